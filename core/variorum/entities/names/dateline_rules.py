"""Datelines that lost their brackets or their dash, at the head of a capitalised run."""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.names.rules import Splitting
from variorum.entities.page import Page
from variorum.text.late_patterns import LatePattern

_DASH = LatePattern(r"\s*(?:—|–|--?)\s")


def place_before_an_outlet(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Kyiv, Ukraine CNN —": a dateline whose agency stands in no brackets."""
    if not _DASH.match(page.text, page.words[last - 1].end) or not _heads_a_line(page, first):
        return None
    for i in range(first + 1, last):
        outlets = {
            page.lists.names.get(name, ("",))[0] for name in (page.words[i].text, page.phrase(i, last))
        }
        if "ORG" in outlets and _is_place(page, page.phrase(first, i)):
            return [
                Found(first, i, "LOC", 0.9, "a dateline"),
                Found(i, last, "ORG", 0.85, "a known name"),
            ]
    return None


def _is_place(page: Page, words: str) -> bool:
    """Whether a town or country is so called, in whatever capitals: "KYIV CNN —"."""
    forms = {words, words.title()} if words.isupper() and len(words) > 3 else {words}
    return any(page.lists.names.get(name, ("",))[0] == "LOC" or page.lists.city(name) for name in forms)


def _heads_a_line(page: Page, first: int) -> bool:
    """Whether nothing stands before it in its paragraph, or a town and a comma."""
    line = page.words[first].line
    before = page.words[max(0, first - 4) : first]
    of_line = [word for word in before if word.line == line]
    return len(of_line) < 4 and all(word.capital for word in of_line)


def place_in_capitals(split: Splitting, page: Page, first: int, last: int) -> list[Found] | None:
    """ "LONDON Vanda Kelm": no name is written half in capitals, so that a dateline lost its dash."""
    if first and page.words[first].line == page.words[first - 1].line:
        return None
    shouted = first
    while shouted < last and page.words[shouted].text.isupper():
        shouted += 1
    for end in range(min(shouted, last - 1), first, -1):
        if whole := page.lists.names.get(f"{page.phrase(first, end).title()} {page.phrase(end, last)}"):
            return [Found(first, last, whole[0], 0.9, whole[1])]
        place = page.phrase(first, end)
        known = page.lists.city(place.title()) or page.lists.names.get(place.title(), ("",))[0] == "LOC"
        if known and len(place) > 3 and place not in page.lists.names:
            rest = split(page, end, last)
            if _opens_a_report(page, end, last, rest):
                return [Found(first, end, "LOC", 0.9, "a dateline"), *rest]
    return None


def _opens_a_report(page: Page, first: int, last: int, names: list[Found]) -> bool:
    """Whether they are no part of one name with the place: an article may begin "TEXAS Tech", "MADISON Keys"."""
    found = [(name.first, name.type) for name in names]
    if last - first > 1 and (page.words[first].text in page.lists.titles or found == [(first, "PERSON")]):
        return True
    return found[:1] == [(first, "NORP")]
