"""Acts that wait while something long is done: they are done in their order, in the corpus they were asked of."""

from __future__ import annotations

from pathlib import Path

import pytest

import variorum
from variorum_gui.window.acts_waiting import ActsWaiting
from variorum_gui.window.main_window import MainWindow


def titles(path: Path) -> list[str]:
    with variorum.open_corpus(path, read_only=True) as corpus:
        return [story.title for story in corpus.stories()]


def test_what_waited_is_done_in_its_own_corpus_when_another_is_opened(
    window: MainWindow, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.variorum", tmp_path / "second.variorum"
    for path, title in ((first, "Of the first"), (second, "Of the second")):
        with variorum.open_corpus(path) as corpus:
            corpus.add_story(title)
    workspace = window.workspace
    assert window.files.open(first)
    workspace.hold_acts()
    workspace.act(lambda corpus: corpus.rename("story", 1, "Renamed"))
    workspace.act(lambda corpus: corpus.add_story("Added"))
    assert titles(first) == ["Of the first"]
    assert window.files.open(second)
    workspace.release_acts()
    assert titles(second) == ["Of the second"]
    assert titles(first) == ["Renamed", "Added"]
    workspace.act(lambda corpus: corpus.rename("story", 1, "At once"))
    assert titles(second) == ["At once"]


def test_an_act_in_the_next_corpus_is_done_when_the_one_before_has_taken_in_its_texts(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: object
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    assert window.files.open(tmp_path / "next.variorum")
    window.workspace.act(lambda corpus: corpus.add_story("Here"))
    at_rest(window)  # type: ignore[operator]
    assert titles(tmp_path / "next.variorum") == ["Here"]


def test_what_waits_when_the_window_is_closed_is_done_before(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: object
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)  # type: ignore[operator]
    path = window.workspace.corpus.path
    story = window.workspace.corpus.stories()[0].id
    window.workspace.hold_acts()
    window.workspace.act(lambda corpus: corpus.rename("story", story, "Renamed"))
    window.workspace.undo()
    window.workspace.redo()
    window.workspace.act(lambda corpus: corpus.add_story("Another"))
    window.finish()
    assert titles(path) == ["Renamed", "Another"]


def test_an_act_that_fails_as_nobody_expected_keeps_no_other_from_being_done() -> None:
    waiting, done = ActsWaiting(lambda told: None), list[str]()

    def fails() -> None:
        raise ValueError("no such thing")

    waiting.begin()
    for deed in (lambda: done.append("one"), fails, lambda: done.append("two")):
        assert waiting.keep(deed)
    waiting.end()
    with pytest.raises(ValueError, match="no such thing"):
        waiting.go_on()
    assert done == ["one", "two"]
