from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from variorum.comparing.linking.anchors import equal_pairs
from variorum.comparing.linking.increasing import heaviest_run, longest_increasing

A, B, C, D = (f"a sentence long enough to count, {name}" for name in "abcd")


def test_equal_sentences_find_each_other_in_order_and_across_it() -> None:
    assert equal_pairs([A, B, C], [A, D, B, C]) == [(0, 0), (1, 2), (2, 3)]
    assert equal_pairs([A, B, C, D], [D, A, B, C]) == [(0, 1), (1, 2), (2, 3), (3, 0)]


def test_repeated_sentences_match_in_order_inside_their_gap_only() -> None:
    assert equal_pairs(["x", A, "x", B, "x"], ["x", A, B, "x"]) == [(0, 0), (1, 1), (3, 2), (4, 3)]
    assert equal_pairs([A, "x", B], ["x", A, B, "x"]) == [(0, 1), (2, 2)]


def test_thousands_of_equal_lines_match_one_by_one() -> None:
    pairs = equal_pairs(["advertisement"] * 5_000, ["advertisement"] * 4_000)
    assert pairs == [(i, i) for i in range(4_000)]


@given(
    st.lists(st.sampled_from([A, B, C, "x", "y"]), max_size=8),
    st.lists(st.sampled_from([A, B, "x"]), max_size=8),
)
def test_every_sentence_has_one_partner_at_most(left: list[str], right: list[str]) -> None:
    pairs = equal_pairs(left, right)
    assert len({i for i, _ in pairs}) == len({j for _, j in pairs}) == len(pairs)
    assert all(left[i] == right[j] for i, j in pairs)


@given(st.lists(st.integers(0, 9), max_size=8))
def test_the_longest_run_is_longest(values: list[int]) -> None:
    run = longest_increasing(values)
    assert all(values[a] < values[b] for a, b in itertools.pairwise(run))
    best = max(
        n
        for n in range(len(values) + 1)
        if any(all(x < y for x, y in itertools.pairwise(some)) for some in itertools.combinations(values, n))
    )
    assert len(run) == best


@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), st.integers(1, 5)), max_size=8))
def test_the_heaviest_run_never_falls_and_nothing_outweighs_it(rows: list[tuple[int, int, int]]) -> None:
    rows.sort()
    places, weights = [(x, y) for x, y, _ in rows], [float(w) for _, _, w in rows]
    run = heaviest_run(places, weights)
    assert all(places[a] <= places[b] and places[a][1] <= places[b][1] for a, b in itertools.pairwise(run))
    best = max(
        sum(weights[k] for k in some)
        for n in range(len(rows) + 1)
        for some in itertools.combinations(range(len(rows)), n)
        if all(places[a][1] <= places[b][1] for a, b in itertools.pairwise(some))
    )
    assert sum(weights[k] for k in run) == best
