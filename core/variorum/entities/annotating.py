"""Names, figures, quotations and sources of one text."""

from __future__ import annotations

from variorum.entities.figures import figures_in
from variorum.entities.naming import name_mentions
from variorum.entities.page import page_of
from variorum.model.annotations import Annotations
from variorum.model.article import Version


def annotate(text: str | Version) -> Annotations:
    """Everything found in one text."""
    if not isinstance(text, (str, Version)):
        raise TypeError(f"text must be a str or a Version, not {type(text).__name__}")
    page = page_of(text)
    written = None if isinstance(text, str) else (text.published or text.seen)
    return Annotations(
        text, name_mentions(page), figures_in(page.text, written.date() if written else None)
    )
