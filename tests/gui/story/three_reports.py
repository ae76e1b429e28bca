"""Reports put into one story, and the window on it opened."""

from __future__ import annotations

from collections.abc import Callable

from variorum.corpus.store import Corpus
from variorum_gui.story.panel import StoryPanel
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


def as_one_story(corpus: Corpus) -> None:
    """All articles held, whatever stories they were put to."""
    first = corpus.articles()[0].story
    for row in corpus.articles()[1:]:
        if row.story != first:
            corpus.move(("article", row.id), to=("story", first))


def opened(window: MainWindow, at_rest: AtRest) -> StoryPanel:
    window.menus.actions["story_sources"].trigger()
    at_rest(window)
    panel = window.findChild(StoryPanel)
    assert panel is not None
    return panel
