"""The window with two long texts: how long what a reader does there takes, and how late a timer of 5 ms is.

python viewing_window.py HOME LEFT RIGHT
Prints one line of JSON. `ms`: what each act took, painting included, in milliseconds. `late`: lateness of the timer
by what was under way, the 99.9th percentile and the longest, in milliseconds, and how much at most this process
computed between two ticks. `seconds` from the drop on. `memory`
in MB above the empty window: as the kernel counts it for the process with both texts read, compared and shown.
"""

from __future__ import annotations

import gc
import json
import statistics
import sys
import time
import traceback
from collections.abc import Callable
from functools import partial
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import QEventLoop, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from variorum_gui.application import Application
from variorum_gui.comparison.content import Content
from variorum_gui.folders import folders_under
from variorum_gui.milestones import Milestones
from variorum_gui.settings.store import Settings
from variorum_gui.shown import Shown

EVERY = 0.005
IDLE_SECONDS = 4.0
FRAMES = 400
ROUNDS = 7
FORMS = ("aligned", "differences", "column", "flow")
#: After a comparison is shown its heights are corrected and the overview is drawn: that belongs to comparing.
JUST_SHOWN = 1.0


class Viewing:
    """The program with its window, and what is noted of it."""

    def __init__(self, home: Path, texts: list[str]) -> None:
        folders = folders_under(home)
        self.application = Application(folders, Settings(folders.settings_file), Milestones())
        self.window = self.application.window
        self.pane = self.window.comparison
        self.canvas = self.pane._canvas
        self.texts = texts
        #: When the timer came, and how much this process had computed until then.
        self.ticks: list[tuple[float, float]] = []
        self.moments: dict[str, float] = {}
        self.told: dict[str, dict[str, float]] = {"ms": {}, "late": {}, "seconds": {}, "memory": {}}
        self.ticking = QTimer(self.window)
        self.ticking.setTimerType(Qt.TimerType.PreciseTimer)
        self.ticking.setInterval(int(EVERY * 1000))
        self.ticking.timeout.connect(lambda: self.ticks.append((time.perf_counter(), time.process_time())))
        self.window.workspace.shownChanged.connect(self._note)
        QTimer.singleShot(3000, self.window, self._begin)

    def _begin(self) -> None:
        """What goes wrong ends the process: the window would only tell of it."""
        try:
            self._go()
        except BaseException:
            traceback.print_exc()
            QApplication.exit(1)

    def _go(self) -> None:
        empty = memory()
        self._reach("idle")
        self.ticking.start()
        spin(IDLE_SECONDS)
        self._open()
        moments, told = self.moments, self.told
        shown = moments["compared"] + JUST_SHOWN
        self._late("idle window", moments["idle"], moments["dropped"])
        self._late("load", moments["dropped"], moments["texts"])
        self._late("compare", moments["texts"], shown)
        self._late("names, figures, findings", shown, time.perf_counter())
        for name in ("texts", "compared", "settled"):
            told["seconds"][name] = round(moments[name] - moments["dropped"], 2)
        told["memory"]["above the empty window"] = round(memory() - empty, 1)
        for act in (self._scroll, self._resize):
            start = time.perf_counter()
            act()
            self._late(act.__name__.strip("_"), start, time.perf_counter())
        self.ticking.stop()
        self._switch_forms()
        self._find()
        self._paint_first()
        print(json.dumps(told), flush=True)
        self.window.close()

    def _open(self) -> None:
        """Load and compare, until everything is worked out and the window came to rest."""
        self._reach("dropped")
        self.window.files.open_paths(self.texts)
        workspace = self.window.workspace
        spin_until(lambda: "compared" in self.moments and not workspace.busy)
        self._reach("settled")
        spin_until(lambda: not self.window.background.busy)
        spin(2)

    def _scroll(self) -> None:
        """Through the texts by the wheel and by leaps, a frame each."""
        frames = []
        for number in range(FRAMES):
            notches = 3 if number % 4 else 400  # every fourth frame shows paragraphs that were never set
            start = time.perf_counter()
            self._wheel(-notches if number >= FRAMES // 2 else notches)
            self.canvas.viewport().repaint()
            self.pane._overview.repaint()
            frames.append(1000 * (time.perf_counter() - start))
            spin(0.016)
        frames.sort()
        self._tell("scroll", frames)
        self.told["ms"]["scroll, 99th percentile"] = round(frames[int(0.99 * (len(frames) - 1))], 1)

    def _resize(self) -> None:
        size = self.window.size()
        widths = [size.width() - 37 * (number % 3 + 1) for number in range(ROUNDS)]
        self._tell("resize", [self._timed(partial(self.window.resize, w, size.height())) for w in widths])
        self.window.resize(size)
        spin(0.5)

    def _switch_forms(self) -> None:
        self.canvas.scroll_to(self.canvas.scroller.length / 2)
        for form in FORMS:
            spent = []
            for _ in range(ROUNDS):
                self.pane.set_form("flow" if form != "flow" else "aligned")
                spin(0.1)
                spent.append(self._timed(partial(self.pane.set_form, form)))
            self._tell(f"to the form “{form}”", spent)

    def _find(self) -> None:
        left = self.window.workspace.shown.left
        assert left is not None
        words = left.version.text.casefold().split()
        for kind, word in (("rare", words[len(words) // 2]), ("frequent", statistics.mode(words))):
            spent = []
            for _ in range(ROUNDS):
                spent.append(self._timed(partial(self.pane.find, word)))
                self.pane.find("")
            self._tell(f"find a {kind} word", spent)

    def _paint_first(self) -> None:
        """Texts that are known, from an empty canvas on; then with their comparison."""
        shown = self.window.workspace.shown
        for name, what in (("first paint", Shown(shown.left, shown.right)), ("with comparison", shown)):
            spent = []
            for _ in range(ROUNDS):
                self.pane.show_texts(Shown())
                self.canvas.set_content(Content())
                spin(0.1)
                spent.append(self._timed(partial(self.pane.show_texts, what)))
            self._tell(name, spent)

    def _timed(self, act: Callable[[], object]) -> float:
        """Milliseconds until it is done and the texts are painted; then the window rests."""
        start = time.perf_counter()
        act()
        self.pane.repaint()
        spent = 1000 * (time.perf_counter() - start)
        spin(0.2)
        return spent

    def _tell(self, name: str, spent: list[float]) -> None:
        self.told["ms"][name] = round(statistics.median(spent), 1)
        self.told["ms"][f"{name}, longest"] = round(max(spent), 1)

    def _wheel(self, notches: int) -> None:
        """A turn of the wheel over the texts, as it arrives from the system."""
        view = self.canvas.viewport()
        at = QPointF(view.rect().center())
        event = QWheelEvent(
            at,
            view.mapToGlobal(at),
            QPoint(0, 0),
            QPoint(0, -120 * notches),
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(view, event)

    def _note(self, shown: Shown) -> None:
        if shown.left is not None and shown.right is not None:
            name = "compared" if shown.comparison is not None else "texts"
            if name not in self.moments:
                self.window.repaint()
                self._reach(name)

    def _reach(self, name: str) -> None:
        self.moments[name] = time.perf_counter()

    def _late(self, name: str, begin: float, end: float) -> None:
        """How much later than due the timer came in that time."""
        within = [tick for tick in self.ticks if begin <= tick[0] <= end]
        gaps = sorted(1000 * max(0.0, b[0] - a[0] - EVERY) for a, b in pairwise(within)) or [0.0]
        self.told["late"][name] = round(gaps[int(0.999 * (len(gaps) - 1))], 1)
        self.told["late"][f"{name}, longest"] = round(gaps[-1], 1)
        # On a busy machine the timer is late because others compute; this much of it was our own doing.
        own = max((min(b[1] - a[1], b[0] - a[0]) for a, b in pairwise(within)), default=0.0)
        self.told["late"][f"{name}, longest of our own"] = round(1000 * own, 1)


def spin(seconds: float) -> None:
    """Let the window live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop, loop.quit)
    loop.exec()


def spin_until(ready: Callable[[], bool], limit: float = 120) -> None:
    """Let the window live until something has come about."""
    until = time.perf_counter() + limit
    while not ready():
        spin(0.02)
        if time.perf_counter() > until:
            raise TimeoutError(f"nothing came of it within {limit:g} s")


def memory() -> float:
    """MB this process holds."""
    gc.collect()
    pages = Path("/proc/self/statm").read_text("ascii").split()[1]
    return int(pages) * 4096 / 1e6


if __name__ == "__main__":  # the helper process imports this module too
    gc.disable()  # as `launch` does; the application goes on with it once it is up
    viewing = Viewing(Path(sys.argv[1]), sys.argv[2:4])
    sys.exit(viewing.application.run([], None, False, (1400, 900), False))
