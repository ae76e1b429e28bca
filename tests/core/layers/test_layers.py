"""The walls between the rooms, held by the tools that `make lint` runs."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]


def contracts(folder: Path) -> subprocess.CompletedProcess[str]:
    command = [
        sys.executable,
        "-c",
        "from importlinter.cli import lint_imports_command as c; c()",
        "--no-cache",
    ]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def copy_of_the_project(target: Path) -> Path:
    target.mkdir()
    shutil.copy(ROOT / "pyproject.toml", target)
    for package in ("core/variorum", "gui/variorum_gui", "resources/variorum_resources"):
        source = ROOT / package
        # Side by side, so that the copies are found before the installed ones.
        shutil.copytree(
            source, target / source.name, ignore=shutil.ignore_patterns("*.svg", "*.png", "__pycache__")
        )
    return target


def test_the_contracts_hold() -> None:
    told = contracts(ROOT)
    assert told.returncode == 0, told.stdout


def test_a_qt_import_in_the_core_breaks_them(tmp_path: Path) -> None:
    folder = copy_of_the_project(tmp_path / "copy")
    with (folder / "variorum" / "model" / "span.py").open("a", encoding="utf-8") as file:
        file.write("\nfrom PySide6 import QtCore\n")
    told = contracts(folder)
    assert told.returncode != 0
    assert "The core knows no Qt BROKEN" in told.stdout
