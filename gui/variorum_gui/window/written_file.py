"""What a bar offers of a file that was just written."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from variorum_gui.languages.words import tr
from variorum_gui.window.message_bar import Offer


def to_see(path: Path) -> list[Offer]:
    """To open the file, and to show where it is."""
    return [
        Offer(tr("Open It"), partial(_open, path)),
        Offer(tr("Show the Folder"), partial(_open, path.parent)),
    ]


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
