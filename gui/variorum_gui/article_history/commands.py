"""Compare ▸ History of This Article, and what is done in it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from variorum.comparing.story.chorus import RECENT
from variorum.model.article import Version
from variorum.model.history import History
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum_gui.article_history.panel import HistoryPanel
from variorum_gui.article_history.passages import Passage
from variorum_gui.article_history.showing import Showing
from variorum_gui.article_history.working_out import (
    ArticleHistory,
    Held,
    Histories,
    held_of,
    held_with,
    history_over,
    key_of,
)
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.pairing import Pair

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

_TITLE = marked("Comparing the versions")
_TOO_FEW = marked("Only one version of this article is held: there is no history to tell")
#: More words than this together are worked on in the helper process.
_HEAVY = 10_000
#: Of what is chosen in the corpus so many are looked at for one with a history.
_LOOKED_AT = 3
_TOPIC = "article history"


class HistoryCommands(QObject):
    """Made when the first of them is wanted. Each method without a word before it is a slot of the actions."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._known = Histories()
        self._panel: HistoryPanel | None = None
        self._showing = Showing(window)
        self._ignore = window.workspace.wishes.ignore
        window.workspace.shownChanged.connect(lambda _shown: self._texts_changed())
        window.workspace.corpusChanged.connect(lambda _change: self._follow())
        window.workspace.corpusOpened.connect(lambda _corpus: self._leave())

    def open(self) -> None:
        """The history of an article shown, or of the one chosen in the corpus."""
        held = self._at_hand()
        if held is None:
            self._window.status.tell(
                tr("Show or choose an article first of which two versions or more are held")
            )
        else:
            self._work_out(held, self._open)

    def open_of(self, article: int) -> None:
        """The history of this article, worked out first where it is not known."""
        self._work_out(held_of(self._window.workspace.corpus, article), self._open)

    def life(self) -> None:
        """What became of the sentence that is selected, or the cursor is in."""
        comparison = self._window.comparison
        place = comparison.selecting.words_at_hand() or comparison.place_gone_to()
        if place is None:
            self._window.status.tell(tr("Select words of a sentence first"))
        else:
            self.life_at(place)

    def life_at(self, place: Place) -> None:
        """What became of the sentence at a place of the texts."""
        text = self._window.workspace.shown.text(place.side)
        version = text.version_id if text is not None else None
        held = held_with(self._window.workspace.corpus, version) if version is not None else None
        if held is None:
            return

        def show(found: ArticleHistory) -> None:
            at = found.place_of(version)
            if at is None:
                return
            panel = self._open(found)
            life = found.history.life_at(at, place.span.start)
            if life is None:
                self._window.status.tell(tr("There is no sentence here that is compared"))
                return
            panel.show_life(life)
            panel.open_life(at)

        self._work_out(held, show)

    def earlier(self) -> None:
        """The step before the one shown."""
        self._step(-1)

    def later(self) -> None:
        """The step after the one shown."""
        self._step(1)

    def _step(self, direction: int) -> None:
        pair, held = self._window.workspace.pair, self._at_hand()
        if held is None:
            self._window.status.tell(tr(_TOO_FEW))
            return
        ids = [row.id for row in held.rows]
        shown = [ids.index(id) for id in (pair.left, pair.right) if id in ids]
        later = max(shown, default=len(ids) if direction < 0 else 0)
        if len(shown) < 2 and direction > 0 and shown:
            later = max(later - 1, 0)  # one of them beside another article: its own step comes first
        goal = later + direction
        if not 1 <= goal < len(ids):
            self._window.status.tell(
                tr("This is the last step") if direction > 0 else tr("This is the first step")
            )
            return
        self._window.workspace.show_pair(Pair(ids[goal - 1], ids[goal]))
        older, newer = (tr("version {number}", number=held.numbers[at]) for at in (goal - 1, goal))
        self._window.status.tell(tr("From {older} to {newer}", older=older, newer=newer))

    def _at_hand(self) -> Held | None:
        workspace = self._window.workspace
        shown = [id for id in (workspace.pair.right, workspace.pair.left) if id is not None]
        refs = (*(("version", id) for id in shown), *self._window.corpus_pane.selected_refs()[:_LOOKED_AT])
        for kind, id in refs:
            corpus = workspace.corpus
            held = held_with(corpus, id) if kind == "version" else None
            held = held_of(corpus, id) if kind == "article" else held
            if held is not None and held.several:
                return held
        return None

    def _work_out(self, held: Held | None, done: Callable[[ArticleHistory], object]) -> None:
        window = self._window
        workspace, corpus = window.workspace, window.workspace.corpus
        if held is None or not held.several:
            window.status.tell(tr(_TOO_FEW))
            return
        rows, article = held.rows, held.article.id
        decisions, ignore = corpus.decisions(), workspace.wishes.ignore
        key = key_of(rows, decisions, ignore)
        known = self._known.find(key)
        if known is not None:
            done(held.history(*known))
            return
        helper = workspace.deriver.helper() if sum(row.words for row in rows) > _HEAVY else None

        def work(progress: Progress, cancelled: CancelledCheck) -> tuple[tuple[Version, ...], History]:
            versions = corpus.article(article).versions
            stop_if(cancelled)
            values = (versions, decisions, ignore)
            if helper is not None:
                return versions, helper.call(history_over, values, tr(_TITLE), progress, cancelled)
            return versions, history_over(*values, progress=progress, cancelled=cancelled)

        def take(made: tuple[tuple[Version, ...], History]) -> None:
            if corpus is not workspace.corpus or len(made[0]) != len(rows):
                return  # another corpus was opened, or the article changed meanwhile
            self._known.keep(key, *made)
            done(held.history(*made))

        def failed(error: BaseException) -> None:
            log_error(error)
            window.messages.say(
                tr("The history was not worked out. {reason}", reason=sentence_for(error)), kind="error"
            )

        window.background.run(_TOPIC, tr(_TITLE), work, take, failed)

    def _open(self, found: ArticleHistory) -> HistoryPanel:
        panel = self._panel
        if panel is None:
            panel = self._panel = HistoryPanel(self._window)
            panel.pairWanted.connect(self._show_pair)
            panel.passageWanted.connect(self._show_passage)
            panel.stepWanted.connect(self._step)
            panel.closed.connect(self._back_to_texts)
            self._window.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, panel)
            self._window.resizeDocks(
                [panel], [max(210, self._window.height() * 3 // 10)], Qt.Orientation.Vertical
            )
        panel.show_history(found)
        panel.show()
        panel.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        self._mark_shown()
        return panel

    def _back_to_texts(self) -> None:
        page = self._window.middle.currentWidget()
        if page is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_pair(self, older: int, newer: int) -> None:
        found = self._panel.found if self._panel is not None else None
        if found is not None:
            self._showing.show(Pair(found.rows[older].id, found.rows[newer].id), None)

    def _show_passage(self, passage: Passage) -> None:
        found = self._panel.found if self._panel is not None else None
        if found is None:
            return
        newer = max(passage.version, 1)
        pair = Pair(found.rows[newer - 1].id, found.rows[newer].id)
        older = passage.older or passage.version == 0
        place = Place("left" if older else "right", passage.span) if passage.span is not None else None
        self._showing.show(pair, place)

    def _texts_changed(self) -> None:
        ignore = self._window.workspace.wishes.ignore
        if ignore != self._ignore:  # the steps are counted without what is passed over
            self._ignore = ignore
            self._follow()
        self._mark_shown()

    def _mark_shown(self) -> None:
        panel, pair = self._panel, self._window.workspace.pair
        if panel is not None and panel.isVisible() and panel.found is not None:
            panel.mark_shown(panel.found.place_of(pair.left), panel.found.place_of(pair.right))

    def _follow(self) -> None:
        panel = self._panel
        if panel is None or panel.found is None or not panel.isVisible():
            return
        held = held_of(self._window.workspace.corpus, panel.found.article)
        if held is None or not held.several:
            panel.close()
        else:
            self._work_out(held, self._show_anew)

    def _show_anew(self, found: ArticleHistory) -> None:
        panel = self._panel
        if panel is not None and (panel.found is None or panel.found != found):
            panel.show_history(found)
            self._mark_shown()

    def _leave(self) -> None:
        self._window.background.forget(_TOPIC)
        self._known = Histories()
        RECENT.forget()
        if self._panel is not None:
            self._panel.close()
            self._panel.found = None
