"""Why a sentence's best partners are what they are: the score of each, taken apart."""

from __future__ import annotations

from math import fsum, log

from variorum.comparing.linking.candidates import in_swapped_order, scored_pairs, stretches
from variorum.comparing.linking.contents import Contents
from variorum.comparing.linking.likeness import Pair
from variorum.comparing.linking.long_texts import are_long
from variorum.comparing.linking.probability import Score, parts_of
from variorum.comparing.witness import Witness
from variorum.model.comparison import Comparison, Link, Side
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.text.stems import content_stems, stemmer_for
from variorum.text.tokens import words

#: A label and what it adds to the log odds: 3 is about 95 %, 0 one half, -3 about 5 %.
Part = tuple[str, float]
_ROUNDING = 0.005


@dataclass(frozen=True, slots=True)
class Explanation(JsonValue):
    """A partner of a sentence and what speaks for and against it."""

    link: Link
    #: Words of the left sentence that the right one has too, and how telling each is in these two texts, 0 to 1.
    words: tuple[tuple[str, float], ...] = ()
    #: Labels and what each adds to the log odds of the link's score; empty for equal sentences and for pairs
    #: that have no telling word in common.
    parts: tuple[Part, ...] = ()


def explained(comparison: Comparison, span: Span, side: Side = "left") -> tuple[Explanation, ...]:
    """The three best partners of the sentence at `span`, as `Comparison.candidates` gives them, with their parts."""
    swapped = in_swapped_order(comparison)
    one = comparison.left, stretches(comparison.left_sentences)
    other = comparison.right, stretches(comparison.right_sentences)
    left, right, contents, scored = scored_pairs(*other, *one) if swapped else scored_pairs(*one, *other)
    places = {s: i for i, s in enumerate(left.sentences)}, {s: j for j, s in enumerate(right.sentences)}
    found: list[Explanation] = []
    for link in comparison.candidates(span, side):
        ends = (link.right, link.left) if swapped else (link.left, link.right)
        i, j = (places[at][end.start, end.end] for at, end in enumerate(ends))
        known = scored.get((i, j)) if link.kind != "same" else None
        parts = _parts(known, are_long(left, right)) if known else ()
        shared = _shared_words((i, j), (left, right), contents, 1 if swapped else 0)
        found.append(Explanation(link, shared, parts))
    return tuple(found)


def _parts(score: Score, quick: bool) -> tuple[Part, ...]:
    if not 0 < score.probability < 1:
        return ()
    odds = log(score.probability / (1 - score.probability))
    if quick:
        return (("words, neighbours and rivals, weighed as in long texts", odds),)
    parts = parts_of(score)
    rest = odds - fsum(value for _, value in parts)
    return (*parts, ("nearly the same words, in short texts", rest)) if abs(rest) > _ROUNDING else parts


def _shared_words(
    pair: Pair, both: tuple[Witness, Witness], contents: Contents, told: int
) -> tuple[tuple[str, float], ...]:
    """The words as the sentence of side `told` has them, most telling first."""
    stem = stemmer_for(contents.language)
    bags = contents.left[pair[0]], contents.right[pair[1]]
    found: dict[str, float] = {}
    known: set[str] = set()
    for word in words(both[told].keys[pair[told]]):
        for unit in content_stems([word], contents.language, stem):
            if unit in bags[0] and unit in bags[1] and unit not in known:
                known.add(unit)
                found[word] = max(found.get(word, 0.0), contents.worth[unit])
    return tuple(sorted(found.items(), key=lambda row: (-row[1], row[0])))
