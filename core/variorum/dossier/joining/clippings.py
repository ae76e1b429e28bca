"""Pet names clipped from a full one and written in one word: LiLo for Lindsay Lohan, JLo, SamCam."""

from __future__ import annotations

import re

from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.name_keys import folded
from variorum.dossier.joining.occurrences import Occurrence
from variorum.text.phrasing import phrase

Id = tuple[int, int]
#: Pieces that each begin with a capital, at least one of them two letters long.
_CLIPPED = re.compile(r"(?:[A-Z][a-z]{0,4}){2,3}")
_PIECE = re.compile(r"[A-Z][a-z]*")
_LONGEST = 8


def join_clippings(found: list[Occurrence], groups: Groups[Id]) -> None:
    """Join a clipped name with the one full name of all texts whose words begin with its pieces."""
    full: dict[str, list[Occurrence]] = {}
    for one in found:
        if len(one.words) > 1 and one.type == "PERSON":
            full.setdefault("".join(w[0] for w in one.words), []).append(one)
    for one in found:
        pieces = _pieces(one)
        bearers = [
            p
            for p in full.get("".join(piece[0] for piece in pieces), ())
            if all(word.startswith(piece) for word, piece in zip(p.words, pieces, strict=True))
        ]
        if bearers and len({groups.leader(p.id) for p in bearers}) == 1:
            reason = phrase(
                "“{name}” is made of the beginnings of “{other}”", name=one.text, other=bearers[0].text
            )
            groups.join(bearers[0].id, one.id, reason)


def _pieces(one: Occurrence) -> list[str]:
    name = one.text
    if one.type not in ("?", "PERSON", "MISC") or len(name) > _LONGEST or name.isupper():
        return []
    if not _CLIPPED.fullmatch(name):
        return []
    return [folded(piece) for piece in _PIECE.findall(name)]
