"""Rules for runs whose first word tells what they are: ships, storms, roads, models, parts of places."""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.names.plain_words import DIRECTIONS, SHIPS, THING_OPENERS
from variorum.entities.names.run_words import listing
from variorum.entities.page import Page
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed


def called_by_its_first_word(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Hurricane Ola", "MV Brenna", "Interstate 75", "Southern Norway", "Tropical Storm Ola"."""
    word = page.words[first].text
    size = last - first
    if size < 4 and _DESIGNATION.fullmatch(word):
        if word.startswith("I-"):
            return [Found(first, last, "LOC", 0.85, "a numbered motorway")] if size == 1 else None
        return [Found(first, last, "MISC", 0.82, "starts with the number of a model")]
    if size > 3 or size < 2:
        return None
    if word in SHIPS:
        return [Found(first, last, "MISC", 0.9, f"“{word}” stands before names of ships")]
    if word in THING_OPENERS and page.words[last - 1].text not in page.lists.heads:
        return [Found(first, last, "MISC", 0.88, f"starts with “{word}”")]
    if word in ("Interstate", "Route", "Highway") and page.words[last - 1].text[0].isdigit():
        return [Found(first, last, "LOC", 0.9, f"starts with “{word}”")]
    rest = page.phrase(first + 1, last)
    placed = page.lists.names.get(rest, ("",))[0] == "LOC" or page.lists.city(rest) >= 0.8
    if word in DIRECTIONS and placed and not (page.words[first].opens and not page.inside[word]):
        return [Found(first, last, "LOC", 0.88, "a part of a known place")]
    return None


#: "MQ-9", "F-16", "AK-47".
_DESIGNATION = LatePattern(r"[A-Z]{1,4}-\d{1,3}[A-Z]?")


def party_after_an_adjective(page: Page, first: int, last: int) -> list[Found] | None:
    """ "Congressional Republicans": the party alone is the name."""
    if page.words[first].text not in _ADJECTIVES:
        return None
    if last - first == 1:
        return []
    if last - first == 2 and page.lists.names.get(page.words[last - 1].text, ("",))[0] == "NORP":
        kind, reason = listing(page, last - 1, last)
        return [Found(last - 1, last, kind, 0.95, reason)]
    return None


_ADJECTIVES = listed("Congressional Presidential Parliamentary Gubernatorial Mayoral Senatorial Naval")
