"""Words put the way a list of findings shows them."""

from __future__ import annotations

from variorum.text.isolating import isolated
from variorum.text.phrasing import phrase

_ELLIPSIS = "…"
#: Where words of an article are cut inside quotation marks: three points alone would be the newspaper's own.
CUT = " […]"
_DOUBLE = frozenset('“”"')


def shortened(words: str, limit: int, cut: str = _ELLIPSIS) -> str:
    """At most `limit` code points, cut at a word border, with `cut` where something is missing."""
    if len(words) <= limit:
        return words
    head = words[: limit - len(cut)]
    at = head.rfind(" ")
    return (head[:at] if at > limit // 2 else head).rstrip(" ,;:") + cut


def quoted(words: str, limit: int) -> str:
    """The words in quotation marks: single ones around words that hold double ones.

    Words that are one quotation from end to end keep their own marks alone.
    """
    inner = words.strip()
    if len(inner) > 1 and inner[0] in '“"' and inner[-1] in '”"' and not set(inner[1:-1]) & _DOUBLE:
        inner = inner[1:-1]
    shown = shortened(inner, limit, CUT)
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
