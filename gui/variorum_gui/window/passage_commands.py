"""What is done with the passages of the texts: linking them by hand, and what else menus offer for them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QMenu

from variorum_gui.comparison.sought import Found
from variorum_gui.languages.words import marked, tr
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.sought_phrase import MOST_LETTERS, phrase_in

if TYPE_CHECKING:
    from variorum_gui.shown import Place
    from variorum_gui.window.main_window import MainWindow

_NO_WORDS = marked("Select the words to look for first")


class PassageCommands:
    """Each method is a slot of the table of actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.comparison.seeking.meant.connect(self._show_meaning)
        window.comparison.seeking.run = self._run_search
        window.comparison.selecting.wanted_in_other.connect(self.find_in_other)
        window.comparison.selecting.wanted_in_corpus.connect(self.find_in_corpus)

    def copy_with_source(self) -> None:
        """Copy what is selected in the texts with a line that says where it comes from."""
        copied = self._window.comparison.selecting.copy(source=True)
        self._window.status.tell(
            tr("Copied with its source") if copied else tr("Select the words to copy first")
        )

    def add_note(self) -> None:
        """Write a note on what is selected in the texts."""
        place = self._window.comparison.selection()
        if place is None:
            self._window.status.tell(tr("Select the passage the note is about first"))
        else:
            self.note_on(place)

    def note_on(self, place: Place, partner: Place | None = None) -> None:
        """Write a note on a passage, or on what joins it to a partner, in the sidebar, which may have been hidden."""
        self._window.pane_row.show_pane(2)
        self._window.sidebar.begin_note(place, partner)

    def link(self) -> None:
        """Link what is selected in both texts, or ask for the partner of what is selected in one."""
        self._window.comparison.linking.link()

    def unlink(self) -> None:
        """The linked passages at hand do not belong together."""
        self._window.comparison.linking.unlink()

    def explain(self) -> None:
        """Why the passage at hand is linked, on a card with what can be done about it."""
        self._window.comparison.linking.explain()

    def level(self) -> None:
        """Bring the passage at hand and its partner to one height."""
        self._window.comparison.linking.level()

    def fill_kinds(self, menu: QMenu) -> None:
        """Let the kinds of edit be chosen that are marked and listed."""
        self._window.kinds.fill(menu)

    def find_whole(self, on: bool) -> None:
        """Find whole words only."""
        seeking = self._window.comparison.seeking
        seeking.mean(on, seeking.sought.pattern)

    def find_pattern(self, on: bool) -> None:
        """Take what is typed for a regular expression."""
        seeking = self._window.comparison.seeking
        seeking.mean(seeking.sought.whole, on)

    def find_in_other(self) -> None:
        """Look in the other text for the words selected, or the word the cursor is in."""
        place = self._window.comparison.selecting.words_at_hand()
        words = self._words(place) if place is not None else ""
        if place is None or not words:
            self._window.status.tell(tr(_NO_WORDS))
            return
        # The field shows what is sought; setting its text seeks it, but among whole words or as a pattern.
        field = self._window.toolbar.find_field
        with QSignalBlocker(field):
            field.setText(words)
        self._window.comparison.seeking.find_in("right" if place.side == "left" else "left", words)

    def find_in_corpus(self) -> None:
        """Filter the corpus by the words selected, or the word the cursor is in."""
        place = self._window.comparison.selecting.words_at_hand()
        text = self._window.workspace.shown.text(place.side) if place is not None else None
        words = phrase_in(text.version, place.span) if place is not None and text is not None else ""
        if not words:
            self._window.status.tell(tr(_NO_WORDS))
            return
        self._window.view.filter_corpus()
        self._window.corpus_pane.filter.setText(f'"{words}"')

    def _words(self, place: Place) -> str:
        text = self._window.workspace.shown.text(place.side)
        words = place.span.of(text.version.text) if text is not None else ""
        return " ".join(words.split())[:MOST_LETTERS]

    def _show_meaning(self, whole: bool, pattern: bool) -> None:
        self._window.menus.check("find_whole", whole)
        self._window.menus.check("find_pattern", pattern)

    def _run_search(self, work: Callable[[Callable[[], bool]], Found], done: Callable[[Found], None]) -> None:
        self._window.background.run(
            "find", tr("Searching"), lambda _, cancelled: work(cancelled), done, self._complain
        )

    def _complain(self, error: BaseException) -> None:
        log_error(error)
        self._window.status.tell(sentence_for(error))
