"""What a reader should review of a comparison, meaning first."""

from __future__ import annotations

from variorum.model.comparison import Comparison
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier
from variorum.model.finding import Finding


def findings(
    comparison: Comparison,
    dossier: Dossier,
    names: tuple[str, str] = ("the left text", "the right text"),
    decisions: Decisions | None = None,
) -> tuple[Finding, ...]:
    """Everything worth a look, in the order a reader meets it; `names` is what the texts are called."""
    return ()
