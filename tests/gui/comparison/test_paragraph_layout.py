"""Lines, and where characters stand in them: Qt counts UTF-16 units, the texts code points."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from variorum.model.span import Span
from variorum_gui.comparison.chip_fitting import fitted
from variorum_gui.comparison.directions import shown_characters
from variorum_gui.comparison.mark_formats import formats_for
from variorum_gui.comparison.mark_shapes import fragments_in
from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.paragraph_layout import ParagraphLayout
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.typography import Typography
from variorum_gui.theme.palette import light_theme

PROSE = "The harbour board met on Monday to settle the fees for the coming year and the next. " * 4


def layout_of(text: str, width: int = 300) -> ParagraphLayout:
    typography = Typography()
    return ParagraphLayout(text, typography.body, width, typography.line_height)


@pytest.mark.parametrize(
    "text",
    [
        "a\n\nb",
        "lone \ud83d surrogate",
        "nul \x00 here",
        "page\x0cbreak",
        "\u2029",
        "tab\tand\r\nreturn",
        "😀 fine",
    ],
)
def test_what_qt_sets_has_as_many_units_as_the_text(qtbot: QtBot, text: str) -> None:
    layout = layout_of(text)
    assert len(shown_characters(text)) == len(text)
    units = layout.map.to_units(len(text))
    assert layout.layout.lineAt(layout.layout.lineCount() - 1).textStart() <= units
    assert sum(layout.layout.lineAt(i).textLength() for i in range(layout.layout.lineCount())) == units


def test_a_mark_after_an_emoji_covers_exactly_its_word(qtbot: QtBot) -> None:
    plain, emoji = "fees up by 40 per cent", "😀😀 fees up by 40 per cent"
    segment = Segment(0, len(emoji))
    layout = layout_of(emoji)
    at = emoji.index("40")
    (part,) = fragments_in(segment, layout, Span(at, at + 2))
    (alone,) = fragments_in(Segment(0, len(plain)), layout_of(plain), Span(11, 13))
    assert part.right - part.left == pytest.approx(alone.right - alone.left, abs=0.6)
    assert layout.map.to_points(layout.unit_at((part.left + part.right) / 2, 3)) in (at, at + 1, at + 2)


def test_a_passage_over_lines_gives_one_fragment_for_each(qtbot: QtBot) -> None:
    layout = layout_of(PROSE)
    parts = list(layout.fragments(10, len(PROSE)))
    assert len(parts) == layout.layout.lineCount() > 3
    assert [part.from_edge for part in parts] == [False] + [True] * (len(parts) - 1)
    assert all(part.right <= layout.width + 1 for part in parts)


def test_arabic_is_set_from_the_right(qtbot: QtBot) -> None:
    layout = layout_of("قالت الحكومة يوم الاثنين إن الأعمال ستبدأ في مارس", width=500)
    assert layout.rtl
    (part,) = layout.fragments(0, 4)
    assert part.right == pytest.approx(500, abs=2)


@pytest.mark.parametrize("words", ["230", "about", "about 230", "ועוד"])
def test_a_mark_on_words_of_the_other_direction_stands_on_those_words(qtbot: QtBot, words: str) -> None:
    text = "המעבורת עלתה על שרטון, about 230 ועוד."
    layout = layout_of(text, width=600)
    start = text.index(words)
    (part,) = layout.fragments(start, start + len(words))
    letters = [next(layout.fragments(at, at + 1)) for at in range(start, start + len(words))]
    assert part.left == pytest.approx(min(letter.left for letter in letters), abs=0.5)
    assert part.right == pytest.approx(max(letter.right for letter in letters), abs=0.5)
    width = sum(letter.right - letter.left for letter in letters)
    assert part.right - part.left == pytest.approx(width, abs=1.5)


def test_room_for_a_chip_is_not_part_of_the_words(qtbot: QtBot) -> None:
    text = "It was moved. The end."
    segment = Segment(0, len(text))
    typography = Typography()
    mark = Mark(0, 13, "removed", chip="sentence with a source removed")
    setting = formats_for(segment, text, [mark], light_theme(), typography)
    wide = ParagraphLayout(text, typography.body, 600, typography.line_height, setting.formats, setting.room)
    plain = layout_of(text, 600)
    (struck,) = fragments_in(segment, wide, Span(0, 13))
    (alone,) = fragments_in(segment, plain, Span(0, 13))
    assert struck.right == pytest.approx(alone.right, abs=1)
    assert wide.x_of(14) > plain.x_of(14) + 100


@pytest.mark.parametrize("width", range(120, 330, 15))
@pytest.mark.parametrize("chip", ["page clutter – count as text", "sentence with a source removed"])
def test_a_full_stop_stays_with_its_word_however_long_the_chip(qtbot: QtBot, width: int, chip: str) -> None:
    text = "The keeper stands before the great lighthouse."
    typography = Typography()
    mark = fitted(Mark(len(text) - 1, len(text), "role chip", chip=chip), text, typography, width)
    setting = formats_for(Segment(0, len(text)), text, [mark], light_theme(), typography)
    layout = ParagraphLayout(
        text, typography.body, width, typography.line_height, setting.formats, setting.room
    )
    assert text[layout.map.to_points(layout.line_starts[-1]) :].endswith("lighthouse.")
    assert mark.chip == chip or mark.chip.endswith(("count as text", "…"))


def test_where_lines_break_between_any_two_letters_a_chip_is_not_shortened(qtbot: QtBot) -> None:
    text = "渡轮周一停航。" * 4
    mark = Mark(len(text) - 1, len(text), "role chip", chip="caption – count as text")
    assert fitted(mark, text, Typography(), 420) == mark


def test_a_letter_with_its_accent_and_an_emoji_family_are_stepped_over_whole(qtbot: QtBot) -> None:
    text = "e\u0301a👩‍👧b"
    layout = layout_of(text)
    assert layout.after(0) == 2
    family = text.index("👩")
    assert layout.after(layout.map.to_units(family)) == text.index("b")
    assert layout.before(layout.map.to_units(text.index("b"))) == family


def test_of_a_long_paragraph_only_the_lines_in_sight_are_painted_and_they_look_the_same(qtbot: QtBot) -> None:
    layout = layout_of(PROSE * 20)
    within = QRectF(0, 400, 300, 90)
    pictures = []
    for drawn in (within, None):
        picture = QImage(300, layout.height, QImage.Format.Format_RGB32)
        picture.fill(Qt.GlobalColor.white)
        painter = QPainter(picture)
        layout.draw(painter, QPointF(0, 0), drawn)
        painter.end()
        pictures.append(picture)
    in_sight, whole = pictures
    assert in_sight.copy(within.toRect()) == whole.copy(within.toRect())
    above = QRect(0, 0, 300, 200)
    blank = QImage(above.size(), QImage.Format.Format_RGB32)
    blank.fill(Qt.GlobalColor.white)
    assert in_sight.copy(above) == blank != whole.copy(above)


def test_lines_begin_where_qt_began_them(qtbot: QtBot) -> None:
    for text in (PROSE, "", "one\ntwo\n", "مرحبا بالعالم " * 20):
        layout = layout_of(text)
        lines = [layout.layout.lineAt(number) for number in range(layout.layout.lineCount())]
        assert layout.line_starts == ([line.textStart() for line in lines] or [0])
        baselines = [line.y() + line.ascent() for line in lines]
        assert [b - a for a, b in pairwise(baselines)] == pytest.approx(
            [layout.line_height] * (len(lines) - 1)
        )
