"""Links what the reader found told in the other text, and says which words of both, with a way back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum_gui.languages.words import tr
from variorum_gui.sidebar.places import name_of, quoted, words_at
from variorum_gui.window.message_bar import Offer
from variorum_gui.window.passages_decided import link

if TYPE_CHECKING:
    from variorum.model.decisions import Verdict
    from variorum_gui.shown import Place, Shown
    from variorum_gui.window.main_window import MainWindow

#: Letters of each passage.
_QUOTED = 80


def link_and_tell(window: MainWindow, left: Place, right: Place) -> None:
    """A bar that Undo takes away."""
    workspace, shown = window.workspace, window.workspace.shown
    before = workspace.corpus.next_undo()
    answered = _answered(shown, left, right)
    link(window, left, right, (), answered)
    made = workspace.corpus.next_undo()
    if made is None or made == before:  # while articles are being added acts wait
        return
    one, other = (quoted(words_at(shown, place), _QUOTED) for place in (left, right))
    names = name_of(shown, "left"), name_of(shown, "right")
    words = tr(
        "Linked: {one} in {left} and {other} in {right}.", one=one, left=names[0], other=other, right=names[1]
    )

    if answered:
        words = tr("{told} That one text alone has it is no longer confirmed.", told=words)

    def undo() -> None:
        newest = workspace.corpus.next_undo()
        if newest is not None and newest.id == made.id:
            workspace.undo()
        else:
            window.status.tell(tr("Something else was done since: Undo takes that back first"))

    bar = window.messages.say(words, offers=[Offer(tr("Undo"), undo)], about="told there")
    bar.act = made.id


def _answered(shown: Shown, left: Place, right: Place) -> list[Verdict]:
    """The verdicts by which one text alone has what is linked now: a report would tell both."""
    verdicts: list[Verdict] = []
    for finding in shown.findings:
        if finding.kind not in ("only-left", "only-right"):
            continue
        place, spans = (left, finding.left) if finding.kind == "only-left" else (right, finding.right)
        verdict = shown.decisions.verdict_on(finding.id)
        confirmed = verdict is not None and verdict.judgement == "confirmed"
        if verdict is not None and confirmed and any(span.overlaps(place.span) for span in spans):
            verdicts.append(verdict)
    return verdicts
