"""What leaves the window: a report on what is shown, one finding as evidence."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from variorum_gui.shown import Shown

if TYPE_CHECKING:
    from variorum.reporting.compared import Compared


def compared_of(shown: Shown) -> Compared:
    """What a report is made from. Raises ValueError while there is nothing to report."""
    from variorum.reporting.compared import Compared

    left, right = shown.left, shown.right
    if left is None or right is None or shown.comparison is None or shown.dossier is None:
        raise ValueError("a report needs two texts that have been compared")
    both = (
        (left.annotations, right.annotations)
        if left.annotations is not None and right.annotations is not None
        else None
    )
    return Compared(
        (left.name, right.name),
        left.version,
        right.version,
        shown.comparison,
        shown.dossier,
        shown.findings,
        shown.decisions,
        (left.article, right.article),
        (left.file, right.file),
        both,
        places=(left.number, right.number),
    )


def evidence(shown: Shown, finding_id: str) -> str:
    """A finding with both passages and their sources, as text; "" when it is not among those shown."""
    from variorum.reporting.evidence import evidence_text

    return _told(shown, finding_id, evidence_text)


def evidence_in_html(shown: Shown, finding_id: str) -> str:
    """The same with its formatting; "" when it is not among those shown."""
    from variorum.reporting.evidence_page import evidence_html

    return _told(shown, finding_id, evidence_html)


def _told(shown: Shown, finding_id: str, tell: Callable[..., str]) -> str:
    finding = next((f for f in shown.findings if f.id == finding_id), None)
    left, right = shown.left, shown.right
    if finding is None or left is None or right is None:
        return ""
    from variorum.reviewing.unsure_readings import resting_on_doubts

    return tell(
        finding,
        left.name,
        right.name,
        left.version,
        right.version,
        left_article=left.article,
        right_article=right.article,
        files=(left.file, right.file),
        verdict=shown.decisions.verdict_on(finding_id),
        doubts=resting_on_doubts((finding,), (left, right), shown.decisions).get(finding_id, ()),
        comparison=shown.comparison,
        decisions=shown.decisions,
    )
