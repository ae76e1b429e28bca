"""What must be known before the lists are read, and what they leave out."""

from __future__ import annotations

from variorum.dossier import left_out
from variorum_gui.shown import Shown


def warnings(shown: Shown) -> tuple[str, ...]:
    """That the texts may tell of different events, and the like: said before anything else."""
    return tuple(note for note in _notes(shown) if not _is_left_out(note))


def _is_left_out(note: str) -> bool:
    return note == left_out.not_searched()


def _notes(shown: Shown) -> tuple[str, ...]:
    return shown.dossier.notes if shown.dossier is not None else ()
