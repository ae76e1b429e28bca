"""Versions mode: capitals that follow from where a word stands: "But" put in front makes "analysts" of "Analysts".

Such a change of case is no house style. It is part of the edit that put a word in front or took one away.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from variorum.model.comparison import Edit, Link, Side
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.two_texts import TwoTexts


def follows_from_place(texts: TwoTexts, link: Link, edit: Edit) -> bool:
    """Whether an edit only makes the capital of a word that begins a sentence in one text and not in the other."""
    old, new = edit.left.of(texts.left.text), edit.right.of(texts.right.text)
    if edit.kind != "typography" or old == new or old[1:] != new[1:] or old.casefold() != new.casefold():
        return False
    begins = _begins(texts, "left", link.left, edit.left), _begins(texts, "right", link.right, edit.right)
    return begins == (old[0].isupper(), new[0].isupper())


def with_capitals(texts: TwoTexts, link: Link, found: Sequence[Finding]) -> Iterator[Finding]:
    """The findings of a link; that of words put in front or taken away reaches over the word behind them."""
    longer = {
        (edit.left, edit.right): capital
        for edit, capital in pairwise(link.edits)
        if follows_from_place(texts, link, capital) and _is_right_before(texts, edit, capital)
    }
    for finding in found:
        # Where one side has no place there is no word behind it either.
        places = list(zip(finding.left, finding.right, strict=False)) if longer else []
        if longer.keys().isdisjoint(places):
            yield finding
            continue
        reach = [longer.get(place) for place in places]
        lefts = [
            Span(one.start, to.left.end) if to else one for (one, _), to in zip(places, reach, strict=True)
        ]
        rights = [
            Span(one.start, to.right.end) if to else one for (_, one), to in zip(places, reach, strict=True)
        ]
        yield replace(finding, left=tuple(lefts), right=tuple(rights))


def _begins(texts: TwoTexts, side: Side, passage: Span, word: Span) -> bool:
    """Whether a sentence begins here, or marks with which it does."""
    comparison = texts.comparison
    sentences = comparison.left_sentences if side == "left" else comparison.right_sentences
    at = bisect_right(sentences, word.start, key=lambda sentence: sentence.start) - 1
    start = max(passage.start, sentences[at].start if at >= 0 else 0)
    return not any(sign.isalnum() for sign in texts.annotations(side).text[start : word.start])


def _is_right_before(texts: TwoTexts, edit: Edit, capital: Edit) -> bool:
    """Whether no word stands between them."""
    left = texts.left.text[edit.left.end : capital.left.start]
    right = texts.right.text[edit.right.end : capital.right.start]
    return not any(sign.isalnum() for sign in left + right)
