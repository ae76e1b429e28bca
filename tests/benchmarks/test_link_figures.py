"""How right the links are, printed beside how quick they are found; nothing fails for a figure here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.benchmark

_TESTS = Path(__file__).parents[1]
_SHARED = Path(os.environ.get("VARIORUM_SHARED", _TESTS.parents[1] / "shared"))


def test_reports_read_by_hand_and_how_honest_the_probabilities_are() -> None:
    if not (_SHARED / "gold").is_dir():
        pytest.skip(f"no reports read by hand in {_SHARED}")
    print("\n" + _printed("fitting/figures.py", str(_SHARED)))


def test_texts_of_twenty_thousand_words_whose_links_are_known() -> None:
    print("\n" + _printed("known_links", "--words", "20000", "--seeds", "1", "2", "3"))


def _printed(program: str, *arguments: str) -> str:
    """What a program beside these tests prints, run in a process of its own."""
    command = [sys.executable, str(_TESTS / program), *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True).stdout
