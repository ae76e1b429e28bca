"""A corpus of many made-up articles of 600 words: how soon it opens, finds, takes in, beside plain SQLite FTS5.

Run by `make bench`, with VARIORUM_BENCH_ARTICLES articles (5,000).
"""

from __future__ import annotations

import itertools
import os
import random
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


def test_a_large_corpus(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    writer, path, zip_file = Writer(), tmp_path / "large.variorum", tmp_path / "texts.zip"
    plain = sqlite3.connect(tmp_path / "plain.db")
    plain.execute(
        "CREATE VIRTUAL TABLE search USING fts5(headline, body, tokenize='unicode61 remove_diacritics 2')"
    )
    spent = floor = 0.0
    with (
        variorum.open_corpus(path) as corpus,
        zipfile.ZipFile(tmp_path / "texts.zip", "w", zipfile.ZIP_DEFLATED) as zipped,
    ):
        for first in range(0, NUMBER, BATCH):
            texts = [writer.text(i) for i in range(first, min(NUMBER, first + BATCH))]
            articles = (Article((plain_version(text),), f"Outlet {i % 50}") for i, text in enumerate(texts))
            result = ReadResult(tuple(articles))
            spent += milliseconds(partial(corpus.add, result))
            began = time.perf_counter()
            with plain:
                plain.executemany(
                    "INSERT INTO search VALUES(?, ?)", (text.split("\n\n", 1) for text in texts)
                )
            floor += 1000 * (time.perf_counter() - began)
            for i, text in enumerate(texts):
                zipped.writestr(f"{first + i}.txt", text)
        more = [ReadResult((Article((plain_version(writer.text(NUMBER + i)),), "Post"),)) for i in range(30)]
        single = [milliseconds(partial(corpus.add, one)) for one in more]
    with closing(plain):
        began = time.perf_counter()
        with variorum.open_corpus(path) as corpus:
            corpus.tree()
            opened = 1000 * (time.perf_counter() - began)
            queries = list(writer.queries())
            ours = [milliseconds(partial(corpus.search, words)) for words in queries]
        theirs = [milliseconds(partial(rows_of, plain, words)) for words in queries]
    size = path.stat().st_size / zip_file.stat().st_size
    with capsys.disabled():
        rate = 1000 * NUMBER / spent
        print(f"\n{NUMBER} articles: taken in at {rate:.0f} a second ({spent / floor:.1f} × plain FTS5)")
        print(f"one more: {told(single)}; open and tree: {opened:.0f} ms; file {size:.2f} × the zipped texts")
        print(f"search: {told(ours)}; plain FTS5: {told(theirs)}; {sum(ours) / sum(theirs):.2f} × in all")
    assert statistics.median(single) < 30 * max(1, NUMBER / 100_000)
    assert sum(ours) < 3 * sum(theirs)
