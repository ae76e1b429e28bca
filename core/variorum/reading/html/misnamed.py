"""Zones whose names cannot be right, because the article itself lies in them.

Makers of pages call an article "topic-body" or "promo__text" as they please. Where the extractor finds most
of the article in elements named like clutter, the names are wrong: body called furniture is the worst error.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from variorum.reading.html.pieces import Piece

_SENTENCE_END = re.compile(r"[.!?…。！？؟।][\"”’»」』')\]]*$")
_LONG = 40
_WHOLLY_LINKED = 0.95
#: Of the sentences that the extractor claims; a sign-up box of two may be claimed beside an article.
_MOST = 0.5


def with_article_zones(pieces: Sequence[Piece], claimed: Sequence[bool]) -> list[Piece]:
    """`pieces` with claimed ones outside clutter, if most of the claimed sentences lie in it."""
    sentences = [
        piece
        for piece, claim in zip(pieces, claimed, strict=True)
        if claim and len(piece.text) >= _LONG and _SENTENCE_END.search(piece.text)
    ]
    hidden = sum(len(piece.text) for piece in sentences if piece.zone == "furniture")
    if hidden <= _MOST * sum(len(piece.text) for piece in sentences):
        return list(pieces)
    return [
        replace(piece, zone="page")
        if claim and piece.zone == "furniture" and piece.linked < _WHOLLY_LINKED
        else piece
        for piece, claim in zip(pieces, claimed, strict=True)
    ]
