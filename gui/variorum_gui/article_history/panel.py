"""The history of an article below the texts: its timeline, and beside it what a step brought, or a sentence's life."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QDockWidget,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from variorum.model.history import Life
from variorum_gui.article_history.passage_list import PassageList
from variorum_gui.article_history.passages import (
    Passage,
    headline_passages,
    life_passages,
    step_passages,
)
from variorum_gui.article_history.timeline_model import COLUMNS, TimelineModel, cell_words
from variorum_gui.article_history.timeline_rows import TimelineRow, timeline_rows
from variorum_gui.article_history.timeline_view import TimelineView
from variorum_gui.article_history.working_out import ArticleHistory
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.fitting_label import FittingLabel
from variorum_gui.theme.icons import icon

#: A line or two below the heads of the lists; the texts above need their room too.
_LEAST_LISTS = 60
_NO_SENTENCE = marked(
    "Choose a sentence in the texts, then “Life of this sentence” in their menu (Ctrl+Shift+Y)."
)


class HistoryPanel(QDockWidget):
    """Asks for what it wants shown; who shows it tells by `mark_shown`."""

    #: Places of two versions, older first.
    pairWanted = Signal(int, int)
    #: A `Passage` to be shown with its step.
    passageWanted = Signal(object)
    closed = Signal()
    #: To the next (1) or previous (-1) step.
    stepWanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("article history")
        self.setAccessibleName(tr("History of the article"))
        self.setFeatures(QDockWidget.DockWidgetFeature.DockWidgetClosable)
        self.setAllowedAreas(Qt.DockWidgetArea.BottomDockWidgetArea)
        self.found: ArticleHistory | None = None
        self._rows: tuple[TimelineRow, ...] = ()
        self._life: Life | None = None
        self.model = TimelineModel(self)
        self.timeline = TimelineView(self.model, self)
        self.step_list = PassageList(tr("What this step changed"), self)
        self.life_list = PassageList(tr("What became of the sentence"), self)
        self.headline_list = PassageList(tr("Headlines, the oldest first"), self)
        self.tabs = QTabWidget(self)
        self.tabs.addTab(self.step_list, tr("Step"))
        self.tabs.addTab(self.life_list, tr("Sentence"))
        self.tabs.addTab(self.headline_list, tr("Headlines"))
        self.words = FittingLabel(self)
        self.words.setProperty("voice", "title")
        self.earlier = QPushButton(tr("Earlier Step"), self)
        self.later = QPushButton(tr("Later Step"), self)
        self.compare = QPushButton(tr("Compare the Two Chosen"), self)
        self.close_button = QToolButton(self)
        self._lay_out()
        self._connect()

    def show_history(self, found: ArticleHistory) -> None:
        """Show this article; the row one is on stays when it is the same article."""
        same = self.found is not None and self.found.article == found.article
        kept = self.timeline.currentIndex().row() if same else -1
        # A life tells of places in these very texts: with a version more or fewer it would tell of others.
        lives_on = self.found is not None and _texts(self.found) == _texts(found)
        self.found, self._rows = found, timeline_rows(found)
        if not (same and lives_on):
            self._life = None
        count = tr_many("{n} version", "{n} versions", len(self._rows))
        self.words.say(tr("History: {article} · {versions}", article=found.name, versions=count), count)
        self.setWindowTitle(tr("History of {article}", article=found.name))
        self.model.show_rows(self._rows)
        self.headline_list.show_passages(headline_passages(found, self._rows))
        self.tabs.setTabText(2, f"{tr('Headlines')} {len(found.history.headlines)}")
        self.show_life(self._life)
        self.timeline.go_to(kept if 0 <= kept < len(self._rows) else len(self._rows) - 1)

    def show_life(self, life: Life | None) -> None:
        """Tell what became of a sentence; None while none is chosen."""
        if self.found is None:
            return
        self._life = life
        if life is None:
            self.life_list.show_passages((Passage(tr(_NO_SENTENCE), version=-1),))
        else:
            self.life_list.show_passages(life_passages(self.found, life, self._rows))

    def open_life(self, version: int) -> None:
        """Bring the life of the sentence to the front, and the keyboard to what happened up to a version."""
        passages = self.life_list.passages()
        before = [row for row, each in enumerate(passages) if each.version <= version]
        self.life_list.setCurrentRow(before[-1] if before else 0)
        self.tabs.setCurrentWidget(self.life_list)
        self.life_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def mark_shown(self, left: int | None, right: int | None) -> None:
        """Mark the versions that are shown, by their places, and go to the later one."""
        self.model.mark_shown(left, right)
        later = max((at for at in (left, right) if at is not None), default=None)
        if later is None:
            return
        if later not in self.timeline.places():
            self.timeline.go_to(later)
        self.timeline.bring_into_sight(*sorted(at for at in (left, right) if at is not None))

    def table(self) -> str:
        """The timeline as lines of cells between tabulators, for a spreadsheet."""
        lines = [[tr(title) for title in COLUMNS]]
        lines += [[cell_words(row, column) for column in range(len(COLUMNS))] for row in self._rows]
        return "\n".join("\t".join(line) for line in lines)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        self.close_button.setProperty("flat", True)
        self.close_button.setAccessibleName(tr("Close the history"))
        self.close_button.setToolTip(tr("Close the history"))
        self.earlier.setToolTip(tr("Show the step before (Ctrl+Shift+PgUp)"))
        self.later.setToolTip(tr("Show the next step (Ctrl+Shift+PgDown)"))
        self.compare.setToolTip(tr("Choose two rows with Ctrl or Shift"))
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 8, 6)
        top.addWidget(self.words, 1)
        for button in (self.earlier, self.later, self.compare, self.close_button):
            top.addWidget(button)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        for half in (self.timeline, self.tabs):
            half.setMinimumHeight(_LEAST_LISTS)
        halves.addWidget(self.timeline)
        halves.addWidget(self.tabs)
        halves.setStretchFactor(0, 5)
        halves.setStretchFactor(1, 3)
        halves.setSizes([900, 480])
        inside = QWidget(self)
        inside.setProperty("ground", "window")
        inside.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(top)
        column.addWidget(halves, 1)
        self.setTitleBarWidget(QWidget(self))  # it has a line of its own, with buttons
        self.setWidget(inside)
        self.setFocusProxy(self.timeline)
        self._tint()

    def _connect(self) -> None:
        # The key is shown only: Edit ▸ Copy has it, and asks the timeline.
        key = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        copy = QAction(f"{tr('Copy as Table')}\t{key}", self.timeline)
        copy.triggered.connect(self.timeline.copy)
        self.timeline.addAction(copy)
        self.timeline.copyWanted.connect(lambda: QGuiApplication.clipboard().setText(self.table()))
        self.timeline.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.timeline.wanted.connect(self._want)
        self.timeline.chosen.connect(self._tell_step)
        self.compare.clicked.connect(self.timeline.want)
        self.earlier.clicked.connect(lambda: self.stepWanted.emit(-1))
        self.later.clicked.connect(lambda: self.stepWanted.emit(1))
        self.close_button.clicked.connect(self.close)
        for each in (self.step_list, self.life_list, self.headline_list):
            each.wanted.connect(self._want_passage)
        theme_changes().changed.connect(self._tint)

    def _want(self, places: tuple[int, ...]) -> None:
        last = places[-1]
        first = places[0] if len(places) > 1 else last - 1
        self.pairWanted.emit(*((first, last) if first >= 0 else (0, 1)))

    def _want_passage(self, passage: Passage) -> None:
        if passage.version >= 0:
            self.passageWanted.emit(passage)

    def _tell_step(self) -> None:
        places = self.timeline.places()
        self.compare.setEnabled(len(places) == 2)
        if self.found is not None and len(places) == 1:
            self.step_list.show_passages(step_passages(self.found, places[0], self._rows))

    def _tint(self) -> None:
        self.close_button.setIcon(icon("x"))


def _texts(found: ArticleHistory) -> list[str]:
    return [version.text for version in found.versions]
