"""Lines that belong to the page, not to the article.

Calling body text furniture hides it from the comparison, which is worse than the other way round. So a
line must be *wholly* one of these phrases, and prose never is: every rule matches whole paragraphs.
"""

from __future__ import annotations

import re

from variorum.reading.roles import invitations, page_phrases
from variorum.reading.roles.invitations import is_invitation
from variorum.text.late_patterns import LatePattern
from variorum.text.openings import OpeningPattern, opening_of

#: No rule is tried on anything longer.
LONGEST_FURNITURE = 240
#: No label of a list is longer.
LONGEST_LABEL = 80

_FLAGS = re.IGNORECASE | re.VERBOSE


def _whole(phrases: str, words: str) -> OpeningPattern:
    return OpeningPattern(rf"\W*(?:{phrases})\W*", _FLAGS, words, whole=True)


_LIST_LABEL = _whole(page_phrases.LIST_LABELS, page_phrases.LIST_LABELS_WORDS)
#: "Categories: News", "Tags: ferry, harbour": a label of the page's own and a list of short words.
_LABELLED = OpeningPattern(
    rf"\W*(?:{page_phrases.LINE_LABELS})\s*(?::|：|»|›)\s*(?P<rest>.{{1,160}})",
    _FLAGS,
    page_phrases.LINE_LABELS_WORDS,
    whole=True,
)
#: "Print Headline: …", "Page A1": where the piece stood on paper.
_ON_PAPER = OpeningPattern(
    r"\W*(?:print\s+headline\s*:.{1,160}|a version of this article (?:appears|appeared) in print\b.{0,200}"
    r"|page\s+[A-Z]?\d{1,3})\W*",
    re.IGNORECASE,
    "print a page",
    whole=True,
)
_BARE_LINK = OpeningPattern(r"\W*(?:https?://|www\.)\S+\W*", 0, "http https www", whole=True)
_WHOLE = (
    _whole(page_phrases.ENGLISH, page_phrases.ENGLISH_WORDS),
    _whole(page_phrases.SENTENCE_LIKE, page_phrases.SENTENCE_LIKE_WORDS),
    _whole(page_phrases.OTHERS, page_phrases.OTHERS_WORDS),
    _LIST_LABEL,
    _ON_PAPER,
    _BARE_LINK,
)
#: What the rules begin with, as far as it is plain letters.
OPENINGS = frozenset[str]().union(*(each.openings for each in (*_WHOLE, _LABELLED)), invitations.OPENINGS)
#: "A Section on 01/03/2020"
_IN_SECTION = LatePattern(
    r"\W*(?:\w+\s)?section\s+(?:[A-Z]\w*\s)?on\s+\d{1,2}/\d{1,2}/\d{2,4}\W*", re.IGNORECASE
)
#: A video or picture that did not come along: bracketed, with a link.
_PLACEHOLDER = LatePattern(
    r"[\[(](?=[^\])]{0,200}(?:video|image|photo|click|watch|embed))[^\])]{0,200}https?://\S{1,200}[\])]",
    re.IGNORECASE,
)
_INVENTED = LatePattern(
    r"(?=.{0,150}\b(?:invented|fictional|fictitious|made[- ]up)\b)"
    r".{0,150}\b(?:article|story|stories|report|paper|text|sample|news|event|example)\b.*",
    re.IGNORECASE | re.DOTALL,
)


def is_furniture(paragraph: str) -> bool:
    """Whether the whole paragraph is a phrase of the page around the article."""
    if len(paragraph) > LONGEST_FURNITURE:
        return False
    if "/" in paragraph and _IN_SECTION.fullmatch(paragraph):
        return True
    opening = opening_of(paragraph)
    if opening not in OPENINGS or not paragraph.strip():  # as nearly always
        return False
    if any(each.match(paragraph, opening) for each in _WHOLE):
        return True
    if (paragraph[0] in "[(" and _PLACEHOLDER.fullmatch(paragraph)) or is_invitation(paragraph):
        return True
    labelled = _LABELLED.match(paragraph, opening)
    # a label with a sentence after it ("Related: the minister said so.") is left alone
    return labelled is not None and not re.search(r"[^\W\d_][.!?。！？]\W*$", labelled["rest"])


def is_list_label(paragraph: str) -> bool:
    """Whether a paragraph stands above a list of other articles: "Related stories"."""
    return len(paragraph) <= LONGEST_LABEL and _LIST_LABEL.match(paragraph, opening_of(paragraph)) is not None


def is_disclaimer(paragraph: str) -> bool:
    """Whether a first or last line says that the article is invented, as our samples do."""
    return len(paragraph) <= LONGEST_FURNITURE and _INVENTED.fullmatch(paragraph) is not None
