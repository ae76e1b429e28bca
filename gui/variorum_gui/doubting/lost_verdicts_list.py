"""The lowest part of the list of doubts: verdicts and notes on findings whose words no text has now."""

from __future__ import annotations

from variorum.model.decisions import Judgement, Verdict
from variorum_gui.doubting.lost_list import LostWords
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.open_doubts import opening

#: A verdict on a fact takes the row off the list of figures.
_FACT = "fact-"
_JUDGED: dict[Judgement | None, str] = {
    "confirmed": marked("confirmed"),
    "rejected": marked("rejected"),
    "unsure": marked("unsure"),
    None: "",
}


def _row(lost: Verdict) -> str:
    words = [opening(anchor.words) for anchor in (lost.left, lost.right) if anchor is not None]
    refused = lost.judgement == "rejected" and lost.finding.startswith(_FACT)
    judged = tr("not the same fact") if refused else tr(_JUDGED[lost.judgement])
    said = ", ".join(part for part in (judged, lost.note) if part)
    return f"{' / '.join(words)}\n{tr('you said: {decision}', decision=said)}"


def _above(count: int) -> str:
    return tr_many(
        "A verdict you gave finds its words in no text any more. It is kept, and stands again "
        "when a text with these words is read.",
        "{n} verdicts you gave find their words in no text any more. They are kept, and stand again "
        "when a text with these words is read.",
        count,
    )


LOST_VERDICTS = LostWords(
    marked("Verdicts without their words"),
    marked("Forget This Verdict"),
    marked(
        "The verdict and its note will not stand again when a text with these words is read; can be undone"
    ),
    _row,
    _above,
)
