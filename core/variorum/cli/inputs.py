"""From the words on the command line to versions of articles."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from variorum.cli.complaints import Complaint, complain_of
from variorum.cli.numbers import in_brief, number_in
from variorum.cli.output import inert
from variorum.model.article import Article, Original, ReadResult, Version
from variorum.model.frozen import dataclass
from variorum.model.place_among_versions import place_among
from variorum.model.precision import dating
from variorum.model.version_numbers import version_numbers
from variorum.reading import limits
from variorum.reading.problems import shown_name
from variorum.reading.reader import read, read_bytes
from variorum.text.names_of_texts import Nameable, names_of
from variorum.text.titles import title_of

_PICKED = re.compile(r"(.+)#(\d+)\Z", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Text:
    """A version, what to call it, and where it came from."""

    version: Version
    article: Article
    name: str = ""
    #: The bytes it was read from.
    original: Original | None = None
    #: Which of the article's versions it is, from 0; None where that must be looked for.
    place: int | None = None

    @property
    def at(self) -> int:
        """Its place, looked for where it was not given; -1 where it is none of them or nothing says which."""
        return place_among(self.version, self.article.versions) if self.place is None else self.place


def result_of(word: str) -> ReadResult:
    """Read what one word names: `-` is standard input."""
    if word != "-":
        return read(word)
    # one byte more than is read at most: that it is too large is for the reader to say
    return read_bytes(sys.stdin.buffer.read(limits.TEXT_BYTES + 1), name="standard input")


def one_text(word: str) -> Text:
    """The version `word` names: a file's newest one, or the one that `#N` picks. `called` gives it a name."""
    article, number, originals = _article(word)
    place = _picked(article, number, word)
    return _text(article, place, originals)


def two_texts(left: str, right: str | None) -> tuple[Text, Text]:
    """Both sides; a single file with several versions gives its two newest."""
    if right is None:
        article, number, originals = _article(left)
        if number is not None or len(article.versions) < 2:
            raise Complaint(f"{left} holds one version only: name a second file to compare it with.", 2)
        newest = len(article.versions) - 1
        one, other = (_text(article, place, originals) for place in (newest - 1, newest))
    elif left == right == "-":
        raise Complaint("Only one of the two texts can come from standard input.", 2)
    else:
        one, other = one_text(left), one_text(right)
    one, other = called((one, other))
    return one, other


def _text(article: Article, place: int, originals: Mapping[str, Original]) -> Text:
    version = article.versions[place]
    return Text(version, article, original=originals.get(version.source_sha256), place=place)


def called(texts: Sequence[Text]) -> tuple[Text, ...]:
    """These texts under names that tell them apart."""
    articles = _numbered([text.article for text in texts])
    names = names_of([_nameable(*each) for each in zip(texts, articles, strict=True)])
    return tuple(replace(text, name=name) for text, name in zip(texts, names, strict=True))


def _numbered(articles: Sequence[Article]) -> list[int]:
    """The same number for those that hold the same; each is looked through once, however many texts are of it."""
    known: dict[Article, int] = {}
    alike = {id(article): article for article in articles}
    numbers = {place: known.setdefault(article, len(known)) for place, article in alike.items()}
    return [numbers[id(article)] for article in articles]


def _nameable(text: Text, article: int) -> Nameable:
    held = text.article
    numbers = version_numbers([version.label for version in held.versions], held.stored_versions)
    return Nameable(
        held.outlet,
        title_of(text.version),
        shown_name(Path(text.original.name).name) if text.original else "",
        dating(text.version),
        article,
        numbers[text.at] if text.at >= 0 else 1,
    )


def reading_of(word: str) -> ReadResult:
    """Everything in what one word names, or only the version that `#N` picks."""
    path, number = _picking(word)
    result = result_of(path)
    if number is None or not result.articles:
        return result
    article = _only(result, path)
    picked = article.versions[_picked(article, number, word)]
    return replace(result, articles=(replace(article, versions=(picked,)),))


def all_versions(words: Sequence[str]) -> list[Text]:
    """Every version in what is named, taken for versions of one article: oldest first, or as named without times."""
    found: list[Text] = []
    for word in words:
        result = reading_of(word)
        complain_of(result.problems)
        if len(result.articles) > 1 and not Path(word).is_dir():
            _only(result, word)
        found += (
            Text(v, a, _label(v, place), place=place) if len(a.versions) > 1 else called((Text(v, a),))[0]
            for a in result.articles
            for place, v in enumerate(a.versions)
        )
    times = [text.version.dated for text in found]
    if any(time is None or time.utcoffset() is None for time in times):
        return found
    return sorted(found, key=lambda text: text.version.dated or datetime.min)


def _picking(word: str) -> tuple[str, int | None]:
    match = _PICKED.match(word)
    if match and not os.path.lexists(word):  # a file may be called "a#1"
        number = number_in(match[2])
        if number is None:
            raise Complaint(f"{match[1]}: there is no version {in_brief(match[2])}.", 2)
        return match[1], number
    return word, None


def _article(word: str) -> tuple[Article, int | None, dict[str, Original]]:
    path, number = _picking(word)
    result = result_of(path)
    complain_of(result.problems)
    if not result.articles:
        raise Complaint(
            "Nothing could be read." if result.problems else f"{path}: no article found in it.", 3
        )
    return _only(result, path), number, {original.sha256: original for original in result.originals}


def _only(result: ReadResult, path: str) -> Article:
    if len(result.articles) > 1:
        titles = "\n".join(f"  {_title(article)}" for article in result.articles)
        raise Complaint(f"{path} holds {len(result.articles)} articles; name one file with one:\n{titles}", 2)
    return result.articles[0]


def _title(article: Article) -> str:
    newest = article.versions[-1]
    title = inert(title_of(newest))
    return f"{inert(article.outlet)}: {title}" if article.outlet else title


def _picked(article: Article, number: int | None, word: str) -> int:
    if number is None:
        return len(article.versions) - 1
    # The source's own numbering comes first ("version 6" of a page that holds 6 and 7 only).
    for place, version in enumerate(article.versions):
        if re.fullmatch(rf"\D*{number}", version.label):
            return place
    if 1 <= number <= len(article.versions):
        return number - 1
    held = ", ".join(_label(version, place) for place, version in enumerate(article.versions))
    raise Complaint(f"{word}: there is no version {number}. Held: {held}.", 2)


def _label(version: Version, place: int) -> str:
    return version.label or f"version {place + 1}"
