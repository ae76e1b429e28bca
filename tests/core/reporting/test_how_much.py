"""A report of two versions says near its top how long both are and how much changed, as the timeline counts it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from variorum.comparing.life.steps import step_of
from variorum.comparing.pipeline import compare
from variorum.model.building import plain_version
from variorum.model.comparison import Side
from variorum.reporting.choice import Choice
from variorum.reporting.gathering import contents_of
from variorum.reporting.how_much import how_much
from variorum.reporting.writing import Wanted, default_choice, report_bytes

Make = Callable[..., Any]
KEPT = "The harbour was closed at noon by the mayor of the town.\n\nNobody in the village was hurt that day."
OLD = f"The ferry Isola had 200 people aboard on Saturday, the police said.\n\n{KEPT}\n\nRefunds were promised to all."
NEW = f"The ferry Isola had 214 people aboard on Saturday, the police said.\n\n{KEPT}"
NAMES = "version 1", "version 2"


def told(old: str, new: str, older: Side | None = "left") -> tuple[str, ...]:
    versions = plain_version(old), plain_version(new)
    return how_much(NAMES, *versions, compare(*versions, "versions"), older)


def test_lengths_and_sentences_and_what_was_edited_in_them() -> None:
    lengths, counts = told(OLD, NEW)
    assert lengths == "Version 1 has 37 words, version 2 has 32 words."
    assert counts == (
        "Sentences: 1 removed, 1 edited. Edits within sentences: figures and dates 1. "
        "Counted by the program in both texts as a whole, whatever was confirmed."
    )


def test_the_counts_are_those_of_the_timeline() -> None:
    versions = plain_version(OLD), plain_version(NEW)
    step = step_of(0, *versions, compare(*versions, "versions"))
    assert (step.added, step.removed, step.edited, step.moved) == (0, 1, 1, 0)


def test_the_older_one_comes_first_on_whichever_side_it_stands() -> None:
    lengths, counts = told(NEW, OLD, "right")
    assert lengths == "Version 2 has 37 words, version 1 has 32 words."
    assert "1 removed, 1 edited" in counts
    assert "added" not in counts


def test_where_nobody_knows_which_is_older_nothing_was_added_or_removed() -> None:
    assert "Sentences: 1 only in version 1, 1 edited." in told(OLD, NEW, None)[1]


def test_of_two_versions_without_a_difference_only_the_length_is_told() -> None:
    assert told(OLD, OLD) == ("Version 1 has 37 words, version 2 has 37 words.",)


def test_a_change_of_house_style_alone_changes_no_words() -> None:
    _, counts = told(KEPT + " “Yes,” she said.", KEPT + ' "Yes," she said.')
    assert counts.startswith(
        "Sentences: no sentence differs in its words. Edits within sentences: house style"
    )


def test_of_a_comparison_that_was_stopped_only_the_lengths_are_told() -> None:
    versions = plain_version(OLD), plain_version(NEW)
    stopped = replace(compare(*versions, "versions"), complete=False)
    assert how_much(NAMES, *versions, stopped, "left") == ("Version 1 has 37 words, version 2 has 32 words.",)


@pytest.mark.parametrize("everything", [False, True])
def test_the_counts_stand_near_the_top_whatever_is_confirmed(compared_pair: Make, everything: bool) -> None:
    contents = contents_of(compared_pair(OLD, NEW), Choice(everything=everything))
    assert contents.summary[1].startswith("Gazette has 37 words")
    assert "1 only in Gazette, 1 edited" in contents.summary[2]


def test_two_reports_have_no_such_counts(compared_pair: Make) -> None:
    assert not any("Sentences:" in line for line in contents_of(compared_pair(OLD, NEW, "outlets")).lead)


@pytest.mark.parametrize("kind", [".html", ".md"])
def test_the_files_say_it(compared_pair: Make, kind: str) -> None:
    wanted = Wanted(default_choice(kind), made=datetime(2026, 5, 3, tzinfo=UTC))
    page = report_bytes(kind, replace(compared_pair(OLD, NEW), names=NAMES), wanted).decode()
    assert "Sentences: 1 only in version 1, 1 edited." in page
