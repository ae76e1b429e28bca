"""Two weekdays of one thing done, right beside the word for it."""

import pytest

import variorum
from variorum.model.dossier import Disagreement

LAST = "The letter had been read by half of the town of Varg before it was taken down from the wall."


def rows(*sentences: str) -> list[Disagreement]:
    notes = [variorum.annotate(f"{sentence}\n\n{LAST}") for sentence in sentences]
    return [
        row for row in variorum.cross_reference(notes, names=("A", "B")).disagreements if row.kind == "day"
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The spokeswoman of the mayor of Varg had to apologize Saturday for a letter on a rival’s daughters.",
            "The mayor’s spokeswoman on Friday apologized for a letter on a rival’s daughters.",
        ),
        (
            "The harbour master of Varg was shot on Tuesday in front of the old customs house by a man in a mask.",
            "A man in a mask shot on Monday the harbour master of Varg, who stood in front of the old customs house.",
        ),
        (
            "Vanda Kelm, the mayor of Varg, resigned Thursday over a letter about the harbour, the council said.",
            "Vanda Kelm resigned on Wednesday as mayor of Varg over a letter about the harbour, said the council.",
        ),
    ],
)
def test_the_day_of_one_act_told_as_two_is_to_be_checked(one: str, other: str) -> None:
    (row,) = rows(one, other)
    assert row.tier == "check"
    assert row.sentence.startswith("Different days for one act – please check: ")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # One day, and the day of what was said.
        (
            "Vanda Kelm, the mayor of Varg, resigned Thursday over a letter about the harbour, the council said.",
            "Vanda Kelm resigned on Thursday as mayor of Varg over a letter about the harbour, said the council.",
        ),
        (
            "Vanda Kelm, the mayor of Varg, resigned over a letter about the harbour, the council said Thursday.",
            "Vanda Kelm resigned on Wednesday as mayor of Varg over a letter about the harbour, said the council.",
        ),
        # Two things done, a part of the day, and two days in one sentence.
        (
            "Vanda Kelm, the mayor of Varg, on Thursday apologized for a letter about the harbour and resigned.",
            "Vanda Kelm resigned on Wednesday as mayor of Varg over a letter about the harbour, said the council.",
        ),
        (
            "Vanda Kelm, the mayor of Varg, resigned late Wednesday over a letter about the harbour, the council said.",
            "Vanda Kelm resigned on Thursday as mayor of Varg over a letter about the harbour, said the council.",
        ),
        (
            "Vanda Kelm, the mayor of Varg, resigned Thursday over Monday’s letter on the harbour, the council said.",
            "Vanda Kelm resigned on Wednesday as mayor of Varg over a letter about the harbour, said the council.",
        ),
        # What stands beside both is nothing done.
        (
            "In Varg the police Thursday found the mayor Vanda Kelm asleep in the old customs house of the harbour.",
            "Asleep in the old customs house of the harbour of Varg was, when police Wednesday came, mayor Vanda Kelm.",
        ),
    ],
)
def test_what_may_be_one_day_or_two_acts_is_not(one: str, other: str) -> None:
    assert rows(one, other) == []
