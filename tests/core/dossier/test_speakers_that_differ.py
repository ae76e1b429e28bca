"""One quotation, told to be another speaker's."""

import pytest

import variorum
from variorum.model.dossier import Disagreement

SAID = (
    "The boat sank off Varg on Friday. “We have no reason to believe that it was steered onto the rocks,” {}"
)


def rows(*endings: str) -> list[Disagreement]:
    texts = [variorum.annotate(SAID.format(ending)) for ending in endings]
    return [r for r in variorum.cross_reference(texts, names=("A", "B")).disagreements if r.kind == "speaker"]


def test_two_people_given_one_quotation_are_said_to_differ() -> None:
    (row,) = rows("said Vanda Kelm, the mayor of Varg.", "said Ines Calder, who owns the boat.")
    assert row.tier == "differ"
    assert [value for _, _, _, value in row.values] == ["Vanda Kelm", "Ines Calder"]
    assert row.sentence == (
        "The same quotation is given to different speakers: “We have no reason to believe that it was steered onto "
        "the rocks”: Vanda Kelm (A), Ines Calder (B)."
    )


def test_a_person_here_and_a_body_there_are_to_be_checked() -> None:
    (row,) = rows("said Vanda Kelm, the mayor of Varg.", "the Harbour Authority said in a statement.")
    assert row.tier == "check"


def test_a_body_and_its_spokeswoman_are_perhaps_the_same() -> None:
    (row,) = rows(
        "said Vanda Kelm, a spokeswoman for the Harbour Authority.",
        "the Harbour Authority said in a statement.",
    )
    assert row.tier == "range"
    assert "perhaps the same" in row.sentence


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("said Vanda Kelm, the mayor of Varg.", "Kelm said."),
        ("said Vanda Kelm, the mayor of Varg.", "she said."),
        ("Vanda Kelm and Ines Calder said.", "Ines Calder said."),
    ],
)
def test_one_speaker_called_otherwise_or_two_at_once_are_no_row(one: str, other: str) -> None:
    assert rows(one, other) == []


def test_the_pair_of_quotations_is_the_finding_and_the_row_is_no_second_one() -> None:
    texts = (SAID.format("said Vanda Kelm."), SAID.format("said Ines Calder."))
    dossier = variorum.cross_reference([variorum.annotate(text) for text in texts])
    found = variorum.findings(variorum.compare(*texts, mode="outlets"), dossier)
    assert [f.kind for f in found if "speaker" in f.title.lower()] == ["speaker"]
    assert all(f.title != "Figures to check" for f in found)


def test_a_pair_says_that_the_speakers_differ_only_where_a_row_does() -> None:
    texts = [
        variorum.annotate("“We shall not leave the strait to anybody,” the Pentagon said on Friday."),
        variorum.annotate(
            "“We shall not leave the strait to anybody,” the Defense Department said on Friday."
        ),
    ]
    dossier = variorum.cross_reference(texts, names=("A", "B"))
    assert [(r.kind, r.tier) for r in dossier.disagreements] == [("speaker", "range")]
    assert [set(pair.how) for pair in dossier.quote_pairs] == [{"identical"}]
