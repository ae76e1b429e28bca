"""Two other rifles beside seven guns here, three others beside the same seven there."""

import pytest

import variorum
from variorum.model.comparison import Comparison

FOUND = "Officers boarded both boats off Varg and seized {} and thirteen loaded magazines from the crew, the navy said."
HELD = (
    "The navy said that officers who boarded both boats off Varg had found {} and thirteen loaded magazines."
)
LAST = "The crew were taken to Oslo in the evening, and the boats were towed to the old harbour."


def rows(
    one: str, other: str, there: str = HELD, links: dict[tuple[int, int], Comparison] | None = None
) -> list[str]:
    notes = [variorum.annotate(f"{text}\n\n{LAST}") for text in (FOUND.format(one), there.format(other))]
    found = variorum.cross_reference(notes, links, names=("A", "B"))
    return [row.sentence for row in found.disagreements if row.kind == "count"]


@pytest.mark.parametrize(
    ("one", "other", "told"),
    [
        ("six pistols, two other rifles", "six pistols, three other automatic rifles", "rifles: two (A), three (B)"),
        ("nine swords, four other wooden clubs", "nine swords, six other clubs", "clubs: four (A), six (B)"),
    ],
)  # fmt: skip
def test_others_beside_one_number_are_to_be_checked(one: str, other: str, told: str) -> None:
    assert any(told in sentence for sentence in rows(one, other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # Without “other” the wooden clubs may be some of many, and beside other numbers they may be others.
        ("nine swords, four wooden clubs", "nine swords, six clubs"),
        ("nine swords, four other wooden clubs", "five pistols, six other clubs"),
        # Each has its own make.
        ("nine swords, four other wooden clubs", "nine swords, six other iron clubs"),
        ("nine swords, four other wooden clubs", "nine swords, four other clubs"),
    ],
)
def test_clubs_of_which_no_sentence_says_that_they_are_the_others_are_not(one: str, other: str) -> None:
    there = HELD.replace("thirteen", "twenty") if "five" in other else HELD
    assert not any(
        sentence.startswith("Possibly") and "clubs" in sentence for sentence in rows(one, other, there)
    )


def test_sentences_without_a_link_list_two_things() -> None:
    listed = "nine swords, four other wooden clubs", "nine swords, six other clubs"
    assert rows(*listed)
    assert not rows(*listed, links={})
