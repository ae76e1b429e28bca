"""Folders are taken in bit by bit: what was said to be saved stays, and doing it again goes on there."""

from __future__ import annotations

import gc
import hashlib
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import variorum
from variorum.corpus import importing
from variorum.corpus.garbage import seldom_looked_for
from variorum.corpus.store import Corpus
from variorum.corpus.taken_files import files_to_read
from variorum.errors import CorpusError
from variorum.reading import limits


@pytest.fixture
def folder(texts: Callable[[int], Path]) -> Path:
    return texts(70)


@pytest.fixture
def in_tens(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importing, "_TEXTS", 10)


def test_a_folder_is_kept_as_adding_it_would(corpus: Corpus, folder: Path, tmp_path: Path) -> None:
    told: list[float] = []
    done = corpus.add_files(folder, progress=lambda _words, part: told.append(part))
    assert (done.versions, done.unchanged, done.problems, done.stopped) == (70, 0, (), False)
    assert told[-1] == 1.0
    with variorum.open_corpus(tmp_path / "other.variorum") as other:
        other.add(variorum.read(folder))
        assert other.tree() == corpus.tree()
        ids = [row.id for row in corpus.versions()]
        assert [other.read(id) for id in ids] == [corpus.read(id) for id in ids]
        assert [other.original(id) for id in ids] == [corpus.original(id) for id in ids]
        assert other.search("harbour", limit=200) == corpus.search("harbour", limit=200)
    assert corpus.verify() == ()


def test_the_last_texts_are_kept_in_smaller_acts(
    corpus: Corpus, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(importing, "_TEXTS", 25)
    monkeypatch.setattr(importing, "_LAST", 40)
    monkeypatch.setattr(importing, "_TEXTS_AT_LAST", 10)
    changes = corpus.add_files(folder).changes
    kept = [sum(kind == "version" for kind, _ in change.ids) for change in changes]
    assert kept == [25, 25, 10, 10]


@pytest.mark.usefixtures("in_tens")
def test_what_was_kept_before_a_cancel_stays_and_the_rest_comes_next_time(
    corpus: Corpus, folder: Path
) -> None:
    told: list[float] = []
    done = corpus.add_files(
        folder, progress=lambda _words, part: told.append(part), cancelled=lambda: len(told) > 30
    )
    assert done.stopped
    assert corpus.counts().versions == done.versions == 30
    rest = corpus.add_files(folder)
    assert (rest.versions, rest.unchanged, rest.stopped) == (40, 30, False)
    assert corpus.add_files(folder).unchanged == 70
    assert len(corpus.acts()) == len(done.changes) + len(rest.changes)


def test_an_import_stopped_while_files_are_looked_for_says_so_like_any_other(
    corpus: Corpus, folder: Path
) -> None:
    done = corpus.add_files(folder, cancelled=lambda: True)
    assert (done.versions, done.changes, done.stopped) == (0, (), True)
    assert corpus.counts().versions == 0


def test_a_file_that_changed_is_read_and_one_that_was_only_touched_adds_nothing(
    corpus: Corpus, folder: Path
) -> None:
    corpus.add_files([folder])
    os.utime(folder / "03.txt", (1, 1))
    (folder / "05.txt").write_text("Another headline\n\nAnd another text of the lifeboat crew of Cray Bay.\n")
    again = corpus.add_files([folder])
    assert (again.versions, again.unchanged) == (1, 68)
    assert corpus.counts().versions == 71
    assert corpus.add_files([folder]).unchanged == 70


def test_what_was_undone_is_read_again_and_what_is_in_the_bin_is_not(corpus: Corpus, folder: Path) -> None:
    corpus.add_files(folder / "01.txt")
    corpus.undo()
    assert corpus.add_files(folder / "01.txt").versions == 1
    corpus.remove(("version", corpus.versions()[0].id))
    assert corpus.add_files(folder / "01.txt").unchanged == 1
    corpus.empty_bin()
    assert corpus.add_files(folder / "01.txt").versions == 1


def test_what_cannot_be_read_is_told_each_time(corpus: Corpus, folder: Path) -> None:
    (folder / "film.txt").write_bytes(b"")
    for _ in range(2):
        done = corpus.add_files([folder, folder / "nowhere.txt"])
        assert len(done.problems) == 2
    assert corpus.counts().versions == 70


def test_one_text_more_than_all_makes_no_second_article(corpus: Corpus, folder: Path) -> None:
    (folder / "copy of 01.txt").write_bytes((folder / "01.txt").read_bytes())
    assert corpus.add_files(folder).versions == 70
    assert corpus.add_files(folder).unchanged == 71


@pytest.mark.usefixtures("in_tens")
def test_a_full_disk_keeps_what_was_kept(
    corpus: Corpus, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep = importing._keep
    kept: list[object] = []

    def failing(*arguments: object) -> object:
        if len(kept) == 2:
            raise CorpusError("The disk is full: nothing was changed in test.variorum.")
        kept.append(arguments)
        return keep(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(importing, "_keep", failing)
    with pytest.raises(CorpusError, match="disk is full"):
        corpus.add_files(folder)
    assert corpus.counts().versions == 20


def test_no_path_of_a_machine_is_in_the_file(corpus: Corpus, folder: Path, path: Path) -> None:
    corpus.add_files(folder)
    corpus.close()
    assert str(folder).encode() not in path.read_bytes()


def test_files_that_an_older_program_took_in_are_read_once_more_and_recognised(
    corpus: Corpus, folder: Path, path: Path
) -> None:
    corpus.add_files(folder)
    corpus.close()
    with closing(sqlite3.connect(path)) as file, file:
        file.create_function("other", 1, lambda place: hashlib.sha256(place).digest())
        file.execute("UPDATE taken SET place = other(place)")
    with variorum.open_corpus(path) as again:
        done = again.add_files(folder)
        assert (done.versions, done.unchanged, again.counts().versions) == (0, 0, 70)
        assert again.add_files(folder).unchanged == 70


def test_files_of_one_folder_lie_side_by_side_in_the_table(path: Path, tmp_path: Path) -> None:
    for name in ("one", "two", "three"):
        (tmp_path / name).mkdir()
        for number in range(4):
            (tmp_path / name / f"{number}.txt").write_text(f"Report {number} of folder {name}.\n", "utf-8")
    with variorum.open_corpus(path) as corpus:
        corpus.add_files([tmp_path / name for name in ("one", "two", "three")])
    with closing(sqlite3.connect(path)) as file:
        folders = [place[:16] for (place,) in file.execute("SELECT place FROM taken ORDER BY place")]
    assert len(folders) == 12
    assert folders[0:4] == folders[:1] * 4
    assert folders[4:8] == folders[4:5] * 4


def test_a_folder_is_known_again_whatever_way_it_is_named(
    corpus: Corpus, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = corpus.add_files(folder).versions
    monkeypatch.chdir(folder.parent)
    for way in (folder.name, f"./{folder.name}/", f"{folder}/../{folder.name}", f"{folder}/."):
        again = corpus.add_files(way)
        assert (again.versions, again.unchanged) == (0, number)


def test_what_is_no_path_is_refused_by_name(corpus: Corpus) -> None:
    with pytest.raises(TypeError, match="path must be a str or PathLike, not int"):
        corpus.add_files([3])  # type: ignore[list-item]


IMPORTING = """
import sys, variorum
from variorum.corpus import importing
importing._TEXTS = 5
keep = importing._keep

def kept(database, batch, story):
    found = keep(database, batch, story)
    print(importing._newest(database), flush=True)
    return found

importing._keep = kept
with variorum.open_corpus(sys.argv[1]) as corpus:
    corpus.add_files(sys.argv[2])
"""


@pytest.mark.parametrize("lines", [1, 4, 9])
def test_an_import_that_is_killed_has_what_it_said_and_goes_on(path: Path, folder: Path, lines: int) -> None:
    command = [sys.executable, "-c", IMPORTING, str(path), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        said = [int(process.stdout.readline()) for _ in range(lines)]
        process.kill()
    with variorum.open_corpus(path) as corpus:
        held = corpus.counts().versions
        assert held >= said[-1]
        assert corpus.verify() == ()
        rest = corpus.add_files(folder)
        assert (rest.unchanged, rest.versions) == (held, 70 - held)
        assert corpus.counts().versions == 70
        while corpus.undo() is not None:
            pass
        assert corpus.counts().versions == 0


def test_the_collector_works_as_before_after_an_import(corpus: Corpus, folder: Path) -> None:
    before, during = gc.get_threshold(), set()
    corpus.add_files(folder, progress=lambda _words, _part: during.add(gc.get_threshold()[0]))
    assert gc.get_threshold() == before
    assert min(during) > before[0]
    with pytest.raises(ZeroDivisionError):
        corpus.add_files(folder.parent, progress=lambda _words, part: print(part / 0))
    assert gc.get_threshold() == before


def test_imports_at_once_leave_the_collector_as_it_was_before_the_first() -> None:
    before = gc.get_threshold()
    with seldom_looked_for():
        with seldom_looked_for():
            assert gc.get_threshold() != before
        assert gc.get_threshold() != before
    assert gc.get_threshold() == before


def test_children_are_wanted_once_as_many_files_are_new(corpus: Corpus, texts: Callable[[int], Path]) -> None:
    folder = texts(limits.TOGETHER_FILES + 5)
    told: list[str] = []
    found, unchanged, _ = files_to_read(corpus._db, folder, None, lambda: told.append("many"))
    assert len(found) == limits.TOGETHER_FILES + 5
    assert told == ["many"]
    corpus.add_files([folder / f"{i:02}.txt" for i in range(20)])
    found, unchanged, _ = files_to_read(corpus._db, folder, None, lambda: pytest.fail("too few are new"))
    assert unchanged == 20
