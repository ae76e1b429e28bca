"""Asking who says a quotation: the words in their text, and all who are named there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from variorum.model.comparison import Side
from variorum_gui.languages.words import tr
from variorum_gui.manual.help_key import offer_help
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.reporting.access_keys import with_keys
from variorum_gui.return_key import never_default
from variorum_gui.speaking.offered import Offered
from variorum_gui.speaking.person_list import PersonList
from variorum_gui.speaking.questions import Question, Scope
from variorum_gui.speaking.quotation_view import QuotationView
from variorum_gui.theme.segmented import SegmentedControl


class WhoSays(QDialog):
    """Not modal: words selected in the text meanwhile are offered too. Says what is decided once, and goes."""

    #: (Scope, Offered); and with None for the speaker that the text tells nobody.
    said = Signal(str, object)
    #: (Scope): as the program has it.
    taken_back = Signal(str)
    #: (Scope): another text is asked about; answer with `show_question`.
    scope_wanted = Signal(str)

    def __init__(self, scopes: Sequence[tuple[Scope, str]], parent: QWidget | None = None) -> None:
        """`scopes` with what their buttons say; no buttons for one alone."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Who says this?"))
        offer_help(self, "sidebar.md#who-says-it")
        self.scope: Scope = scopes[0][0]
        self._question = Question()
        self.scopes = SegmentedControl(scopes, self)
        self.scopes.setVisible(len(scopes) > 1)
        self.quotation, self.people = QuotationView(self), PersonList(self)
        self.now, self.hint = QLabel(self, wordWrap=True), QLabel(self, wordWrap=True)
        self.now.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("voice", "small")
        self.nobody = QPushButton(tr("The Text Does Not Say"), self)
        self.back = QPushButton(tr("As the Program Has It"), self)
        never_default(self.nobody, self.back)
        box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.take = box.addButton(tr("This Is the Speaker"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.take.setDefault(True)
        with_keys(self.nobody, self.back, self.take)
        others = QHBoxLayout()
        for button in (self.nobody, self.back):
            others.addWidget(button)
        others.addStretch(1)
        column = QVBoxLayout(self)
        for widget in (self.scopes, self.quotation, self.now):
            column.addWidget(widget, 0)
        column.addWidget(self.people, 1)
        column.addWidget(self.hint)
        column.addLayout(others)
        column.addWidget(box)
        self.scopes.chosen.connect(self._turn)
        self.people.changed.connect(self._enable)
        self.people.taken.connect(self._say)
        self.nobody.clicked.connect(lambda: self._tell(None))
        self.back.clicked.connect(self._take_back)
        box.accepted.connect(self._say)
        box.rejected.connect(self.reject)
        resize_on_screen(self, 470, 520)
        self.people.field.setFocus()

    def show_question(self, scope: Scope, question: Question) -> None:
        """Ask this now; what was typed to find somebody by stays."""
        self.scope, self._question = scope, question
        self.scopes.choose(scope)
        self.quotation.show_pieces(question.pieces)
        self.now.setText(question.now)
        self.people.show_lines(question.lines, question.chosen)
        self.hint.setText(
            tr("Not in the list? Select the words that name the speaker in the text.")
            if question.lines
            else tr("No name was found here. Select the words that name the speaker in the text.")
        )
        self.hint.setVisible(scope != "both")  # words selected are those of one text
        self.nobody.setEnabled(not question.nobody)
        self.nobody.setToolTip(tr("That is what you said") if question.nobody else "")
        self.back.setEnabled(question.decided)
        self.back.setToolTip("" if question.decided else tr("You said nothing else of this quotation"))
        self._enable()

    def stand_beside(self, side: Side, window: QRect) -> None:
        """At the edge of the window away from the text that is asked about: words are selected there."""
        own, room = self.frameGeometry(), self.screen().availableGeometry()
        x = window.right() + 1 - own.width() if side == "left" else window.left()
        y = window.center().y() - own.height() // 2
        self.move(max(room.left(), min(x, room.right() - own.width())), max(room.top(), y))

    def _chosen(self) -> Offered | None:
        row = self.people.chosen()
        people = self._question.people
        return people[row] if row is not None and row < len(people) else None

    def _enable(self) -> None:
        self.take.setEnabled(self._chosen() is not None)

    def _turn(self, scope: str) -> None:
        self.scope_wanted.emit(scope)

    def _say(self) -> None:
        if self._chosen() is not None:
            self._tell(self._chosen())

    def _tell(self, speaker: Offered | None) -> None:
        self.said.emit(self.scope, speaker)
        self.accept()

    def _take_back(self) -> None:
        self.taken_back.emit(self.scope)
        self.accept()
