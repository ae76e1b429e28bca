"""What speaks for and against each reading of a page, and how much each piece of evidence weighs.

The weights are conditional logits in nats, fitted by `tests/fitting/fit_recovery.py` on 1,500 pages made of 75
real news stories as six kinds of editors change them, and measured on pages made of 75 others. They are the
mean of two fits, 3 to 1: one in which a row told its version's style nothing of itself, and one in which it told
all; in use it tells its own as far as it is believed. Five were set by hand, because made pages have what
they are about in the generator's own words only: those of credits, of the sign-off, and of an empty version.
"""

from __future__ import annotations

from collections.abc import Mapping

Evidence = dict[str, float]

WEIGHTS: Mapping[str, float] = {
    "a": -0.20,
    "abbreviation": -3.28,
    "after credits": -4.00,
    "alike": 2.50,
    "alone": 1.59,
    "changed": -1.59,
    "changed, rewritten": 2.21,
    "closing mark": 1.47,
    "coherent": -1.03,
    "coherent, wider": 0.14,
    "conjunction": -0.42,
    "credits begin": 2.50,
    "dateline": 1.95,
    "echo": 0.61,
    "echo, edges": 0.20,
    "echo, faint": 0.33,
    "echo, near": 1.35,
    "echo, run of words": 0.71,
    "echo, word for word": 3.22,
    "empty version": -5.00,
    "full name": 0.11,
    "lone": 1.63,
    "lone, unlike": -2.14,
    "long sentence after": 0.40,
    "long sentence before": 0.15,
    "lost": -0.58,
    "lost, alone": -0.37,
    "maybe abbreviation": -1.96,
    "names known": 0.43,
    "names new": 0.45,
    "no end": -4.38,
    "open quotation": -1.62,
    "per choice": -0.09,
    "pronoun": -0.98,
    "question": -0.89,
    "quotation": 0.63,
    "quotation after speech": -1.47,
    "restarts": 3.10,
    "same beginning": 0.72,
    "same end": 1.57,
    "sentence again, first": 0.67,
    "sentence again, last": 0.23,
    "setting": -0.07,
    "sign-off": 1.50,
    "soft end": -2.13,
    "speaker unnamed": 0.12,
    "speech goes on": -1.46,
    "style, sentences": 0.50,
    "style, sentences, alone": 1.19,
    "style, sentences, rewritten": 0.30,
    "style, words": -0.64,
    "style, words, alone": 1.28,
    "style, words, rewritten": 1.02,
    "surname says": -0.04,
    "tail after pairs": 0.07,
    "tail, left": -0.32,
    "tail, left, long": 0.86,
    "tail, left, rewritten": 1.47,
    "tail, right": 0.99,
    "tail, right, long": 0.62,
    "tail, right, rewritten": -0.66,
    "the": 0.14,
    "this or that": -0.41,
    "unequal": -0.14,
    "unlike, rewritten": 2.00,
    "very alike": 1.14,
    "within credits": -5.00,
}


def weigh(evidence: Mapping[str, float]) -> float:
    """The sum of the evidence, each piece times its weight."""
    return sum(WEIGHTS.get(name, 0.0) * value for name, value in evidence.items())
