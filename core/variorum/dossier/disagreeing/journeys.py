"""Where somebody came from: "arrived from Harland" here, "arrived from either Harland or Varg" there.

Only of one way of going ("arrived", "flew"), told in sentences that are linked. A link that is no more than possible
must have a person in both. A country beside its town is one thing told more closely: where one text names both of two
single places, nothing is said.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations

from variorum.dossier.disagreeing.careful_words import listed
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations
from variorum.model.comparison import Comparison
from variorum.model.dossier import Disagreement, Entity
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import marked, phrase

_TOLD = marked("Perhaps the texts differ on where somebody came from – please check: {told}.")
_TOLD_OF = marked("Perhaps the texts differ on where {name} came from – please check: {told}.")
#: Once the reader confirmed it; who rejected it stands behind nothing but that it was asked.
_CONFIRMED = marked("The texts differ on where somebody came from: {told}.")
_CONFIRMED_OF = marked("The texts differ on where {name} came from: {told}.")
_GOING = {
    "arrive": r"arriv(?:e|es|ed|ing|al)",
    "fly": r"flew|flown|fl(?:y|ies|ying|ight)",
    "travel": r"travel(?:s|l?ed|l?ing)?",
    "return": r"return(?:s|ed|ing)?",
    "sail": r"sail(?:s|ed|ing)?",
    "flee": r"fle(?:d|es|e|eing)",
    "drive": r"drove|driv(?:en|ing)",
}
#: The verb and its "from" stand in one clause: no stop between, and no other "from".
_FROM = re.compile(
    rf"\b(?:{'|'.join(f'(?P<{name}>{forms})' for name, forms in _GOING.items())})\b"
    r"(?:(?!\bfrom\b)[^.,;:“”\"\n]){0,70}?\s(?P<from>from)\s(?:either\s|both\s)?(?:the\s)?"
)
_NEXT = re.compile(r"(?:,\s|,?\s(?:or|and)\s)(?:the\s|from\s)?")
#: Of more texts than this only figures and names are held together.
_FEW = 4


@dataclass(frozen=True, slots=True)
class _Journey:
    verb: str
    span: Span
    places: frozenset[int]
    #: The persons named before the verb: one of them may be who went.
    before: frozenset[int]


class _Named:
    """The entities of one text, by place."""

    def __init__(self, number: int, annotations: Sequence[Annotations], entities: Sequence[Entity]) -> None:
        self.text = annotations[number].text
        found = [
            (mention.start, mention.end, at)
            for at, entity in enumerate(entities)
            for document, index in entity.mentions
            if document == number
            for mention in (annotations[number].mentions[index],)
        ]
        self._found = sorted(found)
        self._types = [entity.type for entity in entities]
        self.all = frozenset(at for _, _, at in found)

    def place_at(self, start: int) -> tuple[int, int] | None:
        """(end, entity) of the place that begins here."""
        i = bisect_right(self._found, (start,))
        if i == len(self._found) or self._found[i][0] != start or self._types[self._found[i][2]] != "LOC":
            return None
        return self._found[i][1:]

    def people(self, within: Span) -> frozenset[int]:
        return frozenset(
            at
            for start, end, at in self._found
            if within.start <= start and end <= within.end and self._types[at] == "PERSON"
        )

    def journeys(self, within: Span) -> Iterator[_Journey]:
        for match in _FROM.finditer(self.text, within.start, within.end):
            places: set[int] = set()
            at, end = match.end(), match.end()
            while (place := self.place_at(at)) is not None:
                end = place[0]
                places.add(place[1])
                more = _NEXT.match(self.text, end, within.end)
                at = more.end() if more else len(self.text)
            if places:
                yield _Journey(
                    next(name for name in _GOING if match[name]),
                    Span(match.start("from"), end),
                    frozenset(places),
                    self.people(Span(within.start, match.start())),
                )


def journeys_that_differ(
    annotations: Sequence[Annotations], entities: Sequence[Entity], links: LinksOnDemand, names: Sequence[str]
) -> tuple[Disagreement, ...]:
    """A row for each pair of journeys of linked sentences that began elsewhere."""
    if len(annotations) > _FEW or sum(_FROM.search(one.text) is not None for one in annotations) < 2:
        return ()
    named = [_Named(i, annotations, entities) for i in range(len(annotations))]
    rows: dict[tuple[tuple[int, Span], ...], Disagreement] = {}
    for i, j in combinations(range(len(annotations)), 2):
        comparison = links.comparison(i, j)
        for one, other, who in _differing(named[i], named[j], comparison) if comparison is not None else ():
            values = tuple(
                (d, None, span, " ".join(span.of(annotations[d].text).split()))
                for d, span in ((i, one), (j, other))
            )
            told = listed([(d, phrase("“{words}”", words=words)) for d, _, _, words in values], names)
            # Named where both sentences name one and the same before the verb, and nobody else in common.
            whose, settled = (_TOLD, _CONFIRMED) if who is None else (_TOLD_OF, _CONFIRMED_OF)
            name = "" if who is None else entities[who].name
            asking, rejected = (make(whose, told=told, name=name) for make in (phrase, phrase_decided))
            decided = phrase(settled, told=told, name=name)
            about = (
                phrase("where {name} came from", name=name) if name else phrase("where somebody came from")
            )
            rows[(i, one), (j, other)] = Disagreement(
                "place", "check", values, asking, decided, rejected, about
            )
    return tuple(rows.values())


def _differing(
    left: _Named, right: _Named, comparison: Comparison
) -> Iterator[tuple[Span, Span, int | None]]:
    """The two places, and who went where that is plain."""
    for link in comparison.links:
        if link.tier == "possible" and not left.people(link.left) & right.people(link.right):
            continue
        for one in left.journeys(link.left):
            for other in right.journeys(link.right):
                if one.verb == other.verb and _apart(one.places, other.places, left, right):
                    both = one.before & other.before
                    yield one.span, other.span, next(iter(both)) if len(both) == 1 else None


def _apart(one: frozenset[int], other: frozenset[int], left: _Named, right: _Named) -> bool:
    if one == other:
        return False
    if one & other:
        return True  # "from Harland", "from Harland or Varg"
    return not other & left.all and not one & right.all
