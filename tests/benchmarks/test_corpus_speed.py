"""A corpus of many made-up articles of 600 words: how soon it opens, finds, takes in, beside plain SQLite FTS5.

Run by `make bench`, with VARIORUM_BENCH_ARTICLES articles (5,000).
"""

from __future__ import annotations

import itertools
import os
import random
import resource
import sqlite3
import statistics
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest

import variorum
from variorum.model.article import Article, ReadResult
from variorum.model.building import plain_version
from variorum.reading.children.workers import end_idle_workers

pytestmark = pytest.mark.benchmark
NUMBER = int(os.environ.get("VARIORUM_BENCH_ARTICLES") or 5_000)
BATCH = 1_000


class Writer:
    """Writes articles of words that are as frequent as words are (Zipf), each with names of its own."""

    def __init__(self) -> None:
        self.chance = random.Random(1)
        syllables = [a + b for a in "bdfgklmnprstv" for b in ("a", "en", "i", "ol", "ur")]
        self.words = [
            "".join(self.chance.choices(syllables, k=self.chance.choice((1, 2, 3, 4)))) for _ in range(30_000)
        ]
        self._weights = list(itertools.accumulate(1 / (i + 10) for i in range(len(self.words))))

    def text(self, number: int) -> str:
        words = self.chance.choices(self.words, cum_weights=self._weights, k=600)
        names = [word.capitalize() for word in self.chance.choices(self.words[2000:], k=8)]
        paragraphs = [f"{' '.join(words[i : i + 58])} {names[i // 60 % 8]} said." for i in range(0, 600, 60)]
        return "\n\n".join([f"{names[0]} {words[0]} {words[1]} {number}", *paragraphs])

    def queries(self) -> Iterator[str]:
        for _ in range(50):
            yield self.chance.choice(self.words[: self.chance.choice((20, 500, 20_000))])
            yield " ".join(self.chance.choices(self.words[:3000], k=2))
            yield self.chance.choice(self.words[:500])[:3] + "*"
            yield f'"{self.words[1]} {self.words[5]}"'


def milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - began)


def rows_of(plain: sqlite3.Connection, words: str) -> list[object]:
    return plain.execute(
        "SELECT rowid, snippet(search, 1, '', '', '…', 24) FROM search WHERE search MATCH ? "
        "ORDER BY bm25(search, 4.0, 1.0) LIMIT 50",
        (words,),
    ).fetchall()


def told(times: list[float]) -> str:
    return f"median {statistics.median(times):.1f} ms, 99th percentile {sorted(times)[int(0.99 * len(times))]:.1f} ms"


class Spent:
    """Seconds by the clock, and of computing by this process and those it started."""

    def __init__(self) -> None:
        self.clock, self.computing = time.perf_counter(), self._computing()

    def _computing(self) -> float:
        end_idle_workers()  # a child's time is known when it has ended
        children = resource.getrusage(resource.RUSAGE_CHILDREN)
        return time.process_time() + children.ru_utime + children.ru_stime

    def so_far(self) -> tuple[float, float]:
        return time.perf_counter() - self.clock, self._computing() - self.computing


def write_texts(folder: Path, zip_path: Path, plain: sqlite3.Connection, writer: Writer) -> float:
    """All texts as files, zipped, and in a plain index; the seconds that the index took to compute."""
    floor = 0.0
    with zipfile.ZipFile(zip_path, "w", zipfile.ZIP_DEFLATED) as zipped:
        for first in range(0, NUMBER, BATCH):
            texts = {f"{i:06}.txt": writer.text(i) for i in range(first, min(NUMBER, first + BATCH))}
            within = folder / f"Outlet {first // BATCH % 50}" / str(first)
            within.mkdir(parents=True)
            for name, text in texts.items():
                (within / name).write_text(text, encoding="ascii")
                zipped.writestr(f"{first}/{name}", text)
            began = time.process_time()
            with plain:
                plain.executemany(
                    "INSERT INTO search VALUES(?, ?)", (text.split("\n\n", 1) for text in texts.values())
                )
            floor += time.process_time() - began
    return floor


def test_a_large_corpus(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    writer, path, texts = Writer(), tmp_path / "large.variorum", tmp_path / "texts"
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute(
        "CREATE VIRTUAL TABLE search USING fts5(headline, body, tokenize='unicode61 remove_diacritics 2')"
    )
    floor = write_texts(texts, tmp_path / "texts.zip", plain, writer)
    zipped = (tmp_path / "texts.zip").stat().st_size
    index: int = plain.execute("SELECT sum(length(block)) FROM search_data").fetchone()[0]
    reached: list[tuple[float, float]] = []
    with variorum.open_corpus(path) as corpus:
        spent = Spent()
        done = corpus.add_files(
            texts, progress=lambda _words, part: reached.append((part, time.process_time()))
        )
        clock, computing = spent.so_far()
        assert (done.versions, done.problems) == (NUMBER, ())
        again = milliseconds(partial(corpus.add_files, texts))
        more = [ReadResult((Article((plain_version(writer.text(NUMBER + i)),), "Post"),)) for i in range(30)]
        single = [milliseconds(partial(corpus.add, one)) for one in more]
    began = time.perf_counter()
    with variorum.open_corpus(path) as corpus:
        corpus.tree()
        opened = 1000 * (time.perf_counter() - began)
        queries = list(writer.queries())
        ours = [milliseconds(partial(corpus.search, words)) for words in queries]
    with closing(plain):
        theirs = [milliseconds(partial(rows_of, plain, words)) for words in queries]
    size = path.stat().st_size
    with capsys.disabled():
        print(
            f"\n{NUMBER} articles imported from files: {NUMBER / clock:.0f} a second by the clock of this machine"
        )
        print(
            f"  {1000 * computing / NUMBER:.2f} ms of computing each: {2 * NUMBER / computing:.0f} a second on two "
            f"idle cores; plain FTS5 {1000 * floor / NUMBER:.2f} ms; the writing process {growth(reached)}"
        )
        print(
            f"again, nothing to read: {again:.0f} ms; one more: {told(single)}; open and tree: {opened:.0f} ms"
        )
        print(
            f"file {size / 2**20:.0f} MB: {size / (zipped + index):.2f} × (zipped texts {zipped / 2**20:.0f} MB + "
            f"plain index {index / 2**20:.0f} MB)"
        )
        print(f"search: {told(ours)}; plain FTS5: {told(theirs)}; {sum(ours) / sum(theirs):.2f} × in all")
    assert statistics.median(single) < 30 * max(1, NUMBER / 100_000)
    assert sum(ours) < 3 * sum(theirs)


def growth(reached: list[tuple[float, float]]) -> str:
    """How long the last fifth took beside the first, in computing of the process that writes."""
    if len(reached) < 10:
        return "took too few steps to tell growth"
    fifth = len(reached) // 5
    first = (reached[fifth][1] - reached[0][1]) / (reached[fifth][0] - reached[0][0])
    last = (reached[-1][1] - reached[-1 - fifth][1]) / (reached[-1][0] - reached[-1 - fifth][0])
    return f"took {last / first:.2f} × as long for the last fifth as for the first"
