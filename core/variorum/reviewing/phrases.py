"""Words put the way a list of findings shows them."""

from __future__ import annotations

from variorum.text.isolating import isolated
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import phrase

_DOUBLE = frozenset('“”"')


def quoted(words: str, limit: int) -> str:
    """The words in quotation marks: single ones around words that hold double ones.

    Words that are one quotation from end to end keep their own marks alone.
    """
    inner = words.strip()
    if len(inner) > 1 and inner[0] in '“"' and inner[-1] in '”"' and not set(inner[1:-1]) & _DOUBLE:
        inner = inner[1:-1]
    shown = shortened(inner, limit)
    if set(shown) & _DOUBLE:
        return isolated(phrase("‘{words}’", words=shown))
    return isolated(phrase("“{words}”", words=shown))


def before_after(old: str, new: str, limit: int = 140) -> str:
    """“old” → “new”, or what was added or removed alone."""
    if not old:
        return phrase("added {words}", words=quoted(new, limit))
    if not new:
        return phrase("removed {words}", words=quoted(old, limit))
    return f"{quoted(old, limit)} → {quoted(new, limit)}"
