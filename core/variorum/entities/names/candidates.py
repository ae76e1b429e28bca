"""Capitalised runs: stretches of words that may be one or several names, before any kind is known."""

from __future__ import annotations

from variorum.entities.names.firms import legal_form_behind_a_comma
from variorum.entities.names.plain_words import PARTICLES, TAKES_AGAINST, TAKES_FOR, TAKES_OF
from variorum.entities.names.two_works import joined_by_and
from variorum.entities.names.wishes import is_wish
from variorum.entities.page import Line, Page
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_AND_INSIDE = listed(
    """
    Organization Organisation Ministry Department Departments Center Centers Institute Bureau Office
    Committee Agency Academy Association Society Museum Commission Council School Board Foundation
    Federation Union Administration Secretary Undersecretary Minister University Faculty Division Service
    """
)
_STATE = "a state or province"
_ORDINAL = LatePattern(r"\d+(?:st|nd|rd|th)")
_STATE_OFFICES = listed("Secretary Secretaries Undersecretary Minister Ministers")


def runs(page: Page, line: Line) -> list[tuple[int, int]]:
    """Stretches (first word, last word exclusive) of one line that belong together by their capitals."""
    found: list[tuple[int, int]] = []
    i = line.first
    while i < line.last:
        word = page.words[i]
        small = not word.capital and word.text.isalpha()  # most words: neither "al-Masri" nor "82nd" nor "3M"
        if small or not _starts_name(page, i, line):
            i += 1
            continue
        last = _end_of_run(page, i, line)
        listed = _end_of_listed(page, i, line)
        if listed > last:
            last = listed
            if last < line.last and page.joined(last) and page.words[last].capital:
                last = _end_of_run(page, last - 1, line)  # "Martha's Vineyard Sailing School"
        if legal_form_behind_a_comma(page, last, line):
            last += 1
        found.append((i, last))
        i = last
    return found


def _starts_name(page: Page, i: int, line: Line) -> bool:
    word = page.words[i]
    if page.may_be_name(word):
        return not (page.is_month(i) or is_wish(page, i))
    if _is_first_name_will(page, i, line):
        return True
    return _starts_with_particle(page, i, line) or _is_numbered(page, i, line)


def _is_numbered(page: Page, i: int, line: Line) -> bool:
    """ "82nd Airborne Division", "117th Street"."""
    if not _ORDINAL.fullmatch(page.words[i].text) or i + 1 >= line.last or not page.joined(i + 1):
        return False
    last = i + 1
    while last < line.last and page.joined(last) and page.may_be_name(page.words[last]):
        last += 1
    return last > i + 1 and page.words[last - 1].text in page.lists.heads


def _end_of_listed(page: Page, first: int, line: Line) -> int:
    """Listed names may hold small words and commas: "Joint Chiefs of Staff", "Washington, D.C."."""
    most = page.lists.longest.get(page.words[first].text, 1)
    for size in range(min(most, line.last - first), 1, -1):
        phrase = page.phrase(first, first + size)
        if phrase in page.lists.names or page.lists.city(phrase):
            return first + size
    return first + 1


def _starts_with_particle(page: Page, i: int, line: Line) -> bool:
    word = page.words[i].text
    return word.lower().startswith(("al-", "el-")) and len(word) > 4


def _end_of_run(page: Page, first: int, line: Line) -> int:
    i = first + 1
    if _is_state_after_town(page, first):
        return i  # "in Concord, Calif. Dukes said": the stop ends the sentence, too
    while i < line.last and (page.joined(i) or _is_possessed(page, first, i, line)):
        word = page.words[i]
        if (
            (page.may_be_name(word) and not page.is_month(i))
            or _starts_with_particle(page, i, line)
            or _is_number_in_name(page, i)
            or _is_numbered(page, i, line)
            or _is_will(page, i)
        ):
            i += 1
            continue
        carried = _carried_over(page, first, i, line)
        if not carried:
            break
        i = carried
    return i


def _is_will(page: Page, i: int) -> bool:
    """ "George Will": no verb has a capital within a sentence."""
    return page.words[i].text == "Will" and page.words[i - 1].text in page.lists.first_names


def _is_first_name_will(page: Page, i: int, line: Line) -> bool:
    """ "The coxswain, Will Harker": a verb has no capital after a small word, and no name right behind it."""
    word = page.words[i]
    if word.text != "Will" or word.opens or i == line.first or i + 1 >= line.last or not page.joined(i + 1):
        return False
    return page.words[i - 1].text.islower() and page.may_be_name(page.words[i + 1])


def _is_state_after_town(page: Page, i: int) -> bool:
    word = page.words[i]
    return (
        word.text.endswith(".")
        and word.gap == ", "
        and word.text in page.lists.names
        and page.lists.names[word.text][1] == "a state or province"
    )


def _is_possessed(page: Page, first: int, i: int, line: Line) -> bool:
    """ "Sam's Club", "Sheriff's Department": a possessive within a name, where one word ends it.

    "Iran's Parliament" and "Obama's Cabinet" are two names: the owner must be an office or the thing one that
    is called after somebody.
    """
    word = page.words[i]
    if word.gap not in ("'s ", "’s ", "' ", "’ ") or not word.capital:
        return False
    if i + 1 < line.last and page.joined(i + 1) and page.may_be_name(page.words[i + 1]):
        return False
    owner = page.words[i - 1].text
    if owner in _OFFICES_WITH_STAFF:
        return word.text in page.lists.heads
    known = page.lists.names.get(owner, ("",))[0] in ("LOC", "NORP", "ORG")
    return word.text in _CALLED_AFTER_SOMEBODY and not known and i - first < 3


_OFFICES_WITH_STAFF = listed(
    """
    Sheriff Attorney Governor Mayor Coroner Prosecutor Examiner Marshal Defender Comptroller Treasurer
    Children Women Men People Workers Veterans Teachers Farmers Sheriffs Governors Mayors Firefighters
    Policemen Students Journalists Lawyers Writers Players Officers Employees
    """
)
_CALLED_AFTER_SOMEBODY = listed(
    "Boutique Salon Bakery Kitchen Steakhouse Tavern Deli Market Supermarket Garage Restaurant Bistro "
    "Club Hospital College School Church Cathedral Bar Pub Inn Diner Grill Pizza Island Bay Wharf Stores Day"
)


def _is_number_in_name(page: Page, i: int) -> bool:
    """ "Boeing 747", "Channel 4", "Section 8": one number right after a capitalised word."""
    word = page.words[i].text
    if not word[0].isdigit() or len(word) > 4:
        return False
    before = page.words[i - 1].text
    return before in _NUMBERED and not (i + 1 < len(page.words) and page.words[i + 1].gap in (",", "."))


_NUMBERED = listed(
    """
    Boeing Airbus Channel Section Title Route Highway Interstate Flight Formula Apollo Area Windows
    Galaxy Pier Terminal District Precinct Ward Division Group Level Stage Phase Type Article
    Chapter Proposition Measure Radio Terminal Falcon Soyuz PlayStation Xbox iPhone iPad iOS FTSE
    Nasdaq Covid COVID
    """
)


def _carried_over(page: Page, first: int, i: int, line: Line) -> int:
    """Where the run goes on behind small words that a name may hold, or 0."""
    small = page.words[i].text.lower()
    if small in PARTICLES and page.words[i].text.islower():
        k = i + 1
        while k < line.last and page.joined(k) and page.words[k].text in PARTICLES:
            k += 1
        ok = k < line.last and page.joined(k) and page.words[k].capital and small != "y"
        return k + 1 if ok and page.may_be_name(page.words[k]) else 0
    heads = [w.text for w in page.words[first:i]]
    if small == "of" and (
        heads[-1] in TAKES_OF or heads[-1] in _STATE_OFFICES or (_names_a_cause(heads) and "of" not in heads)
    ):
        return _after_small_words(page, i + 1, line)
    if small == "for" and heads[-1] in TAKES_FOR:
        return _after_small_words(page, i + 1, line)
    if small == "and" and "Authority" in heads and _is_of_two_places(page, i, line):
        return _after_small_words(page, i + 1, line)
    if small == "and" and _AND_INSIDE.intersection(heads) and {"of", "for"}.intersection(heads):
        return 0 if _is_listed_next(page, i, line) else _after_small_words(page, i + 1, line)
    if small == "and" and joined_by_and(page, i):
        return _after_small_words(page, i + 1, line)
    if small == "and" and _shares_a_head(page, first, i, line):
        return _after_small_words(page, i + 1, line)
    if small == "against" and heads[-1] in TAKES_AGAINST:
        return _after_small_words(page, i + 1, line)
    if small == "at" and "University" in heads:
        return _after_small_words(page, i + 1, line)
    return 0


def _is_listed_next(page: Page, i: int, line: Line) -> bool:
    """ "the Department of Justice and Congress": what follows "and" is a name of its own."""
    return i + 1 < line.last and page.words[i + 1].text in page.lists.names


def _is_of_two_places(page: Page, i: int, line: Line) -> bool:
    """ "the Bridge Authority of Oregon and Washington": two states share one."""
    last = _end_of_listed(page, i + 1, line) if i + 1 < line.last else i
    places = page.phrase(i - 1, i), page.phrase(i - 2, i), page.phrase(i + 1, last) if last > i else ""
    one, longer, other = (p in page.lists.names and page.lists.names[p][1] == _STATE for p in places)
    return (one or longer) and other


def _shares_a_head(page: Page, first: int, i: int, line: Line) -> bool:
    """ "Food and Drug Administration": two common nouns, and at the end what kind of body it is."""
    noun = page.words[first]
    lists = page.lists
    chamber = noun.text in ("House", "Senate") and i > first + 1
    for word in page.words[first + chamber : i]:
        if word.text.lower() not in lists.ordinary or word.text in lists.names or word.text in lists.titles:
            return False
    if chamber:
        noun = page.words[first + 1]
    if noun.opens or (noun.text in lists.first_names and page.before(first) != "the"):
        return False
    last = i + 1
    while last < line.last and page.joined(last) and page.may_be_name(page.words[last]):
        if page.words[last].text.lower() not in lists.ordinary:
            return False
        last += 1
    return last > i + (1 if chamber else 2) and lists.heads.get(page.words[last - 1].text) == "ORG"


def _names_a_cause(heads: list[str]) -> bool:
    """ "Foundation for Defense of …": a body that is for something may be for something of something."""
    return "for" in heads and heads[heads.index("for") - 1] in TAKES_FOR


def _after_small_words(page: Page, i: int, line: Line) -> int:
    while i < line.last and page.joined(i) and page.words[i].text in ("the", "a", "an"):
        i += 1
    if i < line.last and page.joined(i) and page.may_be_name(page.words[i]):
        return i + 1
    return 0
