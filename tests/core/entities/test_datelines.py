"""The place a report comes from is no part of the first name of its text."""

from __future__ import annotations

import pytest

from variorum import annotate

BODY = "Vanda Kelm ran aground on Monday, the police of Varg said."


def names(text: str) -> list[tuple[str, str]]:
    mentions = sorted(annotate(text).mentions, key=lambda mention: mention.start)
    return [(mention.text, mention.type) for mention in mentions]


@pytest.mark.parametrize(
    ("dateline", "found"),
    [
        ("LONDON (Reuters) - ", [("LONDON", "LOC"), ("Reuters", "ORG")]),
        ("KYIV, Ukraine — ", [("KYIV", "LOC"), ("Ukraine", "LOC")]),
        ("KYIV, Ukraine—", [("KYIV", "LOC"), ("Ukraine", "LOC")]),
        ("LONDON ", [("LONDON", "LOC")]),
        ("NEW YORK ", [("NEW YORK", "LOC")]),
        ("Kyiv, Ukraine CNN  — ", [("Kyiv", "LOC"), ("Ukraine", "LOC"), ("CNN", "ORG")]),
        ("New York CNN — ", [("New York", "LOC"), ("CNN", "ORG")]),
        ("KYIV Reuters - ", [("KYIV", "LOC"), ("Reuters", "ORG")]),
        ("NEW YORK Associated Press – ", [("NEW YORK", "LOC"), ("Associated Press", "ORG")]),
        ("LONDON BBC News - ", [("LONDON", "LOC"), ("BBC News", "ORG")]),
        ("ST. LOUIS (AP) — ", [("ST. LOUIS", "LOC"), ("AP", "ORG")]),
        ("ST. PETERSBURG, Fla. — ", [("ST. PETERSBURG", "LOC"), ("Fla.", "LOC")]),
        ("FT. LAUDERDALE, Fla. – ", [("FT. LAUDERDALE", "LOC"), ("Fla.", "LOC")]),
    ],
)
@pytest.mark.parametrize("before", ["", "Boat runs aground\n\n"])
@pytest.mark.parametrize("title", ["", "President "])
def test_a_name_begins_behind_the_dateline(
    before: str, dateline: str, title: str, found: list[tuple[str, str]]
) -> None:
    assert names(f"{before}{dateline}{title}{BODY}")[:-1] == [*found, ("Vanda Kelm", "PERSON")]


@pytest.mark.parametrize("dash", ["—", " — ", " – ", " -- "])
def test_a_word_behind_the_dash_of_a_dateline_opens_a_sentence(dash: str) -> None:
    told = names(f"WASHINGTON{dash}Joining a chorus of bishops, the council met. Nobody was joining them.")
    assert told == [("WASHINGTON", "LOC")]


@pytest.mark.parametrize(
    ("begins", "found"),
    [
        ("LONDON The council met.", []),
        ("LONDON British soldiers left.", [("British", "NORP")]),
        ("LONDON Prime Minister Kelm left.", [("Kelm", "PERSON")]),
        ("LONDON Mayor Vanda Kelm left.", [("Vanda Kelm", "PERSON")]),
    ],
)
def test_what_begins_a_report_is_no_part_of_its_place(begins: str, found: list[tuple[str, str]]) -> None:
    assert names(begins) == [("LONDON", "LOC"), *found]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        # an article whose first word stands in capitals
        *(
            (f"{name} on Monday.", name)
            for name in (
                "WASHINGTON Post",
                "CHINA Daily",
                "MOSCOW Times",
                "NEW YORK Times",
                "MADISON Keys",
                "BOSTON Celtics",
                "DALLAS Cowboys",
                "TORONTO Blue Jays",
                "TEXAS Tech",
                "IRAN Contra",
            )
        ),
        ("JACKSON Pollock’s painting was sold.", "JACKSON Pollock"),
        # capitals that are no place, and a place in capitals elsewhere
        ("AARP Kelm left.", "AARP Kelm"),
        ("The council met at the LONDON Kelm Inn.", "LONDON Kelm Inn"),
        # no dash ends these
        ("New York CNN staff left.", "New York CNN"),
        ("The chief of the old harbour of New York CNN — a friend — left.", "New York CNN"),
    ],
)
def test_other_names_stay_whole(text: str, found: str) -> None:
    assert found in [name for name, _ in names(text)]
