"""The pages of the manual in their order, and what is found in them by words."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from variorum.model.frozen import dataclass
from variorum_gui.manual.markup import Markup, Section, markup_of
from variorum_resources.manual_files import CONTENTS, manual_file

#: Letters of a section shown around the words found in it.
_AROUND = 40


@dataclass(frozen=True, slots=True)
class Page:
    """One file of the manual."""

    name: str
    title: str
    markup: Markup


@dataclass(frozen=True, slots=True)
class Hit:
    """A section with the words that were looked for, and what stands around the first of them."""

    page: Page
    section: Section
    around: str


@cache
def pages() -> tuple[Page, ...]:
    """The table of contents, and the pages it leads to, in its order. None where the manual was left out."""
    contents = _page(CONTENTS)
    if contents is None:
        return ()
    names = dict.fromkeys(link.partition("#")[0] for link in contents.markup.links)
    return contents, *(page for name in names if name != CONTENTS and (page := _page(name)) is not None)


def page_named(name: str) -> Page | None:
    """The page of a file, None where the manual has none of this name."""
    return next((page for page in pages() if page.name == name), None)


def sections_with(words: str) -> tuple[Hit, ...]:
    """Sections that hold every word: those with the words as typed, and with them in the heading, first."""
    wanted = words.casefold().split()
    if not wanted:
        return ()
    found = [(grade, hit) for grade, hit in _graded(wanted) if grade]
    return tuple(hit for _, hit in sorted(found, key=lambda each: -each[0]))


def _graded(wanted: list[str]) -> Iterator[tuple[int, Hit]]:
    for page in pages():
        for section in page.markup.sections:
            title, text = section.title.casefold(), section.text.casefold()
            if all(word in title or word in text for word in wanted):
                in_title = sum(word in title for word in wanted)
                as_typed = " ".join(wanted) in f"{title} {text}"
                often = sum(min(9, text.count(word)) for word in wanted)
                # What a table of many things only mentions stands after where it is explained.
                grade = 10 + 30 * as_typed + 20 * in_title + often - 5 * (section.level > 2)
                yield grade, Hit(page, section, _around(section.text, wanted))


def _around(text: str, wanted: list[str]) -> str:
    folded = text.casefold()
    as_typed = folded.find(" ".join(wanted))
    first = min((place for word in wanted if (place := folded.find(word)) >= 0), default=0)
    at = as_typed if as_typed >= 0 else first
    start = 0 if at < _AROUND else text.rfind(" ", 0, at - _AROUND // 2) + 1
    shown = text[start : at + 2 * _AROUND]
    return ("… " if start else "") + shown + (" …" if at + 2 * _AROUND < len(text) else "")


def _page(name: str) -> Page | None:
    source = manual_file(name) if name.endswith(".md") else b""
    if not source:
        return None
    markup = markup_of(source.decode("utf-8"))
    return Page(name, next((s.title for s in markup.sections if s.level == 1), name), markup)
