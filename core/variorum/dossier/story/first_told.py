"""Which of several texts can have told a thing first, by the dates of the versions held."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from variorum.dossier.story.same_wording import worded
from variorum.model.article import Version
from variorum.model.precision import Told, told

#: A clock whose zone is not told may be so far ahead of, or behind, UTC.
_EAST, _WEST = timedelta(hours=14), timedelta(hours=12)


@dataclass(frozen=True, slots=True)
class Held:
    """The versions held of one article, oldest first; the last one is the text of the story."""

    versions: tuple[Version, ...]


def first_of(
    held: Sequence[Held], sentences: Sequence[tuple[int, str]]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The texts that can have been first, and those that tell it without a date.

    A text had its sentence at the latest in the earliest version with the same words, and at the earliest when the
    article was first there: an earlier wording may have told the same. One text is first only where all others
    were later for certain; without two dated texts there is nothing to tell.
    """
    spans: dict[int, tuple[datetime, datetime]] = {}
    undated: set[int] = set()
    for text, sentence in sentences:
        found = _when(held[text].versions, sentence)
        if found is None:
            undated.add(text)
        elif text not in spans or found[1] < spans[text][1]:
            spans[text] = found
    undated -= set(spans)
    if len(spans) < 2:
        return (), tuple(sorted(undated))
    latest = min(end for _, end in spans.values())
    return tuple(sorted(text for text, (start, _) in spans.items() if start <= latest)), tuple(
        sorted(undated)
    )


def _when(versions: Sequence[Version], sentence: str) -> tuple[datetime, datetime] | None:
    newest = versions[-1]
    words = worded(sentence)
    holding = next((v for v in versions[:-1] if f" {words} " in f" {worded(v.text)} "), newest)
    times = [time for version in (holding, newest) for time in _times(version)[:1]]
    if not times:
        return None
    starts = [_bounds(time)[0] for version in versions for time in _times(version)]
    return min(starts), min(_bounds(time)[1] for time in times)


def _times(version: Version) -> list[Told]:
    """The times that date a version, the one that dates this state of it first."""
    times = [told(version, field) for field in ("updated", "seen", "published")]
    return [time for time in times if time is not None and not time.of_the_file]


def _bounds(time: Told) -> tuple[datetime, datetime]:
    """The earliest and the latest moment meant, in UTC."""
    when = time.when
    if time.only_a_day:
        day = when.replace(tzinfo=UTC)
        return day - _EAST, day + timedelta(days=1) + _WEST
    if when.utcoffset() is None:
        return when.replace(tzinfo=UTC) - _EAST, when.replace(tzinfo=UTC) + _WEST
    return when.astimezone(UTC), when.astimezone(UTC)
