"""The tree on a corpus of many stories: how soon it can be used, what an act and a key in the filter cost.

Run by `make bench`, with VARIORUM_BENCH_ARTICLES articles (20,000), each in a story of its own: the most rows there
can be on one level. Rows are written past the corpus, without texts worth reading, so that making them takes no time.
"""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import variorum
from variorum.corpus.rows import Change
from variorum_gui.corpus_tree.pane import CorpusPane

pytestmark = pytest.mark.benchmark
NUMBER = int(os.environ.get("VARIORUM_BENCH_ARTICLES") or 20_000)


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.variorum"
    with variorum.open_corpus(path) as corpus:
        corpus.add(variorum.read_text("Ferry late\n\nThe ferry stood still at noon for an hour."))
    numbers = range(2, NUMBER + 1)
    connection = sqlite3.connect(path)
    with connection:
        connection.executemany(
            "INSERT INTO stories(id, title) VALUES(?, ?)",
            ((i, f"Story {i * 7919 % NUMBER}") for i in numbers),
        )
        connection.executemany(
            "INSERT INTO articles(id, story, outlet) VALUES(?, ?, ?)",
            ((i, i, f"Outlet {i % 50}") for i in numbers),
        )
        connection.executemany(
            "INSERT INTO versions(id, article, reading, content_hash, headline, seen) VALUES(?, ?, 1, '', ?, ?)",
            ((i, i, f"Headline {i}", f"2026-05-{i % 28 + 1:02}T09:00:00+00:00") for i in numbers),
        )
    connection.close()
    return path


def took(work: Callable[[], object]) -> float:
    """Milliseconds of this process: others may be using the machine."""
    began = time.process_time()
    work()
    return 1000 * (time.process_time() - began)


def test_a_tree_of_many_stories(qtbot: QtBot, large: Path, capsys: pytest.CaptureFixture[str]) -> None:
    pane = CorpusPane()
    qtbot.addWidget(pane)
    pane.resize(260, 900)
    pane.show()

    def drawn() -> None:
        pane.tree.executeDelayedItemsLayout()
        pane.grab()

    with variorum.open_corpus(large) as corpus:

        def act(change: Change | None) -> None:
            assert change is not None
            pane.refresh(change)
            drawn()

        told = {"usable": took(lambda: (pane.set_corpus(corpus), drawn()))}
        middle = NUMBER // 2
        told["rename"] = took(lambda: act(corpus.rename("story", middle, "Another name")))
        told["remove"] = took(lambda: act(corpus.remove(("story", middle))))
        told["undo"] = took(lambda: act(corpus.undo()))
        told["move"] = took(lambda: act(corpus.move(("article", middle), to=("story", 3))))
        told["add"] = took(lambda: act(corpus.add(variorum.read_text("New\n\nA text that nobody has yet."))))
        told["last row"] = took(lambda: (qtbot.keyClick(pane.tree, Qt.Key.Key_End), drawn()))
        told["sort by time"] = took(lambda: (pane.sort_by("time"), drawn()))
        pane.filter.setFocus()
        for sign in "outlet 7":
            name = f"key {sign}"
            told[name] = max(told.get(name, 0), took(lambda sign=sign: qtbot.keyClicks(pane.filter, sign)))
        qtbot.waitUntil(lambda: pane.model.filtered and pane.model.articles_kept() < NUMBER, timeout=30_000)
        pane.let_go()
    with capsys.disabled():
        print(f"\ntree of {NUMBER} stories: " + ", ".join(f"{what} {ms:.0f} ms" for what, ms in told.items()))
    assert told["usable"] < 300
    assert max(told[what] for what in ("rename", "remove", "undo", "move", "add")) < 100
    assert max(ms for what, ms in told.items() if what.startswith("key")) < 50
