"""Sentences that have hardly more in common than one name of several words.

"Port Ellery Harbour Board" is four rare words, and all they say is that both sentences name the board; with an office
before it a person's name has five. Taken for so many things in common, they made links that were said to be right
in four cases of five; half of these had nothing else in common. Nor is it more that both reports say who she is:
the office beside her name, her party, where she holds it (`offices.py`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.comparing.cutting import Stretch
from variorum.comparing.linking.contents import Bag, Contents
from variorum.comparing.linking.offices import introduced, is_office
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness
from variorum.model.frozen import dataclass
from variorum.text.folds import key
from variorum.text.stems import content_stems, stemmer_for
from variorum.text.stock_phrases import without_stock
from variorum.text.tokens import words

_WORD = re.compile(r"[^\W\d_][\w.’'-]*")
#: Stand within a name. Not "and", which as often stands between two: who was there with whom tells more than a name.
_WITHIN = frozenset({"of", "for", "the", "on", "de", "del", "la", "du", "des", "van", "von", "für"})
_OWNERS = ("'s", "’s")
_QUOTES = frozenset('"“”„«»‘’')
#: With fewer small words than this, a line is set in capitals, and they tell no names.
_SMALL_AT_LEAST = 0.25
#: Of what the telling words of both sentences are worth. From here on down, links were as right as they said.
_NEARLY_ALL = 0.85
#: Share of their other words, small ones included, from which on one sentence is the other one edited.
_EDITED = 0.5
#: In characters; longer is a list or no prose.
_LONGEST_SENTENCE = 1_000
#: More telling words than these in common are more than a name and a word beside it.
_MOST_OF_A_NAME = 9
#: No more than an even chance.
_AT_MOST = 0.5


@dataclass(frozen=True, slots=True)
class _Name:
    """A name's words; where something stands beside it to say who that is, those that are no office, and all."""

    written: Bag
    own: Bag
    whole: Bag


def with_names_weighed(
    matches: list[Match], left: Witness, right: Witness, contents: Contents
) -> list[Match]:
    """Matches of single sentences; those that share hardly more than one name are possible at most."""
    return [
        match._replace(score=_AT_MOST)
        if match.score > _AT_MOST and _is_name_only(match, left, right, contents)
        else match
        for match in matches
    ]


def _is_name_only(match: Match, left: Witness, right: Witness, contents: Contents) -> bool:
    i, j = match.left[0], match.right[0]
    if i in left.headline or j in right.headline:
        return False
    shared = contents.left[i] & contents.right[j]
    if not 1 < len(shared) <= _MOST_OF_A_NAME:
        return False
    one, other = (w.text[slice(*w.sentences[at])] for w, at in ((left, i), (right, j)))
    if max(len(one), len(other)) > _LONGEST_SENTENCE:
        return False
    names = left.desk.remembering(_names)
    theirs = names(other, contents.language)
    enough = _NEARLY_ALL * contents.mass(shared)
    return any(
        len(both := _in_both(mine, name) & shared) > 1
        and contents.mass(both) >= enough
        and _others_in_common(left.keys[i], right.keys[j], both, contents) < _EDITED
        for mine in (names(one, contents.language) if theirs else ())
        for name in theirs
    )


def _in_both(mine: _Name, name: _Name) -> Bag:
    return mine.whole & name.whole if mine.own & name.own else mine.written & name.written


def _names(sentence: str, language: str) -> tuple[_Name, ...]:
    found = _WORD.findall(sentence)
    if sum(word[0].islower() for word in found) < _SMALL_AT_LEAST * len(found):
        return ()
    rows = list(capitals_in_a_row(sentence))
    beside = introduced(sentence, rows)
    return tuple(
        _name(sentence[slice(*row)], said, language)
        for row, said in zip(rows, beside, strict=True)
        if said or " " in sentence[slice(*row)]
    )


def _name(written: str, beside: tuple[str, ...], language: str) -> _Name:
    folded = key(written)
    every = _stems(folded, language)
    if not beside:
        return _Name(every, frozenset(), every)
    own = _stems(" ".join(part for part in words(folded) if not is_office(part)), language)
    return _Name(every, own, every | _stems(" ".join(beside), language))


def _stems(folded: str, language: str) -> Bag:
    return frozenset(content_stems(words(folded), language, stemmer_for(language)))


def capitals_in_a_row(sentence: str) -> Iterator[Stretch]:
    """Where words stand that begin with a capital, with the small ones between them that names have; also one alone.

    What stands by itself between quotation marks was said or written so, and is no name.

    >>> told = "He told the Office of the Harbour of Ada Holm’s “Night of Fear.”"
    >>> [told[start:end] for start, end in capitals_in_a_row(told)]
    ['He', 'Office of the Harbour of Ada Holm’s']
    """
    rows: list[list[re.Match[str]]] = []
    for word in _WORD.finditer(sentence):
        before = rows[-1][-1] if rows else None
        follows = (
            before is not None
            and not sentence[before.end() : word.start()].strip()
            and not before.group().endswith(_OWNERS)
        )
        if word.group()[0].isupper() and not follows:
            rows.append([word])
        elif follows and (word.group()[0].isupper() or word.group() in _WITHIN):
            rows[-1].append(word)
    for row in rows:
        start, end = row[0].start(), row[-1].end()
        if not (sentence[start - 1 : start] in _QUOTES and sentence[end : end + 1] in _QUOTES):
            yield start, end


def _others_in_common(one: str, other: str, name: Bag, contents: Contents) -> float:
    """Share of the words beside the name that stand in both (Dice)."""
    mine, theirs = (
        {word for word in words(without_stock(folded)) if name.isdisjoint(_stems(word, contents.language))}
        for folded in (one, other)
    )
    return 2 * len(mine & theirs) / (len(mine) + len(theirs) or 1)
