"""Reading many files at once, by as many children as there are cores, with the answer of reading one by one.

The children take the files as they come; this process loads them, gathers what was read in the files' order,
and has its time for the window.
"""

from __future__ import annotations

import math
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING

from variorum.model.article import ReadResult
from variorum.reading import limits
from variorum.reading.children.sealing import can_have_children
from variorum.reading.children.stopping import stop_if_cancelled
from variorum.reading.folders import Found

if TYPE_CHECKING:
    from variorum.reading.children.afterwards import Afterwards
    from variorum.reading.children.crew import ReadApart


def pays(found: Sequence[Found]) -> bool:
    """Whether so many files, or such large ones, are read faster by children than here."""
    if not can_have_children() or len(found) < 2:
        return False
    files = [each.path for each in found if each.problem is None]
    return len(files) >= limits.TOGETHER_FILES or sum(map(_size, files)) >= limits.TOGETHER_BYTES


def start_ahead() -> None:
    """Start children that `read_together` will want, while its files are still looked for."""
    from variorum.reading.children import workers
    from variorum.reading.children.crew import children_at_once

    if can_have_children():
        workers.start_ahead(children_at_once())


def _size(path: str) -> int:
    try:
        size = os.stat(path).st_size  # noqa: PTH116 - may be a name that is no text
    except (OSError, ValueError):
        return 0
    return size if size <= limits.TEXT_BYTES else 0  # a film is not read at all


def read_together(
    found: Sequence[Found],
    opened: Callable[[Found], bytes | ReadResult],
    read_apart: ReadApart,
    no_room: Callable[[Found], ReadResult],
    then: Afterwards | None = None,
) -> Iterator[ReadResult]:
    """What each file holds, in their order.

    `opened` gives a file's bytes, or what is known without a child; `read_apart` is called on several threads, with
    what lets a child read a file; `no_room` is the answer for what no longer fits into `FOLDER_BYTES`.
    With something to do afterwards the caller keeps what is read bit by bit, and there is no such limit.
    Raises `Cancelled`.
    """
    from variorum.reading.children.crew import Crew, Task  # two small files at the start need no processes

    with Crew(read_apart, then) as crew:
        ahead: deque[Task | ReadResult] = deque()
        bytes_ahead = most_kept = 0
        left: float = limits.FOLDER_BYTES if then is None else math.inf

        def oldest() -> ReadResult:
            nonlocal left, bytes_ahead, most_kept
            first = ahead.popleft()
            if isinstance(first, ReadResult):
                result = first
            else:
                result = first.waited_for()
                bytes_ahead -= first.size
                most_kept -= first.most_kept
            left -= sum(len(original.data) for original in result.originals)
            return result

        def full(size: int) -> bool:
            """Whether a file of this size must wait: what of those before it is kept shows when they are read."""
            return (
                len(ahead) >= limits.AHEAD_FILES
                or most_kept + size > left
                or bytes_ahead + size > limits.AHEAD_BYTES
            )

        for each in found:
            stop_if_cancelled()
            loaded = opened(each)
            if isinstance(loaded, ReadResult):
                ahead.append(loaded)
            else:
                while ahead and full(len(loaded)):
                    yield oldest()
                if len(loaded) <= left:
                    task = crew.take_on(loaded, each.where)
                    bytes_ahead += task.size
                    most_kept += task.most_kept
                    ahead.append(task)
                else:
                    ahead.append(no_room(each))
            while ahead and (isinstance(ahead[0], ReadResult) or ahead[0].done.is_set()):
                yield oldest()
        while ahead:
            yield oldest()
