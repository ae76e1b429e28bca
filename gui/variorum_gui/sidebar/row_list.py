"""The list every tab of the sidebar is made of."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyleOptionViewItem, QWidget

from variorum_gui.sidebar.acts_offered import ActsOffered
from variorum_gui.sidebar.row_buttons import RowButtons
from variorum_gui.sidebar.row_delegate import RowDelegate
from variorum_gui.sidebar.row_keys import (
    ACTIVATE,
    FOLD,
    deed_of,
    is_a_letter,
    is_a_modifier,
    is_decided,
    may_repeat,
    no_deed,
)
from variorum_gui.sidebar.row_menu import menu_of
from variorum_gui.sidebar.row_model import Index, RowModel
from variorum_gui.sidebar.row_pointing import Pointing
from variorum_gui.sidebar.rows import NOTHING_BELOW, Below, Row
from variorum_gui.sidebar.signs import REVIEW_SIGNS
from variorum_gui.theme.applying import current_theme, theme_changes
from variorum_gui.theme.focus_ring import FocusRing

#: Beyond this the list is laid out in steps, so that a long one does not hold up the window: 1,000 rows
#: take 37 ms, 5,000 take 170.
_ALL_AT_ONCE = 1200
#: The list has the keyboard again because something before it went, or the window gave it back: nobody came to it.
_COMING_BACK = (
    Qt.FocusReason.OtherFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class RowList(QListView):
    """Shows rows, offers the acts of the chosen one, and says what a person did.

    `chosen` tells of a row a person went to, never of one that was chosen by `choose`.
    """

    chosen = Signal(str)
    activated_row = Signal(str)
    acted = Signal(str, str)
    folded = Signal(str)
    #: A short sentence: what a key did not do.
    said = Signal(str)
    #: One went to a heading, or a remark: nothing is chosen any more.
    chosen_none = Signal()
    #: The chosen row was clicked: one wants to go there again.
    pressed_again = Signal(str)
    #: The pointer rests on this row, "" when it went away.
    pointed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows = RowModel(self)
        self._delegate = RowDelegate(self.rows, self)
        self._buttons = RowButtons(self)
        self._offer = ActsOffered(self, self._delegate, self._buttons)
        self._ring = FocusRing(self)
        self._quiet = False
        self._pointing = Pointing(self)
        self._pointing.rested.connect(self.pointed)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.verticalScrollBar().setSingleStep(24)
        self._buttons.pressed.connect(self._act)
        self.verticalScrollBar().valueChanged.connect(self._place_buttons)
        theme_changes().changed.connect(self.viewport().update)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows; the chosen one and the place scrolled to stay where they can."""
        key, at = self.chosen_key(), self.verticalScrollBar().value()
        self._quiet = True
        self.setBatchSize(100)
        several = len(rows) > _ALL_AT_ONCE
        self.setLayoutMode(QListView.LayoutMode.Batched if several else QListView.LayoutMode.SinglePass)
        self.rows.show_rows(rows)
        self.choose(key)
        self._quiet = False
        self._offer_acts()
        self.scheduleDelayedItemsLayout()
        self.executeDelayedItemsLayout()
        self.verticalScrollBar().setValue(at)
        self._pointing.leave()

    def choose(self, key: str, scroll: bool = False) -> bool:
        """Choose a row without saying that a person did; whether it is in the list."""
        index = self.rows.index_of(key)
        self._quiet = True
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._quiet = False
        self._offer_acts()
        if scroll and index.isValid():
            if self.layoutMode() == QListView.LayoutMode.Batched:
                # A row that has not been laid out yet cannot be scrolled to.
                self.setLayoutMode(QListView.LayoutMode.SinglePass)
                self.doItemsLayout()
            self.scrollTo(index)
        return index.isValid()

    def copy(self) -> None:
        """For Edit ▸ Copy: the chosen row in words."""
        row = self.chosen_row()
        if row is not None:
            QGuiApplication.clipboard().setText(row.written())

    def chosen_key(self) -> str:
        """The key of the chosen row, "" without one."""
        row = self.chosen_row()
        return row.key if row is not None else ""

    def chosen_row(self) -> Row | None:
        """The chosen row."""
        return self.rows.row_at(self.currentIndex())

    def row_of(self, key: str) -> Row | None:
        """The row with this key."""
        return self.rows.row_at(self.rows.index_of(key)) if key else None

    def selected_rows(self) -> list[Row]:
        """All selected rows, from top to bottom."""
        indexes = sorted(self.selectedIndexes(), key=lambda index: index.row())
        return [row for index in indexes if (row := self.rows.row_at(index)) is not None]

    def show_state(
        self, pressed_acts: tuple[str, ...] = (), step: str = "", below: Below = NOTHING_BELOW
    ) -> None:
        """Say which acts are in force on the chosen row, at which of its places one is, and what is told below it."""
        self._offer.state(pressed_acts, step, below)
        self._offer_acts()

    def is_in_sight(self) -> bool:
        """Whether anything of the chosen row is."""
        chosen = self.visualRect(self.currentIndex())
        return chosen.bottom() > 0 and chosen.top() < self.viewport().height()

    def bring_into_sight(self) -> None:
        """All of the chosen row, once the list is laid out."""
        QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))

    def keep_in_sight(self) -> None:
        """The chosen row became higher: if it is in sight, all of it comes into it."""
        if self.is_in_sight():
            self.bring_into_sight()

    def buttons(self) -> RowButtons:
        """The buttons of the chosen row."""
        return self._buttons

    # What a person does -------------------------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._quiet:
            return
        self._offer.state()
        row = self.rows.row_at(current)
        if row is not None and row.kind == "item":
            if not self.selectionModel().hasSelection():  # Qt goes to a row so when the list is focused
                self.selectionModel().select(current, QItemSelectionModel.SelectionFlag.Select)
            self.chosen.emit(row.key)
        elif row is not None:
            self.chosen_none.emit()
        self._offer_acts()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pointing.moved_to(event.globalPosition().toPoint()):
            super().mouseMoveEvent(event)
            # Qt's `entered` comes only for another row: one that a key took the light from would stay without.
            self._point(self.rows.row_at(self.indexAt(event.position().toPoint())))

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Qt goes to the first row where none is chosen; a dialogue or bar that goes must not choose for the reader.
        back, none = event.reason() in _COMING_BACK, not self.currentIndex().isValid()
        self._quiet = back
        super().focusInEvent(event)
        if back and none:
            self.selectionModel().clearCurrentIndex()
        self._quiet = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        before = self.chosen_key()
        super().mousePressEvent(event)
        row = self.rows.row_at(self.indexAt(event.position().toPoint()))
        if row is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if row.kind == "fold":
            self.folded.emit(row.key)
        elif row.sign in REVIEW_SIGNS and self._on_sign(row, event.position().toPoint()):
            self._act("confirm" if "confirm" in row.acts else row.acts[0])
        elif row.kind == "item" and row.key == before and not event.modifiers():
            self.pressed_again.emit(row.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        row = self.rows.row_at(self.indexAt(event.position().toPoint()))
        if row is not None and row.kind == "item":
            self.activated_row.emit(row.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._ring.paint(QPainter(self.viewport()), current_theme().second_ink)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.chosen_row(), Qt.Key(event.key())
        if not is_a_modifier(key):
            self._pointing.leave()
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
            return
        acts = self.menu_acts(row) if row is not None else ()
        deed = deed_of(row, acts, key)
        if deed and event.isAutoRepeat() and not may_repeat(deed):
            return
        if row is not None and deed == FOLD:
            self.folded.emit(row.key)
        elif row is not None and deed == ACTIVATE:
            self.activated_row.emit(row.key)
        elif deed:
            self._act(deed)
        elif is_a_letter(key):
            self.said.emit(no_deed(row, acts, key))
        else:
            super().keyPressEvent(event)

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """From a finding just decided, down to the next finding: a heading would take the key that decides it."""
        to, row = super().moveCursor(action, modifiers), self.chosen_row()
        if action == QAbstractItemView.CursorAction.MoveDown and row is not None and is_decided(row):
            return self.rows.past_open_headings(to)
        return to

    def keyboardSearch(self, search: str) -> None:
        """Nothing: letters are acts here, and one that is none must not choose another row."""

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        row = self.chosen_row()
        acts = self.menu_acts(row) if row is not None else ()
        if row is None or not acts:
            return
        menu = menu_of(row, acts, self._act, self)
        by_mouse = event.reason() == QContextMenuEvent.Reason.Mouse
        menu.popup(event.globalPos() if by_mouse else self.place_for_menu(""))

    def place_for_menu(self, act: str) -> QPoint:
        """Where the menu of an act opens: under its button, else under the chosen row."""
        return self._offer.room.place_for_menu(act, self.chosen_row())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point(None)

    def _point(self, row: Row | None) -> None:
        self._pointing.on(row.key if row is not None and row.kind == "item" else "")

    def menu_acts(self, row: Row) -> tuple[str, ...]:
        """What the context menu offers and keys do: the buttons, and more."""
        return tuple(dict.fromkeys((*self._buttons_for(row), *row.more_acts)))

    def _act(self, act: str) -> None:
        key = self.chosen_key()
        if key:
            self.acted.emit(key, act)

    def _on_sign(self, row: Row, at: QPoint) -> bool:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        rect = QRectF(self.visualRect(self.indexAt(at)))
        return self._delegate.sign_rect(row, rect, option).contains(at)

    # Room for the buttons -----------------------------------------------------------------------------

    def _buttons_for(self, row: Row) -> tuple[str, ...]:
        return self._offer.of(row, chosen=row.key == self.chosen_key())

    def _offer_acts(self) -> None:
        row = self.chosen_row()
        self._offer.show(row, self._buttons_for(row) if row is not None else ())

    def _place_buttons(self) -> None:
        self._offer.room.stand_in(self.chosen_row())

    def updateGeometries(self) -> None:
        super().updateGeometries()
        if hasattr(self, "_offer"):
            self._place_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        chosen, before = self.visualRect(self.currentIndex()), event.oldSize().height()
        if event.size().height() < before and chosen.bottom() > 0 and chosen.top() < before:
            # A note field or a bar came: what is chosen, with its buttons, stays in sight.
            QTimer.singleShot(0, self, lambda: self.scrollTo(self.currentIndex()))
        width = self.viewport().width()
        if width != self._delegate.width:
            self._delegate.width = width
            self._offer_acts()
            self.scheduleDelayedItemsLayout()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange) and hasattr(self, "_delegate"):
            self._delegate.forget()
            self.scheduleDelayedItemsLayout()
