"""Words of an article cut to what there is room for, and the sign that says it was us who cut them.

Three points alone would be the newspaper's own: inside quotation marks, and wherever words of a text stand as an
excerpt, what is missing is `[…]`. Lines that a window cuts at its edge end as the system has it, in three points.
"""

from __future__ import annotations

from variorum.text.unspaced import is_unspaced

CUT_AHEAD = "[…] "
CUT_WITHIN = " […] "
CUT = " […]"


def shortened(words: str, limit: int) -> str:
    """At most `limit` code points, cut after a word, with `[…]` where something is missing."""
    if len(words) <= limit:
        return words
    most = limit - len(CUT)
    at = words.rfind(" ", 0, most + 1)
    # Some scripts set spaces between the parts of a headline alone; in others only what is no word is so long.
    least = limit // 2 if is_unspaced(words[max(0, most - 1) :]) else limit // 4
    head = words[: at if at > least else most].rstrip(" ,;:")
    return head.removesuffix(CUT.strip()).rstrip(" ,;:") + CUT
