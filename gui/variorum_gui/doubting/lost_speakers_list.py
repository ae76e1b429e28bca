"""In the list of doubts: speakers that were named, of quotations that are in no text now."""

from __future__ import annotations

from variorum.model.decisions import SpeakerDecision
from variorum_gui.cut_words import in_one_line
from variorum_gui.doubting.lost_list import LostWords
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.open_doubts import opening


def _row(lost: SpeakerDecision) -> str:
    said = in_one_line(lost.speaker.words) if lost.speaker is not None else tr("the text does not say")
    return (
        f"{tr('“{words}”', words=opening(lost.quotation.words))}\n{tr('you said: {decision}', decision=said)}"
    )


def _above(count: int) -> str:
    return tr_many(
        "A speaker you named finds the quotation, or the words that name him, in no text any more. It is kept, and "
        "holds again when a text with these words is read.",
        "{n} speakers you named find the quotation, or the words that name them, in no text any more. They are kept, "
        "and hold again when texts with these words are read.",
        count,
    )


LOST_SPEAKERS = LostWords(
    marked("Speakers without their words"),
    marked("Forget This Speaker"),
    marked("It will not hold again when a text with these words is read; can be undone"),
    _row,
    _above,
)
