"""What is told of two texts that do not agree."""

from __future__ import annotations

import variorum


def told_of(one: str, other: str) -> list[tuple[str, str, str]]:
    """Kind, tier and sentence of each disagreement of A with B."""
    found = variorum.cross_reference([variorum.annotate(one), variorum.annotate(other)], names=("A", "B"))
    return [(row.kind, row.tier, row.sentence) for row in found.disagreements]
