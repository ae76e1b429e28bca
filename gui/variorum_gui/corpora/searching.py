"""The search panel in the window: asked beside its work, and every hit opened where it stands."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from variorum.corpus.rows import Hit
from variorum.corpus.store import Corpus
from variorum.model.article import Version
from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum.text.leaving_out import CUT
from variorum_gui.corpora.latest import Latest
from variorum_gui.corpora.search_panel import MOST_HITS, Asked, SearchPanel
from variorum_gui.corpus_tree.filtering import query_for
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place
from variorum_gui.stepping_aside import step_aside
from variorum_gui.unexpected import log_error, sentence_for

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


class Searching(QObject):
    """Made with its panel when a person first searches."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wanted: Hit | None = None
        self._latest = Latest(self)
        self.panel = SearchPanel(window)
        self.panel.asked.connect(self._ask)
        self.panel.examineWanted.connect(self.examine)
        self.panel.opened.connect(self.open)
        self._latest.answered.connect(self._answer)
        self._latest.failed.connect(self.panel.say)
        workspace = window.workspace
        workspace.corpusOpened.connect(lambda _corpus: self._begin())
        workspace.corpusChanged.connect(lambda _change: self._again())
        workspace.shownChanged.connect(lambda _shown: self._go())
        workspace.settled.connect(self._arrive)

    def show(self) -> None:
        """Open the panel, with what is there to choose from now."""
        self._begin()
        self.panel.show()
        self.panel.activateWindow()
        self.panel.words.setFocus()
        self.panel.words.selectAll()

    def open(self, hit: Hit, side: str) -> None:
        """Show the text of a hit, and go to the words found."""
        self._wanted = hit
        workspace = self._window.workspace
        shown = {"left": workspace.pair.left, "right": workspace.pair.right}
        there = [place for place, version in shown.items() if version == hit.version_id]
        if there and side in ("", *there) and not workspace.busy:
            # These texts are not compared anew: the finding one is at, and what was folded open, stay.
            self._arrive()
            return
        workspace.show_version(hit.version_id, side)
        self._go()

    def _begin(self) -> None:
        corpus = self._window.workspace.corpus
        levels = corpus.levels
        story = self._chosen_story(corpus)
        self.panel.offer(levels.outlets(), levels.languages(), levels.tags(), story)
        self.panel.ask()

    def _chosen_story(self, corpus: Corpus) -> tuple[int, str] | None:
        refs = self._window.corpus_pane.selected_refs()
        if not refs:
            return None
        story = (*corpus.above(refs[0]), refs[0])[0][1]
        rows = corpus.levels.story_rows([story])
        return (story, cut(rows[0].title, 100)) if rows else None

    def _again(self) -> None:
        if self.panel.isVisible():
            self.panel.ask()

    def _ask(self, asked: Asked) -> None:
        corpus = self._window.workspace.corpus
        query = query_for(asked.words)
        if not query:
            self._latest.drop()
            self.panel.show_hits((), asked)
            return

        def look() -> tuple[Asked, tuple[Hit, ...], int]:
            hits = corpus.search(
                query,
                outlet=asked.outlet,
                story=asked.story,
                since=asked.since,
                until=asked.until,
                language=asked.language,
                tag=asked.tag,
                disagreement=asked.disagreement,
                limit=MOST_HITS,
            )
            # Known only of stories that were looked through: how many were not is said beside the hits.
            return asked, hits, corpus.unexamined() if asked.disagreement else 0

        self._latest.ask(look)

    def examine(self) -> None:
        """Hold the figures of all stories against each other that were not, and search again."""
        window = self._window
        corpus = window.workspace.corpus

        def failed(error: BaseException) -> None:
            log_error(error)
            self.panel.say(sentence_for(error))

        window.background.run(
            "examine",
            tr("Comparing figures"),
            lambda progress, cancelled: corpus.examine(progress=progress, cancelled=cancelled),
            lambda _count: self.panel.ask(),
            failed,
            self.panel.ask,
        )

    def _answer(self, answer: tuple[Asked, tuple[Hit, ...], int]) -> None:
        asked, hits, unexamined = answer
        self.panel.show_hits(hits, asked)
        self.panel.offer_examining(unexamined)

    def _go(self) -> None:
        if self._wanted is not None:
            QTimer.singleShot(0, self, self._reveal)

    def _arrive(self) -> None:
        # The comparison moves the texts once more: go there again when it is done, and then let go.
        self._reveal()
        self._wanted = None

    def _reveal(self) -> None:
        hit, pair = self._wanted, self._window.workspace.pair
        if hit is None:
            return
        side: Side = "left" if pair.left == hit.version_id else "right"
        text = self._window.workspace.shown.text(side)
        if text is not None and text.version_id == hit.version_id:
            band = self._window.comparison.reveal(Place(side, place_of(hit, text.version)))
            step_aside(self.panel, self._window, band)


def place_of(hit: Hit, version: Version) -> Span:
    """Where the first word found stands in the text; its headline where only that has it."""
    before, mark, rest = hit.snippet.partition("\x02")
    if mark:
        found = rest.partition("\x03")[0]
        ahead = r"\s+".join(re.escape(word) for word in before.rpartition(CUT.strip())[2].split())
        gap = r"\s+" if ahead and before[-1:].isspace() else ""
        words = r"\s+".join(re.escape(word) for word in found.split())
        match = re.search(f"{ahead}{gap}({words})", version.text)
        if match is not None:
            return Span(*match.span(1))
    headline = next((p for p in version.paragraphs if p.role == "headline"), None)
    return Span(headline.start, headline.end) if headline is not None else Span(0, min(1, len(version.text)))
