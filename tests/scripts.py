"""The scripts of packaging/, which is no package (its name is that of a library): loaded by their paths."""

from __future__ import annotations

import sys
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

_PACKAGING = Path(__file__).resolve().parents[1] / "packaging"


@cache
def script(name: str) -> ModuleType:
    """One of them."""
    spec = spec_from_file_location(f"script_{name}", _PACKAGING / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return module


@cache
def collected() -> tuple[Any, ...]:
    """The texts of the code, looked for once: that takes seconds."""
    return tuple(script("words").collected())
