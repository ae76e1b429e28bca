"""Report ▸ Sources of the Whole Story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum.progress import CancelledCheck, Progress
from variorum_gui.languages.words import marked, tr
from variorum_gui.story_sources.working_out import (
    StorySources,
    newest_texts,
    notes_on,
    sources_over,
    story_of,
    texts_read,
)
from variorum_gui.unexpected import log_error, sentence_for

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

_TITLE = marked("Looking for the sources of the whole story")
#: More words than this together are worked on in the helper process.
_HEAVY = 10_000


def show_story_sources(window: MainWindow) -> None:
    """Work out the table for the story of the texts shown, and open it."""
    workspace = window.workspace
    corpus, pair = workspace.corpus, workspace.pair
    shown = [id for id in (pair.left, pair.right) if id is not None]
    story = next((found for id in shown if (found := story_of(corpus, id)) is not None), None)
    if story is None:
        window.status.tell(tr("Show a text of the story first"))
        return
    texts = newest_texts(corpus, story)
    wanted = {text.version_id for text in texts}
    heavy = sum(row.words for row in corpus.versions() if row.id in wanted) > _HEAVY
    helper = workspace.deriver.helper() if heavy else None
    decisions, recogniser = corpus.decisions(), workspace.wishes.recogniser
    outlets = tuple(text.outlet for text in texts)
    title = next((row.title for row in corpus.stories() if row.id == story), "")

    def work(progress: Progress, cancelled: CancelledCheck) -> StorySources:
        values = (texts_read(corpus, texts, decisions, cancelled), decisions, recogniser, outlets)
        if helper is not None:
            lines, notes = helper.call(sources_over, values, tr(_TITLE), progress, cancelled)
        else:
            lines, notes = sources_over(*values, progress=progress, cancelled=cancelled)
        return StorySources(title, texts, lines, notes_on(texts, lines, notes))

    def failed(error: BaseException) -> None:
        log_error(error)
        window.messages.say(
            tr("The sources were not listed. {reason}", reason=sentence_for(error)), kind="error"
        )

    window.background.run("story sources", tr(_TITLE), work, lambda found: _open(window, found), failed)


def _open(window: MainWindow, found: StorySources) -> None:
    from variorum_gui.story_sources.panel import StorySourcesPanel

    panel = window.findChild(StorySourcesPanel)
    if panel is None:
        panel = StorySourcesPanel(window)
        panel.textWanted.connect(lambda id: window.workspace.show_version(id, ""))
        panel.along.said.connect(window.status.tell)
        panel.along.failed.connect(lambda words: window.messages.say(words, kind="error"))
    panel.show_sources(found)
    panel.show()
    panel.activateWindow()
