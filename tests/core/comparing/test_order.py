"""What has moved, and how much evidence a move takes."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.comparing.linking.increasing import heaviest_run
from variorum.comparing.linking.order import with_moved, with_retold_moves_doubted
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness, witness_of

_OLD = [f"Ship{k} reached harbour{k} with cargo{k} for merchant{k} before noon." for k in range(60)]
_LEFT = witness_of(" ".join(_OLD))


def equal(i: int, j: int) -> Match:
    return Match((i, i + 1), (j, j + 1), 1.0, equal=True)


def scored(i: int, j: int, score: float) -> Match:
    return Match((i, i + 1), (j, j + 1), score)


def right_with(changed: dict[int, str]) -> Witness:
    return witness_of(" ".join(changed.get(k, sentence) for k, sentence in enumerate(_OLD)))


IN_ORDER = [equal(k, k) for k in range(60) if k not in (10, 11, 50, 51)]
OTHER = right_with({50: "A captain of cargo10 was blamed.", 51: "Ship11 has new owners, harbour11 heard."})


def test_a_weak_link_across_texts_that_keep_their_order_is_left_out() -> None:
    found = with_moved([*IN_ORDER, scored(10, 50, 0.7)], _LEFT, OTHER)
    assert found == IN_ORDER


def test_a_strong_link_across_them_stays_and_is_said_to_have_moved() -> None:
    found = with_moved([*IN_ORDER, scored(10, 50, 0.999)], _LEFT, OTHER)
    assert [(m.left, m.score > 0.9) for m in found if m.moved] == [((10, 11), True)]


def test_a_weak_link_in_its_place_stays_as_it_is() -> None:
    found = with_moved([*IN_ORDER, scored(10, 10, 0.7)], _LEFT, OTHER)
    assert scored(10, 10, 0.7) in found


def test_a_weak_link_between_texts_that_share_hardly_a_sentence_may_cross() -> None:
    matches = [equal(0, 0), scored(10, 50, 0.7), scored(20, 20, 0.95), scored(30, 30, 0.95)]
    found = with_moved(matches, _LEFT, OTHER)
    assert [m.score >= 0.65 for m in found if m.moved] == [True]


def test_what_moved_along_with_a_moved_sentence_is_not_doubted() -> None:
    found = with_moved([*IN_ORDER, equal(10, 50), scored(11, 51, 0.7)], _LEFT, OTHER)
    assert {(m.left, m.score) for m in found if m.moved} == {((10, 11), 1.0), ((11, 12), 0.7)}


def test_what_is_the_same_word_for_word_for_the_most_part_is_not_doubted() -> None:
    other = right_with({50: "Ship10 reached harbour10 with cargo10 for merchant10 after dark."})
    found = with_moved([*IN_ORDER, scored(10, 50, 0.7)], _LEFT, other)
    assert [m.score for m in found if m.moved] == [0.7]


def test_a_link_made_by_hand_is_not_doubted() -> None:
    found = with_moved([*IN_ORDER, scored(10, 50, 1.0)], _LEFT, OTHER)
    assert [m.score for m in found if m.moved] == [1.0]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9), st.integers(1, 5)), max_size=10))
def test_the_heaviest_run_is_the_heaviest(rows: list[tuple[int, int, int]]) -> None:
    rows.sort()
    run = heaviest_run([(x, y) for x, y, _ in rows], [weight for *_, weight in rows])
    ys = [rows[at][1] for at in run]
    assert ys == sorted(ys)
    assert run == sorted(run)
    best = [0] * len(rows)
    for at, (_, y, weight) in enumerate(rows):
        best[at] = weight + max((best[k] for k in range(at) if rows[k][1] <= y), default=0)
    assert sum(rows[at][2] for at in run) == max(best, default=0)


def in_versions(*told: tuple[str, str], score: float = 0.75) -> list[float]:
    """What becomes of one link that moved, between the first pair of sentences."""
    (one, other), *_ = told
    left = witness_of(f"{one} The ferry sails at noon. The quay stays shut until the tide turns.")
    right = witness_of(f"The ferry sails at noon. The quay stays shut until the tide turns. {other}")
    match = scored(0, 2, score)._replace(moved=True)
    return [m.score for m in with_retold_moves_doubted([match], left, right)]


def test_a_sentence_told_anew_elsewhere_is_doubted_though_a_long_name_stands_in_both() -> None:
    told = (
        "The loss of its best pilot will worry the Port Ellery Harbour Board.",
        "A clerk of the Port Ellery Harbour Board said the dredger would be sold.",
    )
    assert in_versions(told)[0] < 0.65


def test_a_sentence_that_kept_its_wording_where_it_went_is_not_doubted() -> None:
    told = (
        "The loss of its best pilot will worry the Port Ellery Harbour Board.",
        "On Friday the board mourned the loss of its best pilot in forty years.",
    )
    assert in_versions(told) == [0.75]
    assert in_versions(told, score=1.0) == [1.0]
