"""Submenus that show settings to be ticked; they stay in step whoever changes the setting."""

from __future__ import annotations

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.settings.store import Settings
from variorum_gui.settings.table import BY_KEY


def ignore_menu(settings: Settings, window: QWidget) -> QMenu:
    """What to pass over, each to be ticked."""
    menu = QMenu(tr("&Ignore"), window)
    actions: dict[str, QAction] = {}

    def choose() -> None:
        settings.set("ignore", tuple(key for key, action in actions.items() if action.isChecked()))

    def show(key: str) -> None:
        if key == "ignore":
            for name, action in actions.items():
                action.setChecked(name in settings.several("ignore"))

    for name, words in BY_KEY["ignore"].choices:
        action = actions[name] = menu.addAction(tr(words))
        action.setCheckable(True)
        action.triggered.connect(choose)
    settings.changed.connect(show)
    show("ignore")
    return menu


def theme_menu(settings: Settings, window: QWidget) -> QMenu:
    """The colours."""
    menu = QMenu(tr("Colou&rs"), window)
    _offer(menu, settings, "theme")
    return menu


def type_menu(settings: Settings, window: QWidget) -> QMenu:
    """Typeface, length and distance of the lines."""
    menu = QMenu(tr("T&ype"), window)
    for key in ("typeface", "line_length", "line_spacing"):
        if menu.actions():
            menu.addSeparator()
        _offer(menu, settings, key)
    return menu


def _offer(menu: QMenu, settings: Settings, key: str) -> None:
    """The choices of one setting, of which one is on."""
    group = QActionGroup(menu)
    actions: dict[str, QAction] = {}

    def show(changed: str) -> None:
        if changed == key:
            actions[settings.text(key)].setChecked(True)

    for name, words in BY_KEY[key].choices:
        action = actions[name] = menu.addAction(tr(words))
        action.setCheckable(True)
        action.setData(key)
        action.triggered.connect(lambda _on=False, name=name: settings.set(key, name))
        group.addAction(action)
    settings.changed.connect(show)
    show(key)
