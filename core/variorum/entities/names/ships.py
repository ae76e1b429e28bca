"""Ships bear names of persons and places: words beside the name tell, "the trawler Ada Kelm", "the Ada Kelm 5"."""

from __future__ import annotations

from variorum.entities.found import Found
from variorum.entities.names.run_words import person_like
from variorum.entities.page import Page
from variorum.text.word_lists import listed

_SHIPS = listed(
    """
    ship warship battleship vessel trawler ferry tanker frigate destroyer cruiser corvette submarine yacht dhow tug
    tugboat boat gunboat lifeboat sailboat motorboat schooner sloop ketch brigantine barge freighter steamer icebreaker
    minesweeper catamaran
    """
)
_NAMED = listed("named called christened")
#: "the boat Ada Kelm owned" is no boat of that name.
_DONE_TO_SHIPS = listed(
    "owned owns bought sold built chartered hired rented captained skippered commanded boarded used operated"
)
#: What stands between a ship and its name: a space, or the mark that opens a quotation.
_BEFORE_A_NAME = (" ", ' "', " “", " ‘", " '")
_ON_BOARD = listed("aboard board")
_OF_A_SHIP = listed("crew captain skipper master wreck wreckage sinking hull decks deck helm")
_SHIPS_DO = listed("sank sinks sinking capsized foundered docked sailed sails anchored")


def called_after_a_ship_word(page: Page, first: int, last: int) -> list[Found] | None:
    """ "the trawler Ada Kelm", "a dhow named “Isola 5”"."""
    noun = _ship_before(page, first)
    if not noun or page.after(last) in _DONE_TO_SHIPS:
        return None
    return [Found(first, _with_its_number(page, last), "MISC", 0.9, f"“{noun}” stands before it")]


def numbered_with_an_article(page: Page, first: int, last: int) -> list[Found] | None:
    """ "the Ada Kelm 5": no person has an article and a number."""
    end = _with_its_number(page, last)
    if end == last or not _may_be_called_after_somebody(page, first, last):
        return None
    return [Found(first, end, "MISC", 0.82, "a number follows")]


def ship_by_its_doings(page: Page, first: int, last: int) -> list[Found] | None:
    """ "aboard the Ada Kelm", "the Ada Kelm sank": with an article, and what only ships have or do."""
    if not _may_be_called_after_somebody(page, first, last):
        return None
    words = page.before(first - 1), page.before(first - 2), page.after(last)
    if words[0] in _ON_BOARD or (words[0] == "of" and words[1] in _OF_A_SHIP):
        noun = words[0] if words[0] in _ON_BOARD else words[1]
        return [Found(first, last, "MISC", 0.8, f"“{noun}” stands before it")]
    return [Found(first, last, "MISC", 0.8, f"“{words[2]}” follows")] if words[2] in _SHIPS_DO else None


def _may_be_called_after_somebody(page: Page, first: int, last: int) -> bool:
    """Whether words with an article could be a person's, and not "the Kelm Fishing Union"."""
    whole = page.before(first) == "the" and person_like(page, first, last)
    return whole and page.words[last - 1].text not in page.lists.heads


def _ship_before(page: Page, first: int) -> str:
    """The word for a ship whose name begins here, "" where there is none."""
    if not first or page.words[first].gap not in _BEFORE_A_NAME:
        return ""
    before = page.words[first - 1].text.lower()
    if before in _NAMED:
        before = page.before(first - 1)
    return before if before in _SHIPS else ""


def _with_its_number(page: Page, last: int) -> int:
    """Where the name ends with its number, if it has one: "Isola 5 sank", not "Isola 5 miles"."""
    if not page.after(last).isdecimal() or len(page.words[last].text) > 3:
        return last
    behind = page.after(last + 1)
    return last if behind and behind not in _SHIPS_DO and behind not in _BEHIND_NUMBERS else last + 1


_BEHIND_NUMBERS = listed(
    "was is had has were and or in on at off from to with which that when while after before"
)
