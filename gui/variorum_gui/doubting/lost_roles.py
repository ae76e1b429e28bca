"""Roles the reader gave to paragraphs that no text of the corpus has any more. Knows no Qt."""

from __future__ import annotations

from dataclasses import replace

from variorum.corpus.store import Corpus
from variorum.model.decided_roles import unplaced_roles
from variorum.model.decisions import RoleDecision
from variorum.progress import CancelledCheck


def lost_roles(corpus: Corpus, cancelled: CancelledCheck) -> tuple[RoleDecision, ...]:
    """Those that are about no paragraph of any text held; they hold again when one with the words is read."""
    decisions = corpus.decisions()
    rows = corpus.versions()
    # A text that is what it was when the role was given has the paragraph: most need not be read.
    held = {row.content_hash for row in rows}
    left = tuple(one for one in decisions.roles if one.paragraph.content_hash not in held)
    for row in rows:
        if not left or cancelled():
            break
        left = unplaced_roles([corpus.read(row.id)], replace(decisions, roles=left))
    return left
