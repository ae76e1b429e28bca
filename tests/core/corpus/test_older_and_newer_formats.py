"""Files of every format that was ever written, and of formats that are still to come."""

from __future__ import annotations

import gzip
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

import variorum
from variorum.corpus import migrating, schema
from variorum.errors import CorpusError, Damaged, OnlyReadable

FORMATS = sorted(Path(__file__).with_name("formats").glob("*.variorum.gz"))


@pytest.fixture(params=FORMATS, ids=lambda path: path.name)
def older(request: pytest.FixtureRequest, path: Path) -> Path:
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    return path


def altered(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        for statement in statements:
            raw.execute(statement)


def test_a_file_of_each_older_format_is_brought_up_to_date(older: Path) -> None:
    with variorum.open_corpus(older) as corpus:
        assert corpus.verify() == ()
        assert [story.title for story in corpus.stories()] == [
            "Ferry aground off Port Ellery",
            "Council of Marlow votes on the bridge",
        ]
        assert len(corpus.search("lifeboat")) == 1
        assert corpus.redo() is not None
        while corpus.undo() is not None:
            pass
        assert not corpus.stories()
    assert list(older.parent.glob(f"{older.name}.format-*.backup"))


def test_what_texts_are_recognised_by_is_that_of_a_new_file(older: Path, tmp_path: Path) -> None:
    with variorum.open_corpus(older) as corpus:
        texts = [corpus.read(id) for id in (1, 2)]
    with variorum.open_corpus(tmp_path / "new.variorum") as corpus:
        for text in texts:
            corpus.add(variorum.read_text(text.text))
    assert marks_of_words(older) == marks_of_words(tmp_path / "new.variorum")


def marks_of_words(path: Path) -> set[int]:
    with closing(sqlite3.connect(path)) as raw:
        return {row[0] for row in raw.execute("SELECT mark FROM marks WHERE mark % 2 = 0")}


def test_a_text_that_is_damaged_does_not_keep_an_older_file_from_being_brought_up(older: Path) -> None:
    altered(older, "UPDATE readings SET data = x'00' WHERE id = 1")
    with variorum.open_corpus(older) as corpus:
        assert corpus.verify()
        assert corpus.read(2).text


def test_an_older_file_is_read_as_it_is(older: Path) -> None:
    before = older.read_bytes()
    with variorum.open_corpus(older, read_only=True) as corpus:
        assert "older version" in corpus.remark
        assert corpus.counts().versions == 2
        assert corpus.articles()[0].outlet == "Gazette"
        assert corpus.verify() == ()
        with pytest.raises(CorpusError, match="reading only"):
            corpus.add_story("x")
    assert older.read_bytes() == before


def test_a_trigger_planted_in_an_older_file_never_runs(older: Path) -> None:
    altered(older, "CREATE TRIGGER t AFTER INSERT ON migrations BEGIN DELETE FROM versions; END")
    before = older.read_bytes()
    for read_only in (False, True):
        with pytest.raises(CorpusError, match="trigger “t”"):
            variorum.open_corpus(older, read_only=read_only)
    assert older.read_bytes() == before


def test_where_no_backup_can_be_written_it_can_still_be_read(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_path: Path, _to: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OnlyReadable, match=r"No backup.*opened for reading only"):
        variorum.open_corpus(older)
    with variorum.open_corpus(older, read_only=True) as corpus:
        assert corpus.counts().versions == 2


@pytest.fixture
def newer(path: Path) -> Path:
    with variorum.open_corpus(path) as corpus:
        corpus.add(variorum.read_text("A head\n\nAnd a text about the harbour of Port Ellery."))
    altered(
        path,
        "ALTER TABLE stories ADD COLUMN colour TEXT",
        "CREATE TABLE wishes(id INTEGER PRIMARY KEY) STRICT",
        "DROP INDEX versions_by_article",
        f"PRAGMA user_version = {schema.FORMAT + 1}",
    )
    return path


def test_a_newer_file_that_keeps_its_texts_as_we_do_is_read(newer: Path) -> None:
    before = newer.read_bytes()
    with pytest.raises(OnlyReadable, match="newer version of Variorum"):
        variorum.open_corpus(newer)
    with variorum.open_corpus(newer, read_only=True) as corpus:
        assert "newer version" in corpus.remark
        assert corpus.search("harbour")[0].headline == corpus.read(1).headline
        assert corpus.tree().stories
    assert newer.read_bytes() == before


@pytest.mark.parametrize(
    "statement",
    [
        "ALTER TABLE articles RENAME COLUMN outlet TO paper",
        "DROP TABLE marks",
        "ALTER TABLE tags RENAME TO labels; CREATE VIEW tags AS SELECT * FROM labels",
    ],
)
def test_a_newer_file_that_keeps_them_otherwise_is_not(newer: Path, statement: str) -> None:
    altered(newer, *statement.split(";"))
    with pytest.raises(CorpusError, match="please update") as told:
        variorum.open_corpus(newer)
    assert not isinstance(told.value, OnlyReadable)
    with pytest.raises(CorpusError, match="keeps its texts otherwise"):
        variorum.open_corpus(newer, read_only=True)


def test_a_damaged_file_is_told_from_others(path: Path) -> None:
    with variorum.open_corpus(path) as corpus:
        corpus.add_story("x")
    data = bytearray(path.read_bytes())
    data[schema.PAGE_SIZE : 6 * schema.PAGE_SIZE] = b"\xff" * (5 * schema.PAGE_SIZE)
    path.write_bytes(data)
    for read_only in (False, True):
        with pytest.raises(Damaged):
            variorum.open_corpus(path, read_only=read_only)


def test_every_format_has_a_way_to_ours() -> None:
    assert set(migrating.STEPS) == set(range(1, schema.FORMAT))
    assert {f"format-{number}.variorum.gz" for number in range(1, schema.FORMAT)} <= {p.name for p in FORMATS}
