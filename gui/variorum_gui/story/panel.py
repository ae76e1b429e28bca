"""The page of the whole story beside the window's work: a tab for each table, and the passages of a cell."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from variorum.model.story_page import TextPlace
from variorum.reporting.story.lines import Line, ShownCell
from variorum.reporting.story.sections import Section, SectionId
from variorum.reporting.story.shares import ShareCell
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.return_key import never_default, press_by_return
from variorum_gui.sidebar.row_table import Table
from variorum_gui.sidebar.taking_along import TakingAlong
from variorum_gui.story.few_lines import FewLines
from variorum_gui.story.passages_list import PassagesList
from variorum_gui.story.shares_view import SharesView
from variorum_gui.story.table_view import TableView
from variorum_gui.story.taken import table_of, table_of_shares
from variorum_gui.story.working_out import WholeStory
from variorum_gui.theme.applying import theme_changes
from variorum_gui.window.message_area import MessageArea
from variorum_gui.window.message_bar import Offer

#: The tabs, in the order of the report: where the texts differ is what a reader asks first.
_TABS: tuple[tuple[SectionId, str], ...] = (
    ("otherwise", marked("Figures and quotations")),
    ("told", marked("Told by how many")),
    ("sources", marked("Sources")),
    ("names", marked("Names")),
)


class StoryPanel(QDialog):
    """Not modal. Return, or a double click, on a cell shows two texts at its passage.

    Its parent owns it and takes it along when it closes, and can stand before it.
    """

    #: (the cells of the row, the `TextPlace` asked for, the column to show it with or None)
    passageWanted = Signal(object, object, object)
    #: A report is to be written.
    reportWanted = Signal()
    #: The same story is to be worked out once more.
    anewWanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.found = WholeStory("")
        self._sections: dict[SectionId, Section] = {}
        self._cells: tuple[ShownCell, ...] = ()
        self._beside: int | None = None
        offer_help(self, "story.md")
        self.messages = MessageArea(self)
        self.words = _label(self)
        self.tables = {id: TableView(self) for id, _ in _TABS}
        self.shares = SharesView(self)
        self.tabs = QTabWidget(self)
        self.tabs.setAccessibleName(tr("Tables of the story"))
        for id, title in _TABS:
            self.tabs.addTab(self.tables[id], tr(title))
            self.tables[id].setAccessibleName(tr(title))  # until it is told what stands in it
        self.tabs.addTab(self.shares, tr("How much is shared"))
        for button in self.tabs.tabBar().findChildren(QAbstractButton):
            button.setAccessibleName(tr("More tables"))
        self.said = FewLines(tr("What is said of it"), self)
        self.passages = PassagesList(self)
        self.notes = FewLines(tr("Notes"), self, "second")
        self.along = TakingAlong(self._table, self, holding=self._holding)
        self.save = QPushButton(tr("Report…"), self)
        self.save.setToolTip(
            tr("Write the tables and the texts as a page, a document, a PDF or for a spreadsheet")
        )
        self._copy = QAction(tr("Copy as Table"), self)
        self._copy.setShortcut(QKeySequence.StandardKey.Copy)
        self._copy.triggered.connect(self.along.copy_table)
        self.addAction(self._copy)
        never_default(*self.findChildren(QPushButton))
        self._lay_out()
        self._connect()
        resize_on_screen(self, 1160, 700)
        if parent is not None:
            parent.installEventFilter(self)

    def come_to_front(self) -> None:
        """Show it before all others, depending on none: a window always lies in front of the one it depends on."""
        if not self.isVisible():
            self.create()  # `winId` would make a window of its own of every widget in the main window
            self.windowHandle().setTransientParent(None)  # type: ignore[arg-type]  # the stubs know no None
        self.show()
        self.activateWindow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close and watched is self.parent():
            self.close()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not press_by_return(self.focusWidget(), event):
            super().keyPressEvent(event)

    def gather(self, title: str) -> None:
        """Say that a story is being worked out; what is shown of another one is greyed until then."""
        self.setWindowTitle(tr("The whole story: “{story}”", story=title))
        self.words.setText(tr("The texts of the story are being compared…"))
        self._offer(False)
        self.messages.clear()
        self.said.setText("")
        self.passages.forget()

    def say(self, words: str, about: str, *, anew: bool = True) -> None:
        """Say above the tables what is not as they tell it any more, and offer to compare anew."""
        offers = [Offer(tr("Compare Anew"), self.anewWanted.emit)] if anew else []
        self.messages.say(words, offers=offers, about=about, stays=True)  # as long as it is so

    def _offer(self, possible: bool) -> None:
        for widget in (self.tabs, self.passages, self.along, self.save):
            widget.setEnabled(possible)

    def show_story(self, found: WholeStory) -> None:
        """Show this page."""
        self._offer(True)
        self.messages.clear()
        self.setWindowTitle(tr("The whole story: “{story}”", story=found.title))
        self.words.setText(
            tr_many(
                "The newest version of {n} article of this story. "
                "The lists in the main window are only about the texts open there.",
                "The newest versions of {n} articles of this story, each compared with each other. "
                "The lists in the main window are only about the texts open there.",
                len(found.columns),
            )
        )
        self.passages.forget()
        with QSignalBlocker(self.shares):  # its passages are told once all is shown
            self.shares.show_shares(found.shares)
        self._show_tables(found, stays=False)
        self.tabs.currentWidget().setFocus()

    def show_again(self, found: WholeStory) -> None:
        """Show the page it shows with what the reader says of it, or of its names, now."""
        self._show_tables(found, stays=True)

    def _show_tables(self, found: WholeStory, *, stays: bool) -> None:
        self.found, before = found, self._sections
        self._sections = {section.id: section for section in found.sections}
        for id, table in self.tables.items():
            if id in self._sections and not (stays and self._sections[id] == before.get(id)):
                with QSignalBlocker(table):  # where one is in it is told below, once
                    table.show_section(self._sections[id], found.columns, stays=stays)
        self._turned()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.addWidget(self.messages)
        column.addWidget(self.words)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.said)
        column.addWidget(self.passages)
        column.addWidget(self.notes)
        foot = QHBoxLayout()
        foot.addWidget(self.along, 1)
        foot.addWidget(self.save, 0, Qt.AlignmentFlag.AlignRight)  # also where there is nothing to take along
        column.addLayout(foot)

    def _connect(self) -> None:
        self.tabs.currentChanged.connect(lambda _at: self._turned())
        for table in self.tables.values():
            table.cellReached.connect(partial(self._reached_in, table))
            table.cellWanted.connect(self._wanted)
            table.customContextMenuRequested.connect(self._menu)
        self.shares.shareReached.connect(self._at_share)
        self.shares.shareWanted.connect(lambda _cell: self._open_first())
        self.passages.passageWanted.connect(self._open)
        self.save.clicked.connect(self.reportWanted)
        theme_changes().changed.connect(self._repaint)

    def _section(self) -> Section | None:
        at = self.tabs.currentIndex()
        return self._sections.get(_TABS[at][0]) if at < len(_TABS) else None

    def _table(self) -> Table:
        section = self._section()
        if section is None:
            return table_of_shares(self.found.shares)
        return table_of(section, [column.name for column in self.found.columns])

    def _holding(self) -> tuple[str, ...]:
        at = self.tabs.currentIndex()
        return (self.found.title, tr(_TABS[at][1]) if at < len(_TABS) else "")

    def _turned(self) -> None:
        """Another tab is in front."""
        section = self._section()
        if section is None:
            notes: Sequence[str] = (
                tr("At least so much of the text named at the left has a match in the text named above."),
            )
            rows = len(self.found.page.shares)
            self.along.show_count(tr_many("{n} share", "{n} shares", rows) if rows else "")
            self._reached_share(self.shares.chosen())
        else:
            rows = sum(len(group.lines) for group in section.groups)
            notes = ((section.words if rows else section.none), *section.notes)
            self.along.show_count(tr_many("{n} row", "{n} rows", rows) if rows else "")
            table = self.tables[section.id]
            self._reached(*table.reached())
        for below in (self.said, self.passages):  # of a row, where there is one
            below.setVisible(rows > 0)
        self.notes.setText("\n".join((*notes, *self.found.page.notes)))
        self.notes.setVisible(bool(self.notes.text()))

    def _reached_in(self, table: TableView, line: Line | None, text: int) -> None:
        if table is self.tabs.currentWidget():
            self._reached(line, text)

    def _reached(self, line: Line | None, text: int) -> None:
        self._cells, self._beside = (line.cells if line is not None else ()), None
        self.said.setText("\n".join((line.title, *line.said)) if line is not None else "")
        cells = self._cells if text < 0 else self._cells[text : text + 1]
        self.passages.show_places(self.found, [part.place for cell in cells for part in cell.parts])

    def _at_share(self, cell: ShareCell) -> None:
        if self.tabs.currentWidget() is self.shares:
            self._reached_share(cell)

    def _reached_share(self, cell: ShareCell | None) -> None:
        share = cell.share if cell is not None else None
        self._cells, self._beside = (), (share.other if share is not None else None)
        self.said.setText(cell.words if cell is not None else "")
        self.passages.show_places(self.found, share.places if share is not None else ())

    def _wanted(self, line: Line, text: int) -> None:
        if text >= 0 and line.cells[text].parts:
            self._open(line.cells[text].parts[0].place)

    def _open_first(self) -> None:
        cell = self.shares.chosen()
        if cell is not None and cell.share is not None and cell.share.places:
            self._open(cell.share.places[0])

    def _open(self, place: TextPlace) -> None:
        cells = self._cells or tuple(ShownCell() for _ in self.found.columns)
        self.passageWanted.emit(cells, place, self._beside)

    def _menu(self, at: QPoint) -> None:
        table = self.sender()
        if not isinstance(table, TableView):
            return
        index = table.indexAt(at)
        cell = table.table.cell_at(index)
        menu = QMenu(table)
        if cell is not None and cell.parts:
            menu.addAction(tr("Show This Passage"), lambda: self._open(cell.parts[0].place))
        menu.addAction(self._copy)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(table.viewport().mapToGlobal(at))

    def _repaint(self) -> None:
        for table in self.tables.values():
            table.viewport().update()


def _label(parent: QWidget) -> QLabel:
    label = QLabel(parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
