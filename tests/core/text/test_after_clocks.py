"""Where a sentence goes on after "2 p.m.", and where the next one begins."""

from __future__ import annotations

import pytest

from variorum.text.sentences import sentences


def cut(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "zone", ["IDT from Haifa", "WIB in Jakarta", "UK on Friday", "Beijing/Manila time on Friday"]
)
def test_a_zone_goes_on_after_a_clock(zone: str) -> None:
    assert len(cut(f"The ferry leaves at 2 p.m. {zone}.")) == 1


@pytest.mark.parametrize(
    "parts",
    [
        ["The judge set the hearing for June 28 at 2 p.m.", "Lowe will be free until then."],
        ["They were seen around 10:30 a.m.", "Harbour Police, the coast guard and two tugs came."],
        ["The ferry left at two p.m.", "Holm stayed."],
        ["The vote is on Monday, June 28, at 2 p.m.", "Lowe will speak first."],
        ["The shop shuts at 6 pm.", "Brandt has the key."],
        ["In March the council moved the vote to 2 p.m.", "Lowe was against it."],
        ["“We sail,” she said at 2 p.m.", "“Nobody stays here.”"],
        ["After the fire, the crew came back at 5 a.m.", "Holm counted them."],
        ["It was 2 p.m.", "Central banks were shut."],
        ["He was called at 2 p.m.", "May had left by then."],
        ["The line opened at 2 p.m.", "AT&T said so."],
        ["When the doors opened, guards were told to wait until 2 p.m.", "Lowe came."],
        ["The quay was closed after people waited in the cold until 2 p.m.", "Tomorrow it opens."],
    ],
)
def test_a_name_after_the_clock_begins_a_sentence(parts: list[str]) -> None:
    assert cut(" ".join(parts)) == parts


@pytest.mark.parametrize(
    "sentence",
    [
        "At 2 p.m. Lowe left the quay.",
        "On Monday, May 3, shortly after 2 p.m. Lowe left the quay.",
        "2:30 p.m. Lowe leaves the quay.",
        "Holm says that at 2 p.m. Lowe left the quay.",
        "Holm slept, and around 2 p.m. Lowe left the quay.",
        "Holm slept and at 2 p.m. Lowe left the quay.",
        "She had been there before; by 2 p.m. Lowe was gone.",
        "When the doors opened at 2 p.m. Lowe left the quay.",
        "During the long wait until 2 p.m. Lowe stood on the quay.",
        "Between 1 p.m. and 2 p.m. Lowe stood on the quay.",
        "They miss the 2 p.m. Senate vote.",
        "She was struck around 7 p.m. Wednesday.",
        "She was struck around 7 p.m. WEDNESDAY NIGHT.",
        "It opened at 7 p.m. Sept. 3 in the hall.",
        "It opened at 7 p.m. May 3 in the hall.",
        "It opened at 7 p.m. (Friday in Tokyo).",
        "It starts at 9 p.m. ET and ends late.",
        "It starts at 9 p.m. Eastern on Friday.",
        "It starts at 9 p.m. Eastern Standard Time.",
        "It starts at 9 p.m. Tokyo time.",
        "It starts at 9 p.m. Christmas Day.",
        "It starts at 9 p.m. Easter Sunday.",
        "UPDATE 2:52 p.m. – Additional papers came.",
        "He wrote p.m. Lowe wrote noon.",
    ],
)
def test_a_day_a_zone_or_what_the_clock_opens_goes_on(sentence: str) -> None:
    assert cut(sentence) == [sentence]
