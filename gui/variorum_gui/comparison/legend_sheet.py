"""What every mark means, on one sheet: the line below the texts has room for those of one mode only."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QDialog, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from variorum.model.frozen import dataclass
from variorum_gui.comparison import legend_items as line
from variorum_gui.comparison.legend_signs import SIGNS
from variorum_gui.comparison.paragraph_layout import Fragment
from variorum_gui.comparison.passing_shapes import paint_hit, paint_selected
from variorum_gui.languages.words import marked, tr
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.palette import RoleColours, RoleName, Theme

_WIDE, _HIGH = 92, 26
_WORD = marked("word")


@dataclass(frozen=True, slots=True)
class MarkEntry:
    """One kind of mark. `shape` is what it is told by without its colour."""

    role: RoleName
    shape: str
    words: str
    draw: line.Draw


def _on_word(
    ink: Callable[[Theme], RoleColours], below: Callable[[QPainter, QRectF, Theme], None]
) -> line.Draw:
    """An example word with something drawn under, over or around it."""

    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        width = QFontMetricsF(painter.font()).horizontalAdvance(tr(_WORD))
        word = QRectF(box.left() + 8, box.center().y() - 10, width, 20)
        below(painter, word, theme)
        painter.setPen(QColor(ink(theme).text))
        painter.drawText(word, Qt.AlignmentFlag.AlignVCenter, tr(_WORD))

    return draw


def _changed(role: Callable[[Theme], RoleColours], height: float, width: float) -> line.Draw:
    def below(painter: QPainter, word: QRectF, theme: Theme) -> None:
        painter.fillRect(word.adjusted(-2, 1, 2, -1), QColor(role(theme).tint or theme.page))
        painter.setPen(QPen(QColor(role(theme).line), width))
        painter.drawLine(
            QPointF(word.left(), word.top() + height), QPointF(word.right(), word.top() + height)
        )

    return _on_word(role, below)


def _part(word: QRectF) -> list[Fragment]:
    return [Fragment(0, word.left(), word.right(), round(word.top()), round(word.bottom()), False, False)]


def _hit(painter: QPainter, word: QRectF, theme: Theme) -> None:
    paint_hit(painter, _part(word), theme)


def _selected(painter: QPainter, word: QRectF, theme: Theme) -> None:
    paint_selected(painter, _part(word), theme, begins=True, ends=True, on=False)


def _noted(painter: QPainter, word: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.note.line), 1.4, Qt.PenStyle.DotLine))
    painter.drawLine(word.bottomLeft(), word.bottomRight())
    painter.setPen(QPen(QColor(theme.note.line), 1.2))
    at, top = word.right() + 14, word.top() + 5
    corners = ((0, 0), (6, 0), (9, 3), (9, 10), (0, 10), (0, 0))
    for (ax, ay), (bx, by) in pairwise(corners):
        painter.drawLine(QPointF(at + ax, top + ay), QPointF(at + bx, top + by))


def _notice(painter: QPainter, word: QRectF, theme: Theme) -> None:
    painter.fillRect(word.adjusted(0, 0, 26, 0), QColor(theme.notice.tint or theme.page))
    painter.fillRect(QRectF(word.left() - 7, word.top(), 3, word.height()), QColor(theme.notice.line))


def _moved(painter: QPainter, box: QRectF, theme: Theme) -> None:
    words = _moved_words()
    wide = max(84.0, painter.fontMetrics().horizontalAdvance(words) + 12.0)
    frame = QRectF(box.left() + 2, box.center().y() - 9, wide, 18)
    painter.setPen(QPen(QColor(theme.moved.line), 1.6))
    painter.setBrush(QColor(theme.moved.tint or theme.page))
    painter.drawRect(frame)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QColor(theme.moved.text))
    painter.drawText(frame, Qt.AlignmentFlag.AlignCenter, words)


def _moved_words() -> str:
    return tr("moved ↓ to {place}", place="¶6")


def _named(painter: QPainter, word: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.name_role.line), 2))
    painter.drawLine(word.bottomLeft(), word.bottomRight())


def _sides(left: line.Draw, middle: line.Draw, right: line.Draw) -> line.Draw:
    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        for place, each in enumerate((left, middle, right)):
            painter.save()
            each(painter, QRectF(box.left() + 30 * place, box.center().y(), 22, 0), theme)
            painter.restore()

    return draw


_BY_NAME = {
    item.words: item.draw for item in (*line.OUTLETS, *line.VERSIONS, line.UNSURE, line.CLOSE, line.GRIP)
}

MARKS: tuple[MarkEntry, ...] = (
    MarkEntry(
        "removed",
        marked("strike-through on a tint"),
        marked("Removed; a thin strike without tint: house style"),
        _changed(lambda t: t.removed, 11, 1.25),
    ),
    MarkEntry(
        "added",
        marked("heavy underline on a tint"),
        marked("Added; a thin underline without tint: house style"),
        _changed(lambda t: t.added, 18, 2),
    ),
    MarkEntry(
        "matched",
        marked("outline and ribbon"),
        marked("Told in both: sure, likely (thin line) and possible (dashed line)"),
        _sides(_BY_NAME["sure match"], _BY_NAME["likely"], _BY_NAME["possible"]),
    ),
    MarkEntry(
        "moved",
        marked("closed frame with a small sign of words"),
        marked("Told in another place; the sign says where, and a click goes there"),
        _moved,
    ),
    MarkEntry(
        "quotation",
        marked("bar left of the text"),
        marked("Quotation; two thin lines under words: worded otherwise in the other text"),
        line.small(_BY_NAME["quotation"]),
    ),
    MarkEntry(
        "name",
        marked("underline after ● person, ■ organisation or ▲ place"),
        marked("The name chosen in the sidebar"),
        _on_word(lambda t: t.name_role, _named),
    ),
    MarkEntry(
        "figure",
        marked("solid box"),
        marked("A figure to check: it differs, or was changed"),
        line.small(_BY_NAME["to check"]),
    ),
    MarkEntry(
        "doubt",
        marked("dotted box"),
        marked(
            "The same figure to another precision; "
            "with ? in the margin: the reading is not sure, and filled: another one is about as likely"
        ),
        _sides(_BY_NAME["other precision"], _BY_NAME["unsure reading"], _BY_NAME["unsure: could be either"]),
    ),
    MarkEntry(
        "notice",
        marked("bar and ground across the column"),
        marked("A correction, clarification or update"),
        _on_word(lambda t: t.notice, _notice),
    ),
    MarkEntry(
        "same",
        marked("pale band between the columns"),
        marked("The same paragraph in both versions"),
        line.small(_BY_NAME["same paragraph"]),
    ),
    MarkEntry(
        "found",
        marked("square brackets on a ground"),
        marked("Found by the search; heavier brackets: the hit one stands at"),
        _on_word(lambda t: t.found, _hit),
    ),
    MarkEntry(
        "selection",
        marked("ground with a bar at either end"),
        marked("Selected"),
        _on_word(lambda t: t.selection, _selected),
    ),
    MarkEntry(
        "note",
        marked("dotted underline and a page in the margin"),
        marked("There is a note on it"),
        _on_word(lambda t: t.note, _noted),
    ),
)


class LegendSheet(QDialog):
    """Not modal: one can leave it beside the texts."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("What the marks mean"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        page = QWidget(self)
        grid = QGridLayout(page)
        grid.setContentsMargins(22, 16, 22, 16)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        for row, mark in enumerate(MARKS):
            grid.addWidget(_Example(mark.draw, page), row, 0)
            words = QLabel(_told(mark), page)
            words.setWordWrap(True)
            grid.addWidget(words, row, 1)
        for row, sign in enumerate(SIGNS, len(MARKS)):
            grid.addWidget(_Example(line.small(sign.draw), page), row, 0)
            words = QLabel(tr(sign.words), page)
            words.setWordWrap(True)
            grid.addWidget(words, row, 1)
        grid.setRowStretch(len(MARKS) + len(SIGNS), 1)
        area = QScrollArea(self)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(tr("What the marks mean"))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(area)
        resize_on_screen(self, 620, 640)


def _told(mark: MarkEntry) -> str:
    shape = tr(mark.shape)
    return f"{tr(mark.words)}\n{shape[0].upper()}{shape[1:]}"


class _Example(QWidget):
    """A mark as it is drawn in the texts."""

    def __init__(self, draw: line.Draw, parent: QWidget) -> None:
        super().__init__(parent)
        self._draw = draw
        self.setFixedSize(max(_WIDE, self.fontMetrics().horizontalAdvance(_moved_words()) + 18), _HIGH)
        theme_changes().changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(_WIDE, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(theme.page))
        font = QFont(self.font())
        font.setPixelSize(12)
        painter.setFont(font)
        self._draw(painter, QRectF(self.rect()), theme)
        painter.end()
