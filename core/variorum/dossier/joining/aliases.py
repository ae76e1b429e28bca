"""Two names that a text itself ties together: "better known as", "also known as", "formerly", "(PMF)"."""

from __future__ import annotations

import itertools
import re

from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.occurrences import Occurrence
from variorum.text.phrasing import phrase

Id = tuple[int, int]
_ALIAS = re.compile(
    r"(?:,\s*\d{1,3}(?=,))?(?:[\s,(–—-]*(?:who\s+(?:is|was)\s+|and\s+|is\s+|was\s+)?"
    r"(?:better|also|widely|commonly|formerly|previously|once|otherwise|popularly)\s+"
    r"(?:known(?:\s+(?:as|by))?|nicknamed|called|named)"
    # Without such a word a comma or bracket must come first: "Kelm called Soll" is a telephone call.
    r"|\s*[,(–—-]\s*(?:who\s+(?:is|was)\s+)?(?:known\s+(?:as|by)|nicknamed|formerly|née|nee|born|alias|"
    r"a\.?k\.?a\.?)|\s+(?:née|alias|a\.?k\.?a\.?))"
    r"(?:\s+(?:his|her|its|the|their|to\s+\w+\s+as))?(?:\s+(?:nom de guerre|stage name|nickname|code name|"
    r"maiden name|initials|acronym))?[\s,:“\"‘']*(?:the\s+)?",
    re.IGNORECASE,
)
_BRACKET = re.compile(r"\s*\(\s*(?:the\s+)?[“\"]?")


def join_aliases(found: list[Occurrence], texts: dict[int, str], groups: Groups[Id]) -> None:
    """Join neighbours in one text that an alias formula stands between."""
    for one, other in itertools.pairwise(found):
        if one.place != other.place or not _may_be_one(one, other):
            continue
        between = texts[one.document][one.mention.end : other.mention.start]
        if len(between) > 70:
            continue
        if _ALIAS.fullmatch(between):
            groups.join(
                one.id,
                other.id,
                phrase("the text says that “{name}” is known as “{other}”", name=one.text, other=other.text),
            )
        elif _BRACKET.fullmatch(between) and _are_initials(one, other):
            groups.join(
                one.id,
                other.id,
                phrase("“{other}” stands in brackets after “{name}”", other=other.text, name=one.text),
            )


def _may_be_one(one: Occurrence, other: Occurrence) -> bool:
    return one.type == other.type or "?" in (one.type, other.type)


def _are_initials(one: Occurrence, other: Occurrence) -> bool:
    short = other.mention.text.replace(".", "")
    return len(short) > 1 and short.isupper() and short[0].lower() == one.words[0][0]
