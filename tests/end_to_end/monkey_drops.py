"""Things that fall on the window, by the events a drag sends it."""

from __future__ import annotations

import random
from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from variorum_gui.window.main_window import MainWindow

_ACTIONS = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def drop_events(
    window: MainWindow,
    files: list[str],
    chance: random.Random,
    tell: Callable[[str], None],
    data: QMimeData | None = None,
) -> None:
    """Enter, move, drop; one in seven is carried away again."""
    what, dropped = ("own", data) if data is not None else _something(files, chance)
    handle = window.windowHandle()
    if handle is None:
        return
    tell(f"{what} carried over the window")
    for _ in range(chance.randint(1, 4)):
        at = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
        if _ == 0:
            QCoreApplication.sendEvent(handle, QDragEnterEvent(at, _ACTIONS, dropped, _LEFT, _NONE))
        QCoreApplication.sendEvent(handle, QDragMoveEvent(at, _ACTIONS, dropped, _LEFT, _NONE))
    if chance.random() < 0.15:
        tell("and away")
        QCoreApplication.sendEvent(handle, QDragLeaveEvent())
        return
    tell(f"and dropped at {at.toTuple()}")
    QCoreApplication.sendEvent(handle, QDropEvent(QPointF(at), _ACTIONS, dropped, _LEFT, _NONE))


def _something(files: list[str], chance: random.Random) -> tuple[str, QMimeData]:
    data = QMimeData()
    kind = chance.choices(("files", "words", "link", "page", "rows", "picture"), (60, 15, 10, 10, 8, 3))[0]
    if kind == "files":
        data.setUrls([QUrl.fromLocalFile(path) for path in chance.sample(files, chance.randint(1, 3))])
    elif kind == "words":
        told = chance.choice(
            ("Somebody said something on Monday. ", "Die Fähre lief auf Grund. ", "\x00 ", "")
        )
        data.setText("Words dropped\n\n" + told * chance.randint(1, 40))
    elif kind == "link":
        data.setUrls([QUrl(f"https://www.example.org/news/{chance.randint(1, 9)}")])
        data.setData("_NETSCAPE_URL", b"https://www.example.org/news\nNews")
    elif kind == "page":
        data.setHtml("\ufeff<h1>Ferry freed</h1>" + "<p>The ferry was freed on Saturday, she said.</p>" * 3)
        data.setText("Ferry freed")
    elif kind == "rows":
        told = chance.choice(
            ('[["version", 1]]', '[["article", 2], ["version", 3]]', '[["version", 999]]', "", "[7]")
        )
        data.setData("application/x-variorum-rows", told.encode())
    else:
        data.setData("image/png", b"\x89PNG\r\n\x1a\n")
    return kind, data
