"""The best partners of one sentence, worked out on request from the texts alone."""

from __future__ import annotations

from functools import lru_cache

from variorum.comparing.cutting import Stretch
from variorum.comparing.linking.contents import Contents, contents_of
from variorum.comparing.linking.likeness import Pair
from variorum.comparing.linking.long_texts import are_long, quick_scores
from variorum.comparing.linking.probability import Score, scores
from variorum.comparing.linking.reasons import Reasons
from variorum.comparing.linking.short_texts import with_plain_likeness
from variorum.comparing.match import Match
from variorum.comparing.witness import Witness, recut
from variorum.model.comparison import Comparison, Link, Side
from variorum.model.span import Span
from variorum.text.phrasing import phrase

_SHOWN = 3
Sentences = tuple[Stretch, ...]


def candidates_of(comparison: Comparison, span: Span, side: Side = "left") -> tuple[Link, ...]:
    """The three best partners of the first sentence that `span` touches, best first.

    Equal sentences stand for election like all others here. Where too few have a telling word in common, the
    nearest by place in the text make up the number; only a text of fewer sentences gives fewer.
    """
    if not isinstance(span, Span):
        raise TypeError(f"span must be a Span, not {type(span).__name__}")
    if side not in ("left", "right"):
        raise ValueError(f"side must be 'left' or 'right', not {side!r}")
    left, right = stretches(comparison.left_sentences), stretches(comparison.right_sentences)
    own = left if side == "left" else right
    at = next(
        (
            i
            for i, (start, end) in enumerate(own)
            if start < max(span.end, span.start + 1) and span.start < end
        ),
        None,
    )
    if at is None:
        return ()
    swapped = in_swapped_order(comparison)
    one, other = (comparison.left, left), (comparison.right, right)
    if swapped:
        one, other = other, one
    row = 0 if (side == "left") != swapped else 1
    found = _links(*one, *other, at, row)
    return tuple(Link(k.right, k.left, k.kind, k.score, why=k.why) for k in found) if swapped else found


def in_swapped_order(comparison: Comparison) -> bool:
    """Whether the right text comes first in the canonical order that `compare` works in."""
    return (len(comparison.right), comparison.right) < (len(comparison.left), comparison.left)


def stretches(spans: tuple[Span, ...]) -> Sentences:
    return tuple((span.start, span.end) for span in spans)


def _links(
    one: str, one_sentences: Sentences, other: str, other_sentences: Sentences, at: int, row: int
) -> tuple[Link, ...]:
    left, right, contents, scored = scored_pairs(one, one_sentences, other, other_sentences)
    rivals = sorted(
        (-chance(pair, score, left, right), pair) for pair, score in scored.items() if pair[row] == at
    )
    pairs = [pair for _, pair in rivals[:_SHOWN]]
    pairs += _nearest(at, row, (len(left.sentences), len(right.sentences)), pairs)[: _SHOWN - len(pairs)]
    reasons = Reasons(left, right, contents, scored)
    return tuple(_link(pair, left, right, scored, reasons) for pair in pairs)


def _nearest(at: int, row: int, counts: Pair, known: list[Pair]) -> list[Pair]:
    """Every other pair with sentence `at`, those at about the same depth of the text first."""
    partners = sorted(
        range(counts[1 - row]),
        key=lambda k: (abs((2 * k + 1) * counts[row] - (2 * at + 1) * counts[1 - row]), k),
    )
    pairs = [(at, k) if row == 0 else (k, at) for k in partners]
    return [pair for pair in pairs if pair not in known]


@lru_cache(maxsize=4)
def scored_pairs(
    one: str, one_sentences: Sentences, other: str, other_sentences: Sentences
) -> tuple[Witness, Witness, Contents, dict[Pair, Score]]:
    """Two texts in canonical order with the scores of all their pairs that have something in common."""
    left, right = recut(one, one_sentences), recut(other, other_sentences)
    contents = contents_of(left, right)
    everyone = range(len(left.sentences)), range(len(right.sentences))
    if not are_long(left, right):
        found = scores(left, right, contents, *everyone, (), asked=True)
        return left, right, contents, with_plain_likeness(found, left, right, contents, *everyone)
    return left, right, contents, quick_scores(left, right, contents, *everyone, ())


def _link(pair: Pair, left: Witness, right: Witness, scored: dict[Pair, Score], reasons: Reasons) -> Link:
    i, j = pair
    match = Match((i, i + 1), (j, j + 1), scored[pair].probability if pair in scored else 0.0)
    if left.keys[i] == right.keys[j]:
        return Link(
            Span(*left.sentences[i]),
            Span(*right.sentences[j]),
            "same",
            1.0,
            why=(phrase("the same sentence"),),
        )
    told = reasons.of(match) if pair in scored else (phrase("no telling word in common"),)
    return Link(Span(*left.sentences[i]), Span(*right.sentences[j]), "reworded", match.score, why=told)


def chance(pair: Pair, score: Score, left: Witness, right: Witness) -> float:
    """By what partners are put in order: equal sentences stand for election like all others."""
    return 1.0 if left.keys[pair[0]] == right.keys[pair[1]] else score.probability
