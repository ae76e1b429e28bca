"""Words counted by the spaces between them."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from variorum.text.word_counts import word_counts

_TEXTS = st.lists(st.text(alphabet="ab \t\n\x1c\u00a0\u3000é."))


@given(_TEXTS)
def test_words_are_counted_as_if_they_were_parted(texts: list[str]) -> None:
    assert word_counts(texts) == [len(text.split()) for text in texts]


@given(st.lists(st.text(alphabet="ab é.")))
def test_spaces_alone_count_as_well(texts: list[str]) -> None:
    assert word_counts(texts) == [len(text.split()) for text in texts]
