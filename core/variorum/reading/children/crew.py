"""The threads that keep children busy while many files are read, and what each of them is given."""

from __future__ import annotations

import contextvars
import os
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import field
from functools import partial
from typing import Any

from variorum.errors import Cancelled
from variorum.model.article import ReadResult
from variorum.model.frozen import dataclass
from variorum.reading import limits
from variorum.reading.children.afterwards import Afterwards
from variorum.reading.children.conversation import Conversation
from variorum.reading.children.stopping import stop_if_cancelled, stopped_by
from variorum.reading.children.worker import LOOK_EVERY
from variorum.reading.formats import is_zip

#: Nothing packed by deflate unpacks to more: https://www.zlib.net/zlib_tech.html says 1032.
_MOST_PACKED = 1032
#: Threads that talk to one child: while one works with an answer, the child has the other's file.
_THREADS_EACH = 2
#: So many files of at most so many bytes are handed over at once, and so many bytes in all: with 16 texts of 4 kB a
#: child was through before this process, while it kept others, came to give it the next.
_SEVERAL = 48
_SMALL = 32_000
_BYTES = 2**18

ReadFile = Callable[[bytes, str], ReadResult]
ReadApart = Callable[[bytes, str, ReadFile], ReadResult]


@dataclass(eq=False)
class Task:
    """A file under way."""

    data: bytes
    where: str
    size: int
    #: The most bytes that may be kept of it; what it holds packed is kept unpacked.
    most_kept: int
    done: threading.Event = field(default_factory=threading.Event)
    result: ReadResult = field(default_factory=ReadResult)

    def waited_for(self) -> ReadResult:
        """The result, when it is there. Raises `Cancelled`."""
        while not self.done.wait(LOOK_EVERY):
            stop_if_cancelled()
        return self.result


def children_at_once() -> int:
    """As many as there are cores, never more than four: each may take `CHILD_BYTES`."""
    return max(1, min(4, os.cpu_count() or 1))


class Crew:
    """Threads that keep as many children busy as there are cores. Leaving it ends what is under way."""

    def __init__(self, read_apart: ReadApart, then: Afterwards | None = None) -> None:
        self._read_apart = read_apart
        self._tasks: deque[Task] = deque()
        self._some = threading.Condition()
        self._stopped = threading.Event()
        self._conversations = [Conversation(then) for _ in range(children_at_once())]
        self._threads = [
            threading.Thread(target=contextvars.Context().run, args=(self._work, each), daemon=True)
            for each in self._conversations * _THREADS_EACH
        ]
        self._watching = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> Crew:
        for thread in (*self._threads, self._watching):
            thread.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        self._stopped.set()
        with self._some:
            self._some.notify_all()
        for thread in self._threads:
            while thread.is_alive():
                if kind is not None:
                    for each in self._conversations:
                        each.stop()
                thread.join(LOOK_EVERY)
        self._watching.join()
        for each in self._conversations:
            each.close()

    def take_on(self, data: bytes, where: str) -> Task:
        """Have a file read, as soon as those before it leave a child free."""
        task = Task(data, where, len(data), _most_kept(data))
        with self._some:
            self._tasks.append(task)
            self._some.notify()
        return task

    def _work(self, conversation: Conversation) -> None:
        with stopped_by(self._stopped.is_set):
            while tasks := self._next():
                try:
                    self._read(tasks, conversation)
                except Cancelled:
                    return
                finally:
                    for task in tasks:
                        task.data = b""
                        task.done.set()

    def _next(self) -> list[Task]:
        """What a thread is to do next: one file, or some small ones, of which others have their share."""
        with self._some:
            while not self._tasks and not self._stopped.is_set():
                self._some.wait()
            if self._stopped.is_set():
                return []
            tasks = [self._tasks.popleft()]
            share = min(_SEVERAL, 1 + len(self._tasks) // len(self._threads))
            left = _BYTES - tasks[0].size
            if _is_small(tasks[0]):
                while len(tasks) < share and self._tasks and _is_small(self._tasks[0]):
                    left -= self._tasks[0].size
                    if left < 0:
                        break
                    tasks.append(self._tasks.popleft())
        return tasks

    def _read(self, tasks: Sequence[Task], conversation: Conversation) -> None:
        answers = _answers(tasks, conversation) if len(tasks) > 1 else None
        for number, task in enumerate(tasks):
            read_file: ReadFile = conversation.read_file
            if answers is not None:
                read_file = partial(conversation.result_of, answers[number])
            task.result = self._read_apart(task.data, task.where, read_file)

    def _watch(self) -> None:
        while not self._stopped.wait(LOOK_EVERY):
            for each in self._conversations:
                each.look()


def _answers(tasks: Sequence[Task], conversation: Conversation) -> list[dict[str, Any]] | None:
    """The answer to each of several small files; None where each is to be read alone, and told of if it cannot be."""
    try:
        return conversation.answers([(task.data, task.where) for task in tasks])
    except Cancelled:
        raise
    except Exception:  # no child could be started, or it answered what nobody foresaw
        return None


def _is_small(task: Task) -> bool:
    return task.size <= _SMALL and not is_zip(task.data)


def _most_kept(data: bytes) -> int:
    return min(limits.ARCHIVE_BYTES, _MOST_PACKED * len(data)) if is_zip(data) else len(data)
