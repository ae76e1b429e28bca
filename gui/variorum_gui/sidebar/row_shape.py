"""How a row is laid out: where its words go and how high it becomes at a width."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout, QTextOption

from variorum.model.frozen import dataclass
from variorum.text.isolating import isolated
from variorum_gui.cut_words import cut
from variorum_gui.line_breaks import after_points
from variorum_gui.sidebar.rows import Row
from variorum_gui.sidebar.short_names import says_itself, short_name

LEFT, RIGHT = 12.0, 11.0
SIGN = 14.0
_AFTER_SIGN = 36.0
_ABOVE, _BELOW = 7.0, 8.0
_SECTION_HEIGHT = 27.0
_FOLD_HEIGHT = 30.0
#: A column takes this share of a row, but no less and no more than so many pixels.
_COLUMN_SHARE, _LEAST_COLUMN, _MOST_COLUMN = 0.15, 42.0, 110.0
#: And so much of the row where a name that heads it is whole then, and beside that name this is free.
_HEAD_SHARE, _BESIDE_HEAD = 0.24, 8.0


@dataclass(frozen=True, slots=True)
class RowFonts:
    """The sizes a row is set in, all derived from the list's own font."""

    title: QFont
    strong: QFont
    detail: QFont
    aside: QFont

    @classmethod
    def of(cls, font: QFont) -> RowFonts:
        """From the font of the list."""
        strong, detail, aside = QFont(font), QFont(font), QFont(font)
        strong.setWeight(QFont.Weight.DemiBold)
        size = font.pointSizeF()
        if size <= 0:  # a style sheet may set pixels instead
            size = QFontMetricsF(font).height() * 0.55
        detail.setPointSizeF(size)
        aside.setPointSizeF(size * 0.9)
        return cls(QFont(font), strong, detail, aside)


class RowShape:
    """One row laid out at a width. Made for painting; heights alone come from `height_of`."""

    def __init__(self, row: Row, width: float, fonts: RowFonts) -> None:
        self.text_left = text_left(row)
        self.aside_width = QFontMetricsF(fonts.aside).horizontalAdvance(row.aside) if row.aside else 0.0
        inner = max(40.0, width - self.text_left - RIGHT)
        font = fonts.strong if row.strong else fonts.title
        # A long aside may take at most half of the first line; it is elided beyond.
        self.aside_width = min(self.aside_width, inner / 2)
        taken = self.aside_width + 10 if row.aside else len(row.cells) * column_width(row, width, fonts)
        self.title = _laid_out(row.title, font, inner, inner - taken)
        self.title_at = QPointF(self.text_left, _ABOVE)
        title_bottom = _ABOVE + self.title.boundingRect().height()
        words = detail_words(row)

        self.detail = _laid_out(words, fonts.detail, inner, inner) if words else None
        self.detail_at = QPointF(self.text_left, title_bottom + 1)
        bottom = title_bottom + (1 + self.detail.boundingRect().height() if self.detail is not None else 0)
        self.height = bottom + _BELOW
        first_line = QFontMetricsF(font).height()
        self.aside = QRectF(width - RIGHT - self.aside_width, _ABOVE, self.aside_width, first_line)
        self.sign = QRectF(LEFT, _ABOVE + (first_line - SIGN) / 2 + 0.5, SIGN, SIGN)


def detail_words(row: Row) -> str:
    """What stands under the title: the detail, and where in the texts it is told."""
    detail = "\n".join(isolated(line) for line in row.detail.split("\n"))
    return f"{detail} {row.where}".strip()


def text_left(row: Row) -> float:
    """Where the words of a row begin: after its sign, if it has one."""
    return _AFTER_SIGN if row.sign else LEFT


def column_width(row: Row, width: float, fonts: RowFonts) -> float:
    """How wide a column of numbers is in a list of this width."""
    least = min(_MOST_COLUMN, max(_LEAST_COLUMN, width * _COLUMN_SHARE))
    most, heads = max(least, width * _HEAD_SHARE), (*row.heads, *map(short_name, row.heads))
    return max([least, *(each for each in _wanted_by(heads, fonts.aside.toString()) if each <= most)])


def heads_shown(row: Row, width: float, fonts: RowFonts) -> tuple[str, ...]:
    """The headings of columns: names where their column has room for them, else the short ones."""
    each = column_width(row, width, fonts)
    wanted = _wanted_by(row.heads, fonts.aside.toString())
    named = zip(row.cells, row.heads, wanted, strict=True)
    return tuple(name if room <= each else short for short, name, room in named) if wanted else row.cells


@lru_cache(maxsize=8)
def _wanted_by(heads: tuple[str, ...], font: str) -> tuple[float, ...]:
    aside = QFont()
    aside.fromString(font)
    metrics = QFontMetricsF(aside)
    return tuple(metrics.horizontalAdvance(cut(head)) + _BESIDE_HEAD for head in heads)


def column_rects(row: Row, width: float, top: float, height: float, fonts: RowFonts) -> list[QRectF]:
    """Where the columns of a row are, from left to right."""
    each, count = column_width(row, width, fonts), len(row.cells)
    first = width - RIGHT - count * each
    return [QRectF(first + i * each, top, each, height) for i in range(count)]


def height_of(row: Row, width: float, fonts: RowFonts) -> float:
    """The height of a row without its buttons."""
    if row.kind == "section":
        return _SECTION_HEIGHT
    if row.kind == "fold":
        return _FOLD_HEIGHT
    if row.kind == "remark":
        words = _remarked(row, width, fonts)
        return remark_layout(row, width, fonts).boundingRect().height() + 14 if words else 0
    return RowShape(row, width, fonts).height


def remark_layout(row: Row, width: float, fonts: RowFonts) -> QTextLayout:
    """The words of a remark."""
    return _laid_out(_remarked(row, width, fonts), fonts.detail, width - LEFT - RIGHT, 0)


def _remarked(row: Row, width: float, fonts: RowFonts) -> str:
    """Of short headings only those are explained that are shown."""
    if not row.cells:
        return row.title
    named = zip(row.cells, row.heads, heads_shown(row, width, fonts), strict=True)
    told = [(short, name) for short, name, head in named if head != name and not says_itself(short, name)]
    return " · ".join(f"{short}: {name}" for short, name in told)


@lru_cache(maxsize=1)
def _option() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setAlignment(Qt.AlignmentFlag.AlignLeading)
    return option


def _laid_out(words: str, font: QFont, width: float, first_width: float) -> QTextLayout:
    """`words` in lines of `width`; the first line may be shorter (0: it is not)."""
    layout = QTextLayout(after_points(words).replace("\n", "\u2028"), font)
    layout.setTextOption(_option())
    layout.setCacheEnabled(False)
    layout.beginLayout()
    y = 0.0
    while True:
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(first_width if first_width and y == 0.0 else width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout
