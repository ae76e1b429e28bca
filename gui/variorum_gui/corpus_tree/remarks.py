"""Tags and a note on what is chosen in the tree, as fields of the form for details."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy, QWidget

from variorum.corpus.rows import ArticleRow, Kind, StoryRow, VersionRow
from variorum.model.decisions import tags_in
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.plain_tips import plain_tip

Row: TypeAlias = StoryRow | ArticleRow | VersionRow

#: Lines of a note in sight, and tags named that were given before.
_LINES, _NAMED = 3, 30
#: Tags that are shown, and letters of a note that can be changed: more would hold the window.
_MOST, _LONGEST_NOTE = 50, 100_000


def kind_of(row: Row) -> Kind:
    """What the corpus calls it."""
    if isinstance(row, StoryRow):
        return "story"
    return "article" if isinstance(row, ArticleRow) else "version"


class TagsField(QLineEdit):
    """Of several things the tags all of them have; those that only some have are left to them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # An example, which has room in the corpus pane; in whole words it stands in the tool tip.
        self.setPlaceholderText(tr("one, another"))
        self._before: tuple[str, ...] = ()
        #: Each of them as it is shown: a comma in it parts it.
        self._parts: dict[str, tuple[str, ...]] = {}
        self._shown = ""

    def show_tags(self, rows: Sequence[Row], known: Sequence[str]) -> None:
        """Show the tags of these; `known` are those given to anything."""
        some = tuple(dict.fromkeys(tag for row in rows for tag in row.tags))
        self._before = tuple(tag for tag in some if all(tag in row.tags for row in rows))
        # A tag of a stranger with a million letters is not shown whole, and stays as it is unless it is taken out.
        self._parts = {tag: tags_in(cut(tag)) for tag in self._before[:_MOST]}
        self.setText(", ".join(", ".join(parts) for parts in self._parts.values()))
        self._shown = self.text()
        others = [tag for tag in some if tag not in self._before]
        hints = [tr("Tags, parted by commas")]
        if others:
            hints.append(tr("Only some have: {tags}", tags=", ".join(map(cut, others[:_NAMED]))))
        if len(self._before) > _MOST:
            more = len(self._before) - _MOST
            hints.append(tr_many("{n} more tag is not shown", "{n} more tags are not shown", more))
        if known:
            hints.append(tr("Given so far: {tags}", tags=", ".join(map(cut, known[:_NAMED]))))
        self.setToolTip(plain_tip("\n".join(hints)))

    def changed(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """The tags to give, and those to take away."""
        now = tags_in(self.text())
        # Another program may give one with a comma in it, or longer than a line: here it stands as what is read of it.
        shown = tags_in(self._shown)
        gone = {tag for tag in shown if tag not in now}
        added = tuple(tag for tag in now if tag not in shown)
        return added, tuple(tag for tag, parts in self._parts.items() if gone.intersection(parts))


class ThingNoteField(QPlainTextEdit):
    """The note on a single thing as a whole. Return begins a line; with Ctrl it is for the form."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabChangesFocus(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._shown = ""

    def sizeHint(self) -> QSize:
        return QSize(120, QFontMetrics(self.font()).lineSpacing() * _LINES + 12)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.sizeHint().height())

    def show_note(self, note: str) -> None:
        """Show what is noted now."""
        self.setPlainText(cut(note, _LONGEST_NOTE))
        self.setReadOnly(len(note) > _LONGEST_NOTE)
        told = tr("Only the beginning is shown: it has {n} letters", n=len(note))
        self.setToolTip(told if self.isReadOnly() else "")
        self._shown = self.toPlainText()  # with line ends and spaces of Qt's own

    def changed(self) -> str | None:
        """The note as it is to be; None where it is as it was."""
        now = self.toPlainText()
        return None if now.strip() == self._shown.strip() else now.strip()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)
