"""HTML pages: articles, and saved comparison pages."""

from __future__ import annotations

import re

from variorum.model.article import Article, Role
from variorum.reading.drafts import Block, article_from
from variorum.reading.header_lines import header_line
from variorum.reading.html_comparisons import comparison_in
from variorum.reading.html_facts import PageFacts, page_facts
from variorum.reading.html_pieces import Piece, pieces_of
from variorum.reading.html_precheck import refuse_hostile_html
from variorum.reading.problems import Unreadable
from variorum.reading.roles import with_roles

#: An unclaimed paragraph of at least this many words inside the article is kept as body.
_PROSE_WORDS = 8
_LINKED_LIST = 0.6
_SENTENCE_END = re.compile(r"[.!?…][\"”’')\]]*$")
_LONGEST_BYLINE = 160


def articles_in(text: str) -> tuple[Article, ...]:
    """The article on a page, with the rest of the page named furniture."""
    refuse_hostile_html(text)
    from selectolax.lexbor import LexborHTMLParser

    tree = LexborHTMLParser(text)
    if tree.body is None:
        raise Unreadable("There is no text on this page.", "Copy the article's text and paste it here.")
    if comparison := comparison_in(tree):
        return (comparison,)
    page = page_facts(tree)
    pieces = pieces_of(tree.body)
    if not pieces:
        raise Unreadable("There is no text on this page.", "Copy the article's text and paste it here.")
    claimed = _claimed(text, pieces)
    blocks = _merged(_blocks(pieces, claimed, page))
    parts, facts = with_roles(blocks, page.facts)
    return (article_from(parts, facts),)


def _claimed(html: str, pieces: list[Piece]) -> list[bool]:
    """Which pieces the extractor takes for the article."""
    from variorum.reading.html_body import body_texts

    found = body_texts(html)
    whole = "\n".join(found)
    exact = set(found)
    squeezed = ["".join(piece.text.split()) for piece in pieces]
    claims = [text in exact or (len(text) >= 25 and text in whole) for text in squeezed]
    if not any(claims):  # a page with hardly a sentence: everything outside menus is the article
        return [piece.zone not in ("furniture", "caption") for piece in pieces]
    return claims


def _blocks(pieces: list[Piece], claimed: list[bool], page: PageFacts) -> list[tuple[Block, int]]:
    headline = _headline_at(pieces, page)
    indexes = [
        i
        for i, claim in enumerate(claimed)
        if claim and pieces[i].zone not in ("furniture", "headline", "date")
    ]
    first, last = (indexes[0], indexes[-1]) if indexes else (len(pieces), -1)
    blocks: list[tuple[Block, int]] = []
    if headline is None and page.title:
        first_shown = min(first, len(pieces))
    else:
        first_shown = -1
    for index, piece in enumerate(pieces):
        if index == first_shown:
            blocks.append((Block(page.title, "headline"), -1))
        role = "headline" if index == headline else _role(piece, claimed[index], first <= index <= last, page)
        blocks.append((Block(piece.text, role), piece.group))
    return blocks


def _headline_at(pieces: list[Piece], page: PageFacts) -> int | None:
    """The `<h1>` that says what the page's own title says, or else the first in the article."""
    headings = [i for i, piece in enumerate(pieces) if piece.zone == "headline"]
    wanted = _letters(page.title)
    for index in headings:
        if wanted and _letters(pieces[index].text) in wanted:
            return index
    inside = [index for index in headings if pieces[index].in_main]
    if inside or headings:
        return (inside or headings)[0]
    for index, piece in enumerate(pieces):
        if wanted and piece.tag in ("h2", "h3", "p", "div", "span") and _letters(piece.text) == wanted:
            return index
    return None


def _letters(text: str) -> str:
    return "".join(c for c in text.casefold() if c.isalnum())


def _role(piece: Piece, claimed: bool, inside: bool, page: PageFacts) -> Role | None:
    short = len(piece.text) <= _LONGEST_BYLINE
    if piece.zone == "caption":
        return "caption"
    if piece.zone == "date" and short:
        return "date" if any(c.isdigit() for c in piece.text) else "furniture"
    line = header_line(piece.text) if short else None
    if line and line.role in ("byline", "date") and not claimed:
        return line.role
    if short and (piece.zone == "byline" or _names_author(piece.text, page)):
        return "byline" if any(c.isalpha() for c in piece.text) else "furniture"
    if piece.zone == "standfirst" and not inside:
        return "standfirst"
    if claimed:
        return None
    if piece.zone == "headline":
        return "furniture" if not inside else None
    # The extractor drops a paragraph now and then; losing body is worse than keeping clutter.
    prose = len(piece.text.split()) >= _PROSE_WORDS and _SENTENCE_END.search(piece.text)
    if prose and inside and piece.zone != "furniture" and piece.linked < _LINKED_LIST:
        return None
    return "furniture"


def _names_author(text: str, page: PageFacts) -> bool:
    if not page.authors or len(text) > _LONGEST_BYLINE:
        return False
    said = _letters(text.removeprefix("By ").removeprefix("by "))
    return said in {_letters(author) for author in page.authors} | {_letters("".join(page.authors))}


def _merged(blocks: list[tuple[Block, int]]) -> list[Block]:
    """Menus and lists of links as one paragraph each: a hundred of one word would bury the article."""
    merged: list[Block] = []
    previous_group: int | None = None
    for block, group in blocks:
        if (
            block.role == "furniture"
            and merged
            and merged[-1].role == "furniture"
            and group == previous_group
        ):
            merged[-1] = Block(f"{merged[-1].text} · {block.text}", "furniture")
        else:
            merged.append(block)
        previous_group = group
    return merged
