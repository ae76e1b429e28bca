"""The open page of a story follows what is done in the corpus, off the UI thread.

A verdict stands on it at once. Names that are joined or set apart change rows of every table, and so do links by hand,
roles of paragraphs and speakers that are named: the page is made anew of the comparisons there are, but for that of the
two texts linked, or
those of the text with the paragraph, which takes a quarter of a second for three texts and five for thirty. Other
articles ask for many other comparisons: these wait until the reader wants them.
"""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QTimer

from variorum.corpus.rows import Change
from variorum.corpus.story_texts import Column, columns_judged, texts_read
from variorum.model.decisions import Decisions
from variorum.model.story_page import StoryPage
from variorum.progress import CancelledCheck, Progress
from variorum_gui.languages.words import marked, tr
from variorum_gui.story.panel import StoryPanel
from variorum_gui.story.standing import Standing, asks_for_another_page, standing_of
from variorum_gui.story.working_out import Earlier, Texts, WholeStory, in_words
from variorum_gui.unexpected import log_error, sentence_for

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

_VERDICTS, _ARTICLES = "verdicts on the story page", "articles of the story page"
_AGAIN = "names, links and roles of the story page"
_TITLE = marked("Bringing the page of the story up to date")
_OF_ARTICLES = {"story", "article", "version"}
#: Milliseconds in which acts on names, links, roles and speakers that follow one another are taken together.
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


class Following:
    """Verdicts stand on the page at once, names, links, roles and speakers soon; of other articles it offers to compare
    anew."""

    def __init__(self, window: MainWindow, panel: StoryPanel) -> None:
        self._window, self._panel = window, panel
        self._story = -1
        #: What is known of its articles; told once, the same is not told again.
        self._known: tuple[Standing, tuple[Column, ...]] | None = None
        #: None while there is no page to follow.
        self._page_of: PageOf | None = None
        self._again_soon = QTimer(panel, singleShot=True, interval=_TOGETHER)
        self._again_soon.timeout.connect(self._make_again)

    def begin(self, story: int, page_of: PageOf) -> None:
        """The page tells of this story from now on. Something may have changed while it was worked out."""
        found = self._panel.found
        self._story, self._page_of = story, page_of
        self._known = ("same", found.columns)
        self.follow(None)

    def follow(self, change: Change | None) -> None:
        """Something was changed in the corpus; anything, where it is not said what."""
        if self._page_of is None or not self._panel.isVisible() or not self._panel.found.columns:
            return
        kinds = {"decision", *_OF_ARTICLES} if change is None else {kind for kind, _ in change.ids}
        if "decision" in kinds:
            self._judge()
        if kinds & _OF_ARTICLES:
            self._look()

    def stop(self) -> None:
        """The page is closed, or will tell of something else."""
        self._page_of = None
        self._again_soon.stop()
        for topic in (_VERDICTS, _AGAIN, _ARTICLES):
            self._window.background.forget(topic)

    def _judge(self) -> None:
        panel, found, corpus = self._panel, self._panel.found, self._window.workspace.corpus

        def work(_progress: Progress, _cancelled: CancelledCheck) -> tuple[WholeStory | None, bool]:
            now = corpus.decisions()
            again = asks_for_another_page(found, now)
            if now.verdicts == found.decisions.verdicts:
                return None, again
            decisions = replace(found.decisions, verdicts=now.verdicts)
            judged = columns_judged(corpus, found.columns, decisions)
            told = in_words(found.title, found.columns, found.page, decisions, judged, found.earlier)
            return told, again

        def show(news: tuple[WholeStory | None, bool]) -> None:
            told, again = news
            if panel.found is not found:  # another story was opened meanwhile
                return
            panel.messages.forget_about(_VERDICTS)
            if told is not None:
                panel.show_again(told)
            if again:
                self._again_soon.start()
            else:  # what was joined is apart again
                self._again_soon.stop()
                self._window.background.forget(_AGAIN)
                panel.messages.forget_about(_AGAIN)
            if self._known is None:  # it could not be looked for
                self._look()

        self._window.background.run(_VERDICTS, tr(_TITLE), work, show, partial(self._failed, _VERDICTS))

    def _make_again(self) -> None:
        if not self._window.workspace.has_corpus:
            return  # the window let go of it meanwhile
        panel, found, corpus = self._panel, self._panel.found, self._window.workspace.corpus
        story, page_of = self._story, self._page_of
        assert page_of is not None

        def work(progress: Progress, cancelled: CancelledCheck) -> WholeStory | None:
            now = corpus.decisions()
            if not asks_for_another_page(found, now):
                return None
            # cuts of rows as they were: other texts would be asked for
            decisions = replace(
                found.decisions,
                entities=now.entities,
                links=now.links,
                roles=now.roles,
                speakers=now.speakers,
                verdicts=now.verdicts,
            )
            texts = found.page.texts
            # Of articles that are others by now the page says so, and waits with the roles, too.
            if now.roles != found.decisions.roles and (
                standing_of(corpus, story, found, cancelled)[0] == "same"
            ):
                texts, _ = texts_read(corpus, found.columns, now, cancelled)
            page = page_of(texts, found.earlier, decisions, progress, cancelled)
            judged = columns_judged(corpus, found.columns, decisions)
            return in_words(found.title, found.columns, page, decisions, judged, found.earlier)

        def show(told: WholeStory | None) -> None:
            if panel.found.columns is not found.columns:  # another story was opened meanwhile
                return
            panel.messages.forget_about(_AGAIN)
            if told is not None:
                panel.show_again(told)
            self._judge()  # what was done meanwhile

        self._window.background.run(_AGAIN, tr(_TITLE), work, show, partial(self._failed, _AGAIN))

    def _look(self) -> None:
        panel, found, corpus = self._panel, self._panel.found, self._window.workspace.corpus
        story = self._story

        def work(_progress: Progress, cancelled: CancelledCheck) -> tuple[Standing, tuple[Column, ...]]:
            return standing_of(corpus, story, found, cancelled)

        def show(known: tuple[Standing, tuple[Column, ...]]) -> None:
            if panel.found.columns is not found.columns or known == self._known:
                return
            self._known = known
            panel.messages.forget_about(_ARTICLES)
            standing, _ = known
            if standing == "gone":
                panel.say(tr("This story is not in the corpus any more."), _ARTICLES, anew=False)
            elif standing == "alone":
                words = tr("Only one article of this story is left: there is none to compare it with.")
                panel.say(words, _ARTICLES, anew=False)
            elif standing == "changed":
                panel.say(tr("The articles of this story have changed since they were compared."), _ARTICLES)

        self._window.background.run(_ARTICLES, tr(_TITLE), work, show, partial(self._failed, _ARTICLES))

    def _failed(self, about: str, error: BaseException) -> None:
        log_error(error)
        if about == _ARTICLES:
            self._known = None  # whatever is found next is to be told in place of this
        words = tr("This page does not show what you changed last. {reason}", reason=sentence_for(error))
        self._panel.say(words, about)
