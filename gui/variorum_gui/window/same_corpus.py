"""What a button in a bar does was asked of one corpus: another one may be open when it is pressed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from variorum_gui.languages.words import tr

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def still_holds(window: MainWindow, versions: Iterable[int]) -> Callable[[], bool]:
    """Whether the corpus that is open now holds all these versions; as long as another one is open, nobody knows."""
    corpus, wanted = window.workspace.corpus, frozenset(versions)

    def holds() -> bool:
        if not window.workspace.has_corpus or window.workspace.corpus is not corpus:
            return True
        return len(corpus.levels.version_rows(sorted(wanted))) == len(wanted)

    return holds


def in_this_corpus(window: MainWindow, deed: Callable[[], object]) -> Callable[[], None]:
    """`deed` for later, done only while the corpus that is open now is: in another the same ids are of other texts."""
    corpus = window.workspace.corpus

    def act() -> None:
        if window.workspace.corpus is corpus:
            deed()
        else:
            window.messages.say(tr("Another corpus was opened meanwhile; nothing was changed in either."))

    return act
