"""Words put the way a list of findings shows them."""

from __future__ import annotations

from variorum.text.leaving_out import shortened
from variorum.text.phrasing import phrase
from variorum.text.quoting import bare, in_marks, quoted

__all__ = ["BETWEEN_CHANGES", "before_after", "quoted"]

#: Between the changes of one sentence, told in one line.
BETWEEN_CHANGES = "; "


def before_after(old: str, new: str, limit: int = 140) -> str:
    """“old” → “new”, or what was added or removed alone."""
    if not old:
        return phrase("added {words}", words=quoted(new, limit))
    if not new:
        return phrase("removed {words}", words=quoted(old, limit))
    if bare(old) == bare(new):  # nothing but the marks is changed: they are what there is to see
        return f"{in_marks(shortened(old, limit))} → {in_marks(shortened(new, limit))}"
    return f"{quoted(old, limit)} → {quoted(new, limit)}"
