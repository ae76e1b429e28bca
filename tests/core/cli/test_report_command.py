from __future__ import annotations

import json
from pathlib import Path

import pytest

from variorum.cli.main import main


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    for name, number in (("a.txt", 200), ("b.txt", 214)):
        (tmp_path / name).write_text(
            f"Aground\n\nThe ferry left with {number} people aboard.\n", encoding="utf-8"
        )
    return str(tmp_path / "a.txt"), str(tmp_path / "b.txt")


def test_a_report_is_one_page(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "out.html"
    assert main(["report", *pair, "-o", str(target)]) == 0
    page = target.read_text(encoding="utf-8")
    assert "214" in page
    assert "<script" not in page
    capsys.readouterr()
    assert main(["report", *pair, "-o", str(target), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["findings"] >= 1


def test_a_kind_that_cannot_be_written_is_said_before_anything_is_done(pair: tuple[str, str]) -> None:
    assert main(["report", *pair, "-o", "out.xyz"]) == 2


def test_a_place_that_cannot_be_written_to_is_said(pair: tuple[str, str], tmp_path: Path) -> None:
    assert main(["report", *pair, "-o", str(tmp_path / "none" / "out.html")]) == 3
