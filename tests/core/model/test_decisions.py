from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.model.decisions import Anchor, Decisions, Verdict, tags_in
from variorum.model.span import Span


@given(st.text("ab ", min_size=1), st.data())
def test_an_anchor_finds_its_own_place_in_an_unchanged_text(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    span = Span(start, data.draw(st.integers(start + 1, len(text))))
    assert Anchor.at(text, span, "h").find(text) == span


def test_an_anchor_follows_its_passage_when_text_is_put_before_it() -> None:
    text = "He said no. They left. He said no. It rained."
    second = Span(text.rindex("He said no."), text.rindex("He said no.") + 11)
    anchor = Anchor.at(text, second, "h")
    longer = "A new first line. " + text
    found = anchor.find(longer)
    assert found == Span(second.start + 18, second.end + 18)


def test_an_anchor_says_when_its_words_are_gone() -> None:
    assert Anchor.at("one two", Span(0, 3), "h").find("two three") is None
    assert Anchor("h", "").find("text") == Span(0, 0)


def test_a_later_verdict_takes_the_place_of_an_earlier_one() -> None:
    decisions = Decisions(verdicts=(Verdict("f", "confirmed"), Verdict("f", "rejected", "why")))
    verdict = decisions.verdict_on("f")
    assert verdict is not None
    assert verdict.judgement == "rejected"
    assert decisions.verdict_on("g") is None


def test_a_hint_outside_the_text_finds_no_place_there() -> None:
    for start in (-5, 40):
        assert Anchor("h", "", start=start).find("ferry") is None
        assert Anchor("h", "ferry", start=start).find("the ferry") == Span(4, 9)


def test_tags_are_parted_by_commas_and_each_stands_once() -> None:
    assert tags_in(" #to call,Numbers , to  Call,, # ,") == ("to call", "Numbers")
    assert tags_in("") == ()


def test_a_passage_is_found_across_other_white_space_and_not_looked_for_where_a_word_is_missing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A text was searched by a pattern of its own for each of 1,500 passages of other texts: a second."""
    anchor = Anchor("", "the old quay", start=4)
    text = "At the old\n\nquay and the old  quay"
    assert anchor.find_across(text) == Span(3, 16)

    def never(_pattern: str) -> None:
        raise AssertionError

    monkeypatch.setattr("variorum.model.decisions.re.compile", never)
    assert anchor.find_across("the new quay") is None
    assert Anchor("", " ").find_across(text) is None
