"""Roles the reader gave to paragraphs that no text of the corpus has any more. Knows no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

from variorum.corpus.store import Corpus
from variorum.model.article import Role
from variorum.model.decided_roles import unplaced_roles
from variorum.model.decisions import RoleDecision
from variorum.progress import CancelledCheck

_OPENING = 70


@dataclass(frozen=True, slots=True)
class LostRole:
    """All that was said of one paragraph; the last of it would count."""

    decisions: tuple[RoleDecision, ...]

    @property
    def role(self) -> Role:
        """What it was said to be."""
        return self.decisions[-1].role

    @property
    def words(self) -> str:
        """How the paragraph began."""
        words = " ".join(self.decisions[-1].paragraph.words[: 4 * _OPENING].split())
        return words if len(words) <= _OPENING else words[:_OPENING].rsplit(" ", 1)[0] + " …"


def lost_roles(corpus: Corpus, cancelled: CancelledCheck) -> tuple[LostRole, ...]:
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
    found: dict[object, list[RoleDecision]] = {}
    for one in left:
        found.setdefault((one.paragraph.content_hash, one.paragraph.start), []).append(one)
    return tuple(LostRole(tuple(each)) for each in found.values())
