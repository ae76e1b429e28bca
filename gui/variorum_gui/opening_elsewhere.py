"""Opening a file, a folder or an address in another program, and knowing when there was none for it."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from variorum_gui.languages.words import tr

if TYPE_CHECKING:
    from variorum_gui.window.message_area import MessageArea

#: How often (ms) it is looked whether xdg-open has given up, and how many times: the browser it starts may be its
#: child, and then it ends with that.
_EVERY, _TIMES = 200, 150
#: How often (ms) after that whether it has ended, which then says nothing of whether it found a program.
_SELDOM = 60_000


def open_file(path: Path, messages: MessageArea) -> None:
    """Show a file or a folder in whatever shows such here; where nothing does, say where it lies."""

    def failed() -> None:
        words = tr("This computer has nothing to open it with. It is here: {path}", path=path)
        messages.say(words, [str(path)], about="not opened")

    open_elsewhere(QUrl.fromLocalFile(str(path)), failed)


def open_address(address: QUrl, messages: MessageArea) -> None:
    """Show a page of the web in the browser; where there is none, say its address."""

    def failed() -> None:
        words = tr("No browser was found. The address is {address}", address=address.toString())
        messages.say(words, [address.toString()], about="not opened")

    open_elsewhere(address, failed)


def open_elsewhere(url: QUrl, failed: Callable[[], object]) -> None:
    """Hand `url` to another program; `failed` is called, perhaps a little later, where none took it."""
    opener = _heeded()
    if opener is not None:
        try:
            process = _started(opener, url)
        except OSError:  # it cannot be run, or there is no memory for it
            failed()
        else:
            _Opening(process, failed)
    elif not QDesktopServices.openUrl(url):
        failed()


def _heeded() -> str | None:
    """Qt starts xdg-open detached and answers yes, whatever comes of it; so it is started here, and its end heeded.

    Not on Wayland, where Qt asks for the token with which a window may come to the front, nor where a portal opens.
    """
    if QGuiApplication.platformName() != "xcb" or "SNAP" in os.environ or Path("/.flatpak-info").exists():
        return None
    return shutil.which("xdg-open")


def _started(opener: str, url: QUrl) -> subprocess.Popen[bytes]:
    return subprocess.Popen(
        [opener, url.toString(QUrl.ComponentFormattingOption.FullyEncoded)],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )


class _Opening(QObject):
    """One run of xdg-open, which may outlive this program."""

    def __init__(self, process: subprocess.Popen[bytes], failed: Callable[[], object]) -> None:
        super().__init__(QGuiApplication.instance())
        self._failed = failed
        self._left = _TIMES
        self._process = process
        self._timer = QTimer(self, interval=_EVERY)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def _look(self) -> None:
        self._left -= 1
        code = self._process.poll()
        if code is None:
            if not self._left:
                self._timer.setInterval(_SELDOM)
            return
        self._timer.stop()
        self.deleteLater()
        if code and self._left >= 0:
            self._failed()
