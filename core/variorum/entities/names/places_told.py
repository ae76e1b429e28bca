"""Places told by the words before them: "the village of Kelm", "a resident of Kelm", "in Oslo"."""

from __future__ import annotations

from variorum.entities.page import Page
from variorum.model.annotations import MentionType
from variorum.text.word_lists import listed

OF_A_PLACE = listed(
    """
    province county district region village island islands prefecture peninsula governorate suburb
    neighborhood neighbourhood municipality township
    """
)
_LIVE_THERE = listed(
    "resident residents native citizen citizens inhabitant inhabitants mayor suburb hometown outskirts"
)
_TOWNS = listed("town city village hamlet")
_FIRMS = listed("firm")


def place_or_firm_of(page: Page, first: int) -> MentionType | None:
    """ "the suburb of Kelm", "a resident of Kelm", "the law firm of Kelm Lowe": what it is of is no person."""
    if page.before(first) != "of":
        return None
    noun = page.before(first - 1)
    if noun in _FIRMS:
        return "ORG"
    return "LOC" if noun in _LIVE_THERE or noun in OF_A_PLACE or noun in _TOWNS else None


IN_A_TOWN = listed("in near outside around")


def is_plainly_a_town(page: Page, first: int, last: int) -> bool:
    """A listed town that nobody and no common thing is called by, and that owns nothing here."""
    lists, name = page.lists, page.phrase(first, last)
    somebody = name in lists.surnames or name in lists.first_names
    owns = page.text.startswith(("'s", "’s"), page.words[last - 1].end)
    return lists.city(name) >= (0.8 if somebody else 0.5) and name.lower() not in lists.ordinary and not owns
