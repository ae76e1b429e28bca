"""Versions mode: a space that is another kind of space, as where a figure is kept on one line with its unit."""

from __future__ import annotations

import re

from variorum.model.comparison import Edit, Side
from variorum.model.span import Span
from variorum.reviewing.phrases import quoted
from variorum.reviewing.two_texts import TwoTexts
from variorum.text.named_spaces import spaces_named
from variorum.text.phrasing import marked, phrase

_CHANGED = marked("Space changed: {old} → {new}")
_OTHER = marked("Other space: {left} / {right}")
_LAST_WORD, _FIRST_WORD = re.compile(r"\S+\s*\Z"), re.compile(r"\s*\S+")
#: Further from it no word is looked for.
_NEAR = 40


def title_of_changed_space(texts: TwoTexts, edit: Edit) -> str | None:
    """Names both, as nothing of either is to be seen; None of an edit with words."""
    named = spaces_named(edit.left.of(texts.left.text), edit.right.of(texts.right.text))
    if named is None:
        return None
    one, other = named
    if texts.older is None:
        return phrase(_OTHER, left=one, right=other)
    return phrase(_CHANGED, old=one, new=other)


def words_beside(texts: TwoTexts, side: Side, span: Span) -> str:
    """The words before and after a blank, that one may find it."""
    text = texts.annotations(side).text
    before = _LAST_WORD.search(text, max(0, span.start - _NEAR), span.start)
    after = _FIRST_WORD.match(text, span.end, span.end + _NEAR)
    start, end = before.start() if before else span.start, after.end() if after else span.end
    return quoted(texts.words(side, Span(start, end)), 140)
