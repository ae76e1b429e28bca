"""Everything once, in order: each file opened, each entry of the menus pressed with two texts on screen.

Much is loaded when it is first used, and stays: the tables to guess an old encoding by are 25 MB, the process that
helps has ten open files, and dates, PDF and printing have their share. Left to chance, a monkey comes upon one of
them late, and what is there once and for all looks like something that leaks. So these come before the clock runs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from itertools import pairwise

from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.working_out import Question, compared, for_comparing

#: Entries that only end the program.
_NOT = {"quit"}


def first_uses(
    window: MainWindow, files: list[str], tell: Callable[[str], None]
) -> Iterator[Callable[[], object]]:
    """Acts to be done one after the other, each when nothing is under way; `tell` hears of each before."""
    for pair in pairwise(files):
        tell(f"opening {pair}")
        yield partial(window.files.open_paths, list(pair))
    tell("calling the helper")
    yield partial(_call_the_helper, window)
    for name in sorted(set(window.menus.actions) - _NOT):
        yield partial(window.files.open_paths, files[:2])  # the one before may have closed them
        tell(f"pressing {name}")
        yield window.menus.actions[name].trigger


def _call_the_helper(window: MainWindow) -> None:
    """The process for long texts, which chance gives work to in some runs and not in others."""
    shown, deriver = window.workspace.shown, window.workspace.deriver
    assert shown.left is not None
    assert shown.right is not None
    question = Question(
        shown.left.version, shown.right.version, window.workspace.wishes, for_comparing(shown.decisions)
    )

    def failed(error: BaseException) -> None:
        raise error

    window.background.run(
        "",
        "Comparing",
        lambda progress, cancelled: deriver.helper().call(compared, question, "", progress, cancelled),
        lambda _: None,
        failed,
    )
