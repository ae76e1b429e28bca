"""Asking for a file to write to. Nothing that is there is replaced unless a person was asked about that very file.

Qt's dialog asks about the name as it was typed: of "Backup", which becomes "Backup.variorum", it asks nothing.
"""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from variorum_gui.languages.words import tr
from variorum_gui.last_folder import last_folder, used_folder


def ask_where(
    parent: QWidget,
    title: str,
    proposed: str,
    kind: str,
    suffix: str,
    *,
    others: Collection[str] = (),
    replaces: bool = True,
) -> Path | None:
    """The file chosen, always with this suffix, or with one of `others` where a person typed that.

    None where a person chose none, or keeps the one that is there. `kind` is the dialog's filter. A proposed name
    without a folder stands in the folder used last. With `replaces` off nobody is asked: the caller never writes
    over a file.
    """
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(last_folder(parent) / proposed), kind)
    if not chosen:
        return None
    typed = Path(chosen)
    used_folder(parent, typed.parent)
    if typed.suffix.lower() in (suffix, *others):
        return typed  # Qt has asked
    path = typed.with_name(typed.name + suffix)  # "Report 3.5" has no suffix: the number belongs to the name
    return path if not (replaces and path.exists()) or _to_be_replaced(parent, path) else None


def _to_be_replaced(parent: QWidget, path: Path) -> bool:
    answer = QMessageBox.question(
        parent, tr("Replace the file?"), tr("{file} exists already. Replace it?", file=path.name)
    )
    return answer == QMessageBox.StandardButton.Yes
