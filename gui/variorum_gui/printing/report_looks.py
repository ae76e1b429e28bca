"""What the marks of a report look like in Qt's rich text: a shape and a colour each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtGui import QBrush, QColor, QFont, QTextBlockFormat, QTextCharFormat

from variorum.text.phrasing import marked
from variorum_gui.comparison.typography import SERIF
from variorum_gui.printing.keeping_together import keep_with_next
from variorum_gui.theme.palette import light_theme

LEGEND = {
    "versions": marked(
        "Struck through: removed. Underlined on a tint: added. Dashed line: moved. Bold: figure to check."
    ),
    "either": marked(
        "Struck through: only in the first text. Underlined on a tint: only in the second; which is older is not "
        "known. Dashed line: moved. Bold: figure to check."
    ),
    "outlets": marked(
        "On a tint: matched in both texts (dotted line: only possible). Wavy line: other wording. Dashed line: "
        "quotation in both. Bold: figure to check. What stands plain has no match found."
    ),
}
_Line = QTextCharFormat.UnderlineStyle


class Looks:
    """The formats of one document, made once."""

    def __init__(self, size: float) -> None:
        self._theme, self._size = light_theme(), size
        self._known: dict[tuple[tuple[str, ...], str], QTextCharFormat] = {}
        self.plain = self._format()
        self.quiet = self._format(self._theme.second_ink, size * 0.85)
        self.warning = self._format(self._theme.notice.text)
        self.warning.setBackground(QColor(self._theme.notice.tint))
        self.bold = self._format(weight=QFont.Weight.DemiBold)
        self.raised = self._format(self._theme.second_ink)
        self.raised.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        self.heading = tuple(
            self._format(size=size * factor, weight=QFont.Weight.DemiBold) for factor in (1.7, 1.25, 1.05)
        )
        self.edge = QBrush(QColor(self._theme.border))

    @cached_property
    def quotation(self) -> QTextBlockFormat:
        """A passage quoted, with the line that says where it stands."""
        look = QTextBlockFormat()
        keep_with_next(look)
        look.setLeftMargin(14)
        look.setTopMargin(3)
        return look

    @cached_property
    def paragraph(self) -> QTextBlockFormat:
        """A paragraph of a text."""
        look = QTextBlockFormat()
        look.setBottomMargin(4)
        return look

    def of(self, roles: Sequence[str], role: str = "") -> QTextCharFormat:
        """Words of an article with these marks, in a paragraph of this role."""
        key = (tuple(roles), role if role in ("headline", "standfirst") else "")
        if key not in self._known:
            self._known[key] = self._made(set(roles), key[1])
        return self._known[key]

    def _made(self, roles: set[str], role: str) -> QTextCharFormat:
        theme = self._theme
        look = self._format()
        look.setFontFamilies(list(SERIF))
        if role == "headline" or {"shown", "figure"} & roles:
            look.setFontWeight(QFont.Weight.Bold)
        look.setFontItalic(role == "standfirst")
        if "removed" in roles:
            look.setFontStrikeOut(True)
            look.setForeground(QColor(theme.removed.text))
        elif "added" in roles:
            look.setForeground(QColor(theme.added.text))
        tint = next((name for name in ("removed", "added", "moved", "matched") if name in roles), "")
        colour = getattr(theme, tint).tint if tint and "style" not in roles else ""
        if colour:
            look.setBackground(QColor(colour))
        line, shade = _line(roles)
        if shade:
            look.setUnderlineStyle(line)
            look.setUnderlineColor(QColor(getattr(theme, shade).line))
        return look

    def _format(
        self, colour: str = "", size: float = 0.0, weight: QFont.Weight = QFont.Weight.Normal
    ) -> QTextCharFormat:
        look = QTextCharFormat()
        look.setForeground(QColor(colour or self._theme.ink))
        look.setFontPointSize(size or self._size)
        look.setFontWeight(weight)
        return look


def _line(roles: set[str]) -> tuple[QTextCharFormat.UnderlineStyle, str]:
    if "noted" in roles:
        return _Line.DashDotLine, "note"
    if "added" in roles:
        return _Line.SingleUnderline, "added"
    if "reworded" in roles:
        return _Line.WaveUnderline, "quotation"
    if "quotation" in roles:
        return _Line.DashUnderline, "quotation"
    if "moved" in roles:
        return _Line.DashUnderline, "moved"
    if "by-reader" in roles:
        return _Line.DashDotDotLine, "note"
    if "matched" in roles:
        return (_Line.DotLine if "possible" in roles else _Line.SingleUnderline), "matched"
    return (_Line.SingleUnderline, "quotation") if "shown" in roles else (_Line.NoUnderline, "")
