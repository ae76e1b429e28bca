"""The app itself, with somebody looking on: what is on screen is written to a file ten times a second.

python observed_app.py HOME STATE.json PICTURE_FOLDER
A file NAME.ask in the picture folder asks for a picture of the whole screen, NAME.png.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView

from variorum_gui.application import Application
from variorum_gui.folders import folders_under
from variorum_gui.milestones import Milestones
from variorum_gui.settings.store import Settings

home, state, pictures = (Path(word) for word in sys.argv[1:4])
folders = folders_under(home)
settings = Settings(folders.settings_file)
settings.set("theme", "light", keep=False)
application = Application(folders, settings, Milestones())
window = application.window


def rows(view: QAbstractItemView) -> list[str]:
    """The rows in sight, by the words a screen reader is given, or those displayed."""
    model = view.model()
    found: list[str] = []

    def walk(parent: QModelIndex) -> None:
        for row in range(model.rowCount(parent)):
            index = model.index(row, 0, parent)
            if view.visualRect(index).intersects(view.viewport().rect()):
                found.append(str(index.data() or ""))
            walk(index)

    walk(QModelIndex())
    return found


def look() -> None:
    """Write down what is on screen."""
    shown = window.workspace.shown
    overlay = window.drop_target.overlay
    told: dict[str, Any] = {
        "busy": window.workspace.busy or window.background.busy,
        "left": shown.left.version.headline if shown.left else "",
        "right": shown.right.version.headline if shown.right else "",
        "comparison_visible": window.comparison.isVisible(),
        "links": len(shown.comparison.links) if shown.comparison else 0,
        "findings": len(shown.findings),
        "tree": rows(window.corpus_pane.tree),
        "finding_rows": rows(window.sidebar.tab("findings").list) if window.sidebar_is_built else [],
        "status": window.status.words.text(),
        "overlay": [zone.title for zone in overlay.zones] if overlay.isVisible() else [],
        "overlay_at": overlay.current.title if overlay.isVisible() and overlay.current else "",
        "panes": {
            name: [pane.mapToGlobal(pane.rect().topLeft()).toTuple(), pane.size().toTuple()]
            for name, pane in (
                ("tree", window.corpus_pane),
                ("texts", window.middle),
                ("sidebar", window.panes.widget(2)),
            )
        },
    }
    beside = state.with_suffix(".new")
    beside.write_text(json.dumps(told), "utf-8")
    beside.replace(state)
    for asked in pictures.glob("*.ask"):
        screen = QGuiApplication.primaryScreen()
        screen.grabWindow(0).save(str(asked.with_suffix(".png")))
        asked.unlink()


timer = QTimer(window)
timer.timeout.connect(look)
timer.start(100)
sys.exit(application.run([], None, False, None, False))
