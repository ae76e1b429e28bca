"""The row of controls under the menu bar."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.plain_tips import plain_tip
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.theme.own_buttons import name_buttons
from variorum_gui.theme.segmented import SegmentedControl
from variorum_gui.window.short_button import SHORT, ShortButton

MODES = (("versions", marked("Versions")), ("outlets", marked("Outlets")))
FORMS = (
    ("flow", marked("Flow")),
    ("aligned", marked("Aligned")),
    ("differences", marked("Only differences")),
    ("column", marked("One column")),
)

#: As in the style sheet.
_SPACING, _MARGIN = 8, 8
#: Width of the field, with the counts of its hits and without.
_FIELD, _SHORT_FIELD = 124, 60


class Toolbar(QToolBar):
    """Says what a person asked for; what is true is set from outside."""

    modeChosen = Signal(str)
    formChosen = Signal(str)
    findChanged = Signal(str)
    #: 1 forward, -1 back.
    findStepped = Signal(int)
    findClosed = Signal()

    def __init__(self, actions: dict[str, QAction], ignore: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(tr("Toolbar"), parent)
        self.setObjectName("toolbar")
        self.setAccessibleName(tr("Toolbar"))
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self._icons: list[tuple[QToolButton, str]] = []
        #: How wide it was made last; 0 before it has a place.
        self._room = 0
        self.add = self._button(tr("Add…"), "plus", actions["add_files"])
        self.modes = SegmentedControl([(key, tr(words)) for key, words in MODES], self)
        self.modes.chosen.connect(self.modeChosen)
        self.addWidget(self.modes)
        self._steps(actions)
        self._line = self.addSeparator()
        self.forms = SegmentedControl([(key, tr(words)) for key, words in FORMS], self)
        self.forms.chosen.connect(self.formChosen)
        self.addWidget(self.forms)
        self.ignore = ShortButton(tr("Ignore"), "eye-off", self, after="chevron-down")
        self.ignore.setMenu(ignore)
        self.ignore.setToolTip(tr("What two texts may differ in and still count as equal."))
        self.addWidget(self.ignore)
        space = QWidget(self)
        space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.addWidget(space)
        self.find_field = FindField(self)
        self.find_field.textChanged.connect(self.findChanged)
        self.find_field.stepped.connect(self.findStepped)
        self.find_field.closed.connect(self.findClosed)
        self.addWidget(self.find_field)
        self.report = self._button(tr("Report…"), "file-text", actions["report"])
        theme_changes().changed.connect(self._tint)
        self._tint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._room = event.size().width()
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._width_with(3), super().minimumSizeHint().height())

    def say_ignored(self, count: int) -> None:
        """In how many ways two texts may differ; other words take other room."""
        self.ignore.say(tr("Ignore ({n})", n=count) if count else tr("Ignore"))
        if self._room:
            self._fit()

    def _fit(self) -> None:
        """Have as much in words and side by side as there is room for."""
        given = next((given for given in range(3) if self._width_with(given) <= self._room), 3)
        self.forms.fold(given > 0, tr("How the texts are set"))
        self.modes.fold(given > 1, tr("How the texts are compared"))
        for button in (self.add, self.ignore, self.report):
            button.shorten(given > 2)
        self.find_field.shorten(given > 2)
        self._line.setVisible(given < 3)

    def _width_with(self, given: int) -> int:
        """How wide it must be when so much was given up: the forms as buttons, the modes, words."""
        words = (self.add, self.ignore, self.report)
        wide = sum(SHORT if given > 2 else button.whole_width() for button in words)
        for control, folded in ((self.forms, given > 0), (self.modes, given > 1)):
            wide += control.folded_width() if folded else control.whole_width()
        wide += _SHORT_FIELD if given > 2 else _FIELD
        actions = [action for action in self.actions() if action is not self._line or given < 3]
        widgets = [w for action in actions if (w := self.widgetForAction(action)) is not None]
        known = (*words, self.forms, self.modes, self.find_field)
        wide += sum(max(w.minimumSizeHint().width(), w.minimumWidth()) for w in widgets if w not in known)
        return wide + (len(widgets) + 1) * _SPACING + 2 * _MARGIN

    def show_mode(self, mode: str, why: str) -> None:
        """Which mode is on, and why."""
        self.modes.choose(mode)
        for key, _ in MODES:
            self.modes.button(key).setToolTip(plain_tip(why))

    def show_position(self, current: int, total: int) -> None:
        """At which stop of how many the view stands; 0 for before the first."""
        if not total:
            words = "–"
        else:
            words = tr("{n} of {total}", n=current, total=total) if current else _places(total)
        self.position.setText(words)
        # Not the number of changes or matches: one place may hold several, and headlines are none.
        self.position.setToolTip(
            tr("{places} in the texts that Next and Previous go to", places=_places(total)) if total else ""
        )
        self.previous.setEnabled(total > 0)
        self.next.setEnabled(total > 0)

    def set_comparing(self, possible: bool) -> None:
        """Whether there are two texts to compare."""
        for widget in (self.modes, self.forms, self.find_field, self.report):
            widget.setEnabled(possible)
        if not possible:
            self.show_position(0, 0)

    def _steps(self, actions: dict[str, QAction]) -> None:
        frame = QWidget(self)
        row = QHBoxLayout(frame)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        self.previous = self._icon_button("chevron-up", actions["previous"])
        self.next = self._icon_button("chevron-down", actions["next"])
        self.position = QLabel("–", frame)
        self.position.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.position.setMinimumWidth(self.position.fontMetrics().horizontalAdvance(_places(888)))
        row.addWidget(self.previous)
        row.addWidget(self.position)
        row.addWidget(self.next)
        self.addWidget(frame)

    def _button(self, words: str, sign: str, action: QAction) -> ShortButton:
        button = ShortButton(words, sign, self)
        button.setToolTip(_tip(action))
        button.clicked.connect(action.trigger)
        self.addWidget(button)
        return button

    def _icon_button(self, name: str, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setIconSize(QSize(16, 16))
        height = self.add.sizeHint().height()
        button.setFixedSize(height + 3, height)
        button.setToolTip(_tip(action))
        button.setAccessibleName(action.text().replace("&", ""))
        button.clicked.connect(action.trigger)
        self._icons.append((button, name))
        return button

    def _tint(self) -> None:
        for button, name in self._icons:
            button.setIcon(icon(name))


class FindField(QLineEdit):
    """Finds in both texts while one types; shows the counts of both, or its keys while empty."""

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(tr("Find in both texts"))
        self.setAccessibleName(tr("Find in both texts"))
        self.setAcceptDrops(False)
        self.setMinimumWidth(_FIELD)
        self.setMaximumWidth(260)
        self._glass = self.addAction(icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        name_buttons(self)
        self._aside = QLabel(self)
        self._aside.setProperty("voice", "small")
        self._aside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme_changes().changed.connect(self._tint_glass)
        self.textChanged.connect(self._changed)
        self.say(None)

    def shorten(self, short: bool) -> None:
        """Do without the counts beside the words."""
        self.setMinimumWidth(_SHORT_FIELD if short else _FIELD)
        self._aside.setHidden(short)
        self._make_room()

    def say(self, counts: tuple[int, int] | None) -> None:
        """How often the words stand in either text."""
        if counts is None:
            keys = QKeySequence(QKeySequence.StandardKey.Find)
            words = keys.toString(QKeySequence.SequenceFormat.NativeText)
        else:
            words = f"{counts[0]} + {counts[1]}"
        self._aside.setText(words)
        self._aside.adjustSize()
        self._make_room()
        self._place()

    def _make_room(self) -> None:
        self.setTextMargins(0, 0, 0 if self._aside.isHidden() else self._aside.width() + 6, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        elif event.key() == Qt.Key.Key_Escape:
            self.closed.emit()  # while there is a hit one is at
            self.clear()
        else:
            super().keyPressEvent(event)

    def _tint_glass(self) -> None:
        self._glass.setIcon(icon("search"))

    def _changed(self, text: str) -> None:
        if not text:
            self.say(None)

    def _place(self) -> None:
        self._aside.move(self.width() - self._aside.width() - 9, (self.height() - self._aside.height()) // 2)


def _places(total: int) -> str:
    return tr_many("{n} place", "{n} places", total)


def _tip(action: QAction) -> str:
    words = action.text().replace("&", "").rstrip("…")
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return f"{words} ({keys})" if keys else words
