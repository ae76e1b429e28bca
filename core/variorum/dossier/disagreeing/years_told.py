"""Years and months that differ: in sure links, where one stands in the other's place.

Unlike weekdays they mean the same whenever a report was written. Of clock times nothing is said: one is the other
rounded, or told from where another clock goes by, more often than not.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations

from variorum.dossier.disagreeing.careful_words import listed as in_words
from variorum.dossier.disagreeing.days_told import OF_DATES
from variorum.dossier.disagreeing.years_of_two_things import tell_of_two_things
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations, Figure
from variorum.model.comparison import Edit, Link
from variorum.model.dossier import Disagreement
from variorum.model.span import Span
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import phrase

_FEW = 4
#: Code points that the words changed may have beside the year: "early in", "back in".
_LITTLE = 8
#: "The 2008-09 season" and "1951–1957": two reports tell of two seasons.
_SEVERAL = re.compile(r"\d\s?[-–/]\s?\d")
#: A season, a decade, or a month whose day stands behind it.
_NOT_ALL = re.compile(r"\s?[-–/]\s?\d|['’]?s\b|\s+\d{1,2}\b")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})", re.IGNORECASE)
#: The end of one month is the beginning of the next.
_APART = 2


def years_that_differ(
    annotations: Sequence[Annotations], links: LinksOnDemand, names: Sequence[str]
) -> tuple[Disagreement, ...]:
    """A row for each year, or month, that another was put for."""
    if len(annotations) > _FEW:
        return ()
    rows: dict[tuple[tuple[int, int], ...], Disagreement] = {}
    dated = [_Dated(one) for one in annotations]
    for i, j in combinations(range(len(annotations)), 2):
        comparison = links.comparison(i, j)
        for link in comparison.links if comparison is not None else ():
            for one, other in _exchanged(dated[i], dated[j], link):
                places = (i, one), (j, other)
                rows[places] = _row(annotations, places, names)
    return tuple(rows.values())


class _Dated:
    """The dates of one text, found by place: a text of many figures has many links."""

    def __init__(self, annotations: Annotations) -> None:
        self.text = annotations.text
        self.figures = annotations.figures
        # Figures stand in reading order, and no two share a character.
        self._indices = [index for index, figure in enumerate(self.figures) if figure.kind == "date"]
        self._starts = [self.figures[index].start for index in self._indices]
        self._ends = [self.figures[index].end for index in self._indices]

    def within(self, span: Span) -> list[int]:
        """The indices, among all figures, of the dates that overlap it."""
        return self._indices[bisect_right(self._ends, span.start) : bisect_left(self._starts, span.end)]


def _exchanged(left: _Dated, right: _Dated, link: Link) -> Iterator[tuple[int, int]]:
    """The indices of two dates that stand in one place of linked sentences and cannot be one."""
    if link.kind not in ("edited", "reworded") or link.tier != "sure":
        return
    told = [
        {one.figures[k].text.casefold() for k in one.within(span)}
        for one, span in ((left, link.left), (right, link.right))
    ]
    for edit in link.edits:
        pair = _of_edit(left, right, edit)
        if pair is None:
            continue
        one, other = left.figures[pair[0]], right.figures[pair[1]]
        # A text that tells of both tells of two things.
        if one.text.casefold() in told[1] or other.text.casefold() in told[0] or not _apart(one, other):
            continue
        if not tell_of_two_things((left.text, right.text), (one, other), edit, link.edits):
            yield pair


def _of_edit(left: _Dated, right: _Dated, edit: Edit) -> tuple[int, int] | None:
    if edit.kind != "date":
        return None
    found = []
    for one, changed in ((left, edit.left), (right, edit.right)):
        dates = one.within(changed)
        if len(dates) != 1 or not _is_all(one.text, changed, one.figures[dates[0]]):
            return None
        found.append(dates[0])
    return found[0], found[1]


def _is_all(text: str, changed: Span, date: Figure) -> bool:
    """Whether the words changed are one year or month, and little beside it."""
    several = _SEVERAL.search(date.text) or _NOT_ALL.match(text, date.end)
    return len(changed) <= len(date.text) + _LITTLE and not several


def _apart(one: Figure, other: Figure) -> bool:
    if one.unit != other.unit or one.unit not in ("year", "month"):
        return False
    if None not in (one.low, one.high, other.low, other.high) and one.unit == "year":
        return one.low != other.low
    months = [_MONTH.search(date.text) for date in (one, other)]
    if months[0] is None or months[1] is None:
        return False
    between = abs(_MONTHS.index(months[0][1].lower()) - _MONTHS.index(months[1][1].lower()))
    return min(between, len(_MONTHS) - between) >= _APART


def _row(
    annotations: Sequence[Annotations], places: Sequence[tuple[int, int]], names: Sequence[str]
) -> Disagreement:
    values = []
    for document, index in places:
        figure = annotations[document].figures[index]
        values.append((document, index, Span(figure.start, figure.end), " ".join(figure.text.split())))
    told = in_words([(document, words) for document, _, _, words in values], names)
    sentences = phrase(OF_DATES, told=told), phrase_decided(OF_DATES, told=told)
    return Disagreement("date", "check", tuple(values), *sentences)
