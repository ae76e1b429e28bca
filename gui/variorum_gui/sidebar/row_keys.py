"""What a key does on the chosen row of a list, and what is said of one that does nothing there."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from variorum_gui.languages.words import tr
from variorum_gui.sidebar.row_acts import ROW_ACTS, TO_WHAT_IS_NEAREST, key_name
from variorum_gui.sidebar.rows import Row
from variorum_gui.sidebar.signs import REVIEW_SIGNS

FOLD, ACTIVATE = "fold", "activate"
#: What follows the words of an act; French sets a hard space before a question mark.
_NO_WORDS = "…?\xa0\u202f"
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MODIFIERS = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
#: Acts that may be repeated by holding the key down: the others would fall on row after row.
_REPEATED = ("previous", "next")


def deed_of(row: Row | None, acts: tuple[str, ...], key: Qt.Key) -> str:
    """`FOLD`, `ACTIVATE`, one of `acts`, or "" for a key that is not the row's."""
    if row is None:
        return ""
    if row.kind == "fold":
        opens = key == Qt.Key.Key_Right and not row.unfolded
        closes = key == Qt.Key.Key_Left and row.unfolded
        return FOLD if opens or closes or key in (*_ENTER, Qt.Key.Key_Space) else ""
    if key in _ENTER:
        return ACTIVATE
    if key == Qt.Key.Key_Space and row.sign in REVIEW_SIGNS:
        return row.acts[0]
    return next((act for act in acts if key in ROW_ACTS[act].keys), "")


def may_repeat(deed: str) -> bool:
    """Whether holding the key down does it again and again."""
    return deed in (*_REPEATED, ACTIVATE)


def is_a_letter(key: Qt.Key) -> bool:
    """Whether lists look rows up by this key, where their letters are not acts as they are here."""
    return Qt.Key.Key_Space < key < Qt.Key.Key_Escape


def is_a_modifier(key: Qt.Key) -> bool:
    """Whether it does nothing by itself."""
    return key in _MODIFIERS


def is_decided(row: Row) -> bool:
    """Whether it is a finding the reader judged."""
    return row.sign in REVIEW_SIGNS and row.sign != "to review"


def no_deed(row: Row | None, acts: tuple[str, ...], key: Qt.Key) -> str:
    """What to say of a key that does nothing on this row, with those that do something."""
    pressed = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
    if row is None:
        return tr("{key} does nothing: no row is chosen", key=pressed)
    if row.kind == "fold" and row.unfolded:
        return tr("{key} does nothing on a heading. Down goes to the first row below it", key=pressed)
    if row.kind == "fold":
        return tr("{key} does nothing on a heading. Return opens it, Down goes on", key=pressed)
    keys = ", ".join(
        f"{name} {tr(ROW_ACTS[act].words).rstrip(_NO_WORDS)}"
        for act in acts
        if act not in _REPEATED and (name := key_name(act))
    )
    if not keys:
        return tr("{key} does nothing on this row", key=pressed)
    if key in ROW_ACTS["speaker"].keys and row.sign in REVIEW_SIGNS:
        return tr(
            "{key} asks who speaks a quotation, and none was found in this passage. Its keys: {keys}",
            key=pressed,
            keys=keys,
        )
    if row.sign in REVIEW_SIGNS and any(key in ROW_ACTS[act].keys for act in TO_WHAT_IS_NEAREST):
        return tr(
            "{key} has no passage to go to here. Do you see one? Select both passages in the texts and press Ctrl+L. "
            "The keys of this row: {keys}",
            key=pressed,
            keys=keys,
        )
    return tr("{key} does nothing on this row. Its keys: {keys}", key=pressed, keys=keys)
