"""The settings as a file has them, to be read: what works ahead of the window asks for them without loading Qt."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from variorum_gui.json_file import load_object
from variorum_gui.settings.former import brought_up
from variorum_gui.settings.table import BY_KEY, Value


class SettingValues:
    """What the person chose, and the defaults of everything else."""

    def __init__(self, path: Path | None) -> None:
        """As `path` has them; None has none."""
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
