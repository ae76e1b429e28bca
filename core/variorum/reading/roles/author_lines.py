"""Lines that name an article's authors: "By Judith Aske, Harbour Gazette", "Von …", "Par …", "Por …", "记者 …"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.reading.roles.date_lines import is_beside_dates
from variorum.reading.roles.dates import find_moment
from variorum.text.late_patterns import LatePattern
from variorum.text.openings import OpeningPattern, opening_of

_LONGEST = 150
#: Letters that begin a name; `re` knows no class of capitals.
_CAPITAL = "A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĘĚĞĢĪİĶĹĻŁŃŅŇŐŒŘŚŞŠŢŤŪŮŰŹŻŽΑ-ΩА-ЯЁ"
_NAME = rf"(?:[{_CAPITAL}][\w’'.-]*|de|del|della|van|von|der|den|la|le|al|bin|ibn|di|da|dos|ter|y)"
_BY = (
    r"By|BY|Words by|Story by|Written by|Reported by|Text by|Report by|Von|VON|Par|PAR|Por|POR|Di|Door|Av|Af"
    r"|Propos recueillis par|Text|Texte|Texto|Autor|Autorin|Auteur|Redacción"
)
#: Capitalised words only, so that "By noon the ferry …" is not taken for one.
_SIGNED = OpeningPattern(
    rf"^(?:{_BY})(?:\s?:)?\s+{_NAME}"
    rf"(?:(?:,?\s+(?:and|&|in|for|of|und|et|e|aus|à|en|für|pour|para)|,|\s*[|/•·–—-])?\s+{_NAME}){{0,14}}\W*$",
    0,
    """by words story written reported text report von par por di door av af propos texte texto autor autorin auteur
    redacción""",
)
_STAFF = OpeningPattern(
    r"by\s+(?:our\s+|the\s+)?(?:own\s+|news\s+)?"
    r"(?:staff|agencies|agency|newsroom|correspondents?|reporters?|news\s+desk)"
    r"(?:\s+(?:and\s+)?(?:staff|agencies|writers?|reporters?|correspondents?))*\W*"
    r"|(?:por|par)\s+(?:la\s+)?(?:redacci[oó]n|r[ée]daction)\W*|von\s+unser(?:em|er"
    r"|en)\s+\w{1,25}(?:\s+[\w’\'-]{1,25}){0,3}\W*",
    re.IGNORECASE,
    "by por par von",
    whole=True,
)
#: "Judith Aske, political correspondent", "Judith Aske | Staff Writer"
_WITH_POST = LatePattern(
    rf"^{_NAME}(?:\s+{_NAME}){{1,3}}(?:\s+(?:and|&)\s+{_NAME}(?:\s+{_NAME}){{1,3}})?\s*[,"
    rf"|•·–—-]\s*(?:[\w’'/-]+\s+){{0,4}}"
    r"(?i:reporters?|correspondents?|editors?|writers?|staff|journalists?|columnists?|bureau\s+chief|newsroom"
    r"|korrespondent(?:in)?|redakteur(?:in)?|journaliste|correspondante?|corresponsal|periodista|redactora?)"
    rf"(?:\s+(?i:in|for|of|at|à|en)\s+{_NAME}(?:\s+{_NAME}){{0,3}})?$"
)
#: Without one of these that finds nothing; compiling it takes as long as reading ten articles.
_POSTS = re.compile(
    "report|orrespon|editor|writer|staff|journal|column|bureau|newsroom|redakt|periodist|redactor", re.I
)
#: Chinese and Arabic have no capitals: the word for author or reporter and a few characters.
_MARKED = LatePattern(
    r"^\W{0,2}(?:(?:作者|记者|記者|撰文|文)\s*[:：/／|]\s*\S.{0,40}|本报记者\s*\S{2,12}"
    r"|(?:كتب|كتبت|بقلم|تقرير|إعداد)\s*[:：-]?\s+\S.{0,60})$"
)
_BARE_NAME = LatePattern(rf"^[{_CAPITAL}][\w’'-]+(?:\s+(?:[{_CAPITAL}]\.|{_NAME})){{1,3}}$")
_POST = LatePattern(
    r"(?:[\w’'/-]+\s+){0,4}(?:reporter|correspondent|editor|writer|journalist|columnist|bureau\s+chief"
    r"|korrespondent(?:in)?|redakteur(?:in)?|journaliste|correspondante?|corresponsal|periodista|redactora?)"
    r"(?:,?\s+(?:in\s+)?[\w’'. ]{2,30})?",
    re.IGNORECASE,
)
_LONGEST_ABOUT = 400
_ABOUT = LatePattern(
    r",?\s+(?:(?:is|was|ist|est|es|è|é)\s+(?:an?\b|the\b|our\b|eine?\b|une?\b|una?\b|\w+[’']s\b|[\w-]+\s(?:editor|correspondent|reporter)\b)"
    r"|(?:writes|reports|covers|teaches|schreibt|berichtet|écrit|couvre|escribe|cubre|scrive)\b)"
)
_SEPARATORS = " ,|•·–—-\t"


def is_byline(line: str) -> bool:
    """Whether the whole line says who wrote, perhaps with the date beside it."""
    if len(line) > _LONGEST:
        return False
    line = _without_date(line)
    opening = opening_of(line)
    signed = _SIGNED.match(line, opening) or _STAFF.match(line, opening)
    post = _POSTS.search(line) and _WITH_POST.match(line)
    return (signed or post or _MARKED.match(line)) is not None


def is_about_author(text: str, authors: Sequence[str]) -> bool:
    """Whether a paragraph tells who the article's author is: "Judith Aske is a writer who lives in …"."""
    if len(text) > _LONGEST_ABOUT:
        return False
    name = next((a for a in authors if len(a.split()) > 1 and text.startswith(a)), None)
    return name is not None and _ABOUT.match(text, len(name)) is not None


def is_bare_name(line: str) -> bool:
    """Whether a line might be a person's name and nothing else; it might be a place or a title as well."""
    return len(line) <= 50 and _BARE_NAME.match(_without_date(line)) is not None


def is_post(line: str) -> bool:
    """Whether a line under a name says what that person does: "Political correspondent"."""
    return len(line) <= 60 and _POST.fullmatch(line.strip(_SEPARATORS)) is not None


def _without_date(line: str) -> str:
    """ "By Judith Aske | Published May 3, 2026" without what follows the name."""
    moment = find_moment(line)
    if moment is None or moment.start == 0:
        return line
    before = line[: moment.start].rstrip(_SEPARATORS)
    if not is_beside_dates(line[moment.end :]):
        return line
    words = before.split()
    while len(words) > 2 and is_beside_dates(words[-1]):
        words.pop()
    return " ".join(words).rstrip(_SEPARATORS)
