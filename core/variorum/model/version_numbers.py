"""Which version of its article each one is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

_NUMBER = re.compile(r"(?:version|revision|rev|v|no|#)?[\s.]*(\d{1,4})", re.IGNORECASE)


def version_numbers(labels: Sequence[str], stored: int | None = None) -> tuple[int, ...]:
    """The numbers of the held versions, oldest first, from what the source calls them.

    A page may hold only versions 6 and 7 of 16 and say so in their labels. One without a number follows the one
    before it, as near as it can be. Where that gives no rising numbers, or more than the source can have, the
    versions are counted from 1.
    """
    found = [_NUMBER.fullmatch(label.strip()) for label in labels]
    stated = [int(match[1]) if match is not None else None for match in found]
    counted = tuple(range(1, len(labels) + 1))
    first = next((place for place, number in enumerate(stated) if number is not None), None)
    if first is None:
        return counted
    numbers: list[int] = []
    for place, number in enumerate(stated):
        if number is not None:
            numbers.append(number)
        elif place > first:
            numbers.append(numbers[-1] + 1)
        else:
            numbers.append((stated[first] or 0) - first + place)
    rising = all(one < other for one, other in pairwise(numbers))
    possible = numbers[0] >= (0 if first == 0 else 1) and (stored is None or numbers[-1] <= stored)
    return tuple(numbers) if rising and possible else counted
