"""Several threads talking to one child: a request is said while the one before it is still being answered.

So the child never waits for this process, which has its own work with each answer. A request alone, and a new
thread to wait for each answer, left two children idle for a third of their time.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Sequence
from typing import Any

from variorum.errors import Cancelled
from variorum.model.article import ReadResult
from variorum.reading import limits
from variorum.reading.children import workers
from variorum.reading.children.afterwards import Afterwards
from variorum.reading.children.attached import ATTACHED
from variorum.reading.children.worker import Worker, patience, too_slow
from variorum.reading.problems import Unreadable


class Conversation:
    """One at a time may `look`, now and then; `stop` lets those who wait get `Cancelled`; `close` it at last."""

    def __init__(self, then: Afterwards | None = None) -> None:
        self._then = then
        self._worker: Worker | None = None
        self._saying = threading.Lock()
        #: Done when the request said last is answered; answers come in the order of requests.
        self._last = threading.Event()
        self._last.set()
        #: When the answer heard next should be there.
        self._deadline: float | None = None
        self._late = False
        self._over = False

    def read_file(self, data: bytes, name: str) -> ReadResult:
        """A whole file, its kind found out by the child. Raises `Unreadable` when the limits are hit."""
        asked = self._request({"what": "file", "name": name})
        answer = self._asked(asked, data, self._heard)
        if answer is None:  # what the child read before may have been the cause: a fresh one tells
            answer = workers.asked(asked, data, limits.CHILD_SECONDS)
        return self.result_of(answer, data, name)

    def answers(self, files: Sequence[tuple[bytes, str]]) -> list[dict[str, Any]] | None:
        """Of several small files (bytes and names) each answer, for `result_of`; None where each is to be read alone.

        To wake this process and a thread for each text of some kilobytes took a fifth of all its time.
        """
        about = {"names": [name for _, name in files], "sizes": [len(data) for data, _ in files]}
        data = b"".join(data for data, _ in files)
        answer = self._asked(self._request({"what": "files", **about}), data, self._heard_of_several)
        answers = [] if answer is None else list(answer.get("answers", ()))
        return answers if len(answers) == len(files) else None

    def result_of(self, answer: dict[str, Any], data: bytes, name: str) -> ReadResult:
        """What a file holds, by the answer to it. Raises `Unreadable` where that is a refusal."""
        sha256 = hashlib.sha256(data).hexdigest()
        result = workers.file_result(workers.not_refused(answer), data, name, sha256)
        return (
            self._then.taken(result, answer["then"], answer[ATTACHED]) if self._then is not None else result
        )

    def _request(self, about: dict[str, Any]) -> dict[str, Any]:
        return about if self._then is None else {**about, "then": self._then.module}

    def _asked(
        self, about: dict[str, Any], data: bytes, heard: Callable[[Worker], dict[str, Any] | None]
    ) -> dict[str, Any] | None:
        request = {**about, "size": len(data), "seconds": limits.CHILD_SECONDS}
        while True:
            worker, before, answered = self._said(request, data)
            try:
                before.wait()
                # one that ended with the request before this one never saw this
                gone = worker.ended
                answer = None if gone else heard(worker)
            finally:
                answered.set()
            if self._over:
                raise Cancelled
            if not gone:
                return answer

    def _said(self, request: dict[str, Any], data: bytes) -> tuple[Worker, threading.Event, threading.Event]:
        with self._saying:
            if self._over:
                raise Cancelled
            if self._worker is None or self._worker.ended:
                self._worker = workers.take()
            worker, before = self._worker, self._last
            answered = self._last = threading.Event()
            worker.say(request, data)
        return worker, before, answered

    def _heard(self, worker: Worker) -> dict[str, Any] | None:
        """The answer; None when another child should be asked. The child is ended if it is of no more use."""
        used = worker.answered > 0
        self._late = False
        self._deadline = time.monotonic() + patience(limits.CHILD_SECONDS)
        line = worker.hear()
        self._deadline = None
        answer = worker.understood(line, limits.CHILD_SECONDS)
        if answer is not None and "memory" not in answer and not self._late:
            return answer
        worker.end()
        if self._late:
            raise too_slow(limits.CHILD_SECONDS)
        if used or self._over:
            return None
        return answer or dict(zip(("reason", "hint"), worker.why_gone(), strict=True))

    def _heard_of_several(self, worker: Worker) -> dict[str, Any] | None:
        try:
            return self._heard(worker)
        except Unreadable:  # one of them takes too long: alone it will be told of
            return None

    def look(self) -> None:
        """End a child that takes too long."""
        worker, deadline = self._worker, self._deadline
        if worker is None or worker.ended:
            return
        worker.look()
        if deadline is not None and time.monotonic() > deadline:
            self._late = True
            worker.kill()

    def stop(self) -> None:
        """Let nobody wait any longer. To be repeated: a child may just be starting."""
        self._over = True
        if self._worker is not None:
            self._worker.kill()

    def close(self) -> None:
        """Leave the child to others, or end it after `stop`. Nobody may be waiting for it."""
        if self._worker is None:
            return
        if self._over:
            self._worker.end()
        else:
            workers.give_back(self._worker)
        self._worker = None
