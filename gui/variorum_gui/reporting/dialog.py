"""What goes into a report, of which kind it is, and how it will look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Generic

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QTextDocument
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QRadioButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from variorum.model.comparison import Side
from variorum.reporting.choice import AnyPart, Choice
from variorum.text.quoting import in_marks
from variorum_gui.background import Background
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.reporting.access_keys import with_keys
from variorum_gui.reporting.choosing import Chosen, T, with_ending
from variorum_gui.reporting.previews import Preview
from variorum_gui.theme.choice_box import ChoiceBox
from variorum_gui.unexpected import log_error, sentence_for

#: Several boxes ticked in a row make one preview.
_PATIENCE = 150


class ReportDialog(QDialog, Generic[T]):
    """Nothing is written here: whoever opened it asks `chosen` when it is accepted.

    `preview` is asked in the background what a choice will look like. `without_outlet` are texts whose outlet can be
    given, and what they are called.
    """

    #: The outlet of the text on this side is to be named; the dialogue is closed.
    nameWanted = Signal(str)

    def __init__(
        self,
        preview: Callable[[Chosen[T]], Preview],
        chosen: Chosen[T],
        background: Background,
        parent: QWidget | None = None,
        *,
        help_page: str = "reports.md",
        none_confirmed: bool = False,
        without_outlet: Sequence[tuple[Side, str]] = (),
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Report"))
        offer_help(self, help_page)
        self._preview_of, self._chosen, self._background = preview, chosen, background
        self._none_confirmed, self._without_outlet = none_confirmed, without_outlet
        self.namings = [QPushButton(tr("Name It…"), self) for _ in without_outlet]
        offered = self._offered = chosen.offered
        self._document: QTextDocument | None = None
        self.kinds = ChoiceBox(self)
        for kind, words, _ in offered.kinds:
            self.kinds.addItem(with_ending(tr(words), kind), kind)
        self.tables = ChoiceBox(self)
        for table, words in offered.tables.items():
            self.tables.addItem(tr(words), table)
        self.confirmed = QRadioButton(tr("Only what you confirmed"), self)
        self.everything = QRadioButton(tr("Everything found, each with its state"), self)
        self.none_yet = QLabel(
            tr("Nothing is confirmed yet: what the program found is listed, and called that.")
        )
        self.parts: dict[AnyPart, QCheckBox] = {
            part: QCheckBox(tr(words), self) for part, words in offered.parts.items()
        }
        self.preview = QTextBrowser(self)
        self._about, self._table_label = QLabel(self), QLabel(tr("Which table"), self)
        self.differs = QLabel(self, wordWrap=True)
        self.differs.hide()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        self._show_chosen()
        self._connect()
        self._look()

    def chosen(self) -> Chosen[T]:
        """What is chosen now."""
        return self._chosen

    def _lay_out(self) -> None:
        kind_label, column = QLabel(tr("Kind of file"), self), QVBoxLayout()
        kind_label.setBuddy(self.kinds)
        self._table_label.setBuddy(self.tables)
        self.preview.setAccessibleName(tr("Preview of the report"))
        self.preview.setOpenLinks(False)
        # A sheet of paper, whatever the theme.
        self.preview.setStyleSheet("QTextBrowser { background: #FFFFFF; }")
        self._about.setWordWrap(True)
        self._about.setProperty("voice", "small")
        for widget in (kind_label, self.kinds, self._about, self._table_label, self.tables):
            column.addWidget(widget)
        column.addSpacing(10)
        self.none_yet.setWordWrap(True)
        self.none_yet.setProperty("voice", "small")
        self.confirmed.setAccessibleDescription(self.none_yet.text() if self._none_confirmed else "")
        states: tuple[QWidget, ...] = (self.confirmed, self.none_yet, self.everything)
        for state in states:
            column.addWidget(state)
            state.setVisible(self._offered.verdicts and (state is not self.none_yet or self._none_confirmed))
        column.addSpacing(6)
        for box in self.parts.values():
            column.addWidget(box)
        column.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = buttons.addButton(tr("Save As…"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setDefault(True)
        self._save = save
        with_keys(
            save,
            kind_label,
            self.confirmed,
            self.everything,
            *self.parts.values(),
            self._table_label,
            *self.namings,
        )
        self.preview.installEventFilter(self)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        grid = QGridLayout(self)
        grid.setContentsMargins(18, 16, 18, 14)
        grid.setHorizontalSpacing(18)
        grid.addLayout(column, 0, 0)
        shown = QVBoxLayout()
        for (side, name), naming in zip(self._without_outlet, self.namings, strict=True):
            shown.addLayout(self._asking(side, name, naming))
        shown.addWidget(self.differs)
        shown.addWidget(self.preview, 1)
        grid.addLayout(shown, 0, 1)
        grid.addWidget(buttons, 1, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, 260)
        resize_on_screen(self, 980, 680)

    def _asking(self, side: Side, name: str, naming: QPushButton) -> QHBoxLayout:
        words = tr(
            "No outlet is known of {text}: the report calls it by its headline or first words.",
            text=in_marks(cut(name)),
        )
        label, row = QLabel(words, self, wordWrap=True), QHBoxLayout()
        label.setTextFormat(Qt.TextFormat.PlainText)
        naming.setAutoDefault(False)
        naming.setAccessibleDescription(words)
        naming.clicked.connect(self.reject)
        naming.clicked.connect(lambda: self.nameWanted.emit(side))
        row.addWidget(label, 1)
        row.addWidget(naming, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _connect(self) -> None:
        self.kinds.activated.connect(lambda _: self._choose_kind())
        self.tables.activated.connect(lambda _: self._change())
        for button in (self.confirmed, self.everything):
            button.clicked.connect(lambda _: self._change())
        for box in self.parts.values():
            box.clicked.connect(lambda _: self._change())

    def _show_chosen(self) -> None:
        chosen, choice, offered = self._chosen, self._chosen.choice(), self._offered
        settled = offered.settled(chosen.kind, choice)
        self.kinds.setCurrentIndex(self.kinds.findData(chosen.kind))
        self.tables.setCurrentIndex(self.tables.findData(chosen.table))
        self.everything.setChecked(choice.everything)
        self.confirmed.setChecked(not choice.everything)
        for part, box in self.parts.items():
            why, held = settled.get(part, ("", part in choice.parts))
            box.setChecked(held)
            box.setEnabled(part not in settled)
            box.setToolTip(why)
            box.setAccessibleDescription(why)
        one_table = chosen.kind == ".csv"
        for widget in (self._table_label, self.tables):
            widget.setVisible(one_table)
        for button in (self.confirmed, self.everything):
            button.setEnabled(chosen.kind not in offered.whole)
        self._about.setText(tr(next(about for kind, _, about in offered.kinds if kind == chosen.kind)))

    def _choose_kind(self) -> None:
        self._chosen = replace(self._chosen, kind=self.kinds.currentData())
        self._show_chosen()
        self._timer.start()

    def _change(self) -> None:
        boxes, before = self.parts.items(), self._chosen.choice().parts
        # What has no place in this kind of file is kept as it was, for when it has one again.
        parts = frozenset(
            part for part, box in boxes if (box.isChecked() if box.isEnabled() else part in before)
        )
        chosen = replace(self._chosen, table=self.tables.currentData())
        if chosen.kind != ".csv":
            chosen = chosen.with_choice(Choice(parts, self.everything.isChecked()))
        self._chosen = chosen
        self._show_chosen()
        self._timer.start()

    def _look(self) -> None:
        chosen, preview = self._chosen, self._preview_of
        self._background.run(
            "report preview", tr("Making the preview"), lambda *_: preview(chosen), self._show, self._complain
        )

    def _show(self, made: Preview) -> None:
        shown, wrap = made.draw(), QTextBrowser.LineWrapMode
        self.differs.setText(made.differs)
        self.differs.setVisible(bool(made.differs))
        self.preview.setLineWrapMode(wrap.WidgetWidth if made.wraps else wrap.NoWrap)
        # All of a report breaks at the width there is; after a narrower one QTextEdit keeps the bar of the wider.
        policy = Qt.ScrollBarPolicy
        self.preview.setHorizontalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if made.wraps else policy.ScrollBarAsNeeded
        )
        before, self._document = self._document, shown.document
        # PySide lets go of a document it gave to a browser without deleting it: 1.5 MB at each preview.
        self._document.setParent(self.preview)
        self._document.setDocumentMargin(18)
        self.preview.setDocument(self._document)
        if before is not None:
            before.deleteLater()

    def _complain(self, error: BaseException) -> None:
        log_error(error)
        self.preview.setPlainText(tr("No preview could be made. {reason}", reason=sentence_for(error)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # Return in the preview would follow a link, of which none is followed here.
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if pressed in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and event.type() == QEvent.Type.KeyPress:
            self._save.click()
            return True
        return super().eventFilter(watched, event)

    def done(self, result: int) -> None:
        """Closed: a preview under way would come to a dialogue that is gone."""
        self._timer.stop()
        self._background.forget("report preview")
        super().done(result)
