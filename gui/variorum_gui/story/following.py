"""The open page of a story follows what is done in the corpus, off the UI thread.

A verdict stands on it at once. Names that are joined or set apart change rows of every table: the page is made anew of
the comparisons there are, which takes a quarter of a second for three texts and five for thirty.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer

from variorum.corpus.rows import Change
from variorum.corpus.store import Corpus
from variorum.corpus.story_texts import Column, columns_judged, newest_texts
from variorum.model.decisions import Decisions
from variorum.model.story_page import StoryPage
from variorum.progress import CancelledCheck, Progress
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import marked, tr
from variorum_gui.story.panel import StoryPanel
from variorum_gui.story.working_out import Earlier, Texts, WholeStory, in_words
from variorum_gui.unexpected import log_error, sentence_for

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

_VERDICTS, _ARTICLES = "verdicts on the story page", "articles of the story page"
_NAMES = "names of the story page"
_TITLE = marked("Bringing the page of the story up to date")
_OF_ARTICLES = {"story", "article", "version"}
#: Milliseconds in which acts on names that follow one another are taken together.
_TOGETHER = 300


class PageOf(Protocol):
    """Makes the page of texts read before, with other decisions."""

    def __call__(
        self,
        texts: Texts,
        earlier: Earlier,
        decisions: Decisions,
        progress: Progress,
        cancelled: CancelledCheck,
        /,
    ) -> StoryPage: ...


def columns_of(corpus: Corpus, story: int) -> tuple[Column, ...]:
    """The texts of a story, with no more of their names than is shown."""
    return tuple(
        replace(column, name=cut(column.name, 100), headline=cut(column.headline))
        for column in newest_texts(corpus, story)
    )


class Following:
    """Verdicts stand on the page at once, names soon; where its articles are others now, it offers to compare anew."""

    def __init__(self, window: MainWindow, panel: StoryPanel) -> None:
        self._window, self._panel = window, panel
        self._story = -1
        #: What is known of its articles; told once, the same is not told again.
        self._newest: tuple[Column, ...] = ()
        self._page_of: PageOf | None = None
        self._names_soon = QTimer(panel, singleShot=True, interval=_TOGETHER)
        self._names_soon.timeout.connect(self._join_names)

    def begin(self, story: int, page_of: PageOf) -> None:
        """The page tells of this story from now on. Something may have changed while it was worked out."""
        self._story, self._newest, self._page_of = story, self._panel.found.columns, page_of
        self.follow(None)

    def follow(self, change: Change | None) -> None:
        """Something was changed in the corpus; anything, where it is not said what."""
        if not self._panel.isVisible() or not self._panel.found.columns:
            return
        kinds = {"decision", *_OF_ARTICLES} if change is None else {kind for kind, _ in change.ids}
        if "decision" in kinds:
            self._judge()
        if kinds & _OF_ARTICLES:
            self._look()

    def stop(self) -> None:
        """The page is closed, or tells of something else."""
        self._names_soon.stop()
        for topic in (_VERDICTS, _NAMES, _ARTICLES):
            self._window.background.forget(topic)

    def _judge(self) -> None:
        panel, found, corpus = self._panel, self._panel.found, self._window.workspace.corpus

        def work(_progress: Progress, _cancelled: CancelledCheck) -> tuple[bool, WholeStory | None]:
            now = corpus.decisions()
            others = now.entities != found.decisions.entities
            if now.verdicts == found.decisions.verdicts:
                return others, None
            decisions = replace(found.decisions, verdicts=now.verdicts)
            judged = columns_judged(corpus, found.columns, decisions)
            return others, in_words(found.title, found.columns, found.page, decisions, judged, found.earlier)

        def show(news: tuple[bool, WholeStory | None]) -> None:
            others, told = news
            if panel.found is not found:  # another story was opened meanwhile
                return
            panel.messages.forget_about(_VERDICTS)
            if told is not None:
                panel.show_again(told)
            if others:
                self._names_soon.start()
            else:  # what was joined is apart again
                self._names_soon.stop()
                self._window.background.forget(_NAMES)
                panel.messages.forget_about(_NAMES)

        self._window.background.run(_VERDICTS, tr(_TITLE), work, show, partial(self._failed, _VERDICTS))

    def _join_names(self) -> None:
        panel, found, corpus = self._panel, self._panel.found, self._window.workspace.corpus
        page_of = self._page_of
        assert page_of is not None

        def work(progress: Progress, cancelled: CancelledCheck) -> WholeStory | None:
            now = corpus.decisions()
            if now.entities == found.decisions.entities:
                return None
            # links and roles as they were: other comparisons would be asked for
            decisions = replace(found.decisions, entities=now.entities, verdicts=now.verdicts)
            page = page_of(found.page.texts, found.earlier, decisions, progress, cancelled)
            judged = columns_judged(corpus, found.columns, decisions)
            return in_words(found.title, found.columns, page, decisions, judged, found.earlier)

        def show(told: WholeStory | None) -> None:
            if panel.found.columns is not found.columns:  # another story was opened meanwhile
                return
            panel.messages.forget_about(_NAMES)
            if told is not None:
                panel.show_again(told)
            self._judge()  # what was done meanwhile

        self._window.background.run(_NAMES, tr(_TITLE), work, show, partial(self._failed, _NAMES))

    def _look(self) -> None:
        panel, found, corpus = self._panel, self._panel.found, self._window.workspace.corpus
        story = self._story

        def work(_progress: Progress, _cancelled: CancelledCheck) -> tuple[Column, ...]:
            return columns_of(corpus, story)

        def show(newest: tuple[Column, ...]) -> None:
            if panel.found.columns is not found.columns or newest == self._newest:
                return
            self._newest = newest
            panel.messages.forget_about(_ARTICLES)
            if not newest:
                panel.say(tr("This story is not in the corpus any more."), _ARTICLES, anew=False)
            elif newest != found.columns:
                panel.say(tr("The articles of this story have changed since they were compared."), _ARTICLES)

        self._window.background.run(_ARTICLES, tr(_TITLE), work, show, partial(self._failed, _ARTICLES))

    def _failed(self, about: str, error: BaseException) -> None:
        log_error(error)
        words = tr("This page does not show what you changed last. {reason}", reason=sentence_for(error))
        self._panel.say(words, about)
