"""A border between two articles of one file that was not found is set by hand, and one too many taken away."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

import variorum
from variorum.corpus.schema import ROW_TABLES
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import ReadResult
from variorum.reading.several.seams import seam_of

FERRY = [
    "Ferry aground off Skarholm",
    "The ferry Aurelia ran aground off Skarholm early on Tuesday with 212 people aboard, the harbour said.",
    "Lifeboats took everyone to the quay, and the shipping line promised an inquiry into the grounding.",
]
BUDGET = [
    "Eastmarch passes its budget",
    "The town council of Eastmarch passed its budget by a single vote after a debate of nine hours.",
    "The mayor called the vote a relief for the teachers and librarians of the town of Eastmarch.",
]
PIER = [
    "Pier to open in spring",
    "The pier of Port Ellery will open to walkers again in the spring, the owners said on Friday.",
    "It was closed after the storm of last year, when two of its legs were broken by a barge.",
]


def read(path: Path, *articles: list[str], between: str = "\n\n") -> ReadResult:
    path.write_text(between.join("\n\n".join(one) for one in articles), "utf-8")
    return variorum.read(path)


def texts(corpus: Corpus) -> list[list[str]]:
    """The paragraphs of every version in the order of their ids."""
    ids = sorted(row.id for row in corpus.versions())
    return [[p.text for p in corpus.read(id).paragraphs] for id in ids]


def dump(path: Path) -> list[object]:
    connection = sqlite3.connect(path)
    try:
        return [
            row for table in ROW_TABLES for row in connection.execute(f"SELECT * FROM {table} ORDER BY id")
        ]
    finally:
        connection.close()


def test_one_becomes_two_with_a_story_each_by_its_words_and_undo_makes_them_one(
    corpus: Corpus, path: Path, tmp_path: Path
) -> None:
    corpus.add(read(tmp_path / "digest.txt", FERRY, BUDGET))
    assert texts(corpus) == [[*FERRY, *BUDGET]]
    before = dump(path)
    change = corpus.part(1, 3)
    assert change.label == "Start a new article at “Eastmarch passes its budget”"
    assert texts(corpus) == [FERRY, BUDGET]
    one, other = corpus.articles()
    assert one.story != other.story
    assert other.headline == BUDGET[0]
    assert "digest" not in other.why
    assert FERRY[0] in other.why
    assert corpus.original(2) == corpus.original(1)
    corpus.undo()
    assert dump(path) == before
    corpus.redo()
    assert texts(corpus) == [FERRY, BUDGET]


def test_two_of_one_file_become_one_and_the_other_lies_in_the_bin(
    corpus: Corpus, path: Path, tmp_path: Path
) -> None:
    corpus.add(read(tmp_path / "digest.txt", FERRY, BUDGET))
    corpus.part(1, 3)
    before = dump(path)
    change = corpus.join_with_the_one_before(2)
    assert change.label == "Join “Eastmarch passes its budget” with the article before"
    assert texts(corpus) == [[*FERRY, *BUDGET]]
    assert len(corpus.articles()) == 1
    assert [row.name for row in corpus.bin()] == [BUDGET[0]]
    corpus.undo()
    assert dump(path) == before


def test_an_article_parted_later_stands_where_it_stood_in_the_file(corpus: Corpus, tmp_path: Path) -> None:
    corpus.add(read(tmp_path / "digest.txt", FERRY, BUDGET, PIER))
    corpus.part(1, 6)
    corpus.part(1, 3)
    assert texts(corpus) == [FERRY, PIER, BUDGET]
    corpus.join_with_the_one_before(2)
    assert texts(corpus) == [FERRY, [*BUDGET, *PIER]]


def test_the_doubt_about_the_next_border_is_about_the_article_that_now_stands_before_it(
    corpus: Corpus, tmp_path: Path
) -> None:
    rule = f"\n\n{'_' * 40}\n\n"
    first = ["Storm over Testham", "By Ada Brook", "3 May 2025", *FERRY[1:], *BUDGET[1:]]
    second = ["Council votes for a ferry", "By Bram Okoye", "4 May 2025", *PIER[1:]]
    corpus.add(read(tmp_path / "digest.txt", first, second, between=rule))
    assert len(corpus.articles()) == 2
    corpus.part(1, 5)
    tail = corpus.read(3)
    doubt = seam_of(corpus.page_of(2)[1])
    assert doubt is not None
    assert doubt.choices[0].cut == len(tail.paragraphs)


@pytest.mark.parametrize("paragraph", [0, 3, -1])
def test_there_is_no_border_at_the_beginning_or_past_the_end(
    corpus: Corpus, tmp_path: Path, paragraph: int
) -> None:
    corpus.add(read(tmp_path / "ferry.txt", FERRY))
    with pytest.raises(CorpusError, match="cannot begin where this one begins"):
        corpus.part(1, paragraph)
    assert texts(corpus) == [FERRY]


def test_what_cannot_be_joined_says_why(
    corpus: Corpus, tmp_path: Path, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(read(tmp_path / "ferry.txt", FERRY))
    corpus.add(reading("Pasted", *BUDGET))
    with pytest.raises(CorpusError, match="No other article of this file"):
        corpus.join_with_the_one_before(1)
    with pytest.raises(CorpusError, match="pasted"):
        corpus.join_with_the_one_before(2)


def test_others_can_write_while_the_file_is_read_again(
    corpus: Corpus, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus.add(read(tmp_path / "digest.txt", FERRY, BUDGET, PIER))
    corpus.part(1, 3)
    corpus.part(2, 3)
    was_free: list[bool] = []
    original = variorum.reading.reader.read_bytes

    def watched(data: bytes, name: str = "") -> ReadResult:
        with sqlite3.connect(path, timeout=0) as other:
            other.execute("BEGIN IMMEDIATE")
            was_free.append(True)
        return original(data, name)

    monkeypatch.setattr("variorum.reading.reader.read_bytes", watched)
    corpus.join_with_the_one_before(max(row.id for row in corpus.versions()))
    assert was_free == [True]
