"""What follows the full stop of "2 p.m.": the day or the zone it goes on with, or a sentence of its own.

The stop is written whether the sentence ends or not. Few words go on with a clock, and they are a closed class; a name
or any other word with a capital begins a sentence, unless the clock itself stands where a clause begins: "At 2 p.m.
Lowe left", "She said that at 2 p.m. Lowe left", "the 2 p.m. Senate vote".
"""

from __future__ import annotations

import re

from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_DAYS = """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december jan feb mar apr jun jul
    aug sep sept oct nov dec
    """
_A_DAY = rf"(?i:may\s+\d|(?!may\b)(?:{'|'.join(_DAYS.split())})\b)"
CLOCKS = frozenset(("a.m", "p.m", "am", "pm"))
_GOES_ON = LatePattern(
    rf"""[\s(]*(?:
        {_A_DAY}
      | (?:ET|CT|MT|PT|E[SD]T|C[SD]T|M[SD]T|P[SD]T|AK[SD]T|HST|GMT|UTC|BST|CES?T|MES?Z|EES?T|[IJKP]ST|MSK|PKT|HKT
          |SGT|AE[SD]T|AC[SD]T|AWST|NZ[SD]T|SAST|[WEC]AT|I[CD]T|BRT|ART|TRT|WI[BT]|UK|US)\b(?!&)
      | (?:Eastern|Central|Mountain|Pacific|Atlantic|Greenwich|GMT)
          (?:\W*$|[.,;:)]|\s+(?:(?:[tT]ime|Standard|Daylight|Mean|on|in|and|or|to)\b|{_A_DAY}))
      | (?:[A-Z][\w.’'/-]*\s+){{1,3}}(?:(?:Standard|Daylight|Summer|Mean)\s+[tT]|t)ime\b
      | (?:Christmas|Easter|Thanksgiving|Good|Holy|Palm|Ash|Boxing|Labor|Memorial|New\s+Year[’']?s)
          (?:\s+(?:Day|Eve|Sunday|Monday|Wednesday|Thursday|Friday|Saturday)\b|[.,;)])
    )""",
    re.VERBOSE,
)
#: "2 p.m. – Lowe left" goes on, as it does after any other word.
_DASH = LatePattern(r"\s*[–—-]")
#: Nothing but these before a clock: they are part of when it was.
_WHEN = listed(
    """
    at by around about after before until till from since between on in near toward towards as of exactly precisely
    roughly approximately almost nearly shortly just soon only not long early earlier late later again then
    to or the same this next last day morning afternoon evening night noon midnight minutes hours seconds
    half quarter past few a.m p.m am pm
    update updated posted published
    """
)
_DATES = listed(f"{_DAYS} today tomorrow yesterday tonight")
#: A clause ends with these; dates have the first of them within.
_BREAKS = (",", ";", ":", "–", "—")
_HOURS = listed("one two three four five six seven eight nine ten eleven twelve thirty")
#: "the 2 p.m. Senate vote": the clock says which.
_WHICH = listed("the a an this that his her its their our my every each no")
#: With these a clause begins.
_CLAUSES = listed(
    "that and but when where while because if which who whether as though although so until till once"
)
_WITH_A_VERB = listed("when while as after before once if because since until till although though")
_WITHOUT_VERBS = listed("at in on by during with from near outside inside following upon under for between")
#: Where it holds one of these, what the sentence begins with is no mere circumstance.
_VERBS = LatePattern(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|did|does|do|said|says|told|set|took|made"
    r"|got|came|left|began|went|gave|\w{2,}ed)\b"
)
_LOOKED_AT, _LOOKED_BACK = 60, 400
_BESIDE = ".,;:()[]\"'“”„«»‘’–—-"


def goes_on_after_clock(text: str, start: int, clock: int, stop: int) -> bool:
    """Whether the sentence begun at `start` goes on after the clock's full stop at `stop`.

    `clock` is where "p.m." begins; a word with a capital that is no usual opener follows.
    """
    before = text[max(start, clock - _LOOKED_BACK) : clock].split()
    if not before or not _tells_hour(before[-1]):
        return True
    follows = text[stop + 1 : stop + _LOOKED_AT]
    if _DASH.match(follows) or _GOES_ON.match(follows):
        return True
    while before and _tells_hour(before[-1]):
        before.pop()
    if before and _bare(before[-1]) in _WHICH:
        return True
    while before and _tells_when(before):
        before.pop()
    if not before or before[-1].endswith(_BREAKS) or _bare(before[-1]) in _CLAUSES:
        return True
    return _is_circumstance(before)


def _tells_when(before: list[str]) -> bool:
    """Whether the last word belongs to when it was, and no clause ends with it."""
    word = _bare(before[-1])
    if _tells_hour(before[-1]) or word in _DATES:
        return not before[-1].endswith(_BREAKS[1:])
    if word == "and":
        # "between 1 p.m. and 2 p.m."
        return len(before) > 1 and (_tells_hour(before[-2]) or _bare(before[-2]) in CLOCKS)
    return word in _WHEN and not before[-1].endswith(_BREAKS)


def _tells_hour(word: str) -> bool:
    bare = _bare(word)
    return bare[:1].isdigit() or bare in _HOURS


def _bare(word: str) -> str:
    return word.strip(_BESIDE).casefold()


def _is_circumstance(before: list[str]) -> bool:
    """ "After a long night at 2 p.m. Lowe left": no comma, and nobody has done anything yet."""
    first = _bare(before[0])
    if any(word.endswith(",") for word in before):
        return False
    # "When the doors opened at 2 p.m. Lowe left" has one verb of its own.
    allowed = 1 if first in _WITH_A_VERB else 0 if first in _WITHOUT_VERBS else -1
    return len(_VERBS.findall(" ".join(before))) <= allowed
