"""Where a text comes from, as evidence states it: outlet, version, times with zones, address, hash."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from variorum.model.article import Article, Version
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.precision import TimeField, dating, update_stands_in
from variorum.model.precision import told as told_time
from variorum.reporting.inert import linkable, one_line
from variorum.text.names_of_texts import begins_sentence
from variorum.text.phrasing import marked, phrase
from variorum.text.stored_words import shown_label, shown_obtained
from variorum.text.titles import short_title, title_of

# Not by strftime, whose names change with the locale.
_MONTHS = (
    *(marked("January"), marked("February"), marked("March"), marked("April"), marked("May"), marked("June")),
    *(
        marked("July"),
        marked("August"),
        marked("September"),
        marked("October"),
        marked("November"),
        marked("December"),
    ),
)

#: By which a program knows the same bytes again.
_SUMS = marked("SHA-256 of the original file"), marked("SHA-256 of the text")
#: What else there is to know of a text, in the order a reader needs it.
_ORDER = (
    *("Outlet", "Headline", "Version", "Byline", "Published", "Updated", "First seen", "File made"),
    *("Address", "Obtained from", "File"),
)
#: Letters of the words a text without a headline is known again by: a line has room for them.
_LONGEST_OPENING = 100
_ACTS: dict[TimeField, str] = {
    "published": marked("published"),
    "updated": marked("updated"),
    "seen": marked("first seen"),
}


@dataclass(frozen=True, slots=True)
class Source(JsonValue):
    """One text's provenance. `facts` are (what, value) rows in the order a reader needs them."""

    name: str
    headline: str
    facts: tuple[tuple[str, str], ...]
    address: str
    link: str
    language: str
    #: What dates it, "" where nothing does.
    dated: str = ""
    #: Of a text without a headline how it begins, in quotation marks.
    opening: str = ""

    @property
    def about(self) -> str:
        """What tells which article it is beside its name: its headline, or how it begins; "" where the name is that."""
        return next((words for words in (self.headline, self.opening) if words and words != self.name), "")

    @property
    def printed_headline(self) -> str:
        """Its headline, unless that was given by hand, which is a fact of its own and says so."""
        return self.headline if "Headline" not in dict(self.facts) else ""

    def under(self, titles: Iterable[str]) -> Source:
        """The same for below titles: a headline that one of them is, perhaps with an outlet, is not told again."""
        told = any(title == self.about or title.startswith(f"{self.about} (") for title in titles)
        return replace(self, headline="", opening="") if told else self

    @property
    def brief(self) -> str:
        """The text in a line, for the head of a report: "Gazette: Fees rise, published 3 May 2025"."""
        return f"{self._named}, {self.dated}" if self.dated else self._named

    @property
    def in_a_line(self) -> str:
        """All that a person reads of it, where there is no room for a list."""
        return "; ".join((self._named, *self.known_told))

    @property
    def _named(self) -> str:
        return phrase("{what}: {value}", what=self.name, value=self.about) if self.about else self.name

    @property
    def told(self) -> tuple[str, ...]:
        """The facts as lines, in the language of who reads them; `facts` name them in English."""
        return _lines(self.facts)

    @property
    def known(self) -> tuple[tuple[str, str], ...]:
        """The facts a person reads."""
        return tuple(fact for fact in self.facts if fact[0] not in _SUMS)

    @property
    def known_told(self) -> tuple[str, ...]:
        """Those as lines."""
        return _lines(self.known)

    @property
    def sums(self) -> str:
        """The facts a program checks, in a line."""
        sums = _lines(tuple(fact for fact in self.facts if fact[0] in _SUMS))
        return phrase("{what}: {value}", what=self.name, value=", ".join(sums))


def side_by_side(sources: Sequence[Source]) -> list[tuple[str, ...]]:
    """The facts a person reads, a row for each, in one order; "" where one of the texts has none."""
    known = [dict(zip((what for what, _ in s.known), s.known_told, strict=True)) for s in sources]
    return [tuple(facts.get(what, "") for facts in known) for what in _ORDER if any(what in f for f in known)]


def _lines(facts: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    return tuple(phrase("{what}: {value}", what=phrase(what), value=value) for what, value in facts)


def source_of(
    name: str, version: Version, article: Article | None, file: str = "", *, hand_is_told: bool = False
) -> Source:
    """What is known of a text; what is not known is said to be so. `file` is the name of its file, without folders.

    `hand_is_told`: that the reader gave what dates it stands beside it, in the sentence on which text was first.
    """
    address = one_line(article.address) if article else ""
    return Source(
        name=begins_sentence(one_line(name)),
        headline=one_line(version.headline),
        facts=tuple(_facts(version, article, one_line(file))),
        address=address,
        link=linkable(address),
        language=one_line(article.language) if article else "",
        dated=dated(version, hand_is_told=hand_is_told),
        opening="" if version.headline.strip() else opening_told(version),
    )


def opening_told(version: Version) -> str:
    """How a text without a headline begins, in quotation marks."""
    return one_line(short_title(title_of(version), _LONGEST_OPENING))


def _facts(version: Version, article: Article | None, file: str) -> list[tuple[str, str]]:
    facts = [
        (
            marked("Outlet"),
            _marked(article.outlet if article else "", "outlet", _all_of(version, article))
            or phrase("not known"),
        )
    ]
    if version.headline and version.headline == version.given_headline:
        # Else it is printed, and stands where the text is named.
        facts.append(
            (marked("Headline"), phrase("{value} (given by hand)", value=one_line(version.headline)))
        )
    if version.label or (article and len(article.versions) > 1):
        facts.append((marked("Version"), _version(version, article)))
    if version.byline:
        facts.append((marked("Byline"), one_line(version.byline)))
    if update_stands_in(version):
        facts.append((marked("Published"), phrase("not known; the page gives only its last update")))
    else:
        published = _time(version.published_raw, "published", version)
        facts.append((marked("Published"), published))
    if version.updated or version.updated_raw:
        facts.append((marked("Updated"), _time(version.updated_raw, "updated", version)))
    if version.seen or version.seen_raw:
        act = marked("File made") if "seen" in version.guessed else marked("First seen")
        facts.append((act, _time(version.seen_raw, "seen", version)))
    if article and article.address:
        facts.append((marked("Address"), _marked(article.address, "address", _all_of(version, article))))
    if version.obtained and not (file and version.obtained == "file"):
        facts.append((marked("Obtained from"), shown_obtained(one_line(version.obtained))))
    if file:
        facts.append((marked("File"), file))
    if version.source_sha256:
        facts.append((_SUMS[0], one_line(version.source_sha256)))
    facts.append((_SUMS[1], version.content_hash))
    return facts


def _version(version: Version, article: Article | None) -> str:
    label = shown_label(one_line(version.label))
    if article is None:
        return label
    held = len(article.versions)
    if version in article.versions and held > 1 and not label:
        label = phrase("{n} of {held} held", n=article.versions.index(version) + 1, held=held)
    if article.stored_versions and article.stored_versions > held:
        known = phrase("you hold {n} of {total} stored versions", n=held, total=article.stored_versions)
        label = f"{label} ({known})" if label else known
    return label or phrase("the only one held")


def _time(raw: str, field: TimeField, version: Version) -> str:
    printed, time = one_line(raw), told_time(version, field)
    if time is None:
        return (
            phrase("not known; the page prints “{printed}”", printed=printed)
            if printed
            else phrase("not known")
        )
    words = told(time.when, time.only_a_day)
    inferred = time.is_inferred and field != "seen"
    if field in version.given:
        if not printed:
            return phrase("{value} (given by hand)", value=words)
        return phrase("{time} (given by hand; printed as “{printed}”)", time=words, printed=printed)
    if not printed or printed == words:
        return phrase("{value} (inferred)", value=words) if inferred else words
    if not time.is_zoned and not time.only_a_day:
        words = day_and_clock(time.when)
        return phrase("{time} (time zone not known; printed as “{printed}”)", time=words, printed=printed)
    if inferred:
        return phrase("{time} (inferred; printed as “{printed}”)", time=words, printed=printed)
    return phrase("{time} (printed as “{printed}”)", time=words, printed=printed)


def told(when: datetime, only_a_day: bool = False) -> str:
    """A time as people write it, always with its zone, "3 May 2025, 13:05 UTC+02:00", or its day alone."""
    if only_a_day:
        return _day(when)
    words, offset = day_and_clock(when), when.utcoffset()
    if offset is None:
        return phrase("{time} (time zone not known)", time=words)
    minutes = int(offset.total_seconds() // 60)
    if not minutes:
        return f"{words} UTC"
    sign = "+" if minutes > 0 else "−"
    return f"{words} UTC{sign}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def day_and_clock(when: datetime) -> str:
    """ "3 May 2025, 13:05", wherever that was."""
    return f"{_day(when)}, {when:%H:%M}"


def _day(when: datetime) -> str:
    return phrase("{day} {month} {year}", day=when.day, month=phrase(_MONTHS[when.month - 1]), year=when.year)


def dated(version: Version, *, hand_is_told: bool = False) -> str:
    """What dates a text, "updated 3 May 2025, 13:05 UTC (inferred)", or "" where nothing does.

    `hand_is_told`: that a reader gave it is said beside it.
    """
    time = dating(version)
    if time is None:
        return ""
    words = phrase("{act} {time}", act=phrase(_ACTS[time.field]), time=told(time.when, time.only_a_day))
    if time.given:
        return words if hand_is_told else phrase("{value} (given by hand)", value=words)
    return phrase("{value} (inferred)", value=words) if time.is_inferred else words


def _all_of(version: Version, article: Article | None) -> tuple[Version, ...]:
    """What the reader gave of an article holds for versions that came later, too."""
    return (version, *(article.versions if article else ()))


def _marked(value: str, field: str, versions: Sequence[Version]) -> str:
    """What is known of the article the first of these versions is of, and who says so."""
    value = one_line(value)
    if value and any(field in version.given for version in versions):
        return phrase("{value} (given by hand)", value=value)
    return phrase("{value} (inferred)", value=value) if value and field in versions[0].guessed else value
