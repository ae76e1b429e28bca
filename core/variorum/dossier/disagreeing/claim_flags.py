"""What the words around a figure make of it: a part, another one, a plan, a total, something of long ago."""

from __future__ import annotations

import re
from functools import lru_cache

from variorum.dossier.disagreeing.figure_clause import clause_after, clause_before, wished_alike
from variorum.model.annotations import Figure

#: Code points beside a figure that can belong to it; no sentence is as long.
FAR = 800
#: A part of a table begins and ends at a multiple of this, so that the figures of a few rows have one in common.
_STEP = 400
#: Many figures stand in one sentence, or in one part of a table.
_once = lru_cache(maxsize=256)

_PART = re.compile(r"^\s+of\s+(?:the|them|those|whom|its|his|her|their|\d|\w+\s(?:people|men|women))", re.I)
_PART_BEFORE = re.compile(
    r"\b(?:including|of whom|of them|among them|of which|\w+ of (?:the|its|their|those|"
    r"these))\s+(?:at least\s+|about\s+)?$",
    re.I,
)
_OTHER = re.compile(r"\b(?:another|other|others|additional|further|more(?!\s+than\b))\b", re.I)
_EACH = re.compile(
    r"\b(?:each|apiece|per\s(?!cent)|an? (?:day|week|month|year|hour|person|piece)\b(?! (?:ago|"
    r"earlier|later)))",
    re.I,
)
_CUM = re.compile(
    r"\b(?:total|overall|since|so far|altogether|in all|cumulative|to date|over the (?:past|last|"
    r"years)|career|in their \w+ (?:operations|attacks|raids)|nights|in the (?:past|last))\b",
    re.I,
)
#: A sum over several events: never the same fact as the figure of one of them.
_SUM = re.compile(
    r"\b(?:so far|to date|in all|all told|altogether|cumulative(?:ly)?|combined|career|since then|a total of"
    r"(?=[^.]{0,120}\b(?:operations|attacks|raids|incidents|seasons))|(?:in|over|during) (?:its|their|his|her|the|all)?"
    r"\s?(?:last |past )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+) (?:operations|attacks|raids|incidents|"
    r"seasons|nights|days|weeks|months|years))\b",
    re.I,
)
_MODAL = re.compile(
    r"\b(?:(?-i:will|may)|would|could|might|expect(?:ed|s|ing)?|seek|seeks|seeking|plan|plans|planned|planning|"
    r"demand|demands|attempt|attempts|attempted|want|wants|wanted|hope|hopes|hoping|feared|fear|fears|conspir\w+|"
    r"threat\w*|if|capacity|capable)\b",
    re.I,
)
_ALSO = re.compile(r"\balso\b", re.I)
_NEGATED = re.compile(r"\b(?:not|no|never|n['’]t|neither|denied)\b", re.I)
_SUB_AREA = re.compile(
    r"\b(?:in \w+(?: \w+)? (?:district|province|county|village)|neighbou?ring|landslides?|"
    r"separate|another|elsewhere|nearby)\b",
    re.I,
)
#: "The company said on Sunday", "police told reporters late Monday": the day of the words, not of what they tell.
_SAID_ON = re.compile(
    r"\b(?:said|says|announced|confirmed|reported|added|told(?:\s+\w+){1,3}?)(?:\s+in\s+an?\s+\w+)?"
    r"(?:\s+(?:late|early))?(?:\s+on)?\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b"
)
_WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
_BACKGROUND = re.compile(
    r"\b(?:last (?:year|summer|winter|spring|fall|autumn|month|decade)|\w+ (?:years?|months?|"
    r"decades?) (?:ago|earlier|later)|previous(?:ly)?|"
    r"earlier (?:attack|strike|quake|this (?:year|month))|in recent (?:years|months)|history|"
    r"historic|anniversary|aftershocks?|career|each year|"
    r"annual(?:ly)?|every year|decades|ever since|since then|past \w+ years)\b|\b(?:in|since|"
    r"last) (?:January|February|March|April|May|June|July|August|"
    r"September|October|November|December|Jan\.|Feb\.|Mar\.|Apr\.|Aug\.|Sept\.|Oct\.|Nov\.|"
    r"Dec\.)(?!\s\d{1,2}\b(?!\d))|\b(?:1[5-9]|20)\d\d\b",
    re.IGNORECASE,
)  # fmt: skip

#: A record tells how far back nothing was like it, and dates nothing: "the lowest number in its history".
_RECORD = re.compile(
    r"\b(?:(?<!at )(?:most|least)|worst|best|fewest|highest|lowest|largest|biggest|greatest|smallest|longest|shortest|"
    r"strongest|heaviest|deadliest|bloodiest|steepest|first)\b[^.;\d]{0,50}?\b(?:(?:in|of|for)\s+(?:[\w’'-]+\s+){0,3}"
    r"(?:history|decades|memory)|since\s+(?:(?:\w+\s+|records\s+(?:began|were\s+kept)\s+in\s+)?(?:1[5-9]|20)\d\d|(?:last\s+)?"
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?!\s+\d))"
    r"(?!,?\s+when\b))\b",
    re.I,
)
#: When something began dates nothing but that: "founded in 1911 and it has 91 pupils". What "it had" may be of then.
_BEGUN = re.compile(
    r"\b(?:founded|built|opened|established|born|created|formed)\s+(?:back\s+)?in\s+(?:\w+\s+)?(?:1[5-9]|20)\d\d"
    r"(?=\)|,(?!\s+(?:with|when)\b)|;|\s+(?:and|but)\s+(?:now|has|have|is|are|still|today"
    r"|(?:it|he|she|they)(?!\s+(?:had|was|were|did|[a-z]+ed)\b))\b)",
    re.I,
)


def part_beside(figure: Figure, start: int, end: int) -> tuple[int, int]:
    """Of its sentence from `start` to `end`, all; of a table without full stops the part beside the figure."""
    first = start + max(0, figure.start - FAR - start) // _STEP * _STEP
    last = start - (start - figure.end - FAR) // _STEP * _STEP
    return first, min(end, last)


def flags_of(text: str, figure: Figure, start: int, end: int) -> frozenset[str]:
    """Of its sentence from `start` to `end`; of a table without full stops, of the part beside it."""
    first, last = max(start, figure.start - FAR), min(end, figure.end + FAR)
    before = text[max(start, figure.start - 40) : figure.start]
    after = text[figure.end : min(end, figure.end + 60)]
    close = before[-28:] + " " + after[:24]
    until = text[first : figure.start]
    clause = clause_before(until) + clause_after(text[figure.end : last])
    tests = {
        "part": bool(_PART.match(after) or _PART_BEFORE.search(before)),
        "other": bool(_OTHER.search(close)),
        "each": bool(_EACH.search(after)),
        "modal": bool(_MODAL.search(clause) or wished_alike(until)),
        "also": bool(_ALSO.search(close)),
        "negated": bool(_NEGATED.search(before[-25:])),
        "vague": figure.value is None
        and not re.search(r"\d", figure.text)
        and not re.search(r"\b(?:to|or|and)\b", figure.text),
    }
    begin, stop = part_beside(figure, start, end)
    return _flags_of_all(text[begin:stop]).union(flag for flag, holds in tests.items() if holds)


@_once
def _flags_of_all(sentence: str) -> frozenset[str]:
    """What a sentence makes of every figure in it."""
    tests = {"sum": _SUM, "cum": _CUM, "area": _SUB_AREA}
    return frozenset(flag for flag, words in tests.items() if words.search(sentence))


@_once
def background_of(sentence: str) -> frozenset[str]:
    """Years, months and words of long ago in a sentence: they date its figures."""
    return frozenset(
        m.group().lower() for m in _BACKGROUND.finditer(_BEGUN.sub(" ", _RECORD.sub(" ", sentence)))
    )


@_once
def weekdays_of(sentence: str, *, of_words: bool = True) -> frozenset[str]:
    """Weekdays named in a sentence; without those on which something was said unless `of_words`."""
    told = sentence if of_words else _SAID_ON.sub(" ", sentence)
    return frozenset(m.group() for m in _WEEKDAY.finditer(told))
