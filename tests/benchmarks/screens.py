"""A screen of our own for a benchmark, and when the window of another program is complete on it."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

WIDTH, HEIGHT = 1600, 1000
#: Rows of pixels of which every second is looked at; a blinking cursor is on fewer than this.
_ROWS = 24
_LIMIT = 60.0


class Screen:
    """An X server with a window manager. What it shows is a file that can be read at any time."""

    def __init__(self, environment: dict[str, str], picture: Path) -> None:
        self.environment = environment
        self._picture = picture

    def seconds_until_complete(self, command: Sequence[str], still: float) -> float:
        """From the start of a program to the last change of the screen before `still` seconds without one."""
        blank = last = self._rows()
        start = time.perf_counter()
        program = subprocess.Popen(
            command,
            env=self.environment,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        changed = 0.0
        try:
            while (now := time.perf_counter() - start) < _LIMIT:
                rows = self._rows()
                if _unlike(rows, last) > _ROWS:
                    changed, last = now, rows
                if now - changed > still and _unlike(last, blank) > len(blank) / 4:
                    return changed
                time.sleep(0.004)
        finally:
            # Its children too, which would answer the next start of it in its place.
            for number in (signal.SIGTERM, signal.SIGKILL):
                with suppress(ProcessLookupError):
                    os.killpg(program.pid, number)
                with suppress(subprocess.TimeoutExpired):
                    program.wait(5)
            time.sleep(0.4)
        raise TimeoutError(f"{command[0]} did not come to rest within {_LIMIT:g} s")

    def _rows(self) -> list[bytes]:
        data = self._picture.read_bytes()
        pixels = data[len(data) - 4 * WIDTH * HEIGHT :]
        return [pixels[at : at + 4 * WIDTH] for at in range(0, len(pixels), 8 * WIDTH)]


def _unlike(rows: list[bytes], others: list[bytes]) -> int:
    return sum(one != other for one, other in zip(rows, others, strict=True))


@contextmanager
def screen() -> Iterator[Screen | None]:
    """None where there is no Xvfb."""
    if not shutil.which("Xvfb"):
        yield None
        return
    with tempfile.TemporaryDirectory() as folder:
        reading, writing = os.pipe()
        size = f"{WIDTH}x{HEIGHT}x24"
        command = [
            "Xvfb",
            "-displayfd",
            str(writing),
            "-screen",
            "0",
            size,
            "-nolisten",
            "tcp",
            "-fbdir",
            folder,
        ]
        server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.close(writing)
        number = os.read(reading, 16).decode().strip()
        # Installed programs have their bytecode; a variable that forbids it would measure the compiler.
        own = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment = {**own, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        manager = None
        if shutil.which("openbox"):
            manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
            time.sleep(1)
        try:
            yield Screen(environment, Path(folder) / "Xvfb_screen0")
        finally:
            for process in filter(None, (manager, server)):
                process.terminate()
                process.wait()
            os.close(reading)  # not before: the server writes a line end behind the number
