"""A remark that holds of many pairs of texts is said once, with the texts it is on."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import combinations, product

from hypothesis import given
from hypothesis import strategies as st

from variorum.comparing.pipeline import compare
from variorum.dossier.story.notes_on_pairs import in_groups, notes_on_pairs
from variorum.model.comparison import Comparison

COMPARED = compare("The bridge was shut.", "The lamp was mended.")
NAMES = ("Herald", "Post", "Echo", "Wire", "Argus")


def noted(*pairs: tuple[int, int], note: str = "not one event") -> dict[tuple[int, int], Comparison]:
    return {pair: replace(COMPARED, notes=(note,)) for pair in pairs}


def pairs_of(ones: Iterable[int], others: tuple[int, ...]) -> list[tuple[int, int]]:
    told = product(ones, others) if others else combinations(ones, 2)
    return [(min(pair), max(pair)) for pair in told]


def test_a_remark_on_one_pair_names_both_texts() -> None:
    assert list(notes_on_pairs(NAMES, noted((1, 3)))) == ["Post and Wire: not one event"]


def test_a_remark_on_the_texts_of_two_events_names_every_text_once() -> None:
    pairs = noted(*product((0, 2), (1, 3, 4)))
    pairs = {(min(pair), max(pair)): found for pair, found in pairs.items()}
    assert list(notes_on_pairs(NAMES, pairs)) == [
        "Herald, Echo with Post, Wire, Argus (6 pairs): not one event"
    ]


def test_a_remark_on_all_pairs_names_every_text_once() -> None:
    (said,) = notes_on_pairs(NAMES, noted(*combinations(range(5), 2)))
    assert said == "Herald, Post, Echo, Wire, Argus with each other (10 pairs): not one event"


def test_a_remark_on_every_pair_with_one_of_some_texts_tells_those_apart() -> None:
    pairs = noted((0, 1), *product((0, 1), (2, 3, 4)))
    (said,) = notes_on_pairs(NAMES, pairs)
    assert (
        said == "Herald, Post with each other; Herald, Post with Echo, Wire, Argus (7 pairs): not one event"
    )


def test_other_remarks_stay_remarks_of_their_own() -> None:
    pairs = {**noted((0, 1), (0, 2)), **noted((3, 4), note="time was up")}
    assert list(notes_on_pairs(NAMES, pairs)) == [
        "Herald with Post, Echo (2 pairs): not one event",
        "Wire and Argus: time was up",
    ]


@given(st.sets(st.sampled_from(list(combinations(range(9), 2)))))
def test_the_groups_hold_every_pair_once_and_no_other(pairs: set[tuple[int, int]]) -> None:
    told = [pair for ones, others in in_groups(sorted(pairs)) for pair in pairs_of(ones, others)]
    assert sorted(told) == sorted(pairs)
