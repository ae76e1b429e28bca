"""Versions that have one time, or none, are told apart by the names of their files, where these differ."""

from __future__ import annotations

from datetime import UTC, datetime

from variorum.corpus.rows import VersionRow
from variorum.model.told_by_file import times_told_by_file

NOON, LATER = datetime(2025, 5, 3, 12, tzinfo=UTC), datetime(2025, 5, 3, 13, tzinfo=UTC)


def told(*versions: tuple[datetime | None, str]) -> set[datetime | None]:
    rows = [(VersionRow(at, 1, "", updated=when), name) for at, (when, name) in enumerate(versions, 1)]
    return set(times_told_by_file(rows))


def test_versions_of_one_time_and_files_of_other_names_are_told_by_their_files() -> None:
    assert told((NOON, "first.txt"), (NOON, "second.txt"), (LATER, "third.txt")) == {NOON}
    assert told((None, "first.txt"), (None, "second.txt"), (NOON, "third.txt")) == {None}


def test_a_pasted_text_is_told_from_one_that_has_a_file() -> None:
    assert told((None, ""), (None, "first.txt")) == {None}


def test_files_of_one_name_tell_nothing_apart() -> None:
    assert told((None, "index.html"), (None, "index.html")) == set()
    assert told((None, ""), (None, "")) == set()
    assert told() == set()
