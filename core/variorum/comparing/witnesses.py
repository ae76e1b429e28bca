"""The texts that are compared with each other, each cut up once."""

from __future__ import annotations

from variorum.comparing.desk import Desk
from variorum.comparing.witness import Witness, witness_of
from variorum.model.article import Version


class Witnesses:
    """Witnesses by what they were made of; they share a desk."""

    def __init__(self) -> None:
        self._desk = Desk()
        self._known: dict[tuple[str | Version, frozenset[str]], Witness] = {}

    def of(self, source: str | Version, ignore: frozenset[str] = frozenset()) -> Witness:
        """As `witness_of`, which says what `ignore` leaves out."""
        key = source, ignore
        known = self._known.get(key)  # asked once: to hash a long text takes milliseconds
        if known is None:
            known = self._known[key] = witness_of(source, ignore, self._desk)
        return known
