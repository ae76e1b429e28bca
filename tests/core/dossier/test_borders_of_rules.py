"""Where each rule about two figures of one slot ends: what is shown, and how sure, and what is not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.dossier import Disagreement


def rows(one: str | Version, other: str | Version) -> tuple[Disagreement, ...]:
    return cross_reference([annotate(one), annotate(other)], names=("A", "B")).disagreements


def of_day(text: str, year: int, month: int, day: int) -> Version:
    return version_from([(text, "body")], published=datetime(year, month, day, tzinfo=UTC))


DAM = "{} people were killed when the dam at Varg broke."
AGE = "Vanda Kelm, {}, left Varg."


@pytest.mark.parametrize(
    ("kind", "tier", "one", "other"),
    [
        (  # two dates far apart: the later report may well tell of another dam, or of more dead
            "toll", "check", of_day(DAM.format("Ten"), 2025, 1, 1), of_day(DAM.format("Twelve"), 2025, 6, 1),
        ),
        ("age", "differ", of_day(AGE.format(43), 2025, 5, 1), of_day(AGE.format(47), 2025, 5, 3)),
        ("age", "check", of_day(AGE.format(43), 2025, 5, 1), of_day(AGE.format(44), 2025, 5, 3)),
        ("age", "check", of_day(AGE.format(43), 2025, 5, 1), of_day(AGE.format(47), 2025, 9, 3)),
        (
            "magnitude", "differ",
            "A quake of magnitude about 6.0 shook Varg.", "A quake of magnitude 6.4 shook Varg.",
        ),
        (
            "count", "range",
            "The council bought about 200 green lamps for the harbour of Varg.",
            "The council bought 214 green lamps for the harbour of Varg.",
        ),
        (
            "count", "range",
            "The storm destroyed about 200 houses in the harbour of Varg.",
            "The storm destroyed 214 houses in the harbour of Varg.",
        ),
        (
            "count", "range",
            "About three and a half people live in each house of Varg.",
            "Some 3.4 people live in each house of Varg.",
        ),
        ("count", "check", "Police seized 40 rifles in Varg.", "Police seized 60 rifles in Varg."),
    ],
)  # fmt: skip
def test_these_are_shown(kind: str, tier: str, one: str | Version, other: str | Version) -> None:
    (row,) = rows(one, other)
    assert (row.kind, row.tier) == (kind, tier)


def test_how_many_times_something_was_done_names_what_was_done() -> None:
    text = "Vanda Kelm had been arrested {} times in Varg."
    (row,) = rows(text.format("four"), text.format("six"))
    assert "how many times somebody was arrested" in row.sentence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # thirteen times as many: another event, or another count
        (DAM.format("Three"), DAM.format("Forty")),
        # where a text tells of two quakes, which of them a figure is of is not known
        (
            "A quake of magnitude 6.1 shook Varg after a first quake of magnitude 5.0.",
            "A quake of magnitude 6.4 shook Varg.",
        ),
        # father and son, or a slip; nothing a reader could check in the two texts
        (AGE.format(43), AGE.format(73)),
        (of_day(AGE.format(43), 2025, 5, 1), of_day(AGE.format(44), 2025, 9, 3)),
        # only a bound is given
        ("Varg lies more than 1,150 kilometers southeast of Oslo.", "Varg lies 1,500 kilometers south of Oslo."),
        # as near as two seismographs are
        ("The quake struck Varg at a depth of 10 km.", "The quake struck Varg at a depth of 11 km."),
        ("The quake struck Varg Island, home to 120,000 people.", "It was felt on Varg, home to 121,000 people."),
        # other lamps
        (
            "The council bought 20 green glass lamps for the harbour of Varg.",
            "The council bought 40 red iron lamps for the harbour of Varg.",
        ),
        # half a number, as tokenised collections write it
        ("The quake had a magnitude of 5. 9 and shook Varg.", "A quake of magnitude 6.4 shook Varg."),
        # whose age is which is not told beside the name
        ("Vanda Kelm and Ada Weil, aged 16 and 13 respectively, left Varg.", "Vanda Kelm, 17, left Varg."),
        # no people, and of no place
        ("The rock, home to 120,000 gulls, lies off Varg.", "The coast, home to 200,000 people, lies off Varg."),
        # one magnitude, rounded to a tenth
        ("A quake of magnitude about 6.0 shook Varg.", "A quake of magnitude 6.04 shook Varg."),
        # two places, both measured from one town, in different directions
        (
            "Twenty villages burned 130 kilometers east of Oslo when lightning struck heather.",
            "Experts warned that smugglers hide boats 160 kilometers west of Oslo every winter.",
        ),
        # nobody is hit more than five times as often in the other report
        ("Police said that Kelm was shot eleven times.", "The report said two bullets hit Kelm."),
        (
            "Vanda Kelm had been in a hospital in Varg for four weeks with a fever.",
            "Vanda Kelm was in a hospital in Varg for twenty weeks with a fever.",
        ),
        # nothing in common but the town
        (
            "Twelve people were arrested in Varg.",
            "Rescuers with ropes and ladders climbed the cliffs at dawn and thirty people were arrested near "
            "Varg after a football match.",
        ),
        # those who sail are only some of those who take the ferry
        (
            "Some 90,000 passengers take the ferry to Varg every year.",
            "Some 95,000 sailors take the ferry to Varg every year.",
        ),
        ("The storm destroyed 40 houses on Varg.", "The storm destroyed 400 houses on Varg."),
    ],
)  # fmt: skip
def test_these_are_not(one: str | Version, other: str | Version) -> None:
    assert rows(one, other) == ()
