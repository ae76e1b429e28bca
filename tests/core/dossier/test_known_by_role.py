"""“The congressman said” is the congressman whom the text named before, where he is the only one."""

from __future__ import annotations

import pytest

from variorum import annotate, cross_reference
from variorum.dossier.sourcing.source_table import sources_by_text

TOLD = "Congressman Ada Lee left the hall. “It is late,” the congressman said on Monday."


def sources(text: str) -> list[tuple[str, str]]:
    notes = [annotate(text)]
    return sorted((row.name, row.kind) for row in sources_by_text(notes, cross_reference(notes).entities))


def test_a_bare_role_of_the_only_one_who_was_named_with_it_is_that_person() -> None:
    assert sources(TOLD) == [("Ada Lee", "named")]
    assert sources(f"{TOLD} Later the congressman said no. “I go,” Ada Lee said.") == [("Ada Lee", "named")]


@pytest.mark.parametrize(
    "text",
    [
        f"{TOLD} Congressman Jan Kvist stayed.",
        f"{TOLD} Another congressman stayed.",
        f"{TOLD} All congressmen stayed.",
        "“It is late,” the congressman said on Monday. Congressman Ada Lee left the hall.",
        "Mayor Ada Lee left the hall. “It is late,” the congressman said on Monday.",
    ],
)
def test_where_there_are_two_or_it_came_before_the_name_it_stays_apart(text: str) -> None:
    assert ("the congressman", "role") in sources(text)
