"""Findings of which it can be said who speaks, and which quotations these are."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.model.finding import QUOTATIONS, Finding
from variorum_gui.shown import Place, Shown
from variorum_gui.speaking.asked import asked_by_finding


def greyed(shown: Shown) -> tuple[str, ...]:
    """The act that asks who speaks, where nothing can be decided."""
    return ("speaker",) if shown.read_only else ()


def quotation_places(shown: Shown, finding: Finding) -> tuple[Place, ...]:
    """Where the quotations stand that a finding is about; () for one about anything else."""
    asked = None if finding.kept else asked_by_finding(shown, finding)
    return asked.places if asked is not None else ()


def of_the_same_quotation(before: Iterable[Finding], chosen: str, now: Iterable[Finding]) -> str:
    """The finding that is about the quotation of one that was chosen before, "" where there is none."""
    was = next((one for one in before if one.id == chosen and one.kind in QUOTATIONS), None)
    if was is None:
        return ""
    left, right = set(was.left), set(was.right)
    like = (one for one in now if one.kind in QUOTATIONS and left & set(one.left) and right & set(one.right))
    return next((one.id for one in like), "")
