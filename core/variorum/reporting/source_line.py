"""Where quoted words come from, in one line under them."""

from __future__ import annotations

from variorum.model.article import Article, Version
from variorum.reporting.sources import source_of
from variorum.text.phrasing import phrase
from variorum.text.quoting import in_marks

#: What a line has room for; hashes and files stand in reports.
_TOLD = ("Version", "Byline", "Published", "Updated", "First seen", "Address")


def source_line(name: str, version: Version, article: Article | None = None) -> str:
    """ "Gazette, “Fees rise”, Published: 3 May 2025, 09:00 UTC, Address: …": what is known, and what is inferred."""
    source = source_of(name, version, article)
    facts = dict(source.facts)
    named = facts.get("Outlet", "")
    parts = [named if named and named != phrase("not known") else source.name]
    if source.headline:
        parts.append(in_marks(source.headline))
    parts += [
        phrase("{what}: {value}", what=phrase(what), value=facts[what])
        for what in _TOLD
        if what in facts and facts[what] != phrase("the only one held")
    ]
    return ", ".join(part for part in parts if part)
