"""What the band above the texts says: which was first and by how much, or what became of notices."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Literal

from variorum.model.precision import TimeField, Told, told
from variorum_gui.kinds_of_edit import ALL, Kinds, kinds_words
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.shown import Shown, ShownText

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
_VERSIONS = marked("versions {one} and {other} of {count}")
_VERSIONS_HELD = marked("versions {one} and {other} of the {count} you hold")


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
    return replace(words, rest=_joined(tr("marked: only {kinds}", kinds=kinds_words(kinds)), words.rest))


def _band_words(shown: Shown) -> BandWords:
    left, right = shown.left, shown.right
    if left is None or right is None:
        return BandWords()
    if shown.comparison is None:
        return BandWords(rest=tr("Comparing the two texts …"))
    notes = list(shown.comparison.notes)
    if not shown.comparison.complete:
        notes.insert(0, tr("compared coarsely: the time set for it was over"))
    if shown.comparison.mode == "versions":
        return _of_versions(left, right, notes)
    return BandWords(first_and_by_how_much(left, right), _joined(*_basis(left, right), *notes))


def _of_versions(left: ShownText, right: ShownText, notes: list[str]) -> BandWords:
    before, after = _notices(left), _notices(right)
    new = [words for words in after if words not in before]
    name = called(right)
    if new:
        return BandWords(
            tr("{text} carries a notice", text=_capital(name)),
            _joined(tr("“{words}”", words=_short(new[0])), *notes),
            "notice",
        )
    numbers = versions_words(left, right)
    if after:
        rest = _joined(tr("both carry the same notice"), *numbers, *notes)
        return BandWords(first_and_by_how_much(left, right), rest)
    raw = (right.version.updated_raw or right.version.published_raw).strip()
    updated = right.version.updated is not None or "updat" in raw.lower()
    if raw and updated:
        # Between quotation marks stands what the page prints, and no word of ours.
        says = (
            tr("the page itself says only “{words}”", words=_short(raw))
            if "updat" in raw.lower()
            else tr("of the update the page itself says only “{words}”", words=_short(raw))
        )
    else:
        says = first_and_by_how_much(left, right)
    return BandWords(
        tr("No correction notice found in {text}", text=name), _joined(says, *numbers, *notes), "notice"
    )


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)


def first_and_by_how_much(left: ShownText, right: ShownText) -> str:
    """ "Ellery Post was published 1 h 13 min before Harbour Gazette was updated"."""
    one, other = _moment(left), _moment(right)
    if one is None or other is None:
        if one is None and other is None:
            return tr("Publication dates unknown")
        return tr("Publication date of {text} unknown", text=called(left if one is None else right))
    if (one.when.tzinfo is None) != (other.when.tzinfo is None):
        unzoned = left if one.when.tzinfo is None else right
        return tr("Which was first is not known: the time of {text} has no zone", text=called(unzoned))
    if one.when == other.when and not one.only_a_day and not other.only_a_day:
        return tr("{one} and {other} bear the same time", one=_capital(called(left)), other=called(right))
    if one.only_a_day or other.only_a_day:
        return _by_days(left, one, right, other)
    (first, a), (second, b) = sorted(((left, one), (right, other)), key=lambda pair: pair[1].when)
    return _before(first, a, second, b, span_words(b.when - a.when))


def _before(first: ShownText, a: Told, second: ShownText, b: Told, span: str) -> str:
    template = _BEFORE[a.field, b.field]
    return tr(template, first=_capital(called(first)), span=span, second=called(second))


def _by_days(left: ShownText, one: Told, right: ShownText, other: Told) -> str:
    """Which was first by days alone: of one of them nobody said the hour."""
    if one.day == other.day:
        return tr(
            "{one} and {other} bear the same day; which was first is not known",
            one=_capital(called(left)),
            other=called(right),
        )
    (first, a), (second, b) = sorted(((left, one), (right, other)), key=lambda pair: pair[1].day)
    return _before(first, a, second, b, tr_many("{n} day", "{n} days", (b.day - a.day).days))


def span_words(span: timedelta) -> str:
    """ "1 h 13 min", "3 days", tr("less than a minute")."""
    minutes = int(span.total_seconds() // 60)
    days, minutes = divmod(minutes, 24 * 60)
    hours, minutes = divmod(minutes, 60)
    if days >= 2 or (days and not hours):
        return tr_many("{n} day", "{n} days", days)
    parts = [tr("{hours} h", hours=hours + 24 * days)] if hours or days else []
    parts += [tr("{minutes} min", minutes=minutes)] if minutes else []
    return " ".join(parts) or tr("less than a minute")


def called(text: ShownText) -> str:
    """What sentences call a text."""
    if text.name:
        return text.name
    if text.article.outlet:
        return text.article.outlet
    headline = text.version.headline
    return f"“{_short(headline, 40)}”" if headline else tr("version {number}", number=text.number)


def versions_words(left: ShownText, right: ShownText) -> list[str]:
    """ "versions 6 and 7 of 16" of one article; of two, what is said of either."""
    one, other = _known(left), _known(right)
    if left.article == right.article and one > 1:
        stored = left.article.stored_versions
        words = _VERSIONS if stored else _VERSIONS_HELD
        return [tr(words, one=left.number, other=right.number, count=one)]
    return [_version_words(text, known) for text, known in ((left, one), (right, other)) if known > 1]


def _version_words(text: ShownText, known: int) -> str:
    """Of how many, where the source says so; files that were dropped are only "the 2 you hold"."""
    name, number = called(text), text.number
    if text.article.stored_versions:
        return tr("{text} is version {number} of {count}", text=name, number=number, count=known)
    return tr("{text} is version {number} of the {count} you hold", text=name, number=number, count=known)


def _known(text: ShownText) -> int:
    """How many versions there are, as far as the source or the corpus tells."""
    return max(text.article.stored_versions or 0, len(text.article.versions))


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
        tr("times as printed on the pages") if stated else tr("times in part inferred"),
        *versions_words(left, right),
    ]


def _notices(text: ShownText) -> list[str]:
    return [p.text for p in text.version.paragraphs if p.role == "notice"]


def _short(words: str, limit: int = 110) -> str:
    words = " ".join(words.split())
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0] + " …"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
