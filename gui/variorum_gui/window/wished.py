"""What the settings say about comparing."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum_gui.window.working_out import Wishes

if TYPE_CHECKING:
    from variorum_gui.settings.values import SettingValues

#: Settings that `wished` reads.
WISHED_KEYS = ("ignore", "budget", "recogniser")


def wished(settings: SettingValues, wishes: Wishes) -> Wishes:
    """The wishes as the settings have them; the mode is no setting."""
    return replace(
        wishes,
        ignore=frozenset(settings.several("ignore")),
        budget=float(settings.number("budget")) or None,
        recogniser=settings.text("recogniser"),
    )
