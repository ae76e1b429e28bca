"""The lower part of the list of doubts: roles that were given, and have no paragraph now."""

from __future__ import annotations

from variorum.model.decisions import RoleDecision
from variorum_gui.comparison.paragraph_signs import role_name
from variorum_gui.doubting.lost_list import LostWords
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.open_doubts import opening


def _row(lost: RoleDecision) -> str:
    said = tr("you said: {decision}", decision=role_name(lost.role))
    return f"{opening(lost.paragraph.words)}\n{said}"


def _above(count: int) -> str:
    return tr_many(
        "A role you gave finds its paragraph in no text any more: it was taken out, or is read otherwise now. "
        "It is kept, and holds again when a text with these words is read.",
        "{n} roles you gave find their paragraphs in no text any more: it was taken out, or is read otherwise now. "
        "They are kept, and hold again when a text with these words is read.",
        count,
    )


LOST_ROLES = LostWords(
    marked("Roles without a paragraph"),
    marked("Forget This Role"),
    marked("It will not hold again when a text with these words is read; can be undone"),
    _row,
    _above,
)
