"""One utterance that a text prints in pieces: “We leave,” Kelm said. “Nobody stays.”

Held against a text that prints it in one, no piece is shortened as long as the words missing from it stand in the
pieces beside it, or in others of the same speaker's further on.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from variorum.dossier.quotations.same_words import same_words
from variorum.dossier.quotations.speaking import Speakers
from variorum.model.annotations import Annotations
from variorum.model.dossier import QuotePair
from variorum.text.word_lists import listed

_At = tuple[int, int]
#: What joins two sentences: whoever puts a full stop between them, and begins anew, leaves it out.
_JOINING = listed("and but so or")


class Pieces:
    """Of the quotations of all texts, which are pieces of one that stands whole in another text."""

    def __init__(
        self, annotations: Sequence[Annotations], words: Mapping[_At, tuple[str, ...]], speakers: Speakers
    ) -> None:
        self._annotations, self._words, self._speakers = annotations, words, speakers
        self._rows: dict[tuple[int, int | None], dict[int, _Row]] = {}
        self._wholes: dict[tuple[int, tuple[str, ...]], list[int]] = {}

    def told(self, piece: _At, whole: _At) -> bool:
        """Whether the piece and those beside it have every word of the whole, in a row.

        A piece that is surely another speaker's ends the row. One whose speaker is doubtful does not: that the other
        text prints both in one quotation tells more than a pronoun.
        """
        document, index = piece
        row = self._row_of(document, index)
        wanted = f" {' '.join(self._words[whole])} "
        starts = self._starts(row, self._words[whole], wanted)
        first, last = row.places[index]
        before = bisect_right(starts, first) - 1
        return before >= 0 and last <= starts[before] + len(wanted)

    def _row_of(self, document: int, index: int) -> _Row:
        speaker = self._sure((document, index))
        if (document, speaker) not in self._rows:
            self._rows[document, speaker] = self._rows_for(document, speaker)
        return self._rows[document, speaker][index]

    def _rows_for(self, document: int, speaker: int | None) -> dict[int, _Row]:
        """By quotation the row it stands in, if this is who surely speaks."""
        found: dict[int, _Row] = {}
        row = _Row([], {})
        length = 0
        for index in range(len(self._annotations[document].quotes)):
            at = document, index
            if at not in self._words:
                continue
            other = self._sure(at)
            if speaker is not None and other is not None and other != speaker:
                row, length = _Row([], {}), 0
                continue
            row.words.extend(self._words[at])
            first, length = length, length + sum(len(word) + 1 for word in self._words[at])
            row.places[index] = first, length + 1
            found[index] = row
        return found

    def _sure(self, at: _At) -> int | None:
        return self._speakers.get(at) if self._annotations[at[0]].quotes[at[1]].sure else None

    def _starts(self, row: _Row, whole: tuple[str, ...], wanted: str) -> list[int]:
        """Where in the row all words of the whole begin."""
        if (id(row), whole) not in self._wholes:
            words = f" {' '.join(row.words)} "
            found: list[int] = []
            at = words.find(wanted)
            while at >= 0:
                found.append(at)
                at = words.find(wanted, at + 1)
            self._wholes[id(row), whole] = found
        return self._wholes[id(row), whole]


class _Row(NamedTuple):
    """Quotations that one may have said: their words, and of each by its number from which space on to which they
    stand, where a space is before and behind every word."""

    words: list[str]
    places: dict[int, tuple[int, int]]


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
