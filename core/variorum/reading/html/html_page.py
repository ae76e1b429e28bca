"""HTML pages: articles, and saved comparison pages."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model.article import Article
from variorum.reading.drafts import Block, Facts, article_from
from variorum.reading.html.blocks import blocks_of
from variorum.reading.html.boxes import named_by_their_heading
from variorum.reading.html.facts import page_facts
from variorum.reading.html.headline import headline_on
from variorum.reading.html.meta_lines import parted
from variorum.reading.html.misnamed import with_article_zones
from variorum.reading.html.pieces import CELLS, Piece, pieces_and_boxes
from variorum.reading.html.precheck import refuse_hostile_html
from variorum.reading.problems import HINT_PASTE, Unreadable
from variorum.reading.recovering.html_comparisons import comparison_in
from variorum.reading.recovering.html_two_sides import marked_comparison
from variorum.reading.roles.naming import with_roles
from variorum.reading.several.several_articles import seams_between, with_seams
from variorum.text.phrasing import marked

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser

#: What browsers put around a selection that was copied: a person chose all of it.
_SELECTED = "<!--StartFragment-->"
#: Shorter pieces have to be one of the extractor's own to be claimed: they are found by chance in others.
_FOUND_WITHIN = 25
#: How sure it must be that another article begins on a page.
_SURE_SEAM = 0.7


def articles_in(text: str) -> tuple[Article, ...]:
    """The article on a page, with the rest of the page named furniture."""
    refuse_hostile_html(text)
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(text)
    if comparison := comparison_in(tree) or marked_comparison(tree, text, _articles_on):
        return (comparison,)
    return _articles_on(text, _SELECTED in text, tree)


def _articles_on(text: str, whole: bool, tree: LexborHTMLParser | None = None) -> tuple[Article, ...]:
    """The article on a page that is no comparison; `whole` where nothing but menus is to be left out."""
    from selectolax.lexbor import LexborHTMLParser

    tree = tree or LexborHTMLParser(text)
    page = page_facts(tree)
    pieces = parted(named_by_their_heading(*pieces_and_boxes(tree.body))) if tree.body is not None else []
    if not pieces:
        raise Unreadable(marked("There is no text on this page."), HINT_PASTE)
    headline = headline_on(pieces, page)
    if headline.outlet and not page.facts.outlet:
        guessed = page.facts.guessed | {"outlet"}
        page = replace(page, facts=replace(page.facts, outlet=headline.outlet, guessed=guessed))
    claimed = _claimed(text, pieces, whole)
    pieces = with_article_zones(pieces, claimed)
    return _by_seams(blocks_of(pieces, claimed, headline, page), page.facts)


def _by_seams(blocks: list[Block], facts: Facts) -> tuple[Article, ...]:
    """The article, or those of a page that was put together from several, each with a heading of its own.

    A page has teasers and boxes enough that look like a beginning: only a headline with byline and date is one.
    What the page says of itself is said of the first.
    """
    seams = [seam for seam in seams_between(blocks) if seam.margin >= _SURE_SEAM]
    starts = [0, *(seam.at for seam in seams)]
    ends = [*starts[1:], len(blocks)]
    of_all = Facts(
        outlet=facts.outlet, language=facts.language, guessed=facts.guessed & {"outlet", "language"}
    )
    for start in starts[1:]:  # under the page's headline it was a subheading
        blocks[start] = Block(blocks[start].text)
    found = [
        article_from(*with_roles(blocks[start:end], of_all if start else facts))
        for start, end in zip(starts, ends, strict=True)
    ]
    return with_seams(found, seams)


def _claimed(html: str, pieces: list[Piece], whole: bool) -> list[bool]:
    """Which pieces the extractor takes for the article."""
    if whole:
        return [piece.zone not in ("furniture", "comments") for piece in pieces]
    from variorum.reading.html.body import body_texts

    found = body_texts(html)
    joined = "".join(found)
    exact = set(found)

    def claims(piece: Piece) -> bool:
        squeezed = "".join(piece.text.split())
        if squeezed in exact or (len(squeezed) >= _FOUND_WITHIN and squeezed in joined):
            return True
        cells = piece.text.split(CELLS)
        return len(cells) > 1 and all("".join(cell.split()) in exact for cell in cells)

    claimed = [claims(piece) for piece in pieces]
    if not any(claimed):  # a page with hardly a sentence: everything outside menus is the article
        return [piece.zone not in ("furniture", "comments", "caption", "credit") for piece in pieces]
    return claimed
