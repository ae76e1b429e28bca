"""Reading a large file in a process of its own, `python -m variorum.reading.child MODULE`.

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

from variorum.model.article import Article
from variorum.reading import limits
from variorum.reading.formats import reader_named
from variorum.reading.problems import Unreadable

_log = logging.getLogger(__name__)
_HINT = "Copy the article's text and paste it here."


def can_have_children() -> bool:
    """Whether this Python knows how to start itself; one that is part of another program may not."""
    return bool(sys.executable)


def read_in_child(module: str, text: str, seconds: float = limits.CHILD_SECONDS) -> tuple[Article, ...]:
    """What `variorum.reading.MODULE` reads in `text`. Raises `Unreadable`, also when the limits are hit."""
    try:
        done = subprocess.run(
            [*_ourselves(), "-m", "variorum.reading.child", module],
            input=text.encode("utf-8", "surrogatepass"),
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
        answer = json.loads(done.stdout)
    except ValueError:
        # what it said is for the log only: it may be a MemoryError, or nothing at all when it was killed
        _log.warning("reading in a child ended with %s: %s", done.returncode, done.stderr[-2000:])
        raise Unreadable("Reading it took too much memory, and was given up.", _HINT) from None
    if "reason" in answer:
        raise Unreadable(answer["reason"], answer["hint"])
    return tuple(Article.from_dict(article) for article in answer["articles"])


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


def main(arguments: Sequence[str]) -> int:
    """Read standard input, answer as JSON on standard output."""
    _limit_memory()
    text = sys.stdin.buffer.read().decode("utf-8", "surrogatepass")
    try:
        articles = reader_named(arguments[0])(text)
        answer: dict[str, Any] = {"articles": [article.to_dict() for article in articles]}
    except Unreadable as error:
        answer = {"reason": error.reason, "hint": error.hint}
    except RecursionError:
        answer = {"reason": "It is nested too deeply.", "hint": _HINT}
    sys.stdout.write(json.dumps(answer))
    sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
