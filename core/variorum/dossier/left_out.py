"""What an empty list of disagreements must not be taken to mean."""

from __future__ import annotations

from variorum.text.phrasing import marked, phrase

#: In words for anybody; what holds for days, years, sums of money and counts stands in the manual, among the limits.
_NOT_SEARCHED = marked(
    "Percentages, clock times and sport results were not compared, other figures only where two sentences plainly tell "
    "the same."
)
#: Beside figures that were found all the same.
_NOT_FURTHER = marked(
    "Beyond these, percentages, clock times and sport results were not compared, other figures only where two "
    "sentences plainly tell the same."
)


def not_searched(*, beside_some: bool = False) -> str:
    """What was left out: the last note of every dossier; `beside_some`: below figures that were found to differ."""
    return phrase(_NOT_FURTHER if beside_some else _NOT_SEARCHED)
