"""What the list of findings says of those that rest on a reading that is not sure."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.model.article import Doubt
from variorum_gui.languages.words import tr
from variorum_gui.shown import Shown


def doubted_findings(shown: Shown) -> dict[str, tuple[Doubt, ...]]:
    """By the id of each finding that rests on words whose reading is in doubt, the doubts."""
    left, right = shown.left, shown.right
    if left is None or right is None or not (left.version.doubts or right.version.doubts):
        return {}
    from variorum.reviewing.unsure_readings import resting_on_doubts  # few texts have doubts

    return resting_on_doubts(shown.findings, (left, right), shown.decisions)


def doubts_told(doubts: Sequence[Doubt]) -> str:
    """In a sentence, and where to look; "" where there is none."""
    if not doubts:
        return ""
    from variorum.reviewing.unsure_readings import told_of_doubts

    return tr("{sentence} F7 goes from one unsure reading to the next.", sentence=told_of_doubts(doubts))
