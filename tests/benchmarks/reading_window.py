"""The window while it reads a folder: how late a timer of 5 ms is, before and meanwhile.

python reading_window.py HOME FOLDER
Prints one line of JSON, in milliseconds: idle, reading, adding and the last two altogether, each with the 99.9th
percentile and the longest.
"""

from __future__ import annotations

import json
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, QTimer

from variorum_gui.application import Application
from variorum_gui.folders import folders_under
from variorum_gui.milestones import Milestones
from variorum_gui.settings.store import Settings
from variorum_gui.window import taking_in
from variorum_gui.window.intake import read_given

EVERY = 0.005
IDLE_SECONDS = 4.0

folders = folders_under(Path(sys.argv[1]))
settings = Settings(folders.settings_file)
application = Application(folders, settings, Milestones())
window = application.window
ticks: list[float] = []
moments: dict[str, float] = {}


def timed(real: Any) -> Any:
    def read(*arguments: Any) -> Any:
        moments["reading"] = time.perf_counter()
        result = real(*arguments)
        moments["adding"] = time.perf_counter()
        return result

    return read


vars(taking_in)["read_given"] = timed(read_given)


def late(begin: float, end: float) -> dict[str, float]:
    """How much later than due the timer came in that time."""
    within = [tick for tick in ticks if begin <= tick <= end]
    gaps = sorted(1000 * max(0.0, b - a - EVERY) for a, b in pairwise(within))
    return {"p999": round(gaps[int(0.999 * (len(gaps) - 1))], 1), "longest": round(gaps[-1], 1)}


def begin() -> None:
    moments["idle"] = time.perf_counter()
    ticking.start()
    QTimer.singleShot(int(IDLE_SECONDS * 1000), window, drop)


def drop() -> None:
    moments["dropped"] = time.perf_counter()
    window.workspace.opened.connect(finish)
    window.files.open_paths([sys.argv[2]])


def finish() -> None:
    # with what the window does about it: filling the tree, comparing the first two
    QTimer.singleShot(1000, window, tell)


def tell() -> None:
    end = time.perf_counter()
    told = {
        "idle": late(moments["idle"], moments["dropped"]),
        "reading": late(moments["reading"], moments["adding"]),
        "adding": late(moments["adding"], end),
        "altogether": late(moments["reading"], end),
        "seconds": round(moments["adding"] - moments["reading"], 2),
    }
    print(json.dumps(told), flush=True)
    application.window.close()


ticking = QTimer(window)
ticking.setTimerType(Qt.TimerType.PreciseTimer)
ticking.setInterval(int(EVERY * 1000))
ticking.timeout.connect(lambda: ticks.append(time.perf_counter()))
QTimer.singleShot(3000, window, begin)
sys.exit(application.run([], None, False, None, False))
