"""What the words of a capitalised run are by themselves."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.entities.found import Found
from variorum.entities.names.plain_words import (
    PARTICLES,
    SUFFIXES,
    SURNAME_HEADS,
)
from variorum.entities.names.two_works import ends_in_two_works
from variorum.entities.page import Page
from variorum.model.annotations import MentionType
from variorum.text.word_lists import listed


def only_opens(page: Page, i: int) -> bool:
    """Whether the capital of a single word may be nothing but the start of a sentence."""
    word = page.words[i]
    if not word.opens or page.inside[word.text]:
        return False
    small = word.text.lower()
    if small in page.small:
        return True
    return small in page.lists.ordinary or not (
        word.text in page.lists.names or page.lists.city(word.text) >= 0.8 or word.text[:2].isupper()
    )


def listed_here(page: Page, first: int, last: int) -> int:
    """How many words of the longest listed name that starts the run, 0 for none."""
    most = min(last - first, page.lists.longest.get(page.words[first].text, 1))
    for size in range(most, 0, -1):
        phrase = page.phrase(first, first + size)
        if phrase in page.lists.names or (page.lists.city(phrase) and (size > 1 or _is_big(page, phrase))):
            return size
    return 0


def _is_big(page: Page, phrase: str) -> bool:
    return page.lists.city(phrase) >= 0.8 and phrase not in page.lists.first_names


def listing(page: Page, first: int, last: int) -> tuple[MentionType, str]:
    return page.lists.names.get(page.phrase(first, last), ("LOC", "a town in the list"))


def known_parts(page: Page, first: int, last: int) -> Iterable[Found]:
    """Only listed names out of words that otherwise belong to a title."""
    i = first
    while i < last:
        size = listed_here(page, i, last)
        if size:
            kind, reason = listing(page, i, i + size)
            yield Found(i, i + size, kind, 0.9, reason)
        i += size or 1


#: They tell what the office is for: "White House Press Secretary".
_FIELDS_OF_OFFICES = listed(
    "Press Staff Security Budget Finance Policy Fire Police Communications Media Legal Army"
)


def body_and_parts(page: Page, first: int, last: int) -> Iterable[Found]:
    """Whose office it is: "Harbour Board Chairwoman", "Brenna Highway Patrol Capt."; else only listed names.

    The body is named by its last word, and all words are its name, so that none of them is an office.
    """
    head = page.words[last - 1].text if last - first > 1 else ""
    offices = page.lists.titles | _FIELDS_OF_OFFICES
    # "Human Rights Campaign President", where the first word may be there for its capital only
    whole = not (first and page.words[first - 1].opens and page.joined(first))
    plain = not any(w.text in offices for w in page.words[first:last])
    body = (plain and page.lists.heads.get(head) == "ORG") or ends_in_two_works(page, first, last)
    if whole and body:
        yield Found(first, last, "ORG", 0.8, f"ends in “{head}”, and an office follows")
    else:
        yield from known_parts(page, first, last)


def last_word(page: Page, first: int, last: int) -> str:
    ending = page.words[last - 1].text
    if ending in SUFFIXES and last - first > 2:
        return page.words[last - 2].text
    return ending


def joined_by_ampersand(page: Page, first: int, last: int) -> bool:
    """ "Kelm & Lowe" are partners, not one person."""
    return any(word.gap.strip() == "&" for word in page.words[first + 1 : last])


def person_like(page: Page, first: int, last: int) -> bool:
    if not 1 < last - first <= 4 or joined_by_ampersand(page, first, last):
        return False
    for word in page.words[first:last]:
        if word.text in PARTICLES:
            continue
        if word.text in page.lists.heads and word.text not in SURNAME_HEADS:
            return False
        if any(c.isdigit() for c in word.text) or (word.text.isupper() and len(word.text) > 2):
            return False
        if page.lists.names.get(word.text, ("",))[0] in ("NORP", "LOC"):
            return False
    return True
