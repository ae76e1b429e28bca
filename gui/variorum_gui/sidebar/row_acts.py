"""What can be done with a chosen row: the one table behind its buttons, keys and context menu."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt


class RowAct(NamedTuple):
    """An act. `icon` alone is drawn where it is given; `keys` do it while the list has the focus."""

    words: str
    menu: str
    keys: tuple[Qt.Key, ...] = ()
    icon: str = ""


ROW_ACTS: dict[str, RowAct] = {
    "confirm": RowAct("Confirm", "Confirm", (Qt.Key.Key_C,)),
    "reject": RowAct("Reject", "Reject", (Qt.Key.Key_R,)),
    "same person": RowAct("Same person", "Confirm: the same person", (Qt.Key.Key_C,)),
    "same": RowAct("The same", "Confirm: the same", (Qt.Key.Key_C,)),
    "apart": RowAct("Not the same", "Reject: not the same", (Qt.Key.Key_R,)),
    "unsure": RowAct("Unsure", "Unsure", (Qt.Key.Key_U,)),
    "note": RowAct("Note…", "Write a note…", (Qt.Key.Key_N,)),
    "evidence": RowAct("Copy…", "Copy with its source", ()),
    "picture": RowAct("Picture…", "Copy with its source as a picture", ()),
    "previous": RowAct("‹", "Previous place", (Qt.Key.Key_Left, Qt.Key.Key_P), "chevron-left"),
    "next": RowAct("›", "Next place", (Qt.Key.Key_Right,), "chevron-right"),
    "rename": RowAct("Rename…", "Rename…", (Qt.Key.Key_F2,)),
    "split": RowAct("Split…", "Split off a spelling…", (Qt.Key.Key_S,)),
    "unmerge": RowAct("Set apart again…", "Set apart again what you merged…", (Qt.Key.Key_A,)),
    "merge": RowAct("Merge", "Merge into one", (Qt.Key.Key_M,)),
    "merge with": RowAct("Merge with…", "Merge with another name…", (Qt.Key.Key_M,)),
    "kind": RowAct("Kind…", "Another kind of name…", (Qt.Key.Key_K,)),
    "why": RowAct("Why?", "Why it is listed so", (Qt.Key.Key_W,)),
    "one name": RowAct("One name", "They are the same: merge them", (Qt.Key.Key_C,)),
    "keep apart": RowAct("Keep apart", "They are not the same: keep them apart", (Qt.Key.Key_R,)),
    "other fact": RowAct("Not the same fact", "Not the same fact: take it off the list", (Qt.Key.Key_R,)),
    "put back": RowAct("Put back", "The same fact after all: put it back", (Qt.Key.Key_C,)),
    "edit": RowAct("Edit…", "Edit…", (Qt.Key.Key_F2,)),
    "remove": RowAct("Remove", "Remove", (Qt.Key.Key_Delete,)),
}


def key_name(act: str) -> str:
    """The key of an act as printed in a tool tip, "" where it has none."""
    from PySide6.QtGui import QKeySequence

    keys = ROW_ACTS[act].keys
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
