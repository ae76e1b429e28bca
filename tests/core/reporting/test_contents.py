from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from variorum.comparing.pipeline import compare
from variorum.model.article import Choice as WayToRead
from variorum.model.article import Doubt
from variorum.model.building import plain_version
from variorum.model.decisions import Anchor, Decisions, Note
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.changes import changes_of
from variorum.reporting.choice import ALL, PARTS, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of

MakePair = Callable[..., Any]


def compared(pair: Any, decisions: Decisions | None = None) -> Compared:
    return Compared(
        ("Gazette", "Post"),
        pair.left,
        pair.right,
        pair.comparison,
        pair.dossier,
        pair.findings,
        decisions or Decisions(),
        pair.articles,
        annotations=pair.annotations,
    )


def on(version: Any, words: str) -> Anchor:
    at = version.text.index(words)
    return Anchor.at(version.text, Span(at, at + len(words)), version.content_hash)


def noted(pair: Any) -> Decisions:
    return Decisions(
        notes=(
            Note(on(pair.right, "214 people"), "Who counted?", "b", ("to ask", "toll"), "blue"),
            Note(
                on(pair.left, "200 people"), "Both say “people”.", "a", partner=on(pair.right, "214 people")
            ),
            Note(Anchor("00", "Of another article altogether, with words of its own."), "elsewhere", "c"),
        )
    )


def test_notes_stand_beside_their_passages_with_tags_and_colour(pair: MakePair) -> None:
    given = pair()
    contents = contents_of(compared(given, noted(given)), ALL)
    assert [note.text for note in contents.notes] == ["Both say “people”.", "Who counted?"]
    page = html_of(contents)
    assert 'href="#n1" aria-label="note n1"' in page
    assert '<li id="n2" class="note-row blue">' in page
    assert "#to ask" in page
    assert "noted blue" in page
    assert "elsewhere" not in page


def test_a_note_whose_other_passage_is_gone_says_which_words_it_was(pair: MakePair) -> None:
    given = pair()
    gone = replace(on(given.right, "214 people"), words="never there", content_hash="00")
    decisions = Decisions(notes=(Note(on(given.left, "200 people"), "Look.", partner=gone),))
    assert "Not found again in the texts: “never there”" in html_of(contents_of(compared(given, decisions)))


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_a_report_survives_json(pair: MakePair, mode: str) -> None:
    given = pair(mode)
    contents = contents_of(compared(given, noted(given)), ALL)
    assert Contents.from_dict(json.loads(json.dumps(contents.to_dict()))) == contents


@pytest.mark.parametrize("part", PARTS)
def test_a_part_left_out_is_not_in_the_page(pair: MakePair, part: Any) -> None:
    given = pair()
    told = "Figures and facts that differ, told among the findings above under number"
    heading = told if part == "figures" else f'<h2 id="{part}">'
    there = html_of(contents_of(compared(given, noted(given)), ALL))
    without = html_of(contents_of(compared(given, noted(given)), ALL.without([part])))
    assert heading in there
    assert heading not in without


def test_changes_are_told_in_the_order_of_the_texts(pair: MakePair) -> None:
    rows = contents_of(compared(pair()), Choice(frozenset({"changes"}))).changes
    assert [(row.what, row.kind, row.left, row.right) for row in rows] == [
        ("edited", "qualifier", "About", "Some"),
        ("edited", "figure", "200", "214"),
        ("added", "", "", "The inquiry has begun."),
        ("moved", "", "The bus will run until Monday.", "The bus will run until Monday."),
        ("removed", "", "Refunds were promised.", ""),
    ]


def test_outlets_remove_and_add_nothing(pair: MakePair) -> None:
    rows = contents_of(compared(pair("outlets")), ALL).changes
    assert {"removed", "added", "edited", "moved"}.isdisjoint(row.what for row in rows)
    assert "found only in the second text" in {row.what for row in rows}


def test_passages_not_shown_are_counted(compared_pair: MakePair) -> None:
    text = "\n\n".join(f"The ferry made trip {n} in fog." for n in range(9))
    made = compared_pair(text, "The ferry made no trip in fog.")
    spans = tuple(Span(at, at + 5) for at in (text.index(f"trip {n}") for n in range(9)))
    many = replace(made, findings=(Finding("f", "figure", "Trips", "", spans, (Span(0, 3),)),))
    assert "… and 3 more passages" in html_of(contents_of(many))


def test_a_name_that_turns_the_direction_round_turns_only_itself(pair: MakePair) -> None:
    turned = replace(compared(pair("outlets")), names=("\u202eetteza G", "Post"))
    contents = contents_of(turned)
    assert contents.names[0] == "\u202eetteza G\u202c"
    assert "of \u202eetteza G\u202c has a match in Post" in contents.summary[1]


def test_a_finding_that_rests_on_an_unsure_reading_says_so_beside_it(pair: MakePair) -> None:
    given = pair()
    finding = next(f for f in given.findings if f.left)
    at = next(i for i, p in enumerate(given.left.paragraphs) if p.end > finding.left[0].start)
    doubt = Doubt(at, "side", 0.4, (WayToRead("Version 1"), WayToRead("Version 2")))
    unsure = replace(compared(given), left=replace(given.left, doubts=(doubt,)))
    told = {item.finding.id: item.sentence for item in contents_of(unsure, ALL).findings}
    plain = {item.finding.id: item.sentence for item in contents_of(compared(given), ALL).findings}
    assert told[finding.id].startswith(plain[finding.id])
    assert "a reading that is not sure" in told[finding.id]
    assert "a reading that is not sure" in html_of(contents_of(unsure, ALL))
    assert all("a reading that is not sure" not in sentence for sentence in plain.values())


@pytest.mark.parametrize(
    ("space", "name"), [("\u00a0", "no-break space"), ("", "no space")], ids=["another", "none"]
)
def test_a_space_that_is_another_space_or_none_is_named_in_the_table_of_changes(
    space: str, name: str
) -> None:
    left, right = (plain_version(f"It cost 5{each}% more.") for each in (" ", space))
    (row,) = changes_of(left, right, compare(left, right, mode="versions"))
    assert (row.left, row.right) == ("plain space", name)
