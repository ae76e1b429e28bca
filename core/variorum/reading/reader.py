"""Reading anything a person can drop into articles."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from variorum.errors import Cancelled
from variorum.model.article import Article, Original, Problem, ReadResult
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.reading import limits
from variorum.reading.byte_formats import byte_format_of
from variorum.reading.folders import Found, files_in, load
from variorum.reading.formats import is_zip
from variorum.reading.joining import join_versions
from variorum.reading.one_file import read_file_bytes, read_pasted
from variorum.reading.problems import problem

_NO_ROOM = (
    f"At most {limits.FOLDER_BYTES // limits.MEGABYTE} MB are read at once, and the files before it fill that.",
    "Drop it separately.",
)


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
    if not isinstance(path, (str, os.PathLike)):
        raise TypeError(f"path must be a str or PathLike, not {type(path).__name__}")
    given = os.fsdecode(path)
    found = files_in(given)
    results: list[ReadResult] = []
    left = limits.FOLDER_BYTES
    for index, each in enumerate(found):
        stop_if(cancelled)
        if progress is not None and len(found) > 1:
            progress(f"Reading {Path(each.where).name}", index / len(found))
        results.append(_read_found(each, left, cancelled))
        left -= sum(len(original.data) for original in results[-1].originals)
    if progress is not None:
        progress("Read", 1.0)
    return _together(results)


def read_bytes(data: bytes, name: str = "") -> ReadResult:
    """Read one file's bytes. `name` is only a hint for the format, and what problems call it."""
    if not isinstance(data, (bytes, bytearray, memoryview)):
        raise TypeError(f"data must be bytes, not {type(data).__name__}")
    if not isinstance(name, str):
        raise TypeError(f"name must be a str, not {type(name).__name__}")
    return _together([_read_content(bytes(data), name or "dropped data", None)])


def read_text(text: str) -> ReadResult:
    """Read text as pasted: plain, Markdown, HTML or a comparison page copied from a browser."""
    if not isinstance(text, str):
        raise TypeError(f"text must be a str, not {type(text).__name__}")
    return read_pasted(text)


def _read_found(found: Found, left: int, cancelled: CancelledCheck | None) -> ReadResult:
    if found.problem is not None:
        return ReadResult(problems=(found.problem,))
    loaded = load(found)
    if isinstance(loaded, Problem):
        return ReadResult(problems=(loaded,))
    if len(loaded) > left:
        return ReadResult(problems=(problem(found.where, *_NO_ROOM),))
    return _read_content(loaded, found.where, cancelled)


def _read_content(data: bytes, where: str, cancelled: CancelledCheck | None) -> ReadResult:
    try:
        if is_zip(data) and byte_format_of(data, where) is None:
            from variorum.reading.archives import read_archive

            return read_archive(data, where, cancelled)
        return read_file_bytes(data, where)
    except Cancelled:
        raise
    except Exception as error:  # a fault of ours in one file must not spoil the other 4,999
        return ReadResult(problems=(_our_fault(where, error),))


def _our_fault(where: str, error: Exception) -> Problem:
    import logging

    logging.getLogger(__name__).exception("reading %r failed", where)
    return Problem(
        where,
        f"Variorum failed to read it ({type(error).__name__}). That is a fault of Variorum.",
        "Copy the article's text and paste it here; the log says more.",
    )


def _together(results: Iterable[ReadResult]) -> ReadResult:
    articles: list[Article] = []
    problems: list[Problem] = []
    originals: dict[str, Original] = {}
    for result in results:
        articles.extend(result.articles)
        problems.extend(result.problems)
        for original in result.originals:
            originals.setdefault(original.sha256, original)
    return ReadResult(join_versions(articles), tuple(problems), tuple(originals.values()))
