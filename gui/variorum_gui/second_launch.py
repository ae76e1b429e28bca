"""A second start of the program hands its files to the window that is already open.

The first window listens on a local socket that only this user can reach. Asking is cheap when nobody
listens: on POSIX systems a look for the socket's file, and QtNetwork is not even imported.
"""

from __future__ import annotations

import getpass
import hashlib
import json
import logging
import os
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

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(timeout):
        return False
    words = json.dumps({"paths": [str(Path(path).absolute()) for path in paths], "sample": sample})
    socket.write(words.encode("ascii") + b"\n")
    sent = socket.waitForBytesWritten(timeout)
    # The first window answers, so that we know that it lives and not only its socket.
    answered = sent and socket.waitForReadyRead(timeout * 3)
    socket.disconnectFromServer()
    return bool(answered)


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

    server = QLocalServer(parent)
    server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
    if not server.listen(name):
        QLocalServer.removeServer(name)  # left behind by a window that was killed: nobody answered
        if not server.listen(name):
            _log.warning("no second launch: %s", server.errorString())
            return None

    def greet() -> None:
        while (socket := server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: _take(socket, receive))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                _take(socket, receive)

    server.newConnection.connect(greet)
    return server


def _take(socket: QLocalSocket, receive: Receive) -> None:
    if socket.bytesAvailable() > _LONGEST:
        socket.abort()
        return
    if not socket.canReadLine():
        return
    try:
        told = json.loads(bytes(socket.readLine().data()))
    except ValueError:
        told = None
    if not isinstance(told, dict) or not isinstance(told.get("paths"), list):
        socket.abort()
        return
    socket.write(b"ok\n")
    socket.flush()
    receive([path for path in told["paths"] if isinstance(path, str)], told.get("sample") is True)
