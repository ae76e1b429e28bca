"""A "May" that wishes: "May God reward you" names God, and nobody who is called May."""

from __future__ import annotations

from variorum.entities.page import Page
from variorum.text.word_lists import listed

#: Whom one prays to: after these "May" is never a forename.
_PRAYED_TO = listed("god allah lord heaven heavens christ jesus jehovah yahweh krishna buddha providence")
#: Verbs of wishes in the form that no third person has without "may": "May Lee rest", but "May Lee rests".
_WISHED = listed(
    """
    be have rest live bless reward grant forgive protect help save keep give guide accept punish curse damn destroy
    watch comfort console strengthen deliver find reign return not
    """
)
#: Words of the name between "May" and the verb.
_MOST_WORDS = 4


def is_wish(page: Page, i: int) -> bool:
    """Whether word `i` is "May" before whom something is wished of: no part of the name there."""
    words = page.words
    if words[i].text != "May":
        return False
    following = [words[i + 1].text.lower()] if i + 1 < len(words) and page.joined(i + 1) else []
    if following and following[0] in _PRAYED_TO:
        return True
    for at in range(i + 2, min(i + 2 + _MOST_WORDS, len(words))):
        if not page.joined(at):
            return False
        if words[at].text.lower() in _WISHED:
            return True
        if not words[at].capital:
            return False
    return False
