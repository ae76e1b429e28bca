"""Time zones by the letters that newspapers print."""

from __future__ import annotations

import re

#: Hours east of Greenwich: of America as RFC 5322 (4.3) has them, of Europe and Australia as the time zone database.
#: "IST" and bare "CT" mean several zones; those are left out and so guessed.
ZONES = {
    "utc": 0,
    "gmt": 0,
    "z": 0,
    "bst": 1,
    "cet": 1,
    "cest": 2,
    "eet": 2,
    "eest": 3,
    "est": -5,
    "edt": -4,
    "cst": -6,
    "cdt": -5,
    "mst": -7,
    "mdt": -6,
    "pst": -8,
    "pdt": -7,
    "aest": 10,
}

_UTC = re.compile(r"(?<![a-z])(?:utc|gmt|z)(?![a-z]|\s?[+−-]\s?\d)|[+−-]00:?00\b", re.IGNORECASE)


def says_utc(words: str) -> bool:
    """Whether a printed time says that it is that of Greenwich.

    >>> [says_utc(f"3 May 2026, {clock}") for clock in ("9:40 pm GMT", "21:40 +00:00", "9:40 pm", "21:40 UTC+2")]
    [True, True, False, False]
    """
    return _UTC.search(words) is not None
