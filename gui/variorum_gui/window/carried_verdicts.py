"""News of verdicts: those from an earlier reading of the texts, and those on what is not found any more."""

from __future__ import annotations

from variorum.model.decisions import Decisions
from variorum_gui.languages.words import tr_many
from variorum_gui.shown import Shown


def news_of_verdicts(shown: Shown, before: Shown) -> str:
    """What to tell a person of verdicts that were not carried over before, or whose findings are gone now, or ""."""
    told: list[str] = []
    if new := sum(verdict not in before.carried for verdict in shown.carried):
        told.append(
            tr_many(
                "A verdict was carried over from an earlier reading of the text",
                "{n} verdicts were carried over from an earlier reading of the text",
                new,
            )
        )
    if gone := _newly_kept(shown, before):
        told.append(
            tr_many(
                "A finding you judged is no longer found by the program; it stays in the list",
                "{n} findings you judged are no longer found by the program; they stay in the list",
                gone,
            )
        )
    return ". ".join(told)


def _newly_kept(shown: Shown, before: Shown) -> int:
    found = {finding.id for finding in before.findings if not finding.kept}
    return sum(finding.kept and finding.id in found for finding in shown.findings)


def refused_facts(decisions: Decisions) -> set[str]:
    """Facts the reader said are not one: figures are compared without them."""
    return {
        v.finding for v in decisions.verdicts if v.judgement == "rejected" and v.finding.startswith("fact-")
    }
