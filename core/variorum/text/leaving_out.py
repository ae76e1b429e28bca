"""Words of an article cut to what there is room for, and the sign that says it was us who cut them.

Three points alone would be the newspaper's own: inside quotation marks, and wherever words of a text stand as an
excerpt, what is missing is `[…]`. Lines that a window cuts at its edge end as the system has it, in three points.
"""

from __future__ import annotations

CUT_AHEAD = "[…] "
CUT_WITHIN = " […] "
CUT = " […]"


def shortened(words: str, limit: int) -> str:
    """At most `limit` code points, cut after a word, with `[…]` where something is missing."""
    if len(words) <= limit:
        return words
    most = limit - len(CUT)
    at = words.rfind(" ", 0, most + 1)
    # Some scripts set spaces between the parts of a headline alone.
    head = words[: at if at > limit // 2 else most].rstrip(" ,;:")
    return head.removesuffix(CUT.strip()).rstrip(" ,;:") + CUT
