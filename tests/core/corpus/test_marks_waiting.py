"""Marks of an import's texts wait for each other, and are found, put in place and forgotten as if they did not."""

from __future__ import annotations

import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import variorum
from variorum.corpus import importing, marks_waiting, schema
from variorum.corpus.marks_waiting import MarksToCome, put_in_place
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError

STORM = """The harbour of Tornby stays closed

The harbour of Tornby stays closed after the storm of Tuesday night, said harbour master Ingrid Falkenberg, who had
seven boats towed to Kvalnes; the fishermen of Solvang wait for the insurers, and the ferry for the tide.
"""


@pytest.fixture
def folder(texts: Callable[[int], Path], monkeypatch: pytest.MonkeyPatch) -> Path:
    """Thirty texts, of which each three are an act, and each four acts put their marks in place."""
    monkeypatch.setattr(importing, "_TEXTS", 3)
    monkeypatch.setattr(importing, "_LAST", 0)
    made = texts(30)
    with variorum.open_corpus(made.parent / "few.variorum") as corpus:
        corpus.add_files([made / f"{i:02}.txt" for i in range(12)])
    monkeypatch.setattr(marks_waiting, "_MOST", len(in_place(made.parent / "few.variorum")))
    return made


def in_place(path: Path) -> list[tuple[int, int]]:
    with closing(sqlite3.connect(path)) as raw:
        return raw.execute("SELECT mark, version FROM marks ORDER BY 1, 2").fetchall()


def pieces(path: Path) -> int:
    with closing(sqlite3.connect(path)) as raw:
        return int(raw.execute("SELECT count(*) FROM marks_waiting").fetchone()[0])


def broken_off(path: Path, folder: Path, after: int) -> None:
    """An import that ends as if its process had been killed after so many texts."""
    told = 0

    def killed(_words: str, _part: float) -> None:
        nonlocal told
        told += 1
        if told > after:
            raise KeyboardInterrupt

    with variorum.open_corpus(path) as corpus, pytest.raises(KeyboardInterrupt):
        corpus.add_files(folder, progress=killed)


def test_they_are_the_same_as_if_none_had_waited(
    tmp_path: Path, folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: set[int] = set()
    with variorum.open_corpus(path) as corpus:
        corpus.add_files(folder, progress=lambda _words, _part: seen.add(pieces(path)))
    assert seen == {0, 1, 2, 3}
    assert pieces(path) == 0
    monkeypatch.setattr(marks_waiting, "_MOST", 0)
    with variorum.open_corpus(tmp_path / "at once.variorum") as corpus:
        corpus.add_files(folder)
    assert in_place(path) == in_place(tmp_path / "at once.variorum")


def test_many_left_behind_are_put_in_order_some_at_a_time(
    tmp_path: Path, folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("whole", "some"):
        broken_off(tmp_path / name, folder, after=10)
    assert pieces(tmp_path / "some") == 3
    for name, most in (("whole", 10**6), ("some", 1)):
        monkeypatch.setattr(marks_waiting, "_AT_ONCE", most)
        with variorum.open_corpus(tmp_path / name) as corpus:
            corpus.perhaps_one()
    assert in_place(tmp_path / "some") == in_place(tmp_path / "whole") != []


def test_a_text_is_recognised_by_marks_that_wait(folder: Path, corpus: Corpus, path: Path) -> None:
    (folder / "00.txt").write_text(STORM)
    (folder / "08.txt").write_text(STORM.replace("seven boats", "eight boats"))
    corpus.add_files(folder)
    first, second = (version for version in corpus.versions() if "stays closed" in version.headline)
    assert second.article == first.article
    assert "nearly the same text" in second.why
    assert pieces(path) == 0


@pytest.mark.parametrize("begins", ["an act", "a look", "a removal", "an import"])
def test_after_a_crash_whoever_needs_them_puts_them_in_place(
    tmp_path: Path, folder: Path, path: Path, begins: str
) -> None:
    (folder / "00.txt").write_text(STORM)
    broken_off(path, folder, after=8)
    assert pieces(path) == 2
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "later.txt").write_text(STORM.replace("seven boats", "eight boats"))
    with variorum.open_corpus(path) as corpus:
        storm = corpus.versions()[0]
        if begins == "a look":
            corpus.perhaps_one()
        elif begins == "a removal":
            corpus.remove(("version", corpus.versions()[-1].id))
        elif begins == "an act":
            corpus.add(variorum.read(tmp_path / "more" / "later.txt"))
        else:
            corpus.add_files(tmp_path / "more")
        assert pieces(path) == 0
        if begins in ("an act", "an import"):
            assert max(corpus.versions(), key=lambda version: version.id).article == storm.article
        live = {version.id for version in corpus.versions()}
    assert {version for _, version in in_place(path)} == live


def test_what_another_removes_meanwhile_is_not_found_again(folder: Path, path: Path) -> None:
    gone: list[int] = []

    def meanwhile(_words: str, part: float) -> None:
        if part > 0.2 and not gone:
            with variorum.open_corpus(path) as other:
                gone.append(other.versions()[0].id)
                other.remove(("version", gone[0]))

    with variorum.open_corpus(path) as corpus:
        corpus.add_files(folder, progress=meanwhile)
        live = {version.id for version in corpus.versions()}
    assert gone
    assert gone[0] not in live
    assert len(live) == 29
    assert {version for _, version in in_place(path)} == live


def test_what_comes_back_from_the_bin_meanwhile_has_its_marks(
    folder: Path, corpus: Corpus, path: Path
) -> None:
    (folder / "09.txt").write_text(STORM)
    corpus.add_files(folder / "09.txt")
    corpus.remove(("version", corpus.versions()[0].id))
    (folder / "09.txt").write_text(STORM + "\n")
    corpus.add_files(folder)
    assert len(corpus.versions()) == 30
    assert {version for _, version in in_place(path)} == {version.id for version in corpus.versions()}
    assert corpus.verify() == ()
    assert pieces(path) == 0


def test_an_import_that_is_stopped_leaves_none_waiting(folder: Path, corpus: Corpus, path: Path) -> None:
    reached: list[float] = []
    done = corpus.add_files(
        folder,
        progress=lambda _words, part: reached.append(part),
        cancelled=lambda: bool(reached) and reached[-1] > 0.3,
    )
    assert done.stopped
    assert done.versions
    assert pieces(path) == 0


def test_what_cannot_be_put_in_place_waits_on(
    folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken_off(path, folder, after=8)
    with variorum.open_corpus(path, read_only=True) as corpus:
        assert corpus.perhaps_one() == ()
    with variorum.open_corpus(path) as corpus:

        def full(_connection: sqlite3.Connection) -> None:
            raise CorpusError("the disk is full")

        with monkeypatch.context() as patched:
            patched.setattr(marks_waiting, "put_in_place", full)
            assert corpus.perhaps_one() == ()
        assert pieces(path) == 2


def test_a_piece_that_is_damaged_costs_only_its_marks(folder: Path, path: Path) -> None:
    broken_off(path, folder, after=8)
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.execute("UPDATE marks_waiting SET pairs = substr(pairs, 1, 40) WHERE id = 1")
        raw.execute("UPDATE marks_waiting SET pairs = x'' WHERE id = 2")
    with variorum.open_corpus(path) as corpus:
        corpus.add(variorum.read_text(STORM))
        assert corpus.verify() == ()
    assert pieces(path) == 0


def test_two_imports_into_one_corpus_lose_none_of_each_other(
    tmp_path: Path, folder: Path, path: Path
) -> None:
    (tmp_path / "more").mkdir()
    for i in range(24):
        words = " ".join(f"wort{i * 9 + k}" for k in range(40))
        (tmp_path / "more" / f"{i:02}.txt").write_text(
            f"Another headline {i}\n\nThe ferry office {words} said.\n"
        )
    with variorum.open_corpus(path) as corpus, variorum.open_corpus(path) as other:
        second = threading.Thread(target=other.add_files, args=(tmp_path / "more",))

        def meanwhile(_words: str, part: float) -> None:
            if part > 0.15 and not second.is_alive() and second.ident is None:
                second.start()
            time.sleep(0.02)

        corpus.add_files(folder, progress=meanwhile)
        second.join()
    with variorum.open_corpus(tmp_path / "whole.variorum") as whole:
        whole.add_files([folder, tmp_path / "more"])
    assert texts_marked(path) == texts_marked(tmp_path / "whole.variorum")
    assert pieces(path) == 0


def texts_marked(path: Path) -> set[tuple[int, str]]:
    with closing(sqlite3.connect(path)) as raw:
        return set(
            raw.execute("SELECT m.mark, v.content_hash FROM marks m JOIN versions v ON v.id = m.version")
        )


def test_imports_whose_acts_take_turns_lose_none(path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        schema.create(raw)
        imports = MarksToCome(), MarksToCome()
        for version in range(1, 13):
            one = imports[version % 2]
            one.begin(raw)
            one.versions.add([10 * version], version)
            one.leave(raw, [10 * version, version])
        put_in_place(raw)
    assert in_place(path) == [(10 * version, version) for version in range(1, 13)]
