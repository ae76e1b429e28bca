"""How much of each text has a match in each other one, and which passages match."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from variorum.model.comparison import Comparison
from variorum.model.span import Span
from variorum.model.story_page import MatchedPassages, PairMatches, Share, TextPlace

#: Links of these tiers are what `Stats` counts.
_COUNTED = frozenset({"sure", "likely"})


def shares_of(pairs: Mapping[tuple[int, int], Comparison]) -> tuple[Share, ...]:
    """Both ways for every pair."""
    return tuple(sorted(_shares(pairs), key=lambda share: (share.of, share.other)))


def _shares(pairs: Mapping[tuple[int, int], Comparison]) -> Iterator[Share]:
    for (i, j), comparison in pairs.items():
        links = [link for link in comparison.links if link.tier in _COUNTED and link.kind != "quote"]
        lefts = dict.fromkeys((i, link.left) for link in links)
        rights = dict.fromkeys((j, link.right) for link in links)
        yield Share(i, j, comparison.stats.left_matched, tuple(sorted(lefts)))
        yield Share(j, i, comparison.stats.right_matched, tuple(sorted(rights)))


def matches_of(pairs: Mapping[tuple[int, int], Comparison]) -> tuple[PairMatches, ...]:
    """Of every pair, as its comparison links them: quotations and possible matches too."""
    return tuple(
        PairMatches(
            i,
            j,
            tuple(
                MatchedPassages(link.left, link.right, possible=link.tier not in _COUNTED)
                for link in comparison.links
            ),
        )
        for (i, j), comparison in sorted(pairs.items())
    )


def alone_in(
    pairs: Mapping[tuple[int, int], Comparison], groups: Sequence[Sequence[TextPlace]], text: int
) -> tuple[TextPlace, ...]:
    """The compared sentences of a text that no group and no pair matches with another text."""
    told = [span for group in groups for at, span in group if at == text]
    sentences: tuple[Span, ...] = ()
    for (i, j), comparison in pairs.items():
        if text == i:
            sentences = comparison.left_sentences
            told += [link.left for link in comparison.links]
        elif text == j:
            sentences = comparison.right_sentences
            told += [link.right for link in comparison.links]
    matched = {at for span in frozenset(told) for at in _touched(sentences, span)}
    return tuple((text, sentence) for at, sentence in enumerate(sentences) if at not in matched)


def _touched(sentences: Sequence[Span], span: Span) -> Iterator[int]:
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.end)
    while at < len(sentences) and sentences[at].start < span.end:
        yield at
        at += 1
