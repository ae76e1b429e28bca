"""A stretch of a text."""

from __future__ import annotations

from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue


@dataclass(frozen=True, slots=True, order=True)
class Span(JsonValue):
    """`text[start:end]`, in code points."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words this span covers in `text`."""
        return text[self.start : self.end]

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True  # an empty span is still a place

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end
