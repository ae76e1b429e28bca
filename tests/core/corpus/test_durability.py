"""What was said to be saved is on disk, whatever happens to the process."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.errors import Cancelled, CorpusError
from variorum.model.article import Article, ReadResult

ACT_WITHOUT_PAUSE = """
import sys, variorum
from variorum.model.article import Article, ReadResult
from variorum.model.building import plain_version
corpus = variorum.open_corpus(sys.argv[1])
for i in range(100000):
    text = f"text {i}\\n\\n" + "word " * 300
    corpus.add(ReadResult((Article((plain_version(text),), f"Outlet {i}"),)))
    print("add", i, flush=True)
    if i % 3 == 0:
        corpus.undo(); print("undo", i, flush=True)
        corpus.redo(); print("redo", i, flush=True)
"""


def test_every_act_is_seen_by_another_connection_when_it_returns(
    corpus: Corpus, path: Path, reading: Callable[..., ReadResult]
) -> None:
    def seen(query: str) -> object:
        other = sqlite3.connect(path)
        try:
            return other.execute(query).fetchone()[0]
        finally:
            other.close()

    corpus.add(reading("Head", "Text."))
    assert seen("SELECT headline FROM versions") == "Head"
    corpus.rename("story", 1, "Title")
    assert seen("SELECT title FROM stories") == "Title"
    corpus.undo()
    assert seen("SELECT title FROM stories") == "Head"


@pytest.mark.parametrize("round_", range(3))
def test_a_killed_process_loses_nothing_it_said_was_saved(path: Path, round_: int) -> None:
    child = subprocess.Popen([sys.executable, "-c", ACT_WITHOUT_PAUSE, str(path)], stdout=subprocess.PIPE)
    assert child.stdout is not None
    said = [child.stdout.readline() for _ in range(random.Random(round_).randint(5, 40))]
    os.kill(child.pid, signal.SIGKILL)
    said += child.stdout.read().splitlines(keepends=True)
    child.stdout.close()
    child.wait()
    last_said: dict[str, str] = {}
    for act, number in (line.decode().split() for line in said if line.endswith(b"\n")):
        last_said[number] = act
    with variorum.open_corpus(path) as corpus:
        assert corpus.verify() == ()
        kept = {corpus.read(row.id).text.split("\n")[0] for row in corpus.versions()}
        # Acts after the last line may be there too, but only the newest number can be in doubt.
        for number in list(last_said)[:-1]:
            assert f"text {number}" in kept
        assert corpus.undo() is not None
        assert corpus.redo() is not None


def test_the_file_alone_is_everything_after_closing_and_after_settling(
    path: Path, reading: Callable[..., ReadResult]
) -> None:
    corpus = variorum.open_corpus(path)
    corpus.add(reading("Head", "Text."))
    log = path.with_name(path.name + "-wal")
    assert log.stat().st_size > 0
    corpus.settle()
    assert log.stat().st_size == 0
    corpus.settle()
    corpus.close()
    corpus.close()
    assert [entry.name for entry in path.parent.iterdir()] == [path.name]
    with pytest.raises(CorpusError, match="closed"):
        corpus.stories()
    with pytest.raises(CorpusError, match="closed"):
        corpus.add_story("x")
    assert not corpus.changed_elsewhere()


def test_undo_and_redo_outlive_the_session(path: Path, reading: Callable[..., ReadResult]) -> None:
    with variorum.open_corpus(path) as corpus:
        corpus.add(reading("Head", "Text."))
        corpus.rename("story", 1, "Title")
        corpus.undo()
    with variorum.open_corpus(path) as corpus:
        following = corpus.next_redo()
        assert following is not None
        assert following.label == "Rename “Head” to “Title”"
        change = corpus.redo()
        assert change is not None
        assert change.label == "Redo: rename “Head” to “Title”"
        assert corpus.stories()[0].title == "Title"
        assert corpus.redo() is None
        assert corpus.undo() is not None
        assert corpus.undo() is not None
        assert corpus.undo() is None
        assert corpus.next_undo() is None


def test_a_new_act_takes_the_place_of_what_was_undone(corpus: Corpus) -> None:
    corpus.add_story("One")
    corpus.undo()
    corpus.add_story("Two")
    assert corpus.redo() is None
    assert [act.label for act in corpus.acts()] == ["New story “Two”"]


def test_a_newer_act_of_another_process_is_not_taken_back_here(corpus: Corpus, path: Path) -> None:
    corpus.add_story("Mine")
    assert not corpus.changed_elsewhere()
    with variorum.open_corpus(path) as other:
        other.add_story("Theirs")
        other.rename("story", 2, "Still theirs")
        other.undo()
    assert corpus.changed_elsewhere()
    assert not corpus.changed_elsewhere()
    with pytest.raises(CorpusError, match="“New story “Theirs”” comes from another window"):
        corpus.undo()
    with pytest.raises(CorpusError, match="done again there"):
        corpus.redo()
    assert len(corpus.stories()) == 2
    corpus.add_story("Mine again")
    assert corpus.undo() is not None
    with variorum.open_corpus(path) as later:
        assert later.undo() is not None


def test_a_second_process_that_writes_is_waited_for_and_then_named(
    corpus: Corpus, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = sqlite3.connect(path)
    corpus._db._writer.execute("PRAGMA busy_timeout = 50")  # type: ignore[union-attr]
    try:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(CorpusError, match=r"Another program is writing to test\.variorum"):
            corpus.add_story("x")
        other.execute("ROLLBACK")
    finally:
        other.close()
    corpus.add_story("x")


def test_a_full_disk_is_named_and_nothing_is_lost(corpus: Corpus, reading: Callable[..., ReadResult]) -> None:
    corpus.add(reading("Head", "Text."))
    writer = corpus._db._writer
    assert writer is not None
    pages = writer.execute("PRAGMA page_count").fetchone()[0]
    writer.execute(f"PRAGMA max_page_count = {pages}")
    chance = random.Random(1)
    big = "".join(chr(chance.randint(0x4E00, 0x9FFF)) for _ in range(50_000))
    with pytest.raises(CorpusError, match="disk is full"):
        corpus.add(reading("Big", big))
    writer.execute(f"PRAGMA max_page_count = {pages * 100}")
    assert corpus.counts().versions == 1
    assert corpus.verify() == ()
    corpus.add(reading("Big", big))


def test_a_background_thread_adds_while_another_reads(corpus: Corpus, make: Callable[..., Article]) -> None:
    result = ReadResult(tuple(make(f"Report {i}", f"Text {i} " * 50) for i in range(200)))
    thread = threading.Thread(target=corpus.add, args=(result,))
    thread.start()
    seen = set()
    while thread.is_alive():
        seen.add(corpus.counts().versions)
    thread.join()
    assert seen <= {0, 200}
    assert corpus.counts().versions == 200


def test_a_copy_holds_everything_and_is_a_corpus(
    corpus: Corpus, tmp_path: Path, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Head", "Text."))
    corpus.save_copy(tmp_path / "copy.variorum")
    with variorum.open_corpus(tmp_path / "copy.variorum") as copy:
        assert copy.tree() == corpus.tree()
        assert copy.acts() == corpus.acts()
    with pytest.raises(CorpusError, match="another name"):
        corpus.save_copy(corpus.path)
    with pytest.raises(CorpusError):
        corpus.save_copy(tmp_path / "nowhere" / "copy.variorum")


def test_verify_names_what_is_not_as_it_was_kept(path: Path, reading: Callable[..., ReadResult]) -> None:
    with variorum.open_corpus(path) as corpus:
        corpus.add(reading("Head", "Text.", source_sha256="ab"))
        corpus.add(reading("Else", "Words."))
    raw = sqlite3.connect(path)
    raw.execute("UPDATE readings SET data = x'00' WHERE id = 1")
    raw.execute("INSERT INTO originals VALUES('ab', 'page.html', 1, x'00')")
    raw.execute("UPDATE versions SET content_hash = 'x' WHERE id = 2")
    raw.execute("DELETE FROM search_docsize WHERE id = 2")
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute("UPDATE articles SET story = 99 WHERE id = 2")
    raw.commit()
    raw.close()
    with variorum.open_corpus(path) as corpus:
        faults = "\n".join(corpus.verify())
    for words in ("“Head”) is not", "“Else”) is not", "page.html", "search index", "article belongs to no"):
        assert words in faults


def test_a_copy_tells_how_far_it_is_and_can_be_stopped(
    corpus: Corpus, tmp_path: Path, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Head", "Text."))
    told: list[float] = []
    corpus.save_copy(tmp_path / "copy.variorum", progress=lambda _what, share: told.append(share))
    assert told[-1] == 1.0
    before = (tmp_path / "copy.variorum").read_bytes()
    with pytest.raises(Cancelled):
        corpus.save_copy(tmp_path / "copy.variorum", cancelled=lambda: True)
    assert (tmp_path / "copy.variorum").read_bytes() == before
    assert not list(tmp_path.glob("*.part*"))


def test_a_corpus_opened_for_reading_can_be_copied(path: Path, reading: Callable[..., ReadResult]) -> None:
    with variorum.open_corpus(path) as corpus:
        corpus.add(reading("Head", "Text."))
    with variorum.open_corpus(path, read_only=True) as corpus:
        corpus.save_copy(path.with_name("copy.variorum"))
        with pytest.raises(CorpusError, match="is a folder"):
            corpus.save_copy(path.parent)
    with variorum.open_corpus(path.with_name("copy.variorum")) as copy:
        assert copy.counts().versions == 1


def test_verify_says_what_else_cannot_be_read_and_the_rest_is_shown(
    path: Path, reading: Callable[..., ReadResult]
) -> None:
    with variorum.open_corpus(path) as corpus:
        corpus.add(reading("Head", "Text."))
    raw = sqlite3.connect(path)
    raw.execute("UPDATE versions SET published = 'yesterday'")
    raw.execute("UPDATE acts SET changes = x'00', at = 'noon'")
    raw.commit()
    raw.close()
    with variorum.open_corpus(path) as corpus:
        assert corpus.verify() == (
            "The time published of version 1 (“Head”) cannot be read.",
            "The act “Add “Head”” cannot be undone: what it did cannot be read.",
        )
        (version,) = corpus.versions()
        assert (version.headline, version.published) == ("Head", None)
        assert [act.label for act in corpus.acts()] == ["Add “Head”"]
        with pytest.raises(CorpusError, match="act log is damaged"):
            corpus.undo()
