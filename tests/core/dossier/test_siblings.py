"""Which of two siblings is the older, told differently."""

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate

YOUNGER = "Mary Kelm, the younger sister of Liza Kelm, left the Varg board on Monday."


def sentences(*texts: str) -> list[str]:
    found = cross_reference([annotate(text) for text in texts], names=("A", "B"), links={}).disagreements
    return [row.sentence for row in found if row.kind == "role" and row.tier == "check"]


@pytest.mark.parametrize(
    "other",
    [
        "Liza Kelm spoke. Mary Kelm, the older sister of Liza Kelm, left the Varg board.",
        "Liza Kelm's older sister, Mary Kelm, left the Varg board.",
        "Mary Kelm left the Varg board and wrote to her younger sister, Liza Kelm.",
        # A headline: who the sister is, the text below tells.
        "Liza Kelm blasted by older sister\n\nMary Kelm left the board and wrote to her older sister, Liza Kelm.",
    ],
)
def test_who_is_the_older_here_and_the_younger_there_is_to_be_checked(other: str) -> None:
    for texts in ((YOUNGER, other), (other, YOUNGER)):
        (sentence,) = sentences(*texts)
        assert "Mary Kelm" in sentence
        assert "Liza Kelm" in sentence
        assert "please check" in sentence


@pytest.mark.parametrize(
    "other",
    [
        # The same, told of the other one.
        "Liza Kelm, the older sister of Mary Kelm, spoke.",
        "Mary Kelm left the Varg board and wrote to her older sister, Liza Kelm.",
        # Somebody else's sister, or nobody's that is named.
        "Liza Kelm came. Ola Bergh's older sister, Mary Kelm, left the Varg board.",
        "Liza Kelm blasted by older sister over the Varg board. Mary Kelm left.",
        "The older sister of the two left the Varg board, said Mary Kelm and Liza Kelm.",
    ],
)
def test_the_other_one_of_the_two_is_told_the_other_way(other: str) -> None:
    assert sentences(YOUNGER, other) == sentences(other, YOUNGER) == []


def test_nobody_is_his_own_sibling() -> None:
    one = "Eva and Ada Kelm left. Ada's older sister, Eva Kelm, stayed."
    assert sentences(one, "Eva, the younger sister of Eva Kelm, stayed.") == []
