"""Words that may be half a name, "Harbour’s" and "Watch" of Harbour’s Watch: neither speaks by itself."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.annotations import Mention
from variorum.text.late_patterns import LatePattern

#: The last word before a name, if it has a capital and an 's.
_OWNER = LatePattern(r"(?<![\w’'-])([A-Z][\w-]*)[’']s\s$")


def half_names(text: str, mentions: Sequence[Mention]) -> set[int]:
    """Where they begin. Of a known body or place somebody speaks: "the Board’s Lee said" is Lee."""
    known = {m.end for m in mentions if m.type != "?"}
    unknown = {m.end: m.start for m in mentions if m.type == "?"}
    halves: set[int] = set()
    for m in mentions:
        owner = _OWNER.search(text, max(0, m.start - 40), m.start) if m.type == "?" else None
        if owner is not None and owner.end(1) not in known:
            halves |= {m.start, unknown.get(owner.end(1), m.start)}
    return halves
