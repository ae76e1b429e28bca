"""One child: its start, what is said to it and heard from it, its end."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import threading
import time
from contextlib import suppress
from typing import IO, Any

from variorum.reading import limits
from variorum.reading.children.attached import answered, size_attached
from variorum.reading.children.deaths import why_it_died
from variorum.reading.children.sealing import most_address_space
from variorum.reading.children.stopping import stop_if_cancelled
from variorum.reading.problems import HINT_COPY, Unreadable
from variorum.text.phrasing import kept_phrase

#: Seconds between two looks at the clock and at whether it was cancelled.
LOOK_EVERY = 0.05
#: Bytes of answers read at once, and kept for us by the system while we are busy: with its usual 64 kB a child that
#: had read some files waited for this process again and again.
_BUFFER = 2**18
#: The signal that ends a child which has computed too long; 0 on Windows, which has none.
_LIMITED = int(getattr(signal, "SIGXCPU", 0))
#: On a machine with much else to do, computing a second takes several: only then they are waited for.
_PATIENCE = 2.5


def patience(seconds: float) -> float:
    """How long an answer is waited for that may take so long to compute."""
    return seconds * (_PATIENCE if _LIMITED else 1)


def too_slow(seconds: float) -> Unreadable:
    """What is said of a file that takes longer."""
    return Unreadable(
        kept_phrase(
            "It was still not read after {seconds} seconds, and was given up.", seconds=f"{seconds:g}"
        ),
        HINT_COPY,
    )


class Worker:
    """A child that lives until `end`, or its own. Raises `Unreadable` when it cannot be started."""

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
                bufsize=_BUFFER,
                env=_environment(),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            raise Unreadable(
                kept_phrase("No process could be started to read it: {reason}.", reason=error.strerror),
                HINT_COPY,
            ) from None
        _widen(self._process.stdout)

    def ask(
        self, request: dict[str, Any], data: bytes, deadline: float, seconds: float
    ) -> dict[str, Any] | None:
        """The answer, or None from a child that died. Raises when it takes too long or is no longer wanted."""
        line: list[bytes] = []

        def talk() -> None:
            self.say(request, data)
            line.append(self.hear())

        talking = threading.Thread(target=talk, daemon=True)
        talking.start()
        try:
            while talking.is_alive():
                stop_if_cancelled()
                left = deadline - time.monotonic()
                if left <= 0:
                    raise too_slow(seconds)
                talking.join(min(LOOK_EVERY, left))
                self.look()
        except BaseException:
            self.end()
            talking.join(1)
            raise
        return self.understood(line[0] if line else b"", seconds)

    def say(self, request: dict[str, Any], data: bytes) -> None:
        """Ask it to read `data`; one that died, or was ended meanwhile, tells by answering nothing."""
        asked = self._process.stdin
        try:
            if asked is not None:
                asked.write(json.dumps(request).encode("ascii") + b"\n")
                asked.write(data)
                asked.flush()
        except (OSError, ValueError):
            return

    def hear(self) -> bytes:
        """What it answers to the oldest request that has no answer yet; nothing from one that died."""
        answers = self._process.stdout
        try:
            line = b"" if answers is None else answers.readline(limits.CHILD_ANSWER_BYTES)
            behind = size_attached(line)
            if not behind or answers is None:
                return line
            return line + answers.read(behind) if behind <= limits.CHILD_ANSWER_BYTES else b""
        except (OSError, ValueError):
            return b""

    def understood(self, heard: bytes, seconds: float) -> dict[str, Any] | None:
        """What it answered, or None when that is nothing or nonsense. Raises when its computing time was over."""
        try:
            answer = answered(heard)
        except (ValueError, RecursionError):
            with suppress(subprocess.TimeoutExpired):  # it may live, and have answered nonsense
                self._code = self._process.wait(1)
                if _LIMITED and self._code == -_LIMITED:
                    self.end()
                    raise too_slow(seconds) from None
            return None
        self.answered += 1
        if answer.get("leaving"):
            self.end()
        return answer

    def look(self) -> None:
        """Note how much memory it has: after its death nobody can tell."""
        self._most_memory = max(self._most_memory, most_address_space(self._process.pid))

    def why_gone(self) -> tuple[str, str]:
        """Reason and hint, after it gave no answer."""
        return why_it_died(self._code, self._most_memory)

    def lives(self) -> bool:
        return self._process.poll() is None

    def kill(self) -> None:
        """Whoever hears it hears nothing more. `end` has to follow."""
        self._process.kill()

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


def _widen(answers: IO[bytes] | None) -> None:
    """Let more be written than is read yet, on Linux, and where this user's pipes may take so much."""
    if sys.platform == "linux" and answers is not None:
        import fcntl

        with suppress(OSError):
            fcntl.fcntl(answers, fcntl.F_SETPIPE_SZ, _BUFFER)


def _ourselves() -> list[str]:
    """The program to start. A frozen app is started as itself: its start serves `-m variorum.…` too."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P keeps the current folder off the module path: it may be the very folder of strangers' files.
    return [sys.executable, "-P"]


def _environment() -> dict[str, str]:
    path = os.pathsep.join(entry for entry in sys.path if entry and os.path.isabs(entry))  # noqa: PTH117
    return {**os.environ, "PYTHONPATH": path}
