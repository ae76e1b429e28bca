"""Two versions of one article, or two reports on one event? And are they on one event at all?"""

from __future__ import annotations

from collections.abc import Iterable

from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.model.comparison import TIER_FLOORS, Mode

_LIKELY = dict(TIER_FLOORS)["likely"]
#: Share of the shorter text's words in equal or lightly edited sentences, in order. Reports of two outlets that
#: both quote an agency stay far below it, a story that was rewritten for hours stays above.
_VERSIONS = 0.25


def mode_of(kept: float, equal: float) -> tuple[Mode, str]:
    """The mode and why, from the shares of words in kept (equal or edited) and in equal sentences."""
    if kept >= _VERSIONS:
        return "versions", (
            f"{_percent(kept)} of the shorter text stands in the other word for word or lightly edited, "
            "in the same order, so these look like versions of one article."
        )
    if equal:
        return "outlets", (
            f"Only {_percent(kept)} of the shorter text stands in the other word for word or lightly edited, "
            "so these look like two reports."
        )
    return "outlets", "They share next to no sentence word for word, so these look like two reports."


def kept_share(matches: Iterable[Match], alike: Iterable[float], left: Witness, right: Witness) -> float:
    """Share of the shorter text's characters in sentences kept in order and at least half equal."""
    total = min(sum(map(len, left.keys)), sum(map(len, right.keys)))
    kept = sum(
        min(sum(map(len, left.keys[slice(*m.left)])), sum(map(len, right.keys[slice(*m.right)]))) * share
        for m, share in zip(matches, alike, strict=True)
        if share >= 0.5 and m.score >= _LIKELY and not m.moved
    )
    return min(1.0, kept / total) if total else 0.0


def _percent(share: float) -> str:
    return f"{round(100 * share)} %"
