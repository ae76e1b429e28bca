"""Which versions of an article are told apart by the files they were read from, where no time does it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from datetime import datetime
from typing import Protocol


class Dated(Protocol):
    """A version, or its row in a corpus."""

    @property
    def dated(self) -> datetime | None: ...


def times_told_by_file(versions: Iterable[tuple[Dated, str]]) -> frozenset[datetime | None]:
    """The times that several versions of one article have, None for no time, and the names of their files differ.

    Each comes with the name of its file, "" for none. Other bytes under the same name are told apart by nothing that
    could be shown: a folder of pages may have many index.html.
    """
    names: defaultdict[datetime | None, set[str]] = defaultdict(set)
    for version, name in versions:
        names[version.dated].add(name)
    return frozenset(when for when, files in names.items() if len(files) > 1)
