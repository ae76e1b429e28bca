"""What a process holds, looked at again and again in the same state, and whether that grows."""

from __future__ import annotations

import ctypes
import gc
import os
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QPixmapCache
from PySide6.QtWidgets import QApplication


@dataclass(frozen=True, slots=True)
class Standing:
    """Resident memory (MB), open files, threads, widgets, and objects Python's collector knows."""

    memory: float
    files: int
    threads: int
    widgets: int
    objects: int


def standing() -> Standing:
    """After everything that can go is gone. Linux only."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QPixmapCache.clear()  # of 3 MB, which fill in half an hour
    gc.collect()
    # What was freed goes back to the system; else its number would tell of the heap's holes.
    ctypes.CDLL(None).malloc_trim(0)
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return Standing(
        pages * os.sysconf("SC_PAGE_SIZE") / 1e6,
        len(list(Path("/proc/self/fd").iterdir())),
        len(list(Path("/proc/self/task").iterdir())),
        len(QApplication.allWidgets()),
        len(gc.get_objects()) + gc.get_freeze_count(),  # long texts are taken out of what it looks through
    )


@dataclass
class Samples:
    """Looks at one process, in order of time (minutes)."""

    taken: list[tuple[float, Standing]] = field(default_factory=list)

    def add(self, minute: float, sample: Standing) -> None:
        """One look more."""
        self.taken.append((minute, sample))

    def last(self) -> Standing:
        """The newest."""
        return self.taken[-1][1]

    def judged(self) -> dict[str, float]:
        """How much each number grows over the second half: slope of the straight line fitted to it, times its length.

        The first half fills caches and the allocator's reserves, which says nothing about leaks.
        """
        half = [each for each in self.taken if each[0] >= self.taken[-1][0] / 2]
        length = half[-1][0] - half[0][0] if half else 0.0
        told = {"looks": float(len(half)), "minutes": length}
        for name in Standing.__slots__:
            points = [(minute, float(getattr(sample, name))) for minute, sample in half]
            told[name] = points[-1][1] if points else 0.0
            told[f"{name} grown"] = _slope(points) * length
        return told


def _slope(points: list[tuple[float, float]]) -> float:
    if len(points) < 2:
        return 0.0
    middle = [sum(point[i] for point in points) / len(points) for i in (0, 1)]
    spread = sum((x - middle[0]) ** 2 for x, _ in points)
    return sum((x - middle[0]) * (y - middle[1]) for x, y in points) / spread if spread else 0.0
