"""Asking for a file to write to. Nothing that is there is replaced unless a person was asked about that very file.

Qt's dialog asks about the name as it was typed: of "Backup", which becomes "Backup.variorum", it asks nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.last_folder import last_folder, used_folder
from variorum_gui.on_screen import KeptOnScreen


def ask_where(
    parent: QWidget,
    title: str,
    proposed: str,
    kind: str,
    suffix: str,
    *,
    others: Collection[str] = (),
    replaces: bool = True,
    of_corpora: bool = False,
) -> Path | None:
    """The file chosen, always with this suffix, or with one of `others` where a person typed that.

    None where a person chose none, or keeps the one that is there. `kind` is the dialog's filter. A proposed name
    without a folder stands in the folder that was last written to, or with `of_corpora` in the one used last. With
    `replaces` off nobody is asked: the caller never writes over a file.
    """
    written = not of_corpora
    typed = last_folder(parent, written=written) / proposed
    while True:
        with KeptOnScreen():
            chosen, _ = QFileDialog.getSaveFileName(parent, title, str(typed), kind)
        if not chosen:
            return None
        typed = Path(chosen)
        if typed.parent.is_dir() or not (way_on := _way_on(parent, typed.parent)):
            break
        if way_on == "none":
            return None
        typed = last_folder(parent, written=written) / typed.name
    used_folder(parent, typed.parent, written=written)
    if typed.suffix.lower() in (suffix, *others):
        return typed  # Qt has asked
    path = typed.with_name(typed.name + suffix)  # "Report 3.5" has no suffix: the number belongs to the name
    return path if not (replaces and path.exists()) or _to_be_replaced(parent, path) else None


def _way_on(parent: QWidget, missing: Path) -> Literal["", "other", "none"]:
    """What to do about a folder that is not there; "" where it was made. Qt's own dialog passes it over in silence."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(tr("No such folder"))
    box.setText(tr("There is no folder {folder}.", folder=missing))
    make = box.addButton(tr("&Make the Folder"), QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(tr("&Choose Another…"), QMessageBox.ButtonRole.ActionRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(other)
    box.exec()
    clicked = box.clickedButton()
    box.deleteLater()
    if clicked is other:
        return "other"
    if clicked is not make:
        return "none"
    try:
        missing.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        QMessageBox.warning(
            parent,
            tr("No such folder"),
            tr("{folder} could not be made: {reason}.", folder=missing, reason=error.strerror or error),
        )
        return "other"
    return ""


def _to_be_replaced(parent: QWidget, path: Path) -> bool:
    answer = QMessageBox.question(
        parent, tr("Replace the file?"), tr("{file} exists already. Replace it?", file=path.name)
    )
    return answer == QMessageBox.StandardButton.Yes
