"""Texts and originals taken straight from the pages of a file whose tables cannot be followed any more.

Both are kept under the SHA-256 of their bytes, so that what is found this way is known to be whole. How pages
and records lie in the file: https://www.sqlite.org/fileformat2.html
"""

from __future__ import annotations

import hashlib
import mmap
import struct
from collections.abc import Iterator
from pathlib import Path

from variorum.corpus.schema import PAGE_SIZES
from variorum.model.frozen import dataclass

_TABLE_LEAF = 0x0D
#: The serial type of a text of 64 bytes: a digest in hexadecimal digits.
_DIGEST = 2 * 64 + 13
_INT_SIZES = {0: 0, 1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8, 7: 8, 8: 0, 9: 0}


@dataclass(frozen=True, slots=True)
class LooseText:
    """A row of the table of readings, or, with a `name`, of originals."""

    id: int
    digest: str
    data: bytes
    name: str | None = None


def loose_texts(path: Path) -> Iterator[LooseText]:
    """Every whole reading and original that lies in the file; some may be there twice."""
    if not path.stat().st_size:
        return
    with path.open("rb") as file, mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data:
        size = int.from_bytes(data[16:18], "big")
        # Without a header, the sizes of pages there are: a text found at the wrong one would not be whole.
        for tried in (size,) if size >= 512 and size & (size - 1) == 0 else PAGE_SIZES:
            pages = _Pages(data, tried)
            for number in range(1, pages.count + 1):
                for id, record in pages.records(number):
                    found = _as_text(id, record)
                    if found is not None:
                        yield found


class _Pages:
    def __init__(self, data: mmap.mmap, size: int) -> None:
        self._data = data
        self.size = size
        self._usable = self.size - (data[20] if len(data) > 20 and data[20] <= 32 else 0)
        self.count = len(data) // self.size

    def records(self, number: int) -> Iterator[tuple[int, bytes]]:
        """The rows of a page, if it is a leaf of a table."""
        start = (number - 1) * self.size
        head = start + (100 if number == 1 else 0)
        page = self._data[start : start + self.size]
        if self._data[head] != _TABLE_LEAF:
            return
        cells = struct.unpack_from(">H", self._data, head + 3)[0]
        first = head - start + 8
        for i in range(min(cells, (self.size - first) // 2)):
            at = struct.unpack_from(">H", page, first + 2 * i)[0]
            try:
                length, at = _varint(page, at)
                id, at = _varint(page, at)
                if length <= len(self._data):
                    yield id, self._payload(page, at, length)
            except (IndexError, struct.error):
                continue

    def _payload(self, page: bytes, at: int, length: int) -> bytes:
        most = self._usable - 35
        if length <= most:
            return page[at : at + length]
        least = (self._usable - 12) * 32 // 255 - 23
        here = least + (length - least) % (self._usable - 4)
        here = least if here > most else here
        parts, left = [page[at : at + here]], length - here
        following = struct.unpack_from(">I", page, at + here)[0]
        while left > 0:
            start = (following - 1) * self.size
            if not 0 < start <= len(self._data) - self.size:
                raise IndexError(following)
            taken = min(left, self._usable - 4)
            parts.append(self._data[start + 4 : start + 4 + taken])
            left -= taken
            following = struct.unpack_from(">I", self._data, start)[0]
        return b"".join(parts)


def _as_text(id: int, record: bytes) -> LooseText | None:
    try:
        values = _blobs(record)
    except IndexError:
        return None
    if len(values) == 3 and values[0] is None and values[1] and values[2]:
        digest, data, name = values[1], values[2], None
        if hashlib.sha256(data).hexdigest().encode() != digest:
            return None
    elif len(values) == 4 and values[0] and values[1] is not None and values[3]:
        digest, name, data = values[0], values[1].decode("utf-8", "replace"), values[3]
    else:
        return None
    return LooseText(id, digest.decode("ascii", "replace"), data, name) if len(digest) == 64 else None


def _blobs(record: bytes) -> list[bytes | None]:
    """The texts and blobs of a record, None in place of numbers; [] where it is none of the two tables'."""
    end, at = _varint(record, 0)
    types: list[int] = []
    while at < end and len(types) < 5:
        kind, at = _varint(record, at)
        types.append(kind)
    if len(types) not in (3, 4) or _DIGEST not in types[:2]:
        return []
    values: list[bytes | None] = []
    at = end
    for kind in types:
        size = (kind - 12) // 2 if kind >= 12 else _INT_SIZES.get(kind, 0)
        values.append(record[at : at + size] if kind >= 12 else None)
        at += size
    if at != len(record):
        raise IndexError(at)
    return values


def _varint(data: bytes, at: int) -> tuple[int, int]:
    value = 0
    for i in range(8):
        byte = data[at + i]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + i + 1
    return value << 8 | data[at + 8], at + 9
