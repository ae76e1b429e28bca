"""A number as it stands in a text."""

from __future__ import annotations

from typing import Literal

from variorum.model.frozen import dataclass

#: How the words beside a number bound it.
Meaning = Literal["least", "over", "most", "nearly", "about", "exact"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number where it stands; `qualifier` is the words before (or after) it and not in the span.

    `value` is None for ranges and vague words. `low`–`high` is what the words allow: "about 30" is
    26.4–33.6, a round "5,000" 4,500–5,500, "at least 25" has no upper end.
    """

    start: int
    end: int
    text: str
    value: float | None
    low: float
    high: float
    qualifier: str = ""
    vague: bool = False

    @property
    def exact(self) -> bool:
        """Whether only one value is meant."""
        return self.value is not None and self.low == self.high


#: A row of hundreds of digits states nothing; as a float it would be infinite, which JSON cannot say.
LARGEST = 1e100
