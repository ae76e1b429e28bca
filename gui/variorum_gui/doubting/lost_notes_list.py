"""The last part of the list of doubts: notes on passages that no version of their articles has now."""

from __future__ import annotations

from variorum.model.decisions import Note
from variorum_gui.doubting.lost_list import LostWords
from variorum_gui.languages.words import marked, tr_many
from variorum_gui.open_doubts import opening


def _row(lost: Note) -> str:
    return f"{opening(lost.passage.words)}\n{lost.text}"


def _above(count: int) -> str:
    return tr_many(
        "A note of yours finds its passage in no version of its article any more. It is kept, and stands "
        "again when one with these words is read.",
        "{n} notes of yours find their passages in no version of their articles any more. They are kept, and "
        "stand again when one with these words is read.",
        count,
    )


LOST_NOTES = LostWords(
    marked("Notes without their passage"),
    marked("Forget This Note"),
    marked("The note will not stand again when a text with these words is read; can be undone"),
    _row,
    _above,
)
