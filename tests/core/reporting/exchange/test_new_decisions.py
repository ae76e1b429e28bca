"""What comes in never takes the place of what the reader decided."""

from __future__ import annotations

from variorum.model.decided_speakers import left_to_program
from variorum.model.decisions import (
    Anchor,
    Decisions,
    EntityDecision,
    JudgedFinding,
    Note,
    SpeakerDecision,
    Verdict,
)
from variorum.model.finding import Finding
from variorum.reading.problems import in_our_words
from variorum.reporting.exchange.decided import of_these_alone
from variorum.reporting.exchange.new_decisions import new_decisions
from variorum.text.phrasing import phrase_with

PLACE = Anchor("abc", "words")
MERGE = EntityDecision("merge", ("Ada Brook", "Brook"))


def test_what_is_held_is_passed_over() -> None:
    held = Decisions(entities=(MERGE,), notes=(Note(PLACE, "Hm.", "n"),))
    assert new_decisions(held, held) == ((), ())


def test_a_note_with_other_words_comes_in_beside_it_and_only_once() -> None:
    held = Decisions(notes=(Note(PLACE, "Hm.", "n"),))
    coming = Decisions(notes=(Note(PLACE, "Hum.", "n"),))
    (note,), _ = new_decisions(coming, held)
    assert isinstance(note, Note)
    assert (note.text, note.id != "n") == ("Hum.", True)
    assert new_decisions(coming, Decisions(notes=(*held.notes, note))) == ((), ())


def test_a_note_that_stands_elsewhere_by_now_is_passed_over() -> None:
    held = Decisions(notes=(Note(Anchor("another", "words"), "Hm.", "n"),))
    assert new_decisions(Decisions(notes=(Note(PLACE, "Hm.", "n"),)), held) == ((), ())


def test_two_notes_of_one_id_in_a_file_both_come_in_and_each_once() -> None:
    coming = Decisions(notes=tuple(Note(PLACE, text, "n") for text in ("Hm.", "Hum.", "Hm.", "Hum.")))
    taken, _ = new_decisions(coming, Decisions())
    notes = tuple(note for note in taken if isinstance(note, Note))
    assert sorted(note.text for note in notes) == ["Hm.", "Hum."]
    assert len({note.id for note in notes}) == 2
    assert new_decisions(coming, Decisions(notes=notes)) == ((), ())


def test_of_what_a_file_says_twice_the_later_is_taken() -> None:
    parted = EntityDecision("split", MERGE.names)
    taken, _ = new_decisions(Decisions(entities=(MERGE, parted, MERGE)), Decisions())
    assert taken == (parted, MERGE)


def test_what_was_left_aside_is_told_in_the_language_of_the_reader() -> None:
    german = {
        "On the finding on “{words}” you have a verdict of your own ({mine}), which was kept; "
        "the file says “{told}”.": "Über „{words}“: {mine}, nicht „{told}“.",
        "confirmed": "bestätigt",
        "rejected": "verworfen",
        "Reject or confirm it yourself.": "Selbst urteilen.",
    }
    held = Decisions(verdicts=(Verdict("f", "confirmed", "", PLACE),))
    coming = Decisions(verdicts=(Verdict("f", "rejected", "no", PLACE),))
    try:
        phrase_with(lambda text, _: german.get(text, text))
        _, (problem,) = new_decisions(coming, held)
    finally:
        phrase_with(None)
    assert problem.reason == "Über „words“: bestätigt, nicht „verworfen: no“."
    assert problem.hint == "Selbst urteilen."
    assert in_our_words(problem) == new_decisions(coming, held)[1][0]


def test_a_verdict_of_the_reader_stays_and_the_other_is_told() -> None:
    held = Decisions(verdicts=(Verdict("f", "confirmed"),))
    taken, (problem,) = new_decisions(Decisions(verdicts=(Verdict("f", "rejected", "no"),)), held)
    assert taken == ()
    assert "“rejected: no”" in problem.reason


def test_whom_the_reader_named_as_a_speaker_stays_and_the_other_is_told() -> None:
    brook, nobody = SpeakerDecision(PLACE, Anchor("abc", "Ada Brook")), SpeakerDecision(PLACE, None)
    as_found = left_to_program(PLACE)
    for own, other, words in (
        (brook, nobody, "(Ada Brook), which was kept; the file says “nobody”."),
        (nobody, brook, "(nobody), which was kept; the file says “Ada Brook”."),
        (as_found, brook, "(as the program has it), which was kept; the file says “Ada Brook”."),
    ):
        held, coming = Decisions(speakers=(own,)), Decisions(speakers=(other,))
        taken, (problem,) = new_decisions(coming, held)
        assert taken == ()
        assert problem.reason == f"You said yourself who speaks “words” {words}"
        assert new_decisions(held, held) == ((), ())
        assert new_decisions(coming, Decisions()) == ((other,), ())


def test_the_same_verdict_is_passed_over_whatever_the_texts_were_called() -> None:
    held, coming = (
        Decisions(verdicts=(Verdict("f", "confirmed", judged=JudgedFinding("outlets", "a", "b", found)),))
        for found in (Finding("f", "figure", "Figures", f"5 ({name}), 6") for name in ("Gazette", "left.txt"))
    )
    assert new_decisions(coming, held) == ((), ())


def test_the_finding_is_told_by_its_words() -> None:
    own = Verdict("f", "confirmed", left=Anchor("abc", "about 30 people"))
    _, (problem,) = new_decisions(Decisions(verdicts=(Verdict("f", "rejected"),)), Decisions(verdicts=(own,)))
    assert problem.reason.startswith("On the finding on “about 30 people” you have a verdict of your own")


def test_a_finding_that_quotes_a_third_text_does_not_go_out_with_its_verdict() -> None:
    found = Finding("f", "only-left", "Only in one text", "Not found in the Gazette: “Nobody was hurt.”")
    verdict = Verdict("f", "confirmed", judged=JudgedFinding("outlets", "a", "b", found))
    assert of_these_alone(verdict, {"a", "b"}) == verdict
    assert of_these_alone(verdict, {"a", "c"}) == Verdict("f", "confirmed")
    plain = Verdict("f", "confirmed")
    assert of_these_alone(plain, set()) == plain


def test_what_is_new_is_taken() -> None:
    assert new_decisions(Decisions(entities=(MERGE,)), Decisions()) == ((MERGE,), ())


def test_a_finding_on_a_long_passage_is_told_by_its_first_words() -> None:
    own = Verdict("f", "confirmed", left=Anchor("abc", "about 30 people were aboard " * 9))
    _, (problem,) = new_decisions(Decisions(verdicts=(Verdict("f", "rejected"),)), Decisions(verdicts=(own,)))
    assert " […]” you have a verdict" in problem.reason
    assert len(problem.reason) < 300
