"""Putting the settings into force, now and whenever one is changed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from variorum_gui.comparison.typography import LONGEST_LINE, SANS, SERIF, Typography
from variorum_gui.settings.store import Settings
from variorum_gui.theme.applying import apply_theme, system_theme, theme_changes
from variorum_gui.theme.palette import Theme, contrast_theme, dark_theme, light_theme
from variorum_gui.window.wished import WISHED_KEYS, wished

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

#: Settings of the type the texts are set in.
TYPE_KEYS = ("typeface", "line_length", "line_spacing")
_FAMILIES: dict[str, tuple[str, ...]] = {"serif": SERIF, "sans": SANS, "system": ()}
#: In letters; "full" is more than fit on any screen.
_LINE_LENGTHS = {"short": 60, "usual": LONGEST_LINE, "long": 112, "full": 2000}
_LINE_SPACINGS = {"close": 0.92, "usual": 1.0, "wide": 1.25, "double": 1.6}


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
    hints = theme_changes().desktop = QGuiApplication.styleHints()
    hints.colorSchemeChanged.connect(lambda _: dress())
    hints.accessibility().contrastPreferenceChanged.connect(lambda _: dress())
    dress()


def chosen_type(settings: Settings) -> Typography:
    """The type for the texts as set, without the zoom."""
    return Typography(
        0,
        _FAMILIES[settings.text("typeface")],
        _LINE_LENGTHS[settings.text("line_length")],
        _LINE_SPACINGS[settings.text("line_spacing")],
    )


class Preferring:
    """Keeps the window in step with its settings."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.settings.changed.connect(self._apply)
        window.comparison.zoomChanged.connect(self._zoomed)
        for key in ("zoom", "typeface", "legend", "synchronised", *WISHED_KEYS):
            self._apply(key)

    def _apply(self, key: str) -> None:
        window, settings = self._window, self._window.settings
        if key == "zoom":
            window.comparison.zoom_to(settings.number("zoom"))
        elif key in TYPE_KEYS:
            window.comparison.set_type(chosen_type(settings))
        elif key == "legend":
            window.comparison.legend.setVisible(settings.flag("legend"))
        elif key == "synchronised":
            window.comparison.set_synchronised(settings.flag("synchronised"))
            window.menus.check("synchronised", settings.flag("synchronised"))
        elif key in WISHED_KEYS:
            window.workspace.wish(wished(settings, window.workspace.wishes))
            window.toolbar.say_ignored(len(settings.several("ignore")))

    def _zoomed(self, zoom: int) -> None:
        self._window.settings.set("zoom", zoom)
