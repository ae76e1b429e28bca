"""What a recogniser of names is: the seam for plug-ins.

A package offers one through the entry-point group `variorum.recognisers`: a callable that takes a choice (the
name of a model, or "" where there is nothing to choose) and returns a `Recogniser`. If the callable has a
function `choices`, its words are listed as `NAME:CHOICE`; it must be quick, for the settings ask it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, runtime_checkable

from variorum.model.annotations import Mention


@runtime_checkable
class Recogniser(Protocol):
    """Finds names in one text."""

    def recognise(self, text: str, language: str, /) -> Sequence[Mention]:
        """The names of `text`, which is in `language` ("english", "german" …, "" where not known).

        Offsets are code points. Whatever it raises is told to the reader as a note, and the rules' names are
        taken alone; a `VariorumError` is told in its own words.
        """
        ...


Loader = Callable[[str], Recogniser]
