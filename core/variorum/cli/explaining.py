"""`variorum compare --explain`: the best partners of a sentence, and what their scores are made of."""

from __future__ import annotations

from typing import Any

from variorum.cli.complaints import Complaint
from variorum.cli.output import inert, marked, print_json, say
from variorum.comparing.linking.explaining import Explanation, explained
from variorum.model.comparison import Comparison, Side
from variorum.model.span import Span
from variorum.text.folds import key

_WORDS_SHOWN = 8
#: Parts of the log odds smaller than this change nothing that a reader would see.
_LEAST_SHOWN = 0.005


def explain(comparison: Comparison, words: str, as_json: bool) -> None:
    """Explain the sentences with these words: those of the left text, or where it has none, of the right."""
    side, spans = _sentences_with(comparison, words)
    rows = [(span, explained(comparison, span, side)) for span in spans]
    if as_json:
        print_json([_row(comparison, side, span, partners) for span, partners in rows])
        return
    for number, (span, partners) in enumerate(rows):
        if number:
            say()
        say(marked(inert(span.of(_text(comparison, side))), "bold"))
        if not partners:
            say("  The other text has no sentence.")
        for place, partner in enumerate(partners, 1):
            _tell(comparison, side, partner, place)


def _sentences_with(comparison: Comparison, words: str) -> tuple[Side, list[Span]]:
    wanted = key(words)
    sides: tuple[tuple[Side, str, tuple[Span, ...]], ...] = (
        ("left", comparison.left, comparison.left_sentences),
        ("right", comparison.right, comparison.right_sentences),
    )
    for side, text, sentences in sides:
        found = [span for span in sentences if wanted in key(span.of(text))]
        if found:
            return side, found
    raise Complaint(f"No sentence of either text has the words “{words}”.", 3)


def _text(comparison: Comparison, side: Side) -> str:
    return comparison.left if side == "left" else comparison.right


def _words_of(comparison: Comparison, side: Side, partner: Explanation) -> str:
    link = partner.link
    return link.right.of(comparison.right) if side == "left" else link.left.of(comparison.left)


def _tell(comparison: Comparison, side: Side, partner: Explanation, place: int) -> None:
    link = partner.link
    say(f"\n  {place}. {link.score:.2f}, {_standing(comparison, partner)}:")
    say(f"     {inert(_words_of(comparison, side, partner))}")
    for reason in link.why:
        say(f"       {inert(reason)}")
    if partner.words:
        told = ", ".join(f"{inert(word)} {worth:.2f}" for word, worth in partner.words[:_WORDS_SHOWN])
        say(f"       words in common, by how telling they are (0 to 1): {told}")
    for label, value in (part for part in partner.parts if abs(part[1]) >= _LEAST_SHOWN):
        say(f"     {value:+6.2f}  {label}")
    if partner.parts:
        total = sum(value for _, value in partner.parts)
        say(marked(f"     {total:+6.2f}  log odds, a probability of {link.score:.2f}", "dim"))


def _standing(comparison: Comparison, partner: Explanation) -> str:
    """What became of the pair in the comparison itself, where neighbours and rivals may be fewer."""
    for link in comparison.links:
        if (
            link.kind != "quote"
            and link.left.overlaps(partner.link.left)
            and link.right.overlaps(partner.link.right)
        ):
            return f"linked as {link.kind}, {link.tier}"
    return "not linked"


def _row(comparison: Comparison, side: Side, span: Span, partners: tuple[Explanation, ...]) -> dict[str, Any]:
    return {
        "side": side,
        "sentence": {"start": span.start, "end": span.end, "text": span.of(_text(comparison, side))},
        "partners": [
            {
                **partner.to_dict(),
                "tier": partner.link.tier,
                "standing": _standing(comparison, partner),
                "text": _words_of(comparison, side, partner),
            }
            for partner in partners
        ],
    }
