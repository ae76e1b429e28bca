"""A passage that is shown alone is followed by who speaks in it, where its words do not tell."""

from __future__ import annotations

from dataclasses import replace

from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.annotations import Annotations, Mention, Quote
from variorum.model.building import plain_version
from variorum.model.dossier import Dossier, Entity
from variorum.model.span import Span
from variorum.reviewing.he_said import HeSaid
from variorum.reviewing.speakers_beside import SpeakersBeside

TEXT = "Kelm came at noon. “We sail,” he said. Ada Orr stayed. “I do not,” she said. It was a “ship”."


def place(words: str) -> Span:
    at = TEXT.index(words)
    return Span(at, at + len(words))


def quote(words: str, speaker: str = "", **more: bool) -> Quote:
    at = place(words)
    return Quote(at.start, at.end, words, place(speaker) if speaker else None, **more)


def beside(*quotes: Quote) -> SpeakersBeside:
    kelm = place("Kelm")
    annotations = Annotations(
        plain_version(TEXT), (Mention(kelm.start, kelm.end, "Kelm", "PERSON"),), (), tuple(quotes)
    )
    entity = Entity("Vanda Kelm", "PERSON", ((0, 0), (1, 3)), ("Kelm", "Vanda Kelm"))
    return SpeakersBeside(annotations, 0, Dossier((entity,)))


SAID = place("“We sail,” he said.")
BOTH = place(TEXT[19:76])


def test_he_is_called_by_the_name_that_all_texts_together_have() -> None:
    assert beside(quote("We sail,", "Kelm")).told(SAID, [SAID]) == "Speaker: Vanda Kelm."


def test_who_is_only_likely_is_perhaps_the_speaker() -> None:
    likely = replace(quote("We sail,", "Kelm"), confidence=0.5)
    assert beside(likely).told(SAID, [SAID]) == "Speaker: perhaps Vanda Kelm."


def test_nothing_is_said_where_the_passage_names_the_speaker_or_nobody_is_known() -> None:
    first = place("Kelm came at noon.")
    assert beside(quote("We sail,", "Kelm")).told(SAID, [first, SAID]) == ""
    assert beside(quote("We sail,")).told(SAID, [SAID]) == ""
    assert beside(quote("ship", "Kelm", scare=True)).told(place("It was a “ship”."), [SAID]) == ""
    assert beside(quote("I do not,", "Kelm")).told(SAID, [SAID]) == "", "that quotation is not in it"


def test_whom_the_reader_named_is_told_as_that() -> None:
    named = beside(quote("We sail,", "Kelm", decided=True))
    assert named.told(SAID, [place("Kelm came at noon."), SAID]) == "Speaker: Vanda Kelm, named by hand."
    untold = beside(quote("We sail,", decided=True))
    assert untold.told(SAID, [SAID]).startswith("Speaker: ")


def test_of_two_speakers_each_stands_with_what_he_says() -> None:
    two = beside(quote("We sail,", "Kelm"), quote("I do not,", "Ada Orr"), quote("sail", "Kelm"))
    assert two.told(BOTH, [SAID]) == "Speakers: “We sail,”: Vanda Kelm; “I do not,”: Ada Orr."


def test_a_name_that_only_begins_the_words_for_the_speaker_is_anothers() -> None:
    named = beside(quote("We sail,", "Kelm came at noon", decided=True))
    assert named.told(SAID, [SAID]) == "Speaker: Kelm came at noon, named by hand."


def in_text(text: str, passage: str, *shown: str) -> str:
    annotations = annotate(plain_version(text))
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in (passage, *shown)]
    return SpeakersBeside(annotations, 0, Dossier()).told(spans[0], spans)


RESIGNS = "He said that he would resign."


def test_he_who_said_it_without_quotation_marks_is_perhaps_who_was_named_before() -> None:
    text = f"Mr. Thomas Kelm came at noon. {RESIGNS} It rained."
    assert in_text(text, RESIGNS) == "Speaker: perhaps Thomas Kelm."
    assert in_text(text, "It rained.") == ""
    # Shown beside it, the name tells that by itself.
    assert in_text(text, RESIGNS, "Mr. Thomas Kelm came at noon.") == ""


def test_who_was_quoted_last_goes_on() -> None:
    text = f"“We sail,” said Thomas Kelm, 40, the master. {RESIGNS} It rained."
    assert in_text(text, RESIGNS) == "Speaker: perhaps Thomas Kelm."


def test_nobody_is_named_for_him_where_nobody_or_two_may_be_meant() -> None:
    assert in_text(f"It rained. {RESIGNS}", RESIGNS) == ""
    both = "He said that he would resign. Mr. Ola Berg went home. He added that it rained."
    assert in_text(f"Mr. Thomas Kelm came. {both}", both) == ""


def test_he_whom_somebody_quotes_is_not_looked_for() -> None:
    text = "Mr. Thomas Kelm came at noon. “It rained. He said nothing,” wrote Ola Berg."
    annotations = annotate(plain_version(text))
    start = text.index("He said")
    assert list(HeSaid(annotations).meant_in(Span(start, len(text)))) == []


def test_a_passage_that_names_him_before_its_he_said_tells_who_he_is() -> None:
    text = f"“We sail,” said Thomas Kelm, the master. Mr. Thomas Kelm came at noon. {RESIGNS}"
    annotations = annotate(plain_version(text))
    dossier = cross_reference([annotations])
    beside = SpeakersBeside(annotations, 0, dossier)
    start = text.index("Mr. Thomas")
    alone, both = Span(text.index(RESIGNS), len(text)), Span(start, len(text))
    assert beside.told(alone, [alone]) == "Speaker: perhaps Thomas Kelm."
    assert beside.told(both, [both]) == ""
