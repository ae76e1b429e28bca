"""What an ordinary user is told when packages of the system are missing."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "system-packages.sh"

pytestmark = pytest.mark.skipif(shutil.which("sh") is None, reason="needs a shell")


def said(folder: Path, purpose: str) -> tuple[int, str]:
    """The script on a machine of Debian where nothing is installed, run by a user who may install nothing."""
    for name, does in (("dpkg-query", "exit 1"), ("id", "echo 1000"), ("python3", "exit 1")):
        program = folder / name
        program.write_text(f"#!/bin/sh\n{does}\n")
        program.chmod(0o755)
    path = os.pathsep.join((str(folder), "/usr/bin", "/bin"))
    done = subprocess.run(
        ["sh", str(SCRIPT), purpose],
        cwd=folder,
        env={"PATH": path},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stderr


def test_without_venv_one_line_names_what_the_window_needs_as_well(tmp_path: Path) -> None:
    code, words = said(tmp_path, "venv")
    lines = [line for line in words.splitlines() if "apt-get install" in line]
    assert code == 1
    assert len(lines) == 1
    assert "python3-venv" in lines[0]
    assert "libxcb-cursor0" in lines[0]


def test_without_packages_for_tests_the_tests_go_on(tmp_path: Path) -> None:
    code, words = said(tmp_path, "tests")
    assert code == 0
    assert "Going on" in words
