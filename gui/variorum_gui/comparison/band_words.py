"""What the band above the texts says: which was first and by how much, or what became of notices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal

from variorum.model.precision import Told, told
from variorum_gui.kinds_of_edit import ALL, Kinds, kinds_words
from variorum_gui.shown import Shown, ShownText
from variorum_gui.times import act_words


@dataclass(frozen=True, slots=True)
class BandWords:
    """`strong` is the statement, `rest` what it rests on; `tone` "notice" is the amber band."""

    strong: str = ""
    rest: str = ""
    tone: Literal["plain", "notice"] = "plain"


def band_words(shown: Shown, kinds: Kinds = ALL) -> BandWords:
    """The words for the texts shown, of whose edits only these kinds are marked."""
    words = _band_words(shown)
    if shown.comparison is None or not kinds:
        return words
    return replace(words, rest=_joined(f"marked: only {kinds_words(kinds)}", words.rest))


def _band_words(shown: Shown) -> BandWords:
    left, right = shown.left, shown.right
    if left is None or right is None:
        return BandWords()
    if shown.comparison is None:
        return BandWords(rest="Comparing the two texts …")
    notes = list(shown.comparison.notes)
    if not shown.comparison.complete:
        notes.insert(0, "compared coarsely: the time set for it was over")
    if shown.comparison.mode == "versions":
        return _of_versions(left, right, notes)
    return BandWords(first_and_by_how_much(left, right), _joined(*_basis(left, right), *notes))


def _of_versions(left: ShownText, right: ShownText, notes: list[str]) -> BandWords:
    before, after = _notices(left), _notices(right)
    new = [words for words in after if words not in before]
    name = called(right)
    if new:
        return BandWords(
            f"{_capital(name)} carries a notice", _joined(f"“{_short(new[0])}”", *notes), "notice"
        )
    numbers = versions_words(left, right)
    if after:
        rest = _joined("both carry the same notice", *numbers, *notes)
        return BandWords(first_and_by_how_much(left, right), rest)
    raw = (right.version.updated_raw or right.version.published_raw).strip()
    updated = right.version.updated is not None or "updat" in raw.lower()
    if raw and updated:
        raw = raw if "updat" in raw.lower() else f"Updated {raw}"
        says = f"the page itself says only “{_short(raw)}”"
    else:
        says = first_and_by_how_much(left, right)
    return BandWords(f"No correction notice found in {name}", _joined(says, *numbers, *notes), "notice")


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def first_and_by_how_much(left: ShownText, right: ShownText) -> str:
    """ "Ellery Post was published 1 h 13 min before Harbour Gazette was updated"."""
    one, other = _moment(left), _moment(right)
    if one is None or other is None:
        if one is None and other is None:
            return "Publication dates unknown"
        return f"Publication date of {called(left if one is None else right)} unknown"
    if (one.when.tzinfo is None) != (other.when.tzinfo is None):
        unzoned = left if one.when.tzinfo is None else right
        return f"Which was first is not known: the time of {called(unzoned)} has no zone"
    if one.when == other.when and not one.only_a_day and not other.only_a_day:
        return f"{_capital(called(left))} and {called(right)} bear the same time"
    if one.only_a_day or other.only_a_day:
        return _by_days(left, one, right, other)
    (first, a), (second, b) = sorted(((left, one), (right, other)), key=lambda pair: pair[1].when)
    then = "" if a.field == b.field == "published" else f" was {act_words(b)}"
    return f"{_capital(called(first))} was {act_words(a)} {span_words(b.when - a.when)} before {called(second)}{then}"


def _by_days(left: ShownText, one: Told, right: ShownText, other: Told) -> str:
    """Which was first by days alone: of one of them nobody said the hour."""
    if one.day == other.day:
        return f"{_capital(called(left))} and {called(right)} bear the same day; which was first is not known"
    (first, a), (second, b) = sorted(((left, one), (right, other)), key=lambda pair: pair[1].day)
    days = (b.day - a.day).days
    then = "" if a.field == b.field == "published" else f" was {act_words(b)}"
    return (
        f"{_capital(called(first))} was {act_words(a)} {days} day{'s' if days != 1 else ''} before "
        f"{called(second)}{then}"
    )


def span_words(span: timedelta) -> str:
    """ "1 h 13 min", "3 days", "less than a minute"."""
    minutes = int(span.total_seconds() // 60)
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    if days >= 2 or (days and not hours):
        return f"{days} day{'s' if days != 1 else ''}"
    parts = [f"{hours + 24 * days} h"] if hours or days else []
    parts += [f"{minutes} min"] if minutes else []
    return " ".join(parts) or "less than a minute"


def called(text: ShownText) -> str:
    """What sentences call a text."""
    if text.name:
        return text.name
    if text.article.outlet:
        return text.article.outlet
    headline = text.version.headline
    return f"“{_short(headline, 40)}”" if headline else f"version {text.number}"


def versions_words(left: ShownText, right: ShownText) -> list[str]:
    """ "versions 6 and 7 of 16" of one article; of two, what is said of either."""
    one, other = _known(left), _known(right)
    if left.article == right.article and one > 1:
        return [f"versions {left.number} and {right.number} of {_of_how_many(left)}"]
    pairs = ((left, one), (right, other))
    return [
        f"{called(text)} is version {text.number} of {_of_how_many(text)}"
        for text, known in pairs
        if known > 1
    ]


def _known(text: ShownText) -> int:
    """How many versions there are, as far as the source or the corpus tells."""
    return max(text.article.stored_versions or 0, len(text.article.versions))


def _of_how_many(text: ShownText) -> str:
    """ "16", where the source says so; files that were dropped are only "the 2 you hold"."""
    return f"{_known(text)}" if text.article.stored_versions else f"the {_known(text)} you hold"


def _moment(text: ShownText) -> Told | None:
    """When the state shown came out: an update is later than, and not the same as, the publication."""
    version = text.version
    times = (told(version, field) for field in ("updated", "published", "seen"))
    return next((time for time in times if time is not None and not time.of_the_file), None)


def _basis(left: ShownText, right: ShownText) -> list[str]:
    one, other = _moment(left), _moment(right)
    if one is None or other is None or "seen" in (one.field, other.field):
        return versions_words(left, right)
    stated = not one.guessed and not other.guessed
    return [
        "times as printed on the pages" if stated else "times in part inferred",
        *versions_words(left, right),
    ]


def _notices(text: ShownText) -> list[str]:
    return [p.text for p in text.version.paragraphs if p.role == "notice"]


def _short(words: str, limit: int = 110) -> str:
    words = " ".join(words.split())
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0] + " …"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
