"""Lines without markup of their own that hold byline and date at once: "Words: Judith Aske | Posted: 3 May"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from variorum.reading.html.pieces import Piece
from variorum.reading.html.zones import Zone
from variorum.reading.roles.header_lines import header_line

_LONGEST = 160
_SEPARATOR = re.compile(r"\s+[|•·/–—-]\s+|\s*[|•·]\s*")
_BY = re.compile(r"(?:words|text|story|report(?:ed|er)?|author|written|by|von|par|por|di)\b", re.IGNORECASE)


def parted(pieces: Iterable[Piece]) -> list[Piece]:
    """`pieces` with such lines as one piece for each part."""
    found: list[Piece] = []
    for piece in pieces:
        found.extend(_parts(piece) if piece.zone == "page" and len(piece.text) <= _LONGEST else (piece,))
    return found


def _parts(piece: Piece) -> list[Piece]:
    texts = [text for text in _SEPARATOR.split(piece.text) if text]
    if len(texts) < 2:
        return [piece]
    zones = [_zone(text) for text in texts]
    if "date" not in zones or not all(zones):
        return [piece]
    return [replace(piece, text=text, zone=zone) for text, zone in zip(texts, zones, strict=True) if zone]


def _zone(text: str) -> Zone | None:
    line = header_line(text)
    if line is not None and line.role == "date":
        return "date"
    return "byline" if _BY.match(text) or (line is not None and line.role == "byline") else None
