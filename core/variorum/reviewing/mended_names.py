"""Versions mode: names that the newer text spells otherwise, which are no other names.

A spelling is mended where it is gone from the newer text, and in some sentence nothing else differs. What the older
text had as well is another name unless it sounds the same and is no first name: Anna is not Anne where there were
both. Two places known by their names, Iran and Iraq, stay two.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from variorum.dossier.joining.name_keys import folded, same_word
from variorum.entities.names.lexicons import lexicons
from variorum.model.annotations import Annotations
from variorum.model.comparison import Edit, Link
from variorum.model.span import Span
from variorum.reviewing.touching import touching
from variorum.reviewing.two_texts import TwoTexts

_WORD = re.compile(r"[^\W\d_]+")
#: "Lee" and "Lea" are two names.
_SHORTEST = 4
#: From so many letters on two may differ: "Schmid", "Schmitt".
_LONG = 6


class MendedNames:
    """The names of two versions that are spelled otherwise in one of them."""

    def __init__(self, texts: TwoTexts) -> None:
        self._texts = texts

    def mended(self, edit: Edit) -> bool:
        """Whether all that an edit exchanges is the spelling of a name."""
        words = self._exchanged(edit)
        return words is not None and words in self._spellings

    @cached_property
    def _spellings(self) -> frozenset[tuple[str, str]]:
        """Each that is gone with that in its place, told by a sentence in which nothing else differs."""
        links = (link for link in self._texts.comparison.links if link.kind == "edited")
        alone = {words for link in links if (words := self._only_one(link)) is not None}
        return frozenset(words for words in alone if self._is_mended(*words))

    def _is_mended(self, old: str, new: str) -> bool:
        left, right = self._words
        gone, fresh = old not in right, new not in left
        # Of two texts of which nobody knows the order either may have mended the other.
        if not (gone or (fresh and self._texts.older is None)):
            return False
        if gone and fresh:
            return same_word(old, new) or _differs_little(old, new)
        return same_word(old, new) and not {old, new} <= lexicons().first_names.keys()

    def _only_one(self, link: Link) -> tuple[str, str] | None:
        """What all edits of a sentence exchange, where that is one name."""
        exchanged = {self._exchanged(edit) for edit in link.edits}
        return exchanged.pop() if len(exchanged) == 1 else None

    def _exchanged(self, edit: Edit) -> tuple[str, str] | None:
        """The one word in which names differ, on either side; not where both are places everybody knows."""
        if edit.kind != "name":
            return None
        old, new = (_WORD.findall(span.of(text.text)) for span, text in self._places(edit))
        apart = {(one, other) for one, other in zip(old, new, strict=False) if one != other}
        if len(old) != len(new) or len(apart) != 1:
            return None
        (words,) = apart
        known = (
            _is_place(word, text, span) for word, (span, text) in zip(words, self._places(edit), strict=True)
        )
        return None if all(known) else words

    def _places(self, edit: Edit) -> Iterator[tuple[Span, Annotations]]:
        yield edit.left, self._texts.left
        yield edit.right, self._texts.right

    @cached_property
    def _words(self) -> tuple[frozenset[str], frozenset[str]]:
        """All words of either text."""
        left, right = (frozenset(_WORD.findall(text.text)) for text in (self._texts.left, self._texts.right))
        return left, right


def _differs_little(old: str, new: str) -> bool:
    """Whether a letter or two are other ones; "FIFA" and "FIBA" are told apart by each of theirs."""
    from rapidfuzz.distance import OSA  # two letters the wrong way round are one slip

    if old.isupper() or new.isupper() or min(len(old), len(new)) < _SHORTEST:
        return False
    return OSA.distance(folded(old), folded(new)) <= (2 if min(len(old), len(new)) >= _LONG else 1)


def _is_place(word: str, text: Annotations, span: Span) -> bool:
    """Whether it is found to be a place or a people, and is in a list of them."""
    of_place = any(mention.type in ("LOC", "NORP") for mention in touching(text.mentions, span))
    return of_place and (word in lexicons().names or lexicons().city(word) > 0)
