"""The pairs that compete with a match: what else its sentences may be linked with."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.comparing.linking.likeness import Pair
from variorum.comparing.linking.probability import Score
from variorum.comparing.match import Match
from variorum.model.comparison import TIER_FLOORS

_POSSIBLE = dict(TIER_FLOORS)["possible"]


class Rivals:
    """Looked up among the scored pairs that are possible."""

    def __init__(self, scores: dict[Pair, Score]) -> None:
        self._possible = {
            pair: score.probability for pair, score in scores.items() if score.probability >= _POSSIBLE
        }
        self._rows, self._columns = _by_sentence(self._possible, 0), _by_sentence(self._possible, 1)

    def of(self, match: Match) -> list[float]:
        """How probable each of the other pairs is."""
        (start, end), (start2, end2) = match.left, match.right
        if end - start == 1 == end2 - start2 and self._rows.get(start) == self._columns.get(start2):
            return []  # each other's only ones, as nearly always between versions, or none at all
        pairs = (
            *(pair for i in range(start, end) for pair in _listed(self._rows.get(i))),
            *(pair for j in range(start2, end2) for pair in _listed(self._columns.get(j))),
        )
        return [self._possible[i, j] for i, j in pairs if not (start <= i < end and start2 <= j < end2)]


def _by_sentence(pairs: Iterable[Pair], side: int) -> dict[int, Pair | list[Pair]]:
    """By sentence of one side the pair it stands in, or a list where it stands in several.

    Most stand in one: ten thousand lists would take longer to make than all else that is done with them.
    """
    found: dict[int, Pair | list[Pair]] = {}
    for pair in pairs:
        known = found.setdefault(pair[side], pair)
        if isinstance(known, list):
            known.append(pair)
        elif known is not pair:
            found[pair[side]] = [known, pair]
    return found


def _listed(pairs: Pair | list[Pair] | None) -> Iterable[Pair]:
    return pairs if isinstance(pairs, list) else () if pairs is None else (pairs,)
