"""Acts for which nothing is there are grey."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
OF_PASSAGES = (
    *("link", "unlink", "explain_link", "level", "sentence_life", "add_note"),
    *("previous_place", "next_place", "earlier_step", "later_step"),
)


def test_acts_on_passages_are_grey_while_no_texts_are_shown(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    actions = window.menus.actions
    assert not any(actions[id].isEnabled() for id in OF_PASSAGES)
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    assert all(actions[id].isEnabled() for id in OF_PASSAGES)
    actions["close_texts"].trigger()
    at_rest(window)
    assert not any(actions[id].isEnabled() for id in OF_PASSAGES)


def test_acts_on_tabs_are_grey_while_there_is_none_to_go_to_close_or_bring_back(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    actions = window.menus.actions

    def offered() -> list[str]:
        ids = ("next_tab", "previous_tab", "close_tab", "reopen_tab")
        return [id for id in ids if actions[id].isEnabled()]

    assert offered() == []
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    assert offered() == ["close_tab"]
    actions["new_tab"].trigger()
    at_rest(window)
    assert offered() == ["next_tab", "previous_tab", "close_tab"]
    window.tabs.close_at(0)
    at_rest(window)
    assert offered() == ["reopen_tab"]
    actions["reopen_tab"].trigger()
    at_rest(window)
    assert offered() == ["close_tab"]
