"""From process start to the comparison on screen, against a bare window with the same two texts.

Run by `make bench`. Both processes measure themselves from the start the kernel noted, in turn, in one
run; the ratio is what counts, milliseconds are printed beside it.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = pytest.mark.benchmark
BARE = Path(__file__).with_name("bare_window.py")
ROUNDS = 7


@pytest.fixture(scope="module")
def display() -> Iterator[dict[str, str]]:
    """An environment with a virtual X server and a window manager, or Qt's offscreen platform without."""
    # Installed programs have their bytecode; a variable that forbids it would measure the compiler.
    own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    if not shutil.which("Xvfb"):
        yield {**own, "QT_QPA_PLATFORM": "offscreen"}
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    number = os.read(reading, 16).decode().strip()
    environment = {**own, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
    manager = None
    if shutil.which("openbox"):
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        time.sleep(1)
    yield environment
    for process in filter(None, (manager, server)):
        process.terminate()
        process.wait()


def test_cold_start_to_comparison_against_a_bare_window(
    shared: Path, display: dict[str, str], tmp_path: Path
) -> None:
    texts = [str(next((shared / "seeds").glob(f"{number}*"))) for number in ("001", "002")]
    picture = str(tmp_path / "window.png")
    bare_command = [sys.executable, str(BARE), *texts]
    ours_command = [sys.executable, "-m", "variorum", *texts, "--screenshot", picture]

    def told(command: list[str]) -> str:
        run = subprocess.run(command, env=display, capture_output=True, text=True, check=True)
        return run.stdout.splitlines()[-1]

    bare, shown, window = [], [], []
    for round_number in range(ROUNDS + 1):
        one = float(told(bare_command))
        milestones = json.loads(told(ours_command))
        if round_number:  # the first one warms the caches of the file system
            bare.append(one)
            window.append(milestones["window_shown"])
            shown.append(milestones["comparison_shown"])
    ratios = [a / b for a, b in zip(shown, bare, strict=True)]
    print(
        f"\nbare window with two texts  {statistics.median(bare):6.0f} ms"
        f"\nwindow shown                {statistics.median(window):6.0f} ms"
        f"\ncomparison shown            {statistics.median(shown):6.0f} ms"
        f"\nratio comparison / bare     {statistics.median(ratios):6.2f}   (aim: at most 3)"
        f"   pair by pair {[round(r, 2) for r in ratios]}"
    )
    assert Path(picture).stat().st_size > 0
