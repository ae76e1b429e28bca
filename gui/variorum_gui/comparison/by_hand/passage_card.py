"""The card that stays after a click on a passage: why it is linked, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from variorum_gui.comparison.free_place import free_place
from variorum_gui.comparison.hover_card import fitting_width
from variorum_gui.languages.words import marked, tr

#: What the buttons say, their tool tips, and both for a screen reader.
_ACTS = (
    (
        "unlink",
        marked("Unlink"),
        marked("These passages do not belong together"),
        marked("Unlink: these passages do not belong together"),
    ),
    (
        "link",
        marked("Link to…"),
        marked("Choose another passage that it belongs to"),
        marked("Link to: choose another passage that it belongs to"),
    ),
    (
        "level",
        marked("Bring level"),
        marked("Bring both passages to one height"),
        marked("Bring level: bring both passages to one height"),
    ),
    (
        "note",
        marked("Note…"),
        marked("Write a note on this link"),
        marked("Note: write a note on this link"),
    ),
)


class PassageCard(QFrame):
    """Opens by a click, a moment later so that a double click is none; by key at once and with the focus."""

    #: unlink, link, level or note.
    acted = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent
        self.setObjectName("passageCard")
        self.setFrameShape(QFrame.Shape.Box)
        self.setProperty("ground", "card")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(9, 6, 9, 8)
        rows.setSpacing(4)
        self._title, self._reasons = QLabel(self), QLabel(self)
        self._title.setProperty("voice", "title")
        self._reasons.setProperty("voice", "small")
        self._reasons.setWordWrap(True)
        rows.addWidget(self._title)
        rows.addWidget(self._reasons)
        self._line = line = QHBoxLayout()
        line.setSpacing(5)
        self._buttons = {
            act: self._button(line, act, tr(words), tr(tip), tr(told)) for act, words, tip, told in _ACTS
        }
        line.addStretch(1)
        rows.addLayout(line)
        self._at = QPoint()
        self._kept: Sequence[QRect] = ()
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._appear)
        self.hide()

    def tell(self, title: str, reasons: str) -> QSize:
        """Say this when it is shown next; the room it takes then."""
        self.hide()
        self._title.setText(title)
        self._reasons.setText(reasons)
        self._reasons.setVisible(bool(reasons))
        widest = max(self._title.sizeHint().width(), self._line.sizeHint().width())
        self._reasons.setFixedWidth(fitting_width(self._reasons, reasons, widest))
        self.setAccessibleName(title)
        self.setAccessibleDescription(reasons)
        self.adjustSize()
        return self.size()

    def offer(self, at: QPoint, kept: Sequence[QRect] = (), *, now: bool = False) -> None:
        """Show it by `at` (in the parent), and not over what is to be `kept` in sight; `now`: asked for by key."""
        self._at, self._kept = at, kept
        if now:
            self._appear()
            self._buttons["unlink"].setFocus(Qt.FocusReason.PopupFocusReason)
        else:
            self._timer.start(QGuiApplication.styleHints().mouseDoubleClickInterval() // 2)

    def withdraw(self) -> None:
        """Hide it, or do not show it after all."""
        self._timer.stop()
        if self.isVisible():
            had_focus = self.isAncestorOf(self.focusWidget() or self)
            self.hide()
            if had_focus:
                self.left.emit()

    @property
    def waiting(self) -> bool:
        """Whether it is in sight, or about to be."""
        return self.isVisible() or self._timer.isActive()

    def words(self) -> tuple[str, str]:
        """What it says."""
        return self._title.text(), self._reasons.text()

    def button(self, act: str) -> QPushButton:
        """One of its buttons."""
        return self._buttons[act]

    def focusNextPrevChild(self, next_one: bool) -> bool:
        # Round and round, as in a dialogue: the card would stay, open and without the keyboard. Esc leaves it.
        buttons = list(self._buttons.values())
        at = next((i for i, button in enumerate(buttons) if button.hasFocus()), None)
        if at is None:
            return super().focusNextPrevChild(next_one)
        reason = Qt.FocusReason.TabFocusReason if next_one else Qt.FocusReason.BacktabFocusReason
        buttons[(at + (1 if next_one else -1)) % len(buttons)].setFocus(reason)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.withdraw()
        else:
            super().keyPressEvent(event)

    def _button(self, line: QHBoxLayout, act: str, words: str, tip: str, told: str) -> QPushButton:
        button = QPushButton(words, self)
        button.setProperty("compact", True)
        button.setToolTip(tip)
        button.setAccessibleName(told)
        button.clicked.connect(lambda: self.acted.emit(act))
        line.addWidget(button)
        return button

    def _appear(self) -> None:
        self.adjustSize()
        self.move(free_place(self.size(), self._parent.rect(), self._kept, self._at))
        self.show()
        self.raise_()
