"""What people call commands in other programs: the command palette finds them by these words as well.

A translation need not say the same: it lists what people say in its language. The English name of a command finds it
in every language: help from elsewhere is mostly in English.
"""

from __future__ import annotations

from variorum_gui.languages.words import marked, tr
from variorum_gui.settings.table import SETTINGS
from variorum_gui.window.actions import ACTIONS

#: By the id of an action, or, of a submenu of settings, by the setting.
_ALSO_CALLED = {
    "add_files": marked("open, import, load"),
    "add_folder": marked("open directory, import"),
    "save_copy": marked("backup, save as"),
    "recover": marked("repair, rescue"),
    "save_pdf": marked("export"),
    "undo": marked("revert, take back"),
    "copy_evidence": marked("evidence, cite, quote"),
    "find": marked("search"),
    "search_corpus": marked("find"),
    "filter_corpus": marked("search, find"),
    "theme": marked("theme, dark mode, appearance, colors"),
    "typeface": marked("font"),
    "line_length": marked("column width"),
    "line_spacing": marked("leading"),
    "zoom_in": marked("larger, bigger, font size"),
    "zoom_out": marked("smaller, font size"),
    "zoom_reset": marked("reset zoom, 100 %"),
    "swap": marked("exchange, switch"),
    "again": marked("refresh, reload"),
    "aligned": marked("side by side, split"),
    "column": marked("unified, inline"),
    "differences": marked("hide unchanged, fold"),
    "turn_role": marked("hide paragraph, boilerplate"),
    "add_note": marked("annotate, comment"),
    "who_says": marked("speaker, attribution, source"),
    "link": marked("match, connect, align"),
    "unlink": marked("separate"),
    "remove": marked("delete"),
    "bin": marked("trash, deleted"),
    "empty_bin": marked("trash, delete for good"),
    "reopen_tab": marked("restore closed tab"),
    "close_tab": marked("hide"),
    "report": marked("export, save as, HTML, Word, PDF, Excel"),
    "pack": marked("zip, proof, archive"),
    "verify_pack": marked("check, signature, checksum, proof"),
    "verify": marked("verify, integrity"),
    "compact": marked("vacuum, shrink"),
    "shortcuts": marked("keys, hotkeys"),
    "marks": marked("legend, symbols, signs"),
    "manual": marked("help, documentation"),
    "preferences": marked("settings, options, theme, appearance"),
    "about": marked("version, licence"),
}


_ENGLISH = {spec.id: spec.text for spec in ACTIONS}


def also_called(id: str) -> str:
    """Other words for an action, in small letters; "" where there are none."""
    words = tr(_ALSO_CALLED[id]) if id in _ALSO_CALLED else ""
    english = _ENGLISH.get(id, "")
    if english and tr(english) != english:
        words = f"{words} {english.replace('&', '').rstrip('…')}".strip()
    if id == "preferences":
        words = " ".join((words, *(tr(setting.title) for setting in SETTINGS)))
    return words.casefold().replace(",", " ")
