"""An annotated text with what the reader calls it and where it was published."""

from __future__ import annotations

from functools import cached_property

from variorum.model.annotations import Annotations
from variorum.model.article import Paragraph, Version
from variorum.model.building import plain_version
from variorum.model.frozen import dataclass
from variorum.model.numbering import Numbering


@dataclass(frozen=True)
class NamedText:
    """One text that goes out, or to which annotations come in."""

    annotations: Annotations
    name: str
    address: str = ""
    #: Whose page it is, "" where that is not known.
    outlet: str = ""

    @property
    def text(self) -> str:
        """The words the offsets point into."""
        return self.annotations.text

    @cached_property
    def version(self) -> Version:
        """What was annotated; of bare words, as a version."""
        source = self.annotations.source
        return plain_version(source) if isinstance(source, str) else source

    @cached_property
    def content_hash(self) -> str:
        """By which the very words are known again."""
        return self.version.content_hash

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """Its paragraphs, clutter included."""
        return self.version.paragraphs

    @cached_property
    def _numbering(self) -> Numbering:
        return Numbering(self.paragraphs)

    def paragraph_at(self, place: int) -> int | None:
        """The number printed beside the paragraph a place is in; None in a headline, byline or the like."""
        return self._numbering.at(place) or None

    def part_at(self, place: int) -> str:
        """What the paragraph there is: "body", "headline" …"""
        return self._numbering.role_at(place) or ""
