"""Verdicts from an earlier reading of the texts shown, among the decisions the window shows."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.decisions import Decisions
from variorum_gui.shown import Shown


def with_decisions(shown: Shown, decisions: Decisions) -> Shown:
    """What is shown, with these decisions and the verdicts that were carried over."""
    if not shown.carried:
        return replace(shown, decisions=decisions)
    from variorum.reviewing.carrying import with_carried

    return replace(shown, decisions=with_carried(decisions, shown.carried))


def newly_carried(shown: Shown, before: Shown) -> str:
    """What to tell a person of verdicts that were not carried over before, or ""."""
    new = sum(verdict not in before.carried for verdict in shown.carried)
    if not new:
        return ""
    verdicts = "A verdict was" if new == 1 else f"{new} verdicts were"
    return f"{verdicts} carried over from an earlier reading of the text"
