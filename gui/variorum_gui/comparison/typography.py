"""The types the texts are set in, at one zoom."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtGui import QFont, QFontMetricsF

from variorum.model.frozen import dataclass

#: First choice first; the last name is the generic one, which every system has.
SERIF = ("Noto Serif", "Source Serif 4", "Source Serif Pro", "Charter", "Georgia", "DejaVu Serif", "serif")
SANS = ("Noto Sans", "Source Sans 3", "Segoe UI", "Helvetica Neue", "DejaVu Sans", "sans-serif")

#: Size of the body type in pixels at zoom 0, and what one step of zoom multiplies it by.
BODY_SIZE = 14.0
ZOOM_STEP = 1.1
ZOOM_RANGE = (-6, 14)
#: A line of print is comfortable up to about 75 letters.
LONGEST_LINE = 84


@dataclass(frozen=True)
class Typography:
    """Fonts and distances, all of them following from the zoom and from what the reader chose."""

    zoom: int = 0
    #: None at all: the typeface of the desktop.
    families: tuple[str, ...] = SERIF
    #: Letters in a line, at most.
    longest_line: int = LONGEST_LINE
    #: What the distance of the lines is multiplied by.
    spacing: float = 1.0

    @cached_property
    def scale(self) -> float:
        """What lengths are multiplied by at this zoom."""
        return float(ZOOM_STEP**self.zoom)

    @cached_property
    def body(self) -> QFont:
        """The type of the running text."""
        return self._font(self.families, BODY_SIZE)

    @cached_property
    def headline(self) -> QFont:
        """The large, bold type of the two headlines; it grows more slowly than the body, and is never smaller."""
        font = self._font(self.families, BODY_SIZE)
        font.setPixelSize(max(12, round(18 * ZOOM_STEP ** (self.zoom * 0.6)), font.pixelSize()))
        font.setWeight(QFont.Weight.Bold)
        return font

    @cached_property
    def small(self) -> QFont:
        """Paragraph numbers and the words in chips."""
        return self._font(SANS, 11.0)

    @cached_property
    def digit_width(self) -> float:
        """Of a paragraph number."""
        return QFontMetricsF(self.small).horizontalAdvance("0")

    @cached_property
    def line_height(self) -> int:
        """Distance from one line of running text to the next."""
        return round(QFontMetricsF(self.body).height() * self.spacing + 1.2 * self.scale)

    @cached_property
    def headline_height(self) -> int:
        """Distance between the lines of a headline."""
        return round(QFontMetricsF(self.headline).height())

    @cached_property
    def paragraph_gap(self) -> int:
        """White between paragraphs."""
        return round(11 * self.scale)

    @cached_property
    def letter_width(self) -> float:
        """Mean width of a letter in ordinary prose, for estimating heights before setting a line."""
        sample = "The council said on Monday that nine of its members had voted for the plan. "
        return QFontMetricsF(self.body).horizontalAdvance(sample) / len(sample)

    def _font(self, families: tuple[str, ...], size: float) -> QFont:
        font = QFont()
        if families:
            font.setFamilies(list(families))
        font.setPixelSize(max(5, round(size * self.scale)))
        # Hinted widths differ from step to step of the zoom; unhinted ones keep the line breaks.
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        return font
