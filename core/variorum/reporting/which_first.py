"""Which of two texts was first, and by how much: the band of the window and reports say it in the same words."""

from __future__ import annotations

from datetime import timedelta

from variorum.model.precision import Timed, TimeField, Told, after, moments
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import marked, phrase, phrase_many

#: From where the day begins to where it ends last.
FARTHEST_ZONES = timedelta(hours=26)
#: By what happened to the first, and to the second: a whole sentence each, for other languages.
_BEFORE: dict[tuple[TimeField, TimeField], str] = {
    ("published", "published"): marked("{first} was published {span} before {second}"),
    ("published", "updated"): marked("{first} was published {span} before {second} was updated"),
    ("published", "seen"): marked("{first} was published {span} before {second} was first seen"),
    ("updated", "published"): marked("{first} was updated {span} before {second} was published"),
    ("updated", "updated"): marked("{first} was updated {span} before {second} was updated"),
    ("updated", "seen"): marked("{first} was updated {span} before {second} was first seen"),
    ("seen", "published"): marked("{first} was first seen {span} before {second} was published"),
    ("seen", "updated"): marked("{first} was first seen {span} before {second} was updated"),
    ("seen", "seen"): marked("{first} was first seen {span} before {second} was first seen"),
}


def first_and_by_how_much(names: tuple[str, str], left: Timed, right: Timed) -> str:
    """ "Ellery Post was published 1 h 13 min before Harbour Gazette was updated", without a full stop."""
    one, other = moments(left, right)
    if one is None or other is None:
        if one is None and other is None:
            return phrase("Publication dates unknown")
        undated = names[0] if one is None else names[1]
        return phrase("{text}: date of the article unknown", text=begins_sentence(undated))
    by_days = one.only_a_day or other.only_a_day or one.is_zoned != other.is_zoned
    if one.is_zoned != other.is_zoned and after(one, other) is None:
        unzoned = names[1] if one.is_zoned else names[0]
        return phrase("Which was first is not known: the time of {text} has no zone", text=unzoned)
    if by_days:
        return _by_days(names, one, other)
    if one.when == other.when:
        return phrase("{one} and {other} bear the same time", one=_capital(names[0]), other=names[1])
    (first, a), (second, b) = sorted(zip(names, (one, other), strict=True), key=lambda pair: pair[1].when)
    said = _before(first, a, second, b, span_words(b.when - a.when))
    if a.is_zoned or b.when - a.when > FARTHEST_ZONES:
        return said
    return phrase("{said}, if both clocks are of one time zone", said=said)


def span_words(span: timedelta) -> str:
    """ "1 h 13 min", "3 days", "less than a minute"."""
    minutes = int(span.total_seconds() // 60)
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    if days >= 2 or (days and not hours):
        return phrase_many("{n} day", "{n} days", days)
    parts = [phrase("{hours} h", hours=hours + 24 * days)] if hours or days else []
    parts += [phrase("{minutes} min", minutes=minutes)] if minutes else []
    return " ".join(parts) or phrase("less than a minute")


def _before(first: str, a: Told, second: str, b: Told, span: str) -> str:
    return phrase(_BEFORE[a.field, b.field], first=_capital(first), span=span, second=second)


def _by_days(names: tuple[str, str], one: Told, other: Told) -> str:
    """By days alone: of one of them nobody said the hour."""
    if one.day == other.day:
        return phrase(
            "{one} and {other} bear the same day; which was first is not known",
            one=_capital(names[0]),
            other=names[1],
        )
    (first, a), (second, b) = sorted(zip(names, (one, other), strict=True), key=lambda pair: pair[1].day)
    return _before(first, a, second, b, phrase_many("{n} day", "{n} days", (b.day - a.day).days))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
