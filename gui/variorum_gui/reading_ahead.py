"""Two articles named at the start are read and compared by a process of their own while the window is built.

A window needs some 0.3 s of Python before its first picture, reading and comparing as much again; on two cores both
go on at once (measured: 0.61 s to the comparison on screen without, 0.42 s with it). The process is a fork made before
Qt is loaded and before there is any thread, which only Linux is asked for: elsewhere, and whenever what it did is not
what is asked for in the end, the window works things out itself as always.
"""

from __future__ import annotations

import contextlib
import os
import re
import signal
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from queue import SimpleQueue
from typing import IO, TYPE_CHECKING, Any

from variorum.errors import Cancelled
from variorum.progress import CancelledCheck, stop_if
from variorum_gui.piecewise import Packer, Unpacker

if TYPE_CHECKING:
    from variorum.model.article import ReadResult
    from variorum_gui.shown import ShownText
    from variorum_gui.window.working_out import Wishes

#: Bytes of all files together: what takes longer is told of better by the window, step by step.
_MOST = 400_000
#: The same where all are plain text, which is read at once (2 × 200,000 words: 3.5 MB).
_MOST_PLAIN = 8_000_000
_PLAIN = (".txt", ".md")
#: Seconds of computing after which the process is ended that still reads; the window then reads as ever.
_READING_SECONDS = 10
#: Bytes the pipe is to hold; of what is longer than that, the process sends the rest while it goes on to compare.
_PIPE = 1 << 20
#: Seconds between two looks whether somebody cancelled.
_LOOK = 0.05
#: Parts of a message written at once; Linux takes 1,024.
_PARTS = 512
#: Bytes that say how long a message is.
_LENGTH = 8


def _never() -> bool:
    return False


class Ahead:
    """What the process sends, in its order: what it read, then each value worked out with what it was made from.

    For background threads: asking waits until it is there.
    """

    def __init__(self, pid: int, paths: tuple[str, ...], source: IO[bytes]) -> None:
        self._pid = pid
        self._paths = paths
        self._source = source
        self._unpacker = Unpacker()
        self._lock = threading.Lock()
        self._was_read = False
        self._over = False

    def read(self, paths: Sequence[str], cancelled: CancelledCheck = _never) -> ReadResult | None:
        """What reading these files gave; None where others were read, or it failed, or it was asked before.

        Raises `Cancelled` soon after `cancelled()` says so, as `worked_out` does; nothing comes after that.
        """
        with self._lock:
            if self._was_read or tuple(paths) != self._paths:
                return None
            self._was_read = True
            result: ReadResult | None = self._next(cancelled)
        if result is None:
            return None
        from variorum.reading.problems import problems_in_our_words

        return problems_in_our_words(result)  # it reads before it asks which language it is to speak

    def worked_out(self, name: str, values: tuple[Any, ...], cancelled: CancelledCheck = _never) -> Any:
        """What the function of this name made of just these values; None where it was called with others, or not."""
        with self._lock:
            message = self._next(cancelled) if self._was_read else None
            if message is None:
                return None
            told_name, answers = message
            for told_values, made in answers if told_name == name else ():
                if told_values == values:
                    return made
            self._end()
            return None

    def close(self) -> None:
        """End the process if it is still at work; whoever waits for it is told that nothing comes."""
        if not self._over:
            with contextlib.suppress(ProcessLookupError):  # whoever waits for it may have ended it just now
                os.kill(self._pid, signal.SIGKILL)
        with self._lock:
            self._end()

    def _next(self, cancelled: CancelledCheck) -> Any:
        if self._over:
            return None
        try:
            size = int.from_bytes(self._bytes(_LENGTH, cancelled), "big")
            return self._unpacker.unpacked(self._bytes(size, cancelled))
        except Cancelled:
            self._end()
            raise
        except Exception:  # it is through, or could not do it: then the window will find and say why
            self._end()
            return None

    def _bytes(self, size: int, cancelled: CancelledCheck) -> bytes:
        import select

        pipe, parts = self._source.fileno(), []
        while size:
            while not select.select([pipe], [], [], _LOOK)[0]:
                stop_if(cancelled)
            parts.append(os.read(pipe, min(size, _PIPE)))
            if not parts[-1]:
                raise EOFError
            size -= len(parts[-1])
        return b"".join(parts)

    def _end(self) -> None:
        if not self._over:
            self._over = True
            self._unpacker = Unpacker()
            os.kill(self._pid, signal.SIGKILL)  # it may be at work on what nobody asks for
            self._source.close()
            os.waitpid(self._pid, 0)


def read_ahead(paths: Sequence[str], settings: Path | None) -> Ahead | None:
    """Begin, where it is worth a process and one can be had; else None. `settings`: the file they are kept in."""
    if (
        sys.platform != "linux"
        or not paths
        or "PySide6.QtCore" in sys.modules
        or threading.active_count() > 1
    ):
        return None
    if len(os.sched_getaffinity(0)) < 2:
        return None
    whole = tuple(map(os.path.abspath, paths))
    try:
        most = _MOST_PLAIN if all(path.lower().endswith(_PLAIN) for path in whole) else _MOST
        if len(whole) > 2 or not all(map(os.path.isfile, whole)) or sum(map(os.path.getsize, whole)) > most:
            return None
        reading, writing = os.pipe()
        pid = os.fork()
    except OSError:
        return None
    if pid:
        os.close(writing)
        return Ahead(pid, whole, os.fdopen(reading, "rb"))
    code = 1
    try:
        os.close(reading)
        _widen(writing)
        with os.fdopen(writing, "wb") as sink:
            _work(whole, settings, sink)
        code = 0
    finally:
        os._exit(code)  # nothing of what the parent has open may be flushed or closed twice


def _widen(pipe: int) -> None:
    import fcntl

    with contextlib.suppress(OSError):
        fcntl.fcntl(pipe, fcntl.F_SETPIPE_SZ, _PIPE)


def _work(paths: tuple[str, ...], settings: Path | None, sink: IO[bytes]) -> None:
    """In the process: what the window will ask for, in the order in which it will."""
    from variorum.reading.children.sealing import limit_time, read_alone
    from variorum.reading.reader import read_several

    waiting: SimpleQueue[list[bytes]] = SimpleQueue()
    packer = Packer()
    sending = threading.Thread(target=_send, args=(waiting, sink))
    sending.start()

    def send(message: object) -> None:
        parts = packer.packed(message)
        waiting.put([sum(map(len, parts)).to_bytes(_LENGTH, "big"), *parts])

    try:
        read_alone()
        limit_time(_READING_SECONDS)
        result = read_several(paths)
        limit_time(None)
        _do(result, settings, send)
    finally:
        waiting.put([])
        sending.join()


def _send(waiting: SimpleQueue[list[bytes]], sink: IO[bytes]) -> None:
    with contextlib.suppress(OSError):  # nobody reads on
        while parts := waiting.get():
            while parts:
                _write(sink.fileno(), parts)


def _write(pipe: int, parts: list[bytes]) -> None:
    """Some of the parts, which are taken away: as many as can be at once, for beside what computes each call waits."""
    written = os.writev(pipe, parts[:_PARTS])
    through = 0
    while through < len(parts) and written >= len(parts[through]):
        written -= len(parts[through])
        through += 1
    del parts[:through]
    if written:
        parts[0] = parts[0][written:]


def _do(result: ReadResult, settings: Path | None, send: Callable[[object], None]) -> None:
    send(result)
    from variorum_gui.window.texts import side_by_side

    wishes = _wishes(settings)
    both = side_by_side(result)
    if both.left is not None and both.right is not None:
        _work_out(both.left, both.right, wishes, send)


def _wishes(settings: Path | None) -> Wishes:
    from variorum_gui.settings.values import SettingValues
    from variorum_gui.window.wished import wished
    from variorum_gui.window.working_out import Wishes

    kept = SettingValues(settings)
    chosen = kept.text("language")
    if chosen != "en" and not (chosen == "system" and _is_english(os.environ)):
        # What is worked out is told in sentences. For English ones Qt need not be loaded, which takes 45 ms.
        from variorum_gui.languages.choosing import language_for, speak_in

        speak_in(language_for(chosen))
    return wished(kept, Wishes())


def _is_english(environment: Mapping[str, str]) -> bool:
    """Whether the system speaks English whichever of its settings is asked, or says nothing."""
    told = [environment.get(name, "") for name in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")]
    wanted = [tag for tags in told for tag in tags.split(":") if tag]
    return all(re.fullmatch(r"(en|C|POSIX)([._@].*)?", tag) for tag in wanted)


def _work_out(left: ShownText, right: ShownText, wishes: Wishes, send: Callable[[object], None]) -> None:
    """What the window will ask of two texts, and what it asks when the corpus takes them for versions of one."""
    from variorum.model.decisions import Decisions
    from variorum.model.version_numbers import version_numbers
    from variorum_gui.window.texts import named
    from variorum_gui.window.working_out import (
        Question,
        answering,
        asked_of,
        compared,
        outlets_asked,
        reviewed,
    )

    asked, why = asked_of(left.article, right.article, wishes)
    question = Question(left.version, right.version, asked, Decisions())
    comparison = compared(*question, progress=_quietly, cancelled=_never)
    answers = [(question, comparison)]
    same_article = asked.mode == "auto" and comparison.mode == "versions"
    if same_article:
        # Then the corpus keeps them as versions of one article, and the window asks for just that.
        asked, why = asked_of(left.article, left.article, wishes)
        other = question._replace(wishes=asked)
        answer = answering(question, comparison, other)
        if answer is not None:
            answers.append((other, answer))
        numbers = version_numbers([left.version.label, right.version.label])
        left, right = replace(left, number=numbers[0]), replace(right, number=numbers[1])
    send((compared.__name__, answers))
    comparison = replace(comparison, why_mode=why) if why else comparison
    shown = named(left, right, same_article)
    names = tuple(text.name for text in (shown.left, shown.right) if text is not None)
    versions = left.version, right.version
    outlets = outlets_asked(comparison, left.article, right.article)
    about = versions, names, (None, None), comparison, Decisions(), wishes.recogniser, outlets, shown.older
    send((reviewed.__name__, [(about, reviewed(*about, progress=_quietly, cancelled=_never))]))


def _quietly(words: str, part: float) -> None:
    """Nobody looks at the progress of it."""
