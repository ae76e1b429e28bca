"""Children that read, kept warm: one takes 0.1 s to start and 0.3 s to load its first parser.

A child that hangs, dies or grows spoils the one file it had, and is replaced. Those idle for some seconds are
ended, and none outlives this process: their standard input ends with it. The core starts them itself:
`spawn` in a library would run a user's unguarded script again, and one killed child breaks a whole pool.
"""

from __future__ import annotations

import atexit
import os
import threading
import time
from contextlib import suppress
from typing import Any

from variorum.model.article import Article, Original, Problem, ReadResult
from variorum.reading import limits
from variorum.reading.children.attached import ATTACHED
from variorum.reading.children.carried import put_down
from variorum.reading.children.worker import LOOK_EVERY, Worker, patience
from variorum.reading.problems import Unreadable, in_our_words, problems_in_our_words, refused


class ChildFault(Exception):  # noqa: N818 - told as "a fault of Variorum"
    """Something of ours broke in the child; `name_there` is the kind of error it was there."""

    def __init__(self, name_there: str, trace: str) -> None:
        super().__init__(trace)
        self.name_there = name_there


def read_text_apart(module: str, text: str, seconds: float = limits.CHILD_SECONDS) -> tuple[Article, ...]:
    """What `variorum.reading.MODULE` reads in `text`. Raises `Unreadable`, also when the limits are hit."""
    request = {"what": "text", "module": module}
    answer = asked(request, text.encode("utf-8", "surrogatepass"), seconds)
    return tuple(Article.from_dict(article) for article in answer["articles"])


def read_bytes_apart(
    module: str, data: bytes, name: str, seconds: float = limits.CHILD_SECONDS
) -> ReadResult:
    """What `variorum.reading.MODULE` reads in `data`. Raises `Unreadable`, also when the limits are hit."""
    answer = asked({"what": "bytes", "module": module, "name": name}, data, seconds)
    return problems_in_our_words(ReadResult.from_dict(answer["result"]))


def file_result(answer: dict[str, Any], data: bytes, name: str, sha256: str) -> ReadResult:
    """What a whole file holds, of the answer to `"what": "file"`."""
    return ReadResult(
        tuple(put_down(article, answer.get(ATTACHED, ())) for article in answer["articles"]),
        tuple(in_our_words(Problem.from_dict(problem)) for problem in answer["problems"]),
        (
            *((Original(sha256, data, name),) if answer["kept"] else ()),
            *(Original.from_dict(each) for each in answer["inner"]),
        ),
    )


def asked(request: dict[str, Any], data: bytes, seconds: float) -> dict[str, Any]:
    """A child's answer. Raises `Unreadable`, `ChildFault`, and `Cancelled` when it is no longer wanted."""
    deadline = time.monotonic() + patience(seconds)
    while True:
        worker = take()
        used = worker.answered > 0
        answer = worker.ask({**request, "size": len(data), "seconds": seconds}, data, deadline, seconds)
        if answer is not None and "memory" not in answer:
            break
        worker.end()
        if not used:  # one that had read others before may have died of those: the file gets a fresh one
            answer = answer or dict(zip(("reason", "hint"), worker.why_gone(), strict=True))
            break
    give_back(worker)
    return not_refused(answer)


def not_refused(answer: dict[str, Any]) -> dict[str, Any]:
    """The answer, unless it is a refusal or a fault, which are raised."""
    if "fault" in answer:
        raise ChildFault(answer["fault"], answer["trace"])
    if "reason" in answer:
        raise refused(answer)
    return answer


_lock = threading.Lock()
_idle: list[Worker] = []
_closing: threading.Timer | None = None


def take() -> Worker:
    """One that lives, for the caller alone. Raises `Unreadable` when none can be started."""
    while True:
        with _lock:
            worker = _idle.pop() if _idle else None
        if worker is None:
            return _started()
        if worker.lives():
            return worker
        worker.end()


def start_ahead(count: int) -> None:
    """Have so many idle for one who is about to ask: each loads for half a second, while he finds out what to ask."""
    with suppress(Unreadable):  # told when one is asked for
        for _ in range(count - len(_idle)):
            give_back(Worker())


def _started() -> Worker:
    try:
        return Worker()
    except Unreadable:  # the system may have had no room for another process just then
        time.sleep(LOOK_EVERY)
        return Worker()


def give_back(worker: Worker) -> None:
    """For others, as long as some may come."""
    global _closing
    if worker.ended:
        return
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
