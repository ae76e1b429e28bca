"""What an empty list of disagreements must not be taken to mean."""

from __future__ import annotations

from variorum.text.phrasing import marked, phrase

#: In words for anybody; what holds for days, years, sums of money and counts stands in the manual, among the limits.
_NOT_SEARCHED = marked(
    "Not searched for differing figures: percentages, clock times and sport results; and dates, sums of money and "
    "numbers unless two sentences plainly tell of the same."
)
#: Beside figures that were found all the same.
_NOT_FURTHER = marked(
    "Not searched for further differing figures: percentages, clock times and sport results; and dates, sums of money "
    "and numbers unless two sentences plainly tell of the same."
)


def not_searched(*, beside_some: bool = False) -> str:
    """What was left out: the last note of every dossier; `beside_some`: below figures that were found to differ."""
    return phrase(_NOT_FURTHER if beside_some else _NOT_SEARCHED)
