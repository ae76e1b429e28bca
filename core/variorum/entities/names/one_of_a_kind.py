"""Bodies a country has one of: with its adjective they are one name, "Indian Navy" as "Indian navy"."""

from __future__ import annotations

from variorum.entities.page import Page
from variorum.text.word_lists import listed

ONE_OF_A_KIND = frozenset(("navy", "army", "parliament", "air force", "coast guard", "supreme court"))
_COUNTRIES = listed("US U.S. UK U.K.")


def has_one_of(page: Page, i: int) -> bool:
    """Whether word `i` is the adjective of a country: "Indian", "US", and neither "Texan" nor "Buddhist"."""
    word, lists = page.words[i].text, page.lists
    place = lists.demonyms.get(word.lower(), "")
    return word in _COUNTRIES or (place in lists.names and lists.names[place][1] == "a country")
