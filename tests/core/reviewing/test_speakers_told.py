"""What one text says beyond doubt of a speaker holds for the same words in the other; who is likely is told as that."""

from __future__ import annotations

from dataclasses import replace

import pytest

from variorum.model.annotations import Annotations, Mention, Quote
from variorum.model.dossier import Dossier, Entity
from variorum.model.span import Span
from variorum.reviewing.speakers_told import SpeakersOfPairs, SpeakersTold, of_one_name

NAMES = ("Gazette", "Post")
SURE, LIKELY = 0.9, 0.5


def saying(speaker: str, sure: float) -> Annotations:
    text = f"{speaker}: We left."
    span = Span(0, len(speaker)) if speaker else None
    mentions = (Mention(0, len(speaker), speaker, "PERSON"),) if speaker else ()
    start = len(speaker) + 2
    return Annotations(text, mentions, quotes=(Quote(start, len(text), text[start:], span, sure),))


def told(
    left: tuple[str, float],
    right: tuple[str, float],
    *,
    entities: tuple[Entity, ...] = (),
    differ: bool = False,
    judged: bool = False,
) -> SpeakersTold:
    texts = saying(*left), saying(*right)
    pairs = SpeakersOfPairs(Dossier(entities), (0, 1), texts)
    return pairs.told(texts[0].quotes[0], texts[1].quotes[0], differ=differ, judged=judged)


@pytest.mark.parametrize(
    ("left", "right", "line"),
    [
        (("Kelm", SURE), ("Ada Kelm", SURE), "Speaker: Ada Kelm."),
        (("Kelm", LIKELY), ("Ada Kelm", SURE), "Speaker: Ada Kelm."),
        (("Ada Kelm", LIKELY), ("Kelm", SURE), "Speaker: Ada Kelm."),
        (("Orr", LIKELY), ("Kelm", SURE), "Speakers: speaker not sure (Gazette) / Kelm (Post)."),
        (("Kelm", SURE), ("Orr", LIKELY), "Speakers: Kelm (Gazette) / speaker not sure (Post)."),
        (("Ada Kelm", SURE), ("Ola Kelm", LIKELY), "Speakers: Ada Kelm (Gazette) / speaker not sure (Post)."),
        (("Orr", SURE), ("Kelm", SURE), "Speakers: Orr (Gazette) / Kelm (Post)."),
        (("", SURE), ("Kelm", SURE), "Speakers: no speaker found (Gazette) / Kelm (Post)."),
        (("Kelm", LIKELY), ("Ada Kelm", LIKELY), "Speaker: perhaps Ada Kelm."),
        (("Kelm", LIKELY), ("Orr", LIKELY), "Speakers: perhaps Kelm (Gazette) / perhaps Orr (Post)."),
        (("", SURE), ("Orr", LIKELY), "Speakers: no speaker found (Gazette) / perhaps Orr (Post)."),
        (("", SURE), ("", SURE), ""),
        (("The", LIKELY), ("the", LIKELY), "Speakers: perhaps The (Gazette) / perhaps the (Post)."),
    ],
)
def test_who_speaks_is_told_in_one_line(left: tuple[str, float], right: tuple[str, float], line: str) -> None:
    assert told(left, right).line(NAMES) == line


def test_once_judged_nobody_is_named_who_is_only_likely() -> None:
    both = told(("Kelm", LIKELY), ("Orr", LIKELY), judged=True)
    assert (both.left, both.right) == ("speaker not sure", "speaker not sure")
    one = told(("", SURE), ("Kelm", LIKELY), judged=True)
    assert (one.left, one.right) == ("", "speaker not sure")
    for speakers in (both, one, told(("Kelm", LIKELY), ("Orr", LIKELY))):
        assert speakers.line(NAMES, judged=True) == "It is not certain who speaks."
    assert told(("Kelm", LIKELY), ("Kelm", SURE)).line(NAMES, judged=True) == "Speaker: Kelm."


def test_one_person_by_two_names_is_one_and_two_of_one_name_are_not_where_that_is_known() -> None:
    mayor = Entity("Ada Kelm", "PERSON", mentions=((0, 0), (1, 0)))
    assert told(("Kelm", SURE), ("the mayor", LIKELY), entities=(mayor,)).one == "Kelm"
    assert told(("the mayor", LIKELY), ("Kelm", SURE), entities=(mayor,)).one == "Kelm"
    assert told(("Kelm", SURE), ("Ada Kelm", SURE), differ=True).one == ""


def test_a_name_that_only_begins_the_words_for_the_speaker_is_anothers() -> None:
    station = saying("Harland state television", SURE)
    station = replace(station, mentions=(Mention(0, 7, "Harland", "LOC"),))
    said = Quote(9, 17, "We left.", Span(0, 7), SURE)
    named = Annotations("Harland: We left.", (Mention(0, 7, "Harland", "LOC"),), quotes=(said,))
    harland = Entity("The Republic", "LOC", mentions=((0, 0), (1, 0)))
    pairs = SpeakersOfPairs(Dossier((harland,)), (0, 1), (station, named))
    assert not pairs.told(station.quotes[0], replace(said, speaker=None), differ=False).one
    assert pairs.told_of((0, 0))[-1] is None
    assert pairs.told_of((1, 0))[-1] == 0


def test_words_the_reader_chose_are_told_as_they_were_chosen_though_the_other_text_has_more() -> None:
    texts = saying("the station", SURE), saying("the Harland television station", SURE)
    pairs = SpeakersOfPairs(Dossier(()), (0, 1), texts)
    by_left = replace(texts[0].quotes[0], decided=True)
    assert pairs.told(by_left, texts[1].quotes[0], differ=False).one == "the station, named by hand"
    by_right = replace(texts[1].quotes[0], decided=True)
    told = pairs.told(texts[0].quotes[0], by_right, differ=False)
    assert told.one == "the Harland television station, named by hand"


def test_where_there_is_room_for_one_the_surest_is_named() -> None:
    assert told(("Orr", LIKELY), ("Kelm", SURE)).first == "Kelm"
    assert told(("Kelm", SURE), ("Orr", SURE)).first == "Kelm"
    assert told(("", SURE), ("Orr", LIKELY)).first == "perhaps Orr"
    assert told(("Kelm", LIKELY), ("Ada Kelm", SURE)).first == "Ada Kelm"


def test_an_article_makes_no_name_alike() -> None:
    assert of_one_name("a spokesman", "The spokesman")
    assert not of_one_name("the mayor", "the governor")
    assert not of_one_name("the", "the governor")


def test_a_doubtful_statement_may_be_anybodys_who_is_doubtful_and_stands_behind_every_name() -> None:
    texts = saying("The statement", LIKELY), saying("Orr", LIKELY)
    speakers = SpeakersOfPairs(Dossier(), (0, 1), texts)
    assert speakers.may_be_one((0, 0), (1, 0))
    assert speakers.fullness((0, 0)) < speakers.fullness((1, 0))
    sure = SpeakersOfPairs(Dossier(), (0, 1), (texts[0], saying("Orr", SURE)))
    assert not sure.may_be_one((0, 0), (1, 0))


JAN, OLA = Entity("Jan Kelm", "PERSON", mentions=((0, 0),)), Entity("Ola Kelm", "PERSON", mentions=((1, 0),))


def test_whom_the_reader_chose_is_told_by_the_name_he_was_chosen_by() -> None:
    texts = saying("Kelm", SURE), saying("Kelm", SURE)
    jan = replace(JAN, mentions=((0, 0), (1, 0)))
    pairs = SpeakersOfPairs(Dossier((jan,)), (0, 1), texts)
    left, right = texts[0].quotes[0], texts[1].quotes[0]
    assert pairs.told(left, right, differ=False).one == "Kelm"
    assert pairs.told(replace(left, decided=True), right, differ=False).one == "Jan Kelm, named by hand"
    both = pairs.told(replace(left, decided=True), replace(right, decided=True), differ=False)
    assert both.line(NAMES) == "Speaker: Jan Kelm, named by hand."


def test_where_several_bear_a_name_it_is_told_with_the_first_name() -> None:
    told_here = told(("Kelm", SURE), ("Kelm", SURE), entities=(JAN, OLA), differ=True)
    assert told_here.line(NAMES) == "Speakers: Jan Kelm (Gazette) / Ola Kelm (Post)."
    texts = saying("Kelm", SURE), saying("Kelm", SURE)
    pairs = SpeakersOfPairs(Dossier((JAN, OLA)), (0, 1), texts)
    assert [pairs.name((at, 0)) for at in (0, 1)] == ["Jan Kelm", "Ola Kelm"]
