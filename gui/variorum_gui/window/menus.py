"""The menu bar, made from the table of actions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMainWindow, QMenu

from variorum_gui.languages.words import tr
from variorum_gui.plain_tips import plain_tip
from variorum_gui.settings.store import Settings
from variorum_gui.theme.icons import icon
from variorum_gui.window.actions import ACTIONS, BY_ID, ActionSpec
from variorum_gui.window.menu_table import (
    EXPORT,
    IGNORE,
    KINDS,
    MENUS,
    RECENT,
    SEPARATOR,
    SUBMENUS,
    THEME,
    TYPE,
    entries,
)
from variorum_gui.window.setting_menus import ignore_menu, theme_menu, type_menu

#: Acts on a comparison, and on what is shown on one side.
_OF_TWO_TEXTS = (
    *("next", "previous", "swap", "again", "auto", "versions", "outlets"),
    *("link", "unlink", "explain_link", "level"),
    *("report", "copy_evidence", "copy_evidence_picture", "pack"),
)
_OF_A_TEXT = (
    *("close_texts", "reader_mode", "sentence_life", "add_note"),
    *("previous_place", "next_place", "earlier_step", "later_step"),
)


class Menus:
    """All actions by id, in their menus. The window keeps it alive."""

    def __init__(self, window: QMainWindow, rooms: Mapping[str, object], settings: Settings) -> None:
        """`rooms` are the objects whose methods the slots of the table name."""
        self._window = window
        self._rooms = rooms
        self._settings = settings
        self._groups: dict[str, QActionGroup] = {}
        self.actions = {spec.id: self._action(spec) for spec in ACTIONS}
        self.recent = QMenu(tr("Open &Recent Corpus"), window)
        self.recent.setToolTipsVisible(True)
        self.ignore = ignore_menu(settings, window)
        self.export = QMenu(tr("E&xport"), window)
        self.export.aboutToShow.connect(lambda: self._call("files.fill_exports", self.export))
        for title, ids in MENUS:
            menu = window.menuBar().addMenu(tr(title))
            for id in ids:
                self._fill(menu, id)
            # Drawing all icons takes 15 ms, which the first paint need not wait for.
            menu.aboutToShow.connect(lambda ids=ids: self._tint(tuple(entries(ids))))
        self.offer_tabs(1, empty=True, closed=False)

    def check(self, id: str, on: bool = True) -> None:
        """Show an action as on or off, without doing it."""
        self.actions[id].setChecked(on)

    def offer_for(self, *, both: bool, any_text: bool) -> None:
        """Grey what needs two texts, or one, while they are not shown."""
        for ids, possible in ((_OF_TWO_TEXTS, both), (_OF_A_TEXT, any_text)):
            for id in ids:
                self.actions[id].setEnabled(possible)

    def offer_tabs(self, number: int, *, empty: bool, closed: bool) -> None:
        """Grey what needs several tabs, one with a text, or one that was closed."""
        possible = {
            "next_tab": number > 1,
            "previous_tab": number > 1,
            "close_tab": number > 1 or not empty,
            "reopen_tab": closed,
        }
        for id, whether in possible.items():
            self.actions[id].setEnabled(whether)

    def set_recent(self, paths: Sequence[str]) -> None:
        """What "Open Recent Corpus" offers."""
        # Not `clear`: the entry that was just chosen still runs, and whoever hears of it would be given what is gone.
        for entry in self.recent.actions():
            self.recent.removeAction(entry)
            entry.deleteLater()
        self.recent.setEnabled(bool(paths))
        for path in paths:
            action = self.recent.addAction(Path(path).stem.replace("&", "&&"))
            action.setToolTip(plain_tip(path))
            action.triggered.connect(lambda _on=False, path=path: self._call("files.open_recent", path))

    def _action(self, spec: ActionSpec) -> QAction:
        action = QAction(tr(spec.text), self._window)
        action.setObjectName(spec.id)
        action.setShortcuts(spec.sequences())
        action.setCheckable(spec.checkable)
        if spec.id == "quit":
            action.setMenuRole(QAction.MenuRole.QuitRole)
        if spec.group:
            if spec.group not in self._groups:
                self._groups[spec.group] = QActionGroup(self._window)
            self._groups[spec.group].addAction(action)
        if spec.group or spec.slot == "view.tab":
            action.triggered.connect(lambda _on=False, spec=spec: self._call(spec.slot, spec.id))
        elif spec.checkable:
            action.triggered.connect(lambda on, spec=spec: self._call(spec.slot, on))
        else:
            action.triggered.connect(lambda _on=False, spec=spec: self._call(spec.slot))
        self._window.addAction(action)
        return action

    def _call(self, slot: str, *arguments: object) -> None:
        room, method = slot.split(".")
        getattr(self._rooms[room], method)(*arguments)

    def _fill(self, menu: QMenu, id: str) -> None:
        if id == SEPARATOR:
            menu.addSeparator()
        elif id == RECENT:
            menu.addMenu(self.recent)
        elif id == IGNORE:
            menu.addMenu(self.ignore)
        elif id == EXPORT:
            menu.addMenu(self.export)
        elif id == KINDS:
            kinds = menu.addMenu(tr("Show Only These &Kinds"))
            kinds.aboutToShow.connect(lambda: self._call("passages.fill_kinds", kinds))
        elif id in SUBMENUS:
            title, below = SUBMENUS[id]
            submenu = menu.addMenu(tr(title))
            for entry in below:
                self._fill(submenu, entry)
        elif id == THEME:
            menu.addMenu(theme_menu(self._settings, self._window))
        elif id == TYPE:
            menu.addMenu(type_menu(self._settings, self._window))
        else:
            menu.addAction(self.actions[id])

    def _tint(self, ids: Sequence[str]) -> None:
        for id in ids:
            if id in self.actions and BY_ID[id].icon:
                self.actions[id].setIcon(icon(BY_ID[id].icon))
