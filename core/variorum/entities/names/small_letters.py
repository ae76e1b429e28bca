"""Bodies of a country or a town that a paper writes small: "the Indian navy", "Brenna police" beside "Brenna Police".

A country has one navy, one army, one parliament: its adjective makes a name of such a noun. Others are names where
the same text has them with a capital. The noun alone, "the navy", is none.
"""

from __future__ import annotations

from dataclasses import replace

from variorum.entities.found import Found
from variorum.entities.names.one_of_a_kind import ONE_OF_A_KIND, has_one_of
from variorum.entities.names.plain_words import FUNCTION_WORDS
from variorum.entities.names.proving import Known
from variorum.entities.page import Page
from variorum.text.word_lists import listed

_LONGEST = 3
#: "the Iraqi army command" is another body.
_OTHER_BODIES = listed("command corps reserve reserves academy school museum hospital council")


def bodies_in_small_letters(page: Page, found: list[Found], known: Known) -> list[Found]:
    """With the small words behind countries and towns, where both are the name of one body."""
    written = {name.lower() for name, (kind, sure) in known.whole.items() if kind == "ORG" and sure >= 0.5}
    return [_with_its_noun(page, one, written) for one in found]


def _with_its_noun(page: Page, one: Found, written: set[str]) -> Found:
    if one.type not in ("NORP", "LOC"):
        return one
    noun, last = "", one.last
    for _ in range(_LONGEST):
        word = page.after(last)
        if not word or page.words[last].capital:
            break
        noun, last = f"{noun} {word}".strip(), last + 1
        whole = f"{page.phrase(one.first, one.last)} {noun}".lower()
        only = (
            noun in ONE_OF_A_KIND
            and one.last - one.first == 1
            and has_one_of(page, one.first)
            and not _is_any(page, one.first, last)
        )
        if (only or whole in written) and page.after(last) not in _OTHER_BODIES:
            return replace(one, last=last, end=0, type="ORG", confidence=0.9, reason=f"“{noun}” follows")
    return one


def _is_any(page: Page, first: int, last: int) -> bool:
    """ "they wanted an Iraqi army": one that is yet to be."""
    behind = page.after(last)
    return page.before(first) in ("a", "an") and (not behind or behind in FUNCTION_WORDS)
