"""The View and Compare menus: how the texts are shown, and going through them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from variorum_gui.languages.words import tr
from variorum_gui.window.working_out import ModeWish

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


class ViewCommands:
    """Each method is a slot of the table of actions."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        window.comparison.found.connect(self._say_found)

    def find(self) -> None:
        """Go to the field that finds in both texts."""
        field = self._window.toolbar.find_field
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def find_words(self, words: str) -> None:
        """Find them, and say how often they stand in either text."""
        # Not close_find() for none: it would take the keyboard away from the field one is typing in.
        self._window.comparison.find(words)

    def _say_found(self, left: int, right: int) -> None:
        field = self._window.toolbar.find_field
        field.say((left, right) if field.text() else None)

    def find_step(self, direction: int) -> None:
        """To the next (1) or previous (-1) hit."""
        words = self._window.toolbar.find_field.text()
        if not words:
            self.find()
        elif not self._window.reader_mode.seek(words, direction):
            self._window.comparison.seeking.step(direction)

    def find_next(self) -> None:
        """To the next hit."""
        self.find_step(1)

    def find_previous(self) -> None:
        """To the previous hit."""
        self.find_step(-1)

    def close_find(self) -> None:
        """Put the hits out and go back to the texts."""
        self._window.comparison.close_find()
        self._window.reader_mode.page.setFocus()

    def filter_corpus(self) -> None:
        """Go to the filter of the corpus."""
        self._window.pane_row.show_pane(0)
        self._window.corpus_pane.filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def form(self, form: str) -> None:
        """Flow, aligned, only differences, or one column: of the texts, so that Reader Mode ends."""
        self._window.reader_mode.turn(False)
        self._window.set_form(form)

    def reader_mode(self, on: bool) -> None:
        """The texts as a list of what was found in them, in plain text."""
        self._window.reader_mode.turn(on)

    def mode(self, mode: ModeWish) -> None:
        """Compare as versions, as outlets, or as fits."""
        self._window.workspace.wish_mode(mode)

    def synchronised(self, on: bool) -> None:
        """Scroll both texts together."""
        self._window.settings.set("synchronised", on)

    def zoom_in(self) -> None:
        """Larger."""
        self._zoom(1)

    def zoom_out(self) -> None:
        """Smaller."""
        self._zoom(-1)

    def zoom_reset(self) -> None:
        """The usual size."""
        self._window.settings.set("zoom", 0)

    def show_corpus(self, on: bool) -> None:
        """Show or hide the corpus."""
        self._window.pane_row.show_pane(0, on)

    def show_sidebar(self, on: bool) -> None:
        """Show or hide the sidebar."""
        self._window.pane_row.show_pane(2, on)

    def next_pane(self) -> None:
        """The keyboard to the next pane."""
        self._window.rounds.go(1)

    def previous_pane(self) -> None:
        """The keyboard to the previous pane."""
        self._window.rounds.go(-1)

    def full_screen(self, on: bool) -> None:
        """All of the screen, or as before."""
        state, full = self._window.windowState(), Qt.WindowState.WindowFullScreen
        # Not showNormal: a window that filled the desktop before shall do so again.
        self._window.setWindowState(state | full if on else state & ~full)

    def next(self) -> None:
        """To the next change or matched passage."""
        self._step(1)

    def previous(self) -> None:
        """To the previous one."""
        self._step(-1)

    def next_place(self) -> None:
        """To the next place of what is chosen in the sidebar."""
        self._window.sidebar.step(1)

    def previous_place(self) -> None:
        """To the previous one."""
        self._window.sidebar.step(-1)

    def again(self) -> None:
        """Compare once more."""
        self._window.workspace.show_pair(self._window.workspace.pair, keep_mode=True)

    def swap(self) -> None:
        """Change the sides."""
        self._window.workspace.swap()

    def close_texts(self) -> None:
        """Show neither; they stay in the corpus."""
        self._window.tabs.close_texts()

    def reopen_tab(self) -> None:
        """Bring back the comparison that was closed last."""
        if not self._window.tabs.reopen():
            self._window.status.tell(tr("No comparison was closed"))

    def new_tab(self) -> None:
        """Another comparison beside those there are."""
        self._window.tabs.open()

    def close_tab(self) -> None:
        """Close the comparison shown."""
        self._window.tabs.close_shown()

    def next_tab(self) -> None:
        """To the next comparison."""
        self._window.tabs.step(1)

    def previous_tab(self) -> None:
        """To the previous one."""
        self._window.tabs.step(-1)

    def tab(self, id: str) -> None:
        """Go to a tab of the sidebar, the keyboard to its list."""
        self._window.pane_row.show_pane(2)
        self._window.sidebar.open_tab(id.removeprefix("go_"))
        self._window.sidebar.for_keys().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def story_sources(self) -> None:
        """What all texts of the story tell, as tables."""
        from variorum_gui.story.commands import show_story

        show_story(self._window)

    def story(self, story: int) -> None:
        """The same of one story, whatever is shown."""
        from variorum_gui.story.commands import show_story

        show_story(self._window, story)

    def _step(self, direction: int) -> None:
        if not self._window.reader_mode.step(direction):
            self._window.comparison.step(direction)

    def _zoom(self, steps: int) -> None:
        settings = self._window.settings
        settings.set("zoom", max(-6, min(14, settings.number("zoom") + steps)))
