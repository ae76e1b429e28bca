"""Somebody who presses everything: acts at random on whatever of the window is in front."""

from __future__ import annotations

import random
from collections import deque
from collections.abc import Callable
from pathlib import Path

from monkey_drops import drop_events
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QWidget

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
)
#: Acts on one dialog or menu before it is closed.
_PATIENCE = 8


class Monkey:
    """One act at a call, chosen by `chance`; `done` keeps the last ones for the report of a fault."""

    def __init__(self, window: MainWindow, files: list[str], chance: random.Random) -> None:
        self.window, self.files, self.chance = window, files, chance
        self.done: deque[str] = deque(maxlen=40)
        self._in_front: QWidget | None = None
        self._stayed = 0
        self._before: QWidget | None = None
        self._acts: tuple[tuple[Callable[[], str], int], ...] = (
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
            self.done.append(f"{type(front).__name__}: {self._in(front)}")
            return
        self._in_front = None
        self._close_what_lies_about()
        acts, weights = zip(*self._acts, strict=True)
        self.done.append(self.chance.choices(acts, weights)[0]())

    def key(self) -> str:
        """A key for whatever has the keyboard."""
        return self._key_to(QApplication.focusWidget() or self.window)

    def click(self) -> str:
        """A click somewhere; now and then a double one, or of another button."""
        return self._click_in(self.window)

    def drag(self) -> str:
        """Press, move, let go."""
        widget, at = self._somewhere(self.window)
        QTest.mousePress(widget, LEFT, NONE, at)
        for _ in range(4):
            at += QPoint(self.chance.randint(-3, 3), self.chance.randint(-40, 40))
            QTest.mouseMove(widget, at)
        QTest.mouseRelease(widget, LEFT, NONE, at)
        return f"drag in {type(widget).__name__}"

    def wheel(self) -> str:
        """A notch or several of a wheel, sometimes with Ctrl."""
        turn = QPoint(0, self.chance.choice((-960, -120, -120, 120, 120, 960)))
        return self._turn(
            QPoint(), turn, self.chance.choice((NONE, NONE, Qt.KeyboardModifier.ControlModifier))
        )

    def touchpad(self) -> str:
        """Pixels, as touchpads send them."""
        pixels = QPoint(self.chance.randint(-9, 9), self.chance.randint(-70, 70))
        return self._turn(pixels, pixels * 2, NONE)

    def resize(self) -> str:
        """Another size of the window."""
        self.window.resize(self.chance.randint(600, 1600), self.chance.randint(360, 1000))
        return f"resize to {self.window.size().toTuple()}"

    def drop(self) -> str:
        """Something dropped somewhere, or carried over the window and away again."""
        return drop_events(self.window, self.files, self.chance)

    def undo(self) -> str:
        """Undo, sometimes redo."""
        return self._press(self.chance.choice(("undo", "undo", "redo")))

    def menu(self) -> str:
        """Any entry of the menus."""
        return self._press(self.chance.choice(sorted(set(self.window.menus.actions) - {"quit"})))

    def favourite(self) -> str:
        """An entry that changes much."""
        return self._press(self.chance.choice(_FAVOURITES))

    def carry(self, data: QMimeData) -> None:
        """In place of the system's drag and drop, which would wait for a hand: dropped at once on the window."""
        drop_events(self.window, self.files, self.chance, data)

    def _press(self, id: str) -> str:
        action = self.window.menus.actions[id]
        if action.isEnabled():
            self.done.append(f"pressing {id}")  # it may open a dialog and come back much later
            action.trigger()
        return f"menu {id}"

    def _in(self, front: QWidget) -> str:
        """Something in a dialog or menu, which is closed when that has gone on for a while."""
        self._stayed = self._stayed + 1 if front is self._in_front else 0
        self._in_front = front
        # Qt's own dialog for files, which the one for printing opens, deletes and renames whatever is chosen in it.
        dangerous = isinstance(front, QFileDialog)
        if dangerous or self._stayed > _PATIENCE or self.chance.random() < 0.08:
            QTest.keyClick(front, Qt.Key.Key_Escape)
            if front.isVisible():
                front.close()
            return "closed"
        if self.chance.random() < 0.6:
            return self._click_in(front)
        return self._key_to(QApplication.focusWidget() if isinstance(front, QDialog) else front)

    def _close_what_lies_about(self) -> None:
        """Windows beside the main one that block nothing stay for a few acts."""
        for widget in QApplication.topLevelWidgets():
            if (
                isinstance(widget, QDialog | ManualWindow)
                and widget.isVisible()
                and self.chance.random() < 0.2
            ):
                widget.close()

    def _key_to(self, widget: QWidget | None) -> str:
        key, held = self.chance.choice(_KEYS), self.chance.choice(_MODIFIERS)
        widget = widget or self.window
        if held == NONE and self.chance.random() < 0.2:
            words = self.chance.choice(("ferry", "the ", "(a+)+$", "[", "Ä", "漢字", "👩‍👩‍👧", "ם", "3.5"))
            for letter in words:
                self._typed(widget, letter)
            return f"typed {words}"
        QTest.keyClick(widget, key, held)
        return f"key {key.name} {held.value:x} to {type(widget).__name__}"

    def _typed(self, widget: QWidget, letter: str) -> None:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.sendEvent(widget, QKeyEvent(kind, 0, NONE, letter))

    def _click_in(self, top: QWidget) -> str:
        widget, at = self._somewhere(top)
        held = self.chance.choice(_MODIFIERS)
        button = self.chance.choice((LEFT, LEFT, LEFT, LEFT, Qt.MouseButton.MiddleButton))
        if self.chance.random() < 0.08:
            QTest.mouseClick(widget, Qt.MouseButton.RightButton, NONE, at)
            # As Qt makes it of a right click on a real screen.
            self._context_menu(widget, at)
        elif self.chance.random() < 0.2:
            QTest.mouseDClick(widget, button, held, at)
        else:
            QTest.mouseClick(widget, button, held, at)
        return f"click in {type(widget).__name__} at {at.toTuple()}"

    def _context_menu(self, widget: QWidget, at: QPoint) -> None:
        from PySide6.QtGui import QContextMenuEvent

        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        QCoreApplication.sendEvent(widget, event)

    def _turn(self, pixels: QPoint, turn: QPoint, held: Qt.KeyboardModifier) -> str:
        widget, at = self._somewhere(self.window)
        places = QPointF(at), QPointF(widget.mapToGlobal(at))
        phase = Qt.ScrollPhase.ScrollUpdate if pixels else Qt.ScrollPhase.NoScrollPhase
        event = QWheelEvent(*places, pixels, turn, Qt.MouseButton.NoButton, held, phase, False)
        QCoreApplication.sendEvent(widget, event)
        return f"wheel {turn.y()} on {type(widget).__name__}"

    def _somewhere(self, top: QWidget) -> tuple[QWidget, QPoint]:
        at = QPoint(self.chance.randrange(max(1, top.width())), self.chance.randrange(max(1, top.height())))
        widget = top.childAt(at) or top
        return widget, widget.mapFrom(top, at)


def answers(monkey: Monkey, scratch: Path) -> dict[str, Callable[..., object]]:
    """What the dialogs for files say in place of a person: half of the time nothing is chosen.

    The real ones would let the monkey write and delete anywhere.
    """
    chance = monkey.chance

    def save(*_: object, **__: object) -> tuple[str, str]:
        if chance.random() < 0.5:
            return "", ""
        filters = str(_[3] if len(_) > 3 else "")
        ending = filters.partition("*")[2].partition(")")[0].partition(" ")[0] or ".txt"
        return str(scratch / f"saved {chance.randint(1, 6)}{ending}"), ""

    def open_one(*_: object, **__: object) -> tuple[str, str]:
        corpora = sorted(map(str, scratch.glob("*.variorum")))
        choice = chance.choice([*monkey.files, *corpora, *corpora])
        return ("" if chance.random() < 0.5 else choice, "")

    def open_some(*_: object, **__: object) -> tuple[list[str], str]:
        return ([] if chance.random() < 0.5 else chance.sample(monkey.files, 2), "")

    def folder(*_: object, **__: object) -> str:
        return "" if chance.random() < 0.8 else str(scratch / "few")

    return {
        "getSaveFileName": save,
        "getOpenFileName": open_one,
        "getOpenFileNames": open_some,
        "getExistingDirectory": folder,
    }
