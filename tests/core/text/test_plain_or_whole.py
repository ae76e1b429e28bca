"""In ASCII the plain form of a pattern finds what the whole one finds."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.text import sentences, tokens
from variorum.text.plain_or_whole import PlainOrWhole

_PATTERNS = {"token": tokens.TOKEN, "word": tokens.WORD, "end": sentences._END}
_ASCII = st.text(st.characters(max_codepoint=127), max_size=60)
_TELLING = st.text("aAbB zé1.,:;!?'\"()[]}_-\t\n\x1c", max_size=60) | st.lists(
    st.sampled_from(
        ("plainly", ". ", "Next", ".", "?!", '."', ") ", "word", "’", "U.S.", "1.5", "it's", "...", "。")
    ),
    max_size=14,
).map("".join)


@pytest.mark.parametrize("name", _PATTERNS)
@given(text=_ASCII | _TELLING)
def test_both_forms_find_the_same_in_ascii(name: str, text: str) -> None:
    pattern = _PATTERNS[name]
    whole = re.compile(pattern.pattern)
    assert [(m.span(), m.groups()) for m in pattern.finditer(text)] == [
        (m.span(), m.groups()) for m in whole.finditer(text)
    ]
    assert pattern.findall(text) == whole.findall(text)


def test_bounds_are_those_of_a_compiled_pattern() -> None:
    pattern = PlainOrWhole("a+", "[aá]+")
    assert [m.span() for m in pattern.finditer("aa aa aa", 1, 4)] == [(1, 2), (3, 4)]
    assert pattern.findall("aá áa", 1) == ["á", "áa"]
