"""A second start of the program hands its files to the window that is already open.

The first window listens on a local socket that only this user can reach. Asking is cheap when nobody
listens: on POSIX systems a look for the socket's file, and QtNetwork is not even imported.

The second start names its files, the first window says that it is there, and opens them when the second one says that
it leaves them to it: one that was busy too long finds nobody there any more, for its caller opened them itself.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
import socket
import stat
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from PySide6.QtCore import QObject
    from PySide6.QtNetwork import QLocalServer, QLocalSocket

_log = logging.getLogger(__name__)
_LONGEST = 4_000_000
_HERE, _YOURS = b"ok\n", b"yours\n"
#: Called with the paths, and whether the sample corpus is wanted.
Receive: TypeAlias = Callable[[list[str], bool], None]


def socket_name(home: str) -> str:
    """Of the window that keeps its files in `home`, for this user alone."""
    # Not the name: a user in a container may have none. Windows has no number, but a name always.
    user = getpass.getuser() if sys.platform == "win32" else os.getuid()
    key = f"{user}\0{home}".encode("utf-8", "surrogateescape")
    digest = hashlib.sha256(key).hexdigest()[:16]
    if sys.platform == "win32":
        return f"variorum-{digest}"
    # The run folder is this user's alone, and cleaned at logout; `_may_be_told` is for what lies in /tmp.
    folder = os.environ.get("XDG_RUNTIME_DIR") or tempfile.gettempdir()
    return str(Path(folder) / f"variorum-{digest}.socket")


def hand_over(name: str, paths: Sequence[str], sample: bool = False, timeout: int = 1000) -> bool:
    """Give the paths to the window listening on `name`; False when there is none."""
    if not _may_be_told(name):
        return False
    from PySide6.QtNetwork import QLocalSocket

    line = QLocalSocket()
    line.connectToServer(name)
    if not line.waitForConnected(timeout):
        return False
    words = json.dumps({"paths": [str(Path(path).absolute()) for path in paths], "sample": sample})
    line.write(words.encode("ascii") + b"\n")
    sent = line.waitForBytesWritten(timeout)
    # The first window answers, so that we know that it lives and not only its socket.
    left = sent and line.waitForReadyRead(timeout * 3)
    if left:
        line.write(_YOURS)
        left = line.waitForBytesWritten(timeout)
    line.disconnectFromServer()
    return bool(left)


def _may_be_told(name: str) -> bool:
    """Whether there is a socket of this user's own: in a folder of all users anybody may listen under its name first.

    Windows tells nothing of who made a pipe; Qt gives our own window's to this user alone.
    """
    if sys.platform == "win32":
        return True
    try:
        found = os.lstat(name)
    except OSError:
        return False
    return stat.S_ISSOCK(found.st_mode) and found.st_uid == os.getuid()


def listen(name: str, parent: QObject, receive: Receive) -> QLocalServer | None:
    """Take the paths of later starts; None (and a line in the log) where the system does not let us."""
    from PySide6.QtNetwork import QLocalServer

    if sys.platform != "win32" and _is_heard(name):
        # Qt puts its socket in the place of any other, and that window would never be told of anything again.
        _log.warning("no second launch: another window listens already")
        return None
    server = QLocalServer(parent)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    if not server.listen(name):
        QLocalServer.removeServer(name)  # left behind by a window that was killed
        if not server.listen(name):
            _log.warning("no second launch: %s", server.errorString())
            return None

    def greet() -> None:
        while (line := server.nextPendingConnection()) is not None:
            caller = _Caller(line, receive)
            # A lambda, for Qt keeps no other hold on who hears it.
            line.readyRead.connect(lambda caller=caller: caller.hear())
            line.disconnected.connect(line.deleteLater)
            caller.hear()

    server.newConnection.connect(greet)
    return server


def _is_heard(name: str) -> bool:
    """Whether a process listens, however busy it is: the system itself takes the call."""
    with socket.socket(socket.AF_UNIX) as caller:
        caller.setblocking(False)
        try:
            caller.connect(name)
        except BlockingIOError:  # more calls than it could take yet
            return True
        except OSError:
            return False
    return True


class _Caller:
    """A second start, as the first window hears it: its files, then that it leaves them to us."""

    def __init__(self, line: QLocalSocket, receive: Receive) -> None:
        self._line = line
        self._receive = receive
        self._told: tuple[list[str], bool] | None = None

    def hear(self) -> None:
        """Read what has come so far."""
        if self._line.bytesAvailable() > _LONGEST:
            self._line.abort()
            return
        while self._line.canReadLine():
            words = bytes(self._line.readLine().data())
            if self._told is None:
                self._note(words)
            elif words == _YOURS:
                told, self._told = self._told, ([], False)
                self._receive(*told)
                return  # the line may be gone when the files are shown

    def _note(self, words: bytes) -> None:
        try:
            told = json.loads(words)
        except ValueError:
            told = None
        if not isinstance(told, dict) or not isinstance(told.get("paths"), list):
            self._line.abort()
            return
        paths = [path for path in told["paths"] if isinstance(path, str)]
        self._told = paths, told.get("sample") is True
        self._line.write(_HERE)
        self._line.flush()
