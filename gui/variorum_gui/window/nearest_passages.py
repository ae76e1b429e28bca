"""Works out what comes nearest in the other text to a passage that only one has, when its finding is chosen.

On a thread: all pairs of sentences of two long articles take 0.3 s the first time, and are known then.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.model.finding import Finding
from variorum.reviewing.nearest_there import NearestThere, nearest_there
from variorum_gui.languages.words import tr
from variorum_gui.unexpected import log_error

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def look_for_nearest(window: MainWindow, finding: Finding) -> None:
    """Tell the sidebar what comes nearest."""
    shown = window.workspace.shown
    left, right, comparison = shown.left, shown.right, shown.comparison
    if left is None or right is None or comparison is None:
        return
    versions, decisions = (left.version, right.version), shown.decisions

    def done(found: dict[str, NearestThere]) -> None:
        window.sidebar.show_nearest(comparison, finding.id, found.get(finding.id))

    window.background.run(
        "nearest",
        tr("Looking for the nearest passage"),
        lambda *_: nearest_there((finding,), comparison, versions, decisions),
        done,
        log_error,
    )
