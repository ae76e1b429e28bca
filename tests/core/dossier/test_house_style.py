"""What differs by the habit of a paper or of a crowd is shown with less weight."""

import variorum


def _rows(kind: str, *texts: str) -> list[variorum.Disagreement]:
    dossier = variorum.cross_reference([variorum.annotate(text) for text in texts])
    return [row for row in dossier.disagreements if row.kind == kind]


def test_accents_alone_are_no_other_spelling_to_check() -> None:
    with_accent = "Mayor Inés Calder opened the new bridge. Inés Calder spoke for an hour."
    without = "Mayor Ines Calder opened the new bridge. Ines Calder spoke for an hour."
    other = "Mayor Ines Caldar opened the new bridge. Ines Caldar spoke for an hour."
    assert [row.tier for row in _rows("spelling", with_accent, without)] == ["range"]
    assert [row.tier for row in _rows("spelling", without, other)] == ["check"]


def test_what_is_chanted_is_no_one_utterance() -> None:
    said = "“The harbour must stay open for every boat,” {} on Monday."
    otherwise = "“The harbour shall stay open for every ship,” {} on Monday."
    for who, tier in (("the mayor said", "differ"), ("the marchers chanted", "range")):
        rows = _rows("quote", said.format(who), otherwise.format(who))
        assert [row.tier for row in rows] == [tier]


def test_a_body_and_its_seat_may_be_one_speaker() -> None:
    said = "{} said on Monday that the strike was “aimed at deterring any further attack plans.” It gave no details."
    texts = said.format("The Pentagon"), said.format("The Defense Department")
    assert [row.tier for row in _rows("speaker", *texts)] == ["range"]
    notes = [variorum.annotate(text) for text in texts]
    found = variorum.findings(variorum.compare(*texts, mode="outlets"), variorum.cross_reference(notes))
    told = [finding for finding in found if finding.kind == "speaker"]
    assert [(finding.title, finding.weight) for finding in told] == [("Speaker named in two ways", "other")]


def test_a_text_with_two_spellings_is_told_with_both() -> None:
    one = "Mayor Ines Caldar opened the new bridge. Ines Caldar spoke for an hour."
    both = "Mayor Ines Calder opened the new bridge. A picture shows Ines Caldur on the new bridge."
    (row,) = _rows("spelling", one, both)
    assert {(at, value) for at, _, _, value in row.values} == {
        (0, "Ines Caldar"),
        (1, "Ines Calder"),
        (1, "Ines Caldur"),
    }
