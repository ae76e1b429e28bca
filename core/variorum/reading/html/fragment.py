"""Scraps of HTML: the body of a mail or of a feed's item, a cell of an export. All of it is the article."""

from __future__ import annotations

import re

from variorum.reading.drafts import Block
from variorum.reading.html.pieces import Piece, pieces_of
from variorum.reading.html.precheck import refuse_hostile_html
from variorum.reading.plain.paragraphs import paragraphs_of

_TAG = re.compile(r"</?(?:p|br|div|span|a|b|i|em|strong|h[1-6]|ul|ol|li|img|table|blockquote)\b[^<>]*>", re.I)
_ENTITY = re.compile(r"&(?:#\d{1,6}|#x[0-9a-f]{1,6}|[a-z]{2,8});", re.I)


def blocks_in(text: str) -> list[Block]:
    """The paragraphs of a text that may or may not be HTML. Raises `Unreadable` for hostile HTML."""
    if not _TAG.search(text) and not _ENTITY.search(text):
        return [Block(part) for part in paragraphs_of(text)]
    return blocks_in_html(text)


def blocks_in_html(html: str) -> list[Block]:
    """The paragraphs of HTML; only captions and what stands in menus have a role. Raises `Unreadable`."""
    refuse_hostile_html(html)
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(html).body
    return [_block(piece) for piece in pieces_of(body)] if body is not None else []


def _block(piece: Piece) -> Block:
    return Block(piece.text, piece.zone if piece.zone in ("caption", "furniture") else None)
