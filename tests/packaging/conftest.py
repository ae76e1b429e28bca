"""The modules beside the spec: packaging/ is no package (its name is that of a library), so they load by path."""

from __future__ import annotations

import sys
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def packaging(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], ModuleType]:
    """Gives a module of packaging/ by its name."""
    monkeypatch.syspath_prepend(ROOT / "packaging")
    before = set(sys.modules)

    def module(name: str) -> ModuleType:
        return import_module(name)

    yield module
    for name in set(sys.modules) - before:
        file = getattr(sys.modules[name], "__file__", None) or ""
        if file.startswith(str(ROOT / "packaging")):
            del sys.modules[name]
