"""How many signed a petition: counted as signatures here, as names there."""

from __future__ import annotations

import re

from variorum.model.annotations import Figure

_SIGNATURES = re.compile(r"\b(?:signatures?|signatories)$", re.I)
_NAMES = re.compile(r"\bnames?$", re.I)
_PETITION = re.compile(r"\bpetition", re.I)
#: How many there must be, or how many count, is another number than how many there are.
_WANTED = re.compile(
    r"\b(?:need\w*|requir\w+|threshold|minimum|enough|short\s+of|target|goal|(?:in)?valid\w*|duplicate\w*)\b",
    re.I,
)


def counts_signatures(figure: Figure, sentence: str) -> bool:
    """Whether the figure is of the signatures a petition has; the names on a petition are its signatures."""
    signed = _SIGNATURES.search(figure.about) or (_NAMES.search(figure.about) and _PETITION.search(sentence))
    return bool(signed) and not _WANTED.search(sentence)
