from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from variorum.corpus.act_words import done_in_words
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import ReadResult
from variorum.model.decided_speakers import left_to_program
from variorum.model.decisions import (
    Anchor,
    CutDecision,
    Decision,
    Decisions,
    EntityDecision,
    JudgedFinding,
    LinkDecision,
    Note,
    RoleDecision,
    SpeakerDecision,
    Verdict,
)
from variorum.model.finding import Finding
from variorum.model.span import Span

LEFT, RIGHT = Anchor("a" * 64, "200 people", "about ", " were"), Anchor("b" * 64, "214 people\ud800")
EVERY_KIND: list[Decision] = [
    LinkDecision(LEFT, RIGHT, True),
    EntityDecision("merge", ("Kataib", "Kataeb")),
    RoleDecision(LEFT, "furniture"),
    CutDecision("a row of two halves", 5),
    Verdict("figure-1", "confirmed", "checked by phone", LEFT, RIGHT),
    Note(LEFT, "Where from?", "note-1"),
    SpeakerDecision(LEFT, Anchor("a" * 64, "Kelm")),
]


def test_every_kind_of_decision_is_kept_and_can_be_taken_back(corpus: Corpus) -> None:
    corpus.decide(*EVERY_KIND)
    kept = Decisions(
        links=(EVERY_KIND[0],),  # type: ignore[arg-type]
        entities=(EVERY_KIND[1],),  # type: ignore[arg-type]
        roles=(EVERY_KIND[2],),  # type: ignore[arg-type]
        cuts=(EVERY_KIND[3],),  # type: ignore[arg-type]
        verdicts=(EVERY_KIND[4],),  # type: ignore[arg-type]
        notes=(EVERY_KIND[5],),  # type: ignore[arg-type]
        speakers=(EVERY_KIND[6],),  # type: ignore[arg-type]
    )
    assert corpus.decisions() == kept
    corpus.retract(*EVERY_KIND)
    assert corpus.decisions() == Decisions()
    corpus.undo()
    assert corpus.decisions() == kept
    corpus.undo()
    assert corpus.decisions() == Decisions()


@pytest.mark.parametrize(
    ("decision", "label"),
    [
        (EVERY_KIND[0], "Link two passages"),
        (LinkDecision(LEFT, RIGHT, False), "Unlink two passages"),
        (EVERY_KIND[1], "Merge “Kataib” and “Kataeb”"),
        (EVERY_KIND[2], "Mark a paragraph as page clutter"),
        (RoleDecision(LEFT, "notice"), "Mark a paragraph as notice"),
        (RoleDecision(LEFT, "body"), "Mark a paragraph as text"),
        (EVERY_KIND[3], "Move a border"),
        (EVERY_KIND[4], "Confirm a finding"),
        (Verdict("x", "unsure"), "Mark a finding as unsure"),
        (EVERY_KIND[5], "Note on “200 people”"),
        (EVERY_KIND[6], "Name “Kelm” as the speaker of “200 people”"),
        (SpeakerDecision(LEFT, None), "Mark the speaker of “200 people” as not told"),
        (left_to_program(LEFT), "Leave the speaker of “200 people” to the program"),
    ],
)
def test_the_label_says_what_was_decided(corpus: Corpus, decision: Decision, label: str) -> None:
    assert corpus.decide(decision).label == label
    assert corpus.acts()[-1].label == label
    assert corpus.retract(decision).label == f"Take back: {label[0].lower()}{label[1:]}"


def test_the_label_of_a_verdict_names_the_finding_where_it_is_known(corpus: Corpus) -> None:
    found = Finding(
        "f", "figure", "Figure changed: 200 → 214", "", detail="200 people, then 214 people\ud800"
    )
    judged = JudgedFinding("versions", "a" * 64, "b" * 64, found)
    name = "“Figure changed: 200 → 214: 200 people, then 214 people?”"
    said = [
        Verdict("f", "confirmed", judged=judged),
        Verdict("f", "confirmed", "By phone", judged=judged),
        Verdict("f", None, judged=judged),
    ]
    labels = [corpus.decide(verdict).label for verdict in said]
    assert labels == [f"Confirm {name}", f"Note on the finding {name}", f"Take back the verdict on {name}"]
    assert done_in_words(labels[0]) == f"{name} confirmed"


def test_several_verdicts_are_one_act(corpus: Corpus) -> None:
    assert corpus.decide(Verdict("a", "rejected"), Verdict("b", "rejected")).label == "Reject 2 findings"
    assert corpus.decide(Verdict("a", None, "n"), Verdict("b", None, "n")).label == "Note on 2 findings"
    assert corpus.decide(Verdict("a", "confirmed"), EVERY_KIND[3]).label == "2 decisions"
    assert len(corpus.acts()) == 3


def test_a_speaker_named_in_two_texts_at_once_is_one_act_of_one_name(corpus: Corpus) -> None:
    here, there = "Nobody was hurt, we think.", "nobody was hurt"

    def at_once(one: str, other: str, words: str = there) -> str:
        places = Anchor("a" * 64, here), Anchor("b" * 64, words)
        made = [
            SpeakerDecision(place, Anchor(place.content_hash, name) if name else None)
            for place, name in zip(places, (one, other), strict=True)
        ]
        return corpus.decide(*made).label

    assert at_once("Kelm", "Ola Kelm") == f"Name “Ola Kelm” as the speaker of “{here}”"
    assert at_once("", "") == f"Mark the speaker of “{here}” as not told"
    assert at_once("Kelm", "Kelm", "It sank.") == "Name “Kelm” as the speaker of 2 quotations"
    assert at_once("Kelm", "Varg") == at_once("", "Varg") == "2 decisions"


def test_a_later_decision_on_the_same_thing_takes_its_place(corpus: Corpus) -> None:
    corpus.decide(Verdict("a", "confirmed"))
    corpus.decide(Verdict("a", "rejected", "on second thoughts"))
    corpus.decide(LinkDecision(LEFT, RIGHT, True))
    corpus.decide(LinkDecision(RIGHT, LEFT, False))  # seen from the other side
    kept = corpus.decisions()
    assert kept.verdicts == (Verdict("a", "rejected", "on second thoughts"),)
    assert [link.linked for link in kept.links] == [False]
    corpus.decide(SpeakerDecision(LEFT, None))
    corpus.decide(EVERY_KIND[6])
    assert corpus.decisions().speakers == (EVERY_KIND[6],)
    for _ in range(5):
        corpus.undo()
    assert corpus.decisions().verdicts[0].judgement == "confirmed"


def test_deciding_the_same_again_is_no_act(corpus: Corpus) -> None:
    corpus.decide(Verdict("a", "confirmed"))
    corpus.decide(Verdict("a", "confirmed"))
    assert len(corpus.acts()) == 1


def test_a_note_on_a_passage_is_anchored_and_has_an_id(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Head", "The mayor left at nine."))
    text = corpus.read(1).text
    start = text.index("nine")
    corpus.note(1, "Or ten?", Span(start, start + 4))
    corpus.note(1, "Ask again.", Span(start, start + 4))
    notes = corpus.decisions().notes
    assert [note.text for note in notes] == ["Or ten?", "Ask again."]
    assert notes[0].id != notes[1].id
    assert notes[0].passage.find(text) == Span(start, start + 4)
    with pytest.raises(ValueError, match="span"):
        corpus.note(("story", 1), "x", Span(0, 1))


def test_wrong_decisions_are_refused(corpus: Corpus) -> None:
    with pytest.raises(TypeError, match="decisions"):
        corpus.decide("confirmed")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="at least one"):
        corpus.decide()
    with pytest.raises(ValueError, match="at least one"):
        corpus.retract()


def test_settings_are_remembered_but_are_no_acts(corpus: Corpus) -> None:
    corpus.remember("shown", {"left": 1, "right": [2]})
    corpus.remember("shown", {"left": 3})
    assert corpus.recall("shown") == {"left": 3}
    assert corpus.recall("nothing", "default") == "default"
    assert corpus.acts() == ()


def test_a_setting_waits_no_longer_than_it_may_while_another_process_writes(
    corpus: Corpus, path: Path
) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    began = time.monotonic()
    with pytest.raises(CorpusError, match="Another program is writing"):
        corpus.remember("shown", 1, patience=0)
    assert time.monotonic() - began < 5
    other.execute("ROLLBACK")
    other.close()
    corpus.remember("shown", 2, patience=0)
    assert corpus.recall("shown") == 2


def test_a_setting_waits_no_longer_than_it_may_while_another_thread_writes(corpus: Corpus) -> None:
    writing, done = threading.Event(), threading.Event()

    def write() -> None:
        with corpus._db.writing():
            writing.set()
            done.wait(60)

    thread = threading.Thread(target=write)
    thread.start()
    writing.wait(60)
    with pytest.raises(CorpusError, match="Another program is writing"):
        corpus.remember("shown", 1, patience=0)
    done.set()
    thread.join()
    corpus.remember("shown", 2, patience=0)
    assert corpus.recall("shown") == 2
