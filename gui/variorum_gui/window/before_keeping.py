"""Long texts that were read are shown, and compared, before they are kept; so are two named at the start.

To keep two texts of 200,000 words takes 0.6 s, most of it for finding words and like texts again; two reports of one
event that come into a small corpus take 0.2 s, for their names are held against each other. What is shown meanwhile
has no place in the corpus: acts wait until it has (`Workspace.hold_acts`), and so does what is chosen about these
texts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import field, replace
from threading import Event
from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from variorum.model.article import ReadResult
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck
from variorum_gui.shown import Shown
from variorum_gui.window.long_texts import are_long
from variorum_gui.window.texts import side_by_side

if TYPE_CHECKING:
    from variorum.corpus.store import Corpus
    from variorum_gui.window.pairing import Where
    from variorum_gui.window.workspace import Workspace

#: Seconds that keeping waits for the comparison: beside it, both would take longer.
_WAIT = 2.0
#: Milliseconds in which a comparison is painted.
_PAINTED = 150
#: And between two looks whether somebody cancelled, or closes the window.
_LOOK = 0.05
#: Seconds a window that is closed waits for what it showed to be kept: a disk may be slow, but not for ever.
_KEPT = 20.0


@dataclass(frozen=True, slots=True)
class Unkept:
    """Two texts as they will be shown, whether they are on screen with what was compared of them, and kept."""

    corpus: Corpus
    shown: Shown
    compared: Event = field(default_factory=Event)
    kept: Event = field(default_factory=Event)


class BeforeKeeping(QObject):
    """Shows texts in a workspace that its corpus does not hold yet."""

    _came = Signal(object)

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._shown: Unkept | None = None
        self._came.connect(self._show)
        workspace.shownChanged.connect(self._look)

    def __bool__(self) -> bool:
        return self._shown is not None

    @contextmanager
    def show(
        self, where: Where, corpus: Corpus, result: ReadResult, begun: bool, cancelled: CancelledCheck
    ) -> Iterator[None]:
        """Show what was read, where it is two long texts, or comparing it is `begun` with, and wait a little for it.

        It is to be kept inside. What comes onto the corpus is not shown. For background threads.
        """
        both = side_by_side(result) if where != "corpus" else Shown()
        texts = [text for text in (both.left, both.right) if text is not None]
        long = are_long(text.version.text for text in texts)
        if not texts or not (begun or long):
            yield
            return
        if long:
            self._workspace.deriver.ready(both)
        unkept = Unkept(corpus, both)
        self._came.emit(unkept)
        until = monotonic() + _WAIT
        while monotonic() < until and not (cancelled() or unkept.compared.wait(_LOOK)):
            pass
        try:
            yield
        finally:
            unkept.kept.set()

    def finish(self) -> None:
        """The window is closed: what it shows is kept first."""
        if self._shown is not None:
            self._shown.compared.set()
            self._shown.kept.wait(_KEPT)

    def then(self, deed: Callable[[], None]) -> None:
        """Do this to the texts shown; to those not kept yet as soon as they are, if they are shown then."""
        workspace, texts = self._workspace, _words(self._workspace.shown)

        def later() -> None:
            if _words(workspace.shown) == texts:
                deed()

        if self._shown is None or not workspace.acts_waiting.keep(later):
            deed()

    def give_up(self) -> None:
        """They are not kept after all: what was shown before is shown again."""
        unkept, self._shown = self._shown, None
        if unkept is not None:
            self._workspace.show_pair(self._workspace.pair, keep_mode=True)

    def _show(self, unkept: Unkept) -> None:
        workspace = self._workspace
        if workspace.acts_waiting and workspace.has_corpus and workspace.corpus is unkept.corpus:
            self._shown = unkept
            shown = replace(unkept.shown, decisions=unkept.corpus.decisions())
            # The mode is chosen anew, as for all that is opened; the one of what was shown may be wanted again.
            workspace.deriver.derive(shown, replace(workspace.wishes, mode="auto"))
        else:  # it was stopped meanwhile, or another corpus was opened
            unkept.compared.set()

    def _look(self, shown: Shown) -> None:
        """Whether keeping may go on, and whether something else is shown by now."""
        if self._shown is not None:
            texts = [text for text in (shown.left, shown.right) if text is not None]
            others = not texts or any(text.version_id is not None for text in texts)
            if others or shown.comparison is not None:
                # When it is painted: keeping would take the interpreter from the painting.
                go_on = self._shown.compared
                # Not `go_on.set` itself: Qt calls back what is bound to no QObject after it is gone, and dies.
                QTimer.singleShot(_PAINTED, self, lambda: go_on.set())
            if others:
                self._shown = None


def _words(shown: Shown) -> set[str]:
    return {text.version.text for text in (shown.left, shown.right) if text is not None}
