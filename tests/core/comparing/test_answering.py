"""Which claim takes the place of which, and which claims are told."""

from __future__ import annotations

from functools import partial

from variorum.comparing.witness import witness_of
from variorum.comparing.wording.answering import answers, likeness, paired
from variorum.comparing.wording.claims import Claim, runs
from variorum.comparing.wording.lone_claims import matters_alone, matters_alone_there
from variorum.comparing.wording.sides import setting_of
from variorum.comparing.wording.swapped import swapped_kind
from variorum.comparing.wording.weighing_claims import Passages
from variorum.comparing.wording.word_differences import Change, tokens_of


def passages(left: str, right: str) -> Passages:
    setting = setting_of(witness_of(left), witness_of(right))
    return Passages(tokens_of(left, 0, len(left)), tokens_of(right, 0, len(right)), setting)


def claims(both: Passages) -> tuple[list[Claim], list[Claim]]:
    return runs(both.claims_left(0, len(both.left))), runs(both.claims_right(0, len(both.right)))


def first_answers(left: str, right: str) -> bool:
    both = passages(left, right)
    one, other = claims(both)
    return answers(both, one[0], other[0])


def swapped(left: str, right: str) -> str | None:
    both = passages(left, right)
    return swapped_kind(both, Change(0, len(both.left), 0, len(both.right)))


def test_names_that_stand_together_are_one() -> None:
    one, _ = claims(passages("We met Anna Keller here.", "We met her."))
    assert [(claim.start, claim.end) for claim in one] == [(2, 4)]


def test_a_name_answers_one_spelt_nearly_like_it() -> None:
    assert first_answers("we saw Kessler fall", "there stood Kesster alone")
    assert not first_answers("we saw Kessler fall", "there stood Moran alone")


def test_a_name_answers_one_with_the_same_word_beside_it() -> None:
    assert first_answers("the post went to Anna in spring", "the prize went to Moran in spring")


def test_numbers_answer_by_their_unit_or_by_what_they_count() -> None:
    assert first_answers("it took 3 hours", "after 5 hours of work")
    assert first_answers("it killed 3 miners", "after 5 miners died")
    assert not first_answers("it killed 3 miners", "after 5 ships sank")


def test_a_weekday_answers_a_weekday_and_no_year() -> None:
    assert first_answers("they met on Monday", "on Friday they met")
    assert not first_answers("they met on Monday", "in 1998 they met")


def test_claims_of_two_kinds_do_not_answer() -> None:
    assert not first_answers("they met on Monday", "they met Keller")


def test_who_says_it_answers_nobody() -> None:
    assert not first_answers("he said so", "she claimed so")


def test_as_many_claims_as_can_be_stand_side_by_side() -> None:
    a, b, c = (Claim("number", (float(n),), n, n + 1) for n in range(3))
    name = Claim("name", "keller", 5, 6)
    assert paired([a, name], [b, c]) == [(a, b), (name, None), (None, c)]
    assert paired([], [a]) == [(None, a)]


def test_of_two_claims_the_one_spelt_alike_stands_by_the_other() -> None:
    both = passages("the Norland fleet of Kessler sank", "so Kesster sank")
    one, other = claims(both)
    assert paired(one, other, partial(likeness, both)) == [(one[0], None), (one[1], other[0])]


def test_names_that_changed_places_are_told() -> None:
    assert swapped("we saw Norland beat Westmark", "we saw Westmark beat Norland") == "name"
    assert swapped("it fell from 40 to 35", "it fell from 35 to 40") == "number"


def test_a_list_in_another_order_is_no_news() -> None:
    assert swapped("Keller and Moss", "Moss and Keller") is None


def test_a_clause_that_moved_is_no_swap() -> None:
    assert swapped("in Lomberg Keller slept", "Keller slept in Lomberg") is None


def test_other_words_are_no_swap() -> None:
    assert swapped("Norland beat Westmark", "Westmark met Norland") is None
    assert swapped("Norland beat Westmark", "Westmark lost") is None


def test_a_negation_about_what_both_speak_of_is_told() -> None:
    both = passages("it did not clear the firm", "the firm was cleared by it")
    one, _ = claims(both)
    assert matters_alone(both, one[0])


def test_a_negation_about_something_else_is_not() -> None:
    both = passages("it did not rain that day", "the firm was cleared by it")
    one, _ = claims(both)
    assert not matters_alone(both, one[0])


def test_the_only_number_of_either_side_is_told() -> None:
    both = passages("some 40 ships sank", "the storm took 45 lives")
    one, other = claims(both)
    assert matters_alone(both, one[-1])
    assert matters_alone_there(both, other[-1])


def test_of_accounts_of_many_things_no_claim_is_told() -> None:
    both = passages(
        " ".join(f"Keller{at} had {at} pears" for at in range(20)),
        " ".join(f"{at}9 figs" for at in range(20)),
    )
    one, _ = claims(both)
    assert not any(matters_alone(both, claim) for claim in one)
