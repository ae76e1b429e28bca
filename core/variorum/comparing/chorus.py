"""Several texts compared with each other."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from variorum.comparing.pipeline import compare
from variorum.model.article import Version
from variorum.model.comparison import Chorus


def compare_many(texts: Sequence[str | Version]) -> Chorus:
    """Every pair compared, and what several of them tell."""
    return Chorus({(i, j): compare(texts[i], texts[j]) for i, j in combinations(range(len(texts)), 2)})
