"""Two invented reports that spell one name in two ways."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum_gui.window.main_window import MainWindow

LEFT = """Harbour office closed

The harbour office of Testham was closed on Friday, Karim Halvadin said.

Karim Halvadin has run the office for ten years, and nobody was hurt in the storm.
"""
RIGHT = """Office shut after storm

Kareem Halvadin closed the harbour office of Testham on Friday after the storm.

“Nobody was hurt in the storm,” Kareem Halvadin said in front of the office.
"""


def open_both(window: MainWindow, folder: Path, at_rest: Callable[[MainWindow], None]) -> None:
    """Both, compared as two outlets."""
    paths = folder / "one.txt", folder / "other.txt"
    for path, words in zip(paths, (LEFT, RIGHT), strict=True):
        path.write_text(words, "utf-8")
    window.files.open_paths([str(path) for path in paths])
    at_rest(window)
    window.workspace.wish_mode("outlets")
    at_rest(window)
