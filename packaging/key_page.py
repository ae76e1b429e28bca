"""Write the manual's pages of keys from the tables that the window is made of: `python packaging/key_page.py`.

One for each language, with the words and the keys as the menus of that language have them. What stands above the first
mark and below the last one is written by hand and kept.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence

from variorum_gui.languages.choosing import TRANSLATED, use_language
from variorum_gui.languages.words import tr
from variorum_gui.sidebar.row_acts import ROW_ACTS
from variorum_gui.window.actions import BY_ID
from variorum_gui.window.menu_table import MENUS, entries
from variorum_gui.window.shortcut_sheet import PANE_KEYS

MANUAL = Path(__file__).resolve().parents[1] / "docs" / "manual"
PAGES = {
    "en": MANUAL / "keyboard.md",
    **{language: MANUAL / language / "keyboard.md" for language in TRANSLATED},
}
BEGIN, END = "<!-- made by packaging/key_page.py: begin -->", "<!-- end -->"


@dataclass(frozen=True)
class Words:
    """What stands on the page and nowhere in the window."""

    keys: str
    what_they_do: str
    either: str
    in_texts: str
    on_a_row: str


WORDS = {
    "en": Words("Keys", "What they do", " or ", "In the texts and lists", "On a row of the sidebar"),
    "de": Words("Tasten", "was sie tun", " oder ", "In Texten und Listen", "In einer Zeile der Seitenleiste"),
    "fr": Words(
        *("Touches", "Ce qu’elles font", " ou "),
        *("Dans les textes et les listes", "Sur une ligne du panneau latéral"),
    ),
}


def filled(page: str, language: str) -> str:
    """The page with the tables of today. Leaves that language in force."""
    above, _, rest = page.partition(BEGIN)
    _, _, below = rest.partition(END)
    application = QCoreApplication.instance()
    assert application is not None, "Qt knows its standard keys, and words, only with one"
    use_language(application, language)
    return f"{above}{BEGIN}\n\n{_tables(WORDS[language])}\n\n{END}{below}"


def _tables(words: Words) -> str:
    """All keys, in the order of the menus; then those of panes and lists."""
    groups = [(tr(title).replace("&", ""), list(_of_menu(ids, words))) for title, ids in MENUS]
    groups.append((words.in_texts, [(_native(keys), tr(told)) for keys, told in PANE_KEYS]))
    groups.append((words.on_a_row, list(_of_rows())))
    return "\n\n".join(f"## {title}\n\n{_table(rows, words)}" for title, rows in groups if rows)


def _of_menu(ids: tuple[str, ...], words: Words) -> Iterator[tuple[str, str]]:
    for spec in (BY_ID[id] for id in entries(ids) if id in BY_ID):
        if sequences := spec.sequences():
            # Of the keys that a system has for one thing the first: the others are of old or odd keyboards.
            shown = [sequences[0], *(QKeySequence(keys) for keys in spec.also if isinstance(keys, str))]
            yield words.either.join(map(_native, shown)), spec.words.rstrip("…")


def _of_rows() -> Iterator[tuple[str, str]]:
    for act in ROW_ACTS.values():
        if act.keys:
            yield ", ".join(map(_native, act.keys)), tr(act.menu).rstrip("…")


def _native(keys: QKeySequence | Qt.Key | str) -> str:
    """As the menus write them on Linux and Windows."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _table(rows: list[tuple[str, str]], words: Words) -> str:
    head = [f"| {words.keys} | {words.what_they_do} |", "|---|---|"]
    return "\n".join([*head, *(f"| {keys} | {told} |" for keys, told in rows)])


def main() -> int:
    """Write the pages anew."""
    application = QGuiApplication(sys.argv[:1])
    for language, page in PAGES.items():
        page.write_text(filled(page.read_text("utf-8"), language), "utf-8")
    del application
    return 0


if __name__ == "__main__":
    sys.exit(main())
