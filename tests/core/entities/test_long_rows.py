"""A long row of one thing, as a page may hold by accident, is annotated in time that grows with its length."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.entities.annotating import annotate

Growth = Callable[[Callable[[str], object], str], float]


@pytest.mark.parametrize(
    "text",
    [
        "Ferries." + " " * 40_000 + "Lee",
        "\n" * 60_000,
        "http://" * 12_000,
        "Lee " + "“" * 20_000 + " Lee",
        "According to Jan Lee it sank. " * 4_000,
        "Reuters/" * 12_000,
        "With files from " * 6_000 + "\n" + "(" * 40_000,
        "By Jan Lee, " * 6_000 + "\nCompiled by " + "a " * 40_000,
    ],
    ids=["blanks", "empty lines", "addresses", "marks", "one source", "agencies", "files", "bylines"],
)
def test_a_long_row_of_one_thing_takes_no_time(text: str, growth: Growth) -> None:
    assert growth(annotate, text) < 30


def test_a_credit_line_after_blanks_names_its_outlet() -> None:
    text = "The ferry sank.\n\n   Jan Lee and The Associated Press contributed to this report."
    told = [text[s.start : s.end] for s in annotate(text).sources if s.kind == "via"]
    assert told == ["Associated Press"]
