"""Names in one text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations
from variorum.model.building import version_from


def found(text: str) -> list[tuple[str, str]]:
    return [(m.text, m.type) for m in annotate(text).mentions]


@pytest.mark.parametrize(
    ("sentence", "names"),
    [
        ("The mayor met Gen. Ola Bergh in Oslo.", [("Ola Bergh", "PERSON"), ("Oslo", "LOC")]),
        ("U.S. Defense Secretary Ann Marlow spoke.", [("U.S.", "LOC"), ("Ann Marlow", "PERSON")]),
        ("The Danish-backed plan fell.", [("Danish", "NORP")]),
        ("He left Copenhagen International Airport.", [("Copenhagen International Airport", "LOC")]),
        ("It told the Ministry of Health.", [("Ministry of Health", "ORG")]),
        ("It was run by Brenna Shipping Ltd. for years.", [("Brenna Shipping Ltd.", "ORG")]),
        ("The witness, Vanda Kelm, 26, was cut.", [("Vanda Kelm", "PERSON")]),
        ("They saw Toyota Camry cars.", [("Toyota Camry", "MISC")]),
        ("They met on 14th Street.", [("14th Street", "LOC")]),
        ("He read the “Silver Compass” twice.", [("Silver Compass", "MISC")]),
        ("BERGEN, Norway — It rained.", [("BERGEN", "LOC"), ("Norway", "LOC")]),
        ("He asked other House Republicans.", [("House", "ORG"), ("Republicans", "NORP")]),
        ("She works at a Brenna's Club store.", [("Brenna's Club", "ORG")]),
        ("It told the Varg County Sheriff's Department.", [("Varg County Sheriff's Department", "ORG")]),
        ("They asked the Boat and Bridge Administration.", [("Boat and Bridge Administration", "ORG")]),
        (
            "It was in Concord, Calif. Ruth Dukes left.",
            [("Concord", "LOC"), ("Calif.", "LOC"), ("Ruth Dukes", "PERSON")],
        ),
        ("They met in Quorv, Alaska, later.", [("Quorv", "LOC"), ("Alaska", "LOC")]),
        ("They queued at Quorvex restaurants.", [("Quorvex", "ORG")]),
        ("It shook the Gorvan province.", [("Gorvan", "LOC")]),
        ("The navy sent INS Brenna.", [("INS Brenna", "MISC")]),
        ("They came by Interstate 75.", [("Interstate 75", "LOC")]),
        ("It was hit by Hurricane Ola.", [("Hurricane Ola", "MISC")]),
        ("It rained in Southern Norway.", [("Southern Norway", "LOC")]),
        ("He met Rep. Ola King.", [("Ola King", "PERSON")]),
        ("It hit Oslo, Gorvan and Bergen.", [("Oslo", "LOC"), ("Gorvan", "LOC"), ("Bergen", "LOC")]),
        ("They asked the Harbour Policy Center.", [("Harbour Policy Center", "ORG")]),
        ("It was a HUGE fire.", []),
        ("They met Court Counsel Ruth Ansel.", [("Ruth Ansel", "PERSON")]),
        ("The reader of the Quorv Times-Review left.", [("Quorv Times-Review", "ORG")]),
        ("He spoke to the Center for a New Harbour Law.", [("Center for a New Harbour Law", "ORG")]),
    ],
)
def test_a_name_is_found_with_its_kind(sentence: str, names: list[tuple[str, str]]) -> None:
    assert found(sentence) == names


def test_every_mention_says_why_and_how_sure() -> None:
    for mention in annotate("Gen. Ola Bergh met Kelm in Oslo.").mentions:
        assert mention.reason
        assert 0 < mention.confidence <= 1


def test_a_person_named_in_full_decides_the_bare_surname_everywhere() -> None:
    text = "Cleveland spoke. The driver was Ruth Cleveland, 41, of Leeds. Cleveland wept."
    assert [kind for name, kind in found(text) if name == "Cleveland"] == ["PERSON", "PERSON"]


def test_a_body_named_in_full_decides_its_initials_and_short_form() -> None:
    text = "The Brenna Fishing Union met. The BFU said no. Then Varg Shipping paid. Varg was late."
    assert ("BFU", "ORG") in found(text)
    assert ("Varg", "ORG") in found(text)


def test_words_that_only_open_a_sentence_are_no_names() -> None:
    assert found("Ferries stopped. However, nobody knew. Officials waited. Meanwhile it rained.") == []


def test_a_headline_takes_only_names_known_from_the_text() -> None:
    text = "Ferry Strikes Harbour As Kelm Watches\n\nThe harbour master, Vanda Kelm, saw it."
    assert [name for name, _ in found(text)] == ["Kelm", "Vanda Kelm"]


def test_weekdays_months_and_common_initials_are_no_names() -> None:
    assert found("On Monday in May the CEO watched TV and on June 3 a DVD.") == []


def test_a_kind_that_nothing_tells_stays_doubtful() -> None:
    (mention,) = annotate("They went on with Quorvex then.").mentions
    assert (mention.text, mention.type) == ("Quorvex", "?")


def test_a_nickname_is_the_person_named_in_full() -> None:
    assert ("Mo", "PERSON") in found("The coach, Maurice Kelm, left. They told Mo why.")


def test_a_sentence_in_quotation_marks_is_no_title_of_a_work() -> None:
    assert found("“This is how Norway should be,” she said.") == [("Norway", "LOC")]


def test_bylines_credits_and_addresses_make_no_people() -> None:
    version = version_from(
        [
            ("Ferry aground", "headline"),
            ("By Vanda Kelm", "byline"),
            ("The ferry is safe, Ola Bergh said.", "body"),
            ("Photo: Petra Lund", "credit"),
            ("Read more at www.ruth-ansel.example.com", "furniture"),
        ]
    )
    assert [m.text for m in annotate(version).mentions] == ["Ola Bergh"]
    assert found("By Vanda Kelm\n\nIt rained, Ola Bergh said.") == [("Ola Bergh", "PERSON")]


def test_a_text_in_another_language_gets_a_note_and_still_an_answer() -> None:
    text = "Der Hafenmeister sagte am Montag in Berlin, dass die Fähre nicht mehr fahre, da es flach ist."
    annotations = annotate(text)
    assert "German" in annotations.notes[0]
    assert any(m.text == "Berlin" for m in annotations.mentions)
    assert annotate("The ferry was on the bank and the crew of the boat were on it.").notes == ()


def test_something_else_than_a_text_is_refused() -> None:
    with pytest.raises(TypeError, match="text"):
        annotate(3)  # type: ignore[arg-type]


def check(annotations: Annotations) -> None:
    text = annotations.text
    at = 0
    for mention in annotations.mentions:
        assert at <= mention.start < mention.end <= len(text)
        assert text[mention.start : mention.end] == mention.text
        at = mention.end
    for item in (*annotations.figures, *annotations.quotes):
        assert text[item.start : item.end] == item.text
    for quote in annotations.quotes:
        assert quote.speaker is None or 0 <= quote.speaker.start < quote.speaker.end <= len(text)
    for source in annotations.sources:
        assert 0 <= source.start < source.end <= len(text)


WORDS = st.lists(
    st.sampled_from(
        [
            "Gen.",
            "Ola",
            "Bergh",
            "said",
            "“",
            "”",
            '"',
            "'",
            ",",
            ".",
            "\n\n",
            "Mr.",
            "Kelm",
            "Jr.",
            "of",
            "the",
            "U.S.",
            "Center",
            "for",
            "Navy",
            "he",
            "she",
            "at",
            "12",
            "$",
            "5",
            "%",
            "million",
            "killed",
            "two-thirds",
            "Bergh’s",
            "Oslo,",
            "D.C.",
            "New",
            "York",
            "Times",
            "The",
            "It",
            "I'm",
            "3-2",
            "47,",
            "who",
            "BERGEN",
            "—",
            "told",
            "according",
            "to",
        ]
    ),
    max_size=60,
)


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_any_text_is_annotated_with_true_offsets(text: str) -> None:
    check(annotate(text))


@settings(max_examples=150, deadline=None)
@given(WORDS)
def test_heaps_of_news_words_are_annotated_with_true_offsets(words: list[str]) -> None:
    check(annotate(" ".join(words)))


@pytest.mark.parametrize(
    "text", ["", "\x00", "\ud800", "𝔊en. Ola Bergh 😀 said “no”", "A" * 20_000, "“" * 3_000]
)
def test_odd_texts_are_annotated(text: str) -> None:
    annotations = annotate(text)
    check(annotations)
    assert Annotations.from_dict(annotations.to_dict()) == annotations


def test_a_party_with_its_state_is_never_part_of_a_name() -> None:
    text = "Rep. Jan Moll, R-TX, spoke. Moll R-TX said so. Sen. Ann Lee (D-CA) agreed."
    assert [m.text for m in annotate(text).mentions] == ["Jan Moll", "Moll", "Ann Lee"]


def test_two_everyday_words_after_the_are_no_person() -> None:
    found = annotate("He served in the Marine Reserve for ten years.").mentions
    assert all(m.type != "PERSON" for m in found)


def test_a_name_that_is_a_small_word_elsewhere_does_not_turn_the_language() -> None:
    text = (
        "Soll left at noon. Capt. Henrik Soll, master of the ferry, was hurt. Captain Soll swam. Soll lived."
    )
    assert not annotate(text).notes
    assert [m.text for m in annotate(text).mentions] == ["Soll", "Henrik Soll", "Soll", "Soll"]


def test_a_province_that_has_its_name_does_not_name_who_stands_after_it() -> None:
    found = annotate("The governor-general of Tarvela province Rudmil Azgar told state television.").mentions
    assert [(m.text, m.type) for m in found] == [("Tarvela", "LOC"), ("Rudmil Azgar", "PERSON")]
