"""What speaks for and against each reading of a page, and how much each piece of evidence weighs.

The weights are conditional logits in nats, fitted on 1,500 pages made of 75 real news stories (edited, added
to, cut and moved at random), and measured on pages made of 75 others. Four were set by hand, because such
pages hardly have what they are about: those of credits, of the sign-off, and of an empty version.
"""

from __future__ import annotations

from collections.abc import Mapping

Evidence = dict[str, float]

WEIGHTS: Mapping[str, float] = {
    "a": -0.04,
    "full name": 0.01,
    "the": 0.03,
    "abbreviation": -3.64,
    "after credits": -4.0,
    "alike": 0.66,
    "alone": 1.07,
    "changed": -1.07,
    "closing mark": 1.33,
    "coherent": -1.39,
    "coherent, wider": -1.16,
    "conjunction": 0.02,
    "credits begin": 2.5,
    "dateline": 0.83,
    "echo": 0.72,
    "echo, edges": 1.56,
    "echo, faint": 0.53,
    "echo, near": 1.35,
    "echo, run of words": 1.12,
    "echo, word for word": 2.75,
    "empty version": -5.0,
    "lone": 0.97,
    "lone, unlike": -0.89,
    "long sentence after": 0.36,
    "long sentence before": 0.19,
    "lost": -0.55,
    "lost, alone": -0.41,
    "maybe abbreviation": -0.65,
    "names known": 0.29,
    "names new": 0.5,
    "no end": -3.52,
    "open quotation": -1.74,
    "per choice": -0.31,
    "pronoun": -0.46,
    "question": -0.86,
    "quotation": 0.72,
    "quotation after speech": -1.14,
    "restarts": 1.29,
    "same beginning": 1.83,
    "same end": 2.05,
    "setting": 0.31,
    "sign-off": 1.5,
    "soft end": -1.41,
    "speaker unnamed": 0.26,
    "speech goes on": -0.93,
    "style, sentences": 1.82,
    "style, sentences, alone": 2.36,
    "style, words": 0.13,
    "style, words, alone": 1.7,
    "surname says": 0.27,
    "tail after pairs": -0.46,
    "tail, left": 1.26,
    "tail, left, long": 0.54,
    "tail, right": 1.3,
    "tail, right, long": 0.67,
    "this or that": 0.6,
    "unequal": -0.05,
    "very alike": 0.24,
    "within credits": -5.0,
}


def weigh(evidence: Mapping[str, float]) -> float:
    """The sum of the evidence, each piece times its weight."""
    return sum(WEIGHTS.get(name, 0.0) * value for name, value in evidence.items())
