"""A note of the reader on a finding stands in the report, also where the finding itself does not."""

from __future__ import annotations

import html
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from tests.core.reporting.two_ferries import LEFT, RIGHT

from variorum.model.decisions import Anchor, Decisions, Verdict
from variorum.model.span import Span
from variorum.reporting.choice import ALL, Choice
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.markdown import markdown_of
from variorum.reporting.word.remarks import unplaced

Make = Callable[..., Any]


def test_a_note_on_a_finding_that_is_not_listed_stands_among_the_notes(compared_pair: Make) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")
    first, second = plain.findings[:2]
    verdicts = (Verdict(first.id, "confirmed", "Kept."), Verdict(second.id, None, "Ask the line."))
    made = replace(plain, decisions=Decisions(verdicts=verdicts))
    contents = contents_of(made)
    page = html_of(contents)
    said = f"On a finding that is not confirmed: {second.title}"
    assert "Kept." in page
    (note,) = contents.notes
    assert (note.text, note.about) == ("Ask the line.", said)
    assert {place.side: place.span for place in note.places} == {
        side: spans[0] for side, spans in enumerate((second.left, second.right)) if spans
    }
    assert "Ask the line." in page
    assert said in html.unescape(page)
    assert said in markdown_of(contents).replace("\\", "")
    assert not contents_of(made, ALL).notes
    assert not contents_of(made, Choice(frozenset({"findings"}))).notes


def test_where_no_findings_are_listed_all_notes_on_them_stand_among_the_notes(compared_pair: Make) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")
    first, second = plain.findings[:2]
    verdicts = (Verdict(first.id, "confirmed", "Kept."), Verdict(second.id, "rejected", "A slip."))
    made = replace(plain, decisions=Decisions(verdicts=verdicts))
    told = {note.text: note.about for note in contents_of(made, Choice(frozenset({"notes"}))).notes}
    assert told == {
        "Kept.": f"On a finding confirmed by hand: {first.told('confirmed')[0]}",
        "A slip.": f"On a finding rejected by hand: {second.told('rejected')[0]}",
    }


def test_a_note_on_a_finding_that_is_no_longer_found_is_told_with_its_lost_words(compared_pair: Make) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")

    def on(hash_: str) -> Verdict:
        anchor = Anchor(hash_, "words of another reading")
        return Verdict(f"gone-{hash_}", "confirmed", "Still true?", anchor, None)

    verdicts = on(plain.left.content_hash), on("another text")
    contents = contents_of(replace(plain, decisions=Decisions(verdicts=verdicts)))
    (note,) = contents.notes
    assert (note.text, note.lost) == ("Still true?", "words of another reading")
    assert note.about == "On a finding that is not found any more"
    assert "words of another reading" in html_of(contents)
    assert any("Still true?" in each for each in unplaced(contents))


def test_a_note_on_a_finding_that_is_no_longer_found_stands_at_its_words_where_the_text_still_has_them(
    compared_pair: Make,
) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")
    at = RIGHT.index("230 people aboard")
    span = Span(at, at + len("230 people aboard"))
    kept = Anchor.at(plain.right.text, span, plain.right.content_hash)
    gone = Anchor(plain.left.content_hash, "words of another reading")
    verdicts = (Verdict("gone", "unsure", "Who counted?", gone, kept),)
    made = replace(plain, decisions=Decisions(verdicts=verdicts))
    contents = contents_of(made)
    (note,) = contents.notes
    ((side, place),) = [(each.side, each.span) for each in note.places]
    assert (side, place.of(plain.right.text)) == (1, "230 people aboard")
    assert (note.lost, note.about) == ("words of another reading", "On a finding that is not found any more")
    assert "Who counted?" in html_of(contents)
