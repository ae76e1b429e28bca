"""What every test may use."""

from __future__ import annotations

import os
import sys
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest
from tests.examples import draw_more, the_same_unless_asked, times_asked_for

the_same_unless_asked()
ROOT = Path(__file__).resolve().parents[1]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    if times_asked_for() > 1:
        draw_more(items, times_asked_for())


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles and hand-read answers; tests that need it are skipped without it."""
    folder = Path(os.environ.get("VARIORUM_SHARED") or ROOT.parent / "shared")
    if not (folder / "seeds").is_dir():
        pytest.skip(
            f"no real articles: {folder.name}/ is not beside the checkout and VARIORUM_SHARED is unset"
        )
    return folder


@pytest.fixture(scope="session")
def bad_files() -> ModuleType:
    """The list of bad files beside this file, which pytest's importlib mode cannot import."""
    spec = spec_from_file_location("bad_files", Path(__file__).with_name("bad_files.py"))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    sys.modules["bad_files"] = module  # dataclasses look their module up by name
    spec.loader.exec_module(module)
    return module
