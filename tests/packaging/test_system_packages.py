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


def installed(folder: Path, apt_get: str) -> tuple[int, str, str]:
    """What root is told where `apt-get` does this; nothing is waited for."""
    does = {"dpkg-query": "exit 1", "id": "echo 0", "sleep": "exit 0", "apt-get": apt_get}
    for name, lines in does.items():
        program = folder / name
        program.write_text(f"#!/bin/sh\n{lines}\n")
        program.chmod(0o755)
    done = subprocess.run(
        ["sh", str(SCRIPT), "window"],
        cwd=folder,
        env={"PATH": os.pathsep.join((str(folder), "/usr/bin", "/bin")), "DISPLAY": ":0"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.returncode, done.stdout, done.stderr


def test_while_another_program_installs_it_is_waited_for(tmp_path: Path) -> None:
    locked = 'echo "E: Could not get lock /var/lib/apt/lists/lock" >&2; exit 100'
    code, told, wrong = installed(
        tmp_path, f"[ -e twice ] && exit 0; [ -e once ] && : >twice; : >once; {locked}"
    )
    assert code == 0
    assert told.count("waiting for it") == 1
    assert not wrong


def test_a_lock_that_stays_is_named_and_says_to_try_again(tmp_path: Path) -> None:
    code, _, wrong = installed(tmp_path, 'echo "E: Could not get lock" >&2; exit 100')
    assert code == 1
    assert "Could not get lock" in wrong
    assert "could not be installed: libxcb-cursor0" in wrong
    assert "try again when it is done" in wrong


@pytest.mark.parametrize("reason", ["Temporary failure resolving", "Unable to locate package libblockdev3"])
def test_another_failure_gives_its_reason_and_says_to_try_again(tmp_path: Path, reason: str) -> None:
    code, _, wrong = installed(tmp_path, f'echo "E: {reason}" >&2; exit 100')
    assert code == 1
    assert reason in wrong
    assert "try again" in wrong
    assert "Another program" not in wrong
