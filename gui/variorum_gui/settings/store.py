"""The settings in force, and their file. Only what differs from the default is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from variorum_gui.json_file import save_object
from variorum_gui.settings.table import BY_KEY, Value
from variorum_gui.settings.values import SettingValues


class Settings(SettingValues, QObject):  # in this order: Qt calls the constructor of what comes after its own
    """What the person chose. `changed(key)` follows every change."""

    changed = Signal(str)

    def __init__(self, path: Path | None, parent: QObject | None = None) -> None:
        """Keep them in `path`; None keeps them in memory only."""
        QObject.__init__(self, parent)
        SettingValues.__init__(self, path)
        self._path = path

    def set(self, key: str, value: Value, *, keep: bool = True) -> None:
        """Change a setting; `keep=False` for this run only. Raises ValueError for what it cannot hold."""
        setting = BY_KEY[key]
        if not setting.accepts(value):
            raise ValueError(f"{key} cannot be {value!r}")
        if self._values[key] != value:
            self._values[key] = value
            if keep:
                self._keep(key)
            self.changed.emit(key)

    def reset(self) -> None:
        """Everything as it came."""
        for key, setting in BY_KEY.items():
            self.set(key, setting.default)

    def _keep(self, key: str) -> None:
        value = self._values[key]
        if value == BY_KEY[key].default:
            self._stored.pop(key, None)
        else:
            self._stored[key] = list(value) if isinstance(value, tuple) else value
        if self._path:
            save_object(self._path, self._stored)
