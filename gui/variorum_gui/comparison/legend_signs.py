"""Signs that have no colour of their own, for the sheet that says what the marks mean; and what explains which mark."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from variorum.model.frozen import dataclass
from variorum_gui.comparison.legend_items import BY_READER, GRIP, IN_BOTH, Draw
from variorum_gui.comparison.mark_shapes import sign_path
from variorum_gui.languages.words import marked, tr
from variorum_gui.theme.palette import Theme


@dataclass(frozen=True, slots=True)
class SignEntry:
    """A sign and what it means. `draw` gets the middle line of its example."""

    key: str
    words: str
    draw: Draw


def _brackets(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.ink), 2))
    middle = box.center().y()
    for x, inwards in ((box.left() + 2, 3.0), (box.left() + 24, -3.0)):
        corners = ((x + inwards, -9), (x, -9), (x, 9), (x + inwards, 9))
        painter.drawPolyline(QPolygonF([QPointF(px, middle + py) for px, py in corners]))


def _sign(sign: str) -> Draw:
    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.name_role.line))
        painter.drawPath(sign_path(sign, QPointF(box.left() + 6, box.center().y()), 8))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    return draw


def _words(words: str) -> Draw:
    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setPen(QColor(theme.second_ink))
        painter.drawText(box.adjusted(0, -10, 60, 10), Qt.AlignmentFlag.AlignVCenter, tr(words))

    return draw


def _arrows(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.matched.line))
    for x, up in ((box.left() + 6, -1), (box.left() + 22, 1)):
        y = box.center().y()
        points = ((x - 4, y - 3 * up), (x + 4, y - 3 * up), (x, y + 4 * up))
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in points]))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _map(painter: QPainter, box: QRectF, theme: Theme) -> None:
    middle = box.center().y()
    for x in (box.left() + 2, box.left() + 11):
        for role, y in ((theme.matched, -9), (theme.figure, -3), (theme.quotation, 4)):
            painter.fillRect(QRectF(x, middle + y, 7, 4), QColor(role.line))
    painter.setPen(QPen(QColor(theme.second_ink), 1))
    painter.drawRoundedRect(QRectF(box.left(), middle - 5, 20, 9), 2, 2)


def _dot(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.ink))
    painter.drawEllipse(QPointF(box.left() + 6, box.center().y()), 3, 3)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _shown_on(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.ink), 1.2))
    for place, left in ((0, True), (22, False)):
        frame = QRectF(box.left() + place, box.center().y() - 5, 14, 11)
        painter.drawRect(frame)
        painter.fillRect(QRectF(frame.left() + (0 if left else 7), frame.top(), 7, 11), QColor(theme.ink))


SIGNS: tuple[SignEntry, ...] = (
    SignEntry(
        "by reader",
        marked("Linked by you. Its outline is made of dashes and dots"),
        BY_READER.draw,
    ),
    SignEntry(
        "quotation in both",
        marked(
            "An outline without tint: a quotation that both texts have stands in the passage; how sure the match is, "
            "its line says"
        ),
        IN_BOTH.draw,
    ),
    SignEntry(
        "where one is",
        marked(
            "Brackets in the outer margins: where you are, the passages of the chosen finding or of the last step"
        ),
        _brackets,
    ),
    SignEntry(
        "chosen",
        marked("Before the words of the finding, figure or quotation chosen in the sidebar"),
        _sign("◆"),
    ),
    SignEntry(
        "out of view",
        marked(
            "Between the columns: what tells the same in the other text is further up or down; a click goes there"
        ),
        _arrows,
    ),
    SignEntry(
        "map",
        marked(
            "The narrow map beside the texts: left and right text from top to bottom, each mark in its colour; "
            "the frame is what is in view"
        ),
        _map,
    ),
    SignEntry(
        "not counted",
        marked(
            "Beside a paragraph without a number, as a caption or byline; a click says that it is something else"
        ),
        _words("¶"),
    ),
    SignEntry(
        "role",
        marked(
            "Greyed, with words in a small frame: what the paragraph is. Page clutter, as menus and advertisements, "
            "is left out of the comparison; “count as text” takes it in"
        ),
        _words(marked("page clutter")),
    ),
    SignEntry(
        "house style",
        marked(
            "A change of form alone: quotation marks, dashes, capitals, or a spelling that a paper always writes so"
        ),
        _words(marked("house style")),
    ),
    SignEntry("border", marked("A border between two articles or versions that can be dragged"), GRIP.draw),
    SignEntry("not read", marked("In the corpus: not read yet"), _dot),
    SignEntry("shown", marked("In the corpus: shown on the left, shown on the right"), _shown_on),
)

#: Which entry of the sheet, by its role of colour or its key here, explains a mark that is painted.
EXPLAINED: dict[str, str] = {
    "removed": "removed",
    "added": "added",
    "removed style": "house style",
    "added style": "house style",
    "figure": "figure",
    "precision": "doubt",
    "other wording": "quotation",
    "quotation": "quotation",
    "notice": "notice",
    "name": "name",
    "name now": "name",
    "note": "note",
    "moved chip": "moved",
    "role chip": "role",
    "moved away": "moved",
    "moved": "moved",
    "matched": "matched",
    "same": "same",
}
