from __future__ import annotations

import pytest

from variorum.text.notices import is_notice


@pytest.mark.parametrize(
    "line",
    [
        "Correction: An earlier version of this story gave the wrong number of passengers.",
        "CORRECTION, May 4: The ferry has one deck.",
        "Clarification: the vote was on Monday.",
        "An earlier version of this article misspelled a name.",
        "UPDATE 2:52 p.m. The bridge is open again.",
        "Updated: 3 May 2025, 13:05",
        "(This story has been updated.)",
        "This article was amended on 4 May.",
        "Editor’s note: the spokesman has been named.",
        "This breaking story will be updated.",
        "This is a developing story.",
    ],
)
def test_openings_that_newspapers_give_to_notices_are_known(line: str) -> None:
    assert is_notice(line)


@pytest.mark.parametrize(
    "line",
    [
        "Corrections officers opened the gates at nine.",
        "Updated rules for ferries take effect in June.",
        "The update came too late for the evening tide.",
        "This story of two brothers was told for years.",
        "Editor Judith Aske left the paper.",
        "The correction of the chart took a year.",
        "",
    ],
)
def test_prose_that_only_begins_alike_is_no_notice(line: str) -> None:
    assert not is_notice(line)
