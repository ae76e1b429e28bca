"""Several texts compared with each other, and what more than two of them tell."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import combinations
from typing import Literal

from variorum.comparing.pipeline import compare_among
from variorum.comparing.story.known_comparisons import KnownComparisons, fingerprint, key_of
from variorum.comparing.story.links_on_texts import LinksOnTexts
from variorum.comparing.story.told_by_several import groups_of
from variorum.comparing.witnesses import Witnesses
from variorum.model.article import Version
from variorum.model.comparison import Chorus, Comparison, Mode
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import marked, phrase

_DOING = marked("Comparing the texts of the story")
#: Of the whole process: the same story is asked for by several parts of it.
RECENT = KnownComparisons()


def compare_many(
    texts: Iterable[str | Version],
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    *,
    mode: Literal["auto"] | Mode = "auto",
    budget: float | None = None,
    decisions: Decisions | None = None,
    ignore: frozenset[str] = frozenset(),
    known: Mapping[tuple[int, int], Comparison] | None = None,
    recent: KnownComparisons = RECENT,
) -> Chorus:
    """Every pair compared, and the sentences that several texts tell.

    Texts with the same words and roles are compared once, however often they come, also in later calls: `recent`
    keeps what was compared last. `known` are comparisons at hand, by the numbers of their texts (lower first);
    they are taken as they are. `budget` is seconds for each pair; a pair cut short by it is not kept.
    """
    held = _checked(texts)
    # before their fingerprints are taken: a role the reader turned makes another text to compare
    texts = tuple(each if isinstance(each, str) else with_decided_roles(each, decisions) for each in held)
    known = _fitting(known or {}, texts)
    prints = [fingerprint(text) for text in texts]
    pairs = list(combinations(range(len(texts)), 2))
    found: dict[tuple[int, int], Comparison] = {}
    witnesses, links = Witnesses(), LinksOnTexts(decisions, texts)
    for done, (i, j) in enumerate(pairs):
        stop_if(cancelled)
        key = key_of(prints[i], prints[j], mode, ignore, links.on(i, j))
        at_hand = known.get((i, j)) or recent.find(key)
        if at_hand is None:
            inner = _part_of(progress, done, len(pairs))
            both = texts[i], texts[j]
            at_hand = compare_among(witnesses, *both, mode, budget, decisions, ignore, inner, cancelled)
            if budget is None or at_hand.complete:
                recent.keep(key, at_hand)
        found[i, j] = at_hand
        if progress is not None:
            progress(phrase(_DOING), (done + 1) / len(pairs))
    return Chorus(found, groups_of(found))


def _part_of(progress: Progress | None, done: int, total: int) -> Progress | None:
    if progress is None:
        return None
    return lambda _, share: progress(phrase(_DOING), (done + share) / total)


def _checked(texts: Iterable[str | Version]) -> tuple[str | Version, ...]:
    if isinstance(texts, str) or not isinstance(texts, Iterable):
        raise TypeError(f"texts must be several texts, not {type(texts).__name__}")
    held = tuple(texts)
    for text in held:
        if not isinstance(text, (str, Version)):
            raise TypeError(f"texts must be str or Version, not {type(text).__name__}")
    return held


def _fitting(
    known: Mapping[tuple[int, int], Comparison], texts: tuple[str | Version, ...]
) -> Mapping[tuple[int, int], Comparison]:
    words = [text if isinstance(text, str) else text.text for text in texts]
    for (i, j), comparison in known.items():
        if not 0 <= i < j < len(texts):
            raise ValueError(f"known: there is no pair {i}, {j} of {len(texts)} texts (lower number first)")
        if (comparison.left, comparison.right) != (words[i], words[j]):
            raise ValueError(f"known: the comparison of {i} with {j} is of other texts")
    return known
