"""Who speaks a quotation, kept in a corpus."""

from __future__ import annotations

import json
import sqlite3
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.entities.annotating import annotate
from variorum.entities.decided_speakers import with_decided_speakers
from variorum.model.article import Version
from variorum.model.decided_speakers import unplaced_speakers
from variorum.model.decisions import Anchor, Decisions, SpeakerDecision
from variorum.model.span import Span
from variorum.reporting.pack.packing import about

OURS = """Ferry stops at night

Ola Kelm, the mayor, met the crew on Monday. Jan Varg of the Harbour Line was there as well.

“We cannot pay the crew for the night,” he said.
"""
WE_CANNOT = "We cannot pay the crew for the night,"


def said(version: Version, speaker: str | None) -> SpeakerDecision:
    def anchor(words: str) -> Anchor:
        at = version.text.index(words)
        return Anchor.at(version.text, Span(at, at + len(words)), version.content_hash)

    return SpeakerDecision(anchor(WE_CANNOT), anchor(speaker) if speaker is not None else None)


def speaker(corpus: Corpus, version: int = 1) -> str:
    found = with_decided_speakers(annotate(corpus.read(version)), corpus.decisions())
    (quote,) = found.quotes
    return quote.speaker.of(found.text) if quote.speaker is not None else ""


def test_a_speaker_named_holds_until_it_is_undone_or_taken_back(corpus: Corpus) -> None:
    corpus.add(variorum.read_text(OURS))
    assert speaker(corpus) == "Jan Varg"
    corpus.decide(said(corpus.read(1), "Ola Kelm"))
    assert speaker(corpus) == "Ola Kelm"
    corpus.decide(said(corpus.read(1), None))
    assert speaker(corpus) == ""
    corpus.undo()
    assert speaker(corpus) == "Ola Kelm"
    corpus.retract(said(corpus.read(1), None))
    assert speaker(corpus) == "Jan Varg"
    corpus.undo()
    assert speaker(corpus) == "Ola Kelm"


def test_a_speaker_named_holds_after_the_file_was_read_anew_and_is_told_when_its_words_are_gone(
    corpus: Corpus,
) -> None:
    corpus.add(variorum.read_text(OURS))
    corpus.decide(said(corpus.read(1), "Ola Kelm"))
    anew = variorum.read_text(OURS.replace("Ola Kelm", "By our reporter\n\nOla Kelm")).articles[0]
    corpus.replace_reading((1,), anew)
    assert speaker(corpus) == "Ola Kelm"
    assert unplaced_speakers([corpus.read(1)], corpus.decisions()) == ()
    corpus.replace_reading((1,), variorum.read_text(OURS.replace("Ola Kelm", "Ida Brook")).articles[0])
    assert speaker(corpus) == "Jan Varg"
    assert unplaced_speakers([corpus.read(1)], corpus.decisions()) == corpus.decisions().speakers


def test_a_speaker_named_goes_along_with_its_story_and_into_another_corpus(
    corpus: Corpus, tmp_path: Path
) -> None:
    corpus.add(variorum.read_text(OURS))
    corpus.add(variorum.read_text("A fair opens\n\nIt opened in Dorl on Sunday."))
    corpus.decide(said(corpus.read(1), "Ola Kelm"))
    ferry, fair = (row.story for row in corpus.tree().articles)
    for story, kept in ((ferry, corpus.decisions()), (fair, Decisions())):
        place = tmp_path / f"{story}.variorum"
        corpus.save_stories(place, story)
        with variorum.open_corpus(place) as other:
            assert other.decisions() == kept
    with variorum.open_corpus(tmp_path / "mine.variorum") as mine:
        mine.add(variorum.read_text(OURS))
        assert "1 decision" in mine.merge(tmp_path / f"{ferry}.variorum").label
        assert speaker(mine) == "Ola Kelm"
        mine.decide(said(mine.read(1), None))
        assert "1 decision otherwise here and left so" in mine.merge(tmp_path / f"{ferry}.variorum").label
        assert speaker(mine) == ""


@pytest.mark.parametrize(
    "value",
    [
        {},
        {"quotation": {"content_hash": "h", "words": "w"}},
        {"quotation": "words", "speaker": None},
        {"quotation": {"content_hash": "h", "words": "w"}, "speaker": 3},
        {"quotation": {"content_hash": "h", "words": 7}, "speaker": None},
    ],
)
def test_a_damaged_one_counts_for_nothing_and_is_told(corpus: Corpus, path: Path, value: object) -> None:
    raw = sqlite3.connect(path)
    raw.execute("INSERT INTO decisions(kind, subject, value) VALUES('speaker', 'x', ?)", (json.dumps(value),))
    raw.commit()
    raw.close()
    assert corpus.decisions() == Decisions()
    assert corpus.verify() == ("1 decision cannot be read; it counts for nothing.",)


def test_a_pack_of_two_texts_has_what_was_said_of_them(corpus: Corpus) -> None:
    corpus.add(variorum.read_text(OURS))
    corpus.add(variorum.read_text("A fair opens\n\nIt opened in Dorl on Sunday."))
    corpus.decide(said(corpus.read(1), "Ola Kelm"))
    decisions = corpus.decisions()
    assert about(decisions, corpus.read(1), corpus.read(2)) == decisions
    assert about(decisions, corpus.read(2), corpus.read(2)) == Decisions()
    assert Decisions.from_dict(json.loads(json.dumps(decisions.to_dict()))) == decisions
