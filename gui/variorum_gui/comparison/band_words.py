"""What the band above the texts says: which was first and by how much, or what became of notices."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

from variorum_gui.shown import Shown, ShownText


@dataclass(frozen=True, slots=True)
class BandWords:
    """`strong` is the statement, `rest` what it rests on; `tone` "notice" is the amber band."""

    strong: str = ""
    rest: str = ""
    tone: Literal["plain", "notice"] = "plain"


def band_words(shown: Shown) -> BandWords:
    """The words for the texts shown."""
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
    rest = [*_basis(left, right), *notes]
    return BandWords(first_and_by_how_much(left, right), " · ".join(rest))


def _of_versions(left: ShownText, right: ShownText, notes: list[str]) -> BandWords:
    before, after = _notices(left), _notices(right)
    new = [words for words in after if words not in before]
    name = called(right)
    if new:
        return BandWords(
            f"{_capital(name)} carries a notice", " · ".join((f"“{_short(new[0])}”", *notes)), "notice"
        )
    if after:
        return BandWords(
            first_and_by_how_much(left, right), " · ".join(("both carry the same notice", *notes))
        )
    raw = right.version.published_raw.strip()
    says = f"the page itself says only “{_short(raw)}”" if "updat" in raw.lower() else ""
    rest = says or first_and_by_how_much(left, right)
    return BandWords(
        f"No correction notice found in {name}", " · ".join(x for x in (rest, *notes) if x), "notice"
    )


def first_and_by_how_much(left: ShownText, right: ShownText) -> str:
    """ "Ellery Post was published 1 h 13 min before Harbour Gazette"."""
    one, other = _when(left), _when(right)
    if one is None or other is None or (one.tzinfo is None) != (other.tzinfo is None):
        if one is None and other is None:
            return "Publication dates unknown"
        unknown = left if one is None else right
        return f"Publication date of {called(unknown)} unknown"
    if one == other:
        return f"{_capital(called(left))} and {called(right)} bear the same time"
    first, second = (left, right) if one < other else (right, left)
    return f"{_capital(called(first))} was published {span_words(abs(other - one))} before {called(second)}"


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
    return text.name or text.article.outlet or f"version {text.number}"


def _basis(left: ShownText, right: ShownText) -> Iterator[str]:
    if left.version.published is not None and right.version.published is not None:
        guessed = "published" in left.version.guessed or "published" in right.version.guessed
        yield "times in part inferred" if guessed else "times as printed on the pages"
    for text in (left, right):
        count = text.article.stored_versions or len(text.article.versions)
        if count > 1:
            yield f"{called(text)} is version {text.number} of {count}"


def _when(text: ShownText) -> datetime | None:
    return text.version.published or text.version.seen


def _notices(text: ShownText) -> list[str]:
    return [p.text for p in text.version.paragraphs if p.role == "notice"]


def _short(words: str, limit: int = 110) -> str:
    words = " ".join(words.split())
    return words if len(words) <= limit else words[:limit].rsplit(" ", 1)[0] + " …"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
