"""A file of an older format is brought up to date, with a backup, or left as it was."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest
from tests.core.corpus.altering import altered

import variorum
from variorum.corpus import migrating, schema
from variorum.errors import CorpusError


def test_an_older_file_is_brought_up_to_date_with_a_backup(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def add_nothing(connection: sqlite3.Connection) -> None:
        connection.execute("UPDATE stories SET title = title || ' (migrated)'")

    monkeypatch.setattr(migrating, "STEPS", {schema.FORMAT: add_nothing})
    monkeypatch.setattr(schema, "FORMAT", schema.FORMAT + 1)
    before = kept.read_bytes()
    with variorum.open_corpus(kept, read_only=True) as corpus:
        assert corpus.stories()[0].title == "Head (migrated)"
        assert "older version" in corpus.remark
    assert kept.read_bytes() == before
    with variorum.open_corpus(kept) as corpus:
        assert corpus.stories()[0].title == "Head (migrated)"
        assert not corpus.remark
    backup = kept.with_name(f"{kept.name}.format-{schema.FORMAT - 1}.backup")
    raw = sqlite3.connect(backup)
    assert raw.execute("SELECT title FROM stories").fetchone() == ("Head",)
    raw.close()


def test_without_room_for_a_backup_nothing_is_migrated(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrating, "STEPS", {schema.FORMAT: lambda connection: None})
    monkeypatch.setattr(schema, "FORMAT", schema.FORMAT + 1)

    def full(_path: Path, _to: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    before = kept.read_bytes()
    with pytest.raises(CorpusError, match=r"No backup could be written beside test\.variorum"):
        variorum.open_corpus(kept)
    assert kept.read_bytes() == before
    assert [entry.name for entry in kept.parent.iterdir()] == [kept.name]


def test_a_migration_that_fails_leaves_the_file_as_it_was(
    kept: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(connection: sqlite3.Connection) -> None:
        connection.execute("DELETE FROM versions")
        connection.execute("SELECT nonsense")

    monkeypatch.setattr(migrating, "STEPS", {schema.FORMAT: fail})
    monkeypatch.setattr(schema, "FORMAT", schema.FORMAT + 1)
    for _ in range(2):
        with pytest.raises(CorpusError):
            variorum.open_corpus(kept)
    monkeypatch.setattr(schema, "FORMAT", schema.FORMAT - 1)
    with variorum.open_corpus(kept) as corpus:
        assert corpus.counts().versions == 1


def test_a_format_nobody_ever_wrote_is_refused(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    altered(kept, "PRAGMA user_version = 0")
    with pytest.raises(CorpusError, match="format 0"):
        variorum.open_corpus(kept)
