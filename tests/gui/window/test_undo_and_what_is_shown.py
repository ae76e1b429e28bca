"""Undo and Redo bring back the texts that were shown, not only the corpus."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from variorum.corpus.store import open_corpus
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair
from variorum_gui.window.pairs_by_act import PairsByAct

AtRest = Callable[[MainWindow], None]


def test_redo_shows_what_undoing_a_drop_took_away(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    shown = window.workspace.pair
    for _ in range(2):
        window.menus.actions["undo"].trigger()
        at_rest(window)
        assert window.workspace.pair.empty
        assert window.middle.currentWidget() is window.empty
        window.menus.actions["redo"].trigger()
        at_rest(window)
        assert window.workspace.pair == shown
        assert window.workspace.shown.comparison is not None


def test_undoing_a_removal_shows_both_texts_again(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    shown = window.workspace.pair
    assert shown.right is not None
    gone = shown.right
    window.workspace.act(lambda corpus: corpus.remove(("version", gone)))
    at_rest(window)
    assert window.workspace.pair == Pair(shown.left, None)
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.pair == shown


def test_what_was_chosen_since_stays(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.workspace.act(lambda corpus: corpus.add_story("Storms"))
    other = window.workspace.pair.swapped()
    window.workspace.swap()
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.workspace.pair == other


def test_an_older_drop_that_is_redone_is_shown_again(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    shown = window.workspace.pair
    for forgotten in ("before undo", "before redo"):
        if forgotten == "before undo":
            window.workspace._pairs = PairsByAct()  # as after a restart
        window.menus.actions["undo"].trigger()
        at_rest(window)
        assert window.workspace.pair.empty
        if forgotten == "before redo":
            window.workspace._pairs = PairsByAct()
        window.menus.actions["redo"].trigger()
        at_rest(window)
        assert window.workspace.pair == shown


def test_what_was_told_beside_other_texts_goes_when_the_pair_changes(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.messages.clear()
    window.messages.say("Something was told.")
    window.workspace.swap()
    at_rest(window)
    assert [bar.sentence for bar in window.messages.bars] == ["Something was told."]
    window.workspace.show_pair(Pair(window.workspace.pair.left, None))
    at_rest(window)
    assert not window.messages.bars


@pytest.mark.parametrize("side", ["", "left"])
@pytest.mark.parametrize("emptied", [False, True])
def test_a_text_that_left_the_corpus_meanwhile_changes_nothing_that_is_shown_and_is_said(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, emptied: bool, side: str
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    gone = window.workspace.pair.left
    assert gone is not None
    with open_corpus(window.workspace.corpus.path) as other:
        other.remove(("version", gone))
        if emptied:
            other.empty_bin()
    window.workspace.show_pair(window.workspace.pair.with_side("left", None))
    at_rest(window)
    shown = window.workspace.pair
    window.workspace.show_version(gone, side)
    at_rest(window)
    assert window.workspace.pair == shown
    assert window.status.told.text() == "This text is no longer in the corpus"
