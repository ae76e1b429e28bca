"""What is said of texts that were just taken in, and goes when that is undone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from variorum.reading.problems import is_of_garbled_letters
from variorum_gui.languages.words import tr
from variorum_gui.window.intake import Given
from variorum_gui.window.message_bar import Offer
from variorum_gui.window.summing_up import summary_of

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow
    from variorum_gui.window.taking_in import TakenIn


#: What bars of things taken in are about: the next things a person gives take their place.
TAKEN = "taken"


def tell_taken(window: MainWindow, taken: TakenIn, given: Given) -> None:
    """Sum up what became of it, list what could not be read, and look what else can be said."""
    change, problems = taken.change, taken.result.problems
    act, before = _act_of(window, taken), set(window.messages.bars)
    window.problems.add(problems, act, read=len(taken.versions))
    summary = summary_of(change, problems, taken.around) if change is not None else None
    if summary is None:
        # Of garbled letters another bar tells, which offers to mend them.
        told = [each for each in problems if not is_of_garbled_letters(each)] if change else problems
        window.messages.list_problems(told, rest=change is not None)
    else:
        show = Offer(tr("Show Problems"), lambda: window.reading.show_problems())
        lost = any(not problem.remark for problem in problems)
        window.messages.say(
            summary.sentence,
            summary.lines,
            [show] if problems else [],
            kind="error" if lost else "notice",
            stays=True,
        )
    if taken.imported is not None and (taken.imported.stopped or taken.imported.unchanged):
        from variorum_gui.window.taking_in_many import tell_of_import

        tell_of_import(window, taken.imported, given)
    elif change is None and all(problem.remark for problem in problems):
        window.messages.say(tr("No article was found in what was given."))
    if change is not None:
        from variorum_gui.window.in_the_sample import tell_of_the_sample

        tell_of_the_sample(window)
    if len(taken.versions) > 1:
        from variorum_gui.window.versions_in_a_file import offer_versions

        if (offered := offer_versions(window, taken)) is not None:
            offered.about = TAKEN  # a question about what came now, and only about that
    for bar in set(window.messages.bars) - before:
        bar.act = act
        if not bar.about and (bar.stays or not bar.offers):
            bar.about = TAKEN
    if change is not None:
        from variorum_gui.corpora.same_event import look_for_one_event

        look_for_one_event(window, taken.versions)
    if window.workspace.pair.empty:  # no texts will come that the sidebar would wait for
        QTimer.singleShot(0, window, lambda: window.sidebar)


def _act_of(window: MainWindow, taken: TakenIn) -> int | None:
    """The act by which it came; of an import bit by bit the last one. None where all of it was there before."""
    imported = taken.imported.changes if taken.imported is not None else ()
    change = imported[-1] if imported else taken.change
    newest = window.workspace.corpus.next_undo()
    return newest.id if change is not None and newest is not None and newest.label == change.label else None
