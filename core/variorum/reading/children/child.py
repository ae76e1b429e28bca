"""A process that reads files for another, `python -m variorum.reading.children.child`, one after the other.

Some files hang a parser or eat all memory, and no check foresees each. A child has limits of time and
memory and can be killed; a thread cannot. It may only read (`sealing.py`). Asked by `worker.py`:

    {"what": "bytes", "module": "pdf_pages.pdf", "name": "a.pdf", "size": 3, "seconds": 8} LF 3 bytes

`then` names a module of ours that does something with a whole file's result (`afterwards.py`).

`what` is "bytes" or "text", read by a module, or "file", whose kind is found out here, or "files": small ones with
their `names` and `sizes`, of which each has an answer within the one answer. The answer is one line of JSON, with
bytes behind it (`attached.py`): never a pickle, which a child taken over by a file could use against its parent.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import sys
import traceback
from io import BufferedReader
from typing import Any, BinaryIO

from variorum.reading import limits
from variorum.reading.byte_formats import byte_reader_named
from variorum.reading.children import sealing
from variorum.reading.children.afterwards import done_by
from variorum.reading.children.attached import with_attached
from variorum.reading.children.carried import carried
from variorum.reading.formats import reader_named
from variorum.reading.one_file import read_file_bytes
from variorum.reading.problems import DAMAGED_CHARACTERS, HINT_COPY, TOO_MUCH_MEMORY, Unreadable, refusal

#: Bytes of a file after which it is looked at how much memory is held; after others every so many.
_SHORT = 32_000
_SELDOM = 8
#: How far a child that reads for an import gives way to the process that keeps what it read, and to the window: where
#: three wanted two cores, that process fell behind, and wrote what was left at the end on one of them.
_GIVING_WAY = 5
#: Objects made and not yet freed: some 20 MB.
_UNTIL_COLLECTING = 100_000


def _read(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    match request["what"]:
        case "bytes":
            return {"result": byte_reader_named(request["module"])(data, request["name"]).to_dict()}
        case "text":
            articles = reader_named(request["module"])(data.decode("utf-8", "surrogatepass"))
            return {"articles": [article.to_dict() for article in articles]}
        case _:
            result = read_file_bytes(data, request["name"])
            then = request.get("then")
            answer = {
                "articles": [carried(article, attach=bool(then)) for article in result.articles],
                "problems": [problem.to_dict() for problem in result.problems],
                # the parent has the file's own bytes already; of what was inside only this child knows
                "kept": any(each.data is data for each in result.originals),
                "inner": [each.to_dict() for each in result.originals if each.data is not data],
            }
            return {**answer, "then": done_by(then, result)} if then else answer


def _answer(request: dict[str, Any], data: bytes) -> dict[str, Any]:
    if request["what"] == "files":
        several = _answers(request, data)
        return {"answers": several, **({"memory": True} if any("memory" in each for each in several) else {})}
    try:
        return _read(request, data)
    except Unreadable as error:
        return refusal(error)
    except RecursionError:
        return {"reason": "It is nested too deeply.", "hint": HINT_COPY}
    except UnicodeError:
        return {"reason": DAMAGED_CHARACTERS[0], "hint": DAMAGED_CHARACTERS[1]}
    except MemoryError:
        return {"reason": TOO_MUCH_MEMORY, "hint": HINT_COPY, "memory": True}
    except Exception as error:
        return {"fault": type(error).__name__, "trace": traceback.format_exc()[-4000:]}


def _answers(request: dict[str, Any], data: bytes) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = []
    start = 0
    for name, size in zip(request["names"], request["sizes"], strict=True):
        found.append(_answer({**request, "what": "file", "name": name}, data[start : start + size]))
        start += size
    return found


def _give_way() -> None:
    if hasattr(os, "nice"):  # not on Windows
        os.nice(_GIVING_WAY)


def _collect_seldom() -> None:
    """A large tree is no garbage: looking for some in it again and again took a fifth of the time."""
    gc.set_threshold(_UNTIL_COLLECTING, 20, 20)


def _serve(asked: BufferedReader, answers: BinaryIO) -> None:
    left = limits.CHILD_FILES
    gives_way = False
    while True:
        line = asked.readline()
        if not line:
            return  # the parent is done, or gone
        request = json.loads(line)
        sealing.limit_time(request["seconds"])
        if "then" in request and not gives_way:
            gives_way = True
            _give_way()
        data = asked.read(request["size"])
        if len(data) < request["size"]:
            return
        answer = _answer(request, data)
        size, files = len(data), len(request.get("sizes", "1"))
        del data
        left -= files
        # Asking takes as long as a tenth of a short text, and such do not make it grow.
        asking = size > _SHORT or files > 1 or left % _SELDOM == 0
        grown = asking and sealing.most_memory() > limits.CHILD_BYTES_KEPT
        leaving = left <= 0 or "memory" in answer or grown
        answers.write(with_attached({**answer, "leaving": leaving}))
        answers.flush()
        if leaving:
            return


def main() -> int:
    """Answer requests until there are none."""
    if hasattr(signal, "SIGINT"):
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is for the parent, which ends its children
    # Answers go where no library's print can: what is printed goes where errors go.
    with os.fdopen(os.dup(1), "wb") as answers:
        os.dup2(2, 1)
        sealing.seal()
        _collect_seldom()
        _serve(sys.stdin.buffer, answers)  # type: ignore[arg-type]  # standard input is one
    return 0


if __name__ == "__main__":
    sys.exit(main())
