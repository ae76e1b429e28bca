"""The open page of a story follows what is done in the corpus, off the UI thread."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from variorum.corpus.rows import Change
from variorum.corpus.store import Corpus
from variorum.corpus.story_texts import Column, columns_judged, newest_texts
from variorum.progress import CancelledCheck, Progress
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import marked, tr
from variorum_gui.story.panel import StoryPanel
from variorum_gui.story.working_out import WholeStory, in_words
from variorum_gui.unexpected import log_error, sentence_for

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

_VERDICTS, _ARTICLES = "verdicts on the story page", "articles of the story page"
_TITLE = marked("Bringing the page of the story up to date")
_OF_ARTICLES = {"story", "article", "version"}


def columns_of(corpus: Corpus, story: int) -> tuple[Column, ...]:
    """The texts of a story, with no more of their names than is shown."""
    return tuple(
        replace(column, name=cut(column.name, 100), headline=cut(column.headline))
        for column in newest_texts(corpus, story)
    )


class Following:
    """Verdicts stand on the page at once; where its articles are others now, it offers to compare them anew."""

    def __init__(self, window: MainWindow, panel: StoryPanel) -> None:
        self._window, self._panel = window, panel
        self._story = -1
        #: What is known of its articles; told once, the same is not told again.
        self._newest: tuple[Column, ...] = ()

    def begin(self, story: int) -> None:
        """The page tells of this story from now on. Something may have changed while it was worked out."""
        self._story, self._newest = story, self._panel.found.columns
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
        for topic in (_VERDICTS, _ARTICLES):
            self._window.background.forget(topic)

    def _judge(self) -> None:
        panel, found, corpus = self._panel, self._panel.found, self._window.workspace.corpus

        def work(_progress: Progress, _cancelled: CancelledCheck) -> WholeStory | None:
            decisions = corpus.decisions()
            if decisions.verdicts == found.decisions.verdicts:
                return None
            judged = columns_judged(corpus, found.columns, decisions)
            return in_words(found.title, found.columns, found.page, decisions, judged)

        def show(told: WholeStory | None) -> None:
            if panel.found is not found:  # another story was opened meanwhile
                return
            panel.messages.forget_about(_VERDICTS)
            if told is not None:
                panel.show_verdicts(told)

        self._window.background.run(_VERDICTS, tr(_TITLE), work, show, partial(self._failed, _VERDICTS))

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
