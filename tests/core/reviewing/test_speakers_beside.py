"""A passage that is shown alone is followed by who speaks in it, where its words do not tell."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.annotations import Annotations, Mention, Quote
from variorum.model.building import plain_version
from variorum.model.dossier import Dossier, Entity
from variorum.model.span import Span
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
