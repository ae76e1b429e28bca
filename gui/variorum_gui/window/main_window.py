"""The window: a corpus, the texts, and what was found, side by side. Its parts do the work."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QCloseEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from variorum_gui.background import Background
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.corpus_tree.pane import CorpusPane
from variorum_gui.doubting.commands import ReadingCommands
from variorum_gui.doubting.problem_log import ProblemLog
from variorum_gui.dropping.target import DropTarget
from variorum_gui.fetching.commands import Fetching
from variorum_gui.folders import Folders
from variorum_gui.kinds_of_edit import KindsChosen
from variorum_gui.return_key import press_by_return
from variorum_gui.session import load_session
from variorum_gui.settings.store import Settings
from variorum_gui.shown import Shown
from variorum_gui.speaking.commands import SpeakerCommands
from variorum_gui.theme.own_buttons import name_extensions
from variorum_gui.window.edit_commands import EditCommands
from variorum_gui.window.empty_fields import EmptyFields
from variorum_gui.window.empty_state import EmptyState
from variorum_gui.window.file_commands import FileCommands
from variorum_gui.window.help_commands import HelpCommands
from variorum_gui.window.keeping import Keeping
from variorum_gui.window.kept_meanwhile import KeptMeanwhile
from variorum_gui.window.later import Later, article_history
from variorum_gui.window.menu_keys import open_by_key
from variorum_gui.window.menus import Menus
from variorum_gui.window.message_area import MessageArea
from variorum_gui.window.pane_row import PaneRow
from variorum_gui.window.panes import Panes
from variorum_gui.window.passage_commands import PassageCommands
from variorum_gui.window.preferring import Preferring
from variorum_gui.window.reader_mode import ReaderMode
from variorum_gui.window.recogniser_notice import RecogniserNotice
from variorum_gui.window.rounds import Rounds
from variorum_gui.window.status_line import StatusLine
from variorum_gui.window.tab_order import put_after
from variorum_gui.window.tabs import Tabs
from variorum_gui.window.toolbar import FORMS, Toolbar
from variorum_gui.window.view_commands import ViewCommands
from variorum_gui.window.wiring import connect_panes, connect_sidebar, connect_workspace
from variorum_gui.window.workspace import Workspace

if TYPE_CHECKING:
    from variorum_gui.corpora.commands import CorpusCommands
    from variorum_gui.sidebar.pane import Sidebar

#: What window managers put around a window, its title included; not known before it is shown.
_FRAME = QSize(8, 40)


class MainWindow(QMainWindow):
    """Built of panes that know nothing of each other; `wiring` connects them."""

    def __init__(self, folders: Folders, settings: Settings, icon: QIcon | None = None) -> None:
        super().__init__()
        self.folders = folders
        self.settings = settings
        self.setWindowTitle("Variorum")
        self.setWindowIcon(icon or QIcon())
        self.resize(1440, 900)
        self.background = Background(self)
        self.workspace = Workspace(self.background, self)
        self.kinds = KindsChosen(self)
        self.session = load_session(folders.session_file)
        self._closed = False
        self._sidebar: Sidebar | None = None
        self._corpora: CorpusCommands | None = None
        self._make_panes()
        self.files, self.edit = FileCommands(self), EditCommands(self)
        self.view, self.help = ViewCommands(self), HelpCommands(self)
        self.reader_mode, self.rounds = ReaderMode(self), Rounds(self)
        self.passages, self.speaking = PassageCommands(self), SpeakerCommands(self)
        self.reading, self.problems = ReadingCommands(self), ProblemLog(folders.problems_file, self)
        self.fetching, self.article_history = Fetching(self), article_history(self)
        rooms = {
            "files": self.files,
            "edit": self.edit,
            "view": self.view,
            "passages": self.passages,
            "speaking": self.speaking,
            "reading": self.reading,
            "help": self.help,
            "corpora": Later(lambda: self.corpora),
            "history": self.article_history,
        }
        self.menus = Menus(self, rooms, settings)
        self.toolbar = Toolbar(self.menus.actions, self.menus.ignore, self)
        self.addToolBar(self.toolbar)
        name_extensions(self)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.status = StatusLine(self.background, self)
        self.setStatusBar(self.status)
        put_after(self.status, self.toolbar)
        connect_workspace(self)
        connect_panes(self)
        self.status.count_problems(self.problems.lost)
        self._preferring, self._recogniser_notice = Preferring(self), RecogniserNotice(self)
        self.drop_target = DropTarget(self)
        self._restore()
        self.show_texts(Shown())
        self.offer_forms()
        self.keeping = Keeping(self)
        self._kept_meanwhile = KeptMeanwhile(self)

    @property
    def sidebar(self) -> Sidebar:
        """Built when first asked for: the texts come first, and it has nothing to say before them."""
        if self._sidebar is None:
            from variorum_gui.sidebar.pane import Sidebar

            hidden = self._sidebar_place.isHidden()
            sidebar = self._sidebar = Sidebar(self)
            sizes = self.panes.sizes()
            self.panes.replaceWidget(2, sidebar)
            self.panes.put_in_order()
            put_after(sidebar, self.status, self.toolbar)
            self._sidebar_place.deleteLater()
            sidebar.setVisible(not hidden)
            self.panes.setSizes(sizes)
            connect_sidebar(self, sidebar)
            self.keeping.recall_sidebar(sidebar)
        return self._sidebar

    @property
    def corpora(self) -> CorpusCommands:
        """Commands on whole corpora, loaded when the first of them is wanted."""
        if self._corpora is None:
            from variorum_gui.corpora.commands import CorpusCommands

            self._corpora = CorpusCommands(self)
        return self._corpora

    @property
    def sidebar_is_built(self) -> bool:
        """Whether asking for the sidebar costs nothing."""
        return self._sidebar is not None

    def show_texts(self, shown: Shown) -> None:
        """Put the comparison, or the empty state, into the middle."""
        empty = shown.left is None and shown.right is None
        nothing = self.empty if self.workspace.has_corpus else self._blank
        self.middle.setCurrentWidget(nothing if empty else self.reader_mode.page)
        both = shown.left is not None and shown.right is not None
        self.toolbar.set_comparing(both)
        self.menus.offer_for(both=both, any_text=not empty)

    def offer_forms(self) -> None:
        """Let only those forms be chosen that the texts now shown can be read in."""
        shown = self.workspace.shown
        both = shown.left is not None and shown.right is not None
        offered = self.comparison.forms() if both else ()
        for id, _ in FORMS:
            self.menus.actions[id].setEnabled(id in offered)
            self.toolbar.forms.button(id).setEnabled(id in offered)

    def set_form(self, form: str) -> None:
        """Read the texts in another form, one the view offers."""
        if form in self.comparison.forms():
            self.comparison.set_form(form)
        self.show_form(self.comparison.form())

    def show_form(self, form: str) -> None:
        """Say in menu and toolbar in which form the texts are read; the toolbar says none in Reader Mode."""
        self.menus.check(form)
        self.toolbar.forms.choose("" if self.reader_mode.on else form)

    def chosen_finding(self) -> str:
        """The id of the finding chosen in the sidebar, "" when none is."""
        return self.sidebar.tab("findings").list.chosen_key()

    def remember_corpus(self, path: Path) -> None:
        """Make it the one to open next time, and the first of the recent ones."""
        self.session = self.session.with_corpus(path)
        own = (self.folders.scratch_corpus, self.folders.sample_corpus)
        self.menus.set_recent([p for p in self.session.recent if Path(p) not in (path, *own)])
        named = "Variorum" if path == self.folders.scratch_corpus else f"{path.stem} – Variorum"
        self.setWindowTitle(named)

    def forget_recent(self, path: str) -> None:
        """Take a corpus that is gone out of the recent ones."""
        self.session = replace(self.session, recent=tuple(p for p in self.session.recent if p != path))
        self.menus.set_recent(self.session.recent)

    def fit_on_screen(self) -> None:
        """Be no larger than the screen has room for, the frame of the window manager included."""
        self.resize(self.size().boundedTo(self.screen().availableSize() - _FRAME))

    def bring_to_front(self) -> None:
        """As a second start of the program wants."""
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        # Only what no pane wanted arrives here: Escape in a field, or with words selected, is theirs.
        if event.key() == Qt.Key.Key_Escape:
            self.comparison.clear_light()
        elif not (press_by_return(self.focusWidget(), event) or open_by_key(self, event)):
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.finish()  # and Qt closes it: nobody refuses

    def finish(self) -> None:
        """Keep everything and let go of the corpus. A second call does nothing."""
        if self._closed:
            return
        self._closed = True
        self._kept_meanwhile.stop()
        self.keeping.keep_all()
        self.workspace.before_keeping.finish()
        self.workspace.deriver.close()
        self.background.close()
        self.workspace.acts_waiting.go_on_at_once()
        self.corpus_pane.let_go()
        self.workspace.close()

    def _make_panes(self) -> None:
        self.messages = MessageArea(self)
        self.corpus_pane = CorpusPane(self)
        self.comparison = ComparisonPane(self)
        self.empty = EmptyState(self)
        self.middle = QStackedWidget(self)
        self.middle.addWidget(self.empty)
        self.middle.addWidget(self.comparison)
        #: Until a corpus is open nobody knows whether there is nothing to show.
        self._blank = QWidget(self)
        self.middle.addWidget(self._blank)
        self._sidebar_place = QWidget(self)
        self._sidebar_place.setMinimumWidth(230)
        self.panes = Panes(self)
        self.tabs = Tabs(self, self.middle)
        self.panes.fill(self.corpus_pane, self.tabs, self._sidebar_place)
        self.pane_row = PaneRow(self.panes, self)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.messages)
        column.addWidget(self.pane_row, 1)
        self.setCentralWidget(centre)
        self.messages.keyboard.otherwise = lambda: (self.comparison, self.corpus_pane.tree)
        self._empty_fields = EmptyFields(self)
        self.corpus_pane.tree.setFocus()  # else the filter, which Tab reaches first, would have the keyboard

    def _restore(self) -> None:
        if self.session.geometry:
            self.restoreGeometry(QByteArray.fromHex(self.session.geometry.encode("ascii", "replace")))
        if self.session.panes:
            self.pane_row.recall(self.session.panes)
        self.menus.check("full_screen", self.isFullScreen())
        self.menus.check("show_corpus", not self.corpus_pane.isHidden())
        self.menus.check("show_sidebar", not self._sidebar_place.isHidden())
