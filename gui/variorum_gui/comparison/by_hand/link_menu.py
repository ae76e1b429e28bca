"""What the menu on the texts offers to do with links."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from variorum.model.comparison import Side
from variorum_gui.comparison.by_hand.linking import Linking
from variorum_gui.comparison.selecting import Selecting
from variorum_gui.comparison.targets import Target


def add_links(
    linking: Linking, selecting: Selecting, menu: QMenu, target: Target | None, side: Side, position: int
) -> None:
    """Link selections, or what is at a place of the texts."""
    both, one = selecting.both(), selecting.place()
    menu.addAction("Link the two selections" if both else "Link the selection to…", linking.link).setEnabled(
        both is not None or one is not None
    )
    joined = linking.fill(target, side, position)
    if joined is None:
        return
    menu.addAction("Bring both sides level here", partial(linking.act_on, joined, side, "level"))
    menu.addAction("Link it to another passage…", partial(linking.act_on, joined, side, "link"))
    menu.addAction("These do not belong together", partial(linking.act_on, joined, side, "unlink"))
    menu.addAction("Note on this link …", partial(linking.act_on, joined, side, "note"))
