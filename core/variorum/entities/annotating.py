"""Names, figures, quotations and sources of one text."""

from __future__ import annotations

from variorum.model.annotations import Annotations
from variorum.model.article import Version


def annotate(text: str | Version) -> Annotations:
    """Everything found in one text."""
    return Annotations(text)
