"""An import that is killed again and again ends as one that was not: texts, search, and what texts are known by."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import variorum

IMPORTING = """
import sys, variorum
from variorum.corpus import importing, marks_waiting

importing._TEXTS, importing._LAST, marks_waiting._MOST = 5, 0, 500
if __name__ == "__main__":
    with variorum.open_corpus(sys.argv[1]) as corpus:
        corpus.add_files(sys.argv[2], progress=lambda words, part: print(part, flush=True))
"""


def imported(path: Path, folder: Path, seconds: float | None = None) -> bool:
    """Whether the import came to its end, which is killed so many seconds after its first word."""
    command = [sys.executable, "-c", IMPORTING, str(path), str(folder)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, start_new_session=True) as child:
        if seconds is not None:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(seconds)
            os.killpg(child.pid, signal.SIGKILL)
        child.communicate()
    return child.returncode == 0


def kept(path: Path) -> tuple[set[object], set[object], int]:
    """Marks with the texts they stand for, words with how many texts have them, and how many pieces wait."""
    with closing(sqlite3.connect(path)) as raw:
        assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        raw.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
        marks = "SELECT m.mark, v.content_hash FROM marks m JOIN versions v ON v.id = m.version"
        return (
            set(raw.execute(marks)),
            set(raw.execute("SELECT term, doc FROM temp.words")),
            raw.execute("SELECT count(*) FROM marks_waiting").fetchone()[0],
        )


def killed(tmp_path: Path, texts: Callable[[int], Path], number: int, kills: int) -> int:
    folder, chance = texts(number), random.Random(7)
    whole, broken = tmp_path / "whole.variorum", tmp_path / "broken.variorum"
    assert imported(whole, folder)
    waited = 0
    for _ in range(kills):
        if imported(broken, folder, chance.random() * 0.4):
            break
        with closing(sqlite3.connect(broken)) as raw:
            waited += raw.execute("SELECT count(*) FROM marks_waiting").fetchone()[0] > 0
    assert imported(broken, folder)
    with variorum.open_corpus(broken) as corpus:
        assert corpus.verify() == ()
        assert corpus.counts().versions == number
        corpus.perhaps_one()
    assert kept(broken) == kept(whole)
    return waited


@pytest.mark.skipif(not hasattr(os, "killpg"), reason="kills as Unix does")
def test_an_import_that_is_killed_is_taken_up_again(tmp_path: Path, texts: Callable[[int], Path]) -> None:
    killed(tmp_path, texts, 90, 2)


@pytest.mark.soak
@pytest.mark.skipif(not hasattr(os, "killpg"), reason="kills as Unix does")
def test_an_import_that_is_killed_many_times(
    tmp_path: Path, texts: Callable[[int], Path], capsys: pytest.CaptureFixture[str]
) -> None:
    waited = killed(tmp_path, texts, 900, 40)
    with capsys.disabled():
        print(f"\nan import killed 40 times at most: after {waited} of them marks waited; all are there")
    assert waited
