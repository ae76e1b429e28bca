"""What was given to a window: read and kept in the background, then shown; acts wait meanwhile."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from variorum.corpus.store import Corpus
from variorum_gui.background import Background
from variorum_gui.doubting.settling import Found
from variorum_gui.languages.words import tr
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.around import around, together, with_its_mate
from variorum_gui.window.intake import Given
from variorum_gui.window.pairing import Where, pair_after_opening
from variorum_gui.window.taking_in import TakenIn, take_in_to_show

if TYPE_CHECKING:
    from variorum_gui.window.workspace import Workspace


class Giving(QObject):
    """Follows what is given to a workspace until it is shown, or is said not to be kept."""

    def __init__(self, workspace: Workspace, background: Background) -> None:
        super().__init__(workspace)
        self._workspace, self._background = workspace, background

    def open(self, given: Given, where: Where) -> None:
        """Read it, keep it in the corpus that is open now, and show what should be shown of it."""
        workspace = self._workspace
        corpus, deriver = workspace.corpus, workspace.deriver
        ahead, pair, was_read = deriver.ahead, workspace.pair, partial(workspace.before_keeping.show, where)
        workspace.hold_acts()
        self._background.run(
            "",
            given.title,
            partial(take_in_to_show, corpus, given, ahead, pair, where, was_read, deriver.ready),
            lambda taken: self._took(corpus, given, where, taken),
            partial(self._failed, corpus),
            self._stopped,
        )

    def _is_open(self, corpus: Corpus) -> bool:
        return self._workspace.has_corpus and self._workspace.corpus is corpus

    def _took(self, corpus: Corpus, given: Given, where: Where, taken: TakenIn) -> None:
        if taken.change is not None and self._is_open(corpus):
            self._workspace.said.emit(taken.change.label)
            self._workspace.corpusChanged.emit(taken.change)
        # The tree of thousands of texts takes a moment: the window breathes before the texts are set.
        QTimer.singleShot(0, self, lambda: self._show(corpus, given, where, taken))

    def _show(self, corpus: Corpus, given: Given, where: Where, taken: TakenIn) -> None:
        workspace = self._workspace
        if not self._is_open(corpus):  # another corpus was opened meanwhile; it is kept there
            workspace.release_acts()
            return
        workspace.acts_waiting.end()
        if taken.change is not None:
            tree = together(taken.around, corpus.levels.tree_around(around(workspace.pair)))
            pair = pair_after_opening(
                taken.versions, tree, workspace.pair, where, partial(with_its_mate, corpus)
            )
            workspace.show_added(taken.change, pair)
        workspace.opened.emit(taken, given)
        if taken.found != Found():
            workspace.noticed.emit(taken.found)
        workspace.acts_waiting.go_on()

    def _failed(self, corpus: Corpus, error: BaseException) -> None:
        log_error(error)
        left = tr(
            "{file} was left before all was added to it. Open it and add it again.", file=corpus.path.name
        )
        self._workspace.failed.emit(sentence_for(error) if self._is_open(corpus) else left)
        self._give_up()

    def _stopped(self) -> None:
        self._workspace.said.emit(tr("Stopped; nothing was added."))
        self._give_up()

    def _give_up(self) -> None:
        self._workspace.before_keeping.give_up()
        self._workspace.release_acts()
