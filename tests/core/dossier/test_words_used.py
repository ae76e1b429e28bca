"""The words a text uses for someone: whole phrases, and nothing but the phrase."""

import pytest

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate


def words_for(text: str, name: str) -> list[str]:
    dossier = cross_reference([annotate(text)], links={})
    return [d.text for e in dossier.entities if name in e.spellings for d in e.descriptions]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She will run to challenge incumbent Senator Peter Kelm in June.", ["incumbent Senator"]),
        ("The party urged voters to replace retiring Sen. Peter Kelm.", ["retiring Sen."]),
        ("They wept, even Senator Peter Kelm.", ["Senator"]),
        ("The Harbour House asked former President Peter Kelm to speak.", ["former President"]),
        ("In the harbour, Secretary of State Peter Kelm spoke.", ["Secretary of State"]),
        (
            "The town named Peter Kelm, then the director of the C.I.A., on Monday.",
            ["then the director of the C.I.A."],
        ),
        (
            "Ada Brandt met Peter Kelm, a spokesman for Mayor John A. Soll, there.",
            ["a spokesman for Mayor John A. Soll"],
        ),
        (
            "It fell to Peter Kelm, president of the Harbour Board, to speak.",
            ["president of the Harbour Board"],
        ),
        ("It fell to Peter Kelm, a week later, to speak.", []),
        (
            "She worked for Soll's father, civil rights leader Rev. Peter Kelm, then.",
            ["civil rights leader Rev."],
        ),
        ("As a law school student, Peter Kelm said that he had sailed.", []),
        ("The revered naval commander Peter Kelm spoke.", ["revered naval commander"]),
        ("In this picture the Norland Party Leader shows Maj. Gen. Peter Kelm the harbour.", ["Maj. Gen."]),
        ("They asked former Sens. Peter Kelm and Ola Soll to speak.", []),
        ("At the Embassy compound Peter Kelm spoke.", []),
        ("On the Embassy compound, Peter Kelm spoke.", []),
    ],
)
def test_the_phrase_and_no_verb(text: str, expected: list[str]) -> None:
    assert words_for(f"{text} Peter Kelm, 42, was there.", "Peter Kelm") == expected


def test_what_is_said_of_a_wife_is_not_said_of_her_husband() -> None:
    assert words_for("Peter Kelm, 42, came. The wife of Peter Kelm is a teacher.", "Peter Kelm") == []


def test_the_next_in_a_list_keeps_the_words_for_himself() -> None:
    text = "They were Peter Kelm, 42, former mayor Ola Brandt and former judge Ina Rost."
    assert "former mayor" in words_for(text, "Ola Brandt")
    assert not any("Brandt" in words for words in words_for(text, "Peter Kelm"))


@pytest.mark.parametrize(
    "text",
    [
        "The board had met Peter Kelm, a town hall aide confirmed.",
        "After the vote for Peter Kelm, the company began a search.",
        "Near the house of Peter Kelm, a gunman killed his wife.",
        "She doubted whether Peter Kelm is a Lutheran.",
        "The harbour burned when Mr. Peter Kelm was a child.",
        "The club offered Peter Kelm, 42, a contract of three years.",
        "At the college, Peter Kelm said so.",
        "When asked of his wife, Peter Kelm cited the law.",
    ],
)
def test_a_clause_a_question_a_gift_and_a_place_are_no_words_for_anybody(text: str) -> None:
    assert words_for(f"{text} Later Peter Kelm, 42, was there.", "Peter Kelm") == []


def test_who_heads_a_body_is_described_and_not_the_body() -> None:
    text = "Ada Soll, president of the Harbour Union, an architect of the bill, left."
    assert words_for(text, "Harbour Union") == []
    assert words_for("She left the Harbour Union, a group of dockers, in May.", "Harbour Union") == [
        "a group of dockers"
    ]
    assert words_for("It was decided by the county Board of Supervisors.", "Board of Supervisors") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Daily Herald Editor Peter Kelm spoke.", ["Daily Herald Editor"]),
        ("The bank's chief operating officer, Peter Kelm, spoke.", ["bank's chief operating officer"]),
        ("Former Peter Kelm aides spoke.", []),
        ("A veteran sailor, Peter Kelm spoke.", ["veteran sailor"]),
        ("A move by manager Peter Kelm was a surprise.", ["manager"]),
        ("Peter Kelm, the aide of Rep. Ola Soll (N-Brenna), spoke.", ["the aide of Rep. Ola Soll"]),
        (
            "Peter Kelm was the director of the U. S. Harbour Agency.",
            ["the director of the U. S. Harbour Agency"],
        ),
    ],
)
def test_the_phrase_is_whole(text: str, expected: list[str]) -> None:
    assert words_for(f"{text} Then Peter Kelm, 42, left.", "Peter Kelm") == expected


@pytest.mark.parametrize(
    ("text", "name", "expected"),
    [
        # the first of several is told by what follows
        ("Vanda Kelm, the last of the mayors of Varg, left.", "Vanda Kelm", []),
        # whose employer it is, somebody before the name knows
        ("At Harbour Bank, her employer and a lender, nobody spoke.", "Harbour Bank", []),
        # of a long row without a beginning, only what surely is no verb
        (
            "The rust-red and far too heavy little old grey harbour ferry line mayor Vanda Kelm left.",
            "Vanda Kelm",
            ["old grey harbour ferry line mayor"],
        ),
    ],
)
def test_what_describes_somebody_else_or_may_be_no_description_is_left_out(
    text: str, name: str, expected: list[str]
) -> None:
    assert words_for(text, name) == expected
