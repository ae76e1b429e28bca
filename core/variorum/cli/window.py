"""`variorum` alone or with files: the window, found by its name, never imported by the core."""

from __future__ import annotations

import argparse
import sys
from importlib import import_module
from importlib.util import find_spec

from variorum.cli.complaints import Complaint
from variorum.cli.numbers import in_brief, number_in

#: An entry point would name it as well, but looking for one reads the records of all that is installed: 25 ms.
WINDOW = "variorum_gui.launch"


def run(options: argparse.Namespace) -> int:
    """Open the window, or draw it into a picture."""
    if find_spec(WINDOW.partition(".")[0]) is None:
        raise Complaint("The window is not installed: pip install variorum (with its dependencies).", 3)
    try:
        code: int = import_module(WINDOW).open_window(
            options.files,
            screenshot=options.screenshot,
            sample=options.sample,
            size=_size(options.size),
            theme=options.theme,
        )
    except ImportError as error:
        raise Complaint(f"The window cannot be opened, because {_missing(error)}.", 3) from error
    return code


def _missing(error: ImportError) -> str:
    if (error.name or "").startswith(("PySide6", "shiboken6")):
        return f"Qt is not installed ({sys.executable} -m pip install 'PySide6-Essentials<6.12')"
    return f"a part of it is missing: {error}"


def _size(words: str | None) -> tuple[int, int] | None:
    if words is None:
        return None
    written, _, below = words.partition("x")
    width, height = number_in(written), number_in(below)
    if width is None or height is None or not (0 < width < 20000 and 0 < height < 20000):
        raise Complaint(f"--size takes WIDTHxHEIGHT in pixels, e.g. 1280x800, not {in_brief(words)!r}.", 2)
    return width, height
