"""The lowest part of the list of doubts: links made or refused by hand of which one passage is in no text now."""

from __future__ import annotations

from variorum.model.decisions import LinkDecision
from variorum_gui.doubting.lost_list import LostWords
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.open_doubts import opening


def _row(lost: LinkDecision) -> str:
    said = tr("linked") if lost.linked else tr("not linked")
    words = " / ".join(opening(anchor.words) for anchor in (lost.left, lost.right))
    return f"{words}\n{tr('you said: {decision}', decision=said)}"


def _above(count: int) -> str:
    return tr_many(
        "A link of yours finds its words in no text any more. It is kept, and holds again "
        "when texts with these words are read.",
        "{n} links of yours find their words in no text any more. They are kept, and hold again "
        "when texts with these words are read.",
        count,
    )


LOST_LINKS = LostWords(
    marked("Links without their words"),
    marked("Forget This Link"),
    marked("It will not hold again when texts with these words are read; can be undone"),
    _row,
    _above,
)
