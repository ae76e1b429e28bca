"""The lines above an article's body: outlet, byline, date, and "Key: value" lines."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache
from typing import Literal

from variorum.model.article import Role
from variorum.model.frozen import dataclass
from variorum.reading.drafts import Facts
from variorum.reading.roles.author_lines import is_byline
from variorum.reading.roles.date_lines import date_on
from variorum.reading.roles.datelines import is_dateline
from variorum.reading.roles.dates import Moment, find_moment, read_moment
from variorum.text.late_patterns import LatePattern

Field = Literal[
    "title", "subtitle", "outlet", "byline", "published", "updated", "address", "language", "place"
]

_KEYS: dict[str, Field] = {
    "title": "title",
    "headline": "title",
    "subtitle": "subtitle",
    "subhead": "subtitle",
    "standfirst": "subtitle",
    "outlet": "outlet",
    "source": "outlet",
    "publication": "outlet",
    "newspaper": "outlet",
    "publisher": "outlet",
    "author": "byline",
    "authors": "byline",
    "byline": "byline",
    "by": "byline",
    "date": "published",
    "published": "published",
    "posted": "published",
    "updated": "updated",
    "modified": "updated",
    "last updated": "updated",
    "url": "address",
    "link": "address",
    "address": "address",
    "permalink": "address",
    "canonical": "address",
    "language": "language",
    "lang": "language",
}
_KEY_LINE = LatePattern(r"^([A-Za-z][A-Za-z _-]{1,20}):\s+(\S.*)$")
_ADDRESS = LatePattern(r"(?:https?://)[^\s<>\"]{4,500}")
#: Where an address was taken out of a page or cut into words, a space may follow or precede its marks.
_LOST_SPACE = LatePattern(r"(?<=[./?&=_#:-])\s|\s(?=[./?&=_#-])")
#: A day, and as far as time zones lie apart, in hours.
_DAY_AND_ZONE = 24 + 14
#: Letters of a line that may be asked about again.
_ASKED_AGAIN = 250
_OUTLET_WORDS = 6
_OUTLET_WORD = LatePattern(
    r"\b(?:News|Times|Post|Gazette|Herald|Tribune|Courier|Chronicle|Journal|Press|Agency|Daily|Observer"
    r"|Guardian|Mail|Telegraph|Star|Mirror|Standard|Echo|Mercury|Radio|TV|Wire|Today|Weekly|Review|Record"
    r"|Dispatch|Bulletin|Argus|Examiner|Advertiser|Sentinel|Register|Bugle|Reporter|Independent|Online"
    r"|Broadcasting|Zeitung|Monitor|Ledger|Leader|Messenger|Bee|Sun|Globe)\b"
)


@dataclass(frozen=True, slots=True)
class HeaderLine:
    """What one line says: its role in the article, the words to show, and the fact it states."""

    role: Role
    text: str
    field: Field
    value: str


def header_line(line: str) -> HeaderLine | None:
    """`line` as a line of an article's header, or None when it reads like anything else."""
    return _line_of_short(line) if len(line) <= _ASKED_AGAIN else _line(line)


@lru_cache(maxsize=256)  # a headline is asked for by each rule about headings
def _line_of_short(line: str) -> HeaderLine | None:
    return _line(line)


def _line(line: str) -> HeaderLine | None:
    return key_line(line) or _date_line(line) or _dateline(line) or _byline(line) or _address_line(line)


#: Small words beside a date: "at 9 am on 3 May 2025, local time".
_MOST_TOLD = 5


def key_line(line: str) -> HeaderLine | None:
    """ "Author: Judith Aske" and its like, for the keys that article files use."""
    found = _KEY_LINE.match(line)
    known = found and _KEYS.get(found[1].strip().lower().replace("_", " "))
    if not found or not known or len(line) > 300:
        return None
    value = found[2].strip()
    if known in ("published", "updated"):
        # "Updated: the ferry sails again" is a headline, not a date, and a line of text begins with a date at most
        told = sum(word[:1].islower() for word in value.split())
        return HeaderLine("date", line, known, value) if find_moment(value) and told <= _MOST_TOLD else None
    if known == "address" and "://" not in value:
        return None
    if known == "title":
        return HeaderLine("headline", value, known, value)
    if known == "subtitle":
        return HeaderLine("standfirst", value, known, value)
    if known == "byline":
        return HeaderLine("byline", value, known, value) if len(value) < 150 else None
    if len(value.split()) > 8:
        return None
    return HeaderLine("furniture", line, known, value)


def is_outlet_like(line: str) -> bool:
    """Whether a header line reads like the name of a newspaper or station."""
    words = line.split(None, _OUTLET_WORDS)
    capitals = all(w[:1].isupper() or w[:1].isdigit() or w in ("of", "the", "and", "&", "de") for w in words)
    return (
        1 <= len(words) <= _OUTLET_WORDS
        and capitals
        and line[-1:] not in ".!?:;,"
        and bool(_OUTLET_WORD.search(line))
    )


def with_fact(facts: Facts, line: HeaderLine) -> Facts:
    """`facts` with what `line` states, unless that is known already."""
    match line.field:
        case "outlet" if not facts.outlet:
            return replace(facts, outlet=line.value)
        case "address" if not facts.address:
            guessed = facts.guessed if line.value in line.text else facts.guessed | {"address"}
            return replace(facts, address=line.value, guessed=guessed)
        case "language" if not facts.language:
            return replace(facts, language=line.value)
        case "byline":
            outlet = facts.outlet or _outlet_of_byline(line.value)
            return _with_date_beside(replace(facts, outlet=outlet), line.value)
        case "published" if not facts.published_raw or "published" in facts.guessed:
            moment = _moment(line.value)
            if _is_of_the_same_day(facts, moment):
                return facts
            guessed = facts.guessed - {"published"} | ({"published"} if moment.guessed else set())
            return replace(facts, published=moment.when, published_raw=moment.raw, guessed=frozenset(guessed))
        case "updated" if not facts.updated_raw:
            moment = _moment(line.value)
            guessed = facts.guessed | ({"updated"} if moment.guessed else set())
            return replace(facts, updated=moment.when, updated_raw=moment.raw, guessed=frozenset(guessed))
    return facts


def _moment(value: str) -> Moment:
    return find_moment(value) or read_moment(value)


def _is_of_the_same_day(facts: Facts, moment: Moment) -> bool:
    """Whether the time known, with hour but without zone, says more than a bare date on the page."""
    if facts.published is None or moment.when is None or not moment.guessed:
        return False
    bare = (moment.when.hour, moment.when.minute) == (0, 0)
    hours = abs((facts.published - moment.when).total_seconds()) / 3600
    return bare and (facts.published.hour, facts.published.minute) != (0, 0) and hours <= _DAY_AND_ZONE


def _with_date_beside(facts: Facts, value: str) -> Facts:
    """ "By Judith Aske | 3 May 2026": the date beside the name, where no line of its own has told it."""
    moment = find_moment(value)
    if moment is None or facts.published_raw:
        return facts
    return replace(
        facts, published=moment.when, published_raw=moment.raw, guessed=facts.guessed | {"published"}
    )


def _outlet_of_byline(byline: str) -> str:
    parts = re.split(r"\s*[,|•·]\s*", byline)
    return next((part for part in parts[1:] if is_outlet_like(part)), "")


def _byline(line: str) -> HeaderLine | None:
    return HeaderLine("byline", line, "byline", line) if is_byline(line) else None


def _dateline(line: str) -> HeaderLine | None:
    if not is_dateline(line):
        return None
    moment = find_moment(line)
    return (
        HeaderLine("dateline", line, "published", moment.raw)
        if moment
        else HeaderLine("dateline", line, "place", line)
    )


def _address_line(line: str) -> HeaderLine | None:
    if not line.startswith(("http://", "https://", "www.")) or len(line) > 500:
        return None
    address = _LOST_SPACE.sub("", line)
    if line.startswith("www."):
        return HeaderLine("furniture", line, "place", line) if len(address.split()) == 1 else None
    return HeaderLine("furniture", line, "address", address) if _ADDRESS.fullmatch(address) else None


def _date_line(line: str) -> HeaderLine | None:
    found = date_on(line)
    if found is None:
        return None
    return HeaderLine("date", line, "updated" if found[1] else "published", found[0].raw)
