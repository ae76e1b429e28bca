"""A paper that is cited ends where a clause about it begins."""

from __future__ import annotations

import pytest

from variorum import annotate


@pytest.mark.parametrize(
    ("cited", "paper"),
    [
        ("documents seen by the board in which the mayor sold the mill", "documents seen by the board"),
        ("a letter from the board to which the mayor clung", "a letter from the board"),
        ("a report whose pages were torn", "a report"),
        ("a report which the mayor burned", "a report"),
        ("a study of the boats in the port", "a study of the boats in the port"),
    ],
)
def test_a_clause_about_a_paper_is_no_part_of_it(cited: str, paper: str) -> None:
    one = annotate(f"The mill was sold in May, according to {cited}.")
    assert paper in [one.text[s.start : s.end] for s in one.sources if s.kind == "document"]
