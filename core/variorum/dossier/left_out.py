"""What an empty list of disagreements must not be taken to mean."""

from __future__ import annotations

from variorum.text.phrasing import marked, phrase

_NOT_SEARCHED = marked(
    "Not searched for differing figures: clock times, days (except of one act told in linked sentences on one "
    "day), years and months outside linked sentences, percentages, sport results, sums of money (except where one "
    "digit differs, one is rounded, or linked sentences have a rare name beside both), and counts in sentences "
    "that share hardly a word."
)
_EMPTY_LIST = marked("An empty list means that no differing figures were found.")


def not_searched() -> str:
    """What was left out."""
    return phrase(_NOT_SEARCHED)


def note_on_left_out() -> str:
    """The same, and what an empty list means: the last note of every dossier."""
    return f"{not_searched()} {phrase(_EMPTY_LIST)}"
