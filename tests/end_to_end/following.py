"""A program that a test has started, followed until it and all that it started are gone. Linux only."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple


class Ended(NamedTuple):
    """How it ended, what it printed, and the processes that were still there long after it."""

    why: str
    lines: list[str]
    left_behind: list[str]


def followed(run: subprocess.Popen[str], patience: float = 10.0) -> Ended:
    """Print on what it prints, until its end. `run` leads a session of its own.

    A helper that outlives a program that crashed holds what that one wrote to, and reading on would never end: such
    are ended after `patience` seconds.
    """
    assert run.stdout is not None
    pipe = f"pipe:[{os.fstat(run.stdout.fileno()).st_ino}]"
    left: list[str] = []
    ending = threading.Thread(target=_end_what_is_left, args=(run, pipe, patience, left), daemon=True)
    ending.start()
    lines: list[str] = []
    with run.stdout as told:
        for line in told:
            print(line, end="", flush=True)
            lines.append(line)
    ending.join()
    return Ended(_why(run.returncode), lines, left)


def _why(code: int) -> str:
    return signal.Signals(-code).name if code < 0 else f"code {code}"


def _end_what_is_left(run: subprocess.Popen[str], pipe: str, patience: float, left: list[str]) -> None:
    run.wait()
    end = time.monotonic() + patience
    while there := _members(run.pid, pipe):
        if time.monotonic() > end:
            left.extend(there.values())
            for process in there:
                with suppress(ProcessLookupError):
                    os.kill(process, signal.SIGKILL)
            return
        time.sleep(0.1)


def _members(group: int, pipe: str) -> dict[int, str]:
    """The processes of a group, and those of any other that print into the pipe, with their commands."""
    found: dict[int, str] = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):  # it ended just now
            state, _, its_group = (
                (folder / "stat").read_text("utf-8", "replace").rpartition(")")[2].split()[:3]
            )
            if state != "Z" and (int(its_group) == group or str((folder / "fd" / "1").readlink()) == pipe):
                command = (folder / "cmdline").read_text("utf-8", "replace")
                found[int(folder.name)] = command.replace("\0", " ").strip()
    return found
