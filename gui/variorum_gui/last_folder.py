"""Where file dialogs begin: in the folder used last, also before a restart; at first among a person's documents.

What is written for others, a report say, has a last folder of its own: it came to lie among somebody's sources.

Never where the program happens to have been started, which is what Qt does of itself.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path
from typing import Protocol, cast

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QHeaderView, QLineEdit, QTreeView, QWidget

from variorum_gui.on_screen import KeptOnScreen
from variorum_gui.session import Session

#: Several names in the field of a dialog: "a.txt" "b.txt".
_QUOTED = re.compile(r'"([^"]+)"')

#: A dialogue of this width (pixels) has room for what is told of files, which are looked at up to so many.
_WIDE = 900
_LOOKED_AT = 200


class _House(Protocol):
    """The main window, which panels and dialogs are children of: no pane may import it."""

    session: Session


def last_folder(widget: QWidget, *, written: bool = False) -> Path:
    """The folder that the window of this widget used last; with `written`, to write a report or the like to."""
    house = _house(widget)
    named = "" if house is None else house.session.written if written else house.session.folder
    if named and _is_there(Path(named)):
        return Path(named)
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    return documents if documents.is_dir() else Path.home()


def _is_there(folder: Path) -> bool:
    try:
        return folder.is_dir()
    except OSError:  # of a drive that went, or one that may be read no more
        return False


def used_folder(widget: QWidget, folder: Path, *, written: bool = False) -> None:
    """Begin there next time."""
    house = _house(widget)
    if house is not None and written:
        house.session = replace(house.session, written=str(folder))
    elif house is not None:
        house.session = replace(house.session, folder=str(folder))


def ask_for_file(parent: QWidget, title: str, kinds: str) -> Path | None:
    """One file to read; None where a person chose none. `kinds` are the dialog's filters."""
    with KeptOnScreen():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, str(last_folder(parent)), kinds)
    if not chosen:
        return None
    used_folder(parent, Path(chosen).parent)
    return Path(chosen)


def ask_for_files(parent: QWidget, title: str, kinds: str) -> list[str]:
    """Files to read."""
    # With their endings, which are many, the filters would not fit into the dialog.
    dialog = QFileDialog(parent, title, str(last_folder(parent)), kinds)
    dialog.setOption(QFileDialog.Option.HideNameFilterDetails)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    _give_room(dialog, parent.window().width())
    with KeptOnScreen():
        chosen = with_typed(dialog) if dialog.exec() else []
    dialog.deleteLater()
    if chosen:
        used_folder(parent, Path(chosen[0]).parent)
    return chosen


def _give_room(dialog: QFileDialog, most: int) -> None:
    """Size, kind and day of files in whole words, in Qt's own dialog; the one of a desktop sees to that itself."""
    files = dialog.findChild(QTreeView, "treeView")
    if isinstance(files, QTreeView):
        header = files.header()
        header.setResizeContentsPrecision(_LOOKED_AT)
        for column in range(1, header.count()):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        dialog.resize(max(dialog.width(), min(_WIDE, most)), dialog.height())


def with_typed(dialog: QFileDialog) -> list[str]:
    """The files chosen, and those of several typed that Qt's own dialog drops: its filter hides them, or none is there.

    Why they cannot be read is told where they are read.
    """
    chosen, field = dialog.selectedFiles(), dialog.findChild(QLineEdit, "fileNameEdit")
    typed = _QUOTED.findall(field.text()) if isinstance(field, QLineEdit) else []
    folder, known = Path(dialog.directory().absolutePath()), set(map(os.path.realpath, chosen))
    # Those of pathlib raise where nobody is called so, as in "~$report.docx", and where links go round.
    paths = [folder / os.path.expanduser(name) for name in typed]  # noqa: PTH111
    return [*chosen, *(str(path) for path in dict.fromkeys(paths) if os.path.realpath(path) not in known)]


def ask_for_folder(parent: QWidget, title: str) -> Path | None:
    """A folder to read."""
    with KeptOnScreen():
        chosen = QFileDialog.getExistingDirectory(parent, title, str(last_folder(parent)))
    if not chosen:
        return None
    used_folder(parent, Path(chosen))
    return Path(chosen)


def _house(widget: QWidget) -> _House | None:
    at: QWidget | None = widget
    while at is not None and not isinstance(getattr(at, "session", None), Session):
        at = at.parentWidget()
    return cast("_House | None", at)
