"""Words that read from right to left do not disturb the sentence around them."""

from __future__ import annotations

from unicodedata import bidirectional

from hypothesis import given
from hypothesis import strategies as st

from variorum.text.isolating import isolated, not_isolated
from variorum.text.phrasing import phrase


def test_arabic_numbers_of_a_change_keep_their_order() -> None:
    assert phrase("Figure changed: {old} → {new}", old="١٢", new="١٤") == (
        "Figure changed: \u2068١٢\u2069 → \u2068١٤\u2069"
    )


def test_a_sentence_without_such_words_is_as_it_was() -> None:
    assert phrase("Only in {name}", name="Žižkov’s Post 渡轮 😀") == "Only in Žižkov’s Post 渡轮 😀"


@given(st.text(alphabet="ab 12אبגد٣:“”"))
def test_isolation_adds_nothing_but_its_two_signs(words: str) -> None:
    told = isolated(words)
    assert told.strip("\u2068\u2069") == words
    assert (told != words) == any(bidirectional(c) in ("R", "AL", "AN") for c in words)


def test_only_the_signs_around_all_of_the_words_are_taken_off() -> None:
    two = f"{isolated('أب')} and {isolated('جد')}"
    assert not_isolated(two) == two
    assert not_isolated(isolated(two)) == two
    assert not_isolated(isolated("أب")) == "أب"
