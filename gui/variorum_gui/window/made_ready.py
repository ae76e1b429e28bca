"""What the panes need of long texts, worked out on a background thread before these are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum_gui.shown import Shown

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def make_ready(window: MainWindow, shown: Shown, every_form: bool = False) -> None:
    """For other threads, as it touches no Qt. With `every_form`, also what the texts are not shown in at first."""
    window.comparison.ready(shown, every_form)
    if every_form and shown.dossier is not None:
        # Not before there is anything in the sidebar.
        from variorum_gui.sidebar.source_rows import make_sources_ready

        with window.comparison.undisturbed():
            make_sources_ready(shown)
