"""Lines that say which outlets or agencies a report was made with: "With reporting by Reuters", "Avec AFP".

They stand alone, mostly below the text, and credit the whole of it; their persons are staff.
"""

from __future__ import annotations

import re

from variorum.entities.sources.names_of_outlets import AGENCIES, AGENCY_NAMES, OUTLETS
from variorum.text.late_patterns import LatePattern

_THIS = r"this\s+(?:report|article|story|dispatch|account)"
_MATERIAL = r"reporting|material|files|copy|contributions?|information|agency\s+copy|text|content"
_LINE = r"^[ \t(\[*_–—-]*"
_NAMES = r"(?:\s*+:)?\s++(?P<names>[^\n]{2,240})"
_OPENS = LatePattern(
    rf"{_LINE}(?:"
    # "With reporting by Reuters", "Information from Reuters was used in this report"
    rf"(?:(?:with|additional|further|some|original)\s+){{0,4}}(?:{_MATERIAL})\s+(?:by|from)"
    # "Information for this article was contributed by Jan Lee of The Associated Press"
    rf"|(?:{_MATERIAL})\s+(?:for|in)\s+{_THIS}\s+(?:was|were)\s+(?:also\s+)?\w+(?:ed|en)\s+(?:by|from)"
    # "This report includes material from Reuters", "This story was compiled from Reuters dispatches"
    rf"|{_THIS}\s+(?:also\s+)?(?:(?:includes|contains|uses|incorporates|draws\s+on)\s+(?:\w+\s+)?(?:{_MATERIAL})"
    r"\s+(?:by|from)|was\s+(?:\w+\s+)?(?:compiled|written|prepared|produced|supplied|provided|reported)\s+(?:by|from|with))"
    r"|compiled\s+(?:by\s+[^\n]{2,60}?\s)?from"
    r"|(?:mit|unter\s+verwendung\s+von)\s+(?:\w+\s+)?(?:material|informationen|agenturmaterial|angaben)"
    r"\s+(?:von|der|des|aus)|mitarbeit|quellen?\s*(?=:)"
    r"|(?:avec|d[’']après)\s+(?:des\s+informations|les\s+informations|les\s+agences|agences?)(?:\s+(?:de|du|d[’']))?"
    r"|con\s+(?:información|informaciones|datos)\s+de|con\s+informazioni\s+(?:da|di)|com\s+informações\s+d[aeo]"
    r"|sources?\s*(?=:)|fuentes?\s*(?=:)|font[ei]\s*(?=:)"
    rf"){_NAMES}"
    # "(mit dpa und AFP)", "Avec l’AFP": with nothing but agencies, for else any sentence may begin so.
    rf"|{_LINE}(?:mit|avec|con)\s+(?P<agencies>(?:l[’'])?(?:{AGENCY_NAMES})"
    rf"(?:(?:\s*[/,+]\s*|\s+(?:and|und|et|y)\s+)(?:l[’'])?(?:{AGENCY_NAMES}))*)[ \t.)\]*_]*$"
    # "By Jan Lee, Associated Press", "By Reuters"
    rf"|{_LINE}(?:by|von|par)\s+(?:[^\n,/]{{2,60}}(?:,\s+|\s*/\s*|\s+(?:of|for)\s+))?(?:the\s)?"
    rf"(?P<byline>{AGENCY_NAMES})[ \t.)\]*_]*$"
    # "(Reuters)", "dpa/AFP": alone on its line; one without brackets may be the name of the page.
    rf"|^[ \t]*(?P<alone>\((?:{AGENCY_NAMES})(?:\s*[/,+]\s*(?:{AGENCY_NAMES}))*\)"
    rf"|(?:{AGENCY_NAMES})(?:\s*[/,+]\s*(?:{AGENCY_NAMES}))+)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
#: "Reuters contributed to this report." "Reuters material was used in this story."
_CONTRIBUTED = LatePattern(
    # Names begin with no blank: blanks shared out between them and what is beside them took minutes for a long row.
    r"(?:^|[.\n(])[^\S\n]*+(?P<names>[^\s.][^\n.]{1,119}?)\s++(?:(?:also\s+)?contributed\s+"
    r"(?:reporting|information|material|to\s+this\s+(?:report|article|story))"
    rf"|(?:{_MATERIAL}|reports)\s+(?:was|were)\s+(?:also\s+)?(?:used|included)\s+in\s+{_THIS})\b",
    re.MULTILINE,
)
_BETWEEN = re.compile(
    r"(,\s*(?:and\s+)?(?:by\s+)?|;\s*(?:and\s+)?(?:by\s+)?|\s*/\s*|\s*\+\s*"
    r"|\s+(?:and\s+(?:by\s+|from\s+)?|und\s+|et\s+|y\s+)|\s+(?:in|of|for|at|from|with|by|via|von)\s+)"
)
_ARTICLE = re.compile(
    r"[\s(\[:*_]*(?:(?:the|agency|agencies|der|des|die|den|agentur|agenturen|nachrichtenagentur|nachrichtenagenturen|la|les|le"
    r"|agence|agences|agencia|agencias)\s+|l[’'])*",
    re.IGNORECASE,
)
#: Another word begins, and not that for its pictures.
_OF_ITS_TEXT = re.compile(r"(?!\w)(?!\s(?:[Pp]hoto|[Gg]raphic|[Vv]ideo|[Ii]mage))")
_ONE_NAME = re.compile(r"[A-Z][\w’'.&-]*(?:\s[A-Z][\w’'.&-]*)*")


def credited_outlets(text: str) -> list[tuple[int, int]]:
    """Where the outlets stand that credit lines name."""
    found: list[tuple[int, int]] = []
    for pattern in (_OPENS, _CONTRIBUTED):
        for credit in pattern.finditer(text):
            names = next(name for name, words in credit.groupdict().items() if words is not None)
            found += _among(text, *credit.span(names))
    return found


def is_credit_line(line: str) -> bool:
    """Whether a line says whom a report was made with."""
    return _OPENS.search(line) is not None or _CONTRIBUTED.search(line) is not None


def _among(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The outlets among names with commas and the like between: "Jan Lee of The Associated Press and Reuters"."""
    found: list[tuple[int, int]] = []
    at = start
    for part in _BETWEEN.split(text[start:end]):
        article = _ARTICLE.match(part)
        first = article.end() if article else 0
        length = _outlet(part[first:].rstrip(" .)]*_"))
        if length:
            found.append((at + first, at + first + length))
        at += len(part)
    return found


def _outlet(words: str) -> int:
    """How long the name of an outlet is with which the words begin; 0 where they begin with none."""
    name = _ONE_NAME.match(words)
    if name is not None and OUTLETS.fullmatch(name.group()):
        return name.end()
    agency = AGENCIES.match(words)  # "Associated Press Writer Jan Lee"
    return agency.end() if agency is not None and _OF_ITS_TEXT.match(words, agency.end()) else 0
