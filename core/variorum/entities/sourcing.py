"""Where an article says it knows something from: named people, roles, papers, other outlets."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.entities.page import Page
from variorum.model.annotations import Mention, Quote, SourceKind, SourceMention

_ANONYMOUS = re.compile(
    r"(?:(?:an?|one|two|three|several|some|other|another|"
    r"the)\s+)?(?:[\w’'.-]+\s+){0,5}?(?:officials?|sources?|persons?|people|diplomats?|aides?|"
    r"executives?|"
    r"insiders?|"
    r"lawmakers?)\b[^.\n“”\"]{0,90}?\b(?:(?:on\s+)?(?:the\s+)?condition\s+(?:of\s+anonymity|"
    r"(?:that\s+)?(?:he|she|they)\s+not\s+be)|"
    r"(?:not|declined to|asked not to|did not want to|requested not to)\s+be\s+(?:named|"
    r"identified)|requested anonymity|not authori[sz]ed to)"
    r"|\b(?:on\s+)?(?:the\s+)?condition of anonymity\b"
    r"|\b(?:people|persons?|sources?|officials?)\s+(?:familiar with|close to|with knowledge of|"
    r"briefed on)\b(?:\s+[\w’'-]+){1,4}"
    r"|\b(?:unnamed|anonymous|unidentified|undisclosed)\s+(?:[\w’'-]+\s+)?(?:officials?|sources?|"
    r"persons?|people)\b"
    r"|\b(?:a|one|another|two|several)\s+(?:senior|former|top|high-ranking|U\.S\.|American|"
    r"Western|law[ -]enforcement|administration|government|military|intelligence|defen[cs]e|"
    r"police|security)(?:\s+[\w.’'-]+){0,4}?\s+(?:official|source|officer|"
    r"diplomat)s?\b(?=[^.\n]{0,60}\b(?:said|told|says|confirmed|added)\b)"
    r"|\bsources?\b(?=\s+(?:said|say|told|close))",
    re.IGNORECASE,
)
#: Sentences without one of these need not be searched: the pattern above is slow.
_ANONYMOUS_CUE = re.compile(
    r"anonymity|be (?:named|identified)|authori[sz]ed|familiar with|close to|knowledge of|briefed|unnamed"
    r"|anonymous|unidentified|undisclosed|sources?\b|officials?\b|officers?\b|diplomats?\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"(?<!\b[A-Z])[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z])|\n+")
_ROLE = re.compile(
    r"\b(?:(?:the|a|an|local|state|federal|city|county|U\.S\.|US|military|government|company|"
    r"hospital|fire|school|court|health|rescue|emergency|campaign|administration|harbour|harbor|"
    r"port|family)\s+)*"
    r"(?:police|officials|authorities|prosecutors|investigators|officers|detectives|firefighters|"
    r"doctors|scientists|researchers|"
    r"experts|analysts|witnesses|residents|neighbou?rs|relatives|lawyers|attorneys|critics|"
    r"supporters|aides|spokesman|spokeswoman|spokesperson|"
    r"activists|militants|rebels|survivors|passengers|organisers|organizers|coastguards?|"
    r"paramedics|the company|the ministry|the agency|the department)"
    r"(?=(?:\s+(?:also|later|have|had|on\s\w+day))?\s+(?:said|say|says|told|reported|confirmed|"
    r"believe|believed|announced|warned|added|estimated|acknowledged|denied|alleged|allege|"
    r"claimed|claim)\b)",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    r"\b(?:according to|citing|as reported by|quoted by|based on)\s+((?:[^.,;\n“”\"]){2,80})", re.IGNORECASE
)
_PAPER = re.compile(
    r"\b(?:court (?:documents|papers|records|filings?)|(?:the|an?|his|her|their|"
    r"its)\s+(?:[\w’'-]+\s+){0,3}?(?:statement|report|complaint|affidavit|indictment|"
    r"lawsuit|filing|memo|letter|press release|news release|document|transcript|survey|study|poll|"
    r"inquiry|tweet|blog post)|(?:documents|records|filings|papers|reports|"
    r"police reports|log|logs))\b(?=\s+(?:said|says|say|showed|shows|show|stated|states|alleges?|"
    r"alleged|indicated?|revealed?|released|issued|read)\b)",
    re.IGNORECASE,
)
_PAPER_WORDS = re.compile(
    r"\b(?:documents?|papers|records|filings?|statement|report|complaint|affidavit|indictment|"
    r"lawsuit|memo|letter|release|transcript|study|survey|poll|log|logs|website|Web site)\b",
    re.IGNORECASE,
)
_OUTLET_VERB = re.compile(
    r"(?:’s|'s)?(?:\s+(?:newspaper|magazine|television|TV|radio|news agency|"
    r"website))?\s+(?:(?:first|also|later|has|had)\s+)?(?:reports?|reported|quoted|cited|citing)\b"
)
_TOLD_OUTLET = re.compile(
    r"\b(?:told|tells|telling|interview with|statement to|reported by|quoted by|citing|"
    r"according to|speaking to|speaking on|posted on|wrote in|wrote on|published in|published by|"
    r"on)\s+(?:the\s+)?(?:BBC\s|CBS\s)?$",
    re.IGNORECASE,
)
_OUTLETS = re.compile(
    r"(?:AP|A\.P\.|Associated Press|Reuters|AFP|Agence France-Presse|Bloomberg(?: News)?|BBC|CNN|"
    r"Fox News|MSNBC|NBC(?: News)?|ABC(?: News)?|CBS(?: News)?|PBS|NPR|ESPN|ITV|Sky News"
    r"|Al[ -]Jazeera|Xinhua|TASS|Interfax|Kyodo|IRNA|Press TV|TMZ|Politico|BuzzFeed|Axios|"
    r"Newsweek|Variety|Univision|Press Association|UPI|.*\b(?:Times|Post|Journal|Tribune|Herald|"
    r"Gazette|Chronicle|Telegraph|Guardian|Observer|News|Courier|Examiner|Globe|Mail|Mirror|"
    r"Magazine|Radio|Television|Weekly|Standard|Echo|Argus|Bugle|Inquirer|Wire|Press|Tablet|"
    r"Bulletin|Messenger|Mercury))"
)


def sources_in(page: Page, mentions: Sequence[Mention], quotes: Sequence[Quote]) -> tuple[SourceMention, ...]:
    """The sources of the page in order; where two overlap, the more telling kind stays."""
    text = page.text
    found: list[tuple[int, int, int, SourceKind, float]] = []
    start = 0
    for stop in [m.end() for m in _SENTENCE_END.finditer(text)] + [len(text)]:
        if _ANONYMOUS_CUE.search(text, start, stop):
            for match in _ANONYMOUS.finditer(text, start, stop):
                found.append((0, match.start(), match.end(), "anonymous", 0.85))
        start = stop
    for m in mentions:
        if m.type not in ("ORG", "?", "MISC") or not _OUTLETS.fullmatch(m.text):
            continue
        if _OUTLET_VERB.match(text, m.end) or _TOLD_OUTLET.search(text[max(0, m.start - 24) : m.start]):
            found.append((1, m.start, m.end, "via", 0.85))
    for match in _PAPER.finditer(text):
        found.append((2, match.start(), match.end(), "document", 0.75))
    for match in _ACCORDING.finditer(text):
        found += _according_to(text, match, mentions)
    named = {(q.speaker.start, q.speaker.end): q.confidence for q in quotes if q.speaker and not q.scare}
    spans = {(m.start, m.end): m for m in mentions}
    for (start, end), sure in named.items():
        kind: SourceKind = "named" if (start, end) in spans else "role"
        found.append((3, start, end, kind, sure))
    found += _speakers_without_marks(text, mentions)
    for match in _ROLE.finditer(text):
        found.append((4, match.start(), match.end(), "role", 0.7))
    return _without_overlaps(found)


def _according_to(
    text: str, match: re.Match[str], mentions: Sequence[Mention]
) -> list[tuple[int, int, int, SourceKind, float]]:
    start, end = match.span(1)
    name = next((m for m in mentions if start <= m.start < min(end, start + 50)), None)
    if _PAPER_WORDS.search(match.group(1)):
        return [(2, start, end, "document", 0.8)]
    if name is None:
        short = re.match(r"(?:[\w’'.-]+\s?){1,5}", text[start:end])
        if match.group(0)[0] not in "aA" or short is None:
            return []
        return [(4, start, start + len(short.group().rstrip()), "role", 0.65)]
    if name.type == "PERSON" or name.start <= start + 4:
        return [(3, name.start, name.end, "named", 0.9)]
    return [(4, start, min(end, name.end), "role", 0.65)]


_SAYS = re.compile(
    r"(?:,[^,.\n]{2,80},)?\s+(?:(?:also|later|then|has|had)\s+)?(?:said|says|told|wrote|tweeted|"
    r"announced|confirmed|warned|argued|added|testified|acknowledged|denied)\b"
)


def _speakers_without_marks(
    text: str, mentions: Sequence[Mention]
) -> list[tuple[int, int, int, SourceKind, float]]:
    """ "Police chief Jan Lee said the boat …": reported speech."""
    return [
        (3, m.start, m.end, "named", 0.8)
        for m in mentions
        if m.type in ("PERSON", "ORG") and not _OUTLETS.fullmatch(m.text) and _SAYS.match(text, m.end)
    ]


def _without_overlaps(found: list[tuple[int, int, int, SourceKind, float]]) -> tuple[SourceMention, ...]:
    kept: list[SourceMention] = []
    taken: set[int] = set()
    for _, start, end, kind, sure in sorted(found, key=lambda f: (f[0], -f[4], f[1])):
        if end > start and taken.isdisjoint(range(start, end)):
            taken.update(range(start, end))
            kept.append(SourceMention(start, end, kind, sure))
    return tuple(sorted(kept, key=lambda k: k.start))
