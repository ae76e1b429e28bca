"""Asking beside the window's work, where only the answer to the newest question counts."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from itertools import count

from PySide6.QtCore import QObject, Signal

from variorum_gui.unexpected import log_error, sentence_for


class Latest(QObject):
    """Questions asked while one is being answered wait, and all but the newest of them are dropped."""

    #: What the newest question gave.
    answered = Signal(object)
    failed = Signal(str)
    _came = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="variorum-asking")
        self._numbers = count(1)
        self._newest = 0
        self._came.connect(self._take)

    def ask(self, question: Callable[[], object]) -> None:
        """Answer this one, and none asked before."""
        self._newest = number = next(self._numbers)
        self._executor.submit(self._answer, number, question)

    def drop(self) -> None:
        """Nobody waits for an answer any more."""
        self._newest = next(self._numbers)

    def _answer(self, number: int, question: Callable[[], object]) -> None:
        if number != self._newest:
            return
        try:
            answer = question()
        except Exception as error:  # nobody would hear of it: the executor keeps it to itself
            log_error(error)
            answer = error
        self._came.emit(number, answer)

    def _take(self, number: int, answer: object) -> None:
        if number != self._newest:
            return
        if isinstance(answer, Exception):
            self.failed.emit(sentence_for(answer))
        else:
            self.answered.emit(answer)
