"""The manual in a window of its own, to be read beside the one it tells of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QIcon, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSplitter, QToolButton, QVBoxLayout, QWidget

from variorum_gui.comparison.typography import ZOOM_RANGE
from variorum_gui.languages.choosing import language_in_force
from variorum_gui.languages.words import tr
from variorum_gui.manual.contents_list import ContentsList
from variorum_gui.manual.page_view import PageView
from variorum_gui.manual.pages import page_named, place_on, sections_with
from variorum_gui.on_screen import resize_on_screen
from variorum_gui.opening_elsewhere import open_address
from variorum_gui.settings.store import Settings
from variorum_gui.theme.applying import theme_changes
from variorum_gui.theme.icons import icon
from variorum_gui.window.actions import BY_ID
from variorum_gui.window.message_area import MessageArea
from variorum_resources.manual_files import CONTENTS

_SIZE = (1080, 780)
_LIST = 290
#: Typing goes on (ms).
_PATIENCE = 120


class ManualWindow(QWidget):
    """Closes with the window it was opened from. Not its child: it may stand beneath it, and no dialogue locks it."""

    closed = Signal()

    def __init__(self, settings: Settings, owner: QWidget) -> None:
        super().__init__()
        self.setWindowTitle(tr("Manual – Variorum"))
        self.setWindowIcon(QIcon(owner.windowIcon()))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._settings = settings
        self.field = _Field(self)
        self.field.setPlaceholderText(tr("Search the manual"))
        self.field.setAccessibleName(tr("Search the manual"))
        self.field.setClearButtonEnabled(True)
        self.list = ContentsList(self)
        self.page = PageView(settings, self)
        self.messages = MessageArea(self)
        self.back, self.forward = QToolButton(self), QToolButton(self)
        self.in_english = self._told_in_english()
        self._timer = QTimer(self, singleShot=True, interval=_PATIENCE)
        self._timer.timeout.connect(self._look)
        self._lay_out()
        self._connect()
        owner.installEventFilter(self)
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def go(self, goal: str) -> None:
        """Show a page ("sidebar.md"), or a place in it, as the English page names it ("sidebar.md#notes")."""
        name, _, anchor = goal.partition("#")
        page = page_named(name)
        if page is not None:
            self.page.go(name, place_on(page, anchor))
        elif page_named(CONTENTS) is not None:
            self.page.go(CONTENTS)
        else:
            self.page.setPlainText(tr("The manual was not installed together with this program."))
        if self.isMinimized():
            self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.activateWindow()

    def search(self) -> None:
        """Go to the field."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Close:
            self.close()
        return False

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def _lay_out(self) -> None:
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 8, 0)
        column.addWidget(self.field)
        column.addWidget(self.list, 1)
        for button, name in ((self.back, tr("Back")), (self.forward, tr("Forward"))):
            button.setAccessibleName(name)
            button.setProperty("flat", True)
        right = QWidget(self)
        row = QHBoxLayout()
        row.setContentsMargins(8, 8, 8, 4)
        row.addWidget(self.back)
        row.addWidget(self.forward)
        row.addSpacing(8)
        row.addWidget(self.in_english, 1)
        row.addStretch(0)
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.messages)
        column.addWidget(self.page, 1)
        halves = QSplitter(Qt.Orientation.Horizontal, self)
        halves.setChildrenCollapsible(False)
        halves.addWidget(left)
        halves.addWidget(right)
        halves.setStretchFactor(1, 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(halves)
        resize_on_screen(self, *_SIZE)
        # On a small screen, or in large type, the words of the page need the room.
        wide = min(_LIST, self.width() // 3)
        halves.setSizes([wide, self.width() - wide])
        QWidget.setTabOrder(self.field, self.list)
        QWidget.setTabOrder(self.list, self.back)
        QWidget.setTabOrder(self.back, self.forward)
        QWidget.setTabOrder(self.forward, self.page)

    def _told_in_english(self) -> QLabel:
        """Above a page that was not translated, for who reads menus in another language than it names them in."""
        keys = QKeySequence(BY_ID["commands"].shortcut or "").toString(QKeySequence.SequenceFormat.NativeText)
        words = tr(
            "This page of the manual is in English. The command palette ({keys}) finds its names of commands, too.",
            keys=keys,
        )
        label = QLabel(words, self)
        label.setProperty("voice", "small")
        label.setWordWrap(True)
        label.hide()
        return label

    def _connect(self) -> None:
        self.field.textChanged.connect(lambda _: self._timer.start())
        self.field.returnPressed.connect(self._first)
        self.field.walked.connect(self.list.keyPressEvent)
        self.list.wanted.connect(self.page.go)
        self.page.went.connect(self._went)
        self.page.zoomWanted.connect(self._zoom)
        self.page.addressWanted.connect(lambda address: open_address(address, self.messages))
        self.back.clicked.connect(self.page.backward)
        self.forward.clicked.connect(self.page.forward)
        self.page.backwardAvailable.connect(self.back.setEnabled)
        self.page.forwardAvailable.connect(self.forward.setEnabled)
        self.page.historyChanged.connect(self._told)
        self.back.setEnabled(False)
        self.forward.setEnabled(False)
        theme_changes().changed.connect(self._tint)
        self._tint()
        self._give_keys()

    def _give_keys(self) -> None:
        key = QKeySequence.StandardKey
        for keys, do in (
            (QKeySequence.keyBindings(key.Back), self.page.backward),
            (QKeySequence.keyBindings(key.Forward), self.page.forward),
            (QKeySequence.keyBindings(key.Find), self.search),
            (QKeySequence.keyBindings(key.FindNext), lambda: self.page.step(1)),
            (QKeySequence.keyBindings(key.FindPrevious), lambda: self.page.step(-1)),
            ([*QKeySequence.keyBindings(key.ZoomIn), QKeySequence("Ctrl+=")], lambda: self._zoom(1)),
            (QKeySequence.keyBindings(key.ZoomOut), lambda: self._zoom(-1)),
            ([QKeySequence("Ctrl+0")], lambda: self._settings.set("zoom", 0)),
            (QKeySequence.keyBindings(key.HelpContents), lambda: self.go(CONTENTS)),
            (QKeySequence.keyBindings(key.Close), self.close),
            ([QKeySequence("Esc")], self._leave),
        ):
            action = QAction(self)
            action.setShortcuts(keys)
            action.triggered.connect(lambda _on=False, do=do: do())
            self.addAction(action)

    def _look(self) -> None:
        words = tuple(self.field.text().split())
        if words:
            self.list.show_hits(sections_with(self.field.text()))
        else:
            self.list.show_contents()
            self._told()
        self.page.seek(words)

    def _first(self) -> None:
        """Return in the field: the best hit, and from then on the next place on its page."""
        if self._timer.isActive():
            self._timer.stop()
            self._look()
        self.list.want_first()
        self.page.setFocus(Qt.FocusReason.OtherFocusReason)

    def _went(self, name: str, anchor: str) -> None:
        page = page_named(name)
        self.in_english.setVisible(page is not None and page.language != language_in_force())
        if not self.field.text():
            self.list.mark(name, anchor)

    def _told(self) -> None:
        """After a step back or forward, too, the list stands on the page shown."""
        self._went(self.page.source().path(), self.page.source().fragment())

    def _leave(self) -> None:
        if self.field.text():
            self.field.clear()
            self._look()
            self.page.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.close()

    def _zoom(self, steps: int) -> None:
        least, most = ZOOM_RANGE
        self._settings.set("zoom", max(least, min(most, self._settings.number("zoom") + steps)))

    def _tint(self) -> None:
        for button, name, words, keys in (
            (self.back, "arrow-left", tr("Back"), QKeySequence.StandardKey.Back),
            (self.forward, "arrow-right", tr("Forward"), QKeySequence.StandardKey.Forward),
        ):
            button.setIcon(icon(name))
            button.setToolTip(
                f"{words} ({QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)})"
            )


class _Field(QLineEdit):
    """What is looked for. Up and Down walk the list beside it while one types."""

    walked = Signal(QKeyEvent)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.walked.emit(event)
        else:
            super().keyPressEvent(event)
