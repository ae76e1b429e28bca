"""Lines that belong to the page, not to the article.

Calling body text furniture hides it from the comparison, which is worse than the other way round. So a
line must be *wholly* one of these phrases, and prose never is: every rule matches whole paragraphs.
"""

from __future__ import annotations

import re

from variorum.reading.roles import page_phrases
from variorum.reading.roles.invitations import is_invitation

#: No rule is tried on anything longer.
LONGEST_FURNITURE = 240

_WHOLE = re.compile(
    rf"\W*(?:{page_phrases.ENGLISH}|{page_phrases.OTHERS}|{page_phrases.LIST_LABELS})\W*",
    re.IGNORECASE | re.VERBOSE,
)
_LIST_LABEL = re.compile(rf"\W*(?:{page_phrases.LIST_LABELS})\W*", re.IGNORECASE | re.VERBOSE)
#: "Categories: News", "Tags: ferry, harbour": a label of the page's own and a list of short words.
_LABELLED = re.compile(
    rf"\W*(?:{page_phrases.LINE_LABELS})\s*(?::|：|»|›)\s*(?P<rest>.{{1,160}})", re.IGNORECASE | re.VERBOSE
)
#: "A Section on 01/03/2020", "Print Headline: …", "Page A1": where the piece stood on paper.
_ON_PAPER = re.compile(
    r"\W*(?:(?:\w+\s)?section\s+(?:[A-Z]\w*\s)?on\s+\d{1,2}/\d{1,2}/\d{2,4}|print\s+headline\s*:.{1,160}"
    r"|a version of this article (?:appears|appeared) in print\b.{0,200}|page\s+[A-Z]?\d{1,3})\W*",
    re.IGNORECASE,
)
#: A video or picture that did not come along: bracketed, with a link.
_PLACEHOLDER = re.compile(
    r"[\[(](?=[^\])]{0,200}(?:video|image|photo|click|watch|embed))[^\])]{0,200}https?://\S{1,200}[\])]",
    re.IGNORECASE,
)
_BARE_LINK = re.compile(r"\W*(?:https?://|www\.)\S+\W*")
_INVENTED = re.compile(
    r"(?=.{0,150}\b(?:invented|fictional|fictitious|made[- ]up)\b)"
    r".{0,150}\b(?:article|story|stories|report|paper|text|sample|news|event|example)\b.*",
    re.IGNORECASE | re.DOTALL,
)


def is_furniture(paragraph: str) -> bool:
    """Whether the whole paragraph is a phrase of the page around the article."""
    if len(paragraph) > LONGEST_FURNITURE or not paragraph.strip():
        return False
    if _WHOLE.fullmatch(paragraph) or _ON_PAPER.fullmatch(paragraph) or _BARE_LINK.fullmatch(paragraph):
        return True
    if (paragraph[0] in "[(" and _PLACEHOLDER.fullmatch(paragraph)) or is_invitation(paragraph):
        return True
    labelled = _LABELLED.fullmatch(paragraph)
    # a label with a sentence after it ("Related: the minister said so.") is left alone
    return labelled is not None and not re.search(r"[^\W\d_][.!?。！？]\W*$", labelled["rest"])


def is_list_label(paragraph: str) -> bool:
    """Whether a paragraph stands above a list of other articles: "Related stories"."""
    return len(paragraph) <= 80 and _LIST_LABEL.fullmatch(paragraph) is not None


def is_disclaimer(paragraph: str) -> bool:
    """Whether a first or last line says that the article is invented, as our samples do."""
    return len(paragraph) <= LONGEST_FURNITURE and _INVENTED.fullmatch(paragraph) is not None
