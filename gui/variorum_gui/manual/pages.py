"""The pages of the manual in the language of the window, in their order, and what is found in them by words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from variorum.model.frozen import dataclass
from variorum_gui.languages.choosing import language_in_force
from variorum_gui.manual.markup import Markup, Section, markup_of
from variorum_resources.manual_files import CONTENTS, manual_file

#: Letters of a section shown around the words found in it.
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the manual. It has the same name in every language."""

    name: str
    language: str
    title: str
    markup: Markup


@dataclass(frozen=True, slots=True)
class Hit:
    """A section with the words that were looked for, and what stands around the first of them."""

    page: Page
    section: Section
    around: str


def pages() -> tuple[Page, ...]:
    """The table of contents, and the pages it leads to, in its order. None where the manual was left out.

    A page that was not translated is the English one.
    """
    return _pages(language_in_force())


def page_named(name: str) -> Page | None:
    """The page of a file, None where the manual has none of this name."""
    return next((page for page in pages() if page.name == name), None)


def place_on(page: Page, anchor: str) -> str:
    """Where on the page stands what the English one has at `anchor`: translated headings have names of their own.

    The code names places by the English ones, and so do the links of a page that was not translated.
    """
    english = _page(page.name, "en")
    if english is None:
        return anchor
    pairs = zip(english.markup.sections, page.markup.sections, strict=False)
    return next((here.anchor for there, here in pairs if there.anchor == anchor), anchor)


def sections_with(words: str) -> tuple[Hit, ...]:
    """Sections that hold every word: those with the words as typed, and with them in the heading, first."""
    wanted = _folded(words).split()
    if not wanted:
        return ()
    found = [(grade, hit) for grade, hit in _graded(wanted) if grade]
    return tuple(hit for _, hit in sorted(found, key=lambda each: -each[0]))


def _graded(wanted: list[str]) -> Iterator[tuple[int, Hit]]:
    for page in pages():
        for section in page.markup.sections:
            title, text = _folded(section.title), _folded(section.text)
            if all(word in title or word in text for word in wanted):
                in_title = sum(word in title for word in wanted)
                as_typed = " ".join(wanted) in f"{title} {text}"
                often = sum(min(9, text.count(word)) for word in wanted)
                # What a table of many things only mentions stands after where it is explained.
                grade = 10 + 30 * as_typed + 20 * in_title + often - 5 * (section.level > 2)
                yield grade, Hit(page, section, _around(section.text, wanted))


def _folded(text: str) -> str:
    """In small letters, an apostrophe as it is typed: French pages have the printer's in every second line."""
    return text.casefold().replace("’", "'")


def _around(text: str, wanted: list[str]) -> str:
    folded = _folded(text)
    as_typed = folded.find(" ".join(wanted))
    first = min((place for word in wanted if (place := folded.find(word)) >= 0), default=0)
    at = _unfolded(text, as_typed if as_typed >= 0 else first)
    start = 0 if at < _AROUND else text.rfind(" ", 0, at - _AROUND // 2) + 1
    shown = text[start : at + 2 * _AROUND]
    return ("… " if start else "") + shown + (" …" if at + 2 * _AROUND < len(text) else "")


def _unfolded(text: str, at: int) -> int:
    """The place in the text of a place among its folded letters: "ß" has two of them."""
    folded = 0
    for place, letter in enumerate(text):
        if folded >= at:
            return place
        folded += len(letter.casefold())
    return len(text)


@cache
def _pages(language: str) -> tuple[Page, ...]:
    contents = _page(CONTENTS, "en")
    if contents is None:
        return ()
    names = dict.fromkeys([CONTENTS, *(link.partition("#")[0] for link in contents.markup.links)])
    found = (_page(name, language) or _page(name, "en") for name in names)
    return tuple(page for page in found if page is not None)


@cache
def _page(name: str, language: str) -> Page | None:
    source = manual_file(name, language) if name.endswith(".md") else b""
    if not source:
        return None
    markup = markup_of(source.decode("utf-8"))
    return Page(name, language, next((s.title for s in markup.sections if s.level == 1), name), markup)
