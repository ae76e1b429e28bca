"""The numbers on the tabs, worked out without making the rows."""

from __future__ import annotations

from collections.abc import Callable

from variorum_gui.languages.words import tr, tr_many
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
        counts["figures"] = sum(
            figure.kind not in ("date", "time") for found in annotations for figure in found.figures
        )
        counts["quotes"] = sum(not quote.scare for found in annotations for quote in found.quotes)
    return counts


def count_told(key: str, count: int | None) -> str:
    """What the number on a tab counts, and what its list has besides; "" where no number is known."""
    return "" if count is None else _TOLD[key](count)


def _findings(n: int) -> str:
    return tr_many("{n} finding to review", "{n} findings to review", n)


def _names(n: int) -> str:
    words = tr_many("{n} name in the texts shown", "{n} names in the texts shown", n)
    return tr("{counted}. The list also has a line for each two that may be one.", counted=words)


def _figures(n: int) -> str:
    words = tr_many("{n} figure in the texts shown", "{n} figures in the texts shown", n)
    return tr(
        "{counted}, dates and clock times not among them. The list has these too, "
        "and a line for each two that may differ.",
        counted=words,
    )


def _quotes(n: int) -> str:
    words = tr_many("{n} quotation in the texts shown", "{n} quotations in the texts shown", n)
    return tr(
        "{counted}. The list also has a line for each that both have, and the sources.",
        counted=words,
    )


def _wording(n: int) -> str:
    words = tr_many("{n} entry", "{n} entries", n)
    return tr(
        "{counted}: differences in wording, and names with the words used for them. "
        "The list also has acts and verbs.",
        counted=words,
    )


def _notes(n: int) -> str:
    return tr_many("{n} note on these texts", "{n} notes on these texts", n)


_TOLD: dict[str, Callable[[int], str]] = {
    "findings": _findings,
    "names": _names,
    "figures": _figures,
    "quotes": _quotes,
    "wording": _wording,
    "notes": _notes,
}
