"""What a person does in the moment in which long texts are on screen and the corpus does not have them yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from variorum.corpus.store import Corpus
from variorum.errors import VariorumError
from variorum_gui.shown import ShownText
from variorum_gui.window.long_texts import are_long
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
TITLE = "Minutes of a long year"


@pytest.fixture
def long_files(tmp_path: Path) -> list[str]:
    """Two versions of long minutes, one with a sentence more."""
    lines = [f"In week {n} the board heard report {7 * n} and voted {n % 9} to {n % 4}." for n in range(580)]
    assert are_long(lines * 2)
    paths = [tmp_path / "early.txt", tmp_path / "late.txt"]
    for path, more in zip(paths, ([], ["Nobody spoke against the plan for the new pier."]), strict=True):
        path.write_text("\n\n".join([TITLE, *lines, *more]), "utf-8")
    return [str(path) for path in paths]


@pytest.fixture
def may_be_kept(monkeypatch: pytest.MonkeyPatch) -> Iterator[Event]:
    """Until it is set, nothing is added to a corpus."""
    gate = Event()
    add = Corpus.add

    def added(corpus: Corpus, *values: Any, **named: Any) -> Any:
        assert gate.wait(60)
        return add(corpus, *values, **named)

    monkeypatch.setattr(Corpus, "add", added)
    yield gate
    gate.set()


@pytest.fixture
def unkept(window: MainWindow, long_files: list[str], may_be_kept: Event, qtbot: QtBot) -> MainWindow:
    """A window that shows long texts, compared, and has not kept them."""
    window.files.open_paths(long_files)
    qtbot.waitUntil(lambda: window.workspace.shown.comparison is not None, timeout=20_000)
    assert left_of(window).version_id is None
    return window


def left_of(window: MainWindow) -> ShownText:
    left = window.workspace.shown.left
    assert left is not None
    return left


def test_sides_changed_before_texts_are_kept_are_changed_when_they_are(
    unkept: MainWindow, may_be_kept: Event, at_rest: AtRest
) -> None:
    was = left_of(unkept).version
    unkept.workspace.swap()
    assert left_of(unkept).version == was, "they stay in sight meanwhile"
    may_be_kept.set()
    at_rest(unkept)
    right = unkept.workspace.shown.right
    assert right is not None
    assert right.version.text == was.text


def test_a_mode_chosen_before_texts_are_kept_holds(
    unkept: MainWindow, may_be_kept: Event, at_rest: AtRest
) -> None:
    unkept.workspace.wish_mode("outlets")
    assert left_of(unkept).version.headline == TITLE
    may_be_kept.set()
    at_rest(unkept)
    comparison = unkept.workspace.shown.comparison
    assert comparison is not None
    assert comparison.mode == "outlets"


def test_what_was_chosen_about_texts_that_were_never_kept_is_done_to_no_others(
    window: MainWindow,
    two_files: tuple[Path, Path],
    long_files: list[str],
    at_rest: AtRest,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.workspace.wish_mode("versions")
    at_rest(window)
    pair, asked = window.workspace.pair, Event()

    def refuse(*values: Any, **named: Any) -> Any:
        assert asked.wait(60)
        raise VariorumError("The disk is full.")

    monkeypatch.setattr(Corpus, "add", refuse)
    window.files.open_paths(long_files)
    qtbot.waitUntil(lambda: left_of(window).version.headline == TITLE, timeout=20_000)
    window.workspace.swap()
    window.workspace.wish_mode("outlets")
    asked.set()
    at_rest(window)
    assert window.workspace.pair == pair
    assert window.workspace.wishes.mode == "versions", "as it was chosen before"


def test_texts_dropped_on_the_corpus_take_no_place_of_those_shown(
    window: MainWindow, two_files: tuple[Path, Path], long_files: list[str], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.workspace.wish_mode("versions")
    at_rest(window)
    seen: set[str] = set()
    window.workspace.shownChanged.connect(lambda shown: seen.add(shown.left.version.headline))
    window.files.open_paths(long_files, "corpus")
    at_rest(window)
    assert TITLE not in seen
    assert window.workspace.wishes.mode == "versions"
    assert window.workspace.corpus.counts().versions == 4


def test_a_window_may_be_closed_while_they_are_not_kept(
    unkept: MainWindow, may_be_kept: Event, qtbot: QtBot
) -> None:
    may_be_kept.set()
    unkept.finish()
    qtbot.wait(50)  # what comes back of threads finds no corpus, and does nothing


def test_the_same_files_given_twice_at_once_are_kept_once_and_shown_as_kept(
    window: MainWindow, long_files: list[str], at_rest: AtRest
) -> None:
    window.files.open_paths(long_files)
    window.files.open_paths(long_files)
    at_rest(window)
    assert left_of(window).version_id == window.workspace.pair.left
    assert window.workspace.shown.dossier is not None
    assert window.workspace.corpus.counts().versions == 2


def test_that_a_corpus_was_left_before_they_were_kept_is_told(
    unkept: MainWindow, may_be_kept: Event, at_rest: AtRest, tmp_path: Path
) -> None:
    assert unkept.files.open(tmp_path / "another.variorum")
    assert unkept.workspace.shown.left is None
    may_be_kept.set()
    at_rest(unkept)
    assert unkept.workspace.shown.left is None
    (bar,) = unkept.messages.bars
    assert bar.sentence == "scratch.variorum was left before all was added to it. Open it and add it again."
