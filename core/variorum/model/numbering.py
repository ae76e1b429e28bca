"""The numbers of paragraphs, as printed in the window, in reports and in tables: body paragraphs are counted from 1.

Headlines, bylines, captions, notices and page clutter have none. This is the only place that counts.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from variorum.model.article import Paragraph, Role


def is_numbered(role: Role) -> bool:
    """Whether a paragraph of this role has a number."""
    return role == "body"


def paragraph_numbers(numbered: Iterable[bool]) -> list[int]:
    """The number of each paragraph in order, 0 for those that have none."""
    numbers: list[int] = []
    count = 0
    for one in numbered:
        count += one
        numbers.append(count if one else 0)
    return numbers


class Numbering:
    """The numbers of the paragraphs of one text."""

    def __init__(self, paragraphs: Sequence[Paragraph]) -> None:
        self._starts = [paragraph.start for paragraph in paragraphs]
        self._roles = [paragraph.role for paragraph in paragraphs]
        self._numbers = paragraph_numbers(is_numbered(role) for role in self._roles)

    def at(self, position: int) -> int:
        """The number of the paragraph there, 0 where it has none."""
        index = bisect_right(self._starts, position) - 1
        return self._numbers[index] if index >= 0 else 0

    def role_at(self, position: int) -> Role | None:
        """What the paragraph there is; None before the first."""
        index = bisect_right(self._starts, position) - 1
        return self._roles[index] if index >= 0 else None
