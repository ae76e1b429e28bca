"""Putting the settings into force, now and whenever one is changed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from variorum_gui.settings.store import Settings
from variorum_gui.theme.applying import apply_theme, system_theme
from variorum_gui.theme.palette import Theme, contrast_theme, dark_theme, light_theme

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def chosen_theme(settings: Settings) -> Theme:
    """Light, dark or high contrast, as set or as the desktop has it."""
    made: dict[str, Callable[[], Theme]] = {
        "light": light_theme,
        "dark": dark_theme,
        "contrast": contrast_theme,
        "contrast dark": partial(contrast_theme, dark=True),
        "system": system_theme,
    }
    return made[settings.text("theme")]()


def follow_theme(app: QApplication, settings: Settings) -> None:
    """Dress the application, now, when the setting changes, and when the desktop changes."""

    def dress() -> None:
        apply_theme(app, chosen_theme(settings))

    settings.changed.connect(lambda key: dress() if key == "theme" else None)
    hints = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda _: dress())
    hints.accessibility().contrastPreferenceChanged.connect(lambda _: dress())
    dress()


class Preferring:
    """Keeps the window in step with its settings."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.settings.changed.connect(self._apply)
        window.comparison.zoomChanged.connect(self._zoomed)
        for key in ("zoom", "synchronised", "ignore", "budget", "recogniser"):
            self._apply(key)

    def _apply(self, key: str) -> None:
        window, settings = self._window, self._window.settings
        if key == "zoom":
            window.comparison.zoom_reset()
            window.comparison.zoom_by(settings.number("zoom"))
        elif key == "synchronised":
            window.comparison.set_synchronised(settings.flag("synchronised"))
            window.menus.check("synchronised", settings.flag("synchronised"))
        elif key in ("ignore", "budget", "recogniser"):
            wishes = replace(
                window.workspace.wishes,
                ignore=frozenset(settings.several("ignore")),
                budget=float(settings.number("budget")) or None,
                recogniser=settings.text("recogniser"),
            )
            window.workspace.wish(wishes)
            count = len(settings.several("ignore"))
            window.toolbar.ignore.setText(f"Ignore ({count})" if count else "Ignore")

    def _zoomed(self, zoom: int) -> None:
        self._window.settings.set("zoom", zoom)
