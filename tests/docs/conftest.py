"""The window's languages, one after the other."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication
from tests.manuals import LANGUAGES

from variorum_gui.languages.choosing import use_language


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    """The language that words are looked up in meanwhile."""
    use_language(qapp, request.param)
    yield request.param
    use_language(qapp, "en")
