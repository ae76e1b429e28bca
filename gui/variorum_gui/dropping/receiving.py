"""From what was dropped to what is done with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum_gui.dropping.mime import Dropped
from variorum_gui.languages.words import tr
from variorum_gui.window.around import around
from variorum_gui.window.intake import Given
from variorum_gui.window.pairing import Where, keeps_the_other, pair_after_dragging
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
    workspace = window.workspace
    levels, shown = workspace.corpus.levels, workspace.pair
    rows = {row.id: row for row in levels.version_rows(versions)}
    wanted = [rows[id] for id in dict.fromkeys(versions) if id in rows]
    pair = pair_after_dragging(wanted, levels.tree_around(around(shown, *rows)), shown, where)
    if pair != shown:
        workspace.show_pair(pair)
    if len(wanted) > 2:
        there = shown.left if where == "left" else shown.right
        told = _told_of_many(
            len(wanted), keeps_the_other(where, shown), pair != shown, any(row.id == there for row in wanted)
        )
        window.status.tell(told)


def _told_of_many(count: int, beside: bool, changed: bool, is_there: bool) -> str:
    if not beside:
        return tr("Of the {count} texts dropped the first two are shown", count=count)
    if changed:
        return tr(
            "Of the {count} texts dropped the first that tells the story on the other side is shown",
            count=count,
        )
    if is_there:
        return tr("Of the {count} texts dropped one is shown there already: it stays", count=count)
    return tr(
        "None of the {count} texts dropped tells the story on the other side: what is shown stays",
        count=count,
    )
