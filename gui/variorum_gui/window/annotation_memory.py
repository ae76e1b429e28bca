"""Names and figures found in texts, kept while one goes back and forth between a few pairs."""

from __future__ import annotations

from collections import OrderedDict

from variorum.model.annotations import Annotations
from variorum.model.article import Version

#: Annotations of so many texts are kept.
_REMEMBERED = 24


class AnnotationMemory:
    """Annotations of the versions seen last, by what looked for the names."""

    def __init__(self) -> None:
        self._held: OrderedDict[tuple[Version, str], Annotations] = OrderedDict()

    def known(self, versions: tuple[Version, ...], recogniser: str) -> tuple[Annotations | None, ...]:
        """The annotations at hand for these."""
        return tuple(self._held.get((version, recogniser)) for version in versions)

    def keep(
        self, versions: tuple[Version, ...], annotations: tuple[Annotations, ...], recogniser: str
    ) -> None:
        """Remember them, and forget the oldest."""
        for version, found in zip(versions, annotations, strict=True):
            self._held[version, recogniser] = found
            self._held.move_to_end((version, recogniser))
        while len(self._held) > _REMEMBERED:
            self._held.popitem(last=False)
