"""Lines that say who wrote a report, when and where it stands, but nothing of what happened.

Two outlets' bylines or dates are as like each other as any two, and tell a reader nothing; between versions of
one article a changed byline is a change like others.
"""

from __future__ import annotations

import re

from variorum.model.article import Role
from variorum.text.dates import dates
from variorum.text.late_patterns import LatePattern

#: Paragraphs of these roles are such lines whatever they hold.
BYLINE_ROLES: frozenset[Role] = frozenset({"byline", "dateline", "date", "credit"})
#: In a bare text they stand in its first and last lines, and are short.
_AT_THE_TOP, _AT_THE_END, _LONGEST = 6, 3, 90
_ADDRESS = LatePattern(r"\W{0,3}(?:https?://|www\.)", re.IGNORECASE)
_NAME = r"(?:[^\W\d_a-z][\w'’.-]*|(?:de|la|van|von|der|den|di|da|al|bin)\b)"
_NAMES = rf"{_NAME}(?:\s+{_NAME}){{1,3}}"
_BYLINE = LatePattern(
    rf"\W{{0,3}}(?:by|BY|By|Von|Par|Por)\s+{_NAMES}(?:(?:\s*,\s*|\s+(?:and|AND|und|et|y)\s+){_NAMES}){{0,4}}\W*"
)
_CREDIT = LatePattern(
    r"(?i:contributed (?:reporting|to this (?:\w+ )?(?:report|story|article|piece|dispatch|coverage|post)))\b"
    rf"|\b(?i:reporting|writing|editing) (?i:by) {_NAME}"
)
#: What may stand beside a date that has a line of its own.
_BESIDE_DATES = LatePattern(
    r"(?:(?:(?:first|last)\s+)?(?:published|posted|updated|modified|created|printed)|on|at|am|pm|a\.m\.|p\.m\."
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday|montag|dienstag|mittwoch|donnerstag|freitag"
    r"|samstag|sonntag|stand|uhr|aktualisiert|publié|mis à jour|le|publicado|actualizado|gmt|utc|[ecmpb][sd]?t"
    r"|\d{1,4}(?:am|pm)?|mon|tues?|wed|thurs?|fri|sat|sun)\b|[\W_]",
    re.IGNORECASE,
)


def is_byline(line: str) -> bool:
    """Whether a line is an address, a date, a byline or a credit and nothing else.

    >>> [is_byline(x) for x in ("Updated 3 May 2025, 09:36 UTC", "By Ada Holm and Jon Dee", "By Friday it rained.")]
    [True, True, False]
    """
    if len(line) > _LONGEST and not _ADDRESS.match(line):
        return False
    return bool(_ADDRESS.match(line) or _BYLINE.fullmatch(line) or _CREDIT.search(line)) or _is_date(line)


def is_address(line: str) -> bool:
    """Whether a line begins with the address of a page."""
    return _ADDRESS.match(line) is not None


def where_bylines_are(count: int) -> frozenset[int]:
    """Places among the sentences of a bare text that are worth looking at."""
    return frozenset((*range(min(count, _AT_THE_TOP)), *range(max(0, count - _AT_THE_END), count)))


def _is_date(line: str) -> bool:
    if not any(character.isdigit() for character in line):
        return False
    found = dates(line)
    if not found:
        return False
    at, rest = 0, ""
    for date in found:
        rest += line[at : date.start] + " "
        at = date.end
    return not _BESIDE_DATES.sub("", rest + line[at:])
