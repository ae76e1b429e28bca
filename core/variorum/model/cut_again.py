"""A version's paragraphs in few values, for their way from one process to another.

Each holds its words, which the version's text holds as well: sent one by one, the 8,400 of two long versions were a
third of all bytes and took as long as half of a reading's way. Where they begin and end takes next to nothing.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from variorum.model.article import Paragraph, Role

#: Starts, ends and roles.
Cuts: TypeAlias = tuple[Sequence[int], Sequence[int], Sequence["Role"]]


def cuts_of(text: str, paragraphs: Sequence[Paragraph]) -> Cuts | None:
    """Where the paragraphs stand in the text; None where one says other words than stand there."""
    if any(text[each.start : each.end] != each.text for each in paragraphs):
        return None
    starts, ends = (each.start for each in paragraphs), (each.end for each in paragraphs)
    # Code points of a text that memory holds are below 2 ** 63.
    return array("q", starts), array("q", ends), [each.role for each in paragraphs]


def cut_again(text: str, cuts: Cuts, made: Callable[..., Paragraph]) -> tuple[Paragraph, ...]:
    """What `cuts_of` was given."""
    starts, ends, roles = cuts
    return tuple(map(made, map(text.__getitem__, map(slice, starts, ends)), starts, ends, roles))
