"""Which two texts a cell of the story page opens."""

from __future__ import annotations

from variorum.model.span import Span
from variorum.model.story_page import Share
from variorum.reporting.story.lines import Part, ShownCell
from variorum_gui.shown import Place
from variorum_gui.story.going import goal_of
from variorum_gui.window.pairing import Pair

IDS = (11, 12, 13)
NONE = ShownCell()


def cell(text: int, start: int, words: str) -> ShownCell:
    return ShownCell((Part(words, (text, Span(start, start + 4))),))


ROW = (cell(0, 10, "four"), cell(1, 20, "four"), cell(2, 30, "six"))


def test_a_text_told_otherwise_is_shown_beside_it() -> None:
    goal = goal_of(IDS, ROW, (0, Span(10, 14)), Pair())
    assert goal.pair == Pair(11, 13)
    assert goal.places == (Place("left", Span(10, 14)), Place("right", Span(30, 34)))


def test_the_text_shown_already_stays_on_its_side() -> None:
    assert goal_of(IDS, ROW, (0, Span(10, 14)), Pair(12, None)).pair == Pair(12, 11)
    assert goal_of(IDS, ROW, (0, Span(10, 14)), Pair(13, 11)).pair == Pair(13, 11)


ALONE = (ROW[0], NONE, NONE)
SHARES = (Share(0, 1, 0.2), Share(0, 2, 0.4), Share(1, 0, 0.9))


def test_where_no_other_has_anything_the_text_of_the_story_beside_it_stays() -> None:
    goal = goal_of(IDS, ALONE, (0, Span(10, 14)), Pair(12, 11), shares=SHARES)
    assert goal.pair == Pair(12, 11)
    assert goal.places == (Place("right", Span(10, 14)),)


def test_else_it_is_shown_beside_the_text_of_the_story_most_alike() -> None:
    for shown in (Pair(), Pair(11, None), Pair(11, 99), Pair(98, 99), Pair(12, 99)):
        goal = goal_of(IDS, ALONE, (0, Span(10, 14)), shown, shares=SHARES)
        assert goal.pair == Pair(11, 13)
        assert goal.places == (Place("left", Span(10, 14)),)
    assert goal_of(IDS, ALONE, (0, Span(10, 14)), Pair(None, 11), shares=SHARES).pair == Pair(13, 11)


def test_of_texts_alike_the_one_on_screen_is_taken() -> None:
    assert goal_of(IDS, ALONE, (0, Span(10, 14)), Pair(12, 99)).pair == Pair(12, 11)


def test_a_text_alone_in_its_story_is_shown_alone_or_where_it_stands() -> None:
    goal = goal_of((11,), ROW[:1], (0, Span(10, 14)), Pair(98, 99))
    assert goal.pair == Pair(11, None)
    assert goal.places == (Place("left", Span(10, 14)),)
    assert goal_of((11,), ROW[:1], (0, Span(10, 14)), Pair(98, 11)).pair == Pair(98, 11)


def test_a_share_says_what_it_is_shown_beside() -> None:
    goal = goal_of(IDS, (NONE, NONE, NONE), (2, Span(30, 34)), Pair(11, 12), beside=1)
    assert goal.pair == Pair(13, 12)
    assert goal.places == (Place("left", Span(30, 34)),)
