"""The line under every list: how much is shown, and taking it along as a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from variorum_gui.file_names import file_name_of
from variorum_gui.languages.words import tr, tr_many
from variorum_gui.saving_as import ask_where
from variorum_gui.sidebar.panel import Panel
from variorum_gui.sidebar.row_table import Table, as_csv, as_html, as_tabs
from variorum_gui.sidebar.word_button import WordButton
from variorum_gui.sidebar.word_line import WordLine
from variorum_gui.theme.fitting_label import FittingLabel
from variorum_gui.unexpected import log_error, sentence_for


class TakingAlong(Panel):
    """Says `said(words)` when something was copied or written, `failed(words)` when it could not be.

    `partly(words, rest)`: a file lacks what stands under closed headings; `rest()` writes it anew with that.
    """

    said = Signal(str)
    failed = Signal(str)
    partly = Signal(str, object)

    def __init__(
        self,
        table: Callable[[], Table],
        parent: QWidget | None = None,
        hidden: Callable[[], int] = lambda: 0,
        whole: Callable[[], Table] | None = None,
        holding: Callable[[], Sequence[str]] = lambda: (),
    ) -> None:
        """`table` gives the table of what is shown when it is asked for, `hidden` how much is folded away, `whole` the
        table with that; `holding` says in a few words what a file of it is named after."""
        super().__init__(parent)
        self._holding = holding
        self._table, self._hidden, self._whole = table, hidden, whole or table
        self.count = FittingLabel(self)
        self.count.setProperty("voice", "small")
        self.copy = WordButton(tr("Copy as table"), self, short=tr("Copy"))
        self.copy.setToolTip(
            tr("Copy the list as it is shown: paste it into a spreadsheet, a document or a mail")
        )
        self.copy.clicked.connect(self.copy_table)
        self.save = WordButton(tr("Save as CSV…"), self, short=tr("CSV…"))
        self.save.setToolTip(tr("Write the list as it is shown to a file for a spreadsheet"))
        self.save.clicked.connect(self._ask)
        line = WordLine(self)
        line.setContentsMargins(12, 2, 8, 2)
        line.setSpacing(8)
        line.addWidget(self.count)
        line.addStretch(1)
        for button in (self.copy, self.save):
            button.setCheckable(False)
            button.setAccessibleName(button.text())
            line.addWidget(button)

    def show_count(self, words: str, *shorter: str) -> None:
        """Say how many entries there are, as long as there is room for; without any there is nothing to take along."""
        self.count.say(words, *shorter)
        self.setVisible(bool(words))

    def copy_table(self) -> None:
        """Put the table on the clipboard, as text and as a table."""
        table = self._table()
        data = QMimeData()
        data.setText(as_tabs(table))
        data.setHtml(as_html(table))
        data.setData("text/csv", as_csv(table).encode("utf-8", "replace"))
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(self._with_hidden(tr_many("Copied {n} row", "Copied {n} rows", len(table) - 1)))

    def _with_hidden(self, words: str) -> str:
        hidden = self._hidden()
        if not hidden:
            return words
        left_out = tr_many(
            "{n} under a closed heading ▸ is left out", "{n} under closed headings ▸ are left out", hidden
        )
        return f"{words}; {left_out}"

    def write(self, path: Path) -> None:
        """Write the table; the mark at its head tells a spreadsheet that it is UTF-8."""
        whole = self._whole() if self._hidden() else []
        if not self._written(path, self._table()):
            return
        words = self._with_hidden(tr("The list is in {file}", file=path.name))
        if whole:
            self.partly.emit(f"{words}.", lambda: self._write_whole(path, whole))
        else:
            self.said.emit(words)

    def _write_whole(self, path: Path, table: Table) -> None:
        if self._written(path, table):
            self.said.emit(tr("The whole list is in {file}", file=path.name))

    def _written(self, path: Path, table: Table) -> bool:
        try:
            from variorum.reporting.whole_file import write_whole

            write_whole(path, as_csv(table).encode("utf-8-sig", "replace"))
        except OSError as error:
            log_error(error)
            self.failed.emit(tr("The list was not written. {reason}", reason=sentence_for(error)))
            return False
        return True

    def file_name(self) -> str:
        """What the file is called if nobody calls it otherwise: three lists of one name cannot be told apart."""
        words = [each for each in self._holding() if each]
        return f"{file_name_of(words).removesuffix('.html')}.csv" if words else tr("list.csv")

    def _ask(self) -> None:
        kind = tr("Table for a spreadsheet (*.csv)")
        path = ask_where(self, tr("Save the list"), self.file_name(), kind, ".csv")
        if path is not None:
            self.write(path)
