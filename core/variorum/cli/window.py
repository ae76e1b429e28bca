"""`variorum` alone or with files: the window, found through its entry point, never imported."""

from __future__ import annotations

import argparse
import sys
from importlib.metadata import entry_points

from variorum.cli.complaints import Complaint

GROUP = "variorum.window"


def run(options: argparse.Namespace) -> int:
    """Open the window, or draw it into a picture."""
    for entry in entry_points(group=GROUP):
        try:
            code: int = entry.load()(
                options.files,
                screenshot=options.screenshot,
                sample=options.sample,
                size=_size(options.size),
                theme=options.theme,
            )
        except ImportError as error:
            raise Complaint(f"The window cannot be opened, because {_missing(error)}.", 3) from error
        return code
    raise Complaint("The window is not installed: pip install variorum (with its dependencies).", 3)


def _missing(error: ImportError) -> str:
    if (error.name or "").startswith(("PySide6", "shiboken6")):
        return f"Qt is not installed ({sys.executable} -m pip install 'PySide6-Essentials<6.12')"
    return f"a part of it is missing: {error}"


def _size(words: str | None) -> tuple[int, int] | None:
    if words is None:
        return None
    width, _, height = words.partition("x")
    if not (width.isdecimal() and height.isdecimal() and 0 < int(width) < 20000 and 0 < int(height) < 20000):
        raise Complaint(f"--size takes WIDTHxHEIGHT in pixels, e.g. 1280x800, not {words!r}.", 2)
    return int(width), int(height)
