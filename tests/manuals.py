"""The manual's pages in each language, for the tests that hold them against the program."""

from __future__ import annotations

from pathlib import Path

MANUAL = Path(__file__).resolve().parents[1] / "docs" / "manual"
#: English first; the others are those of the window.
LANGUAGES = ("en", "de", "fr")
NAMES = sorted(path.name for path in MANUAL.glob("*.md"))
PAGES = [(language, name) for language in LANGUAGES for name in NAMES]


def manual_page(language: str, name: str) -> Path:
    """Where the page lies."""
    return MANUAL / name if language == "en" else MANUAL / language / name


def read(language: str, name: str) -> str:
    """The page as it is written."""
    return manual_page(language, name).read_text("utf-8")


def said(language: str, name: str) -> str:
    """The page without line breaks, so that words that go on in a second line are found."""
    return " ".join(read(language, name).split())
