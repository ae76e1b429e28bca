"""Between two reports: which passages of one are more than told in both."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from variorum.model.comparison import Comparison, Link, Side
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.text.numbers import numbers
from variorum_gui.kinds_of_edit import Kinds

#: "One" is as often no number.
_COUNTS_FROM = 1.0


def told_differently(
    comparison: Comparison, findings: Sequence[Finding], side: Side, kinds: Kinds
) -> list[Span]:
    """Sentences the other report does not surely have, places of findings, and sentences with a number of their own.

    That a sentence was matched says that both tell it, not that all of it is told there: "150 miles off Aden, and 13
    miles from the ship" is matched by "13 miles from the ship".
    """
    alone = comparison.only_left if side == "left" else comparison.only_right
    found = [*alone, *(span for finding in findings for span in _of(finding, side))]
    if not kinds or "figures" in kinds:
        found += _with_own_numbers(comparison, side)
    return sorted(found)


def _of(finding: Finding, side: Side) -> tuple[Span, ...]:
    return finding.left if side == "left" else finding.right


def _with_own_numbers(comparison: Comparison, side: Side) -> Iterator[Span]:
    mine, theirs = comparison.left, comparison.right
    if side == "right":
        mine, theirs = theirs, mine
    told: dict[Span, set[Span]] = {}
    sentences = comparison.left_sentences if side == "left" else comparison.right_sentences
    links = sorted((link for link in comparison.links if _tells(link)), key=lambda link: _ends(link, side)[0])
    at = 0
    for link in links:
        own, other = _ends(link, side)
        while at < len(sentences) and sentences[at].end <= own.start:
            at += 1
        after = at
        while after < len(sentences) and sentences[after].start < own.end:
            told.setdefault(sentences[after], set()).add(other)
            after += 1
    for sentence, partners in told.items():
        own_numbers = _values(sentence.of(mine))
        if own_numbers - {value for span in partners for value in _values(span.of(theirs))}:
            yield sentence


def _tells(link: Link) -> bool:
    return link.kind != "quote" and link.tier in ("sure", "likely")


def _ends(link: Link, side: Side) -> tuple[Span, Span]:
    return (link.left, link.right) if side == "left" else (link.right, link.left)


#: Asked again with each drawing of the content; of two long texts 1,000 sentences took a second.
@lru_cache(maxsize=4_096)
def _values(words: str) -> frozenset[float]:
    values = (number.value for number in numbers(words))
    return frozenset(value for value in values if value is not None and value > _COUNTS_FROM)
