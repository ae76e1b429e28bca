"""Where in a row the right-hand text may start, and how well the words on either side of it fit that.

Every fit is in nats. The weights were rounded by hand from conditional logits over some 4,000 rows flattened
from made-up versions of 25 real news stories, and then adjusted by trying settings on pages made of 25 others
and on one real flattened page. So figures on any of those are not held-out ones.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

#: A space, then anything but a lower-case letter or closing punctuation: paragraphs do not start with those.
_GAP = re.compile(r"(?<=\S)[ \u00a0](?=[^\s\W]|[^\w\s,.;:!?)\]}”’…%])")
_TERMINAL = re.compile(r"[.!?…][\"”’'»)\]]*$")
_SOFT_END = re.compile(r"(?:[:;—–-]|[”\"»)\]])$")
_ABBREVIATION = re.compile(
    r"""(?:^|[\s(“"‘—–-])(?:[A-Z]|Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Capt|Sgt|Cpl|Cmdr|Adm|Sen|Rep|Gov
        |Pres|Rev|Hon|Sec|St|Mt|Ft|No|vs|Jr|Sr|Dep|Det|Insp|Supt|Atty|Fr|Msgr|Amb|Brig|Vol
        |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Co|approx|ca|cf)\.$""",
    re.VERBOSE,
)
#: "U.S.", "D.C.", "a.m.", "Inc.", "Calif.": they end sentences too, but seldom.
_MAYBE_ABBREVIATION = re.compile(
    r"(?:\b(?:[A-Za-z]\.){2,}|\b(?:Inc|Ltd|Corp|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Md|Mass"
    r"|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Vt|Va|Wash|Wis|Wyo)\.)$"
)
_SPEECH_GOES_ON = re.compile(
    r"(?:He|She|They|It)\s+(?:also\s+)?(?:said|added|told|noted|wrote|called|asked)\b"
)
#: What a paragraph seldom begins with, and how seldom.
_STARTS = (
    (_SPEECH_GOES_ON, -2.1),
    (re.compile(r"(?:He|She|They|It|His|Her|Their|Its)\b"), -1.4),
    (re.compile(r"(?:That|This|These|Those|Such|Both|Others?|Another|Neither)\b"), -0.6),
    (re.compile(r"(?:But|And|So|Or|Yet|Nor|Then|Also|Instead|However|Still|Even|Moreover)\b"), -0.5),
)
_DATELINE = re.compile(
    r"[A-Z]{3,}[A-Z’'. ]*(?:,\s[A-Z][\w.]+)?\s*(?:\([\w/ ]{2,20}\)\s*)?(?:[—–-]|(?=[A-Z][a-z]))"
)
_SIGN_OFF = re.compile(
    r"(?:will be updated"
    r"|contributed to this (?:report|article|story)|contributed reporting|this (?:report|story))\W*$",
    re.IGNORECASE,
)
_OPENING_MARKS = "“\"‘'"
_CLOSING_MARKS = '”"’'
#: “…,” she said. – what is said next, in quotation marks, is the same paragraph more often than not.
_SAID = re.compile(
    r"[”\"]\W{0,2}\s*[\w’'., -]{1,60}"
    r"\b(?:said|says|added|told|wrote|asked|continued|tweeted)\b[^.“\"]{0,60}\.$"
)


@dataclass(frozen=True, slots=True)
class Boundary:
    """A place where the right-hand text may start: code points into the row, and the fit in nats."""

    at: int
    fit: float
    #: The words before it end a sentence.
    sentence: bool


def boundaries(row: str) -> tuple[Boundary, ...]:
    """Every place in `row` where a new paragraph could start, in order."""
    found: list[Boundary] = []
    for gap in _GAP.finditer(row):
        at = gap.end()
        if not row[at].islower():
            left, right = row[max(0, gap.start() - 200) : gap.start()], row[at : at + 120]
            end = _end_fit(left)
            found.append(Boundary(at, end + _start_fit(left, right), end > -4.0))
    return tuple(found)


def _end_fit(left: str) -> float:
    if _ABBREVIATION.search(left[-12:]):
        return -5.0
    if _MAYBE_ABBREVIATION.search(left[-12:]):
        return -1.7
    if _TERMINAL.search(left[-6:]):
        sign_off = 1.5 if _SIGN_OFF.search(left) else 0.0
        return sign_off + (1.3 if left[-1] in _CLOSING_MARKS else 0.0)
    return -4.0 if _SOFT_END.search(left[-2:]) else -5.3


def _start_fit(left: str, right: str) -> float:
    for start, fit in _STARTS:
        if start.match(right):
            return fit
    if _DATELINE.match(right):
        return 2.6
    if right[0] in _OPENING_MARKS:
        return -1.9 if _SAID.search(left) else 0.5
    return 0.0
