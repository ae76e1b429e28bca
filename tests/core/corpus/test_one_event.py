"""Of long texts only the beginning is held against a story: news is told there."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.corpus.one_event import beginning_of
from variorum.model.building import version_from

Words = list[str]
PARAGRAPHS = st.lists(st.integers(1, 9_000).map("a".__mul__), min_size=1, max_size=8)


@given(PARAGRAPHS)
def test_a_beginning_is_a_text_that_holds_together_and_no_longer_than_is_looked_at(words: Words) -> None:
    whole = version_from([(each, "body") for each in words])
    begun = beginning_of(whole)
    assert begun.text == whole.text[:20_000]
    assert [each.text for each in begun.paragraphs] == [
        begun.text[each.start : each.end] for each in begun.paragraphs
    ]
    assert all(each.start < each.end for each in begun.paragraphs)
    assert begun.paragraphs[-1].end >= len(begun.text) - len("\n\n")


def test_a_text_as_long_as_news_is_looked_at_whole() -> None:
    text = version_from([("A storm passed over Testham in the night.", "body")] * 100)
    assert beginning_of(text) is text
