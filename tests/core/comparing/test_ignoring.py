"""What a reader ignores is not compared, not marked, not listed and not counted."""

from __future__ import annotations

import pytest

import variorum
from variorum.comparing.ignoring import IGNORABLE
from variorum.text.british_spellings import american
from variorum.text.standing_lines import is_page_line, is_standing_line

BODY = (
    "The council voted on Monday to close the bridge for three weeks.\n\n"
    "Repairs will cost 2.4 million crowns, the harbour office said.\n\n"
    "Ferries will run every twenty minutes until the bridge opens again.\n\n"
)


def only_left(left: str, right: str, *ignore: str) -> list[str]:
    c = variorum.compare(left, right, ignore=frozenset(ignore))
    return [span.of(left) for span in c.only_left]


@pytest.mark.parametrize(
    ("left", "right"),
    [("e mail", "email"), ("10 %", "10%"), ("20 km", "20km"), ("check in", "checkin")],
)
def test_white_space_that_is_ignored_is_no_edit(left: str, right: str) -> None:
    one, other = (f"The council said {words} was what it had seen there." for words in (left, right))
    assert variorum.compare(one, other).links[0].edits
    (link,) = variorum.compare(one, other, ignore=frozenset({"space"})).links
    assert link.kind == "same"
    assert link.edits == ()


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("The Associated Press contributed to this report.", "boilerplate"),
        ("(Reporting by Ida Holm; Editing by Jon Dee)", "boilerplate"),
        ("This story was first published by the Harbour Gazette.", "boilerplate"),
        ("© 2025 The Harbour Gazette. All rights reserved.", "boilerplate"),
        ("Read more: The night the ferry came late", "clutter"),
        ("Photo: Ida Holm / Harbour Gazette", "clutter"),
    ],
)
def test_lines_that_are_ignored_are_in_no_list_and_no_count(line: str, what: str) -> None:
    left, right = BODY + line, BODY.replace("three", "four")
    assert any(words in line for words in only_left(left, right))
    assert not any(words in line for words in only_left(left, right, what))
    c = variorum.compare(left, right, ignore=frozenset({what}))
    assert any(span.of(left).strip("()©. ") in line for span in c.ignored_left)
    assert c.stats.left_words < variorum.compare(left, right).stats.left_words
    assert c.apply("left") == right


def test_a_byline_and_a_date_are_page_clutter() -> None:
    left = "Bridge closed\n\nBy Ida Holm\n\nUpdated 3 May 2025, 09:36 UTC\n\n" + BODY
    right = "Bridge closed\n\nBy Jon Dee\n\n" + BODY
    ignored = variorum.compare(left, right, ignore=frozenset({"clutter"})).ignored_left
    assert [span.of(left) for span in ignored] == ["By Ida Holm", "Updated 3 May 2025, 09:36 UTC"]


def test_both_sides_are_treated_alike_whichever_is_left() -> None:
    left, right = BODY + "Copyright 2025 The Gazette.", BODY + "All rights reserved."
    everything = frozenset(IGNORABLE)
    one, other = (variorum.compare(a, b, ignore=everything) for a, b in ((left, right), (right, left)))
    assert one.ignored_left == other.ignored_right
    assert one.only_left == other.only_right == ()


def test_of_a_text_that_is_nothing_else_nothing_is_left_to_compare() -> None:
    c = variorum.compare("All rights reserved.", BODY, ignore=frozenset({"boilerplate"}))
    assert c.links == ()
    assert c.only_left == ()


@pytest.mark.parametrize(
    "sentence",
    [
        "This article was updated to correct the name of the bridge.",
        "Copyright law was changed by the council on Friday.",
        "Writing by hand helps children, the study found.",
        "For more than two years they did not go to school.",
        "This report was published by the commission on Monday.",
        "“This story was published by a friend,” she said.",
        "The port contributed to this flood.",
        "Follow the river and you will see the bridge.",
    ],
)
def test_what_tells_something_is_no_boilerplate(sentence: str) -> None:
    assert not is_standing_line(sentence)
    assert not is_page_line(sentence)


def test_accents_make_other_words_and_are_not_ignored_as_spelling() -> None:
    left, right = (f"The council said {word} was the word that stood there." for word in ("año", "ano"))
    assert variorum.compare(left, right, ignore=frozenset({"spelling"})).links[0].edits


@pytest.mark.parametrize(
    ("british", "plain"),
    [
        ("The neighbouring theatres", "The neighboring theaters"),
        ("unfavourable reorganisation", "unfavorable reorganization"),
        ("HARBOUR", "HARBOR"),
        ("a foetal haemorrhage", "a fetal hemorrhage"),
        ("analysed, cancelled and enrolled", "analyzed, canceled and enrolled"),
        ("two storeys", "two stories"),
    ],
)
def test_british_words_become_american_ones_letter_by_letter(british: str, plain: str) -> None:
    assert american(british) == plain
    assert american(plain) == plain


@pytest.mark.parametrize(
    "words", ["Mr Grey of Tyre", "prise", "tonnes", "four", "your hour", "Michael", "holly"]
)
def test_words_that_are_words_of_their_own_stay(words: str) -> None:
    assert american(words) == words
