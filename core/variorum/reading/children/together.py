"""Reading many files at once, by as many children as there are cores, with the answer of reading one by one.

The children take the files as they come; this process loads them, gathers what was read in the files' order,
and has its time for the window.
"""

from __future__ import annotations

import contextvars
import os
import queue
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from variorum.errors import Cancelled
from variorum.model.article import ReadResult
from variorum.reading import limits
from variorum.reading.children.conversation import Conversation
from variorum.reading.children.sealing import can_have_children
from variorum.reading.children.stopping import stop_if_cancelled, stopped_by
from variorum.reading.children.worker import LOOK_EVERY
from variorum.reading.folders import Found
from variorum.reading.formats import is_zip

#: Nothing packed by deflate unpacks to more: https://www.zlib.net/zlib_tech.html says 1032.
_MOST_PACKED = 1032
#: Threads that talk to one child: while one works with an answer, the child has the other's file.
_THREADS_EACH = 2

ReadFile = Callable[[bytes, str], ReadResult]
ReadApart = Callable[[bytes, str, ReadFile], ReadResult]


def pays(found: Sequence[Found]) -> bool:
    """Whether so many files, or such large ones, are read faster by children than here."""
    if not can_have_children() or len(found) < 2:
        return False
    files = [each.path for each in found if each.problem is None]
    return len(files) >= limits.TOGETHER_FILES or sum(map(_size, files)) >= limits.TOGETHER_BYTES


def _size(path: str) -> int:
    try:
        size = os.stat(path).st_size  # noqa: PTH116 - may be a name that is no text
    except (OSError, ValueError):
        return 0
    return size if size <= limits.TEXT_BYTES else 0  # a film is not read at all


@dataclass(eq=False)
class _Task:
    data: bytes
    where: str
    #: The most bytes that may be kept of it; what it holds packed is kept unpacked.
    most_kept: int
    done: threading.Event = field(default_factory=threading.Event)
    result: ReadResult = field(default_factory=ReadResult)


def read_together(
    found: Sequence[Found],
    opened: Callable[[Found], bytes | ReadResult],
    read_apart: ReadApart,
    no_room: Callable[[Found], ReadResult],
) -> Iterator[ReadResult]:
    """What each file holds, in their order.

    `opened` gives a file's bytes, or what is known without a child; `read_apart` is called on several threads, with
    what lets a child read a file; `no_room` is the answer for what no longer fits into `FOLDER_BYTES`.
    Raises `Cancelled`.
    """
    with _Crew(read_apart) as crew:
        ahead: deque[_Task | ReadResult] = deque()
        left = limits.FOLDER_BYTES

        def oldest() -> ReadResult:
            nonlocal left
            first = ahead.popleft()
            result = first if isinstance(first, ReadResult) else _waited_for(first)
            left -= sum(len(original.data) for original in result.originals)
            return result

        def full(size: int) -> bool:
            """Whether a file of this size must wait: what of those before it is kept shows when they are read."""
            tasks = [each for each in ahead if isinstance(each, _Task)]
            return (
                len(ahead) >= limits.AHEAD_FILES
                or sum(each.most_kept for each in tasks) + size > left
                or sum(len(each.data) for each in tasks) + size > limits.AHEAD_BYTES
            )

        for each in found:
            stop_if_cancelled()
            loaded = opened(each)
            if isinstance(loaded, ReadResult):
                ahead.append(loaded)
            else:
                while ahead and full(len(loaded)):
                    yield oldest()
                ahead.append(crew.take_on(loaded, each.where) if len(loaded) <= left else no_room(each))
            while ahead and (isinstance(ahead[0], ReadResult) or ahead[0].done.is_set()):
                yield oldest()
        while ahead:
            yield oldest()


def _most_kept(data: bytes) -> int:
    return min(limits.ARCHIVE_BYTES, _MOST_PACKED * len(data)) if is_zip(data) else len(data)


def _waited_for(task: _Task) -> ReadResult:
    while not task.done.wait(LOOK_EVERY):
        stop_if_cancelled()
    return task.result


class _Crew:
    """Threads that keep as many children busy as there are cores. Leaving it ends what is under way."""

    def __init__(self, read_apart: ReadApart) -> None:
        self._read_apart = read_apart
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._stopped = threading.Event()
        # never more than four: each may take `CHILD_BYTES`
        self._conversations = [Conversation() for _ in range(max(1, min(4, os.cpu_count() or 1)))]
        self._threads = [
            threading.Thread(target=contextvars.Context().run, args=(self._work, each), daemon=True)
            for each in self._conversations * _THREADS_EACH
        ]
        self._watching = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> _Crew:
        for thread in (*self._threads, self._watching):
            thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._stopped.set()
        for _thread in self._threads:
            self._tasks.put(None)
        for thread in self._threads:
            while thread.is_alive():
                if kind is not None:
                    for each in self._conversations:
                        each.stop()
                thread.join(LOOK_EVERY)
        self._watching.join()
        for each in self._conversations:
            each.close()

    def take_on(self, data: bytes, where: str) -> _Task:
        task = _Task(data, where, _most_kept(data))
        self._tasks.put(task)
        return task

    def _work(self, conversation: Conversation) -> None:
        with stopped_by(self._stopped.is_set):
            while (task := self._tasks.get()) is not None and not self._stopped.is_set():
                try:
                    task.result = self._read_apart(task.data, task.where, conversation.read_file)
                except Cancelled:
                    return
                finally:
                    task.data = b""
                    task.done.set()

    def _watch(self) -> None:
        while not self._stopped.wait(LOOK_EVERY):
            for each in self._conversations:
                each.look()
