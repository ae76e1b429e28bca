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
