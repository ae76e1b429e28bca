"""The lower part of the list of doubts: roles that were given, and have no paragraph now."""

from __future__ import annotations

from variorum.model.decisions import RoleDecision
from variorum_gui.comparison.paragraph_signs import role_name
from variorum_gui.doubting.lost_list import LostWords
from variorum_gui.open_doubts import opening


def _row(lost: RoleDecision) -> str:
    return f"{opening(lost.paragraph.words)}\nyou said: {role_name(lost.role)}"


def _above(count: int) -> str:
    one = count == 1
    what = "A role you gave finds its paragraph" if one else f"{count} roles you gave find their paragraphs"
    return (
        f"{what} in no text any more: it was taken out, or is read otherwise now. "
        f"{'It is kept, and holds' if one else 'They are kept, and hold'} again "
        "when a text with these words is read."
    )


LOST_ROLES = LostWords(
    "Roles without a paragraph",
    "Forget This Role",
    "It will not hold again when a text with these words is read; can be undone",
    _row,
    _above,
)
