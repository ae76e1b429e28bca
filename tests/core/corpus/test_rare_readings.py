"""Files and readings brought into a corpus that are uncommon: gone meanwhile, stopped, of no story, of no texts."""

from __future__ import annotations

import queue
import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import variorum
from variorum.corpus import importing, searching, shelving, taken_files
from variorum.corpus.anchoring import found_again
from variorum.corpus.arranging import _title
from variorum.corpus.differing import _found
from variorum.corpus.sifting import Sifting
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Article, ReadResult
from variorum.model.decisions import Anchor

PROSE = "The ferry ran aground on Monday beside the pier of Port Ellery, and forty people were taken off."
OTHER = "The council of Testham voted on Sunday for nine million to be spent on a school in the valley."


@pytest.fixture
def held(corpus: Corpus, make: Callable[..., Article]) -> Corpus:
    corpus.add(ReadResult((make("Ferry aground", PROSE), make("School for the valley", OTHER))))
    return corpus


def test_a_file_that_is_gone_before_it_is_read_is_told_of(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"Ferry aground\n\n{PROSE}\n")
    real = taken_files._as_its_folder_knows_it

    def gone(found: Any) -> Any:
        path.unlink(missing_ok=True)
        return real(found)

    monkeypatch.setattr(taken_files, "_as_its_folder_knows_it", gone)
    assert str(path) in [told.where for told in corpus.add_files(path).problems]


def test_reading_waits_where_writing_is_slow_and_nothing_is_lost(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for n in range(6):
        (tmp_path / f"{n}.txt").write_text(f"Ferry {n} aground\n\nOn day {n}: {PROSE}\n")
    real, refused = queue.Queue.put, []

    def full_at_first(self: queue.Queue[Any], item: Any, *rest: Any, **more: Any) -> None:
        if not refused:
            refused.append(item)
            raise queue.Full
        real(self, item, *rest, **more)

    monkeypatch.setattr(queue.Queue, "put", full_at_first)
    assert corpus.add_files(tmp_path).versions == 6
    assert refused


def test_what_breaks_while_reading_is_raised_where_the_files_are_kept(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(f"Ferry aground\n\n{PROSE}\n")

    def breaks(*_: object) -> Iterator[ReadResult]:
        raise MemoryError("no room to read in")
        yield ReadResult()

    monkeypatch.setattr(importing, "read_each", breaks)
    with pytest.raises(MemoryError, match="no room"):
        corpus.add_files(tmp_path)
    assert corpus.counts().versions == 0


def test_a_story_is_named_after_the_headline_moved_out_and_only_by_words(held: Corpus) -> None:
    held.move(("article", 1), to=None)
    assert {story.title for story in held.stories()} == {"Ferry aground", "School for the valley"}
    title: Any = 3
    with pytest.raises(TypeError, match="title must be a str, not int"):
        _title(title)


def test_one_text_alone_tells_nothing_otherwise() -> None:
    assert _found([], None) == set()


def test_a_search_the_disk_breaks_is_no_unfinished_query(
    held: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> list[sqlite3.Row]:
        error = sqlite3.OperationalError("disk I/O error")
        error.sqlite_errorcode = sqlite3.SQLITE_IOERR
        raise error

    monkeypatch.setattr(searching, "_rows", broken)
    with pytest.raises((CorpusError, sqlite3.OperationalError), match=r"disk|read"):
        held.search("ferry")


def test_words_that_make_no_query_at_all_find_nothing(
    held: Corpus, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("variorum.corpus.searching.as_words", lambda query: '"')
    monkeypatch.setattr("variorum.corpus.sifting.as_words", lambda query: '"')
    assert held.search('"') == ()
    sifting = Sifting(path)
    assert sifting.matching('"') == frozenset()
    sifting.stop()
    with pytest.raises(CorpusError, match="Other words"):
        sifting.matching("ferry")
    sifting.close()


def test_words_looked_for_in_a_file_that_breaks_are_told_of(held: Corpus, path: Path) -> None:
    sifting = Sifting(path)

    class Broken:
        def execute(self, *_: object) -> None:
            error = sqlite3.OperationalError("disk I/O error")
            error.sqlite_errorcode = sqlite3.SQLITE_IOERR
            raise error

    whole, sifting._connection = sifting._connection, Broken()  # type: ignore[assignment]
    with pytest.raises(CorpusError):
        sifting.matching("ferry")
    sifting._connection = whole
    sifting.close()


def test_a_passage_of_no_words_is_found_nowhere() -> None:
    assert found_again(Anchor("h", "  "), "The ferry.") is None


def test_several_texts_read_anew_are_one_act_and_what_is_in_them_no_more_goes_to_the_bin(
    held: Corpus,
) -> None:
    article = held.article(1)
    change = held.replace_readings(((1,), article), remove=[("version", 2)], label="Read anew")
    assert held.acts()[-1].label == "Read anew"
    assert [row.id for row in held.versions()] == [1]
    held.undo()
    assert [row.id for row in held.versions()] == [1, 2]
    assert change


def test_when_a_state_was_there_is_told_by_its_update_then_by_when_it_was_seen(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    when = [datetime(2025, 5, day, 9, tzinfo=UTC) for day in (1, 2, 3)]
    corpus.add(ReadResult((make("Ferry aground", PROSE, published=when[0], seen=when[1], updated=when[2]),)))
    (row,) = corpus.versions()
    assert row.dated == when[2]
    assert replace(row, updated=None).dated == when[1]
    assert replace(row, updated=None, guessed=frozenset({"seen"})).dated == when[0]


def test_an_original_of_another_corpus_comes_whole_where_its_reading_is_another_here(
    corpus: Corpus, tmp_path: Path
) -> None:
    long = " ".join(f"On day {n} it was told again. {PROSE}" for n in range(9))
    (tmp_path / "a.txt").write_text(f"Ferry aground\n\n{long}\n")
    result = variorum.read(tmp_path / "a.txt")
    with variorum.open_corpus(tmp_path / "other.variorum") as other:
        other.add(result)
    (article,) = result.articles
    again = replace(article, versions=(replace(article.versions[0], label="mine"),))
    corpus.add(ReadResult((again,)))
    corpus.merge(tmp_path / "other.variorum")
    kept = [corpus.original(row.id) for row in corpus.versions()]
    assert result.originals[0].data in kept
    assert corpus.verify() == ()


def test_an_original_without_its_reading_is_kept_whole(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    real, refused = shelving.keep_original, []

    def once(*arguments: Any, **more: Any) -> bool:
        if not refused:
            refused.append(True)
            return False
        return real(*arguments, **more)

    monkeypatch.setattr(shelving, "keep_original", once)
    data = f"Ferry aground\n\n{PROSE}\n".encode()
    corpus.add(variorum.read_bytes(data, name="a.txt"))
    assert corpus.original(1) == data
