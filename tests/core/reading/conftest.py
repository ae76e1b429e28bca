from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


def _beside(name: str) -> ModuleType:
    """A module beside this file, which pytest's importlib mode cannot import."""
    spec = importlib.util.spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def flattening() -> ModuleType:
    """The generator of flattened pages."""
    return _beside("flattening")


@pytest.fixture(scope="session")
def mutating() -> ModuleType:
    """What spoils real samples, for the fuzz target and the tests of truncated files."""
    return _beside("mutating")


@pytest.fixture(scope="session")
def layouts() -> ModuleType:
    """Pages with their expected paragraphs, and how well they are read."""
    return _beside("page_layouts")
