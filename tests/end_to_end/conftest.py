"""A virtual screen with a window manager, and a pointer that can drag between programs."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType

import pytest

_NEEDED = ("Xvfb", "openbox", "xdotool", "wmctrl")
_HERE = Path(__file__).parent


@pytest.fixture(scope="session")
def following() -> ModuleType:
    """The module beside this file, which pytest's importlib mode cannot import."""
    spec = spec_from_file_location("following", _HERE / "following.py")
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(name="until")
def _until() -> Callable[..., None]:
    """The function that waits."""
    return until


def until(check: Callable[[], object], what: str, seconds: float = 20.0) -> None:
    """Wait until `check` says yes; what it raises meanwhile counts as no."""
    end = time.monotonic() + seconds
    while time.monotonic() < end:
        if check():
            return
        time.sleep(0.05)
    raise AssertionError(f"not within {seconds:.0f} s: {what}")


@dataclass
class Screen:
    """An X display of its own; programs started on it end with it."""

    environment: dict[str, str]
    programs: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *command: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start a program on this screen."""
        program = subprocess.Popen(command, env={**self.environment, **environment})
        self.programs.append(program)
        return program

    def python(self, script: str, *arguments: str, **environment: str) -> subprocess.Popen[bytes]:
        """Start one of the scripts beside this file."""
        return self.start(sys.executable, str(_HERE / script), *arguments, **environment)

    def tell(self, *command: str) -> str:
        """What a command says."""
        return subprocess.run(command, env=self.environment, capture_output=True, text=True).stdout.strip()

    def window(self, title: str) -> str:
        """The id of the window with this title, once it is there."""
        found: list[str] = []

        def look() -> bool:
            found[:] = self.tell("xdotool", "search", "--onlyvisible", "--name", title).split()
            return bool(found)

        until(look, f"a window called {title}")
        return found[-1]

    def place(self, window: str, x: int, y: int, width: int, height: int) -> None:
        """Put a window somewhere and wait until it is there."""
        self.tell("xdotool", "windowsize", "--sync", window, str(width), str(height))
        self.tell("xdotool", "windowmove", "--sync", window, str(x), str(y))
        self.tell("xdotool", "windowraise", window)

    def box(self, window: str) -> tuple[int, int, int, int]:
        """Left, top, width and height on the screen."""
        lines = self.tell("xdotool", "getwindowgeometry", "--shell", window).splitlines()
        said = dict(line.split("=", 1) for line in lines if "=" in line)
        return int(said["X"]), int(said["Y"]), int(said["WIDTH"]), int(said["HEIGHT"])

    def press_and_carry(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Press the button and move, as a hand does: XDND needs several motions over the target."""
        self._point(*start)
        time.sleep(0.1)
        self.tell("xdotool", "mousedown", "1")
        time.sleep(0.1)
        for step in (5, 11, 18, 25):  # beyond the distance that makes a press a drag
            self._point(start[0] + step, start[1] + step // 2)
            time.sleep(0.03)
        for step in range(1, 13):
            part = step / 12
            self._point(
                round(start[0] + (end[0] - start[0]) * part), round(start[1] + (end[1] - start[1]) * part)
            )
            time.sleep(0.03)
        for wobble in (3, -2, 0):
            self._point(end[0] + wobble, end[1] + wobble)
            time.sleep(0.05)
        time.sleep(0.25)

    def release(self) -> None:
        """Let go of the button."""
        self.tell("xdotool", "mouseup", "1")

    def _point(self, x: int, y: int) -> None:
        self.tell("xdotool", "mousemove", "--sync", str(x), str(y))

    def close(self) -> None:
        """End every program that was started here, newest first."""
        for program in reversed(self.programs):
            if program.poll() is None:
                program.terminate()
                try:
                    program.wait(10)
                except subprocess.TimeoutExpired:
                    program.kill()
                    program.wait()


@pytest.fixture
def screen(tmp_path: Path) -> Iterator[Screen]:
    """1600 × 1000 pixels with openbox on them."""
    missing = [name for name in _NEEDED if shutil.which(name) is None]
    if missing:
        pytest.skip(f"a virtual screen needs {', '.join(missing)} (Debian: xvfb openbox xdotool wmctrl)")
    reading, writing = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[writing],
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    with os.fdopen(reading) as told:  # until the line is whole: the server may write it in pieces
        number = told.readline().strip()
    kept = {key: value for key, value in os.environ.items() if key != "WAYLAND_DISPLAY"}
    runtime = tmp_path / "runtime"
    runtime.mkdir(mode=0o700)
    made = Screen(
        {
            **kept,
            "DISPLAY": f":{number}",
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            "XDG_RUNTIME_DIR": str(runtime),
            "HOME": str(tmp_path),
        },
        [server],
    )
    try:
        assert number, "Xvfb did not start"
        made.start("openbox")
        until(lambda: made.tell("wmctrl", "-m"), "a window manager")
        yield made
    finally:
        made.close()


@pytest.fixture
def pictures() -> Path:
    """Where pictures are kept to be looked at: pictures/ in the checkout."""
    folder = Path(__file__).resolve().parents[2] / "pictures"
    folder.mkdir(exist_ok=True)
    return folder
