"""The numbers on the tabs, worked out without making the rows."""

from __future__ import annotations

from variorum_gui.shown import Shown
from variorum_gui.sidebar.finding_rows import review_of
from variorum_gui.sidebar.note_rows import place_of
from variorum_gui.sidebar.wording_rows import listed_edits


def tab_counts(shown: Shown) -> dict[str, int | None]:
    """For each tab its number; None while it is not known."""
    annotations = [t.annotations for t in (shown.left, shown.right) if t is not None and t.annotations]
    counts: dict[str, int | None] = dict.fromkeys(("findings", "names", "figures", "quotes", "wording"))
    counts["notes"] = sum(place_of(shown, note) is not None for note in shown.decisions.notes) + sum(
        bool(verdict.note)
        for finding in shown.findings
        if (verdict := shown.decisions.verdict_on(finding.id))
    )
    if shown.comparison is not None and shown.dossier is not None:
        counts["findings"] = review_of(shown).to_review
    if shown.comparison is not None:
        chosen = 0
        if shown.dossier is not None and shown.comparison.mode == "outlets":
            chosen = sum(bool(entity.descriptions) for entity in shown.dossier.entities)
        counts["wording"] = chosen + len(listed_edits(shown.comparison))
    if shown.dossier is not None:
        counts["names"] = len(shown.dossier.entities)
    if annotations:
        pairs = len(shown.dossier.quote_pairs) if shown.dossier is not None else 0
        quotes = sum(not quote.scare for found in annotations for quote in found.quotes)
        counts["figures"] = sum(
            figure.kind not in ("date", "time") for found in annotations for figure in found.figures
        )
        counts["quotes"] = max(0, quotes - pairs)
    return counts
