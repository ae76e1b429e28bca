"""The history of an article: every version compared with the one before."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.comparing.life.lives import lives_of
from variorum.comparing.life.steps import step_of
from variorum.comparing.pipeline import compare
from variorum.comparing.story.chorus import RECENT
from variorum.comparing.story.known_comparisons import KnownComparisons, fingerprint, key_of
from variorum.model.article import Version
from variorum.model.comparison import Comparison
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions
from variorum.model.history import History
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import marked, phrase

_DOING = marked("Comparing the versions")


def history_of(
    versions: Sequence[Version],
    decisions: Decisions | None = None,
    *,
    ignore: frozenset[str] = frozenset(),
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
    recent: KnownComparisons = RECENT,
) -> History:
    """What happened to an article, `versions` oldest first.

    Comparisons made before are taken from `recent`; one more version costs one more comparison. Raises `Cancelled`
    soon after `cancelled()` says so. Measured on 300 versions of some 600 words: see `tests/benchmarks`.
    """
    held = [with_decided_roles(version, decisions) for version in versions]
    prints = [fingerprint(version) for version in held]
    comparisons: list[Comparison] = []
    for i in range(len(held) - 1):
        stop_if(cancelled)
        key = key_of(prints[i], prints[i + 1], "versions", ignore, decisions)
        found = recent.find(key)
        if found is None:
            found = compare(held[i], held[i + 1], "versions", None, decisions, ignore, None, cancelled)
            recent.keep(key, found)
        comparisons.append(found)
        if progress is not None:
            progress(phrase(_DOING), (i + 1) / (len(held) - 1))
    steps = tuple(step_of(i, held[i], held[i + 1], found) for i, found in enumerate(comparisons))
    headlines = [
        (i, version.printed_headline)
        for i, version in enumerate(held)
        if i == 0 or version.printed_headline != held[i - 1].printed_headline
    ]
    lives = lives_of([version.text for version in held], comparisons)
    first_words = comparisons[0].stats.left_words if comparisons else 0
    return History(len(held), steps, lives, tuple(headlines), first_words)
