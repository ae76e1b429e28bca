"""The app with a monkey at its keys, for minutes, as a process of its own.

python pressed_app.py FOLDER MINUTES SEED FILES…
The last line it prints is JSON: acts, faults, and what memory did. Its exit code is 0 when nothing was wrong.
"""

from __future__ import annotations

import faulthandler
import json
import random
import sys
import time
from pathlib import Path

from diary import Diary
from faults import Faults
from first_uses import first_uses
from monkey import Monkey
from monkey_answers import answers
from PySide6.QtCore import QTimer
from PySide6.QtGui import QDesktopServices, QDrag
from PySide6.QtWidgets import QApplication, QFileDialog
from standing import Samples, standing

from variorum.errors import VariorumError
from variorum.fetching.problems import NotFetched
from variorum_gui import opening_elsewhere
from variorum_gui.application import Application
from variorum_gui.corpus_tree.tree_view import CorpusTree
from variorum_gui.folders import folders_under
from variorum_gui.milestones import Milestones
from variorum_gui.settings.store import Settings

#: A window that says nothing for so long (s) hangs: every thread's stack is printed and the process ends.
_HANGS = 120
#: Acts between two looks at memory; the window is emptied and given the same two texts before each.
_ROUND = 400
#: So long (s) it may take until nothing is under way any more.
_RESTS = 90


class Soak:
    """Acts until the time is over. Each act is a timer of its own, so that dialogs may wait inside one."""

    def __init__(self, application: Application, folder: Path, minutes: float, seed: int, files: list[str]):
        self.window, self.folder = application.window, folder
        self.minutes, self.files = minutes, files
        self.diary = Diary(folder / "acts.txt")
        self.monkey = Monkey(self.window, files, random.Random(seed), self.diary)
        self.faults = Faults(self.diary)
        self.samples = Samples()
        self.started = time.monotonic()
        self.acts = self.rounds = 0
        self._resting_since = 0.0
        self._first_uses = first_uses(self.window, files, self.diary.write)
        self._then = self._use_first
        # Not `QTimer.singleShot`, of which PySide keeps something for ever.
        self._next = QTimer(self.window, singleShot=True, interval=2)
        self._next.timeout.connect(self.tick)

    @property
    def passed(self) -> float:
        """Minutes since the start."""
        return (time.monotonic() - self.started) / 60

    def tick(self) -> None:
        """One act, or one look whether all is done; the next is planned before, for dialogs come back late."""
        faulthandler.dump_traceback_later(_HANGS, exit=True)
        self._next.start()
        self._then()

    def _use_first(self) -> None:
        """What the program loads when it is first used is there before the clock runs."""
        use = next(self._first_uses, None)
        if use is None:
            self.started = time.monotonic()
            self.monkey.reached.start_over()
            self._rest(self._tidy)
        else:
            self._rest(self._use_first)  # planned before: a dialog comes back late
            use()

    def _act(self) -> None:
        self.acts += 1
        try:
            self.monkey.act()
        except Exception as error:
            self.faults.note("raised in an event", error)
        if self.acts % _ROUND == 0 or self.passed >= self.minutes:
            self._rest(self._tidy)

    def _rest(self, then: object) -> None:
        """Go on with `then` when nothing is under way."""
        self._resting_since = time.monotonic()

        def look() -> None:
            for widget in (QApplication.activePopupWidget(), QApplication.activeModalWidget()):
                if widget is not None:
                    widget.close()
            window = self.window
            if time.monotonic() - self._resting_since > _RESTS:
                faulthandler.dump_traceback()
                self.faults.note(
                    f"not at rest within {_RESTS} s: {[j.title for j in window.background.jobs()]}"
                )
            elif window.workspace.busy or window.background.busy:
                return
            self._then = then  # type: ignore[assignment]

        self._then = look

    def _tidy(self) -> None:
        """The same state before each look at memory: an empty corpus, one tab, two texts, usual size."""
        window = self.window
        try:
            faults = window.workspace.corpus.verify()
        except VariorumError as error:  # or it would be tidied again and again
            faults = (str(error),)
        if faults:
            self.faults.note(f"the corpus is damaged: {faults}")
        for widget in QApplication.topLevelWidgets():
            if widget is not window and widget.isVisible():
                widget.close()
        self.rounds += 1
        self.monkey.errands.plug_in()
        for corpus in self.folder.glob("*.variorum*"):
            if corpus != window.workspace.corpus.path and not corpus.name.startswith(
                window.workspace.corpus.path.name
            ):
                corpus.unlink()
        window.files.open(self.folder / f"round {self.rounds}.variorum")
        for corpus in (window.folders.scratch_corpus, window.folders.sample_corpus):
            corpus.unlink(missing_ok=True)  # what is opened again stays as large as it was
        while len(window.tabs.titles()) > 1:
            window.tabs.close_shown()
        window.messages.clear()
        QApplication.clipboard().clear()  # a picture of a passage may be in it
        if window.isFullScreen():
            window.showNormal()
        window.bring_to_front()
        window.resize(1300, 900)
        window.files.open_paths(self.files[:2])
        self._rest(self._look)

    def _look(self) -> None:
        self.samples.add(self.passed, standing())
        print(f"{self.passed:.1f} min, {self.acts} acts: {self.samples.last()}", flush=True)
        if self.passed >= self.minutes:
            self._end()
        self._then = self._act

    def ended(self) -> None:
        """The program is quitting."""
        if self.passed < self.minutes:
            self.faults.note("it quit before its time")

    def _end(self) -> None:
        faulthandler.cancel_dump_traceback_later()
        print(self.monkey.reached.told(), flush=True)
        told = {"acts": self.acts, "faults": self.faults.told, **self.samples.judged()}
        print(json.dumps(told), flush=True)
        self.diary.close()
        self.window.close()
        QApplication.exit(1 if self.faults.told else 0)


def no_network(*_: object) -> str:
    """In place of looking a host up."""
    raise NotFetched("No network in tests.")


def main() -> int:
    """Start the app and the monkey."""
    folder, minutes, seed = Path(sys.argv[1]), float(sys.argv[2]), int(sys.argv[3])
    faulthandler.enable()
    print(f"seed {seed}", flush=True)
    import variorum.fetching.fetching as fetching
    import variorum_gui.window.restarting as restarting

    fetching.public_numbers = no_network
    restarting.restart = lambda _: None  # as "quit" is not pressed
    folders = folders_under(folder / "home")
    settings = Settings(folders.settings_file)
    settings.set(
        "language", ("en", "de", "fr")[seed % 3]
    )  # it holds from the next start on, so it cannot change
    application = Application(folders, settings, Milestones())
    soak = Soak(application, folder, minutes, seed, sys.argv[4:])
    soak.faults.listen()
    application.window.menus.actions["quit"].setVisible(False)  # an action not to be seen has no key either
    QApplication.instance().aboutToQuit.connect(soak.ended)
    for name, answer in answers(soak.monkey.chance, soak.files, folder).items():
        setattr(QFileDialog, name, staticmethod(answer))
    opening_elsewhere._heeded = lambda: None  # type: ignore[assignment]
    QDesktopServices.openUrl = staticmethod(lambda *_: True)  # type: ignore[method-assign, assignment]
    # Qt's own loop of a drag waits for a hand, and takes clicks of a monkey amiss.
    CorpusTree.startDrag = lambda tree, *_: soak.monkey.carry(  # type: ignore[method-assign]
        tree.model().mimeData(tree.selectedIndexes())
    )
    QDrag.exec = lambda drag, *_: soak.monkey.carry(drag.mimeData())  # type: ignore[method-assign, assignment]
    QTimer.singleShot(1500, soak.tick)
    return application.run([], None, False, None, False)


if __name__ == "__main__":
    sys.exit(main())
