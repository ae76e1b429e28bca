"""The place a report comes from: "WASHINGTON —" before its first words, or on a line of its own."""

from __future__ import annotations

from variorum.reading.roles.dates import find_moment
from variorum.text.late_patterns import LatePattern

_PLACE = r"[A-ZÀ-Þ][A-ZÀ-Þ’'.-]+(?:[ ,]+[A-Za-zÀ-ÿ.’'-]+){0,6}"
#: "(Reuters)", "(AFP/dpa)"
_AGENCY = r"\([A-Z][\w /]{1,20}\)"
#: At the head of a paragraph that goes on: capitals and a dash, or an agency in brackets and a dash. A hyphen
#: needs a space before it ("CO-OP BANK …" is no place), and what follows has small letters, unlike a headline.
DATELINE = LatePattern(
    rf"^(?:{_PLACE}\s*(?:{_AGENCY}\s*)?(?:[—–]|--|(?<=\s)-|(?<=\))-)"
    rf"|[A-ZÀ-Þ][^()\n]{{2,40}}{_AGENCY}\s*[—–-]{{1,2}})\s*(?=\S)(?=[^a-zß-ÿ]{{0,60}}[a-zß-ÿ])"
)
_DASHED = LatePattern(
    r"[A-ZÀ-Þ][\w’'.]*(?:[ ,]+(?:[A-ZÀ-Þ][\w’'.]*|de|la|le|del|am|an|der|\d{1,2}\.?)){0,8}"
    rf"(?:,?\s+(?:le\s+)?\d{{1,2}}\.?\s+(?:de\s+)?[\w.]{{3,12}})?\s*(?:{_AGENCY})?\s*\.?[—–-]{{1,2}}"
)
_CAPITALS = LatePattern(r"[A-ZÀ-Þ][A-ZÀ-Þ’'. -]{2,40}(?:,\s*[A-Z][\w. ]{1,25})?,?\s+")
_LONGEST = 80


def is_dateline(line: str) -> bool:
    """Whether a line is a place, perhaps with day and agency, and nothing else."""
    if len(line) > _LONGEST:
        return False
    if line.endswith(("—", "–", "-")) and _DASHED.fullmatch(line):
        return True
    moment = find_moment(line)
    if moment is None or line[moment.end :].strip(" .,—–-"):
        return False
    return _CAPITALS.fullmatch(line[: moment.start]) is not None
