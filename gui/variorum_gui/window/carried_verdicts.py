"""Verdicts from an earlier reading of the texts shown, among the decisions the window shows."""

from __future__ import annotations

from dataclasses import replace

from variorum.model.decisions import Decisions
from variorum_gui.languages.words import tr_many
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
    return tr_many(
        "A verdict was carried over from an earlier reading of the text",
        "{n} verdicts were carried over from an earlier reading of the text",
        new,
    )


def refused_facts(decisions: Decisions) -> set[str]:
    """Facts the reader said are not one: figures are compared without them."""
    return {
        v.finding for v in decisions.verdicts if v.judgement == "rejected" and v.finding.startswith("fact-")
    }
