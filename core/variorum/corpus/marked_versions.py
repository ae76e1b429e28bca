"""The versions that marks of likeness stand for, in memory, while they have no place in the file yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, repeat

#: Bits below those of the mark in a number that has both: SQLite's ids have 63, and none is 0.
_MARK = 64
_VERSION = 2**_MARK - 1


class MarkedVersions:
    """Versions by the marks of their texts, each added with a higher id than those before.

    Of 100,000 texts some 100 MB. Most marks stand for one version, which is kept as it is: in a list of its own each
    took twice as much.
    """

    def __init__(self) -> None:
        self._only: dict[int, int] = {}
        self._several: dict[int, list[int]] = {}

    def add(self, marks: Iterable[int], version: int) -> None:
        """A version has these marks; which are not known of it yet."""
        only, several = self._only, self._several
        for mark in marks:
            if mark in several:
                several[mark].append(version)
            elif mark in only:
                several[mark] = [only.pop(mark), version]
            else:
                only[mark] = version

    def of(self, mark: int) -> Sequence[int]:
        """The versions with this mark, in the order of their ids."""
        if mark in self._only:
            return (self._only[mark],)
        return self._several.get(mark, ())

    def in_order(self) -> Iterator[tuple[int, int]]:
        """Each mark with each of its versions, in the order in which they lie in the file."""
        return chain.from_iterable(self._by_mark())

    def _by_mark(self) -> Iterator[Iterable[tuple[int, int]]]:
        # Numbers that have mark and version in them: to look up each mark again took longer than to sort them.
        singles = [mark << _MARK | version for mark, version in self._only.items()]
        for number in sorted([*singles, *[mark << _MARK for mark in self._several]]):
            mark, version = number >> _MARK, number & _VERSION
            yield ((mark, version),) if version else zip(repeat(mark), self._several[mark], strict=False)

    def clear(self) -> None:
        """Forget them all."""
        self._only.clear()
        self._several.clear()
