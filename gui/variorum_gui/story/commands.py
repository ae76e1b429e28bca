"""Report ▸ The Whole Story: working out the page, showing it, opening its passages, writing it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from variorum.comparing.story.chorus import RECENT
from variorum.corpus.rows import Change, Ref
from variorum.corpus.story_texts import columns_judged, story_over, texts_read
from variorum.model.decisions import Decisions
from variorum.model.story_page import StoryPage, TextPlace
from variorum.progress import CancelledCheck, Progress
from variorum.reporting.story.lines import ShownCell
from variorum_gui.article_history.showing import Showing
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import marked, tr
from variorum_gui.story.following import Following
from variorum_gui.story.going import goal_of
from variorum_gui.story.of_two_stories import tell_of_the_other
from variorum_gui.story.panel import StoryPanel
from variorum_gui.story.report import choose_story_report
from variorum_gui.story.standing import columns_of
from variorum_gui.story.working_out import Earlier, Texts, WholeStory, in_words, page_over
from variorum_gui.unexpected import log_error, sentence_for

if TYPE_CHECKING:
    from variorum_gui.heavy_work import HeavyWork
    from variorum_gui.window.main_window import MainWindow

_TOPIC = "story page"
_TITLE = marked("Comparing the texts of the story")
#: More words than this together are worked on in the helper process.
_HEAVY = 5_000
#: Of what is chosen in the corpus: more are asked for nothing.
_LOOKED_AT = 20


class StoryCommands(QObject):
    """Made when the page is first asked for; one for each window."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._panel: StoryPanel | None = None
        self._following: Following | None = None
        #: Of which story the page is, or will be.
        self._of = -1
        self._showing = Showing(window)
        window.workspace.corpusOpened.connect(lambda _corpus: self._leave())
        window.workspace.corpusChanged.connect(self._changed)

    def open(self, story: int | None = None) -> None:
        """Work out the page of `story`, else of the story of the texts shown or of what is chosen, and open it."""
        if story is None:
            story = self._story()
        if story is None:
            self._window.status.tell(tr("Choose a story in the corpus first, or show one of its texts"))
        else:
            self._work_out(story)

    def _work_out(self, story: int) -> None:
        window = self._window
        workspace, corpus = window.workspace, window.workspace.corpus
        self._of = story
        helper: HeavyWork | None = None
        recogniser = workspace.wishes.recogniser
        title = next((cut(row.title) for row in corpus.levels.story_rows([story])), "")

        panel = self._panel or self._made()
        if self._following is not None:
            self._following.stop()  # what becomes of the story shown until now is none of this one's
        panel.gather(title)
        panel.come_to_front()

        def page_of(
            texts: Texts,
            earlier: Earlier,
            decisions: Decisions,
            progress: Progress,
            cancelled: CancelledCheck,
        ) -> StoryPage:
            values = (texts, earlier, decisions, recogniser)
            if helper is not None:
                return helper.call(page_over, values, tr(_TITLE), progress, cancelled)
            return page_over(*values, progress=progress, cancelled=cancelled)

        def work(progress: Progress, cancelled: CancelledCheck) -> WholeStory:
            nonlocal helper
            columns = columns_of(corpus, story)
            rows = corpus.levels.version_rows([column.version_id for column in columns])
            if sum(row.words for row in rows) > _HEAVY:
                helper = workspace.deriver.helper()
            decisions = corpus.decisions()
            texts, earlier = texts_read(corpus, columns, decisions, cancelled)
            page = page_of(texts, earlier, decisions, progress, cancelled)
            judged = columns_judged(corpus, columns, decisions)
            return in_words(title, columns, page, decisions, judged, earlier)

        def failed(error: BaseException) -> None:
            log_error(error)
            panel.close()
            window.messages.say(
                tr("The story was not worked out. {reason}", reason=sentence_for(error)), kind="error"
            )

        def show(found: WholeStory) -> None:
            panel.show_story(found)
            tell_of_the_other(workspace, panel, story, self._work_out)
            if self._following is not None:
                self._following.begin(story, page_of)

        window.background.run(_TOPIC, tr(_TITLE), work, show, failed)

    def _story(self) -> int | None:
        """Of what is chosen where the reader is in the corpus; otherwise what is shown comes first."""
        workspace, corpus_pane = self._window.workspace, self._window.corpus_pane
        pair, chosen = workspace.pair, corpus_pane.selected_refs()[:_LOOKED_AT]
        shown: list[Ref] = [("version", id) for id in (pair.left, pair.right) if id is not None]
        in_corpus = corpus_pane.isAncestorOf(self._window.focusWidget() or self._window)
        refs = (*chosen, *shown) if in_corpus else (*shown, *chosen)
        return next((found for ref in refs if (found := story_over(workspace.corpus, ref)) is not None), None)

    def _leave(self) -> None:
        """Another corpus was opened, where the same ids are of other texts."""
        self._stop()
        RECENT.forget()
        if self._panel is not None:
            self._panel.close()

    def _changed(self, change: Change | None) -> None:
        if self._following is not None:
            self._following.follow(change)

    def _made(self) -> StoryPanel:
        window = self._window
        panel = self._panel = StoryPanel(window)
        self._following = Following(window, panel)
        # Closed while it is gathered, it is not wanted any more.
        panel.finished.connect(lambda _result: self._stop())
        panel.anewWanted.connect(lambda: self._work_out(self._of))
        panel.passageWanted.connect(self._go)
        panel.reportWanted.connect(self._report)
        panel.along.said.connect(window.status.tell)
        panel.along.failed.connect(lambda words: panel.messages.say(words, kind="error"))
        return panel

    def _stop(self) -> None:
        self._window.background.forget(_TOPIC)
        if self._following is not None:
            self._following.stop()

    def _go(self, cells: Sequence[ShownCell], place: TextPlace, beside: int | None) -> None:
        assert self._panel is not None
        window, found = self._window, self._panel.found
        ids = [column.version_id for column in found.columns]
        goal = goal_of(ids, cells, place, window.workspace.pair, beside, found.page.shares)
        self._showing.show(goal.pair, *goal.places)
        window.activateWindow()  # the page lies over the very passage
        if None in (goal.pair.left, goal.pair.right):
            window.status.tell(tr("This story has only one article: there is no other to show beside it"))

    def _report(self) -> None:
        assert self._panel is not None
        choose_story_report(self._window, self._panel.found, self._panel)


def show_story(window: MainWindow, story: int | None = None) -> None:
    """The page of a story, else of that of the texts shown."""
    commands = window.findChild(StoryCommands) or StoryCommands(window)
    commands.open(story)
