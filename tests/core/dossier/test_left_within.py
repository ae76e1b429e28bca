"""What a text leaves out within a quotation, told in the words of the other; no matter how long both are."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from variorum.dossier.quotations import left_within as rule
from variorum.dossier.quotations.left_within import LeftWithin, left_within
from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.dossier.quotations.word_places import word_places


@pytest.mark.parametrize(
    "within",
    [
        "the U.S. pilot cannot come",
        "we can't wait",
        "don’t wait until 6:00 p.m.",
        "until 6: 00 pm it's Gen. Kelm’ s watch",
        "my neighbours organise a colour guard.",
        "1 in 3 boats won’t come!",
    ],
)
def test_what_is_left_out_is_told_in_whole_words(within: str) -> None:
    brief = "Bring every boat in {}lock the harbour gate"
    told = left_within(brief.format(""), brief.format(f"{within} "))
    assert told == LeftWithin(0, within)


SOME = (
    "can't",
    "U.S.",
    "6:00 p.m.",
    "6 a.m.",
    "Gen. Kelm",
    "it’ s",
    "[sic]",
    "(he",
    "é",
    "’",
    "he's got",
    "50 %",
)


@given(st.lists(st.sampled_from(SOME)).map(" ".join) | st.text(max_size=40))
@example("A.M..00 p.m.")
def test_each_word_held_against_others_has_a_place(text: str) -> None:
    places = word_places(text)
    assert len(places) == len(quoted_words(text))
    assert all(place.of(text).strip() for place in places)


def _numbered(n: int, *, without: bool) -> str:
    return " ".join(f"word{at}" for at in range(n) if not without or at % 20 > 4)


def test_four_times_the_words_and_gaps_are_read_four_times(monkeypatch: pytest.MonkeyPatch) -> None:
    def letters_read(n: int) -> int:
        read = 0

        def counted(text: str) -> tuple[str, ...]:
            nonlocal read
            read += len(text)
            return quoted_words(text)

        monkeypatch.setattr(rule, "quoted_words", counted)
        assert left_within(_numbered(n, without=True), _numbered(n, without=False)) is not None
        return read

    few, many = letters_read(204), letters_read(816)
    assert many < 4.5 * few


@pytest.mark.parametrize(("n", "found"), [(50, True), (101, False)])
def test_parts_of_one_quotation_are_held_against_those_of_the_other_unless_they_are_too_many(
    n: int, found: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    held: list[int] = []
    asked = rule.same_words
    monkeypatch.setattr(rule, "same_words", lambda long, short: [held.append(1), asked(long, short)][1])

    def parts(gap: bool) -> Iterator[str]:
        for at in range(n):
            words = [f"p{at}w{k}" for k in range(12)]
            yield " ".join(words[:4] + words[8:] if gap else words)

    told = left_within(" … ".join(parts(True)), " … ".join(parts(False)))
    assert (told is not None) is found
    assert len(held) <= n


def test_words_said_over_and_over_are_not_told_apart(monkeypatch: pytest.MonkeyPatch) -> None:
    full = "Bring the boats in. Nobody goes home. Lock the harbour gate."
    assert left_within("Bring the boats in. Lock the harbour gate", full) is not None
    monkeypatch.setattr(rule, "_MOST_EQUAL", 5)
    assert left_within("Bring the boats in: lock the harbour gate", full) is None
