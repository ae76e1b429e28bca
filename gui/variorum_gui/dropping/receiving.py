"""From what was dropped to what is done with it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from variorum_gui.dropping.mime import Dropped, Link
from variorum_gui.window.intake import Given
from variorum_gui.window.message_bar import Offer
from variorum_gui.window.pairing import Where

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def receive(window: MainWindow, dropped: Dropped, where: Where) -> None:
    """Read files and words, show versions of our own, say what is not done with links."""
    if dropped.versions:
        for version in dropped.versions[:2]:
            window.workspace.show_version(version, where if where in ("left", "right") else "")
    elif dropped.paths:
        window.files.open_paths(dropped.paths, where)
    elif dropped.words:
        window.workspace.open_given(Given(words=dropped.words), where)
    if dropped.links:
        _speak_of(window, dropped.links)
    if dropped.refused:
        window.messages.say(dropped.refused, kind="error")


def _speak_of(window: MainWindow, links: Sequence[Link]) -> None:
    addresses = "\n".join(link.address for link in links)
    named = links[0].title or links[0].address
    what = f"The link “{_short(named)}” was" if len(links) == 1 else f"{len(links)} links were"
    window.messages.say(
        f"{what} not opened: this version fetches nothing from the network. "
        "Open the page, save it or select its text, and drop that.",
        offers=[
            Offer(
                "Copy address" if len(links) == 1 else "Copy addresses",
                lambda: QGuiApplication.clipboard().setText(addresses),
            )
        ],
    )


def _short(words: str) -> str:
    return words if len(words) <= 70 else words[:69] + "…"
