"""Years that differ because two things are told: an act and its repetition, or two fiscal years."""

from __future__ import annotations

import re
from collections.abc import Iterable

from variorum.model.annotations import Figure
from variorum.model.comparison import Edit
from variorum.model.span import Span
from variorum.text.stems import english_stem

#: "elected in 2008": the words that may stand between what changed and its year; between "second" and its year, as in
#: "the second bridge was built in 2008", there may be more.
_BETWEEN, _BETWEEN_ONE_OF_SEVERAL = 2, 5
_WORD = re.compile(r"[^\W\d_]+")
#: A stretch of time is told in many words for one thing: "served from 1967", "held the seat from 1966".
_STRETCH = frozenset(("from", "to", "since", "until", "till", "between", "through"))
_ONE_OF_MANY = re.compile(
    r"\b(?:fiscal|financial|school|academic|tax)(?:\s+years?)?\s*$|\bFY\s?$"
    r"|\b(?:season|semester|budget|census|elections?|edition|accounts)\s+(?:of|for)\s*$",
    re.IGNORECASE,
)
_ONE_OF_MANY_BEHIND = re.compile(
    r"\s+(?:(?:fiscal|financial|school|academic|tax)\s+year|season|semester|budget|census|elections?)\b",
    re.IGNORECASE,
)
#: One of several of a kind, and what was done more than once.
_ONE_OF_SEVERAL = frozenset(
    (
        *(
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "last",
            "next",
            "another",
            "again",
            "earlier",
            "later",
        ),
        *("previous", "previously", "originally", "initially"),
    )
)
#: One of these beside neither is enough: "originally founded in 1911" is what another tells as "founded in 1909".
_NOT_THE_FIRST = frozenset(("second", "third", "fourth", "fifth", "next", "another", "again"))
#: Verbs for what is done to a thing once: who takes another of them tells of the same act.
_ONE_ACT = tuple(
    frozenset(verbs.split("/"))
    for verbs in (
        "built/constructed/erected/put up",
        "founded/established/set up/started/formed",
        "began/begun/started/commenced",
        "bought/purchased/acquired",
        "demolished/torn down/pulled down/razed/knocked down",
        "closed/closed down/shut/shut down",
        "died/killed/perished/passed away",
        "married/wed/wedded",
        "moved/relocated",
    )
)
#: As much of the text before a year as is looked at.
_NEAR = 40


def tell_of_two_things(
    texts: tuple[str, str], dates: tuple[Figure, Figure], exchanged: Edit, edits: Iterable[Edit]
) -> bool:
    """Whether what stands beside the dates says that they need not be one."""
    if any(_names_one_of_many(text, date) for text, date in zip(texts, dates, strict=True)):
        return True
    return any(
        edit is not exchanged
        and (
            (_is_another_act(texts, edit) and _is_dated(texts, dates, edit, _BETWEEN))
            or (_is_one_of_several(texts, edit) and _is_dated(texts, dates, edit, _BETWEEN_ONE_OF_SEVERAL))
        )
        for edit in edits
    )


def _names_one_of_many(text: str, date: Figure) -> bool:
    before = text[max(0, date.start - _NEAR) : date.start]
    return _ONE_OF_MANY.search(before) is not None or _ONE_OF_MANY_BEHIND.match(text, date.end) is not None


def _is_another_act(texts: tuple[str, str], edit: Edit) -> bool:
    """Whether other words were put in, or one was made "first", "second" or "re-"."""
    if edit.kind in ("typography", "date", "attribution"):
        return False
    words = [_WORD.findall(span.of(text)) for text, span in zip(texts, (edit.left, edit.right), strict=True)]
    if not (words[0] and words[1]):
        return edit.kind == "number" or any(
            span.of(text).endswith("-") for text, span in zip(texts, (edit.left, edit.right), strict=True)
        )
    told = [[word.lower() for word in side] for side in words]
    is_one_word = english_stem(told[0][-1]) == english_stem(told[1][-1])
    ends = [{" ".join(side[-2:]), side[-1]} for side in told]
    return not is_one_word and not any(ends[0] & verbs and ends[1] & verbs for verbs in _ONE_ACT)


def _is_one_of_several(texts: tuple[str, str], edit: Edit) -> bool:
    told = (
        _WORD.findall(span.of(text).lower())
        for text, span in zip(texts, (edit.left, edit.right), strict=True)
    )
    one, other = (_ONE_OF_SEVERAL.intersection(words) for words in told)
    return bool(one and other) or bool((one | other) & _NOT_THE_FIRST)


def _is_dated(texts: tuple[str, str], dates: tuple[Figure, Figure], edit: Edit, most: int) -> bool:
    """Whether at most so many words stand between the words changed and the date in both texts."""
    return all(
        _before(text, span, date, most)
        for text, span, date in zip(texts, (edit.left, edit.right), dates, strict=True)
    )


def _before(text: str, changed: Span, date: Figure, most: int) -> bool:
    if not changed.end <= date.start <= changed.end + _NEAR:
        return False
    between = text[changed.end : date.start].lower()
    words = _WORD.findall(between)
    return len(words) <= most and "," not in between and not _STRETCH.intersection(words)
