"""Unpacking one entry of a zip archive, in memory and within limits."""

from __future__ import annotations

import zipfile
import zlib

from variorum.reading import limits
from variorum.reading.one_file import too_large
from variorum.reading.problems import Unreadable
from variorum.text.phrasing import kept_phrase, marked

_CHUNK = 256 * 1024


def unpacked(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    """An entry's content, of at most `most` bytes. Raises `Unreadable` for damage, locks and bombs."""
    pieces: list[bytes] = []
    size = 0
    try:
        with archive.open(entry) as file:
            while chunk := file.read(_CHUNK):
                size += len(chunk)
                # sizes in the directory may lie, so what comes out is counted
                if size > most:
                    raise Unreadable(*too_large(max(size, entry.file_size), most))
                if size > limits.ARCHIVE_RATIO_FROM and size > limits.ARCHIVE_RATIO * entry.compress_size:
                    raise Unreadable(
                        kept_phrase(
                            "It unpacks to {count} times its size, as harmful archives do.",
                            count=limits.ARCHIVE_RATIO,
                        ),
                        marked("Unpack it yourself if you trust it, and drop the folder."),
                    )
                pieces.append(chunk)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        OSError,
        ValueError,
        NotImplementedError,
        RuntimeError,
    ) as error:
        raise Unreadable(
            kept_phrase(
                "It could not be unpacked: {reason}.",
                reason=str(error) or kept_phrase("the archive is damaged"),
            ),
            marked("Copy it again."),
        ) from None
    return b"".join(pieces)
