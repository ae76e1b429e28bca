"""News of verdicts: those from an earlier reading of the texts, and those on what is not found any more."""

from __future__ import annotations

from variorum.model.decisions import Decisions
from variorum.model.finding import Finding
from variorum_gui.languages.words import tr, tr_many
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
    gone = _newly_kept(shown, before)
    if gone and any(_has_linked(shown, finding) for finding in gone):
        told.append(
            tr(
                "What you linked is no longer told as found only in one text; your verdict on it stays in the list"
            )
        )
    elif gone:
        told.append(
            tr_many(
                "A finding you judged is no longer found by the program; it stays in the list",
                "{n} findings you judged are no longer found by the program; they stay in the list",
                len(gone),
            )
        )
    return ". ".join(told)


def _newly_kept(shown: Shown, before: Shown) -> list[Finding]:
    found = {finding.id for finding in before.findings if not finding.kept}
    return [finding for finding in shown.findings if finding.kept and finding.id in found]


def _has_linked(shown: Shown, finding: Finding) -> bool:
    """Whether it told what the reader linked as found in one text only."""
    links = shown.comparison.links if shown.comparison is not None else ()
    spans = finding.left if finding.kind == "only-left" else finding.right
    places = [link.left if finding.kind == "only-left" else link.right for link in links if link.by_reader]
    only = finding.kind in ("only-left", "only-right")
    return only and any(span.overlaps(place) for span in spans for place in places)


def refused_facts(decisions: Decisions) -> set[str]:
    """Facts the reader said are not one: figures are compared without them."""
    return {
        v.finding for v in decisions.verdicts if v.judgement == "rejected" and v.finding.startswith("fact-")
    }
