"""One utterance that a text prints in pieces: “We leave,” Kelm said. “Nobody stays.”

Held against a text that prints it in one, no piece is shortened as long as the words missing from it stand in the
pieces beside it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from variorum.dossier.quotations.speaking import Speakers
from variorum.model.annotations import Annotations

_At = tuple[int, int]


def told_in_pieces(
    annotations: Sequence[Annotations],
    words: Mapping[_At, tuple[str, ...]],
    speakers: Speakers,
    piece: _At,
    whole: _At,
) -> bool:
    """Whether the piece and those beside it have every word of the whole, in a row.

    A piece that is surely another speaker's ends the row. One whose speaker is doubtful does not: that the other
    text prints both in one quotation tells more than a pronoun.
    """
    wanted, own = words[whole], words[piece]
    before = _beside(annotations, words, speakers, piece, -1, len(wanted))
    row = (*before, *own, *_beside(annotations, words, speakers, piece, 1, len(wanted)))
    first, last = max(0, len(before) + len(own) - len(wanted)), len(before)
    return any(row[at : at + len(wanted)] == wanted for at in range(first, last + 1))


def _beside(
    annotations: Sequence[Annotations],
    words: Mapping[_At, tuple[str, ...]],
    speakers: Speakers,
    piece: _At,
    step: int,
    enough: int,
) -> tuple[str, ...]:
    """The words of the quotations before or after, as many as can be needed."""
    document, index = piece
    quotes = annotations[document].quotes
    found: tuple[str, ...] = ()
    index += step
    while 0 <= index < len(quotes) and len(found) < enough:
        at = document, index
        if at in words:
            known = speakers.get(piece), speakers.get(at)
            if quotes[index].sure and quotes[piece[1]].sure and None not in known and known[0] != known[1]:
                break
            found = (*words[at], *found) if step < 0 else (*found, *words[at])
        index += step
    return found
