"""Several articles in one text: wire round-ups, press digests, database exports, two reports end to end.

Each later article carries a doubt of kind "seam" on its first paragraph: `variorum.reading.several.seams` joins the two
again or moves the border. In doubt nothing is split, since two articles in one are seen at once, and half an article
is not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from variorum.model.article import Article
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.exports.database_lines import with_database_lines
from variorum.reading.roles.naming import with_roles
from variorum.reading.several.seam_signs import is_mark, seams_in
from variorum.reading.several.seams import with_seam


def articles_from(blocks: Sequence[Block], facts: Facts) -> tuple[Article, ...]:
    """The articles that `blocks` hold, with roles; `facts` is what is known of all of them."""
    blocks = with_database_lines(blocks)
    seams = seams_in(blocks)
    blocks = [
        replace(block, role="furniture") if block.role is None and is_mark(block.text) else block
        for block in blocks
    ]
    starts = [0, *(seam.at for seam in seams)]
    ends = [*starts[1:], len(blocks)]
    articles: list[Article] = []
    for start, end in zip(starts, ends, strict=True):
        parts, own = with_roles(blocks[start:end], facts)
        articles.append(article_from(parts, own))
    seamed = [
        replace(after, versions=(with_seam(after.versions[0], before, seam.margin),))
        for (before, after), seam in zip(pairwise(articles), seams, strict=True)
    ]
    return (articles[0], *seamed)
