"""What is kept of a window for the next start: how it stands, and in its corpus what is shown of that, and where."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any

from variorum_gui.session import Layout, Session, remember, save_session

if TYPE_CHECKING:
    from variorum_gui.sidebar.pane import Sidebar
    from variorum_gui.window.main_window import MainWindow


#: Seconds to wait for another program that is writing to the corpus where there is no later: the window leaves it.
_AT_THE_END = 2.0


class Keeping:
    """Knows what was kept last: nothing is written twice, and what could not be written is not taken for kept."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window
        self._session = window.session
        self._layout = Layout()
        self._pairs: list[list[Any]] = []

    def keep_all(self) -> None:
        """Everything that is kept of a window."""
        self.keep_layout()
        save_session(self._window.folders.session_file, self._session_now())

    def keep_session(self) -> None:
        """Write down which corpus is open, and how the window stands, where that changed."""
        session = self._session_now()
        if session != self._session and save_session(self._window.folders.session_file, session):
            self._session = session

    def leave_tree(self) -> None:
        """Remember how the tree of the corpus that was open stands, which is about to show another one."""
        self._window.session = self._with_tree(self._window.session)

    def keep_layout(self) -> None:
        """Keep a note still being written, and remember in the corpus what is shown of it, and where: it is left."""
        if not self._can_be_kept():
            return
        if self._window.sidebar_is_built:
            self._window.sidebar.keep_writing()
        self._remember(self._layout_now(), _AT_THE_END)

    def is_behind(self) -> bool:
        """Whether other texts are shown than were kept, or otherwise; a place in them is no reason.

        Or whether what the tree would remember had to wait.
        """
        if not self._can_be_kept():
            return False
        now, kept = (layout.without_place() for layout in (self._layout_now(), self._layout))
        window = self._window
        behind = now != kept or window.workspace.pairs_by_act.to_json() != self._pairs
        return behind or window.tabs.are_behind() or bool(window.corpus_pane.owed)

    def keep_what_is_shown(self) -> bool:
        """Remember it without waiting; False where another program is writing to the corpus, or it cannot be."""
        return self._remember(self._layout_now())

    def recall_layout(self) -> None:
        """Show what was shown of the corpus that was just opened."""
        window = self._window
        layout = window.workspace.recall()
        self._layout, self._pairs = layout, window.workspace.pairs_by_act.to_json()
        window.kinds.recall(layout.kinds)
        if window.sidebar_is_built:
            window.sidebar.expect_finding(layout.finding)
        window.set_form(layout.form)
        window.tabs.recall()
        if layout.reading and not window.workspace.pair.empty:
            window.comparison.restore_reading_state(layout.reading)

    def recall_sidebar(self, sidebar: Sidebar) -> None:
        """Let the sidebar, just built, stand as it was left."""
        sidebar.open_folds(self._session.folds)
        sidebar.open_tab(self._session.tab)
        sidebar.expect_finding(self._layout.finding)

    def _can_be_kept(self) -> bool:
        workspace = self._window.workspace
        return workspace.has_corpus and not workspace.corpus.read_only

    def _remember(self, layout: Layout, patience: float = 0) -> bool:
        corpus, pairs = self._window.workspace.corpus, self._window.workspace.pairs_by_act.to_json()
        if not self._window.tabs.keep(patience):
            return False  # nor could this be written: one wait is enough
        if pairs != self._pairs and remember(corpus, "pairs", pairs, patience):
            self._pairs = pairs
        if layout != self._layout and remember(corpus, "window", layout.to_json(), patience):
            self._layout = layout
        return (layout, pairs) == (self._layout, self._pairs) and self._window.corpus_pane.owed.write(
            patience
        )

    def _layout_now(self) -> Layout:
        window = self._window
        return Layout(
            window.workspace.pair.left,
            window.workspace.pair.right,
            window.workspace.wishes.mode,
            window.comparison.form(),
            window.comparison.reading_state(),
            tuple(sorted(window.kinds.kinds)),
            window.sidebar.chosen_finding() if window.sidebar_is_built else self._layout.finding,
        )

    def _session_now(self) -> Session:
        window = self._window
        session = self._with_tree(window.session)
        if window.sidebar_is_built:
            session = replace(session, tab=window.sidebar.current_tab(), folds=window.sidebar.folds())
        return replace(
            session,
            geometry=bytes(window.saveGeometry().toHex().data()).decode("ascii"),
            panes=window.panes.keep(),
        )

    def _with_tree(self, session: Session) -> Session:
        left = self._window.corpus_pane.as_left()
        return session.with_tree(session.corpus, left) if left is not None else session
