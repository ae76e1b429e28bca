"""Reading a large file in a process of its own, `python -m variorum.reading.child MODULE [NAME]`.

With a NAME the file is handed to the module as bytes, without one as text.

Some files hang a parser or eat all memory, and no check foresees each. A child has limits of time and
memory and can be killed; a thread cannot. The core starts it itself and needs no pool: `spawn` in a library
would run a user's unguarded script again, and one killed child breaks a whole pool.
"""

from __future__ import annotations

import json
import logging
import os
import subprocess
import sys
from collections.abc import Sequence
from typing import Any

from variorum.model.article import Article, ReadResult
from variorum.reading import limits
from variorum.reading.byte_formats import byte_reader_named
from variorum.reading.formats import reader_named
from variorum.reading.problems import Unreadable

_log = logging.getLogger(__name__)
_HINT = "Copy the article's text and paste it here."


def can_have_children() -> bool:
    """Whether this Python knows how to start itself; one that is part of another program may not."""
    return bool(sys.executable)


def read_in_child(module: str, text: str, seconds: float = limits.CHILD_SECONDS) -> tuple[Article, ...]:
    """What `variorum.reading.MODULE` reads in `text`. Raises `Unreadable`, also when the limits are hit."""
    answer = _answer_to([module], text.encode("utf-8", "surrogatepass"), seconds)
    return tuple(Article.from_dict(article) for article in answer["articles"])


def read_bytes_in_child(
    module: str, data: bytes, name: str, seconds: float = limits.CHILD_SECONDS
) -> ReadResult:
    """What `variorum.reading.MODULE` reads in `data`. Raises `Unreadable`, also when the limits are hit."""
    return ReadResult.from_dict(_answer_to([module, _as_argument(name)], data, seconds)["result"])


def _as_argument(name: str) -> str:
    """A name as a program may be given it: a null character would end it, and an empty one says "text"."""
    return json.dumps(name)


def _answer_to(arguments: list[str], data: bytes, seconds: float) -> dict[str, Any]:
    try:
        done = subprocess.run(
            [*_ourselves(), "-m", "variorum.reading.child", *arguments],
            input=data,
            capture_output=True,
            timeout=seconds,
            check=False,
            env=_environment(),
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
    except subprocess.TimeoutExpired:
        raise Unreadable(
            f"It was still not read after {seconds:g} seconds, and was given up.", _HINT
        ) from None
    except OSError as error:
        raise Unreadable(f"No process could be started to read it: {error.strerror}.", _HINT) from None
    try:
        answer: dict[str, Any] = json.loads(done.stdout)
    except ValueError:
        # what it said is for the log only: it may be a MemoryError, or nothing at all when it was killed
        _log.warning("reading in a child ended with %s: %s", done.returncode, done.stderr[-2000:])
        raise Unreadable("Reading it took too much memory, and was given up.", _HINT) from None
    if "reason" in answer:
        raise Unreadable(answer["reason"], answer["hint"])
    return answer


def _ourselves() -> list[str]:
    """The program to start. A frozen app is started as itself: its start serves `-m variorum.…` too."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    # -P keeps the current folder off the module path: it may be the very folder of strangers' files.
    return [sys.executable, "-P"]


def _environment() -> dict[str, str]:
    path = os.pathsep.join(entry for entry in sys.path if entry and os.path.isabs(entry))  # noqa: PTH117
    return {**os.environ, "PYTHONPATH": path}


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows has no such limit; there the time limit alone holds
        return
    _, most = resource.getrlimit(resource.RLIMIT_AS)
    wanted = limits.CHILD_BYTES if most == resource.RLIM_INFINITY else min(limits.CHILD_BYTES, most)
    resource.setrlimit(resource.RLIMIT_AS, (wanted, most))


def _read(data: bytes, module: str, name: str | None = None) -> dict[str, Any]:
    if name is not None:
        return {"result": byte_reader_named(module)(data, json.loads(name)).to_dict()}
    articles = reader_named(module)(data.decode("utf-8", "surrogatepass"))
    return {"articles": [article.to_dict() for article in articles]}


def main(arguments: Sequence[str]) -> int:
    """Read standard input, answer as JSON on standard output."""
    _limit_memory()
    data = sys.stdin.buffer.read()
    try:
        answer = _read(data, *arguments)
    except Unreadable as error:
        answer = {"reason": error.reason, "hint": error.hint}
    except RecursionError:
        answer = {"reason": "It is nested too deeply.", "hint": _HINT}
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
