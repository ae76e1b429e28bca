"""Places that differ where a sure link carries both sentences: one name of a place stands for another.

Only comparisons that are there already are looked at, and only sentences that are otherwise all but equal. A town
beside its country, or a capital beside its state, is one thing told more closely: where one text names both of the
two places, nothing is said.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from variorum.dossier.disagreeing.careful_words import listed
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations
from variorum.model.comparison import Link
from variorum.model.dossier import Disagreement, Entity
from variorum.model.span import Span
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import marked, phrase

_TOLD = marked("Different places in one sentence – please check: {told}.")
#: More other changes than this, and the sentence was told anew.
_MOST_EDITS = 4
_FEW = 4


def places_that_differ(
    annotations: Sequence[Annotations], entities: Sequence[Entity], links: LinksOnDemand, names: Sequence[str]
) -> tuple[Disagreement, ...]:
    """A row for each pair of places exchanged in a linked sentence."""
    if len(annotations) > _FEW:
        return ()
    place_at: list[dict[tuple[int, int], int]] = [{} for _ in annotations]
    named: list[set[int]] = [set() for _ in annotations]
    for number, entity in enumerate(entities):
        for document, index in entity.mentions:
            mention = annotations[document].mentions[index]
            named[document].add(number)
            if entity.type == "LOC":
                place_at[document][mention.start, mention.end] = number
    rows: list[Disagreement] = []
    for i, j in combinations(range(len(annotations)), 2):
        comparison = links.comparison(i, j)
        for link in comparison.links if comparison is not None else ():
            for left, right in _exchanged(link):
                one = place_at[i].get((left.start, left.end))
                other = place_at[j].get((right.start, right.end))
                if one is None or other is None or one == other:
                    continue
                if other not in named[i] and one not in named[j]:
                    rows.append(_row(annotations, (i, left), (j, right), names))
    return tuple(rows)


def _exchanged(link: Link) -> list[tuple[Span, Span]]:
    if link.kind != "edited" or link.tier != "sure" or len(link.edits) > _MOST_EDITS:
        return []
    return [(e.left, e.right) for e in link.edits if e.kind == "name" and len(e.left) and len(e.right)]


def _row(
    annotations: Sequence[Annotations], one: tuple[int, Span], other: tuple[int, Span], names: Sequence[str]
) -> Disagreement:
    values = tuple(
        (d, None, span, " ".join(span.of(annotations[d].text).split())) for d, span in (one, other)
    )
    told = listed([(d, phrase("“{words}”", words=words)) for d, _, _, words in values], names)
    return Disagreement("place", "check", values, phrase(_TOLD, told=told), phrase_decided(_TOLD, told=told))
