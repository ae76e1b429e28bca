"""Long texts are seen, and compared, before the corpus has them; short ones are kept at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel

from variorum.corpus.store import Corpus, open_corpus
from variorum.errors import VariorumError
from variorum_gui.shown import Shown
from variorum_gui.window.long_texts import are_long
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.working_out import compared

AtRest = Callable[[MainWindow], None]


@pytest.fixture
def long_files(tmp_path: Path) -> list[str]:
    """Two versions of long minutes, one with a sentence more."""
    lines = [
        f"In week {n} the harbour board heard report {7 * n} and voted {n % 9} to {n % 4}."
        for n in range(480)
    ]
    assert are_long(lines * 2)
    paths = [tmp_path / "early.txt", tmp_path / "late.txt"]
    for path, more in zip(paths, ([], ["Nobody spoke against the plan for the new pier."]), strict=True):
        path.write_text("\n\n".join(["Minutes of a long year", *lines, *more]), "utf-8")
    return [str(path) for path in paths]


@pytest.fixture
def on_adding(monkeypatch: pytest.MonkeyPatch) -> list[Callable[[], None]]:
    """What is called, on the thread that adds, before something is added."""
    calls: list[Callable[[], None]] = []
    add = Corpus.add

    def added(corpus: Corpus, *values: Any, **named: Any) -> Any:
        for call in calls:
            call()
        return add(corpus, *values, **named)

    monkeypatch.setattr(Corpus, "add", added)
    return calls


def test_two_long_texts_are_on_screen_and_compared_before_they_are_kept(
    window: MainWindow,
    at_rest: AtRest,
    long_files: list[str],
    on_adding: list[Callable[[], None]],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: list[object] = []
    work = window.workspace.deriver._work

    def counting(title: str, function: Any, values: Any, heavy: bool) -> Any:
        asked.append(function)
        return work(title, function, values, heavy)

    monkeypatch.setattr(window.workspace.deriver, "_work", counting)
    monkeypatch.setattr("variorum_gui.window.before_keeping._WAIT", 60.0)
    before: list[Shown] = []
    on_adding.append(lambda: before.append(window.workspace.shown))
    window.files.open_paths(long_files)
    at_rest(window)
    (seen,) = before
    assert seen.left is not None
    assert seen.left.version_id is None
    assert seen.comparison is not None
    assert seen.dossier is None
    kept = window.workspace.shown
    assert kept.left is not None
    assert kept.left.version_id == window.workspace.pair.left
    assert kept.left.name == "version 1"
    assert kept.dossier is not None
    assert kept.comparison is not None
    assert kept.comparison.links == seen.comparison.links
    assert asked.count(compared) == 1, "what was compared before is not compared again"
    assert window.comparison._content.shown is kept


def test_a_comparison_still_being_made_goes_on_when_the_texts_are_kept(
    window: MainWindow, at_rest: AtRest, long_files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("variorum_gui.window.before_keeping._WAIT", 0.0)
    shown: list[Shown] = []
    window.workspace.shownChanged.connect(shown.append)
    window.files.open_paths(long_files)
    at_rest(window)
    both = window.workspace.shown
    assert both.comparison is not None
    assert both.dossier is not None
    assert both.left is not None
    assert both.left.version_id is not None
    assert window.workspace.corpus.counts().versions == 2


def test_when_they_cannot_be_kept_what_was_shown_before_is_shown_again(
    window: MainWindow,
    at_rest: AtRest,
    two_files: tuple[Path, Path],
    long_files: list[str],
    on_adding: list[Callable[[], None]],
) -> None:
    window.files.open_paths(list(map(str, two_files)))
    at_rest(window)
    before = window.workspace.shown

    def refuse() -> None:
        raise VariorumError("The disk is full.")

    on_adding.append(refuse)
    window.files.open_paths(long_files)
    at_rest(window)
    assert window.workspace.shown.left == before.left
    assert window.workspace.shown.comparison == before.comparison
    assert any("The disk is full." in label.text() for label in window.messages.findChildren(QLabel))


def test_short_texts_are_kept_before_they_are_seen(
    window: MainWindow, at_rest: AtRest, two_files: tuple[Path, Path]
) -> None:
    shown: list[Shown] = []
    window.workspace.shownChanged.connect(shown.append)
    window.files.open_paths(list(map(str, two_files)))
    at_rest(window)
    assert all(each.left is None or each.left.version_id is not None for each in shown)


def test_what_is_on_screen_is_kept_when_the_window_is_closed_at_once(
    window: MainWindow, long_files: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("variorum_gui.window.before_keeping._WAIT", 60.0)
    monkeypatch.setattr("variorum_gui.window.before_keeping._PAINTED", 60_000)
    file = window.workspace.corpus.path
    shown: list[Shown] = []
    window.workspace.shownChanged.connect(shown.append)
    window.files.open_paths(long_files)
    until = monotonic() + 60
    while not any(each.comparison is not None for each in shown) and monotonic() < until:
        QCoreApplication.processEvents()
    left = window.workspace.shown.left
    assert left is not None
    assert left.version_id is None, "it waits to be painted"
    window.close()
    assert file is not None
    with open_corpus(file) as corpus:
        assert corpus.counts().versions == 2
