"""From what was dropped to what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum_gui.dropping.mime import Dropped
from variorum_gui.window.intake import Given
from variorum_gui.window.pairing import Where, keeps_the_other, older_first
from variorum_gui.window.telling_taken import TAKEN

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

_REFUSED = "refused"


def receive(window: MainWindow, dropped: Dropped, where: Where) -> None:
    """Read files and words, show versions of our own, ask about links."""
    # Why the one before could not be read is of no interest beside one that can.
    window.messages.forget_about(_REFUSED)
    if dropped.versions:
        _show_versions(window, dropped.versions, where)
    elif dropped.paths:
        window.files.open_paths(dropped.paths, where)
    elif dropped.words:
        window.messages.forget_about(TAKEN)
        window.workspace.open_given(Given(words=dropped.words), where)
    if dropped.links:
        window.fetching.open_links([link.address for link in dropped.links], where)
    if dropped.refused:
        window.messages.say(dropped.refused, kind="error", about=_REFUSED)


def _show_versions(window: MainWindow, versions: tuple[int, ...], where: Where) -> None:
    rows = {row.id: row for row in window.workspace.corpus.levels.version_rows(versions)}
    wanted = [rows[id] for id in dict.fromkeys(versions) if id in rows]
    if len(wanted) > 2 and keeps_the_other(where, window.workspace.pair):
        window.workspace.show_version(wanted[0].id, where)
    elif len(wanted) > 1:
        window.workspace.show_pair(older_first(*wanted[:2]))
    elif wanted:
        window.workspace.show_version(wanted[0].id, where if where in ("left", "right") else "")
