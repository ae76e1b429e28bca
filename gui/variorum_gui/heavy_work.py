"""Long computations in a process of their own, so that they cannot take the interpreter from the window.

A thread that computes in Python for seconds makes the window stutter (measured with two texts of 50,000
words: pauses of up to 0.4 s). Starting a process costs 60–90 ms and copying the texts over a few more,
which short texts do not repay; and it starts only when first needed.
"""

from __future__ import annotations

import logging
import multiprocessing
import os
import threading
from collections.abc import Callable
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from concurrent.futures.process import BrokenProcessPool
from itertools import count
from typing import Any, TypeAlias, TypeVar

from variorum.errors import Cancelled
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum_gui.piecewise import packed, unpacked

ResultT = TypeVar("ResultT")
#: A function of a module (so that it can be sent), called with its values, `progress` and `cancelled`.
HeavyFunction: TypeAlias = Callable[..., ResultT]

_log = logging.getLogger(__name__)
#: Seconds between two looks at progress and cancel.
_LOOK = 0.05
#: Seconds a cancelled computation has to notice before its process is ended.
_GRACE = 1.0


class HeavyWork:
    """One helper process. `call` blocks, so it is for background threads; later calls wait."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._context = context
        #: Number of the computation that is to stop, and how far the current one is.
        self._stopped = context.Value("q", 0, lock=False)
        self._fraction = context.Value("d", 0.0, lock=False)
        self._numbers = count(1)
        self._one_at_a_time = threading.Lock()
        self._pool: ProcessPoolExecutor | None = None

    def call(
        self,
        function: HeavyFunction[ResultT],
        values: tuple[Any, ...],
        title: str,
        progress: Progress,
        cancelled: CancelledCheck,
    ) -> ResultT:
        """`function(*values, progress=…, cancelled=…)`, computed in the helper process.

        Raises `Cancelled` soon after `cancelled()` says so. Where no process can be had, it is computed here.
        """
        while not self._one_at_a_time.acquire(timeout=_LOOK):
            stop_if(cancelled)
        try:
            number = next(self._numbers)
            future = self._ready_pool().submit(_compute, number, function, packed(values))
            made: ResultT = unpacked(self._wait(number, future, title, progress, cancelled))
            return made
        except (BrokenProcessPool, OSError) as error:
            stop_if(cancelled)  # it was ended on purpose
            _log.warning("no helper process (%s): computing in the window's own", error)
            self.close()
            return function(*values, progress=progress, cancelled=cancelled)
        finally:
            self._one_at_a_time.release()

    def close(self) -> None:
        """End the process."""
        pool, self._pool = self._pool, None
        if pool is not None:
            # Taken from the pool's insides: until Python 3.14 it offers no way to end a busy process.
            for process in (pool._processes or {}).values():
                process.terminate()
            pool.shutdown(wait=False, cancel_futures=True)

    def _ready_pool(self) -> ProcessPoolExecutor:
        if self._pool is None:
            from variorum_gui.languages.choosing import language_in_force

            shared = self._stopped, self._fraction, language_in_force()
            self._pool = ProcessPoolExecutor(1, self._context, initializer=_share, initargs=shared)
        return self._pool

    def _wait(
        self,
        number: int,
        future: Future[bytes],
        title: str,
        progress: Progress,
        cancelled: CancelledCheck,
    ) -> bytes:
        self._fraction.value = 0.0
        while not cancelled():
            try:
                return future.result(_LOOK)
            except NotYet:
                if future.done():
                    raise  # the computation itself ran into a timeout
                progress(title, self._fraction.value)
        self._stopped.value = number
        try:
            future.exception(_GRACE)
        except NotYet:
            self.close()
        raise Cancelled("Cancelled.")


_shared: list[Any] = []


def _share(stopped: Any, fraction: Any, language: str) -> None:
    """In the helper process: keep what it shares with the window, and speak as the window does."""
    _shared[:] = [stopped, fraction]
    # It holds both ends of the queue it reads, which so never tells it that the window was killed or crashed.
    threading.Thread(target=_end_with_the_window, daemon=True).start()
    if language != "en":  # Qt is not loaded for what stands in the code
        from variorum_gui.languages.choosing import speak_in

        speak_in(language)


def _end_with_the_window() -> None:
    window = multiprocessing.parent_process()
    assert window is not None
    window.join()
    os._exit(1)


def _compute(number: int, function: HeavyFunction[Any], values: bytes) -> bytes:
    """In the helper process."""
    stopped, fraction = _shared

    def progress(_: str, part: float) -> None:
        fraction.value = part

    return packed(function(*unpacked(values), progress=progress, cancelled=lambda: stopped.value >= number))
