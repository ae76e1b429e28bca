"""The settings in force, and their file. Only what differs from the default is written."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from variorum_gui.json_file import load_object, save_object
from variorum_gui.settings.former import brought_up
from variorum_gui.settings.table import BY_KEY, Value


class Settings(QObject):
    """What the person chose. `changed(key)` follows every change."""

    changed = Signal(str)

    def __init__(self, path: Path | None, parent: QObject | None = None) -> None:
        """Keep them in `path`; None keeps them in memory only."""
        super().__init__(parent)
        self._path = path
        #: Keys we do not know stay in the file: a newer version may have written them.
        self._stored: dict[str, Any] = brought_up(load_object(path)) if path else {}
        self._values: dict[str, Value] = {}
        for key, setting in BY_KEY.items():
            value = setting.from_json(self._stored[key]) if key in self._stored else None
            self._values[key] = setting.default if value is None else value

    def text(self, key: str) -> str:
        """A choice."""
        value = self._values[key]
        assert isinstance(value, str)
        return value

    def flag(self, key: str) -> bool:
        """Whether it is on."""
        return self._values[key] is True

    def number(self, key: str) -> int:
        """A number."""
        value = self._values[key]
        assert isinstance(value, int)
        return value

    def several(self, key: str) -> tuple[str, ...]:
        """The keys chosen, or the sites listed."""
        value = self._values[key]
        assert isinstance(value, tuple)
        return value

    def value(self, key: str) -> Value:
        """Whatever kind it is."""
        return self._values[key]

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
