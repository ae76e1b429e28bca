"""Who adds articles while the sample corpus is open is told that they are in it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum_gui.window.main_window import MainWindow


def test_articles_added_to_the_sample_corpus_are_said_to_be_there_once(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: Callable[[MainWindow], None]
) -> None:
    window.files.open_sample()
    at_rest(window)
    one, other = two_files

    def told() -> list[str]:
        return [bar.sentence for bar in window.messages.bars if "sample corpus" in bar.sentence]

    assert told() == []  # putting the sample together is none of a reader's texts
    window.files.open_paths([str(one)])
    at_rest(window)
    assert len(told()) == 1
    for bar in list(window.messages.bars):
        window.messages.dismiss(bar)
    window.files.open_paths([str(other)])
    at_rest(window)
    assert told() == []


def test_in_a_corpus_of_ones_own_nothing_is_said_of_the_sample(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: Callable[[MainWindow], None]
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    assert not any("sample corpus" in bar.sentence for bar in window.messages.bars)
