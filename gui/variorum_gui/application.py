"""The running program: Qt's application object, the one window, and what the system tells them."""

from __future__ import annotations

import gc
import signal
import socket
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer, Signal, qVersion
from PySide6.QtGui import QFileOpenEvent, QIcon, QPixmapCache
from PySide6.QtWidgets import QApplication, QWidget

import variorum
from variorum_gui.folders import Folders
from variorum_gui.keyboard_back import KeyboardBack
from variorum_gui.languages.choosing import use_language
from variorum_gui.languages.words import tr
from variorum_gui.log_file import note_start, start_log
from variorum_gui.milestones import Milestones
from variorum_gui.settings.store import Settings
from variorum_gui.theme.applying import IN_FUSION
from variorum_gui.theme.icons import icon
from variorum_gui.unexpected import catch_unexpected
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.preferring import follow_theme

if TYPE_CHECKING:
    from variorum_gui.reading_ahead import Ahead

#: So long (ms) after its first picture the window has all it is made of.
_STARTED = 2000
#: Room (KB) for pictures of controls. Under a style sheet each box with arrows has its own, which stays when its
#: dialogue is gone: Qt's 10 MB filled with those of 200 dialogues.
_PICTURES = 3072
#: Seconds a thread may compute on when another wants its turn. Nearly every call of Qt gives the interpreter away, and
#: with Python's 5 ms a slice of measuring of 6 ms took 50 beside a thread that keeps a long text.
_TURN = 0.0005


class Application(QObject):
    """Made once per process (or per test, around Qt's one application object)."""

    def __init__(self, folders: Folders, settings: Settings, milestones: Milestones) -> None:
        super().__init__()
        self._folders = folders
        self._settings = settings
        self._milestones = milestones
        start_log(folders.log_file)
        found = QApplication.instance()
        self._app = found if isinstance(found, QApplication) else _QtApplication()
        self._app.setApplicationName("Variorum")
        self._app.setApplicationVersion(variorum.__version__)
        self._app.setDesktopFileName("org.variorum.Variorum")
        # Before anything is made that has words on it.
        use_language(self._app, settings.text("language"))
        follow_theme(self._app, settings)
        self.window = MainWindow(folders, settings, _program_icon())
        self._keyboard = KeyboardBack(self._app, self)
        self._hooks = sys.excepthook, threading.excepthook
        self._turns = sys.getswitchinterval()
        sys.setswitchinterval(_TURN)
        catch_unexpected(lambda words: self.window.messages.say(words, kind="error"))
        if isinstance(self._app, _QtApplication):
            self._app.fileOpened.connect(lambda path: self.window.files.open_paths([path]))
        self._app.aboutToQuit.connect(self.window.finish)
        # The system ends the session, and may not wait for the window to close.
        self._app.commitDataRequest.connect(
            lambda _: self.window.keeping.keep_all(), Qt.ConnectionType.DirectConnection
        )

    @staticmethod
    def hand_over(folders: Folders, paths: Sequence[str], sample: bool) -> bool:
        """Give the paths to a window that is open already."""
        from variorum_gui.second_launch import hand_over, socket_name

        return hand_over(socket_name(str(folders.data)), paths, sample)

    def run(
        self,
        paths: Sequence[str],
        picture: Path | None,
        sample: bool,
        size: tuple[int, int] | None,
        one_window: bool,
        ahead: Ahead | None = None,
    ) -> int:
        """Show the window and wait until it is closed. `ahead`: what is being read of the paths already."""
        window = self.window
        window.workspace.deriver.ahead = ahead
        if size is not None:
            window.resize(*size)
        elif picture is None:
            window.fit_on_screen()
        _FirstPaint(window, lambda: self.open_first(paths, sample, one_window))
        drawn = None
        if picture is not None:
            from variorum_gui.picture import Picture

            drawn = Picture(window, picture, self._milestones)
        window.show()
        stop_listening = _quit_when_told(self._app)
        code = self._app.exec()
        stop_listening()
        window.finish()
        return drawn.code if drawn is not None else code

    def stop(self) -> None:
        """Give Python's hooks back, for a process that goes on (a test)."""
        sys.excepthook, threading.excepthook = self._hooks
        sys.setswitchinterval(self._turns)

    def open_first(self, paths: Sequence[str], sample: bool, one_window: bool) -> None:
        """Open a corpus and what the command line named, once the window was painted."""
        self._milestones.reach("window_shown")
        window, settings = self.window, self._settings
        if sample:
            self._open_the_sample()
        else:
            self._open_a_corpus(settings.flag("reopen"))
            if paths:
                window.files.open_paths(list(paths))
        if one_window:
            QTimer.singleShot(0, self, self._listen)
        if not window.workspace.busy:
            QTimer.singleShot(0, self, lambda: window.sidebar)
        QTimer.singleShot(_STARTED, self, self._started)
        note_start(variorum.__version__, qVersion())

    def _started(self) -> None:
        # Looking through all that the program itself is made of stopped the window for 28 ms now and then.
        gc.freeze()
        gc.enable()
        QPixmapCache.setCacheLimit(_PICTURES)

    def _open_a_corpus(self, last: bool) -> None:
        """The last one, or else the scratch corpus, or else one in memory's place: there always is one."""
        window, scratch = self.window, self._folders.scratch_corpus
        kept = Path(window.session.corpus) if window.session.corpus else scratch
        if last and kept.exists() and window.files.open(kept):
            return
        if window.files.open(scratch):
            return
        # The own folder cannot be written to, or the file in it is damaged: said already.
        spare = Path(tempfile.mkdtemp(prefix="variorum-")) / "temporary.variorum"
        if window.files.open(spare):
            window.messages.say(
                tr("What is added now is kept in {file}, until the system clears that folder.", file=spare)
            )

    def _open_the_sample(self) -> None:
        """A command asked for it, as `make run` does: the next start opens what it would have opened without."""
        before = self.window.session.next_corpus
        self.window.files.open_sample()
        self.window.session = replace(self.window.session, returns_to=before)

    def _listen(self) -> None:
        from variorum_gui.second_launch import listen, socket_name

        listen(socket_name(str(self._folders.data)), self.window, self._called_again)

    def _called_again(self, paths: list[str], sample: bool) -> None:
        self.window.bring_to_front()
        if sample:
            self._open_the_sample()
        elif paths:
            self.window.files.open_paths(paths)


class _QtApplication(QApplication):
    """Qt's own, that also hears of files the system wants opened (macOS sends them as events)."""

    fileOpened = Signal(str)

    def __init__(self) -> None:
        super().__init__(["variorum", "-style", "fusion"])
        self.setProperty(IN_FUSION, True)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent):
            self.fileOpened.emit(event.file())
            return True
        return super().event(event)


class _FirstPaint(QObject):
    """Calls back once, when a widget was painted for the first time."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._widget = widget
        self._then = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            QTimer.singleShot(0, self, self._then)
        return False


def _program_icon() -> QIcon:
    """Drawn at run time from the one SVG."""
    return icon("variorum")


def _quit_when_told(app: QApplication) -> Callable[[], None]:
    """Ctrl+C, the end of the terminal or of the session end the program cleanly; gives back what undoes this.

    Qt's loop does not run Python while it waits, so that Python's handler would never be called: the
    signal's number is written into a socket that Qt watches.
    """
    if threading.current_thread() is not threading.main_thread():
        return lambda: None
    reading, writing = socket.socketpair()
    writing.setblocking(False)
    before = {
        number: signal.signal(number, lambda *_: None)
        for name in ("SIGINT", "SIGTERM", "SIGHUP")  # the last one is not known to Windows
        if (number := getattr(signal, name, None)) is not None
        and signal.getsignal(number) != signal.SIG_IGN  # as `nohup` wants
    }
    fd_before = signal.set_wakeup_fd(writing.fileno())
    notifier = QSocketNotifier(reading.fileno(), QSocketNotifier.Type.Read)
    notifier.activated.connect(app.quit)

    def undo() -> None:
        notifier.setEnabled(False)
        signal.set_wakeup_fd(fd_before)
        for number, handler in before.items():
            signal.signal(number, handler)
        reading.close()
        writing.close()

    return undo
