"""One utterance that a text prints in pieces: “We leave,” Kelm said. “Nobody stays.”

Held against a text that prints it in one, no piece is shortened as long as the words missing from it stand in the
pieces beside it, or in others of the same speaker's further on.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence

from variorum.dossier.quotations.same_words import same_words
from variorum.dossier.quotations.speaking import Speakers
from variorum.model.annotations import Annotations
from variorum.model.dossier import QuotePair
from variorum.text.word_lists import listed

_At = tuple[int, int]
#: What joins two sentences: whoever puts a full stop between them, and begins anew, leaves it out.
_JOINING = listed("and but so or")


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


def told_apart(
    pairs: Sequence[QuotePair],
    words: Mapping[_At, tuple[str, ...]],
    speakers: Speakers,
    annotations: Sequence[Annotations],
) -> frozenset[QuotePair]:
    """Those shortened by a piece that is one of several, in whatever places of a text, which together lack nothing."""
    pieces: defaultdict[tuple[_At, int], list[tuple[_At, QuotePair]]] = defaultdict(list)
    for pair in pairs:
        if pair.how == {"cut"} or pair.how == {"cut", "left out"}:
            piece, whole = sorted((pair.left, pair.right), key=lambda at: len(words[at]))
            pieces[whole, piece[0]].append((piece, pair))
    told: set[QuotePair] = set()
    for (whole, _), cut in pieces.items():
        wanted = words[whole]
        lacking = set(range(len(wanted)))
        needed: list[QuotePair] = []
        for piece, pair in sorted(cut, key=lambda each: -len(words[each[0]])) if len(cut) > 1 else ():
            places = _places(words[piece], wanted)
            if not lacking.isdisjoint(places):
                lacking -= places
                needed.append(pair)
        lacks_nothing = all(wanted[at] in _JOINING for at in lacking)
        if lacks_nothing and len(needed) > 1 and _may_be_one_speaker(needed, speakers, annotations):
            told.update(needed)
    return frozenset(told)


def _places(piece: tuple[str, ...], whole: tuple[str, ...]) -> set[int]:
    """Where the words of the piece stand in the whole."""
    return {at for block in same_words(whole, piece) for at in range(block.a, block.a + block.size)}


def _may_be_one_speaker(
    pairs: Sequence[QuotePair], speakers: Speakers, annotations: Sequence[Annotations]
) -> bool:
    sure = (at for pair in pairs for at in (pair.left, pair.right) if annotations[at[0]].quotes[at[1]].sure)
    return len({who for at in sure if (who := speakers.get(at)) is not None}) < 2


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
