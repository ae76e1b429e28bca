"""On the way to a report: naming the outlet of a text that goes by a few words of its headline."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer

from variorum.model.comparison import Side
from variorum_gui.comparison.content import SIDES
from variorum_gui.shown import Shown

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def without_outlet(shown: Shown) -> tuple[tuple[Side, str], ...]:
    """Which of the texts have none that could be given, and what they are called; of one article one text."""
    found: list[tuple[Side, str]] = []
    seen = []
    for side in SIDES:
        text = shown.text(side)
        if text is None or text.version_id is None or text.article.outlet or text.article in seen:
            continue
        seen.append(text.article)
        found.append((side, text.title or text.name))
    return tuple(found)


def name_outlet(window: MainWindow, side: Side, again: Callable[[], object]) -> None:
    """Open the details of the text there, and do `again` when they are closed and all is worked out anew."""
    before = _shown_in(window)
    window.edit.details_of(side)

    def look() -> None:
        if window.workspace.busy:
            window.workspace.settled.connect(look, Qt.ConnectionType.SingleShotConnection)
        elif _shown_in(window) == before:
            again()

    # What was given is taken up after the form is closed.
    window.corpus_pane.details.closed.connect(
        lambda: QTimer.singleShot(0, window, look), Qt.ConnectionType.SingleShotConnection
    )


def _shown_in(window: MainWindow) -> tuple[int | None, ...]:
    """By their rows: others may be shown by the time the form is closed."""
    texts = (window.workspace.shown.text(side) for side in SIDES)
    return tuple(text.version_id if text is not None else None for text in texts)
