"""Names by the rules and by a plug-in made one list: sure rules first, the plug-in fills the gaps, weak rules last."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import get_args

from variorum.entities.names.plain_words import GENERIC_INITIALS
from variorum.entities.page import Page, covered
from variorum.model.annotations import Mention, MentionType

#: From here on a typed name of the rules comes first. On hand-read news with a small model of spaCy .5 gave the
#: best names everywhere (seeds .99, .8 gave .96; thirteen other texts .97 with either).
SURE = 0.5
_TYPES = frozenset(get_args(MentionType))
_BEFORE = re.compile(r"(?:\s|\b(?:the|a|an)\s)*", re.IGNORECASE)
_AFTER = re.compile(r"(?:\s|['’]s?)*$")


def merged(rules: Sequence[Mention], plugged: Sequence[Mention]) -> tuple[Mention, ...]:
    """Both in order without overlaps; a weak name of the rules takes the type the plug-in has for its words."""
    kept = [mention for mention in rules if _is_sure(mention)]
    filled = kept + _fitting(plugged, kept)
    types: dict[str, Counter[MentionType]] = {}
    for mention in plugged:
        types.setdefault(mention.text, Counter())[mention.type] += 1
    weak = [_told(one, types) for one in rules if not _is_sure(one)]
    return tuple(sorted(filled + _fitting(weak, filled), key=lambda mention: mention.start))


def _is_sure(mention: Mention) -> bool:
    return mention.confidence >= SURE and mention.type != "?"


def _told(mention: Mention, types: dict[str, Counter[MentionType]]) -> Mention:
    if mention.type != "?" or mention.text not in types:
        return mention
    return replace(mention, type=types[mention.text].most_common(1)[0][0], reason="recognised elsewhere")


def _fitting(candidates: Iterable[Mention], kept: Iterable[Mention]) -> list[Mention]:
    """Those that overlap nothing kept nor each other; of two, the longer."""
    taken = {at for mention in kept for at in range(mention.start, mention.end)}
    found: list[Mention] = []
    for one in sorted(candidates, key=lambda mention: (mention.start - mention.end, mention.start)):
        places = range(one.start, one.end)
        if taken.isdisjoint(places):
            taken.update(places)
            found.append(one)
    return found


def usable(page: Page, plugged: Iterable[Mention]) -> tuple[list[Mention], int]:
    """The plug-in's names as ours are written, and how many were no places in the text or of no known type.

    Articles and possessive 's are cut off. Left out is what stands in bylines, credits and addresses; what has no
    capital, or is nothing but a title or initials of common nouns ("DWI", "Secretary"); and in a headline, whose
    capitals mislead models, what is not named below.
    """
    plugged = list(plugged)
    headlines = [
        (page.words[line.first].start, page.words[line.last - 1].end)
        for line in page.lines
        if line.title_case
    ]
    below = {one.text for one in plugged if not covered(headlines, one.start, one.end)}
    found: list[Mention] = []
    wrong = 0
    for one in plugged:
        if not (0 <= one.start < one.end <= len(page.text)) or one.type not in _TYPES:
            wrong += 1
            continue
        words = page.text[one.start : one.end]
        before, after = _BEFORE.match(words), _AFTER.search(words)
        start = one.start + (before.end() if before else 0)
        end = one.start + (after.start() if after else len(words))
        words = page.text[start:end]
        if not words or "\n" in words or covered(page.skipped, start, end) or _is_no_name(page, words):
            continue
        if words in below or not covered(headlines, start, end):
            sure = min(1.0, max(0.01, one.confidence))
            reason = one.reason or "found by the recogniser"
            found.append(Mention(start, end, page.text[start:end], one.type, sure, reason))
    return found, wrong


def _is_no_name(page: Page, words: str) -> bool:
    single = " " not in words
    return words[0].islower() or (single and (words in GENERIC_INITIALS or words in page.lists.titles))
