"""How much of each text has a match in each other one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from variorum.model.comparison import Comparison
from variorum.model.story_page import Share, TextPlace

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


def alone_in(
    pairs: Mapping[tuple[int, int], Comparison], groups: Sequence[Sequence[TextPlace]], texts: int
) -> tuple[int, ...]:
    """By text, how many of its compared sentences no group and no pair matches with another text."""
    found = []
    for text in range(texts):
        sentences = next(
            (
                comparison.left_sentences if text == i else comparison.right_sentences
                for (i, j), comparison in sorted(pairs.items())
                if text in (i, j)
            ),
            (),
        )
        told = [span for group in groups for at, span in group if at == text]
        told += [
            link.left if text == i else link.right
            for (i, j), comparison in pairs.items()
            if text in (i, j)
            for link in comparison.links
        ]
        starts = {sentence.start: sentence for sentence in sentences}
        for span in told:
            for start in [start for start, sentence in starts.items() if sentence.overlaps(span)]:
                del starts[start]
        found.append(len(starts))
    return tuple(found)
