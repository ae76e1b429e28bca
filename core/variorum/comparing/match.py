"""A link in the making: which sentences belong together, before it is put in spans and words."""

from __future__ import annotations

from typing import NamedTuple

from variorum.comparing.cutting import Stretch


class Match(NamedTuple):
    """Sentences `left[0]:left[1]` and `right[0]:right[1]`, half open."""

    left: Stretch
    right: Stretch
    score: float
    equal: bool = False
    moved: bool = False
    #: Linked by the reader, whether or not the program would have.
    by_reader: bool = False
    why: tuple[str, ...] = ()
