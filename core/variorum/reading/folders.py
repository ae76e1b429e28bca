"""Finding the files that a dropped path stands for, and loading them."""

from __future__ import annotations

import os
import stat
from functools import lru_cache

from variorum.model.article import Problem
from variorum.model.frozen import dataclass
from variorum.reading import limits
from variorum.reading.foreign_kinds import LOOKED_AT, refuse_foreign
from variorum.reading.formats import NOT_ARTICLES
from variorum.reading.one_file import too_large
from variorum.reading.problems import Unreadable, from_os_error, problem, remark
from variorum.text.phrasing import kept_phrase, marked

#: A file of fewer bytes is read at once.
_SMALL = 2**16


@dataclass(frozen=True, slots=True)
class Found:
    """A file to read, or what speaks against it. `where` is how a reader is told of it."""

    path: str
    where: str
    problem: Problem | None = None


def files_in(given: str, most: int) -> list[Found]:
    """The files a path stands for: itself, or everything below a folder, by path, up to `most`."""
    try:
        kind = os.stat(given).st_mode  # noqa: PTH116 - a null character raises ValueError in both
    except ValueError:
        return [
            Found(
                given,
                given,
                problem(given, marked("This is not a name a file can have."), marked("Check the path.")),
            )
        ]
    except OSError as error:
        return [Found(given, given, from_os_error(given, error))]
    if not stat.S_ISDIR(kind):
        return [Found(given, given)]
    found: list[Found] = []
    _walk(given, given, found, 0, most)
    if not found:
        hint = marked("Drop the files themselves, or another folder.")
        found.append(Found(given, given, problem(given, marked("There are no files in this folder."), hint)))
    return found


def _walk(folder: str, where: str, found: list[Found], depth: int, most: int) -> None:
    def refuse(place: str, reason: str, hint: str = "") -> None:
        found.append(Found(place, place, problem(place, reason, hint)))

    def pass_over(place: str, reason: str, hint: str) -> None:
        found.append(Found(place, place, remark(place, reason, hint)))

    if depth > limits.FOLDER_DEPTH:
        refuse(
            where,
            kept_phrase("Folders are nested more than {count} deep here.", count=limits.FOLDER_DEPTH),
            marked("Drop this folder itself."),
        )
        return
    try:
        with os.scandir(folder) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        found.append(Found(folder, where, from_os_error(where, error)))
        return
    for entry in entries:
        place = os.path.join(where, entry.name)  # noqa: PTH118 - `where` may be relative and stays so
        if len(found) >= most:
            refuse(
                where,
                kept_phrase("Only the first {count} files were read.", count=f"{most:,}"),
                marked("Drop the rest separately."),
            )
            return
        if entry.name.startswith("."):
            pass_over(
                place, marked("It is hidden and was passed over."), marked("Drop the file itself to read it.")
            )
        elif entry.is_symlink():
            refuse(
                place,
                marked("It is a link to another place and was passed over."),
                marked("Drop what it points to, to read that."),
            )
        elif entry.is_dir(follow_symlinks=False):
            _walk(entry.path, place, found, depth + 1, most)
        elif _holds_no_articles(os.path.splitext(entry.name)[1]):  # noqa: PTH122 - a path of each takes twice as long
            pass_over(
                place,
                marked("Files of this kind hold no articles."),
                marked("Drop the file itself to read it anyway."),
            )
        else:
            found.append(Found(entry.path, place))


@lru_cache(maxsize=256)
def _holds_no_articles(suffix: str) -> bool:
    return NOT_ARTICLES.fullmatch(suffix) is not None


def load(found: Found) -> bytes | Problem:
    """The file's bytes, unless it is too large, no plain file, or refused. It may have vanished by now."""
    try:
        # non-blocking, or opening a pipe that nobody writes to would wait for ever
        handle = os.open(found.path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
        try:  # by the system's own calls: a file object takes as long as all of them
            about = os.fstat(handle)
            if not stat.S_ISREG(about.st_mode):
                return problem(
                    found.where,
                    marked("This is a device or a pipe, not a file."),
                    marked("Save it to a file first."),
                )
            data = os.read(handle, about.st_size + 1 if about.st_size < _SMALL else LOOKED_AT)
            # a folder of films is not loaded to find out that they are films
            refuse_foreign(data)
            if about.st_size > limits.TEXT_BYTES:
                return problem(found.where, *too_large(about.st_size, limits.TEXT_BYTES))
            # no more than there is: room for 64 MB, made and given back, took longer than reading 4 kB
            if len(data) < about.st_size:
                data += _read(handle, about.st_size + 1 - len(data))
            if len(data) > about.st_size:  # it grew meanwhile
                data += _read(handle, limits.TEXT_BYTES + 1 - len(data))
        finally:
            os.close(handle)
    except Unreadable as error:
        return problem(found.where, error.reason, error.hint)
    except OSError as error:
        return from_os_error(found.where, error)
    if len(data) > limits.TEXT_BYTES:  # it grew while being read
        return problem(found.where, *too_large(len(data), limits.TEXT_BYTES))
    return data


def _read(handle: int, most: int) -> bytes:
    """The next bytes of a file, so many or up to its end: the system may give fewer at a time."""
    parts: list[bytes] = []
    while most > 0 and (part := os.read(handle, min(most, limits.MEGABYTE))):
        parts.append(part)
        most -= len(part)
    return b"".join(parts)
