"""Files that are new, old, newer than us, damaged, hostile, or somebody else's."""

from __future__ import annotations

import os
import sqlite3
from contextlib import suppress
from pathlib import Path

import pytest
from tests.core.corpus.altering import altered

import variorum
from variorum.corpus import connecting, held_texts, opening, packing, schema
from variorum.errors import CorpusError


def test_a_new_corpus_says_what_it_is(path: Path) -> None:
    with variorum.open_corpus(str(path)) as corpus:
        assert corpus.path == path
        assert not corpus.read_only
    raw = sqlite3.connect(path)
    assert raw.execute("PRAGMA application_id").fetchone() == (schema.APPLICATION_ID,)
    assert raw.execute("PRAGMA user_version").fetchone() == (schema.FORMAT,)
    assert raw.execute("SELECT format, program FROM migrations").fetchall() == [
        (schema.FORMAT, variorum.__version__)
    ]
    raw.close()


def test_an_empty_file_becomes_a_corpus(path: Path) -> None:
    path.touch()
    with variorum.open_corpus(path) as corpus:
        assert corpus.tree().stories == ()


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER planted AFTER INSERT ON acts BEGIN DELETE FROM versions; END",
        "CREATE VIEW planted AS SELECT * FROM versions",
        "CREATE TABLE planted(x)",
        "CREATE INDEX planted ON versions(upper(headline))",
        "DROP TABLE settings",
        "ALTER TABLE stories ADD COLUMN planted TEXT DEFAULT 'x'",
    ],
)
def test_a_tampered_schema_is_refused_and_nothing_in_it_runs(kept: Path, statement: str) -> None:
    altered(kept, statement)
    before = kept.read_bytes()
    with pytest.raises(CorpusError, match="not opened"):
        variorum.open_corpus(kept)
    assert kept.read_bytes() == before


@pytest.mark.parametrize(
    ("kind", "name", "sql"),
    [
        (
            "trigger",
            "sqlite_x",
            "CREATE TRIGGER sqlite_x AFTER INSERT ON acts BEGIN DELETE FROM versions; END",
        ),
        (
            "trigger",
            "search_x",
            "CREATE TRIGGER search_x AFTER INSERT ON acts BEGIN DELETE FROM versions; END",
        ),
        ("view", "sqlite_sequence_x", "CREATE VIEW sqlite_sequence_x AS SELECT 1"),
        ("table", "search_x", "CREATE TABLE 'search_x'(id INTEGER PRIMARY KEY)"),
    ],
)
def test_what_is_planted_under_a_reserved_name_is_seen(kept: Path, kind: str, name: str, sql: str) -> None:
    insert = "INSERT INTO sqlite_schema(type, name, tbl_name, rootpage, sql) VALUES(?, ?, 'acts', 0, ?)"
    raw = sqlite3.connect(kept)
    raw.execute("PRAGMA writable_schema = ON")
    raw.execute(insert, (kind, name, sql))
    raw.commit()
    raw.close()
    with pytest.raises(CorpusError):
        variorum.open_corpus(kept)


@pytest.mark.parametrize(
    "sql",
    [
        "CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB, CHECK(upper(sz) > ''))",
        "CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB AS (upper(id)))",
        "CREATE TABLE 'search_docsize'(id INTEGER PRIMARY KEY, sz BLOB DEFAULT (random()))",
    ],
)
def test_tables_of_the_index_hold_columns_only(kept: Path, sql: str) -> None:
    altered(
        kept,
        "PRAGMA writable_schema = ON",
        f"""UPDATE sqlite_schema SET sql = "{sql}" WHERE name = 'search_docsize'""",
    )
    with pytest.raises(CorpusError, match=r"not opened|damaged|could not be used"):
        variorum.open_corpus(kept)


def test_a_file_that_was_analysed_is_no_stranger(kept: Path) -> None:
    altered(kept, "ANALYZE")
    with variorum.open_corpus(kept) as corpus:
        assert corpus.counts().versions == 1


def test_a_file_of_a_newer_version_is_left_alone(kept: Path) -> None:
    altered(kept, f"PRAGMA user_version = {schema.FORMAT + 6}")
    before = kept.read_bytes()
    with pytest.raises(CorpusError, match="newer version of Variorum"):
        variorum.open_corpus(kept)
    assert kept.read_bytes() == before


def test_another_programs_database_is_refused_and_left_alone(tmp_path: Path) -> None:
    altered(tmp_path / "other.db", "CREATE TABLE places(x)")
    before = (tmp_path / "other.db").read_bytes()
    with pytest.raises(CorpusError, match="another program"):
        variorum.open_corpus(tmp_path / "other.db")
    assert (tmp_path / "other.db").read_bytes() == before


@pytest.mark.parametrize("data", [b"garbage", b"\0" * 5000, b"SQLite format 3\0" + b"\xff" * 5000])
def test_garbage_is_no_corpus(path: Path, data: bytes) -> None:
    path.write_bytes(data)
    with pytest.raises(CorpusError, match=r"test\.variorum"):
        variorum.open_corpus(path)
    assert path.read_bytes() == data


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_a_truncated_file_is_damaged(kept: Path, share: float) -> None:
    data = kept.read_bytes()
    kept.write_bytes(data[: int(len(data) * share)])
    with pytest.raises(CorpusError, match=r"damaged|malformed|could not be used"):
        variorum.open_corpus(kept)


def test_flipped_bytes_never_end_in_anything_but_a_sentence(kept: Path) -> None:
    data = kept.read_bytes()
    for at in range(100, len(data), len(data) // 100):
        kept.write_bytes(data[:at] + bytes([data[at] ^ 0xFF]) * 24 + data[at + 24 :])
        with suppress(CorpusError), variorum.open_corpus(kept) as corpus:
            corpus.verify()
            corpus.tree()
            corpus.search("text")
            corpus.read(1)
            corpus.rename("story", 1, "x")
            corpus.undo()


def test_a_large_file_is_checked_only_after_a_crash(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "_ALWAYS_CHECKED", 0)
    with variorum.open_corpus(kept) as corpus:
        assert corpus.counts().versions == 1


def test_read_only_reads_and_refuses_acts(kept: Path) -> None:
    before = kept.read_bytes()
    with variorum.open_corpus(kept, read_only=True) as corpus:
        assert corpus.read_only
        assert corpus.search("find")[0].version_id == 1
        assert corpus.read(1).headline == "Head"
        corpus.settle()
        assert not corpus.changed_elsewhere()
        assert corpus.verify() == ()
        with pytest.raises(CorpusError, match="opened for reading only"):
            corpus.rename("story", 1, "x")
    assert kept.read_bytes() == before


def test_a_read_only_folder_can_be_read(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(connecting, "_writable_folder", lambda _path: False)  # root may write anywhere
    with variorum.open_corpus(kept, read_only=True) as corpus:
        assert corpus.counts().versions == 1
    assert [entry.name for entry in kept.parent.iterdir()] == [kept.name]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_that_cannot_be_written_is_named(kept: Path) -> None:
    kept.chmod(0o444)
    kept.parent.chmod(0o555)
    try:
        with pytest.raises(CorpusError, match=r"read-only|cannot be"):
            variorum.open_corpus(kept)
        with variorum.open_corpus(kept, read_only=True) as corpus:
            assert corpus.counts().versions == 1
    finally:
        kept.parent.chmod(0o755)


def test_places_where_no_corpus_can_be_are_named(tmp_path: Path) -> None:
    with pytest.raises(CorpusError, match="is a folder"):
        variorum.open_corpus(tmp_path)
    with pytest.raises(CorpusError, match="no folder nowhere"):
        variorum.open_corpus(tmp_path / "nowhere" / "x.variorum")
    with pytest.raises(CorpusError, match="There is no corpus"):
        variorum.open_corpus(tmp_path / "x.variorum", read_only=True)
    (tmp_path / "empty.variorum").touch()
    with pytest.raises(CorpusError, match="empty"):
        variorum.open_corpus(tmp_path / "empty.variorum", read_only=True)


def test_odd_file_names_are_names_only(tmp_path: Path) -> None:
    for name in ("a?mode=ro#x.variorum", "50% of it.variorum", "ñandú – “x”.variorum"):
        with variorum.open_corpus(tmp_path / name) as corpus:
            corpus.add_story("x")
        assert (tmp_path / name).is_file()


def test_a_failure_while_making_the_tables_leaves_an_empty_file(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(schema, "SCHEMA", schema.SCHEMA + "CREATE nonsense;")
    with pytest.raises(CorpusError):
        variorum.open_corpus(path)
    monkeypatch.undo()
    with variorum.open_corpus(path) as corpus:
        assert corpus.tree().stories == ()


def test_a_bomb_in_a_mailed_corpus_is_not_unpacked(kept: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(packing, "_LARGEST", 100)
    held_texts._unpacked.cache_clear()  # a test before may have read the same text
    with variorum.open_corpus(kept) as corpus, pytest.raises(CorpusError, match="damaged"):
        corpus.read(1)


@pytest.mark.parametrize(
    "entry",
    [
        ["settings; DROP TABLE versions", 1, None, {"id": 1}],
        ["acts", 1, {"id": 1}, None],
        ["stories", 1, {"id": 1, "title = 'x', note": "y"}, {"id": 1}],
    ],
)
def test_a_made_up_act_log_is_not_followed(kept: Path, entry: list[object]) -> None:
    raw = sqlite3.connect(kept)
    raw.execute("UPDATE acts SET changes = ?", (packing.pack_json([entry]),))
    raw.commit()
    raw.close()
    with variorum.open_corpus(kept) as corpus:
        with pytest.raises(CorpusError, match="act log is damaged"):
            corpus.undo()
        assert corpus.counts().versions == 1
