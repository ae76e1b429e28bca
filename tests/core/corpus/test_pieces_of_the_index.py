"""An import leaves few pieces of the search index: a search looks into each, and 64 of them one act would merge."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from variorum.corpus import importing
from variorum.corpus.database import Database
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError

#: One piece of each size may be left, and some that are being put together.
FEW = 6


@pytest.fixture
def folder(texts: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Sixty texts, of which each three are an act."""
    monkeypatch.setattr(importing, "_TEXTS", 3)
    return texts(60)


def pieces(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return int(connection.execute("SELECT count(DISTINCT segid) FROM search_idx").fetchone()[0])


def test_an_import_leaves_few_pieces(corpus: Corpus, folder: Path, path: Path) -> None:
    told: list[str] = []
    done = corpus.add_files(folder, progress=lambda words, _part: told.append(words))
    assert len(done.changes) == 20
    assert pieces(path) <= FEW
    assert told[-1] == "Putting the search index in order"


def test_one_that_is_stopped_leaves_few_as_well(corpus: Corpus, folder: Path, path: Path) -> None:
    reached: list[float] = []
    done = corpus.add_files(
        folder,
        progress=lambda _words, part: reached.append(part),
        cancelled=lambda: bool(reached) and reached[-1] > 0.9,
    )
    assert done.stopped
    assert len(done.changes) > FEW
    assert pieces(path) <= FEW


def test_whoever_stopped_an_import_waits_for_them_no_longer_than_a_moment(
    corpus: Corpus, folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_MOMENT", -1.0)
    reached: list[float] = []
    done = corpus.add_files(
        folder,
        progress=lambda _words, part: reached.append(part),
        cancelled=lambda: bool(reached) and reached[-1] > 0.9,
    )
    assert done.stopped
    assert pieces(path) > FEW


def test_putting_them_together_can_be_stopped_and_a_later_import_does_it(
    corpus: Corpus, folder: Path, path: Path
) -> None:
    told: list[str] = []
    done = corpus.add_files(
        folder,
        progress=lambda words, _part: told.append(words),
        cancelled=lambda: bool(told) and told[-1].startswith("Putting"),
    )
    assert (done.versions, done.stopped) == (60, False)
    assert pieces(path) > FEW
    (folder / "60.txt").write_text("One more headline\n\nThe harbour office said nothing more on Friday.\n")
    assert corpus.add_files(folder).versions == 1
    assert pieces(path) <= FEW


def test_an_import_that_is_kept_is_not_told_as_failed_when_they_cannot_be_put_together(
    corpus: Corpus, folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = Database.writing

    @contextmanager
    def full_when_all_is_kept(self: Database) -> Iterator[sqlite3.Connection]:
        if corpus.counts().versions == 60:
            raise CorpusError("The disk is full: nothing was changed in test.variorum.")
        with real(self) as connection:
            yield connection

    monkeypatch.setattr(Database, "writing", full_when_all_is_kept)
    done = corpus.add_files(folder)
    monkeypatch.undo()
    assert (done.versions, len(done.changes)) == (60, 20)
    assert pieces(path) > FEW
    assert corpus.verify() == ()


def test_an_import_puts_them_together_on_the_way(
    corpus: Corpus, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    together: list[tuple[int, int]] = []
    monkeypatch.setattr(Database, "merge_pieces", lambda _self, *given: together.append(given[:2]))
    corpus.add_files(folder)
    assert together == [(12, 36), (8, 24)]


def test_one_text_puts_together_what_others_left_where_that_has_grown_to_some(
    corpus: Corpus, texts: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    together: list[tuple[int, int]] = []
    monkeypatch.setattr(Database, "merge_pieces", lambda _self, *given: together.append(given[:2]))
    corpus.add_files(texts(1))
    assert together == [(4, 1)]
