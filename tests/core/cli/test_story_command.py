"""`variorum story`, as a person and a program call it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from variorum.cli.main import main

FIRST = (
    "Dam gives way\n\nFour farms were flooded when the dam at Orrin gave way on Monday, the county said.\n"
)
SECOND = (
    "Farms flooded\n\nSix farms were flooded when the dam at Orrin gave way on Monday, the county said.\n"
)


@pytest.fixture
def files(tmp_path: Path) -> list[str]:
    names = []
    for name, words in (("one.txt", FIRST), ("two.txt", SECOND)):
        path = tmp_path / name
        path.write_text(words, "utf-8")
        names.append(str(path))
    return names


def test_the_tables_are_told(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", *files]) == 0
    words = capsys.readouterr().out
    assert "[1] Four  [2] Six" in words
    assert "Told by 2 texts" in words


def test_the_page_is_written(files: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "page.html"
    assert main(["story", *files, "-o", str(target), "--title", "The dam"]) == 0
    assert '<h1 dir="auto">The dam</h1>' in target.read_text("utf-8")
    assert "2 texts of one story" in capsys.readouterr().out


def test_a_program_gets_places(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", *files, "--format", "json"]) == 0
    page = json.loads(capsys.readouterr().out)
    assert page["differing"][0]["cells"][0]["words"] == ["Four"]


def test_one_article_is_no_story(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", files[0]]) == 2
    assert "two articles or more" in capsys.readouterr().err


def test_other_kinds_of_files_are_declined(files: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["story", *files, "-o", "page.docx"]) == 2
    assert "written as .html" in capsys.readouterr().err
