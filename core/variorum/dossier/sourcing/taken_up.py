"""A source without a name that is spoken of again: a general at the joint command … “the general said”."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from variorum.dossier.sourcing.known_by_role import KnownByRole
from variorum.entities.sources.source_cues import pronoun_beside
from variorum.model.annotations import Annotations, SourceMention

_WORD = re.compile(r"[^\W_]+(?:[.'’-][^\W_]+)*")
#: Where the noun that says what somebody is has been said: "official | familiar with", "general | at the base".
_AFTER_THE_HEAD = re.compile(
    r",|\s(?:for|at|of|in|with|from|on|to|close|near|familiar|briefed|inside|outside|who|spoke|speaking|asked"
    r"|involved|working)\b"
)
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
    by_head: dict[str, list[tuple[SourceMention, Sequence[str]]]] = defaultdict(list)
    speaking, known_by_role = _by_pronoun(one), KnownByRole(one)
    for source in one.sources:
        if (source.start, source.end) in speaking:
            found[source] = speaking[source.start, source.end]
            continue
        if source.kind not in _WITHOUT_NAME:
            continue
        if _PRONOUN.fullmatch(one.text, source.start, source.end) and last is not None:
            found[source] = last  # "They all spoke on condition of anonymity"
            continue
        named = known_by_role.named(source)
        if named is not None:
            found[source] = named
            continue
        words = _head(one.text[source.start : source.end])
        called = by_head[words[-1] if words else ""]
        if words[:1] == ["the"] and len(called) == 1:
            first, known = called[0]
            if _takes_up(words, known) and not _another(one.text, words[-1], first, source):
                found[source] = first
                continue
        called.append((source, words))
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


def _head(words: str) -> list[str]:
    noun = _AFTER_THE_HEAD.split(words.strip(), maxsplit=1)[0]
    return [word.casefold() for word in _WORD.findall(noun)]


def _takes_up(words: Sequence[str], known: Sequence[str]) -> bool:
    """Whether all that is said of them was said before, and as of somebody new; both are called alike."""
    return known[0] != "the" and set(words[1:-1]) <= set(known)
