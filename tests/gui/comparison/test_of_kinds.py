"""Only edits of some kinds are marked and walked through, in every form."""

from __future__ import annotations

from typing import Any

import pytest

from variorum_gui.comparison.content import View, content_of
from variorum_gui.comparison.one_column import one_column
from variorum_gui.kinds_of_edit import ALL, OF_EDIT, OF_FINDING, WORDS, KindsChosen, kinds_words, passes

LEFT = [
    ("Fees", "headline"),
    ("The board met at noon on the quay. About 200 people came to the old hall and may stay there.", "body"),
    ("Nobody could say when the lighthouse would be painted again.", "body"),
]
RIGHT = [
    ("Fees", "headline"),
    ("The board met at noon on the quay. About 214 people came to the old hall and will stay there.", "body"),
]


def marked(content: Any, side: str) -> list[str]:
    here = content.side(side)
    return [here.text[m.start : m.end] for m in here.marks if m.kind in ("removed", "added")]


def test_figures_alone_are_marked_and_stepped_to(invented: Any) -> None:
    shown = invented.shown(LEFT, RIGHT)
    every = content_of(shown)
    figures = content_of(shown, View(kinds=frozenset({"figures"})))
    assert len(every.stops) == 3
    assert [stop.right.of(figures.right.text) for stop in figures.stops] == ["214"]
    assert marked(figures, "left") == ["200"]
    assert marked(figures, "right") == ["214"]
    assert figures.shown is shown, "what is known stays whole"


def test_passages_alone_and_everything_again(invented: Any) -> None:
    shown = invented.shown(LEFT, RIGHT)
    alone = content_of(shown, View(kinds=frozenset({"passages"})))
    assert marked(alone, "right") == []
    assert marked(alone, "left")[0].startswith("Nobody could say")
    assert content_of(shown, View(kinds=ALL)).stops == content_of(shown).stops


def test_in_one_column_other_edits_are_only_lined_for_their_words_still_stand_there(invented: Any) -> None:
    shown = invented.shown(LEFT, RIGHT)
    column = one_column(shown, View("column", kinds=frozenset({"figures"})))
    assert marked(column, "left") == ["200", "214"]
    lined = [m for m in column.left.marks if m.kind in ("removed style", "added style")]
    assert {column.left.text[m.start : m.end].strip() for m in lined} >= {"may", "will"}
    assert len(column.stops) == 1


def test_a_finding_on_places_is_wanted_with_the_names_not_with_the_figures() -> None:
    assert passes("place", frozenset({"names"}))
    assert not passes("place", frozenset({"figures"}))
    assert passes("place", ALL)


def test_only_differences_folds_what_has_no_edit_of_the_kind(invented: Any) -> None:
    shown = invented.shown(LEFT, RIGHT)
    content = content_of(shown, View("differences", kinds=frozenset({"names"})))
    assert all(segment.kind == "fold" for segment in content.left.segments)


def test_between_outlets_next_goes_to_passages_with_an_edit_of_the_kind(invented: Any) -> None:
    shown = invented.shown(LEFT, RIGHT, "outlets")
    assert len(content_of(shown, View(kinds=frozenset({"figures"}))).stops) == 1
    assert content_of(shown, View(kinds=frozenset({"names"}))).stops == ()


def test_the_pane_says_that_not_all_is_marked_and_keeps_to_it_in_other_texts(
    show_pane: Any, invented: Any
) -> None:
    pane = show_pane(invented.shown(LEFT, RIGHT))
    told: list[tuple[int, int]] = []
    pane.positionChanged.connect(lambda at, total: told.append((at, total)))
    pane.show_kinds(frozenset({"figures", "names"}))
    assert told[-1] == (0, 1)
    assert "marked: only figures and dates, names" in pane._band.words().rest
    pane.set_form("aligned")
    pane.show_texts(invented.shown(RIGHT, LEFT))
    assert told[-1] == (0, 1)
    pane.show_kinds(ALL)
    assert told[-1] == (0, 3)
    assert "marked" not in pane._band.words().rest


@pytest.mark.parametrize("kinds", [ALL, frozenset(WORDS)])
def test_all_kinds_are_no_filter(kinds: Any, qtbot: Any) -> None:
    chosen = KindsChosen()
    chosen.choose({"names"})
    chosen.choose(kinds)
    assert chosen.kinds == ALL
    assert kinds_words(ALL) == ""
    assert set(OF_EDIT.values()) | set(OF_FINDING.values()) == set(WORDS)
