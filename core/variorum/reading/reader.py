"""Reading anything a person can drop into articles."""

from __future__ import annotations

import math
import os
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing
from pathlib import Path

from variorum.errors import Cancelled
from variorum.model.article import Article, Original, Problem, ReadResult
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.reading import limits
from variorum.reading.byte_formats import byte_format_of
from variorum.reading.children.afterwards import Afterwards
from variorum.reading.children.stopping import stopped_by
from variorum.reading.folders import Found, files_in, load
from variorum.reading.formats import is_zip
from variorum.reading.one_file import read_file_bytes, read_pasted
from variorum.reading.problems import Unreadable, our_fault, problem, shown_name
from variorum.reading.recovering.joining import join_versions
from variorum.text.phrasing import kept_phrase, marked, phrase

_NO_ROOM = (
    marked("At most {most} MB are read at once, and the files before it fill that."),
    marked("Drop it separately."),
)
#: Each may unpack to `ARCHIVE_BYTES`.
_one_archive = threading.Lock()


def read(
    path: str | os.PathLike[str],
    *,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> ReadResult:
    """Read a file, a folder (recursive, by path) or a zip archive.

    Bad content, a missing path and whatever else goes wrong come back as problems, one by one, and spoil
    nothing else. `cancelled` is asked before every file; `Cancelled` is raised when it says so. Nothing
    is ever fetched from the network.
    """
    return read_several((path,), progress=progress, cancelled=cancelled)


def read_several(
    paths: Iterable[str | os.PathLike[str]],
    *,
    progress: Progress | None = None,
    cancelled: CancelledCheck | None = None,
) -> ReadResult:
    """As `read`, for everything of one drop: what it holds in the order given, many files by all cores.

    The limits of one reading hold for all of it, and comparison pages of one address become one article
    from wherever they come.
    """
    given: list[str] = []
    for path in paths:
        if not isinstance(path, (str, os.PathLike)):
            raise TypeError(f"path must be a str or PathLike, not {type(path).__name__}")
        given.append(os.fsdecode(path))
    found: list[Found] = []
    for each in given:
        stop_if(cancelled)
        found.extend(files_in(each, limits.FOLDER_FILES))
    results: list[ReadResult] = []
    with stopped_by(cancelled), closing(_read_each(found, cancelled)) as each_read:
        for index, file in enumerate(found):
            stop_if(cancelled)
            if progress is not None and len(found) > 1:
                name = shown_name(Path(file.where).name)
                told = phrase(
                    "Reading {number} of {count}: {name}",
                    number=f"{index + 1:,}",
                    count=f"{len(found):,}",
                    name=name,
                )
                progress(told, index / len(found))
            results.append(next(each_read))
        next(each_read, None)  # closed before its end it would end the children, which the next drop may need
        joined = together(results)  # pages that settle each other take a moment, and can be stopped
    if progress is not None:
        progress(phrase("Read"), 1.0)
    return joined


def read_bytes(data: bytes, name: str = "", encoding: str = "") -> ReadResult:
    """Read one file's bytes. `name` is only a hint for the format, and what problems call it.

    `encoding` is what whoever sent it says of its letters; it is not believed where the bytes say otherwise.
    """
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"data must be bytes, not {type(data).__name__}")
    if not isinstance(name, str):
        raise TypeError(f"name must be a str, not {type(name).__name__}")
    return together([_read_content(bytes(data), name or "dropped data", None, encoding)])


def read_text(text: str) -> ReadResult:
    """Read text as pasted: plain, Markdown, HTML or a comparison page copied from a browser."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    return read_pasted(text)


def read_each(
    found: Sequence[Found], then: Afterwards, cancelled: CancelledCheck | None
) -> Generator[ReadResult, None, None]:
    """What each file holds, in their order, without limit to all of it; `then` is done where children read.

    For who keeps what is read as it comes, and puts it together by `together`.
    """
    with stopped_by(cancelled), closing(_read_each(found, cancelled, then)) as each_read:
        yield from each_read


def many_to_come() -> None:
    """`read_each` will be called with `limits.TOGETHER_FILES` files or more, once all that are to be read are known."""
    from variorum.reading.children import together as children

    children.start_ahead()


def _read_each(
    found: Sequence[Found], cancelled: CancelledCheck | None, then: Afterwards | None = None
) -> Generator[ReadResult, None, None]:
    """What each holds, in their order."""
    if len(found) > 1:
        from variorum.reading.children import together as children

        if children.pays(found):
            yield from children.read_together(found, _opened, _read_apart, _no_room, then)
            return
    left: float = limits.FOLDER_BYTES if then is None else math.inf
    for each in found:
        loaded = _opened(each)
        if isinstance(loaded, ReadResult):
            yield loaded
        elif len(loaded) > left:
            yield _no_room(each)
        else:
            result = _read_content(loaded, each.where, cancelled)
            left -= sum(len(original.data) for original in result.originals)
            yield result


def _opened(found: Found) -> bytes | ReadResult:
    loaded = found.problem or load(found)
    return ReadResult(problems=(loaded,)) if isinstance(loaded, Problem) else loaded


def _no_room(found: Found) -> ReadResult:
    full, hint = _NO_ROOM
    reason = kept_phrase(full, most=limits.FOLDER_BYTES // limits.MEGABYTE)
    return ReadResult(problems=(problem(found.where, reason, hint),))


def _read_apart(data: bytes, where: str, read_file: Callable[[bytes, str], ReadResult]) -> ReadResult:
    """As `_read_content`, by a child's `read_file`."""
    try:
        # What is unpacked may be more than a child holds: archives are opened here, one at a time.
        if is_zip(data) and byte_format_of(data, where) is None:
            from variorum.reading.archives import read_archive

            with _one_archive:
                return read_archive(data, where, read_file=read_file)
        return read_file(data, where)
    except Cancelled:
        raise
    except Unreadable as error:
        return ReadResult(problems=(problem(where, error.reason, error.hint),))
    except Exception as error:
        return ReadResult(problems=(our_fault(where, error),))


def _read_content(
    data: bytes, where: str, cancelled: CancelledCheck | None, encoding: str = ""
) -> ReadResult:
    try:
        if is_zip(data) and byte_format_of(data, where) is None:
            from variorum.reading.archives import read_archive

            return read_archive(data, where, cancelled)
        return read_file_bytes(data, where, encoding)
    except Cancelled:
        raise
    except Exception as error:  # a fault of ours in one file must not spoil the other 4,999
        return ReadResult(problems=(our_fault(where, error),))


def together(results: Iterable[ReadResult]) -> ReadResult:
    """All of them as one; comparison pages of one address become one article."""
    articles: list[Article] = []
    problems: list[Problem] = []
    originals: dict[str, Original] = {}
    for result in results:
        articles.extend(result.articles)
        problems.extend(result.problems)
        for original in result.originals:
            originals.setdefault(original.sha256, original)
    return ReadResult(join_versions(articles), tuple(problems), tuple(originals.values()))
