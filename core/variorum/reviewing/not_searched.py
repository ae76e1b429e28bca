"""What an empty list of findings must not be taken to mean: what was not searched, or not to the end."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.annotations import Annotations
from variorum.model.comparison import Comparison
from variorum.model.dossier import Dossier
from variorum.text.phrasing import marked, phrase

_OUTLETS = marked(
    "Of passages told in other words, those that could be linked were compared; what is not linked may still be "
    "told in both texts."
)


def not_searched(
    comparison: Comparison, dossier: Dossier, annotations: Sequence[Annotations] = ()
) -> tuple[str, ...]:
    """Sentences for the end of the list, each once."""
    notes = [*comparison.notes]
    if comparison.mode == "outlets":
        notes += [phrase(_OUTLETS), *dossier.notes]
    notes += [note for one in annotations for note in one.notes]
    return tuple(dict.fromkeys(notes))
