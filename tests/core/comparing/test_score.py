"""The probability of a link between two sentences: what raises it, what it is made of."""

from __future__ import annotations

from dataclasses import replace
from math import isclose, log

from hypothesis import given
from hypothesis import strategies as st

from variorum.comparing.linking.anchors import equal_pairs
from variorum.comparing.linking.contents import contents_of
from variorum.comparing.linking.fitted import FITTED
from variorum.comparing.linking.likeness import Pair
from variorum.comparing.linking.plain_words import PlainWords
from variorum.comparing.linking.probability import Score, parts_of, scores
from variorum.comparing.witness import Witness, recut, witness_of

LEFT = (
    "Ferry runs aground off Port Ellery\n\n"
    "The ferry Isola ran aground on a sandbank off Port Ellery on Saturday night. "
    "Two hundred people were on board, the coast guard said. "
    "Nobody knew at first how badly the hull was damaged.\n\n"
    "The harbour master blamed a buoy that had drifted. "
    "Tugs are to pull the ship free at high water."
)
RIGHT = (
    "Passengers rescued from ferry\n\n"
    "Passengers spent a night on the Isola, which had run onto a sandbank near Port Ellery. "
    "A buoy had drifted off its place, the harbour master said. "
    "Divers will look at the hull before tugs try to pull the ship free."
)


def scored(left: str, right: str, asked: bool = False) -> dict[Pair, Score]:
    one, other = witness_of(left), witness_of(right)
    both = range(len(one.sentences)), range(len(other.sentences))
    return scores(one, other, contents_of(one, other), *both, (), asked=asked)


def test_what_both_tell_is_more_probable_than_what_they_do_not() -> None:
    found = scored(LEFT, RIGHT)
    buoy = found[4, 2].probability
    assert buoy > 0.65
    assert all(score.probability < 0.65 for pair, score in found.items() if pair[0] == 3)
    assert all(score.probability < buoy for (i, j), score in found.items() if i == 4 and j != 2)


def test_the_parts_of_a_score_are_its_log_odds() -> None:
    for score in scored(LEFT, RIGHT).values():
        if score.place.headlines:
            continue
        odds = log(score.probability / (1 - score.probability))
        assert isclose(sum(value for _, value in parts_of(score)), odds, abs_tol=1e-6)


def test_two_headlines_of_other_words_are_never_sure() -> None:
    one = "Minister asked to veto fishing bill\n\nThe bill is disputed. It was passed on Monday."
    other = "Minister announces veto of fishing bill\n\nShe said so on Friday. Fishermen were pleased."
    certain = replace(FITTED, base=20.0)
    left, right = witness_of(one), witness_of(other)
    both = range(len(left.sentences)), range(len(right.sentences))
    found = scores(left, right, contents_of(left, right), *both, (), certain)
    assert 0.65 <= found[0, 0].probability < 0.9


def test_headlines_are_linked_with_headlines_only() -> None:
    found = scored(LEFT, RIGHT)
    assert all((i == 0) == (j == 0) for i, j in found)


def test_a_row_whose_best_pair_is_worse_than_none_is_scored_all_the_same() -> None:
    one, other = witness_of(LEFT), witness_of(RIGHT)
    both = range(len(one.sentences)), range(len(other.sentences))
    hopeless = replace(FITTED, offset=-60.0)
    found = scores(one, other, contents_of(one, other), *both, (), hopeless)
    assert found
    assert all(score.probability < 0.25 for score in found.values())


def test_the_more_sentences_there_are_the_less_a_likeness_says() -> None:
    more = "".join(f"\n\nNumber {n} of the pilots' rules says nothing of ships." for n in range(60))
    alone, among = scored(LEFT, RIGHT)[4, 2], scored(LEFT + more, RIGHT + more)[4, 2]
    assert alone.place.length < among.place.length
    assert FITTED.length < 0


def test_whoever_asks_sees_the_faintest_too() -> None:
    left = " ".join(f"The Isola was seen by {who}." for who in ("divers", "pilots", "nurses", "farmers"))
    right = " ".join(f"The Isola {what}." for what in ("sank", "burned", "leaked", "drifted"))
    assert not scored(left, right)
    assert len(scored(left, right, asked=True)) == 16


def test_equal_neighbours_speak_for_the_sentence_between() -> None:
    left = "The pier is closed. Divers looked at the broken piles. Nobody was hurt."
    right = "The pier is closed. Some piles are broken. Nobody was hurt."
    one, other = witness_of(left), witness_of(right)
    contents = contents_of(one, other)
    equal = equal_pairs(one.keys, other.keys)
    beside = scores(one, other, contents, [1], [1], equal)[1, 1]
    alone = scores(one, other, contents, [1], [1], ())[1, 1]
    assert beside.likeness.lexical > alone.likeness.lexical


def plain(left: str, right: str) -> PlainWords:
    return PlainWords(*(recut(text, ((0, len(text)),)) for text in (left, right)))


def test_the_longest_run_counts_small_words_too() -> None:
    assert plain("He did not say so.", "She said that he did not say why.").in_common(0, 0)[0] == 4
    assert plain("It rained.", "The pier is closed.").in_common(0, 0)[0] == 0
    assert plain("The rain.", "The pier.").in_common(0, 0)[0] == 1
    assert plain("In the rain.", "Of in the.").in_common(0, 0)[0] == 2


@given(st.lists(st.sampled_from("abc"), max_size=9), st.lists(st.sampled_from("abc"), max_size=9))
def test_the_longest_run_is_the_longest(one: list[str], other: list[str]) -> None:
    runs = {tuple(one[a:b]) for a in range(len(one)) for b in range(a + 1, len(one) + 1)}
    both = [r for r in runs if any(tuple(other[a : a + len(r)]) == r for a in range(len(other)))]
    witness = Witness(" ".join(one), ((0, 0),), (" ".join(one),)), Witness("", ((0, 0),), (" ".join(other),))
    assert PlainWords(*witness).in_common(0, 0)[0] == max(map(len, both), default=0)


def test_the_share_of_plain_words_is_even_handed() -> None:
    assert plain("It rained.", "It rained.").in_common(0, 0)[1] == 1
    assert plain("It rained.", "Nobody came.").in_common(0, 0)[1] == 0
    assert plain("", "").in_common(0, 0)[1] == 0


def test_formulas_of_the_trade_make_no_links() -> None:
    left = (
        "Ferry talks collapse\n\nThe owners of the ferry line broke off talks with the crews on Monday. "
        "A harbour official, who spoke on condition of anonymity because he was not authorized to speak "
        "publicly, said fuel was running low.\n\nThe minister declined to comment on the talks. "
        "The company did not immediately respond to a request for comment."
    )
    right = (
        "Crews and owners end negotiations\n\nNegotiations between ferry crews and the line's owners ended on "
        "Monday. A union leader, speaking on condition of anonymity because she was not authorized to speak "
        "publicly, said wages had been cut twice.\n\nA spokesman for the bank declined to comment on the loan. "
        "The airline did not immediately respond to a request for comment."
    )
    found = scored(left, right)
    assert found[1, 1].probability >= 0.65
    assert all(found[i, i].probability < 0.28 for i in (2, 3, 4) if (i, i) in found)
