"""A tab that is a list: its rows, the words shown without any, and stepping through a row's places."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QStackedWidget, QVBoxLayout, QWidget

from variorum.model.article import Version
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.row_list import RowList
from variorum_gui.sidebar.rows import NOTHING_BELOW, Below, Row

#: The rows of a tab for what is shown now, and which folds are open.
RowsOf = Callable[[Shown, frozenset[str]], tuple[Row, ...]]
#: Words shown in place of the list, "" when the list is to be seen.
MessageOf = Callable[[Shown], str]


class ListTab(QWidget):
    """The plain kind of tab. Choosing a row lights all its places and goes to the first."""

    revealRequested = Signal(object)
    lightRequested = Signal(object, object, str)
    #: What the row under the pointer is about, to be shown beside what is lit; () for none.
    pointedRequested = Signal(object)
    #: A short sentence about what was, or was not, done.
    said = Signal(str)
    #: The rows are other ones now.
    listed = Signal()

    def __init__(
        self, name: str, rows_of: RowsOf, message_of: MessageOf, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows_of, self._message_of = rows_of, message_of
        self._unfolded: frozenset[str] = frozenset()
        self._at = 0
        self.shown = Shown()
        self.list = self.make_list(name)
        self.message = QLabel(self)
        self.message.setProperty("voice", "second")
        self.message.setWordWrap(True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._message_page = QWidget(self)
        around = QVBoxLayout(self._message_page)
        around.setContentsMargins(14, 14, 14, 14)
        around.addWidget(self.message)
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._message_page)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self._pages, 1)
        self.list.chosen.connect(self._go_to_row)
        self.list.chosen_none.connect(self.say_step)
        self.list.activated_row.connect(lambda _key: self.step(1))
        self.list.pressed_again.connect(lambda _key: self.step(0))
        self.list.acted.connect(self.act)
        self.list.folded.connect(self._fold)
        self.list.pointed.connect(self._light_pointed)
        self.list.said.connect(self.said)

    def make_list(self, name: str) -> RowList:
        """The list widget; other tabs use other kinds."""
        return RowList(name, self)

    def for_keys(self) -> QWidget:
        """What has the keyboard when one comes here by key."""
        return self.list

    def keep_writing(self) -> None:
        """Hand on what is being written here; most tabs have nothing of the kind."""

    def show_texts(self, shown: Shown) -> None:
        """Show what belongs to these texts; other texts are listed whole and from the top."""
        others = versions_of(shown) != versions_of(self.shown)
        self.shown = shown
        if others:
            self._at = 0
            self.list.scrollToTop()
            self.list_everything()
        self.refresh()

    def list_everything(self) -> None:
        """Forget words typed to filter by: they were meant for other texts. Most tabs have none."""

    def refresh(self) -> None:
        """Make the rows anew."""
        message = self._message_of(self.shown)
        self.message.setText(message)
        self._pages.setCurrentWidget(self._message_page if message else self.list)
        self.list.show_rows(() if message else self.rows())
        self.say_step()
        self.listed.emit()

    def rows(self) -> tuple[Row, ...]:
        """What the list shows."""
        return self._rows_of(self.shown, self._unfolded)

    def folds(self) -> tuple[str, ...]:
        """The headings a person folded or opened; not what was asked of a single row."""
        return tuple(sorted(key for key in self._unfolded if ":" not in key))

    def open_folds(self, folds: Iterable[str]) -> None:
        """Before anything is shown: as `folds` told them."""
        self._unfolded = frozenset(folds)

    def whole_rows(self) -> tuple[Row, ...]:
        """What the list would show with every heading open."""
        open_ones, rows = self._unfolded, self.rows()
        self._unfolded |= {row.key.removeprefix("fold:") for row in rows if row.kind == "fold"}
        try:
            return self.rows()
        finally:
            self._unfolded = open_ones

    def act(self, key: str, act: str) -> None:
        """Do something with a row."""
        if act in ("next", "previous"):
            self.step(1 if act == "next" else -1)

    def step(self, direction: int) -> None:
        """Go to the next or previous place of the chosen row, round and round."""
        row = self.list.chosen_row()
        if row is not None and row.places:
            self._at = (self._at + direction) % len(row.places)
            self._light(row)

    def say_step(self) -> None:
        """Print which of its places the chosen row is at."""
        row = self.list.chosen_row()
        many = row is not None and len(row.places) > 1
        if row is not None:
            self._at = min(self._at, max(0, len(row.places) - 1))
        step = (
            tr("{number} of {count}", number=self._at + 1, count=len(row.places))
            if row is not None and many
            else ""
        )
        self.list.show_state(self.pressed_acts(row), step, self.told_below(row))

    def pressed_acts(self, row: Row | None) -> tuple[str, ...]:
        """The acts in force on the chosen row, drawn as pressed buttons."""
        return ()

    def lit_places(self, row: Row) -> tuple[Place, ...]:
        """What is lit while the pointer rests on a row."""
        return row.places

    def told_below(self, row: Row | None) -> Below:
        """What is told below the chosen row, over its buttons."""
        return NOTHING_BELOW

    def _go_to_row(self, key: str) -> None:
        row = self.list.chosen_row()
        self._at = 0
        if row is not None and row.places:
            self._light(row)
        self.say_step()

    def _light(self, row: Row) -> None:
        current: Place = row.places[self._at]
        self.lightRequested.emit(row.places, current, row.light)
        self.revealRequested.emit(current)
        self.say_step()

    def _light_pointed(self, key: str) -> None:
        """Point at what a row is about while the pointer rests on it; what is chosen stays lit."""
        row, chosen = self.list.row_of(key), self.list.chosen_row()
        if row is None and chosen is None:
            self.lightRequested.emit((), None, "")
        other = row is not None and (chosen is None or row.key != chosen.key)
        self.pointedRequested.emit(self.lit_places(row) if row is not None and other else ())

    def _fold(self, key: str) -> None:
        self._unfolded = self._unfolded ^ {key.removeprefix("fold:")}
        self.refresh()


def versions_of(shown: Shown) -> tuple[Version | None, ...]:
    """Which texts are shown, left and right."""
    return tuple(text.version if text is not None else None for text in (shown.left, shown.right))
