"""Corpus files that were flipped, cut, stuffed with strange values or SQL: each call answers, or says a sentence.

A short run each time; `make fuzz` and `make soak` go on for VARIORUM_FUZZ_SECONDS (60), from VARIORUM_FUZZ_SEED on.
"""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

import pytest

import variorum
from variorum.corpus import packing
from variorum.corpus.schema import PAGE_SIZE, ROW_TABLES
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Article, Original, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import EntityDecision, Verdict
from variorum.model.span import Span

WORDS = "harbour ferry council bridge toll island morning owner weather pilot crew letter".split()  # noqa: SIM905
STRANGE: tuple[Any, ...] = (
    *(
        "",
        "x" * 5000,
        "\0",
        "2026-13-45",
        "0001-01-01T00:00:00+23:59",
        "9999-12-31T23:59:59-23:59",
        "[]",
        "{",
        "null",
    ),
    *('{"passage": 1}', '{"act": "merge", "names": 3}', '{"finding": [], "judgement": {}}', "[" * 5000),
    *(-1, 0, 1, 2, 99, 2**31, 2**62, -(2**63), 2**63 - 1, None, b"", b"\0" * 9, packing.pack_json([1, 2])),
    *(
        packing.pack_json({"text": 3}),
        packing.pack_json({"text": "a", "paragraphs": [[0, 9, 9]], "doubts": [{}]}),
    ),
    *(
        packing.pack_json([["versions", 1, None, {"id": 1}]]),
        packing.pack_json([["versions", 1, {"id": 1}, {}]]),
    ),
    *(packing.pack_json([["stories", 1, {"id": 1}, {"id": "x"}]]), packing.pack_json([["tags", [], 0, 0]])),
)


TABLES = (*ROW_TABLES, "readings", "originals", "acts", "settings", "sqlite_sequence", "marks")


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A corpus with something in every table."""
    path = tmp_path_factory.mktemp("sound") / "sound.variorum"
    chance = random.Random(3)
    data = b"<p>page</p>"
    original = Original("3b1f", data, "page.html")
    with variorum.open_corpus(path) as corpus:
        for i in range(12):
            text = " ".join(f"{word}{i}" for word in chance.choices(WORDS, k=200)) + " ferry"
            version = version_from([(f"Head {i}", "headline"), (text, "body")], source_sha256="3b1f")
            corpus.add(ReadResult((Article((version,), f"Outlet {i}"),), originals=(original,)))
        corpus.note(1, "Here", Span(0, 4))
        corpus.note(("story", 2), "There")
        corpus.tag(3, "tag")
        corpus.decide(EntityDecision("merge", ("A", "B")), Verdict("f", "confirmed"))
        corpus.remove(("version", 4))
        corpus.rename("story", 1, "Renamed")
        corpus.undo()
    return path


def flipped(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    for _ in range(chance.choice((1, 1, 3, 20, 200))):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data)


def pages_swapped(path: Path, chance: random.Random) -> None:
    data = bytearray(path.read_bytes())
    pages = len(data) // PAGE_SIZE
    for _ in range(chance.choice((1, 2, 5))):
        to, source = chance.randrange(pages) * PAGE_SIZE, chance.randrange(pages) * PAGE_SIZE
        data[to : to + PAGE_SIZE] = chance.choice(
            (data[source : source + PAGE_SIZE], bytes(PAGE_SIZE), chance.randbytes(PAGE_SIZE))
        )
    path.write_bytes(data)


def cut(path: Path, chance: random.Random) -> None:
    data = path.read_bytes()
    path.write_bytes(data[: chance.randrange(len(data))] + chance.randbytes(chance.choice((0, 0, 9, 5000))))


def stuffed(path: Path, chance: random.Random) -> None:
    with closing(sqlite3.connect(path)) as raw:
        for _ in range(chance.choice((1, 3, 10))):
            table = chance.choice(
                (*ROW_TABLES, "readings", "originals", "acts", "settings", "sqlite_sequence", "marks")
            )
            column = chance.choice([row[1] for row in raw.execute(f"PRAGMA table_info({table})")])
            some = chance.choice(("", " WHERE rowid % 3 = 1")) if table != "marks" else ""
            with suppress(sqlite3.Error, OverflowError):
                raw.execute(f"UPDATE OR IGNORE {table} SET {column} = ?{some}", (chance.choice(STRANGE),))
        raw.commit()


def with_a_log(path: Path, chance: random.Random) -> None:
    path.with_name(path.name + "-wal").write_bytes(chance.randbytes(chance.choice((10, 32, 9000))))


#: SQL that would run when a corpus is opened, read or written, were it let; each says so where it ran.
PLANTED = (
    "CREATE TRIGGER z AFTER INSERT ON acts BEGIN UPDATE stories SET title = 'RAN'; END",
    "CREATE TRIGGER z AFTER UPDATE ON stories BEGIN INSERT INTO settings VALUES('RAN', '1'); END",
    "CREATE TRIGGER z BEFORE DELETE ON versions BEGIN UPDATE articles SET outlet = 'RAN'; END",
    "CREATE TRIGGER z INSTEAD OF INSERT ON v BEGIN UPDATE stories SET title = 'RAN'; END",
    "CREATE VIEW z AS SELECT load_extension('RAN') AS id, writefile('RAN', 'x') AS title",
    "CREATE INDEX z ON stories(coalesce(title, 'RAN'))",
    "CREATE VIRTUAL TABLE z USING fts5(x, content='stories')",
    "CREATE TABLE z(x DEFAULT (abs(-9223372036854775808)), y AS (hex(zeroblob(9999999))))",
    "ALTER TABLE stories ADD COLUMN z TEXT DEFAULT 'RAN'",
)


def planted(path: Path, chance: random.Random) -> None:
    statement = chance.choice(PLANTED)
    with closing(sqlite3.connect(path)) as raw:
        if " ON v " in statement:
            raw.execute("CREATE VIEW v AS SELECT 1 AS x")
        raw.execute(statement)
        raw.commit()


def ran(path: Path) -> bool:
    """Whether planted SQL left its mark, in the file or beside it."""
    beside = [file for file in path.parent.iterdir() if file.name.startswith("RAN")]
    with closing(sqlite3.connect(path)) as raw:
        titles = raw.execute("SELECT count(*) FROM stories WHERE title = 'RAN'").fetchone()[0]
        outlets = raw.execute("SELECT count(*) FROM articles WHERE outlet = 'RAN'").fetchone()[0]
        settings = raw.execute("SELECT count(*) FROM settings WHERE key = 'RAN'").fetchone()[0]
    return bool(beside or titles or outlets or settings)


WAYS = (planted, flipped, pages_swapped, cut, stuffed, stuffed, stuffed, with_a_log)


def calls(corpus: Corpus, folder: Path) -> list[Callable[[], object]]:
    """Everything a corpus can be asked."""

    def each_text() -> None:
        for row in corpus.versions():
            for ask in (corpus.read, corpus.article_of, corpus.page_of, corpus.original):
                with suppress(CorpusError):
                    ask(row.id)

    def taken_in() -> None:
        with variorum.open_corpus(folder / "other.variorum") as other:
            other.merge(corpus.path)

    return [
        *(
            corpus.verify,
            corpus.tree,
            corpus.stories,
            corpus.articles,
            corpus.counts,
            corpus.decisions,
            corpus.acts,
        ),
        *(corpus.bin, corpus.table, corpus.unplaced_notes, corpus.next_undo, corpus.next_redo, each_text),
        *(lambda: corpus.search("ferry"), lambda: corpus.recall("x"), lambda: corpus.above(("version", 1))),
        *(
            lambda: corpus.table(texts=True),
            lambda: corpus.rename("story", 1, "x"),
            lambda: corpus.tag(2, "y"),
        ),
        *(lambda: corpus.set(1, outlet="z", label="w"), lambda: corpus.move(("version", 2)), taken_in),
        *(
            lambda: corpus.remove(("article", 3)),
            lambda: corpus.restore(("version", 4)),
            lambda: corpus.note(1, "n"),
        ),
        *(
            lambda: corpus.add(variorum.read_text("Head\n\n" + "ferry bridge toll " * 20)),
            corpus.undo,
            corpus.redo,
        ),
        *(lambda: corpus.decide(EntityDecision("merge", ("a", "b"))), corpus.undo, corpus.undo, corpus.undo),
        *(
            lambda: corpus.save_copy(folder / "copy.variorum"),
            corpus.compact,
            corpus.empty_bin,
            corpus.verify,
        ),
        *(
            lambda: corpus.save_stories(folder / "story.variorum", 1, 2),
            corpus.settle,
            corpus.changed_elsewhere,
        ),
    ]


def try_everything(path: Path, folder: Path) -> str:
    """Raises whatever is no `CorpusError`; says what became of it."""
    with suppress(CorpusError):
        variorum.recover_corpus(path, folder / "recovered.variorum")
        with variorum.open_corpus(folder / "recovered.variorum") as new:
            assert not [fault for fault in new.verify() if "structure" in fault or "is not what" in fault]
    try:
        corpus = variorum.open_corpus(path)
    except CorpusError:
        return "refused"
    said = "opened"
    with corpus:
        for call in calls(corpus, folder):
            try:
                call()
            except CorpusError:
                said = "complained"
    return said


def attempt(sound: Path, folder: Path, seed: int) -> tuple[str, str]:
    chance = random.Random(seed)
    folder.mkdir()
    path = folder / "fuzzed.variorum"
    shutil.copy(sound, path)
    way = chance.choice(WAYS)
    way(path, chance)
    try:
        became = try_everything(path, folder)
        if way is planted:
            assert became == "refused"
            assert not ran(path)
            recovered = folder / "recovered.variorum"
            assert not recovered.exists() or not ran(recovered)
        return way.__name__, became
    except Exception as error:
        error.add_note(f"seed {seed}, {way.__name__}")
        raise
    finally:
        shutil.rmtree(folder)


@pytest.mark.parametrize("seed", range(14))
def test_a_damaged_or_made_up_file_ends_in_an_answer_or_a_sentence(
    sound: Path, tmp_path: Path, seed: int
) -> None:
    attempt(sound, tmp_path / "f", seed)


@pytest.mark.soak
@pytest.mark.fuzz
def test_damaged_files_without_end(sound: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    seed = int(os.environ.get("VARIORUM_FUZZ_SEED") or time.time())
    end = time.monotonic() + float(os.environ.get("VARIORUM_FUZZ_SECONDS") or 60)
    became: Counter[tuple[str, str]] = Counter()
    while time.monotonic() < end:
        became[attempt(sound, tmp_path / "f", seed)] += 1
        seed += 1
    with capsys.disabled():
        print(
            f"\n{became.total()} files: " + ", ".join(f"{w} {a} {n}" for (w, a), n in sorted(became.items()))
        )
