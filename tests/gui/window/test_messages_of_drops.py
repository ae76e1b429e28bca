"""What is said of things that were given goes when others are given; what has another ground stays."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


def test_what_could_not_be_read_is_not_said_again_after_the_next_drop(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    bad = [two_files[0].with_name(f"empty {n}.txt") for n in range(3)]
    for path in bad:
        path.write_bytes(b"")
    window.files.open_paths([str(path) for path in (two_files[0], *bad)])
    at_rest(window)
    assert [bar.sentence for bar in window.messages.bars if "could not be read" in bar.sentence]
    window.messages.say("Something else.", stays=True)
    window.files.open_paths([str(two_files[1])])
    at_rest(window)
    assert [bar.sentence for bar in window.messages.bars if "could not be read" in bar.sentence] == []
    assert "Something else." in [bar.sentence for bar in window.messages.bars]
    assert window.problems.lost == len(bad)


def test_of_files_given_one_after_the_other_each_is_told(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    bad = [two_files[0].with_name(f"empty {n}.txt") for n in range(2)]
    for path in bad:
        path.write_bytes(b"")
        window.files.open_paths([str(path)])
    at_rest(window)
    told = " ".join(bar.sentence for bar in window.messages.bars)
    assert all(path.name in told for path in bad)
