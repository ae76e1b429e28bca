"""What every test may use."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real articles and hand-read answers; tests that need it are skipped without it."""
    folder = Path(os.environ.get("VARIORUM_SHARED") or ROOT.parent / "shared")
    if not (folder / "seeds").is_dir():
        pytest.skip(
            f"no real articles: {folder.name}/ is not beside the checkout and VARIORUM_SHARED is unset"
        )
    return folder
