"""A source without a name that is spoken of again: a general at the joint command … “the general said”."""

from __future__ import annotations

import re
from collections import defaultdict

from variorum.dossier.sourcing.called_again import BodiesAgain, head, takes_up
from variorum.dossier.sourcing.known_by_role import KnownByRole
from variorum.dossier.sourcing.named_next import named_next
from variorum.dossier.sourcing.outlets_again import OutletsAgain
from variorum.entities.sources.source_cues import pronoun_beside
from variorum.model.annotations import Annotations, SourceMention

_SOMEBODY_NEW = re.compile(
    r"\b(?:an?|another|other|two|three|several|some)\s((?:[\w.’'-]+\s?){1,5})", re.IGNORECASE
)
_PRONOUN = re.compile(r"(?:he|she|they)\b.*", re.IGNORECASE)
_WITHOUT_NAME = ("role", "anonymous")


def taken_up(one: Annotations) -> dict[SourceMention, SourceMention]:
    """What stands for an earlier source of the same text, or somebody named in it, each with the first mention of it.

    "The general" is a general spoken of before, where there is but one, and nothing said of him differs: of two
    spokesmen "the spokesman" may be either, and stays apart.
    """
    found: dict[SourceMention, SourceMention] = {}
    last: SourceMention | None = None
    by_head: dict[str, list[SourceMention]] = defaultdict(list)
    speaking, known_by_role = _by_pronoun(one), KnownByRole(one)
    outlets, next_named, bodies = OutletsAgain(one), named_next(one), BodiesAgain(one.text)
    for source in one.sources:
        if (source.start, source.end) in speaking:
            found[source] = speaking[source.start, source.end]
            continue
        if source.kind not in _WITHOUT_NAME:
            continue
        if _PRONOUN.fullmatch(one.text, source.start, source.end) and last is not None:
            found[source] = last  # "They all spoke on condition of anonymity"
            continue
        named = next_named.get(source) or known_by_role.named(source) or outlets.meant(source)
        if named is not None:
            found[source] = named
            continue
        words = head(one.text[source.start : source.end])
        called = by_head[words[-1] if words else ""]
        if words[:1] == ["the"] and len(called) == 1:
            first = called[0]
            if bodies.is_it(words, first) or (
                takes_up(one.text, words, first, source) and not _another(one.text, words[-1], first, source)
            ):
                found[source] = first
                continue
        called.append(source)
        last = source
    return found


def _by_pronoun(one: Annotations) -> dict[tuple[int, int], SourceMention]:
    """Where "he" said a quotation, the name that the quotation is given to."""
    found: dict[tuple[int, int], SourceMention] = {}
    for quote in one.quotes:
        place = pronoun_beside(one.text, quote)
        if place is not None and quote.speaker is not None and quote.speaker.start != place[0]:
            found[place] = SourceMention(quote.speaker.start, quote.speaker.end, "named", quote.confidence)
    return found


def _another(text: str, noun: str, first: SourceMention, again: SourceMention) -> bool:
    """Whether somebody else who is called so came up between, though without a word of his own."""
    return any(
        noun in words[1].casefold().split() for words in _SOMEBODY_NEW.finditer(text, first.end, again.start)
    )
