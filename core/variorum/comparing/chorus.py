"""Several texts compared with each other, and what more than two of them tell."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import combinations

from variorum.comparing.pipeline import compare
from variorum.model.article import Version
from variorum.model.comparison import TIER_FLOORS, Chorus, Comparison
from variorum.model.span import Span
from variorum.progress import CancelledCheck, Progress

_LIKELY = dict(TIER_FLOORS)["likely"]
Place = tuple[int, Span]


def compare_many(
    texts: Iterable[str | Version],
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> Chorus:
    """Every pair compared. Texts with the same words and roles are compared once, however often they come."""
    texts = _checked(texts)
    pairs = list(combinations(range(len(texts)), 2))
    known: dict[tuple[str | Version, str | Version], Comparison] = {}
    found: dict[tuple[int, int], Comparison] = {}
    for done, (i, j) in enumerate(pairs):
        if progress is not None:
            progress("Comparing the texts of the story", done / len(pairs))
        both = texts[i], texts[j]
        if both not in known:
            known[both] = compare(*both, cancelled=cancelled)
        found[i, j] = known[both]
    return Chorus(found, groups_of(found))


def _checked(texts: Iterable[str | Version]) -> tuple[str | Version, ...]:
    if isinstance(texts, str) or not isinstance(texts, Iterable):
        raise TypeError(f"texts must be several texts, not {type(texts).__name__}")
    held = tuple(texts)
    for text in held:
        if not isinstance(text, (str, Version)):
            raise TypeError(f"texts must be str or Version, not {type(text).__name__}")
    return held


def groups_of(pairs: dict[tuple[int, int], Comparison]) -> tuple[tuple[Place, ...], ...]:
    """Sentences joined by links that are at least likely, told by two texts or more, in reading order."""
    leader: dict[Place, Place] = {}

    def head(place: Place) -> Place:
        leader.setdefault(place, place)
        while leader[place] != place:
            leader[place] = leader[leader[place]]
            place = leader[place]
        return place

    for (i, j), comparison in pairs.items():
        for link in comparison.links:
            if link.score < _LIKELY or link.kind == "quote":
                continue
            places = [(i, s) for s in comparison.left_sentences if s.overlaps(link.left)]
            places += [(j, s) for s in comparison.right_sentences if s.overlaps(link.right)]
            heads = sorted({head(place) for place in places})
            for other in heads[1:]:
                leader[other] = heads[0]
    groups: dict[Place, list[Place]] = {}
    for place in sorted(leader):
        groups.setdefault(head(place), []).append(place)
    return tuple(tuple(group) for group in groups.values() if len({text for text, _ in group}) > 1)
