"""Cutting an update line from the facts that follow it in the same paragraph."""

from __future__ import annotations

import re

from variorum.model.article import Role

#: "UPDATE 2:52 p.m.:", "Update: ", "UPDATED (3 May): "
_UPDATE_LEAD = re.compile(
    r"^\W{0,3}update[ds]?\b\s*(?:\([^)]{1,40}\)|\d{1,2}[:.]\d\d\s?(?:[ap]\.?\s?m\b\.?)?(?:\s[A-Z]{2,4}\b)?)?\s*[:—–-]?",
    re.IGNORECASE,
)
#: Fewer words after the lead are part of the notice ("UPDATE: The headline was changed.").
_FACTS_FROM_WORDS = 12
_ABOUT_THE_ARTICLE = re.compile(
    r"\b(?:this|the|an earlier|a previous)\s+(?:version|article|story|report|headline|post|page)\b",
    re.IGNORECASE,
)


def split_notice(text: str) -> tuple[tuple[str, Role], ...]:
    """An UPDATE line that goes on with facts is a notice and then body; any other notice stays whole."""
    lead = _UPDATE_LEAD.match(text)
    if lead:
        facts = text[lead.end() :].strip()
        if len(facts.split()) >= _FACTS_FROM_WORDS and not _ABOUT_THE_ARTICLE.search(facts):
            return ((lead[0].strip(), "notice"), (facts, "body"))
    return ((text, "notice"),)
