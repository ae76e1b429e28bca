"""How long after the start of the process things happened, for `--screenshot` and the benchmark."""

from __future__ import annotations

import os
import time
from pathlib import Path

_IMPORTED = time.perf_counter()


def milliseconds_since_start() -> float:
    """Since the kernel started this process; where that cannot be asked, since this module was imported."""
    try:
        stat = Path("/proc/self/stat").read_text("ascii", "replace")
    except OSError:  # only Linux has it, and not in every container
        return (time.perf_counter() - _IMPORTED) * 1000
    # Field 22 of stat(5), counted behind the command's name, which may hold spaces and brackets.
    ticks = int(stat.rpartition(")")[2].split()[19])
    started = ticks / os.sysconf("SC_CLK_TCK")
    return (time.clock_gettime(time.CLOCK_BOOTTIME) - started) * 1000


class Milestones:
    """What was reached when; the first time counts."""

    def __init__(self) -> None:
        self.reached: dict[str, float] = {"process_start": 0.0}

    def reach(self, name: str) -> None:
        """Note that `name` is reached now."""
        self.reached.setdefault(name, round(milliseconds_since_start(), 1))
