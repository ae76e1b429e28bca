"""Figures as a reader is told them: with the minus before them, which is no part of a number as it is read."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from variorum.comparing.wording.minus import is_minus
from variorum.comparing.wording.stated_numbers import CURRENCY
from variorum.comparing.wording.telling_words import telling_words
from variorum.comparing.wording.word_differences import tokens_of
from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.number import Number
from variorum.text.numbers import numbers

#: So many code points before and behind an edit show whether a dash in it is a minus, or one of two around an aside.
_BESIDE = 300


class EditInPlace:
    """An edit of a passage, read where it stands: amid its words alone an aside looks like a number below zero."""

    def __init__(self, texts: TwoTexts, side: Side, passage: Span, edit: Span) -> None:
        self._text = texts.annotations(side).text
        start = max(min(passage.start, edit.start), edit.start - _BESIDE)
        end = min(max(passage.end, edit.end), edit.end + _BESIDE)
        self._tokens = tokens_of(self._text, start, end)
        self._starts = [token.start for token in self._tokens]
        self._telling = telling_words(texts.language)
        #: Where each of its letters and marks stands, spaces left out.
        self._places = [at for at in range(edit.start, edit.end) if not self._text[at].isspace()]
        self._solid = "".join(edit.of(self._text).split())

    def opens_with_minus(self, marks: str) -> bool:
        """Whether its first sign that is none of these marks makes a number less than 0."""
        at = len(self._solid) - len(self._solid.lstrip(marks))
        return at < len(self._places) and self._is_minus(bisect_left(self._starts, self._places[at]))

    def figures(self, words: str) -> tuple[tuple[Number, ...], list[bool], str]:
        """The figures of these words of the edit, which of them are below zero, and all as they are told."""
        found = numbers(words)
        spans = self._spans(words, found)
        signs = [self._sign(span.start) for span in spans]
        told = [
            words[number.start : number.end]
            if sign is None
            else " ".join(self._text[sign : span.end].split())
            for number, span, sign in zip(found, spans, signs, strict=True)
        ]
        return found, [sign is not None for sign in signs], ", ".join(dict.fromkeys(told))

    def _spans(self, words: str, found: Iterable[Number]) -> list[Span]:
        """Where the figures of these words stand in the text, whose spaces may be others."""
        solid = [at for at, sign in enumerate(words) if not sign.isspace()]
        first = self._solid.find("".join(words.split()))
        ends = [
            (first + bisect_left(solid, number.start), first + bisect_left(solid, number.end))
            for number in found
        ]
        return [Span(self._places[start], self._places[end - 1] + 1) for start, end in ends]

    def _sign(self, start: int) -> int | None:
        """Where the minus of the number that begins here stands; a currency may stand between them."""
        at = bisect_left(self._starts, start)
        between = at > 0 and self._tokens[at - 1].key in CURRENCY
        sign = at - 2 if between else at - 1
        return self._starts[sign] if self._is_minus(sign) else None

    def _is_minus(self, at: int) -> bool:
        return 0 <= at < len(self._tokens) and is_minus(self._tokens, at, self._text, self._telling)
