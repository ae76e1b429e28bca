"""What a process that reads may not do, asked of one that was sealed."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest


def told_by(script: str, folder: Path) -> str:
    """What a sealed process says when it runs `script` in `folder`."""
    imports = "import os, socket, subprocess, shutil, tempfile, urllib.request"
    whole = f"{imports}\nfrom variorum.reading.children import sealing\nsealing.seal()\n{script}"
    # what measures coverage would write at its end, and be refused
    unmeasured = {
        name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_PROCESS")
    }
    done = subprocess.run(
        [sys.executable, "-c", whole], capture_output=True, text=True, cwd=folder, timeout=120, env=unmeasured
    )
    return done.stderr


@pytest.mark.parametrize(
    "script",
    [
        "socket.socket()",
        "socket.create_connection(('127.0.0.1', 9))",
        "socket.getaddrinfo('localhost', 80)",
        "urllib.request.urlopen('file:///etc/hostname')",
        "open('a.txt', 'w')",
        "open('a.txt', 'ab')",
        "os.open('a.txt', os.O_CREAT | os.O_WRONLY)",
        "open('kept.txt', 'r+')",
        "os.remove('kept.txt')",
        "os.rename('kept.txt', 'b.txt')",
        "os.rename('__pycache__/a.pyc', 'kept.txt')",
        "open('__pycache__/a.pyc', 'w')",
        "os.mkdir('__pycache__')",
        "os.mkdir('a')",
        "os.symlink('kept.txt', 'a')",
        "os.truncate('kept.txt', 0)",
        "tempfile.TemporaryFile()",
        "shutil.rmtree('.')",
        "subprocess.run(['true'])",
        "os.system('true')",
        "os.fork()",
    ],
)
def test_a_sealed_process_reaches_nothing(script: str, tmp_path: Path) -> None:
    kept = tmp_path / "kept.txt"
    kept.write_text("kept", "utf-8")
    told = told_by(script, tmp_path)
    assert "reading may not" in told or "No usable temporary directory" in told
    assert [path.name for path in tmp_path.iterdir()] == ["kept.txt"]
    assert kept.read_text("utf-8") == "kept"


def test_a_sealed_process_reads_and_imports(tmp_path: Path) -> None:
    (tmp_path / "kept.txt").write_text("kept", "utf-8")
    assert told_by("import json.tool, xml.dom.minidom; open('kept.txt').read(); os.listdir()", tmp_path) == ""


def test_a_sealed_process_leaves_nothing_beside_what_it_imports(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    (tmp_path / "imported.py").write_text("print('hello', file=__import__('sys').stderr)", "utf-8")
    assert told_by("import imported", tmp_path).split() == ["hello"]
    assert [path.name for path in tmp_path.iterdir()] == ["imported.py"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the limit of memory is the system's")
def test_a_sealed_process_gets_no_more_memory_than_its_limit(tmp_path: Path) -> None:
    assert "MemoryError" in told_by("bytearray(600 * 1024 * 1024)", tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows knows no limit of computing time")
def test_a_child_nobody_waits_for_ends_by_itself(tmp_path: Path) -> None:
    script = "sealing.limit_time(0)\nwhile True: pass"
    whole = f"from variorum.reading.children import sealing\n{script}"
    done = subprocess.run([sys.executable, "-c", whole], capture_output=True, cwd=tmp_path, timeout=120)
    assert done.returncode < 0
