"""Two texts of 200,000 words in the window, and the window beside Meld, as ratios measured in one run.

Run by `make bench`. Nothing fails for being slow: each line says what it is to be. `VARIORUM_BENCH_ROUNDS` sets how
often a program is started (7 when absent), `VARIORUM_BENCH_VIEW_WORDS` the length of the long texts.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import made_texts
import pytest
from screens import Screen, screen

pytestmark = pytest.mark.benchmark

_SHOWING = Path(__file__).with_name("showing_window.py")
_VIEWING = Path(__file__).with_name("viewing_window.py")
_ROUNDS = int(os.environ.get("VARIORUM_BENCH_ROUNDS", "7"))
_WORDS = int(os.environ.get("VARIORUM_BENCH_VIEW_WORDS", "200000"))

#: At most so many milliseconds.
_AIMS = {
    "scroll, 99th percentile": 16,
    "resize": 60,
    "first paint": 120,
    "find a rare word": 100,
    "find a frequent word": 100,
    "to the form “aligned”": 150,
    "to the form “differences”": 150,
    "to the form “column”": 150,
    "to the form “flow”": 150,
}
_STALLS = ("load", "compare", "scroll", "resize")
_MOST_STALL = 50
_MOST_MEMORY = 150


@pytest.fixture(scope="module")
def display() -> Iterator[Screen]:
    with screen() as found:
        if found is None:
            pytest.skip("there is no Xvfb to see on when a window is complete")
        yield found


@pytest.fixture(scope="module")
def long_texts(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """Two versions, one paragraph in twenty edited, one in fifty moved."""
    folder = tmp_path_factory.mktemp("long")
    paths = folder / "first.txt", folder / "second.txt"
    for path, text in zip(paths, made_texts.typical(_WORDS), strict=True):
        path.write_text(text, encoding="utf-8")
    return [str(path) for path in paths]


def test_two_reports_are_shown_before_meld_shows_them(shared: Path, display: Screen, tmp_path: Path) -> None:
    texts = [str(next((shared / "seeds").glob(f"{number}*"))) for number in ("001", "002")]
    _beside_meld("two reports", texts, display, tmp_path, 0.75, still=1.2)


def test_two_long_versions_are_shown_before_meld_shows_them(
    long_texts: list[str], display: Screen, tmp_path: Path
) -> None:
    _beside_meld(f"2 × {_WORDS:,} words", long_texts, display, tmp_path, 0.25, still=6)


def test_reading_two_long_versions(long_texts: list[str], display: Screen, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(_VIEWING), str(tmp_path), *long_texts],
        env=display.environment,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    print(f"\n2 × {_WORDS:,} words, medians, painting included, in ms:")
    for name, spent in told["ms"].items():
        if "longest" not in name:
            longest = told["ms"].get(f"{name}, longest")
            beside = f"longest {longest:6.1f}" if longest is not None else ""
            aim = f"(aim: at most {_AIMS[name]})" if name in _AIMS else ""
            print(f"  {name:30} {spent:7.1f}   {beside:16} {aim}")
    late = told["late"]
    print("a timer of 5 ms is late by (99.9th percentile; longest; at most computed here meanwhile), in ms:")
    for name in (name for name in late if "longest" not in name):
        stall = late[name] - late["idle window"]
        aim = f"   stall {stall:6.1f} (aim: at most {_MOST_STALL})" if name in _STALLS else ""
        longest, own = late[f"{name}, longest"], late[f"{name}, longest of our own"]
        print(f"  {name:30} {late[name]:7.1f} {longest:7.1f} {own:7.1f}{aim}")
    seconds = ", ".join(f"{name} after {spent:.2f} s" for name, spent in told["seconds"].items())
    print(f"from the drop on: {seconds}")
    memory = told["memory"]["above the empty window"]
    print(f"memory above the empty window: {memory:.0f} MB (aim: at most {_MOST_MEMORY})")


def _beside_meld(
    what: str, texts: list[str], display: Screen, folder: Path, aim: float, still: float
) -> None:
    if not shutil.which("meld"):
        pytest.skip("Meld is not installed: there is nothing to compare with")
    ours_command = [sys.executable, str(_SHOWING), str(folder / "window.png"), *texts]
    ours, window, meld = [], [], []
    for number in range(_ROUNDS + 1):
        run = subprocess.run(
            ours_command, env=display.environment, capture_output=True, text=True, check=True
        )
        milestones = json.loads(run.stdout.splitlines()[-1])
        seconds = display.seconds_until_complete(["meld", *texts], still)
        if number:  # the first one warms the caches of the file system
            ours.append(milestones["comparison_shown"])
            window.append(milestones["window_shown"])
            meld.append(1000 * seconds)
    ratio = statistics.median(one / other for one, other in zip(ours, meld, strict=True))
    print(
        f"\n{what}: from process start to the comparison on screen"
        f"\n  Meld, complete        {statistics.median(meld):7.0f} ms"
        f"\n  window shown          {statistics.median(window):7.0f} ms"
        f"\n  comparison shown      {statistics.median(ours):7.0f} ms"
        f"\n  comparison / Meld     {ratio:7.2f}   (aim: at most {aim})"
        f"   pair by pair {[round(one / other, 2) for one, other in zip(ours, meld, strict=True)]}"
    )
