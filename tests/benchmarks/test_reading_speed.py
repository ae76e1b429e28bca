"""Reading a folder of 2,000 mixed files: how fast, how soon it stops, and what the window feels of it.

Run by `make bench`. The files are the samples of the readers' own tests, each many times.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

import variorum
from variorum.errors import Cancelled
from variorum.model.article import ReadResult
from variorum.progress import Progress
from variorum.reading.children import together, workers

pytestmark = pytest.mark.benchmark
SAMPLES = Path(__file__).parents[1] / "core" / "reading" / "samples"
WINDOW = Path(__file__).with_name("reading_window.py")
FILES = 2_000
#: What the samples should give, what gives no article, and what only a test of safety should read often.
PASSED_OVER = {".expected", ".json", ".py"}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two thousand files in twenty folders, of all kinds that are read."""
    root = tmp_path_factory.mktemp("mixed")
    sources = [
        path
        for path in sorted(SAMPLES.rglob("*"))
        if path.is_file()
        and path.suffix not in PASSED_OVER
        and not any(word in path.stem for word in ("hostile", "bomb", "truncated"))
    ]
    kinds = sorted({path.suffix for path in sources})
    print(f"\n{FILES} files made of {len(sources)} samples: {' '.join(kinds)}")
    for number in range(FILES):
        source = sources[number % len(sources)]
        place = root / f"{number % 20:02}"
        place.mkdir(exist_ok=True)
        (place / f"{number:04}{source.suffix}").write_bytes(source.read_bytes())
    return root


def computed_by_children() -> float:
    """Seconds, of all that have ended."""
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def timed(folder: Path, progress: Progress | None = None) -> tuple[ReadResult, float, float, float]:
    """What was read, the seconds it took, those computed in this process and those in children."""
    workers.end_idle_workers()
    started, here, there = time.perf_counter(), time.process_time(), computed_by_children()
    result = variorum.read(folder, progress=progress)
    took, here = time.perf_counter() - started, time.process_time() - here
    workers.end_idle_workers()
    return result, took, here, computed_by_children() - there


def test_two_thousand_files_are_read_by_all_cores(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # Installed programs have their bytecode; a variable that forbids it would measure the compiler in each child.
    monkeypatch.delenv("PYTHONDONTWRITEBYTECODE", raising=False)
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    for number in range(4):  # every sample once
        variorum.read(folder / f"{number:02}")
    seen: list[float] = []
    result, took, here, there = timed(folder, lambda _, done: seen.append(done))
    monkeypatch.setattr(together, "pays", lambda found: False)
    alone, took_alone, here_alone, there_alone = timed(folder)
    assert alone == result
    assert seen == sorted(seen)
    assert len(seen) >= FILES
    print(
        f"\n{len(result.articles)} articles, {len(result.problems)} problems"
        f"\nread by {os.cpu_count()} cores    {took:6.1f} s   {FILES / took:6.0f} files/s   "
        f"({here:.1f} s computed in this process, {there:.1f} s in children)"
        f"\none by one         {took_alone:6.1f} s   {FILES / took_alone:6.0f} files/s   "
        f"({here_alone:.1f} s, {there_alone:.1f} s)"
        f"\nratio              {took_alone / took:6.2f}   (aim: at least 1.5 on two cores; where they have nothing else"
        f" to do, {(os.cpu_count() or 1) * (here_alone + there_alone) / (here + there):.2f} can be had)"
    )


def test_it_stops_within_a_third_of_a_second(folder: Path) -> None:
    latencies = []
    for after in (0.05, 0.3, 0.7, 1.5, 2.5):
        workers.end_idle_workers()
        stop = threading.Event()
        asked: list[float] = []

        def say_stop(stop: threading.Event = stop, asked: list[float] = asked) -> None:
            asked.append(time.perf_counter())
            stop.set()

        timer = threading.Timer(after, say_stop)
        timer.start()
        with pytest.raises(Cancelled):
            variorum.read(folder, cancelled=stop.is_set)
        latencies.append(time.perf_counter() - asked[0])
    print(
        f"\nstopped after {', '.join(f'{each:.2f}' for each in latencies)} s, median "
        f"{statistics.median(latencies):.2f}, longest {max(latencies):.2f} s   (aim: at most 0.3)"
    )
    assert max(latencies) < 1


def test_the_window_moves_meanwhile(folder: Path, tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(WINDOW), str(tmp_path), str(folder)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=200,
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout.splitlines()[-1])
    stall, whole = (told[each]["p999"] - told["idle"]["p999"] for each in ("reading", "altogether"))
    print(
        f"\na timer of 5 ms is late by (99.9th percentile; longest), in ms:"
        f"\nidle window        {told['idle']['p999']:6.1f} {told['idle']['longest']:6.1f}"
        f"\nwhile it reads     {told['reading']['p999']:6.1f} {told['reading']['longest']:6.1f}"
        f"   for {told['seconds']:.1f} s"
        f"\nwhile it adds them {told['adding']['p999']:6.1f} {told['adding']['longest']:6.1f}"
        f"\nstall of reading   {stall:6.1f}   with adding and showing {whole:6.1f}   (aim: under 50)"
    )
