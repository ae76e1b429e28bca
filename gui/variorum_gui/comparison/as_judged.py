"""The links that are shown: without the possible ones that the reader judged to be none."""

from __future__ import annotations

from dataclasses import replace

from variorum_gui.shown import Shown


def as_judged(shown: Shown) -> Shown:
    """What is shown, as the verdicts on it leave it."""
    comparison = shown.comparison
    if (
        comparison is None
        or comparison.mode != "outlets"
        or not (shown.findings and shown.decisions.verdicts)
    ):
        return shown
    from variorum.reviewing.denied_matches import without_denied  # not before something is judged

    judged = without_denied(comparison, shown.findings, shown.decisions)
    return shown if judged is comparison else replace(shown, comparison=judged)
