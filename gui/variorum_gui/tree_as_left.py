"""How a person left the tree of a corpus: what stands open in it, and the words of its filter. Knows no Qt."""

from __future__ import annotations

from typing import Any

from variorum.corpus.rows import Ref
from variorum.model.frozen import dataclass
from variorum_gui.refs_from_outside import ref_of

#: So many open rows are kept, stories first and those opened last: each is looked up when the corpus is opened again.
MOST_OPEN = 200
#: Letters of a filter.
_LONGEST = 200


@dataclass(frozen=True, slots=True)
class TreeAsLeft:
    """Kept beside the window's place, not in the corpus: another reader of the file left it otherwise."""

    open: tuple[Ref, ...] = ()
    filter: str = ""

    @classmethod
    def recalled(cls, stored: object) -> TreeAsLeft:
        """From `to_json`; what is not understood is left out."""
        held: dict[str, Any] = stored if isinstance(stored, dict) else {}
        rows, words = held.get("open"), held.get("filter")
        refs = tuple(ref for row in rows if (ref := _ref(row)) is not None) if isinstance(rows, list) else ()
        return cls(_kept(refs), words[:_LONGEST] if isinstance(words, str) else "")

    def to_json(self) -> dict[str, Any]:
        """For a JSON file."""
        return {"open": [list(ref) for ref in _kept(self.open)], "filter": self.filter[:_LONGEST]}


def _kept(rows: tuple[Ref, ...]) -> tuple[Ref, ...]:
    """A story before what is open in it: of a story that is closed nobody would see that."""
    kept = set(sorted(rows, key=lambda ref: ref[0] == "story")[-MOST_OPEN:])
    return tuple(ref for ref in rows if ref in kept)


def _ref(row: object) -> Ref | None:
    return ref_of(*row) if isinstance(row, list) and len(row) == 2 else None
