"""A comparison in few values, for its way from one process to another.

Nine in ten links of two long versions say the same of sentence after sentence: that both have it. Sent one by one,
with two spans each, they took as long as a fifth of the comparison; as runs of sentences they take next to nothing,
and are made anew where they arrive.
"""

from __future__ import annotations

from array import array
from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import TYPE_CHECKING, Any, TypeAlias

from variorum.model.span import Span

if TYPE_CHECKING:
    from variorum.model.comparison import Link

#: First sentence on the left and on the right, how many, and what else all links of the run say.
Run: TypeAlias = tuple[int, int, int, tuple[Any, ...]]


def spans_sent(spans: Iterable[Span]) -> tuple[array[int], array[int]]:
    """Starts and ends. Code points of a text that memory holds are below 2 ** 63."""
    kept = tuple(spans)
    return array("q", [span.start for span in kept]), array("q", [span.end for span in kept])


def spans_received(sent: tuple[array[int], array[int]]) -> tuple[Span, ...]:
    """What `spans_sent` was given."""
    return tuple(map(Span, *sent))


def links_sent(links: Iterable[Link], left: Sequence[Span], right: Sequence[Span]) -> list[Run | Link]:
    """Links in their order; those without edits from sentence to sentence, one after the other, as runs."""
    # By identity: a span's own hash takes longer than sending it. A link that has a copy goes by itself.
    lefts = {id(span): at for at, span in enumerate(left)}
    rights = {id(span): at for at, span in enumerate(right)}
    sent: list[Run | Link] = []
    first = second = count = 0
    said: tuple[Any, ...] = ()
    for link in links:
        i, j = lefts.get(id(link.left), -1), rights.get(id(link.right), -1)
        says = (link.kind, link.score, link.moved, link.why, link.edits, link.by_reader)
        if count and i == first + count and j == second + count and says == said:
            count += 1
            continue
        if count:
            sent.append((first, second, count, said))
        count = 0
        if i < 0 or j < 0 or link.edits:
            sent.append(link)
        else:
            first, second, count, said = i, j, 1, says
    if count:
        sent.append((first, second, count, said))
    return sent


def links_received(
    sent: Iterable[Run | Link], left: Sequence[Span], right: Sequence[Span], made: type[Link]
) -> tuple[Link, ...]:
    """What `links_sent` was given."""
    links: list[Link] = []
    for item in sent:
        if isinstance(item, tuple):
            first, second, count, said = item
            spans = left[first : first + count], right[second : second + count]
            links += map(made, *spans, *map(repeat, said))
        else:
            links.append(item)
    return tuple(links)
