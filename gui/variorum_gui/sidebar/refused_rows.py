"""Figures the reader said are not the same fact: folded away, each to be put back."""

from __future__ import annotations

from variorum.model.decisions import Anchor, Verdict
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.places import SIDES, excerpt, held_version
from variorum_gui.sidebar.rows import Row, fold

FOLD = "refused"
_PREFIX = "refused:"


def refused_rows(shown: Shown, folds: frozenset[str]) -> tuple[Row, ...]:
    """Those whose words stand in the texts shown."""
    rows = tuple(row for verdict in _refused(shown) if (row := _row(shown, verdict)) is not None)
    return fold(FOLD, tr("Not the same fact, you said"), rows, folds)


def refused_verdict(shown: Shown, key: str) -> Verdict | None:
    """The verdict to take back for the row with this key."""
    return next((v for v in _refused(shown) if f"{_PREFIX}{v.finding}" == key), None)


def _refused(shown: Shown) -> list[Verdict]:
    latest = {verdict.finding: verdict for verdict in shown.decisions.verdicts}
    return [v for v in latest.values() if v.finding.startswith("fact-") and v.judgement == "rejected"]


def _row(shown: Shown, verdict: Verdict) -> Row | None:
    anchors = [anchor for anchor in (verdict.left, verdict.right) if anchor is not None]
    places = tuple(place for anchor in anchors if (place := _place(shown, anchor)) is not None)
    if not places or len(places) < len(anchors):
        return None
    return Row(
        f"{_PREFIX}{verdict.finding}",
        " / ".join(excerpt(anchor.words, 60) for anchor in anchors),
        detail=verdict.note,
        places=places,
        light="figure",
        faded=True,
        acts=("previous", "next", "put back"),
    )


def _place(shown: Shown, anchor: Anchor) -> Place | None:
    """Where it stands: in the very text it was said of, else where its surroundings are the same."""
    for side in SIDES:
        version = held_version(shown, side)
        if version is not None and version.content_hash == anchor.content_hash:
            span = anchor.find(version.text)
            return Place(side, span) if span is not None else None
    return None
