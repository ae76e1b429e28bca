"""From what was dropped to what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum_gui.dropping.mime import Dropped
from variorum_gui.window.intake import Given
from variorum_gui.window.pairing import Where

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def receive(window: MainWindow, dropped: Dropped, where: Where) -> None:
    """Read files and words, show versions of our own, ask about links."""
    if dropped.versions:
        for version in dropped.versions[:2]:
            window.workspace.show_version(version, where if where in ("left", "right") else "")
    elif dropped.paths:
        window.files.open_paths(dropped.paths, where)
    elif dropped.words:
        window.workspace.open_given(Given(words=dropped.words), where)
    if dropped.links:
        window.fetching.open_links([link.address for link in dropped.links], where)
    if dropped.refused:
        window.messages.say(dropped.refused, kind="error")
