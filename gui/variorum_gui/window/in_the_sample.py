"""Articles of one's own that come into the sample corpus are in it: said once, for nobody would think so."""

from __future__ import annotations

from typing import TYPE_CHECKING

from variorum_gui.languages.words import tr
from variorum_gui.window.message_bar import Offer

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow

_TOLD = "variorum-told-of-the-sample"


def tell_of_the_sample(window: MainWindow) -> None:
    """Say where the texts just taken in are now, and offer a corpus of one's own; once in the life of a window."""
    if window.workspace.corpus.path != window.folders.sample_corpus or window.property(_TOLD):
        return
    window.setProperty(_TOLD, True)
    window.messages.say(
        tr("These texts are now in the sample corpus, beside its invented articles."),
        offers=[Offer(tr("New Corpus…"), window.files.new_corpus)],
        about="sample",
    )
