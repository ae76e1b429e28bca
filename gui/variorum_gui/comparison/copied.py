"""Words of a text as they leave it: plain, and with paragraphs and headings for programs that take them."""

from __future__ import annotations

from html import escape

from PySide6.QtCore import QMimeData

from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reporting.inert import inert
from variorum.reporting.source_line import source_line
from variorum_gui.comparison.segments import segments_of
from variorum_gui.comparison.selection import copied_words
from variorum_gui.shown import ShownText

_TAGS = {"headline": "h2", "notice": "blockquote"}


@dataclass(frozen=True, slots=True)
class Copied:
    """A passage of a text; with `source`, a line under it says where it comes from."""

    text: ShownText
    span: Span
    source: bool = False

    def plain(self) -> str:
        """The words as they are read on the canvas, paragraphs parted by an empty line."""
        words = copied_words(self.text.version.text, segments_of(self.text.version), self.span)
        return f"{words}\n\n— {self._line()}" if self.source and words else words

    def html(self) -> str:
        """The same with paragraphs and headings as such; nothing of it is markup of the article's own."""
        text = self.text.version.text
        parts: list[tuple[str, str]] = []
        for segment in segments_of(self.text.version):
            start, end = max(self.span.start, segment.start), min(self.span.end, segment.end)
            if start < end:
                words = escape(inert(text[start:end])).replace("\n", "<br>")
                if parts and not segment.opens:
                    parts[-1] = (parts[-1][0], parts[-1][1] + words)
                else:
                    parts.append((_TAGS.get(segment.role, "p"), words))
        if self.source and parts:
            parts.append(("p", f"<small>— {escape(self._line())}</small>"))
        return "".join(f'<{tag} dir="auto">{words}</{tag}>' for tag, words in parts)

    def mime(self) -> QMimeData:
        """For the clipboard, and to be dragged out."""
        data = QMimeData()
        data.setText(self.plain())
        data.setHtml(self.html())
        return data

    def _line(self) -> str:
        return source_line(self.text.name, self.text.version, self.text.article)
