"""Days that differ: one act told of Tuesday here and of Thursday there.

Only between reports written on one day, only where a sure link carries both sentences, and only days at least two
apart: an evening here is the next morning elsewhere, and "Thursday" may be the coming one. What a sentence says of its
source ("said on Friday") is no day of the act.

Weekdays that are neighbours, or of reports whose day is not known, are told where the same thing is done right beside
both (`days_of_one_act`): "had to apologize Saturday", "on Friday apologized".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import combinations

from variorum.dossier.disagreeing.careful_words import listed as in_words
from variorum.dossier.disagreeing.days_of_one_act import TOLD, WEEKDAY, days_of_one_act
from variorum.dossier.disagreeing.days_written import day_written
from variorum.dossier.linking import LinksOnDemand
from variorum.model.annotations import Annotations, Figure
from variorum.model.comparison import Link
from variorum.model.dossier import Disagreement
from variorum.model.span import Span
from variorum.text.decided_words import phrase_decided
from variorum.text.phrasing import marked, phrase
from variorum.text.stems import english_stem
from variorum.text.stop_words import SMALL

_SENTENCE = marked("Different days for one act – please check: {told}.")
#: Of years and months (`years_told`).
OF_DATES = marked("Different dates for one thing – please check: {told}.")
_FEW = 4
_APART = 2
_WEEK = 7
#: "on", "late on"
_LITTLE = 8
#: Code points before (or after) a day in which the act stands that it dates.
_NEAR = 45
_WORD = re.compile(r"[^\W\d_]{3,}")


def days_that_differ(
    annotations: Sequence[Annotations], links: LinksOnDemand, names: Sequence[str]
) -> tuple[Disagreement, ...]:
    """A row for each act that two linked sentences date to days that are no neighbours."""
    if len(annotations) > _FEW:
        return ()
    written = [day_written(one) for one in annotations]
    rows: list[Disagreement] = []
    for i, j in combinations(range(len(annotations)), 2):
        if written[i] != written[j]:
            continue
        comparison = links.comparison(i, j)
        for link in comparison.links if comparison is not None else ():
            pair = _days_of(annotations[i], annotations[j], link) if written[i] is not None else None
            pair = pair or days_of_one_act(annotations[i], annotations[j], link)
            if pair is not None:
                rows.append(_row(annotations, (i, pair[0]), (j, pair[1]), names))
    return tuple(rows)


def _days_of(left: Annotations, right: Annotations, link: Link) -> tuple[int, int] | None:
    """The indices of two days that stand in one place of linked sentences and are no neighbours."""
    if link.kind not in ("edited", "reworded") or link.tier != "sure":
        return None
    one, other = _only_day(left, link.left), _only_day(right, link.right)
    if one is None or other is None or not _apart(left.figures[one], right.figures[other]):
        return None
    a, b = left.figures[one], right.figures[other]
    exchanged = link.kind == "edited" and any(
        e.kind == "date" and _is_all(e.left, a) and _is_all(e.right, b) for e in link.edits
    )
    near = _beside(left.text, a, link.left), _beside(right.text, b, link.right)
    told = [TOLD.search(words) is not None for words in near]
    if told[0] or told[1]:
        return None
    return (one, other) if exchanged or _stems(near[0]) & _stems(near[1]) else None


def _is_all(changed: Span, day: Figure) -> bool:
    """Whether the words changed are the day, and little beside it."""
    return changed.overlaps(Span(day.start, day.end)) and len(changed) <= len(day.text) + _LITTLE


def _only_day(one: Annotations, within: Span) -> int | None:
    days = [
        index
        for index, figure in enumerate(one.figures)
        if figure.kind == "date" and within.start <= figure.start < within.end
    ]
    return days[0] if len(days) == 1 and one.figures[days[0]].unit == "day" else None


def _apart(one: Figure, other: Figure) -> bool:
    if one.value is None or other.value is None:
        return False
    days = abs(int(one.value) - int(other.value))
    if WEEKDAY.search(one.text) and WEEKDAY.search(other.text):
        days = min(days % _WEEK, _WEEK - days % _WEEK)
    return days >= _APART


def _beside(text: str, day: Figure, within: Span) -> str:
    """What the day stands with: the words before it, or at the head of a sentence those after it."""
    before = text[max(within.start, day.start - _NEAR) : day.start]
    return before if _WORD.search(before) else text[day.end : min(within.end, day.end + _NEAR)]


def _stems(words: str) -> frozenset[str]:
    """What is done; a name in common makes no act one."""
    return frozenset(english_stem(w) for w in _WORD.findall(words) if w.islower() and w not in SMALL)


def _row(
    annotations: Sequence[Annotations], one: tuple[int, int], other: tuple[int, int], names: Sequence[str]
) -> Disagreement:
    values = []
    for document, index in (one, other):
        figure = annotations[document].figures[index]
        values.append((document, index, Span(figure.start, figure.end), " ".join(figure.text.split())))
    told = in_words([(document, words) for document, _, _, words in values], names)
    sentences = phrase(_SENTENCE, told=told), phrase_decided(_SENTENCE, told=told)
    return Disagreement("day", "check", tuple(values), *sentences)
