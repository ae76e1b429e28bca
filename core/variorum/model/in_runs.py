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
from weakref import WeakValueDictionary

from variorum.model.span import Span

if TYPE_CHECKING:
    from variorum.model.comparison import Link

#: First sentence on the left and on the right, how many, and what else all links of the run say.
Run: TypeAlias = tuple[int, int, int, tuple[Any, ...]]


class SpansSent:
    """Spans as starts and ends; where they arrive, a tuple of spans."""

    def __init__(self, spans: tuple[Span, ...]) -> None:
        self.spans = spans

    def __reduce__(self) -> tuple[Any, ...]:
        # Code points of a text that memory holds are below 2 ** 63.
        starts, ends = (span.start for span in self.spans), (span.end for span in self.spans)
        return spans_received, (array("q", starts), array("q", ends))


class LinksSent:
    """Links as runs; where they arrive, a tuple of links."""

    def __init__(self, links: tuple[Link, ...], left: SpansSent, right: SpansSent, made: type[Link]) -> None:
        self.links, self.sides, self._made = links, (left, right), made

    def __reduce__(self) -> tuple[Any, ...]:
        left, right = self.sides
        runs = links_sent(self.links, left.spans, right.spans)
        return links_received, (runs, left, right, self._made)


#: What is on its way just now, by what it was made from. A pickler sends one object once: two comparisons that share
#: their links are told apart by their modes alone, and must share them again when they arrive.
_sent_spans: WeakValueDictionary[int, SpansSent] = WeakValueDictionary()
_sent_links: WeakValueDictionary[int, LinksSent] = WeakValueDictionary()


def sending(
    links: tuple[Link, ...], left: tuple[Span, ...], right: tuple[Span, ...], made: type[Link]
) -> tuple[LinksSent, SpansSent, SpansSent]:
    """The links between these sentences, and the sentences, each as what is pickled in its place."""
    sides = _spans_sent(left), _spans_sent(right)
    sent = _sent_links.get(id(links))
    if sent is None or sent.sides != sides:
        sent = _sent_links[id(links)] = LinksSent(links, *sides, made)
    return sent, *sides


def _spans_sent(spans: tuple[Span, ...]) -> SpansSent:
    sent = _sent_spans.get(id(spans))
    if sent is None:
        sent = _sent_spans[id(spans)] = SpansSent(spans)
    return sent


def spans_received(starts: array[int], ends: array[int]) -> tuple[Span, ...]:
    """What `SpansSent` was given."""
    return tuple(map(Span, starts, ends))


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
