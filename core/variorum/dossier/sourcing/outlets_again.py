"""An outlet that is spoken of again by what it is: Bergen Radio … “the station said”.

>>> from variorum.entities.annotating import annotate
>>> told = annotate("Harlandian state television reported it. It fell, the station said.")
>>> again = OutletsAgain(told).meant(SourceMention(told.text.index("the st"), told.text.index(" said"), "role"))
>>> again and told.text[again.start : again.end]
'Harlandian state television'
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from typing import TypeVar

from variorum.entities.sources.names_of_outlets import OUTLETS, PAPER_HEADS
from variorum.model.annotations import Annotations, Mention, SourceMention

_Place = TypeVar("_Place", Mention, SourceMention)

_ON_AIR = re.compile(
    r"\b(?:television|tv|radio|broadcasters?|channel|network|CNN|BBC|[MC]?NBC|ABC|CBS|PBS|NPR|ESPN|ITV|fox news"
    r"|sky news|al[ -]jazeera|univision)\b",
    re.IGNORECASE,
)
_WIRE = re.compile(
    r"\b(?:AP|A\.P\.|associated press|reuters|AFP|agence|dpa|xinhua|TASS|interfax|kyodo|IRNA|UPI|ANSA|EFE|PTI"
    r"|press association|PA media|agentur|news agency|\w*wire)(?!\w)",
    re.IGNORECASE,
)
_PAPER = re.compile(rf"\b(?:{PAPER_HEADS}|newsweek)$", re.IGNORECASE)
#: By what each is called; "the agency" alone is mostly one of a government.
_CALLED = {
    "station": _ON_AIR,
    "broadcaster": _ON_AIR,
    "network": _ON_AIR,
    "channel": _ON_AIR,
    "news agency": _WIRE,
    "wire service": _WIRE,
    "newspaper": _PAPER,
    "paper": _PAPER,
    "tabloid": _PAPER,
    "magazine": _PAPER,
}
_AGAIN = re.compile(rf"the\s(?P<noun>{'|'.join(_CALLED)})", re.IGNORECASE)
#: Code points, and ends of paragraphs, further off than which another may be meant.
_NEAR, _PARAGRAPHS = 700, 2


class OutletsAgain:
    """Looks at the outlets of one text."""

    def __init__(self, one: Annotations) -> None:
        self._text = one.text
        self._outlets = [source for source in one.sources if source.kind == "via"]
        self._named = [m for m in one.mentions if OUTLETS.fullmatch(m.text)]

    def meant(self, source: SourceMention) -> SourceMention | None:
        """The outlet of that kind leaned on last; None where none is near, or another of the kind was named since."""
        again = _AGAIN.fullmatch(self._text, source.start, source.end) if source.kind == "role" else None
        if again is None:
            return None
        called = _CALLED[again["noun"].lower()]
        near = max(0, source.start - _NEAR)
        last: SourceMention | None = None
        for outlet in _among(self._outlets, near, source.start):
            last = outlet if _is_called(self._text[outlet.start : outlet.end], called) else last
        if last is None or self._text.count("\n\n", last.end, source.start) > _PARAGRAPHS:
            return None
        words = self._text[last.start : last.end].casefold()
        others = (m.text for m in _among(self._named, last.end, source.start) if _is_called(m.text, called))
        return last if all(name.casefold() in words for name in others) else None


def _is_called(name: str, called: re.Pattern[str]) -> bool:
    """Whether an outlet of this name is of that kind; what is on air or an agency is no paper: NBC News."""
    if called.search(name) is None:
        return False
    return called is not _PAPER or not (_ON_AIR.search(name) or _WIRE.search(name))


def _among(places: Sequence[_Place], start: int, end: int) -> Sequence[_Place]:
    first = bisect_left(places, start, key=lambda one: one.start)
    return places[first : bisect_left(places, end, first, key=lambda one: one.start)]
