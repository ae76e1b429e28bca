"""Whose a source without a name is: "In Iran, state television", "Oslo’s police", "the country’s radio".

Every country has a state television and every town its police: what two texts call so is one source only where it is
that of one country, place or body, or where neither text says whose.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Sequence

from variorum.dossier.sourcing.papers import source_words
from variorum.dossier.sourcing.source_keys import worded
from variorum.entities.names.lexicons import lexicons
from variorum.model.annotations import Annotations, Mention, SourceMention

#: Broadcasters without a name, in the words that tell sources apart.
_ON_AIR = re.compile(r"(?:(?:state|government)\S* )?(?:television|radio|media|broadcasters?|news agency)")
#: Between the name of whose it is and the source: "Iraq’s [state TV]", "Iraqi [television]".
_OF = re.compile(r"['’]s?\s(?:[a-z-]+\s){0,2}|\s")
_AFTER = re.compile(r"\s(?:in|of|at|for)\s(?:the\s)?")
_FRAME = re.compile(r"\W*(?:In|Across|Throughout|Inside)\s(?:the\s)?")
#: Whose it is was told before; in the source's own words or right before them.
_TOLD_BEFORE = re.compile(r"(?:(?:the|this|that)\s)?[a-z]+['’]s\s|(?:its|their|his|her)\s", re.IGNORECASE)
_A_COUNTRY = re.compile(r"\b(?:country|nation|state|kingdom|republic)['’]s\s", re.IGNORECASE)
#: "In Bergen, according to officials, ships waited": it happened there; whose the officials are is not said.
_ASIDE = re.compile(r",?\s+according to\s+(?:the\s)?", re.IGNORECASE)
_BEFORE, _FAR = 24, 40
_OWNERS = ("LOC", "NORP", "ORG", "PERSON")


def is_on_air(words: str) -> bool:
    """Whether the words (as `worded`) are for a broadcaster that goes by no name of its own."""
    return _ON_AIR.fullmatch(words) is not None


def parted(words: str) -> tuple[str, str]:
    """What a broadcaster without a name is, and of which country: "iranian state television".

    >>> parted("iranian state television"), parted("bergen journal")
    (('state television', 'Iran'), ('bergen journal', ''))
    """
    first, _, rest = words.partition(" ")
    country = lexicons().demonyms.get(first, "")
    return (rest, country) if country and is_on_air(rest) else (words, "")


def owners_in(one: Annotations, sentence_starts: Sequence[int]) -> dict[SourceMention, str | None]:
    """Whose each source is: "" where none is told, None where the words point at something told before.

    What the text says once of whose it is, it means wherever it has the same words.
    """
    around = _Around(one, sentence_starts)
    words = {source: parted(worded(source_words(one, source))) for source in one.sources}
    owners = {source: country or around.owner(source) for source, (_, country) in words.items()}
    known: dict[tuple[str, str], set[str | None]] = defaultdict(set)
    for source, (name, _) in words.items():
        known[source.kind, name] |= {owners[source]} - {""}
    for source, (name, _) in words.items():
        told = known[source.kind, name]
        if owners[source] == "" and len(told) == 1:
            (owners[source],) = told
    return owners


class _Around:
    """Looks around the sources of one text."""

    def __init__(self, one: Annotations, sentence_starts: Sequence[int]) -> None:
        self._text, self._sentences = one.text, sentence_starts
        self._mentions = [mention for mention in one.mentions if mention.type in _OWNERS]
        self._starts = [mention.start for mention in self._mentions]

    def owner(self, source: SourceMention) -> str | None:
        """The country, place, body or person it belongs to, "" or None."""
        start = self._sentences[max(0, bisect_right(self._sentences, source.start) - 1)]
        around = self._within(start, source.end + _FAR)
        before = [mention for mention in around if mention.end <= source.start]
        text = self._text
        for mention in before[-1:]:
            if _OF.fullmatch(text, mention.end, source.start):
                return _place(mention)
        for mention in around:
            if mention.start >= source.end and _AFTER.fullmatch(text, source.end, mention.start):
                return _place(mention)
        words = text[max(start, source.start - _BEFORE) : source.start]
        earlier = list(_TOLD_BEFORE.finditer(words))
        own = _TOLD_BEFORE.match(text, source.start, source.end)
        if own is not None or (earlier and earlier[-1].end() == len(words)):
            told = own.group() if own is not None else earlier[-1].group()
            named = {*lexicons().demonyms.values()}
            countries = [country for mention in before if (country := _country(mention)) in named]
            return countries[-1] if countries and _A_COUNTRY.search(told) else None
        for mention in before[:1]:
            if mention.type == "LOC" and _FRAME.fullmatch(text, start, mention.start):
                aside = source.kind != "via" and _ASIDE.fullmatch(text, mention.end, source.start)
                return "" if aside else _place(mention)
        return ""

    def _within(self, start: int, end: int) -> list[Mention]:
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]


def _place(mention: Mention) -> str:
    """One name for a country, its people and what else it is called."""
    return _country(mention) or " ".join(mention.text.split())


def _country(mention: Mention) -> str:
    lists, words = lexicons(), mention.text.lower()
    return lists.demonyms.get(words) or lists.place_of.get(words) or ""
