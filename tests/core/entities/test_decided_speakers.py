"""Who speaks a quotation, by a reader's word."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.sourcing.source_table import sources_by_text
from variorum.entities.annotating import annotate
from variorum.entities.decided_speakers import decided_speaker, with_decided_speakers
from variorum.model.annotations import Annotations, Quote
from variorum.model.article import Version
from variorum.model.building import version_from
from variorum.model.decided_speakers import left_to_program, unplaced_speakers
from variorum.model.decisions import Anchor, Decisions, SpeakerDecision
from variorum.model.span import Span

HEADLINE = "Ferry stops at night"
MET = (
    "Ola Kelm, the mayor of Port Ellery, met the crew on Monday. "
    "Jan Varg, a spokesman for the Harbour Line, was there as well."
)
PAY = "“We cannot pay the crew for the night,” he said."
ASKED = "“Nobody was asked before this was decided,” said Mayor Ola Brandt."
GHOST = "The “ghost ferry” sails no more."


def text(*paragraphs: str) -> Version:
    return version_from([(HEADLINE, "headline"), *((paragraph, "body") for paragraph in paragraphs)])


GAZETTE = text(MET, PAY, ASKED, GHOST)
FOUND = annotate(GAZETTE)


def anchor(version: Version, words: str) -> Anchor:
    at = version.text.index(words)
    return Anchor.at(version.text, Span(at, at + len(words)), version.content_hash)


def said(quotation: str, speaker: str | None, version: Version = GAZETTE) -> Decisions:
    by = anchor(version, speaker) if speaker is not None else None
    return Decisions(speakers=(SpeakerDecision(anchor(version, quotation), by),))


WE_CANNOT = "We cannot pay the crew for the night,"
NOBODY = "Nobody was asked before this was decided,"
KELM = said(WE_CANNOT, "Ola Kelm")


def quote(annotations: Annotations, words: str) -> Quote:
    return next(one for one in annotations.quotes if one.text == words)


def speaker(annotations: Annotations, words: str) -> str:
    named = quote(annotations, words).speaker
    return named.of(annotations.text) if named is not None else ""


def test_a_speaker_the_reader_named_stands_in_place_of_the_programs_beyond_doubt() -> None:
    assert (speaker(FOUND, WE_CANNOT), quote(FOUND, WE_CANNOT).sure) == ("Jan Varg", False)
    decided = with_decided_speakers(FOUND, KELM)
    assert speaker(decided, WE_CANNOT) == "Ola Kelm"
    told = quote(decided, WE_CANNOT)
    assert (told.sure, told.decided, told.confidence, told.cue) == (
        True,
        True,
        1.0,
        quote(FOUND, WE_CANNOT).cue,
    )
    assert quote(decided, NOBODY) == quote(FOUND, NOBODY)


def test_the_reader_may_say_that_the_text_does_not_tell_who_speaks() -> None:
    told = quote(with_decided_speakers(FOUND, said(WE_CANNOT, None)), WE_CANNOT)
    assert (told.speaker, told.sure, told.decided) == (None, False, True)


def test_the_last_word_of_the_reader_wins() -> None:
    both = Decisions(speakers=(*KELM.speakers, *said(WE_CANNOT, "Ola Brandt").speakers))
    decided = with_decided_speakers(FOUND, both)
    assert speaker(decided, WE_CANNOT) == "Ola Brandt"
    assert decided_speaker(quote(FOUND, WE_CANNOT), FOUND, both) == both.speakers[1]
    assert decided_speaker(quote(FOUND, NOBODY), FOUND, both) is None
    assert decided_speaker(replace(quote(FOUND, NOBODY), start=0, end=3), FOUND, both) is None


@pytest.mark.parametrize("turned", [False, True])
def test_what_was_said_of_the_very_text_goes_before_what_was_said_of_its_like(turned: bool) -> None:
    other = text("A line that stood above.", MET, PAY, ASKED)
    both = (*KELM.speakers, *said(WE_CANNOT, "Ola Brandt", other).speakers)
    decisions = Decisions(speakers=both[::-1] if turned else both)
    assert speaker(with_decided_speakers(FOUND, decisions), WE_CANNOT) == "Ola Kelm"
    assert speaker(with_decided_speakers(annotate(other), decisions), WE_CANNOT) == "Ola Brandt"
    assert decided_speaker(quote(FOUND, WE_CANNOT), FOUND, decisions) == both[0]


def test_of_a_text_left_to_the_program_no_name_goes_over_from_its_like_and_none_is_taken_from_that() -> None:
    other = text("A line that stood above.", MET, PAY, ASKED)
    left = left_to_program(anchor(other, WE_CANNOT))
    for speakers in ((*KELM.speakers, left), (left, *KELM.speakers)):
        decisions = Decisions(speakers=speakers)
        found = annotate(other)
        assert with_decided_speakers(found, decisions) == found
        assert decided_speaker(quote(found, WE_CANNOT), found, decisions) is None
        assert speaker(with_decided_speakers(FOUND, decisions), WE_CANNOT) == "Ola Kelm"
        third = text("Two lines.", "They stood above.", MET, PAY, ASKED)
        assert speaker(with_decided_speakers(annotate(third), decisions), WE_CANNOT) == "Ola Kelm"
    anew = Decisions(speakers=(*KELM.speakers, left, *said(WE_CANNOT, "Ola Brandt", other).speakers))
    assert speaker(with_decided_speakers(annotate(other), anew), WE_CANNOT) == "Ola Brandt"


@pytest.mark.parametrize(
    ("chosen", "named"),
    [
        ("Kelm", "Ola Kelm"),
        ("Mayor Ola Brandt", "Ola Brandt"),
        ("a spokesman for the Harbour Line", "a spokesman for the Harbour Line"),
        ("the crew", "the crew"),
        ("Jan Varg, a spokesman", "Jan Varg, a spokesman"),
    ],
)
def test_part_of_a_name_means_the_whole_and_a_title_is_none_of_it(chosen: str, named: str) -> None:
    assert speaker(with_decided_speakers(FOUND, said(WE_CANNOT, chosen)), WE_CANNOT) == named


def test_words_in_marks_that_the_reader_gives_to_somebody_are_a_quotation() -> None:
    assert quote(FOUND, "ghost ferry").scare
    assert not quote(with_decided_speakers(FOUND, said("ghost ferry", "Jan Varg")), "ghost ferry").scare
    assert quote(with_decided_speakers(FOUND, said("ghost ferry", None)), "ghost ferry").scare


def test_a_quotation_between_other_marks_than_it_was_decided_on_is_known_by_most_of_it() -> None:
    decided = with_decided_speakers(FOUND, said("“We cannot pay the crew for the night,” he", "Ola Kelm"))
    assert speaker(decided, WE_CANNOT) == "Ola Kelm"
    assert with_decided_speakers(FOUND, said("he said.", "Ola Kelm")) == FOUND


def test_whom_the_reader_named_is_a_source_beyond_doubt() -> None:
    def sources(annotations: Annotations) -> dict[str, bool]:
        dossier = cross_reference([annotations])
        return {row.name: row.doubtful for row in sources_by_text([annotations], dossier.entities)}

    assert sources(FOUND) == {"Jan Varg": True, "Ola Brandt": False}
    assert sources(with_decided_speakers(FOUND, KELM)) == {"Ola Kelm": False, "Ola Brandt": False}
    elsewhere = with_decided_speakers(FOUND, said(NOBODY, "Jan Varg"))
    assert sources(elsewhere)["Jan Varg"] is False


def test_the_source_is_where_the_speaker_is_called_so_beside_the_quotation() -> None:
    version = text(MET, "The council was told by Kelm, the mayor, that it “cannot pay for the night at all”.")
    decided = with_decided_speakers(
        annotate(version), said("cannot pay for the night at all", "Ola Kelm", version)
    )
    assert speaker(decided, "cannot pay for the night at all") == "Ola Kelm"
    at = [source.start for source in decided.sources if source.sure]
    assert at == [version.text.index("Kelm, the mayor, that")]


FURS = text(
    "Ola Kelm met the crew on Monday.",
    "The hearing was short. “I am sorry that I let everybody down.” It rained.",
    "Kelm's wife spent 5,150 crowns on furs and parkas, court papers said.",
)


def test_the_sentence_where_the_reader_pointed_to_a_speaker_cites_him_no_more_than_before() -> None:
    found = annotate(FURS)
    wife = FURS.text.index("Kelm's")
    by = Anchor.at(FURS.text, Span(wife, wife + 4), FURS.content_hash)
    quotation = anchor(FURS, "I am sorry that I let everybody down.")
    decided = with_decided_speakers(found, Decisions(speakers=(SpeakerDecision(quotation, by),)))
    assert decided.cited == found.sources
    (pointed,) = (one for one in decided.sources if one.elsewhere)
    assert (pointed.start, pointed.cue, pointed.sure) == (wife, None, True)


def test_whom_the_program_cites_where_he_was_named_is_cited_there_when_the_reader_names_him() -> None:
    version = text(
        "The mayor, Ola Kelm, met the crew on Monday and said the ferry leaked.",
        "The crew listened.",
        PAY.replace("he said", "the mayor said"),
    )
    found = annotate(version)
    decided = with_decided_speakers(found, said(WE_CANNOT, "Ola Kelm", version))
    assert decided.cited == found.sources
    (pointed,) = (one for one in decided.sources if one.elsewhere)
    assert pointed.sure


def test_a_name_joins_with_its_entity_and_the_same_words_given_to_two_are_told() -> None:
    post = text(
        "Jan Varg spoke for the Harbour Line.", "“We cannot pay the crew for the night,” Jan Varg said."
    )
    texts = [FOUND, annotate(post)]

    def given_to_two(decisions: Decisions) -> list[str]:
        return [
            row.sentence
            for row in cross_reference(texts, {}, decisions).disagreements
            if row.kind == "speaker"
        ]

    assert given_to_two(Decisions()) == []
    (sentence,) = given_to_two(KELM)
    assert "Ola Kelm" in sentence
    assert "Jan Varg" in sentence


def test_a_decision_holds_in_a_new_reading_of_its_text_and_not_where_another_quotes_the_same_words() -> None:
    anew = text("A line that stood above.", MET, PAY, ASKED)
    assert speaker(with_decided_speakers(annotate(anew), KELM), WE_CANNOT) == "Ola Kelm"
    broken = text(MET, PAY.replace("pay the crew", "pay\nthe crew"), ASKED)
    told = quote(with_decided_speakers(annotate(broken), KELM), WE_CANNOT.replace("pay the", "pay\nthe"))
    assert told.decided
    post = text("“We cannot pay the crew for the night,” said Maria Oduya. Ola Kelm was not there.")
    assert speaker(with_decided_speakers(annotate(post), KELM), WE_CANNOT) == "Maria Oduya"
    assert speaker(with_decided_speakers(annotate(post), said(WE_CANNOT, None)), WE_CANNOT) == "Maria Oduya"


def test_a_decision_whose_words_are_gone_is_told_until_they_are_back() -> None:
    assert unplaced_speakers([GAZETTE], KELM) == ()
    for gone in (text(MET, ASKED), text(MET.replace("Ola Kelm", "The mayor"), PAY)):
        assert unplaced_speakers([gone], KELM) == KELM.speakers
        assert unplaced_speakers([gone, GAZETTE], KELM) == ()
    whatever = Anchor("hash", " "), Anchor(GAZETTE.content_hash, " ")
    empty = Decisions(
        speakers=(
            SpeakerDecision(whatever[0], None),
            SpeakerDecision(KELM.speakers[0].quotation, whatever[1]),
        )
    )
    assert unplaced_speakers([GAZETTE], empty) == empty.speakers
    assert unplaced_speakers([GAZETTE, GAZETTE], Decisions()) == ()


def test_words_that_are_of_no_article_can_be_decided_on_too() -> None:
    bare = annotate(GAZETTE.text)
    assert speaker(with_decided_speakers(bare, KELM), WE_CANNOT) == "Ola Kelm"


SPEAKERS = st.none() | st.sampled_from(["Ola Kelm", "Jan Varg", "the crew", "Ola Brandt"])


@given(st.lists(st.tuples(st.sampled_from([WE_CANNOT, NOBODY, "ghost ferry"]), SPEAKERS), max_size=4))
def test_deciding_twice_is_deciding_once_and_touches_nothing_but_speakers_and_sources(
    acts: list[tuple[str, str | None]],
) -> None:
    decisions = Decisions(speakers=tuple(one for act in acts for one in said(*act).speakers))
    decided = with_decided_speakers(FOUND, decisions)
    assert with_decided_speakers(decided, decisions) == decided
    assert replace(decided, quotes=FOUND.quotes, sources=FOUND.sources) == FOUND
    last = dict(acts)
    assert {one.text for one in decided.quotes if one.decided} == set(last)
    assert with_decided_speakers(FOUND, None) == FOUND
    assert cross_reference([FOUND], {}, decisions) == cross_reference([decided], {})


@given(st.sampled_from([one for one in FOUND.quotes if one.speaker is not None]))
def test_saying_what_the_program_says_only_makes_it_sure(one: Quote) -> None:
    assert one.speaker is not None
    decisions = said(one.text, one.speaker.of(GAZETTE.text))
    decided = quote(with_decided_speakers(FOUND, decisions), one.text)
    assert replace(decided, confidence=one.confidence, decided=False) == one
    assert decided.sure


STATION = text(
    "A general at the Port Ellery joint command met the crew on Monday. Jan Varg, a spokesman, was there.",
    "Iranian state television praised the crew in a commentary. The station has two halls. Radio Tehran did so, too.",
    "“We will not leave this town,” he said.",
)
_LEAVE = "We will not leave this town,"


@pytest.mark.parametrize(
    "chosen",
    ["Iranian state television", "A general at the Port Ellery joint command", "The station", "Radio Tehran"],
)
def test_words_that_are_no_name_in_themselves_stay_whole_and_are_a_source(chosen: str) -> None:
    decided = with_decided_speakers(annotate(STATION), said(_LEAVE, chosen, STATION))
    assert speaker(decided, _LEAVE) == chosen
    assert chosen in {Span(one.start, one.end).of(decided.text) for one in decided.sources if one.sure}
    assert chosen in {row.name for row in sources_by_text([decided], cross_reference([decided]).entities)}
