"""Patterns tried only on texts that begin with one of their words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from importlib import import_module

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.core.opening_letters import openings_of

from variorum.text.openings import OpeningPattern, opening_of

_ROOMS = (
    "text.notices",
    *(f"reading.roles.{name}" for name in ("author_lines", "furniture", "invitations", "paragraph_roles")),
)


def _all() -> Iterator[OpeningPattern]:
    for room in _ROOMS:
        for value in vars(import_module(f"variorum.{room}")).values():
            each = value if isinstance(value, tuple) else (value,)
            yield from (one for one in each if isinstance(one, OpeningPattern))


_PATTERNS = list(dict.fromkeys(_all()))


@pytest.mark.parametrize("pattern", _PATTERNS, ids=lambda pattern: pattern.pattern[:30])
def test_all_words_a_pattern_can_begin_with_are_listed_beside_it(pattern: OpeningPattern) -> None:
    assert openings_of(pattern.pattern, pattern.flags, whole=pattern.whole) <= pattern.openings


@pytest.mark.parametrize("pattern", _PATTERNS, ids=lambda pattern: pattern.pattern[:30])
@settings(max_examples=10)
@given(st.data())
def test_what_a_pattern_matches_is_tried_on_it(pattern: OpeningPattern, data: st.DataObject) -> None:
    compiled = re.compile(pattern.pattern, pattern.flags)
    text = data.draw(st.from_regex(compiled, fullmatch=pattern.whole))
    assert opening_of(text) in pattern.openings


@pytest.mark.parametrize(
    ("text", "opening"),
    [
        ("The ferry sails.", "the"),
        ("“Ferries” sail.", "ferrie"),
        ("By", "by"),
        ("Überfahrt", ""),
        ("café", ""),
        ("12 ferries", ""),
        ("• Ferries", ""),
        ("", ""),
    ],
)
def test_an_opening_is_the_first_letters_of_the_first_word(text: str, opening: str) -> None:
    assert opening_of(text) == opening
