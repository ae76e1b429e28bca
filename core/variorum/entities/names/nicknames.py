"""A nickname in marks between first name and surname: Ada “Quill” Vane, Ada (Quill) Vane.

The marks part the run, and what they hold is no title of a work: three names of one person.
"""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.names.run_words import person_like
from variorum.entities.page import Line, Page

_OPENING = (" “", ' "', " ‘", " '", " (", " (“", ' ("')
_CLOSING = ("” ", '" ', "’ ", "' ", ") ", "”) ", '") ')


def with_nicknames(page: Page, found: list[Found]) -> list[Found]:
    """Nickname and surname as a person's, in place of what was taken for anything else there."""
    names = [one for line in page.lines if not line.skipped for one in _in_line(page, line)]
    persons = {i for one in found if one.type == "PERSON" for i in range(one.first, one.last)}
    names = [one for one in names if persons.isdisjoint(range(one.first, one.last))]
    taken = {i for one in names for i in range(one.first, one.last)}
    return [one for one in found if taken.isdisjoint(range(one.first, one.last))] + names


def _in_line(page: Page, line: Line) -> list[Found]:
    found: list[Found] = []
    for i in range(line.first + 1, line.last - 1):
        words = page.words[i - 1 : i + 2]
        if not (all(w.capital for w in words) and words[0].text in page.lists.first_names):
            continue
        if words[1].gap not in _OPENING or words[2].gap not in _CLOSING:
            continue
        if not person_like(page, i, i + 2) or words[2].text in page.lists.heads:
            continue  # "Ada “Quill” Foundation"
        reason = "a nickname between a first name and a surname"
        found += [
            Found(i, i + 1, "PERSON", 0.8, reason),
            Found(i + 1, i + 2, "PERSON", 0.9, "a first name and a nickname stand before it"),
        ]
    return found
