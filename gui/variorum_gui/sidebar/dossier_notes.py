"""What must be known before the lists are read, and what they leave out."""

from __future__ import annotations

from variorum_gui.shown import Shown

_LEFT_OUT = "Not searched"


def warnings(shown: Shown) -> tuple[str, ...]:
    """That the texts may tell of different events, and the like: said before anything else."""
    return tuple(note for note in _notes(shown) if not note.startswith(_LEFT_OUT))


def not_searched(shown: Shown) -> tuple[str, ...]:
    """What an empty list does not mean."""
    return tuple(note for note in _notes(shown) if note.startswith(_LEFT_OUT))


def _notes(shown: Shown) -> tuple[str, ...]:
    return shown.dossier.notes if shown.dossier is not None else ()
