"""`--screenshot`: a picture and one line of milestones, in a process of its own."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from PySide6.QtGui import QImage


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    return {**kept, "VARIORUM_HOME": str(tmp_path / "own"), **more}


def run(tmp_path: Path, *arguments: str, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "variorum", *arguments],
        env=environment(tmp_path, **more),
        capture_output=True,
        text=True,
        timeout=180,
    )


def test_a_picture_is_drawn_without_a_display_and_milestones_are_printed(
    tmp_path: Path, two_files: tuple[Path, Path]
) -> None:
    picture = tmp_path / "deep" / "window.png"
    ended = run(tmp_path, *map(str, two_files), "--screenshot", str(picture), "--size", "1280x800")
    assert ended.returncode == 0, ended.stderr
    (line,) = ended.stdout.splitlines()
    milestones = json.loads(line)
    assert list(milestones) == ["process_start", "window_shown", "comparison_shown"]
    assert 0 == milestones["process_start"] < milestones["window_shown"] < milestones["comparison_shown"]
    drawn = QImage(str(picture))
    assert (drawn.width(), drawn.height()) == (1280, 800)
    assert not (tmp_path / "own").exists(), "the person's own corpus and settings are left alone"


def test_themes_give_light_and_dark_pictures(tmp_path: Path) -> None:
    lightness = {}
    for theme in ("light", "dark"):
        picture = tmp_path / f"{theme}.png"
        assert run(tmp_path, "--theme", theme, "--screenshot", str(picture)).returncode == 0
        lightness[theme] = QImage(str(picture)).pixelColor(700, 300).lightness()
    assert lightness["light"] > 200
    assert lightness["dark"] < 60


def test_a_picture_that_cannot_be_written_is_said_and_ends_with_3(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    ended = run(tmp_path, "--screenshot", str(tmp_path / "file" / "x.png"))
    assert ended.returncode == 3
    assert "could not be written" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_without_a_display_the_window_says_so_in_one_line(tmp_path: Path) -> None:
    if sys.platform != "linux":
        pytest.skip("only X11 and Wayland can be missing")
    ended = run(tmp_path)
    assert ended.returncode == 3
    assert ended.stderr.strip() == "variorum: there is no display to open a window on."


def test_ctrl_c_ends_it_cleanly(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "variorum"],
        env=environment(tmp_path, QT_QPA_PLATFORM="offscreen"),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    corpus = tmp_path / "own" / "data" / "scratch.variorum"
    for _ in range(2400):
        if corpus.exists():
            break
        time.sleep(0.05)
    time.sleep(0.5)
    process.send_signal(signal.SIGINT)
    _, complaints = process.communicate(timeout=120)
    assert process.returncode == 0, complaints
    assert "Traceback" not in complaints
    assert (tmp_path / "own" / "data" / "session.json").exists()
    assert not corpus.with_name(corpus.name + "-wal").exists(), "one file when at rest"
