"""Bodies called by two of their works, and surnames that a headline puts before a place."""

from __future__ import annotations

import pytest

from variorum.entities.annotating import annotate


def found(text: str) -> list[tuple[str, str]]:
    return [(m.text, m.type) for m in annotate(text).mentions]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("Crews of Kent Fire and Rescue came.", [("Kent Fire and Rescue", "ORG")]),
        ("He works at Kent Fire and Rescue Service now.", [("Kent Fire and Rescue Service", "ORG")]),
        ("She rang Vorl Fire & Rescue at once.", [("Vorl Fire & Rescue", "ORG")]),
        ("Fire and Rescue said that it was late.", [("Fire and Rescue", "ORG")]),
        ("It was Kent Police and Kent Fire and Rescue.", [("Kent Police", "ORG"), ("Kent Fire and Rescue", "ORG")]),
        (
            "It was Vorl Fire and Rescue Chief Ada Marlow who spoke.",
            [("Vorl Fire and Rescue", "ORG"), ("Ada Marlow", "PERSON")],
        ),
        ("They asked Fish and Wildlife or Marlow Bruun first.", [("Fish and Wildlife", "ORG")]),
        ("She sat on House Ways and Means and Budget committees.", [("House Ways and Means", "ORG")]),
    ],
)  # fmt: skip
def test_a_body_called_by_two_of_its_works_is_one_name(sentence: str, names: list[tuple[str, str]]) -> None:
    assert [one for one in found(sentence) if one[0] not in ("Marlow Bruun", "Budget")] == names


def test_what_only_stands_beside_a_work_is_no_part_of_the_name() -> None:
    assert found("The Vorl Police and Ada Marlow spoke of fire and rescue.") == [
        ("Vorl Police", "ORG"),
        ("Ada Marlow", "PERSON"),
    ]


_BELOW = "\n\nThe hearing in Boston with Ada Clinton went on. She told Ruth Clinton so, said Peter Vorl."


@pytest.mark.parametrize(
    ("headline", "names"),
    [
        ("Clinton Boston Hearings Show Nothing New at All", [("Clinton", "PERSON"), ("Boston", "LOC")]),
        ("Clinton Jr. Pleads Guilty in New Hearings Today", [("Clinton Jr.", "PERSON")]),
        ("Mitchell Boston Pleads Guilty in New Hearings Today", [("Mitchell Boston", "PERSON")]),
    ],
)
def test_a_headline_puts_the_surname_of_a_person_before_the_matter(
    headline: str, names: list[tuple[str, str]]
) -> None:
    assert found(headline + _BELOW)[: len(names)] == names
