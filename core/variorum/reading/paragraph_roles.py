"""What a single paragraph's words say about its role. In doubt it is body."""

from __future__ import annotations

import re

from variorum.model.article import Role
from variorum.reading.furniture import is_furniture
from variorum.text.notices import is_notice

_CREDIT = re.compile(
    r"""^\W*(?:
        (?:additional\s+)?(?:reporting|writing|editing|compiled|translated|written|photographs?)\s+by\b
      | (?:additional\s+)?reporting\s+(?:contributed\s+)?(?:by|from)\b
      | (?:the\s+)?(?:associated\s+press|reuters|afp|agencies)\W*$
      | information\s+(?:for|in)\s+this\s+(?:article|story|report)\s+was\s+(?:contributed|provided|compiled)\b
      | with\s+(?:files|reporting|material|additional\s+reporting)\s+(?:from|by)\b
    )""",
    re.IGNORECASE | re.VERBOSE,
)
_CONTRIBUTED = re.compile(
    r"\b(?:contributed|contributing)\s+(?:reporting|writing|research|to\s+th(?:is|e)\s+(?:report|article|story))\b"
    r"|\bcontributed\s+(?:from|reporting\s+from)\s+[A-Z]"
)
#: "Sly reported from Beirut." Names, the verb, a place, and nothing else.
_REPORTED_FROM = re.compile(
    r"^(?:[A-Z][\w’'.-]+(?:,\s+and\s+|,\s+|\s+and\s+|\s+)){1,8}reported\s+from\s+[A-Z][^.]{1,60}\."
)
#: "(AP/Nasser Nasser)", "(Doug Mills/The New York Times)", "(AP Photo/…, File)": a photographer's credit.
_PICTURE_CREDIT = re.compile(
    r"[(\[](?:[^()\[\]]{0,60}\b(?:photo|picture|handout|file|getty|shutterstock|screengrab)\b[^()\[\]]{0,60}"
    r"|[A-Z][^()\[\]./]{1,40}\s?/\s?[A-Z][^()\[\]/]{1,60})[)\]]\W*$",
    re.IGNORECASE,
)
_PICTURE_LEAD = re.compile(
    r"^(?:file\s+(?:photo|picture|image)\b|in\s+this\s.{0,60}\b(?:file\s+photo|photo|image|picture|frame)\b.{0,40},"
    r"|(?:photo|picture|image)(?:\s+(?:by|credit|courtesy))?\s*:)",
    re.IGNORECASE,
)


def role_by_words(text: str) -> Role:
    """The role of a paragraph of which nothing but its words is known."""
    if is_notice(text):
        return "notice"
    if is_furniture(text):
        return "furniture"
    if is_credit(text):
        return "credit"
    return "caption" if is_caption(text) else "body"


def is_credit(text: str) -> bool:
    """Whether a paragraph says who reported, contributed or edited, and no more."""
    if len(text) > 400:
        return False
    if _CREDIT.match(text) or _REPORTED_FROM.match(text):
        return True
    return len(text.split()) <= 45 and "“" not in text and _CONTRIBUTED.search(text) is not None


def is_caption(text: str) -> bool:
    """Whether a paragraph ends with a photographer's credit or opens as captions do."""
    if len(text) > 900:
        return False
    credit = _PICTURE_CREDIT.search(text, max(0, len(text) - 140))
    if credit and text[credit.start() + 1 : credit.start() + 2].isupper():
        return True
    return _PICTURE_LEAD.match(text) is not None and len(text.split()) <= 120
