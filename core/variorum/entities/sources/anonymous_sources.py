"""Sources that an article keeps unnamed: "a crew member, who asked not to be named"."""

from __future__ import annotations

import re

from variorum.entities.sources.role_sources import SAYS, is_role
from variorum.text.late_patterns import LatePattern

#: A wish, or a ban, that keeps a source unnamed. "Could not be named" is left out: courts say it of the accused.
_UNNAMED = LatePattern(
    r"\b(?:"
    r"(?:ask(?:ed|s|ing)?|request(?:ed|s|ing)?|want(?:ed|s|ing)?|wish(?:ed|es|ing)?|prefer(?:red|s|ring)?"
    r"|insist(?:ed|s|ing)?|chose|choosing)\s+(?:that\s+(?:he|she|they|(?:his|her|their)\s+names?)\s+)?"
    r"(?:not\s+to|to\s+not|not)\s+be\s+(?:named|identified|quoted|used|published)"
    r"|(?:did|does|do)(?:\s+not|n[’']t)\s+(?:want|wish)\s+(?:to\s+be\s+(?:named|identified|quoted)"
    r"|(?:his|her|their)\s+names?\s+(?:to\s+be\s+)?(?:used|published|printed))"
    r"|(?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|unwilling)\s+to\s+(?:be\s+(?:named|identified|quoted\s+by\s+name)"
    r"|give\s+(?:his|her|their)\s+(?:full\s+|last\s+|own\s+)?names?)"
    r"|(?:(?:speaking|spoke|talking|talked|speak)\s+)?(?:on|under)\s+(?:the\s+)?(?:condition|promise)\s+of\s+anonymity"
    r"|on\s+(?:the\s+)?condition\s+(?:that\s+)?(?:he|she|they|(?:his|her|their)\s+names?)\s+(?:would\s+)?not\s+be"
    r"\s+(?:named|identified|quoted|used)"
    r"|(?:ask(?:ed|s|ing)?\s+(?:for|to\s+have)|request(?:ed|s|ing)?|insist(?:ed|s|ing)?\s+on|(?:was|were)\s+granted"
    r"|demand(?:ed|ing)?)\s+anonymity"
    r"|(?:spoke|speaking|talked|talking)\s+anonymously"
    r"|(?:ask(?:ed|ing)|want(?:ed|ing)?|wish(?:ed|ing)?|prefer(?:red|ring)?)\s+to\s+(?:remain|stay)\s+anonymous"
    r"|(?:(?:was|were|is|are)(?:\s+not|n[’']t)|not|un)\s*(?:being\s+)?authori[sz]ed\s+to\s+"
    r"(?:speak|comment|talk|discuss|be\s+quoted|brief|give\s+interviews)(?:\s+(?:publicly|to\s+the\s+(?:press|media)))?"
    r")(?:\s+by\s+name)?\b",
    re.IGNORECASE,
)
_INDEFINITE_START = LatePattern(
    r"\b(?:an?|one|another|two|three|four|five|several|some|many|other|both)\s"
    r"|\b(?:officials|sources|people|diplomats|aides|executives|insiders|employees|workers|officers)\b",
    re.IGNORECASE,
)
#: "The official, speaking on condition of anonymity": taken up again.
_DEFINITE_BEFORE = LatePattern(r"\b[Tt]he\s(?:[\w-]+\s){0,3}?([a-z]+),?\s(?:who\s)?$")
_OTHERS = LatePattern(
    r"\b(?:(?:an?|one|another|two|three|several|some)\s+)?(?:(?!(?:to|by|from|and|that|with|but)\s)[\w’'-]+\s)?"
    r"(?:people|persons?|sources?|officials?)\s+"
    r"(?:familiar\s+with|close\s+to|with\s+(?:direct\s+)?knowledge\s+of|briefed\s+on)\b"
    r"(?:\s+(?!(?:said|says?|told|on|who|spoke|have|has|had|were|was|that|but|and|as)\b)[\w’'-]+){1,4}"
    r"|\b(?:(?:an?|one|the)\s+)?(?:unnamed|anonymous|unidentified|undisclosed)\s+(?:[\w’'-]+\s+){0,3}?"
    r"(?:officials?|sources?|persons?|people|aides?|diplomats?|officers?)\b"
    r"|\b(?:an?|one|another|two|several)\s+(?:senior|former|top|high-ranking|U\.S\.|American|"
    r"Western|law[ -]enforcement|administration|government|military|intelligence|defen[cs]e|"
    r"police|security|White\sHouse)(?:\s+[\w.’'-]+){0,4}?\s+(?:official|source|officer|"
    r"diplomat)s?\b(?=[^.\n]{0,60}\b(?:said|told|says|confirmed|added)\b)"
    r"|\b(?:[\w’'-]+\s)?sources?\b(?=\s+(?:said|say|told|close))",
    re.IGNORECASE,
)
#: Sentences without one of these need not be searched: the patterns above are slow.
_CUE = LatePattern(
    r"anonym|be (?:named|identified|quoted)|names?\b|authori[sz]ed|familiar with|close to|knowledge of|briefed"
    r"|unnamed|unidentified|undisclosed|sources?\b|officials?\b|officers?\b|diplomats?\b",
    re.IGNORECASE,
)
_SENTENCE_END = LatePattern(r"(?<!\b[A-Z])[.!?][\"”’)]*\s+(?=[\"“‘(]?[A-Z])|\n+")
_REACH = 160
#: Below `SourceMention.sure`.
_IN_DOUBT = 0.5
_PRONOUN = LatePattern(r"\b((?:[Hh]e|[Ss]he|[Tt]hey)(?:\s(?:all|both|each))?)\s(?:(?:also|had|have|has)\s)?$")
_SAID = LatePattern(rf"\s(?:{SAYS})\b")
#: Words that describe whoever stands before them and are no verb of the sentence.
_LOOSE = LatePattern(r"\w+ing\b|on\b|under\b|not\b|un", re.IGNORECASE)
#: A clause on somebody that no comma has closed.
_WITHIN_A_CLAUSE = LatePattern(r",\s(?:who|which)\b[^,]*$")


def anonymous_sources(text: str) -> list[tuple[int, int, float]]:
    """(start, end, confidence) of each, from the noun for the source to the words that keep it unnamed."""
    found: list[tuple[int, int, float]] = []
    start = 0
    for stop in [m.end() for m in _SENTENCE_END.finditer(text)] + [len(text)]:
        if _CUE.search(text, start, stop):
            here: list[tuple[int, int, float]] = []
            for match in _UNNAMED.finditer(text, start, stop):
                # "… spoke on condition of anonymity because they were not authorized to": told already.
                if not (here and _PRONOUN.search(text, start, match.start())):
                    here.append(_source(text, start, match))
            found += here
            found += [(m.start(), m.end(), 0.85) for m in _OTHERS.finditer(text, start, stop)]
        start = stop
    return found


def _source(text: str, start: int, words: re.Match[str]) -> tuple[int, int, float]:
    """Who is kept unnamed by the words: the subject of their verb, or with the words where they only describe it.

    Where no noun is found before them, whether somebody is kept unnamed, and who, is left in doubt.
    """
    at = words.start()
    pronoun = _PRONOUN.search(text, start, at)
    if pronoun is not None:
        return (*pronoun.span(1), _IN_DOUBT)
    noun = _noun_before(text, start, at)
    if noun is None:
        return at, words.end(), _IN_DOUBT
    said = _SAID.search(text, noun, at)
    if said is not None:  # "a person close to the line said, speaking on condition of anonymity"
        return noun, noun + len(text[noun : said.start()].removesuffix(" who").rstrip(" ,")), 0.9
    described = (
        text[at - 1 : at] != " "
        or text[:at].rstrip().endswith((",", " who"))
        or _LOOSE.match(text, at)
        or _WITHIN_A_CLAUSE.search(text, noun, at)  # "an official, who like others spoke anonymously"
    )
    return noun, words.end() if described else noun + len(text[noun:at].rstrip()), 0.9


def _noun_before(text: str, start: int, at: int) -> int | None:
    """Where the source begins: at the last person before the words."""
    begin = max(start, at - _REACH)
    nouns = list(_INDEFINITE_START.finditer(text[begin:at]))
    people = [m for m in nouns if _is_person(text[begin + m.start() : at])]
    definite = _DEFINITE_BEFORE.search(text, begin, at)
    at_or_before = definite is not None and (not people or begin + people[-1].start() >= definite.start())
    if definite is not None and at_or_before and is_role(definite.group(1)):
        return definite.start()
    chosen = people or nouns
    return begin + chosen[-1].start() if chosen else None


def _is_person(words: str) -> bool:
    """Whether one of the words right after the determiner is a role."""
    phrase = re.match(r"(?:[\w’'.-]+\s*){1,5}", words)
    return phrase is not None and any(is_role(w.lower()) for w in phrase.group().split())
