"""Names with an article are no person's: "the Ada Kelm" is a ship or a house; "the Kelm plan" is one of Kelm's."""

from __future__ import annotations

from variorum.entities.names.plain_words import FUNCTION_WORDS
from variorum.entities.page import Page
from variorum.text.word_lists import listed

#: "the Ada Kelm who lived here", "the Ada Kelm of old": these tell apart what a person may have two of.
_TELL_APART = listed("who whom whose i we you they he she of that")
_PAST = listed("sank ran left set went came took hit lay lies began arrived became lost won held led said")


def has_an_article(page: Page, first: int, last: int) -> bool:
    """Whether "the" stands before these words and no noun behind them that it may belong to."""
    if page.before(first) != "the":
        return False
    if last >= len(page.words) or not page.joined(last):
        return last >= len(page.words) or not page.words[last].gap.lstrip().startswith(("-", "/", "[", "&"))
    behind = page.words[last].text
    if behind in _TELL_APART:
        return False
    return behind in FUNCTION_WORDS or behind in _PAST or (behind.islower() and behind.endswith("ed"))
