"""Write the manual's page of keys from the tables that the window is made of: `python packaging/key_page.py`.

What stands above the first mark and below the last one is written by hand and kept.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtGui import QGuiApplication, QKeySequence

from variorum_gui.sidebar.row_acts import ROW_ACTS
from variorum_gui.window.actions import BY_ID
from variorum_gui.window.menu_table import MENUS, entries
from variorum_gui.window.shortcut_sheet import PANE_KEYS

PAGE = Path(__file__).resolve().parents[1] / "docs" / "manual" / "keyboard.md"
BEGIN, END = "<!-- made by packaging/key_page.py: begin -->", "<!-- end -->"


def tables() -> str:
    """All keys, in the order of the menus; then those of panes and lists."""
    groups = [(title.replace("&", ""), list(_of_menu(ids))) for title, ids in MENUS]
    groups.append(("In the texts and lists", [(keys, words) for keys, words in PANE_KEYS]))
    groups.append(("On a row of the sidebar", list(_of_rows())))
    return "\n\n".join(f"## {title}\n\n{_table(rows)}" for title, rows in groups if rows)


def filled(page: str) -> str:
    """The page with the tables of today."""
    above, _, rest = page.partition(BEGIN)
    _, _, below = rest.partition(END)
    return f"{above}{BEGIN}\n\n{tables()}\n\n{END}{below}"


def _of_menu(ids: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    for spec in (BY_ID[id] for id in entries(ids) if id in BY_ID):
        if sequences := spec.sequences():
            # Of the keys that a system has for one thing the first: the others are of old or odd keyboards.
            shown = [sequences[0], *(QKeySequence(keys) for keys in spec.also if isinstance(keys, str))]
            yield " or ".join(map(_portable, shown)), spec.words.rstrip("…")


def _of_rows() -> Iterator[tuple[str, str]]:
    for act in ROW_ACTS.values():
        if act.keys:
            yield ", ".join(_portable(QKeySequence(key)) for key in act.keys), act.menu.rstrip("…")


def _portable(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.PortableText)


def _table(rows: list[tuple[str, str]]) -> str:
    return "\n".join(
        ["| Keys | What they do |", "|---|---|", *(f"| {keys} | {words} |" for keys, words in rows)]
    )


def main() -> int:
    """Write the page anew."""
    application = QGuiApplication(sys.argv[:1])  # Qt knows its standard keys only with one
    PAGE.write_text(filled(PAGE.read_text("utf-8")), "utf-8")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
