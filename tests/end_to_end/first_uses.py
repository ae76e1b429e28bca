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

#: Entries that only end the program.
_NOT = {"quit"}


def first_uses(window: MainWindow, files: list[str]) -> Iterator[Callable[[], object]]:
    """Acts to be done one after the other, each when nothing is under way."""
    for pair in pairwise(files):
        yield partial(window.files.open_paths, list(pair))
    for name in sorted(set(window.menus.actions) - _NOT):
        yield partial(window.files.open_paths, files[:2])  # the one before may have closed them
        yield window.menus.actions[name].trigger
