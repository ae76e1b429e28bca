from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def flattening() -> ModuleType:
    """The generator of flattened pages beside this file, which pytest's importlib mode cannot import."""
    spec = importlib.util.spec_from_file_location("flattening", Path(__file__).with_name("flattening.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    # dataclasses look their module up by name
    import sys

    sys.modules["flattening"] = module
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def mutating() -> ModuleType:
    """What spoils real samples, for the fuzz target and the tests of truncated files."""
    spec = importlib.util.spec_from_file_location("mutating", Path(__file__).with_name("mutating.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    import sys

    sys.modules["mutating"] = module
    spec.loader.exec_module(module)
    return module
