"""An age is of the name that its role leads to, and of nobody where a verb or a relation stands between."""

from __future__ import annotations

import pytest

from variorum.dossier.disagreeing.all_figures import all_figures_by_text
from variorum.entities.annotating import annotate


def whose(sentence: str) -> str:
    (name,) = [row.of_whom for row in all_figures_by_text([annotate(sentence)]) if "year" in row.text]
    return name


@pytest.mark.parametrize(
    "sentence",
    [
        "The 43-year-old American singer Jan Lee won.",
        "The 43-year-old Norwegian Jan Lee won.",
        "A 43-year-old named Jan Lee was shot.",
        "Police named 43-year-old Jan Lee.",
        "The 43-year-old daughter, Jan Lee, spoke.",
        "The 43-year-old retired teacher Jan Lee spoke.",
        "The 43-year-old experienced pilot Jan Lee spoke.",
        "The 43-year-old mother of two Jan Lee spoke.",
        "A 43-year-old man named Jan Lee died.",
        "A 43-year-old woman identified as Jan Lee died.",
        "A 43-year-old woman later identified as Jan Lee died.",
        "The 43-year-old London-based singer Jan Lee died.",
        "A 43-year-old, Jan Lee, was killed on Monday, officials said.",
        "The 25-year-old left back Jan Lee scored.",
        "The 25-year-old left-handed pitcher Jan Lee won.",
        "The 25-year-old speed skater Jan Lee won.",
        "The 43-year-old head of marketing Jan Lee left.",
        "The 43-year-old newly elected mayor Jan Lee spoke.",
        "The 43-year-old chief of police Jan Lee spoke.",
        "The 43-year-old actress Jan Lee spoke.",
        "Jan Lee is a 43-year-old teacher.",
        "Jan Lee, a 43-year-old teacher, left.",
        "The 43-year-old Sgt. Jan Lee spoke.",
        "The 43-year-old unemployed father of three, Jan Lee, spoke.",
        "The 19-year-old second seed Jan Lee won.",
        "A 43-year-old school bus driver, Jan Lee, was hurt.",
    ],
)
def test_an_age_is_of_whom_its_role_names(sentence: str) -> None:
    assert whose(sentence) == "Jan Lee"


@pytest.mark.parametrize(
    "sentence",
    [
        "The police of Salem held a 43-year-old.",
        "The 43-year-old pilot of the town’s old and only ferry boat left, and so did Jan Lee.",
        "The 43-year-old named Jan Lee her heir.",
        "A 43-year-old chairman named Jan Lee as his heir.",
        "The 43-year-old will face Jan Lee.",
        "The 43-year-old today blames Jan Lee.",
        "The 43-year-old hit singer Jan Lee with a bat.",
        "Police asked the 43-year-old about Jan Lee.",
        "A 43-year-old Norwegian met Jan Lee.",
        "A 43-year-old man shot Jan Lee.",
        "A 43-year-old man attacked teacher Jan Lee.",
        "The 43-year-old attacked teacher Jan Lee.",
        "The 43-year-old accused Jan Lee of it.",
        "A 43-year-old woman sues Jan Lee.",
        "A 43-year-old man facing Jan Lee fell.",
        "The 43-year-old brother of Jan Lee left.",
        "The 43-year-old father of pilot Jan Lee left.",
        "The 43-year-old actress’s friend Jan Lee told us.",
        "A 43-year-old man, Jan Lee said, was hurt.",
        "A 43-year-old man, his wife Jan Lee and two boys died.",
        "A 43-year-old man and Jan Lee died.",
        "The 43-year-old left Jan Lee behind.",
        "The 43-year-old left town with Jan Lee.",
        "Jan Lee’s 43-year-old brother died.",
        "A 43-year-old man who named Jan Lee died.",
        "The 43-year-old was named by Jan Lee.",
        "A 43-year-old told Jan Lee that it was late.",
        "A 43-year-old man later killed Jan Lee.",
        "A 43-year-old driver fought Jan Lee.",
    ],
)
def test_an_age_is_of_nobody_where_the_name_is_anothers(sentence: str) -> None:
    assert whose(sentence) == ""
