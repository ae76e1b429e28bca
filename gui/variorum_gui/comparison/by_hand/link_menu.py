"""What the menu on the texts offers to do with links."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from variorum.model.comparison import Side
from variorum_gui.comparison.by_hand.linking import Linking
from variorum_gui.comparison.selecting import Selecting
from variorum_gui.comparison.targets import Target
from variorum_gui.languages.words import tr


def add_links(
    linking: Linking, selecting: Selecting, menu: QMenu, target: Target | None, side: Side, position: int
) -> None:
    """Link selections, or what is at a place of the texts."""
    both, one = selecting.both(), selecting.place()
    menu.addAction(
        tr("Link the two selections") if both else tr("Link the selection to…"), linking.link
    ).setEnabled(both is not None or one is not None)
    joined = linking.fill(target, side, position)
    if joined is None:
        return
    menu.addAction(tr("Bring both sides level here"), partial(linking.act_on, joined, side, "level"))
    menu.addAction(tr("Link it to another passage…"), partial(linking.act_on, joined, side, "link"))
    menu.addAction(tr("These do not belong together"), partial(linking.act_on, joined, side, "unlink"))
    menu.addAction(tr("Note on this link…"), partial(linking.act_on, joined, side, "note"))
