"""What can be done with a chosen row: the one table behind its buttons, keys and context menu."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import Qt

from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import READ_ONLY


class RowAct(NamedTuple):
    """An act; its words are translated where they are shown.

    `icon` alone is drawn where it is given; `keys` do it while the list has the focus, `anywhere` in all the window.
    """

    words: str
    menu: str
    keys: tuple[Qt.Key, ...] = ()
    icon: str = ""
    anywhere: str = ""


#: Goes to what the words below a row tell of.
LEADS = "nearest"
#: Both are offered where something comes near.
TO_WHAT_IS_NEAREST = (LEADS, "told there")

ROW_ACTS: dict[str, RowAct] = {
    "confirm": RowAct(marked("Confirm"), marked("Confirm"), (Qt.Key.Key_C,)),
    "reject": RowAct(marked("Reject"), marked("Reject"), (Qt.Key.Key_R,)),
    "same person": RowAct(
        marked("Same person"), marked("The same person: one name, and confirmed"), (Qt.Key.Key_S,)
    ),
    "same": RowAct(
        marked("The same"), marked("The same place or organisation: one name, and confirmed"), (Qt.Key.Key_S,)
    ),
    "apart": RowAct(
        marked("Not the same"), marked("Not the same: names set apart, and rejected"), (Qt.Key.Key_A,)
    ),
    "unsure": RowAct(marked("Unsure"), marked("Unsure"), (Qt.Key.Key_U,)),
    LEADS: RowAct(marked("Go there"), marked("Go to what comes nearest in the other text"), (Qt.Key.Key_G,)),
    "told there": RowAct(
        marked("Told there too"), marked("Told there too: link the two passages"), (Qt.Key.Key_T,)
    ),
    "speaker": RowAct(marked("Who says this…"), marked("Who says this…"), (Qt.Key.Key_W,)),
    "note": RowAct(marked("Note…"), marked("Write a note…"), (Qt.Key.Key_N,)),
    "evidence": RowAct(marked("Copy…"), marked("Copy finding with its sources"), (), anywhere="Ctrl+Shift+C"),
    "picture": RowAct(marked("Picture…"), marked("Copy finding as picture"), (), anywhere="Ctrl+Alt+Shift+C"),
    "previous": RowAct("‹", marked("Previous place"), (Qt.Key.Key_Left, Qt.Key.Key_P), "chevron-left"),
    "next": RowAct("›", marked("Next place"), (Qt.Key.Key_Right,), "chevron-right"),
    "rename": RowAct(marked("Rename…"), marked("Rename…"), (Qt.Key.Key_F2,)),
    "split": RowAct(marked("Split…"), marked("Split off a spelling…"), (Qt.Key.Key_S,)),
    "unmerge": RowAct(
        marked("Set apart again…"), marked("Set apart again what you merged…"), (Qt.Key.Key_A,)
    ),
    "merge": RowAct(marked("Merge"), marked("Merge into one"), (Qt.Key.Key_M,)),
    "merge with": RowAct(marked("Merge with…"), marked("Merge with another name…"), (Qt.Key.Key_M,)),
    "kind": RowAct(marked("Kind…"), marked("Another kind of name…"), (Qt.Key.Key_K,)),
    "why": RowAct(marked("Why?"), marked("Why it is listed so"), (Qt.Key.Key_W,)),
    "one name": RowAct(marked("One name"), marked("They are the same: merge them"), (Qt.Key.Key_C,)),
    "keep apart": RowAct(
        marked("Keep apart"), marked("They are not the same: keep them apart"), (Qt.Key.Key_R,)
    ),
    "other fact": RowAct(
        marked("Not the same fact"), marked("Not the same fact: take it off the list"), (Qt.Key.Key_R,)
    ),
    "put back": RowAct(marked("Put back"), marked("The same fact after all: put it back"), (Qt.Key.Key_C,)),
    "edit": RowAct(marked("Edit…"), marked("Edit…"), (Qt.Key.Key_F2,)),
    "remove": RowAct(marked("Remove"), marked("Remove"), (Qt.Key.Key_Delete,)),
}


def tip_of(act: str, *, greyed: bool = False) -> str:
    """What an act does, with its key; of one that cannot be done now, why."""
    menu, key = tr(ROW_ACTS[act].menu), key_name(act)
    words = f"{menu} ({key})" if key else menu
    return f"{words}\n{tr(READ_ONLY)}" if greyed else words


def key_name(act: str) -> str:
    """The key of an act as printed in a tool tip, "" where it has none."""
    from PySide6.QtGui import QKeySequence

    keys = ROW_ACTS[act].keys
    return QKeySequence(keys[0]).toString(QKeySequence.SequenceFormat.NativeText) if keys else ""
