"""The comparison as text: nothing said twice, nothing that contradicts itself, nothing left out."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from variorum.model.comparison import Mode
from variorum_gui.comparison.accessible.reader_words import ReaderText, reader_text
from variorum_gui.comparison.content import content_of

LEFT = [
    ("Harbour fees settled", "headline"),
    (
        "The harbour board met on Monday to settle the fees. Nobody spoke of the lighthouse. "
        "Nine members voted for the plan and four against it.",
        "body",
    ),
    ("The old crane was sold to a shipyard. It had stood there for sixty years.", "body"),
]
RIGHT = [
    ("Board raises harbour fees", "headline"),
    ("Fishermen had asked for cheaper moorings during the winter storms.", "body"),
    (
        "Nine members voted for the plan on Monday and four against it. The harbour board met to settle the fees.",
        "body",
    ),
]


def told(invented: Any, mode: Mode) -> ReaderText:
    return reader_text(content_of(invented.shown(LEFT, RIGHT, mode=mode)))


def test_a_sentence_is_either_matched_or_without_a_match(invented: Any) -> None:
    entries = told(invented, "outlets").entries
    matched = [line for e in entries if e.heading.startswith("Passage") for line in e.lines]
    alone = [line for e in entries if e.heading.startswith("No match") for line in e.lines]
    for words in ("Nobody spoke of the lighthouse.", "Fishermen had asked", "It had stood there"):
        assert any(words in line for line in alone)
        assert not any(words in line for line in matched)
    for words in ("The harbour board met on Monday", "Nine members voted for the plan on Monday"):
        assert any(words in line for line in matched)
        assert not any(words in line for line in alone)


def test_neighbouring_sentences_without_a_match_are_told_together(invented: Any) -> None:
    text = told(invented, "outlets").text
    assert (
        "No match found in Post\nGazette, paragraph 2 of 2: "
        "The old crane was sold to a shipyard. It had stood there for sixty years.\n" in text
    )


def test_a_change_of_a_word_is_told_within_its_sentence(invented: Any) -> None:
    left = invented.article(3)
    right = [(words.replace("Nine of its members", "Ten of its members"), role) for words, role in left]
    text = reader_text(content_of(invented.shown(left, right, older="left"))).text
    assert "Change 1 of 2\nEdited: “Nine”, now “Ten”\nGazette, paragraph " in text
    assert ": Nine of its members voted for the plan, and four against it.\n" in text
    assert ": Ten of its members voted for the plan, and four against it.\n" in text


def test_several_changes_of_one_sentence_are_told_with_it_once(invented: Any) -> None:
    left = [("Fees", "headline"), ("Nine of its members voted for the plan, and four against it.", "body")]
    right = [("Fees", "headline"), ("Ten of its members voted for the plan, and three against it.", "body")]
    text = reader_text(content_of(invented.shown(left, right, older="left"))).text
    assert (
        "Changes 1 to 2 of 2\nEdited: “Nine”, now “Ten”\nEdited: “four”, now “three”\n"
        "Gazette, paragraph 1 of 1: Nine of its members" in text
    )
    assert text.count("Nine of its members") == 1


def test_what_was_added_or_removed_is_read_once_and_in_full(invented: Any) -> None:
    shown = invented.shown(invented.article(4), invented.article(4, skip=(2,)), older="left")
    text = reader_text(content_of(shown)).text
    assert "Change 1 of 1\nRemoved\nGazette, paragraph 3 of 4: Item 2 of the minutes" in text
    assert text.count("Item 2 of the minutes") == 1


def test_dates_and_bylines_are_called_what_they_are(invented: Any) -> None:
    left = [("Fees", "headline"), ("Monday", "date"), ("The board met to settle the fees.", "body")]
    right = [("Fees", "headline"), ("Tuesday", "date"), ("The board met to settle the fees.", "body")]
    text = reader_text(content_of(invented.shown(left, right))).text
    assert "Gazette, date: Monday" in text


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_every_stop_is_told_once_and_found_again_by_its_place(invented: Any, mode: Mode) -> None:
    content = content_of(invented.shown(LEFT, RIGHT, mode=mode))
    text = reader_text(content)
    assert sorted(number for e in text.entries for number in e.stops) == list(range(len(content.stops)))
    units = text.text.encode("utf-16-le")
    for start, entry in zip(text.starts, text.entries, strict=True):
        assert units[2 * start :].decode("utf-16-le").startswith(entry.heading)
        assert text.at(start) == text.entries.index(entry)


def test_places_after_an_emoji_are_counted_as_qt_counts(invented: Any) -> None:
    parts = [("Fees 😀😀", "headline"), ("The board met. 😀 Nine voted for it.", "body")]
    text = reader_text(content_of(invented.shown(parts, parts, mode="outlets")))
    units = text.text.encode("utf-16-le")
    assert all(
        units[2 * start :].decode("utf-16-le").startswith(entry.heading)
        for start, entry in zip(text.starts, text.entries, strict=True)
    )


def test_versions_are_named_with_their_outlet_and_sentences_begin_with_a_capital(invented: Any) -> None:
    shown = invented.shown(invented.article(3), invented.article(3, skip=(1,)))
    left, right = replace(shown.left, name="version 6"), replace(shown.right, name="version 7")
    right = replace(right, article=replace(right.article, outlet="Gazette"))
    entries = reader_text(content_of(replace(shown, left=left, right=right))).entries
    assert entries[0].heading == "Gazette: version 6 and version 7, compared as versions of one article"
    assert all(line[0] == line[0].upper() for entry in entries for line in (entry.heading, *entry.lines))
    assert entries[0].lines[0].startswith("Version 6: ")
    assert any(line.startswith("Version 6, paragraph 2 of 3: ") for line in entries[1].lines)


def test_a_file_is_called_what_it_is_called(invented: Any) -> None:
    shown = invented.shown(LEFT, RIGHT, mode="outlets")
    left = replace(shown.left, name="report-a.txt", file="report-a.txt")
    opening = reader_text(content_of(replace(shown, left=left))).entries[0]
    assert opening.heading == "report-a.txt and Post, compared as outlets on one event"
    assert opening.lines[0].startswith("report-a.txt: ")


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_the_number_said_first_is_that_of_the_headings_and_of_the_places_to_go_to(
    invented: Any, mode: Mode
) -> None:
    content = content_of(invented.shown(LEFT, RIGHT, mode=mode))
    opening, *told_of = reader_text(content).entries
    said = next(line for line in opening.lines if line[0].isdigit())
    assert int(said.split()[0]) == len(content.stops) == sum(len(entry.stops) for entry in told_of)
