"""The lowest part of the list of doubts: verdicts and notes on findings whose words no text has now."""

from __future__ import annotations

from variorum.model.decisions import Verdict
from variorum_gui.doubting.lost_list import LostWords
from variorum_gui.open_doubts import opening

#: A verdict on a fact takes the row off the list of figures.
_FACT = "fact-"


def _row(lost: Verdict) -> str:
    words = [opening(anchor.words) for anchor in (lost.left, lost.right) if anchor is not None]
    refused = lost.judgement == "rejected" and lost.finding.startswith(_FACT)
    said = ["not the same fact" if refused else lost.judgement or "", lost.note]
    return f"{' / '.join(words)}\nyou said: {', '.join(part for part in said if part)}"


def _above(count: int) -> str:
    one = count == 1
    what = "A verdict you gave finds its words" if one else f"{count} verdicts you gave find their words"
    return (
        f"{what} in no text any more. {'It is kept, and stands' if one else 'They are kept, and stand'} "
        "again when a text with these words is read."
    )


LOST_VERDICTS = LostWords(
    "Verdicts without their words",
    "Forget This Verdict",
    "The verdict and its note will not stand again when a text with these words is read; can be undone",
    _row,
    _above,
)
