"""A "May" that wishes something is no forename."""

from __future__ import annotations

import pytest

import variorum


def names(text: str) -> dict[str, str]:
    return {m.text: m.type for m in variorum.annotate(text).mentions}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He knelt. “May God reward you,” he said.", {"God"}),
        ("He wrote: May Allah have mercy on him.", {"Allah"}),
        ("May Kelm rest in peace, he wrote.", {"Kelm"}),
        ("May Vanda Kelm be with us, he wrote.", {"Vanda Kelm"}),
        # forenames, before verbs in a form that a person has
        ("May Britt Kelm rests. Kelm was tired.", {"May Britt Kelm", "Kelm"}),
        ("May Kelm, be it said, never left. Kelm was tired.", {"May Kelm", "Kelm"}),
        ("May Kelm never left. Kelm was tired.", {"May Kelm", "Kelm"}),
        ("They asked Theresa May. May, who left, was late.", {"Theresa May", "May"}),
        ("They told May Ann Lee Kelm Moll Varg be damned.", {"May Ann Lee Kelm Moll Varg"}),
        ("They asked Theresa May. She said: May", {"Theresa May", "May"}),
    ],
)
def test_may_before_whom_something_is_wished_of_is_no_part_of_the_name(text: str, found: set[str]) -> None:
    assert set(names(text)) == found


def test_no_other_verb_that_opens_a_question_or_a_wish_is_part_of_a_name() -> None:
    for verb in ("Will", "Can", "Should", "Let", "Could", "Must", "Does", "Might", "Shall", "Would"):
        assert set(names(f"Vanda Kelm left because it rained. {verb} Kelm come back when it is dry?")) == {
            "Vanda Kelm",
            "Kelm",
        }
