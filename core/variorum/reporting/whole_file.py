"""Writing a file whole or not at all: a full disk leaves what was there."""

from __future__ import annotations

import os
import shutil
import tempfile
from contextlib import suppress
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` at `path`; what stood there stays until all of it is on disk. Raises OSError.

    A link is followed; what is no file (`/dev/stdout`), or lies in a folder that cannot be written to, is written
    straight. The error names `path`, never the temporary file beside it.
    """
    try:
        _write(Path(os.path.realpath(path)), data)
    except OSError as error:
        raise OSError(error.errno, error.strerror, str(path)) from error


def _write(target: Path, data: bytes) -> None:
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    try:
        handle, name = tempfile.mkstemp(".part", ".", target.parent)
    except PermissionError:
        target.write_bytes(data)
        return
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, part)
        else:
            part.chmod(0o666 & ~_mask())
        part.replace(target)
    except BaseException:
        with suppress(OSError):
            part.unlink()
        raise


def _mask() -> int:
    """The permissions new files do not get."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
