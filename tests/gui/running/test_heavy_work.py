"""Computations in the helper process: results, errors, progress, cancel, and life after its death."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from variorum.errors import Cancelled
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum_gui.heavy_work import HeavyWork
from variorum_gui.window.main_window import MainWindow


def squared(value: int, *, progress: Progress, cancelled: CancelledCheck) -> tuple[int, int]:
    return value * value, os.getpid()


def failing(*, progress: Progress, cancelled: CancelledCheck) -> None:
    raise ValueError("of its own")


def patient(*, progress: Progress, cancelled: CancelledCheck) -> None:
    for step in range(1000):
        progress("", step / 1000)
        time.sleep(0.01)
        stop_if(cancelled)


def stubborn(*, progress: Progress, cancelled: CancelledCheck) -> None:
    time.sleep(60)


def dying(*, progress: Progress, cancelled: CancelledCheck) -> str:
    if "variorum-helper-test" not in os.environ:
        os._exit(7)
    return "computed in the window's own process"


def paragraph(chance: random.Random) -> str:
    """Forty invented words."""
    words = ["".join(chance.choices("aeioubcdfglmnprst", k=6)) for _ in range(40)]
    return " ".join(words).capitalize() + "."


@pytest.fixture(scope="module")
def heavy() -> Iterator[HeavyWork]:
    made = HeavyWork()
    yield made
    made.close()


def never() -> bool:
    return False


def silent(_: str, __: float) -> None:
    pass


def test_a_result_comes_from_another_process(heavy: HeavyWork) -> None:
    value, process = heavy.call(squared, (7,), "", silent, never)
    assert value == 49
    assert process != os.getpid()


def test_an_error_comes_back_as_it_was(heavy: HeavyWork) -> None:
    with pytest.raises(ValueError, match="of its own"):
        heavy.call(failing, (), "", silent, never)


def test_progress_is_told_and_cancel_is_heard(heavy: HeavyWork) -> None:
    told: list[float] = []
    with pytest.raises(Cancelled):
        heavy.call(patient, (), "", lambda _, part: told.append(part), lambda: len(told) > 5)
    assert told[-1] > 0
    assert heavy.call(squared, (2,), "", silent, never)[0] == 4


def test_what_does_not_listen_is_ended_and_the_next_call_works(heavy: HeavyWork) -> None:
    _, ended = heavy.call(squared, (2,), "", silent, never)
    looks = iter(range(10))
    with pytest.raises(Cancelled):
        heavy.call(stubborn, (), "", silent, lambda: next(looks, None) is None)
    value, another = heavy.call(squared, (3,), "", silent, never)
    assert value == 9
    assert another != ended


def test_when_the_process_dies_the_work_is_done_here(
    heavy: HeavyWork, monkeypatch: pytest.MonkeyPatch
) -> None:
    heavy.call(squared, (1,), "", silent, never)  # so that the process has started without the variable
    monkeypatch.setenv("variorum-helper-test", "1")
    assert heavy.call(dying, (), "", silent, never).startswith("computed")


@pytest.mark.skipif(sys.platform == "win32", reason="of signals")
def test_it_ends_with_a_window_that_was_killed() -> None:
    """It holds whatever the window wrote to: its end is told by that closing."""
    window = subprocess.Popen(
        [sys.executable, __file__], stdout=subprocess.PIPE, text=True, start_new_session=True
    )
    assert window.stdout is not None
    with window, window.stdout as told:
        helper = int(told.readline())
        assert helper != window.pid
        window.kill()
        ended = threading.Timer(30, os.killpg, (window.pid, signal.SIGKILL))
        ended.start()
        begun = time.monotonic()
        assert told.read() == ""
        ended.cancel()
    assert time.monotonic() - begun < 30


def test_long_texts_are_compared_in_the_helper_and_short_ones_are_not(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: Callable[[MainWindow], None]
) -> None:
    deriver = window.workspace.deriver
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    assert deriver._heavy is None
    long = []
    chance = random.Random(5)
    shared = [paragraph(chance) for _ in range(120)]
    for name in ("one", "two"):
        body = "\n\n".join(p if chance.random() < 0.7 else paragraph(chance) for p in shared)
        path = tmp_path / f"{name}.txt"
        path.write_text(f"A long report of {name}\n\n{body}\n", "utf-8")
        long.append(str(path))
    window.files.open_paths(long)
    at_rest(window)
    assert deriver._heavy is not None
    shown = window.workspace.shown
    assert shown.comparison is not None
    assert shown.comparison.links
    assert shown.dossier is not None


if __name__ == "__main__":  # the window that is killed
    print(HeavyWork().call(squared, (7,), "", silent, never)[1], flush=True)
    time.sleep(60)
