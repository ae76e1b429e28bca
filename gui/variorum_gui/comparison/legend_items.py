"""What the legend shows in either mode: each mark as an example, a shape as well as a colour."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPainter, QPen

from variorum.model.comparison import Link
from variorum.model.frozen import dataclass
from variorum.text.leaving_out import shortened
from variorum_gui.comparison.band_words import called
from variorum_gui.comparison.border_grips import paint_grip
from variorum_gui.comparison.borders import ends_of
from variorum_gui.comparison.doubt_marks import RING, paint_mark, paint_ring
from variorum_gui.comparison.drawing import BY_READER as DASHES_BY_READER
from variorum_gui.comparison.mark_shapes import sign_path
from variorum_gui.comparison.passages import SHOWN
from variorum_gui.comparison.typography import Typography
from variorum_gui.languages.words import marked, tr
from variorum_gui.open_doubts import open_doubts
from variorum_gui.shown import Shown
from variorum_gui.theme.palette import RoleColours, Theme

_SWATCH = 22
#: Letters of the name of a text.
_NAME = 24
_TYPES = Typography()

Draw = Callable[[QPainter, QRectF, Theme], None]


@dataclass(frozen=True, slots=True)
class Item:
    """A swatch (0 wide: the words themselves are the example) and what it means."""

    words: str
    draw: Draw
    swatch: float = _SWATCH
    ink: str = ""


def _outlined(width: float, dashes: tuple[float, ...] = (), tint_share: float = 1.0) -> Draw:
    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        area = box.adjusted(1, -6, -1, 6)
        tint = QColor(theme.matched.tint or theme.page)
        tint.setAlphaF(tint_share)
        painter.fillRect(area, tint)
        pen = QPen(QColor(theme.matched.line), width)
        if dashes:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern(dashes)
        painter.setPen(pen)
        painter.drawLine(area.topLeft(), area.topRight())
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    return draw


def _bar(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.fillRect(QRectF(box.x(), box.center().y() - 6.5, 3, 13), QColor(theme.quotation.line))


def _boxed(role: Callable[[Theme], RoleColours], dotted: bool = False, tinted: bool = False) -> Draw:
    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        pen = QPen(QColor(role(theme).line), 1.0 if dotted else 1.4)
        if dotted:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1.5, 2.0])
        painter.setPen(pen)
        tint = role(theme).tint if tinted else None
        painter.setBrush(QColor(tint) if tint else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(2, -6, -2, 6), 3, 3)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    return draw


def _thin(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QColor(theme.removed.text))
    painter.drawText(box.adjusted(0, -10, 4, 10), Qt.AlignmentFlag.AlignVCenter, tr("thin"))
    painter.setPen(QPen(QColor(theme.removed.line), 1))
    painter.drawLine(QPointF(box.left(), box.y() + 1), QPointF(box.right(), box.y() + 1))


def _double(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QColor(theme.ink))
    painter.drawText(box.adjusted(0, -10, 4, 10), Qt.AlignmentFlag.AlignVCenter, tr("word"))
    painter.setPen(QPen(QColor(theme.quotation.line), 1))
    for below in (7.5, 9.8):
        y = box.center().y() + below
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))


def _named(sign: str) -> Draw:
    def draw(painter: QPainter, box: QRectF, theme: Theme) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.name_role.line))
        painter.drawPath(sign_path(sign, QPointF(box.left() + 4, box.center().y()), 7))
        painter.setBrush(Qt.BrushStyle.NoBrush)

    return draw


def _same(painter: QPainter, box: QRectF, theme: Theme) -> None:
    painter.setPen(QPen(QColor(theme.same.line), 1))
    painter.setBrush(QColor(theme.same.tint or theme.page))
    painter.drawRect(box.adjusted(2, -6, -2, 6))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _unsure(painter: QPainter, box: QRectF, theme: Theme) -> None:
    size = 14.0
    paint_mark(painter, QRectF(box.x() + 1, box.center().y() - 7, size, size), theme, _TYPES)
    paint_ring(painter, QPointF(box.right() - RING / 2, box.center().y()), theme)


def _close(painter: QPainter, box: QRectF, theme: Theme) -> None:
    size = 14.0
    paint_mark(painter, QRectF(box.x() + 1, box.center().y() - 7, size, size), theme, _TYPES, close=True)
    paint_ring(painter, QPointF(box.right() - RING / 2, box.center().y()), theme, close=True)


def _grip(painter: QPainter, box: QRectF, theme: Theme) -> None:
    paint_grip(painter, QRectF(box.x(), box.center().y() - 7.5, 7, 15), theme)


def small(draw: Draw) -> Draw:
    """The same as an example on a sheet."""
    return lambda painter, box, theme: draw(painter, QRectF(box.left() + 8, box.center().y(), 24, 0), theme)


def _nothing(painter: QPainter, box: QRectF, theme: Theme) -> None:
    pass


OUTLETS = (
    Item(marked("sure match"), _outlined(2)),
    Item(marked("likely"), _outlined(1)),
    Item(marked("possible"), _outlined(1.2, (2.0, 2.0), 0.4)),
    Item(marked("quotation"), _bar, 6),
    Item(marked("other wording"), _double, 30),
    Item(marked("to check"), _boxed(lambda t: t.figure)),
    Item(marked("other precision"), _boxed(lambda t: t.doubt, dotted=True)),
    Item(marked("person"), _named("●"), 9, "name"),
    Item(marked("organisation"), _named("■"), 9, "name"),
    Item(marked("place"), _named("▲"), 9, "name"),
)
#: What only the older version has, and only the newer one.
_CHANGED = (
    Item(marked("removed"), _nothing, 0, "removed"),
    Item(marked("added"), _nothing, 0, "added"),
)
#: The same marks where nobody knows which is older.
_EITHER = (
    Item(marked("only on the left"), _nothing, 0, "removed"),
    Item(marked("only on the right"), _nothing, 0, "added"),
)
VERSIONS = (
    *_CHANGED,
    Item(marked("moved"), _boxed(lambda t: t.moved, tinted=True)),
    Item(marked("figure changed"), _boxed(lambda t: t.figure)),
    Item(marked("quotation"), _bar, 6),
    Item(marked("house style"), _thin, 26),
    Item(marked("same paragraph"), _same),
)


#: What is marked in a text that has no other beside it.
_ALONE = frozenset({"quotation", "person", "organisation", "place"})
UNSURE = Item(marked("unsure reading"), _unsure, 25)
CLOSE = Item(marked("unsure: could be either"), _close, 25)
GRIP = Item(marked("border that can be dragged"), _grip, 7)
#: Only where there are such links.
BY_READER = Item(marked("linked by you"), _outlined(2, DASHES_BY_READER), 30)
#: Only where there are such quotations: what is quoted is outlined and not tinted, however sure the match is.
IN_BOTH = Item(marked("quotation in both"), _outlined(2, tint_share=0.0))


def legend_items(shown: Shown, form: str) -> tuple[Item, ...]:
    """The marks used for these texts in a form; none before they are compared."""
    if shown.comparison is None and (shown.left is None or shown.right is not None):
        return ()
    doubts = open_doubts(shown)
    unsure: tuple[Item, ...] = (UNSURE,) if any(not doubt.is_close for doubt in doubts) else ()
    unsure += (CLOSE,) if any(doubt.is_close for doubt in doubts) else ()
    if form != "column" and any(ends_of(shown, doubt) for doubt in doubts):
        unsure += (GRIP,)
    if shown.comparison is None:  # one text alone
        return tuple(map(_in_words, (*(item for item in OUTLETS if item.words in _ALONE), *unsure)))
    if shown.comparison.mode == "outlets":
        by_reader = (BY_READER,) if any(link.by_reader for link in shown.comparison.links) else ()
        in_both = (IN_BOTH,) if any(map(_is_shown_quotation, shown.comparison.links)) else ()
        return tuple(map(_in_words, (*OUTLETS, *in_both, *by_reader, *unsure)))
    others = VERSIONS[len(_CHANGED) :]
    if form == "column":  # where nothing joins a paragraph to itself
        others = tuple(item for item in others if item.draw is not _same)
    either = tuple(map(_in_words, _CHANGED if shown.older is not None else _EITHER))
    if shown.older is None and form == "column":
        either = _in_one_column(shown)
    return (*either, *map(_in_words, (*others, *unsure)))


def _is_shown_quotation(link: Link) -> bool:
    return link.kind == "quote" and link.tier in SHOWN


def _in_one_column(shown: Shown) -> tuple[Item, ...]:
    """What only one of two has where nothing stands on the left or right: by what the header calls them."""
    texts = (shown.left, shown.right)
    names = [shortened(called(text), _NAME) for text in texts if text is not None]
    words = [tr("only in {text}", text=name) for name in names]
    if len(set(names)) < len(texts):
        words = [tr("only in the first text"), tr("only in the second text")]
    return tuple(replace(item, words=each) for item, each in zip(_EITHER, words, strict=True))


def _in_words(item: Item) -> Item:
    swatch = item.swatch
    if item.draw is _thin:
        font = QFont(QGuiApplication.font())
        font.setPixelSize(12)
        swatch = max(swatch, round(QFontMetricsF(font).horizontalAdvance(tr("thin"))) + 3)
    return replace(item, words=tr(item.words), swatch=swatch)
