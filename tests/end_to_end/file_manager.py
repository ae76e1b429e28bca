"""Another program: a small window from which files, or words, can be dragged.

python file_manager.py files PATH…      python file_manager.py text WORDS
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QApplication, QLabel


class Icon(QLabel):
    """Drags what was named on the command line; offers Copy and Move, as file managers do."""

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            drag = QDrag(self)
            drag.setMimeData(load(sys.argv[1], sys.argv[2:]))
            drag.exec(Qt.DropAction.CopyAction | Qt.DropAction.MoveAction, Qt.DropAction.MoveAction)


def load(kind: str, things: list[str]) -> QMimeData:
    """The data of the drag, as a file manager or a browser fills it."""
    data = QMimeData()
    if kind == "files":
        data.setUrls([QUrl.fromLocalFile(path) for path in things])
        data.setText("\n".join(QUrl.fromLocalFile(path).toString() for path in things))
    else:
        data.setText("\n\n".join(things))
    return data


app = QApplication(["file manager"])
icon = Icon("drag me")
icon.setWindowTitle("FILE-MANAGER")
icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
icon.resize(160, 90)
icon.show()
app.exec()
