"""Children that read, kept warm: one takes 0.1 s to start and 0.3 s to load its first parser.

A child that hangs, dies or grows spoils the one file it had, and is replaced. Those idle for some seconds are
ended, and none outlives this process: their standard input ends with it. The core starts them itself:
`spawn` in a library would run a user's unguarded script again, and one killed child breaks a whole pool.
"""

from __future__ import annotations

import atexit
import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from typing import Any

from variorum.model.article import Article, Original, Problem, ReadResult
from variorum.reading import limits
from variorum.reading.children.deaths import why_it_died
from variorum.reading.children.sealing import most_address_space
from variorum.reading.children.stopping import stop_if_cancelled
from variorum.reading.problems import HINT_COPY, Unreadable

#: Seconds between two looks at the clock and at whether it was cancelled.
_LOOK_EVERY = 0.05
#: The signal that ends a child which has computed too long; 0 on Windows, which has none.
_LIMITED = int(getattr(signal, "SIGXCPU", 0))
#: On a machine with much else to do, computing a second takes several: only then they are waited for.
_PATIENCE = 2.5


class ChildFault(Exception):  # noqa: N818 - told as "a fault of Variorum"
    """Something of ours broke in the child; `name_there` is the kind of error it was there."""

    def __init__(self, name_there: str, trace: str) -> None:
        super().__init__(trace)
        self.name_there = name_there


def read_text_apart(module: str, text: str, seconds: float = limits.CHILD_SECONDS) -> tuple[Article, ...]:
    """What `variorum.reading.MODULE` reads in `text`. Raises `Unreadable`, also when the limits are hit."""
    request = {"what": "text", "module": module}
    answer = _asked(request, text.encode("utf-8", "surrogatepass"), seconds)
    return tuple(Article.from_dict(article) for article in answer["articles"])


def read_bytes_apart(
    module: str, data: bytes, name: str, seconds: float = limits.CHILD_SECONDS
) -> ReadResult:
    """What `variorum.reading.MODULE` reads in `data`. Raises `Unreadable`, also when the limits are hit."""
    return ReadResult.from_dict(
        _asked({"what": "bytes", "module": module, "name": name}, data, seconds)["result"]
    )


def read_file_apart(data: bytes, name: str, sha256: str, seconds: float = limits.CHILD_SECONDS) -> ReadResult:
    """A whole file, its kind found out by the child. Raises `Unreadable` when the limits are hit."""
    answer = _asked({"what": "file", "name": name}, data, seconds)
    return ReadResult(
        tuple(Article.from_dict(article) for article in answer["articles"]),
        tuple(Problem.from_dict(problem) for problem in answer["problems"]),
        (
            *((Original(sha256, data, name),) if answer["kept"] else ()),
            *(Original.from_dict(each) for each in answer["inner"]),
        ),
    )


def _asked(request: dict[str, Any], data: bytes, seconds: float) -> dict[str, Any]:
    deadline = time.monotonic() + seconds * (_PATIENCE if _LIMITED else 1)
    while True:
        worker = _take()
        used = worker.answered > 0
        answer = worker.ask({**request, "size": len(data), "seconds": seconds}, data, deadline, seconds)
        if answer is not None and "memory" not in answer:
            break
        worker.end()
        if not used:  # one that had read others before may have died of those: the file gets a fresh one
            answer = answer or dict(zip(("reason", "hint"), worker.why_gone(), strict=True))
            break
    if not worker.ended:
        _give_back(worker)
    if "fault" in answer:
        raise ChildFault(answer["fault"], answer["trace"])
    if "reason" in answer:
        raise Unreadable(answer["reason"], answer["hint"])
    return answer


def _too_slow(seconds: float) -> Unreadable:
    return Unreadable(f"It was still not read after {seconds:g} seconds, and was given up.", HINT_COPY)


class _Worker:
    def __init__(self) -> None:
        self.answered = 0
        self.ended = False
        self._code: int | None = None
        self._most_memory = 0
        try:
            self._process = subprocess.Popen(
                [*_ourselves(), "-m", "variorum.reading.children.child"],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise Unreadable(
                f"No process could be started to read it: {error.strerror}.", HINT_COPY
            ) from None

    def ask(
        self, request: dict[str, Any], data: bytes, deadline: float, seconds: float
    ) -> dict[str, Any] | None:
        """The answer, or None from a child that died. Raises when it takes too long or is no longer wanted."""
        line: list[bytes] = []
        talking = threading.Thread(target=self._talk, args=(request, data, line), daemon=True)
        talking.start()
        try:
            while talking.is_alive():
                stop_if_cancelled()
                left = deadline - time.monotonic()
                if left <= 0:
                    raise _too_slow(seconds)
                talking.join(min(_LOOK_EVERY, left))
                self._most_memory = max(self._most_memory, most_address_space(self._process.pid))
        except BaseException:
            self.end()
            talking.join(1)
            raise
        try:
            answer: dict[str, Any] = json.loads(line[0])
        except (IndexError, ValueError, RecursionError):
            with suppress(subprocess.TimeoutExpired):  # it may live, and have answered nonsense
                self._code = self._process.wait(1)
                if _LIMITED and self._code == -_LIMITED:
                    self.end()
                    raise _too_slow(seconds) from None
            return None
        self.answered += 1
        if answer["leaving"]:
            self.end()
        return answer

    def why_gone(self) -> tuple[str, str]:
        """Reason and hint, after `ask` gave None."""
        return why_it_died(self._code, self._most_memory)

    def _talk(self, request: dict[str, Any], data: bytes, line: list[bytes]) -> None:
        asked, answers = self._process.stdin, self._process.stdout
        if asked is None or answers is None:
            return
        try:
            asked.write(json.dumps(request).encode("ascii") + b"\n")
            asked.write(data)
            asked.flush()
            line.append(answers.readline(limits.CHILD_ANSWER_BYTES))
        except (OSError, ValueError):  # it died, or was ended meanwhile
            return

    def lives(self) -> bool:
        return self._process.poll() is None

    def end(self) -> None:
        """End it at once; nothing of it is left."""
        if self.ended:
            return
        self.ended = True
        self._process.kill()
        self._process.wait()
        for pipe in (self._process.stdin, self._process.stdout):
            try:
                if pipe is not None:
                    pipe.close()
            except OSError:  # what was not yet written to it is of no use any more
                pass


_lock = threading.Lock()
_idle: list[_Worker] = []
_closing: threading.Timer | None = None


def _take() -> _Worker:
    while True:
        with _lock:
            worker = _idle.pop() if _idle else None
        if worker is None:
            return _Worker()
        if worker.lives():
            return worker
        worker.end()


def _give_back(worker: _Worker) -> None:
    global _closing
    with _lock:
        _idle.append(worker)
        if _closing is not None:
            _closing.cancel()
        _closing = threading.Timer(limits.CHILD_IDLE_SECONDS, end_idle_workers)
        _closing.daemon = True
        _closing.start()


def end_idle_workers() -> None:
    """End those that nobody uses just now."""
    with _lock:
        ending = _idle[:]
        _idle.clear()
    for worker in ending:
        worker.end()


atexit.register(end_idle_workers)
if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_idle.clear)  # two processes cannot talk to one child


def _ourselves() -> list[str]:
    """The program to start. A frozen app is started as itself: its start serves `-m variorum.…` too."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P keeps the current folder off the module path: it may be the very folder of strangers' files.
    return [sys.executable, "-P"]


def _environment() -> dict[str, str]:
    path = os.pathsep.join(entry for entry in sys.path if entry and os.path.isabs(entry))  # noqa: PTH117
    return {**os.environ, "PYTHONPATH": path}
