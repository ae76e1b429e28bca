"""Somebody who presses everything: acts at random on whatever of the window is in front."""

from __future__ import annotations

import random
from collections.abc import Callable

from diary import Diary
from errands import Errands
from monkey_drops import drop_events
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget
from reached import Reached

from variorum_gui.manual.manual_window import ManualWindow
from variorum_gui.window.main_window import MainWindow

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
_KEYS = [
    *(getattr(Qt.Key, f"Key_{name}") for name in "ABCDEFGHIJKLMNOPRSTUVXYZ"),  # not Q, which quits
    *(
        getattr(Qt.Key, f"Key_{name}")
        for name in (
            *("Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "Tab", "Return", "Escape"),
            *("Space", "Delete", "F1", "F2", "F3", "F6", "F8", "Plus", "Minus", "0", "1", "5", "Slash"),
        )
    ),
]
_MODIFIERS = [
    NONE,
    NONE,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
]
#: What is worth more presses than its share of the menu.
_FAVOURITES = (
    *("flow", "aligned", "differences", "column", "reader_mode", "synchronised", "swap", "again"),
    *("new_tab", "next_tab", "close_tab", "compare_in_tab", "print_preview", "save_pdf", "print"),
    *("preferences", "shortcuts", "marks", "commands", "story_sources", "versions", "outlets", "auto"),
    *("link", "unlink", "next", "previous", "find", "find_in_other", "find_in_corpus", "full_screen"),
    *("article_history", "report", "open_sample", "open_corpus"),
)
#: Acts on one dialog or menu before it is closed.
_PATIENCE = 8


class Monkey:
    """One act at a call, chosen by `chance`; `diary` has each before it is done."""

    def __init__(self, window: MainWindow, files: list[str], chance: random.Random, diary: Diary) -> None:
        self.window, self.files, self.chance, self.diary = window, files, chance, diary
        self.reached = Reached(window)
        self.errands = Errands(window, files, chance, diary.write, self.reached)
        self._in_front: QWidget | None = None
        self._stayed = 0
        self._before: QWidget | None = None
        self._acts: tuple[tuple[Callable[[], None], int], ...] = (
            (self.key, 30),
            (self.click, 22),
            (self.wheel, 20),
            (self.drag, 5),
            (self.touchpad, 8),
            (self.resize, 4),
            (self.drop, 4),
            (self.undo, 6),
            (self.menu, 8),
            (self.favourite, 8),
            (self.beside, 8),
            (self.errands.run, 14),
        )

    def act(self) -> None:
        """One act on what is in front."""
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if front is not self._before:
            # A dialog that was closed just now still waits for its loop to end, and may not be opened again so long:
            # Qt's own one for printers warned of it. A hand is slower.
            self._before = front
            return
        if front is not None and front is not self.window:
            self.reached.window(front)
            self._in(front)
            return
        self._in_front = None
        self._close_what_lies_about()
        acts, weights = zip(*self._acts, strict=True)
        self.chance.choices(acts, weights)[0]()

    def key(self) -> None:
        """A key for whatever has the keyboard."""
        self._key_to(QApplication.focusWidget() or self.window)

    def click(self) -> None:
        """A click somewhere; now and then a double one, or of another button."""
        self._click_in(self.window)

    def drag(self) -> None:
        """Press, move, let go."""
        widget, at = self._somewhere(self.window)
        self.diary.write(f"drag in {type(widget).__name__}")
        QTest.mousePress(widget, LEFT, NONE, at)
        for _ in range(4):
            at += QPoint(self.chance.randint(-3, 3), self.chance.randint(-40, 40))
            QTest.mouseMove(widget, at)
        QTest.mouseRelease(widget, LEFT, NONE, at)

    def wheel(self) -> None:
        """A notch or several of a wheel, sometimes with Ctrl."""
        turn = QPoint(0, self.chance.choice((-960, -120, -120, 120, 120, 960)))
        self._turn(
            self.window, QPoint(), turn, self.chance.choice((NONE, NONE, Qt.KeyboardModifier.ControlModifier))
        )

    def touchpad(self) -> None:
        """Pixels, as touchpads send them."""
        pixels = QPoint(self.chance.randint(-9, 9), self.chance.randint(-70, 70))
        self._turn(self.window, pixels, pixels * 2, NONE)

    def resize(self) -> None:
        """Another size of the window."""
        width, height = self.chance.randint(600, 1600), self.chance.randint(360, 1000)
        self.diary.write(f"resize to {width} × {height}")
        self.window.resize(width, height)

    def drop(self) -> None:
        """Something dropped somewhere, or carried over the window and away again."""
        drop_events(self.window, self.files, self.chance, self.diary.write)

    def undo(self) -> None:
        """Undo, sometimes redo."""
        self.errands.press(self.chance.choice(("undo", "undo", "redo")))

    def menu(self) -> None:
        """Any entry of the menus, those most that were pressed least."""
        self.errands.press(self.reached.seldom(self.chance))

    def favourite(self) -> None:
        """An entry that changes much."""
        self.errands.press(self.chance.choice(_FAVOURITES))

    def beside(self) -> None:
        """A click, a key or the wheel in a window that lies open beside the main one."""
        open_ones = [w for w in QApplication.topLevelWidgets() if _lies_about(w)]
        if not open_ones:
            self.click()
            return
        chosen = self.chance.choice(open_ones)
        self.reached.window(chosen)
        what = self.chance.random()
        if what < 0.6:
            self._click_in(chosen)
        elif what < 0.8:
            focus = chosen.focusWidget()
            self._key_to(focus or chosen)
        else:
            self._turn(chosen, QPoint(), QPoint(0, self.chance.choice((-120, 120))), NONE)

    def carry(self, data: QMimeData) -> None:
        """In place of the system's drag and drop, which would wait for a hand: dropped at once on the window."""
        drop_events(self.window, self.files, self.chance, self.diary.write, data)

    def _in(self, front: QWidget) -> None:
        """Something in a dialog or menu, which is closed when that has gone on for a while."""
        self._stayed = self._stayed + 1 if front is self._in_front else 0
        self._in_front = front
        # Qt's own dialog for files, which the one for printing opens, deletes and renames whatever is chosen in it.
        dangerous = isinstance(front, QFileDialog)
        if dangerous or self._stayed > _PATIENCE or self.chance.random() < 0.08:
            self.diary.write(f"closing {type(front).__name__}")
            QTest.keyClick(front, Qt.Key.Key_Escape)
            if front.isVisible():
                front.close()
        elif self.chance.random() < 0.6:
            self._click_in(front)
        else:
            self._key_to(QApplication.focusWidget() if isinstance(front, QDialog) else front)

    def _close_what_lies_about(self) -> None:
        """Windows beside the main one that block nothing stay for some acts."""
        for widget in QApplication.topLevelWidgets():
            if _lies_about(widget) and self.chance.random() < 0.06:
                self.diary.write(f"closing {type(widget).__name__}")
                widget.close()

    def _key_to(self, widget: QWidget | None) -> None:
        key, held = self.chance.choice(_KEYS), self.chance.choice(_MODIFIERS)
        widget = widget or self.window
        if held == NONE and self.chance.random() < 0.2:
            words = self.chance.choice(("ferry", "the ", "(a+)+$", "[", "Ä", "漢字", "👩‍👩‍👧", "ם", "3.5"))
            self.diary.write(
                f"typing {words} into {type(widget).__name__} of {type(widget.window()).__name__}"
            )
            for letter in words:
                self._typed(widget, letter)
        else:
            self.diary.write(
                f"key {key.name} {held.value:x} to {type(widget).__name__} of {type(widget.window()).__name__}"
            )
            QTest.keyClick(widget, key, held)

    def _typed(self, widget: QWidget, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))

    def _click_in(self, top: QWidget) -> None:
        widget, at = self._somewhere(top)
        held = self.chance.choice(_MODIFIERS)
        button = self.chance.choice((LEFT, LEFT, LEFT, LEFT, Qt.MouseButton.MiddleButton))
        where = f"{type(widget).__name__} of {type(top).__name__} at {at.toTuple()}"
        if self.chance.random() < 0.08:
            self.diary.write(f"right click in {where}")
            QTest.mouseClick(widget, Qt.MouseButton.RightButton, NONE, at)
            # As Qt makes it of a right click on a real screen.
            event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
            QCoreApplication.sendEvent(widget, event)
        elif self.chance.random() < 0.2:
            self.diary.write(f"double click in {where}")
            QTest.mouseDClick(widget, button, held, at)
        else:
            self.diary.write(f"click in {where}")
            QTest.mouseClick(widget, button, held, at)

    def _turn(self, top: QWidget, pixels: QPoint, turn: QPoint, held: Qt.KeyboardModifier) -> None:
        widget, at = self._somewhere(top)
        places = QPointF(at), QPointF(widget.mapToGlobal(at))
        phase = Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(*places, pixels, turn, Qt.MouseButton.NoButton, held, phase, False)
        self.diary.write(f"wheel {turn.y()} on {type(widget).__name__}")
        QCoreApplication.sendEvent(widget, event)

    def _somewhere(self, top: QWidget) -> tuple[QWidget, QPoint]:
        at = QPoint(self.chance.randrange(max(1, top.width())), self.chance.randrange(max(1, top.height())))
        widget = top.childAt(at) or top
        return widget, widget.mapFrom(top, at)


def _lies_about(widget: QWidget) -> bool:
    return isinstance(widget, QDialog | ManualWindow) and widget.isVisible()
