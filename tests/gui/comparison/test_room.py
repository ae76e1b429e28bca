"""Room for boxes, signs and chips stands beside what they belong to, whichever way the words read."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from variorum.model.span import Span
from variorum_gui.comparison.letters import whole_letters
from variorum_gui.comparison.mark_formats import formats_for
from variorum_gui.comparison.mark_shapes import fragments_in
from variorum_gui.comparison.marks import Mark
from variorum_gui.comparison.paragraph_layout import ParagraphLayout
from variorum_gui.comparison.room import BOX_ROOM, CHIP_GAP, chip_width
from variorum_gui.comparison.segments import Segment
from variorum_gui.comparison.typography import Typography
from variorum_gui.theme.palette import light_theme

THUMB = "Thanks 👍🏿 to all."
BOARDED = "وكان على متن السفينة ٢٣٠ راكبا من الميناء."


def set_with(text: str, mark: Mark, width: int = 600) -> ParagraphLayout:
    typography = Typography()
    setting = formats_for(Segment(0, len(text)), text, [mark], light_theme(), typography)
    height = typography.line_height
    return ParagraphLayout(text, typography.body, width, height, setting.formats, setting.room, setting.tails)


@pytest.mark.parametrize(
    ("text", "start", "end", "whole"),
    [
        (THUMB, 7, 8, "👍🏿"),
        (THUMB, 8, 9, "👍🏿"),
        ("Zoë\u0301 sang", 3, 4, "ë\u0301"),
        ("👩🏽‍🚒", 3, 4, "👩🏽‍🚒"),
        ("🇩🇪🇫🇷", 2, 3, "🇫🇷"),
        ("plain words", 0, 5, "plain"),
        ("中文字", 1, 2, "文"),
        ("\ud83d\u0301 damaged", 1, 2, "\u0301"),
    ],
)
def test_half_a_letter_is_never_marked(text: str, start: int, end: int, whole: str) -> None:
    first, last = whole_letters(text, start, end)
    assert text[first:last] == whole


def test_a_chip_after_an_emoji_of_several_characters_leaves_it_whole(qtbot: QtBot) -> None:
    text = "The boats’ fuel is paid. 👍🏿"
    layout = set_with(text, Mark(len(text) - 1, len(text), "removed", chip="moved ↓ to ¶2"))
    assert all(
        layout.layout.isValidCursorPosition(at)
        for piece in layout.layout.formats()
        for at in (piece.start, piece.start + piece.length)
    )
    (struck,) = fragments_in(Segment(0, len(text)), layout, Span(len(text) - 1, len(text)))
    assert struck.right - struck.left > 8
    assert struck.after > chip_width("moved ↓ to ¶2", Typography())


@pytest.mark.parametrize("figure", ["٢٣٠", "٢٣٠ راكبا", "السفينة ٢٣٠", "متن"])
def test_a_box_in_an_arabic_sentence_has_room_on_both_sides(qtbot: QtBot, figure: str) -> None:
    start = BOARDED.index(figure)
    end = start + len(figure)
    layout = set_with(BOARDED, Mark(start, end, "figure"))
    (box,) = layout.fragments(start, end)
    (before,) = layout.fragments(start - 4, start - 1)
    (after,) = layout.fragments(end + 1, end + 3)
    space = 3.0
    assert before.left - box.right > BOX_ROOM + space - 1
    assert box.left - after.right > BOX_ROOM + space - 1


@pytest.mark.parametrize("width", range(150, 420, 9))
def test_a_chip_in_an_arabic_paragraph_stands_inside_the_column(qtbot: QtBot, width: int) -> None:
    chip = "moved ↓ to ¶12"
    layout = set_with(BOARDED, Mark(len(BOARDED) - 1, len(BOARDED), "moved chip", chip=chip), width)
    (end,) = layout.fragments(len(BOARDED) - 1, len(BOARDED))
    assert end.left - CHIP_GAP - chip_width(chip, Typography()) > -2
    assert all(part.right <= width + 1 for part in layout.fragments(0, len(BOARDED)))


def test_every_piece_of_a_very_long_paragraph_reads_as_its_beginning_does(
    show_pane: Any, invented: Any
) -> None:
    text = "The cable of 1961. " + "انطفأت منارة رأس الكرن نحو ست ساعات ليلة السبت. " * 600
    pane = show_pane(invented.shown([("Light", "headline"), (text.strip(), "body")], None))
    column = pane._canvas.left.column
    assert len(column.segments) > 2
    assert not any(column.layout(number).rtl for number in range(len(column.segments)))


def test_lines_with_letters_of_several_fonts_are_equally_far_apart(qtbot: QtBot) -> None:
    layout = set_with("The log reads 灯台の灯が消えた and it was shown. " * 6, Mark(0, 3, "figure"), 260)
    baselines = [layout.baseline(line) for line in range(layout.layout.lineCount())]
    steps = {round(b - a, 3) for a, b in pairwise(baselines)}
    assert steps == {float(layout.line_height)}
