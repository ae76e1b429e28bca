"""What one sentence hopes or fears with "that … and that" is hoped of both; what "that night" was, nobody hoped."""

from __future__ import annotations

import re

import pytest

import variorum
from variorum.dossier.disagreeing.claim_flags import flags_of
from variorum.model.annotations import Figure


def is_planned(sentence: str) -> bool:
    """Whether the last number of the sentence is told as something that may be."""
    *_, found = re.finditer(r"\d+", sentence)
    figure = Figure(*found.span(), found.group(), "count", *[float(found.group())] * 3)
    return "modal" in flags_of(sentence, figure, 0, len(sentence))


@pytest.mark.parametrize(
    "hoped",
    [
        "They hope that it stays and that it has 91 pupils left.",
        "Residents fear that the dam will break and that at least 300 people drown.",
        "It is feared that the roof of the market hall fell and that 12 people died.",
        "Officials expect that the storm will reach the coast on Monday and that more than 400 homes lose power.",
        "She demanded that the board resign and that the club pay 40 workers.",
        "They hope that it stays, the mayor said on Monday, and that it has 91 pupils left.",
        "They fear that the house will close and that pupils will lose 12 buses.",
        "They hoped that the talks would last, but that the 40 men stayed.",
        "They could learn that it closes and that 300 jobs go.",
    ],
)
def test_a_second_that_belongs_to_the_hope_or_fear_of_the_first(hoped: str) -> None:
    assert is_planned(hoped)


@pytest.mark.parametrize(
    "told",
    [
        "Police feared a riot, and that night 12 people died in the fire.",
        "The planned demolition went wrong, and that day 12 people died.",
        "The planned raid failed and that bridge fell on 12 people.",
        "Crews attempted a rescue, but that bridge fell and killed 12 people.",
        "The expected storm hit the coast, and that Sunday 12 people died.",
        "A wanted man fled, and that left 12 people hurt.",
        "They hoped that the bridge would hold, but that day 12 people died.",
        "They feared that the dam would break; the minister said that it held and that 12 people had died.",
        "They feared that the dam would break, but the minister said that it held and that 12 people had died.",
        "They hope that it stays and that it grows, but there were 12 dead.",
        "They hope that the old school stays and that it grows as before, when 12 people fell.",
        "The plan that the board made and that the mayor signed over the weekend cost 12 people their work.",
        "Experts say the storm may hit and that 12 people died.",
        "Police feared a riot and said that the fire spread and that 12 people died.",
    ],
)
def test_what_points_to_something_and_what_is_said_are_no_hopes(told: str) -> None:
    assert not is_planned(told)


@pytest.mark.parametrize(
    "rest", ["could die seeking shelter", "would be seeking work", "men may go hoping for work"]
)
def test_what_may_befall_those_who_seek_or_hope_stays_a_plan(rest: str) -> None:
    assert is_planned(f"In Salem 12 {rest}.")


@pytest.mark.parametrize(
    "rest", ["men and women seeking work came", "old boats threatening to sink lay there"]
)
def test_what_the_counted_seek_or_threaten_makes_no_plan_of_them(rest: str) -> None:
    assert not is_planned(f"In Salem 12 {rest}.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Police feared a riot, and that night 12 people died in the fire.",
            "That night 15 people died in the fire.",
        ),
        (
            "The planned demolition went wrong, and that day 12 people died in the blast.",
            "15 people died in the blast that day.",
        ),
        (
            "They attempted a rescue, but that bridge fell and killed 12 people.",
            "The bridge fell and killed 15 people.",
        ),
    ],
)
def test_deaths_that_differ_stay_told_beside_a_plan(one: str, other: str) -> None:
    texts = [f"Bridge falls in Salem\n\n{told}\n\nThe mayor said nothing." for told in (one, other)]
    dossier = variorum.cross_reference([variorum.annotate(text) for text in texts])
    assert [[value[3] for value in row.values] for row in dossier.disagreements] == [["12", "15"]]
