"""What must be known before the lists are read, and what they leave out."""

from __future__ import annotations

from variorum.dossier import left_out
from variorum_gui.shown import Shown


def warnings(shown: Shown) -> tuple[str, ...]:
    """That the texts may tell of different events, and the like: said before anything else."""
    return tuple(note for note in _notes(shown) if not _is_left_out(note))


def not_searched(shown: Shown) -> tuple[str, ...]:
    """What was left out, so that an empty list is not taken for agreement."""
    return tuple(left_out.not_searched() for note in _notes(shown) if _is_left_out(note))


def _is_left_out(note: str) -> bool:
    return note == left_out.note_on_left_out()


def _notes(shown: Shown) -> tuple[str, ...]:
    return shown.dossier.notes if shown.dossier is not None else ()
