"""Takes drags for the whole window and hands what was dropped on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from variorum.errors import CorpusError
from variorum_gui.corpus_tree.carried_rows import dragged_refs, is_of_another
from variorum_gui.dropping.mime import ROWS, Dropped, dropped_from, may_be_read, why_not
from variorum_gui.dropping.overlay import Overlay, area_of
from variorum_gui.dropping.receiving import receive
from variorum_gui.dropping.zones import Zone, zones_for
from variorum_gui.languages.words import tr

if TYPE_CHECKING:
    from variorum.corpus.store import Corpus
    from variorum_gui.window.main_window import MainWindow


class DropTarget(QObject):
    """A filter on the window: a drag that enters it brings up the overlay, which then takes over."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.overlay = Overlay(window)
        self.overlay.fell.connect(self._dropped)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            self._entered(event)
            return True
        if event.type() == QEvent.Type.DragLeave:
            self.overlay.hide()
        elif event.type() == QEvent.Type.Drop and isinstance(event, QDropEvent):
            # Without a move in between the overlay has not taken over yet.
            self.overlay.take_drop(event)
            return True
        return False

    def _entered(self, event: QDragEnterEvent) -> None:
        formats = event.mimeData().formats()
        if self._is_our_own(event):
            event.ignore()
            return
        if not may_be_read(formats):
            self._window.status.tell(why_not(formats))
            event.ignore()
            return
        if is_of_another(event.mimeData(), self._window.workspace.corpus):
            self._window.status.tell(_of_another())
            event.ignore()
            return
        corpus = area_of(self._window.corpus_pane.drop_zone(), self._window)
        texts = area_of(self._window.middle, self._window)
        zones = zones_for(self._window.workspace.shown, formats, corpus, texts)
        self.overlay.open_on(zones, event.position().toPoint())
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()

    def _is_our_own(self, event: QDragEnterEvent) -> bool:
        """Words dragged out of the texts shown are here already; names are dragged about in the sidebar."""
        source = event.source()
        ours = isinstance(source, QWidget) and source.window() is self._window
        return ours and ROWS not in event.mimeData().formats()

    def _dropped(self, event: QDropEvent, zone: Zone) -> None:
        # Copied out now, while it is there; worked on later, so that the other program can go on.
        dropped = self._copied(event)
        QTimer.singleShot(0, self, lambda: receive(self._window, dropped, zone.where))

    def _copied(self, event: QDropEvent) -> Dropped:
        data = event.mimeData()
        if not data.hasFormat(ROWS):
            return dropped_from(data)
        corpus = self._window.workspace.corpus
        if is_of_another(data, corpus):
            return Dropped(refused=_of_another())
        versions: list[int] = []
        for kind, id in dragged_refs(data, corpus):
            if kind == "version":
                versions.append(id)
            elif kind == "article":
                versions += [row.id for row in corpus.versions(id)[-1:]]
        held = tuple(version for version in versions if _is_held(corpus, version))
        return Dropped(versions=held) if held else Dropped(refused=tr("There is nothing to read."))


def _is_held(corpus: Corpus, version: int) -> bool:
    """They may have gone while they were dragged."""
    try:
        corpus.above(("version", version))
    except CorpusError:
        return False
    return True


def _of_another() -> str:
    return tr(
        "These texts are in another corpus. “Merge Another Corpus…” in the File menu brings its texts here."
    )
