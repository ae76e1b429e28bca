"""Stories of one event: looked for in the whole corpus when a person asks, and listed to choose among."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from variorum.corpus.rows import Change, OneStory
from variorum.corpus.store import Corpus
from variorum_gui.corpora.same_event import keep_apart
from variorum_gui.corpora.same_event_panel import SameEventPanel
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr
from variorum_gui.unexpected import log_error, sentence_for

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


class OneEvent(QObject):
    """Made with its panel when it is first asked for."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self.panel = SameEventPanel(window)
        self.panel.uniteWanted.connect(self._unite)
        self.panel.apartWanted.connect(self._keep_apart)
        self.panel.lookedAt.connect(self._look_at)
        # There the same ids are of other stories.
        window.workspace.corpusOpened.connect(lambda _corpus: self.panel.hide())

    def look(self) -> None:
        """Look through the whole corpus."""
        window = self._window
        corpus = window.workspace.corpus
        self.panel.say(tr("Looking for stories of one event"))
        self.panel.show()

        def failed(error: BaseException) -> None:
            log_error(error)
            self.panel.say(sentence_for(error))

        window.background.run(
            "all of one event",
            tr("Looking for stories of one event"),
            lambda progress, cancelled: corpus.perhaps_one(progress=progress, cancelled=cancelled),
            lambda offers: self.show(corpus, offers),
            failed,
            lambda: self.panel.say(tr("Stopped; nothing was changed.")),
        )

    def show(self, corpus: Corpus, offers: Sequence[OneStory]) -> None:
        """List these, unless another corpus was opened meanwhile."""
        if corpus is not self._window.workspace.corpus:
            return
        stories = sorted({story for offer in offers for story in offer.stories})
        titles = {row.id: cut(row.title, 100) for row in corpus.levels.story_rows(stories)}
        self.panel.show_offers(offers, titles)
        self.panel.show()
        self.panel.list.setFocus()

    def _unite(self, offers: list[OneStory]) -> None:
        pairs = [offer.stories for offer in offers]

        def unite(corpus: Corpus) -> Change:
            return corpus.unite(*pairs)

        self._window.workspace.act(unite)

    def _keep_apart(self, offers: list[OneStory]) -> None:
        pairs = [offer.stories for offer in offers]
        self._window.workspace.act(lambda corpus: keep_apart(corpus, pairs))

    def _look_at(self, offer: OneStory) -> None:
        window = self._window
        newest = window.workspace.corpus.levels.newest_versions(offer.stories)
        texts = [next(iter(newest.get(story, {}).values()), None) for story in offer.stories]
        window.corpus_pane.choose([("story", story) for story in offer.stories])
        for text, side in zip(texts, ("left", "right"), strict=True):
            if text is not None:
                window.workspace.show_version(text, side)
