"""Samples made by mail programs, browsers, crawlers and databases are read as their answer files say."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

import variorum

SAMPLES = Path(__file__).with_name("samples")
FOLDERS = (
    *("mail", "saved_page", "web_archive", "feed", "news_xml", "export", "several"),
    *("plain", "markdown", "zip"),
)
FILES = [
    path for folder in FOLDERS for path in sorted((SAMPLES / folder).iterdir()) if path.suffix != ".expected"
]


def told(result: variorum.ReadResult) -> str:
    """Each article's facts, then its paragraphs after their roles; problems at the end."""
    spec = importlib.util.spec_from_file_location("told", Path(__file__).with_name("told.py"))
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return str(module.told(result))


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_sample_is_read_as_a_person_reads_it(path: Path) -> None:
    result = variorum.read_bytes(path.read_bytes(), path.name)
    assert told(result) == path.with_name(f"{path.name}.expected").read_text("utf-8")
    assert variorum.ReadResult.from_dict(result.to_dict()) == result


#: Their answers are held by tests of their own.
PAGES = [
    path
    for folder in ("pages", "comparisons")
    for path in sorted((SAMPLES / folder).iterdir())
    if path.suffix != ".expected"
]


@pytest.mark.parametrize("path", [*FILES, *PAGES], ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_sample_cut_short_gives_articles_or_says_why_not(path: Path) -> None:
    data = path.read_bytes()
    for share in (0.1, 0.35, 0.6, 0.9, 0.99):
        result = variorum.read_bytes(data[: int(len(data) * share)], path.name)
        assert result.articles or result.problems
        assert not any("fault of Variorum" in problem.reason for problem in result.problems)


def test_a_folder_of_samples_reads_what_a_reader_would_drop(tmp_path: Path) -> None:
    for path in FILES:
        (tmp_path / path.name).write_bytes(path.read_bytes())
    result = variorum.read(tmp_path)
    assert len(result.articles) >= len(FILES)
    assert not any("hold no articles" in problem.reason for problem in result.problems)
