"""How an article leans on another outlet: it takes over what that one found out, or what somebody said to it or on it.

Who tells a broadcaster something is the source, and the broadcaster the place where it was said.
"""

from __future__ import annotations

import re
from typing import Literal

from variorum.entities.sources.role_sources import SAYS
from variorum.text.late_patterns import LatePattern

#: What the other outlet reported; what somebody told it, said on it, or wrote in it.
Leaning = Literal["reported", "said to", "said on", "written in"]

_NEAR = 90
_THE = r"(?:\s+[Tt]he)?(?:\s+BBC|\s+CBS)?(?:\s+(?:newspaper|magazine|network|channel|broadcaster|website|site))?\s+$"
#: What somebody does with what an outlet then hands on: "confirmed to Reuters".
SAID_TO = (
    r"(?:confirm|acknowledg|admitt|reveal|disclos|describ|explain|complain|report|insist|suggest|lament|hint)(?:ed|s|ing)"
    r"\s+(?:(?:it|this|that|them|as\s+much|the\s[\w-]+)\s+)?to"
)
_SAID_TO = LatePattern(
    r"\b(?:told|tells?|telling|interviews?(?:\s+[A-Z]?[\w.-]+){0,3}?\s+(?:with|to|for)|statement\s+to"
    rf"|{SAID_TO}|(?:said|says|saying|speaking|spoke|speaks|gave|talking|talked)\s+(?:to|with))" + _THE,
)
_WRITTEN_IN = LatePattern(
    r"\b(?:(?:wr[oi]te|written|writes|writing)\s+(?:in|on|for)|(?:posted|published|column|op-ed|article)\s+(?:on|in))"
    + _THE
)
_ON = LatePattern(r"(?P<on>\b[Oo]n)" + _THE)
#: "said | Friday night on": what may stand between the verb and where it was said.
_WHEN = (
    r"(?:\s+(?:(?:[A-Z][a-z]+day|[Ll]ast|[Tt]his|[Ee]arlier|[Ll]ater|[Ll]ate|[Ee]arly|[Yy]esterday|[Tt]oday|night|morning"
    r"|afternoon|evening|week|month|year|recently|live|\w+ly)\b,?|on\s+[A-Z][a-z]+day|in\s+an\s+interview"
    r"|during\s+an\s+(?:interview|appearance)|in\s+an\s+appearance))*"
)
_SPOKEN = LatePattern(
    rf"\b(?:{SAYS}|saying|[Ss]peaking|spoke|telling|[Aa]sked|[Ii]nterview(?:ed|s)?"
    rf"|t(?:old|elling)\s+(?:[\w.’'-]+\s+){{0,3}}?[\w.’'-]+){_WHEN}$"
)
#: Nothing of the sentence before tells who speaks on air.
_ENDS = re.compile(r"[.!?][”\"]?\s+(?=[A-Z“\"]|$)|\n")
_SAYS_AFTER = LatePattern(rf"[^.\n]{{0,80}}?(?:\b(?:{SAYS}|called|asked)\b|[“\"])")


def leaning(text: str, start: int, end: int) -> Leaning | None:
    """What the words before the name of an outlet make of it; None where it is a place only.

    "He announced his candidacy on the channel" hands on nothing that was said there, and "he said on the channel" does.
    """
    before = text[max(0, start - _NEAR) : start]
    if _SAID_TO.search(before):
        return "said to"
    if _WRITTEN_IN.search(before):
        return "written in"
    on = _ON.search(before)
    if on is None:
        return "reported"
    sentence = _ENDS.split(before[: on.start("on")])[-1].rstrip()
    is_said = _SPOKEN.search(sentence) if sentence else _SAYS_AFTER.match(text, end)
    return "said on" if is_said else None
