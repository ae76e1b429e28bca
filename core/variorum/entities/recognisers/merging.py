"""Names by the rules and by a plug-in made one list: sure rules first, the plug-in fills the gaps, weak rules last."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import get_args

from variorum.entities.page import Page, covered
from variorum.model.annotations import Mention, MentionType

#: From here on the rules are right more often than any model tried on news.
SURE = 0.8
_TYPES = frozenset(get_args(MentionType))
_BEFORE = re.compile(r"(?:\s|\b(?:the|a|an)\s)*", re.IGNORECASE)
_AFTER = re.compile(r"(?:\s|['’]s?)*$")


def merged(rules: Sequence[Mention], plugged: Sequence[Mention]) -> tuple[Mention, ...]:
    """Both in order without overlaps; a weak name of the rules takes the type the plug-in has for its words."""
    kept = [mention for mention in rules if mention.confidence >= SURE]
    filled = kept + _fitting(plugged, kept)
    types: dict[str, Counter[MentionType]] = {}
    for mention in plugged:
        types.setdefault(mention.text, Counter())[mention.type] += 1
    weak = [_told(one, types) for one in rules if one.confidence < SURE]
    return tuple(sorted(filled + _fitting(weak, filled), key=lambda mention: mention.start))


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

    Articles and possessive 's are cut off; what stands in bylines, credits and addresses is left out.
    """
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
        if start < end and not covered(page.skipped, start, end) and "\n" not in page.text[start:end]:
            sure = min(1.0, max(0.01, one.confidence))
            reason = one.reason or "found by the recogniser"
            found.append(Mention(start, end, page.text[start:end], one.type, sure, reason))
    return found, wrong
