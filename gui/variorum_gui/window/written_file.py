"""What a bar offers of a file that was just written."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from variorum_gui.languages.words import tr
from variorum_gui.opening_elsewhere import open_file
from variorum_gui.window.message_area import MessageArea
from variorum_gui.window.message_bar import Offer


def to_see(path: Path, messages: Callable[[], MessageArea]) -> list[Offer]:
    """To open the file, and to show where it is; `messages` is asked where to say that neither can be."""
    return [
        Offer(tr("Open It"), lambda: open_file(path, messages())),
        Offer(tr("Show the Folder"), lambda: open_file(path.parent, messages())),
    ]
