"""Several articles in one text: wire round-ups, press digests, database exports, two reports end to end.

Each later article carries a doubt of kind "seam" on its first paragraph: `variorum.reading.several.seams` joins the two
again or moves the border. In doubt nothing is split, since two articles in one are seen at once, and half an article
is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from variorum.model.article import Article, Role
from variorum.model.frozen import dataclass
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.exports.database_facts import database_facts
from variorum.reading.exports.database_lines import is_border, with_database_lines
from variorum.reading.exports.source_lines import with_source_line
from variorum.reading.roles.naming import with_roles
from variorum.reading.several.marks import is_mark
from variorum.reading.several.seam_signs import Seam, seams_in
from variorum.reading.several.seams import with_seam


@dataclass(frozen=True, slots=True)
class Draft:
    """One of the articles before it is built: its paragraphs with roles, and what is known of it."""

    parts: list[tuple[str, Role]]
    facts: Facts


def articles_from(blocks: Sequence[Block], facts: Facts) -> tuple[Article, ...]:
    """The articles that `blocks` hold, with roles; `facts` is what is known of all of them."""
    seams = seams_between(blocks)
    starts = [0, *(seam.at for seam in seams)]
    ends = [*starts[1:], len(blocks)]
    drafts = [draft_of(blocks[start:end], facts) for start, end in zip(starts, ends, strict=True)]
    return with_seams([article_from(draft.parts, draft.facts) for draft in drafts], seams)


def seams_between(blocks: Sequence[Block]) -> list[Seam]:
    """Where another article begins; what stands beside the text, as pages' headers do, is passed over."""
    text = [
        index
        for index, block in enumerate(blocks)
        # what a database prints at the head of every page looks like the page's own header
        if block.role not in ("furniture", "caption") or is_border(block.text)
    ]
    named = with_database_lines([blocks[index] for index in text])
    return [replace(seam, at=text[seam.at]) for seam in seams_in(named)]


def draft_of(blocks: Sequence[Block], facts: Facts) -> Draft:
    """The one article that `blocks` are, a database's lines and marks of its end named for what they are."""
    known = database_facts(blocks, facts)
    outlet = known.outlet if known.outlet != facts.outlet else ""
    named = [
        replace(block, role="furniture")
        if block.role is None and (is_mark(block.text) or block.text == outlet)
        else block
        for block in with_database_lines(blocks)
    ]
    return Draft(*with_roles(*with_source_line(named, known)))


def with_seams(articles: Sequence[Article], seams: Sequence[Seam]) -> tuple[Article, ...]:
    """`articles` with the doubt at each border, where a person could move it: between texts of one version."""
    seamed = [
        replace(after, versions=(with_seam(after.versions[0], before, seam.margin),))
        if len(before.versions) == len(after.versions) == 1
        else after
        for (before, after), seam in zip(pairwise(articles), seams, strict=True)
    ]
    return (articles[0], *seamed)
