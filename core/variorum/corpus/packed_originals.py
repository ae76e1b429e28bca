"""The bytes that texts were read from: whole, or where they are little else than the text, as differences to it.

A plain text is read into nearly the same words: kept twice, it took as much room as the index of a corpus. What is
kept as differences names the reading by its digest; then comes what stands around the text where its very letters
stand in the file, or a zlib stream with the text as its dictionary, which takes a sixth of the time an import has for
a text. Both give the very bytes back. A page or document stays whole, and can be read anew where its text was lost.
"""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Container, Set

from variorum.corpus.packing import blob, expand, squeeze, unpack_reading
from variorum.errors import CorpusError

#: No zlib stream begins so. The digest of a reading follows, and the differences to its text.
_DIFFERENCES = b"\x01"
#: Nor so: after the digest how many bytes stand before the text, these, and those after it.
_AROUND = b"\x02"
_DIGEST_END = 33
#: At most so many on each side.
_MOST_AROUND = 255
#: zlib looks no further back than this, so that a longer text is kept whole.
_WINDOW = 32_000
#: Where the differences take more than this part of the bytes, the text is not the most of them, or is so short that
#: the whole is no burden, and can be read anew where the text was lost.
_LEAST_PART = 10
#: What is the same is found at any level, and there is little else.
_LEVEL = 1


def squeezed_beside(data: bytes, text: str, digest: str) -> bytes:
    """An original as it is kept beside the text read from it; `digest` is that of the whole reading."""
    letters = _letters(text)
    if letters and len(data) - len(letters) <= 2 * _MOST_AROUND:
        # Most begin with it: that is seen at once, and to look for so much takes as long as hashing it.
        start = 0 if data.startswith(letters) else data.find(letters)
        before, after = data[: max(0, start)], data[start + len(letters) :]
        if start >= 0 and max(len(before), len(after)) <= _MOST_AROUND:
            around = _AROUND + bytes.fromhex(digest) + bytes((len(before),)) + before + after
            if len(around) * _LEAST_PART <= len(data):
                return around
    if max(len(data), len(letters)) <= min(_WINDOW, 2 * len(letters)):
        packing = zlib.compressobj(_LEVEL, zdict=letters)
        differences = packing.compress(data) + packing.flush()
        if len(differences) * _LEAST_PART <= len(data):
            return _DIFFERENCES + bytes.fromhex(digest) + differences
    return squeeze(data)


def needed_reading(data: bytes) -> str:
    """The digest of the reading without which the original cannot be had; "" where it is whole."""
    return data[1:_DIGEST_END].hex() if data.startswith((_DIFFERENCES, _AROUND)) else ""


def original_bytes(connection: sqlite3.Connection, data: bytes) -> bytes:
    """The bytes of an original. Raises `zlib.error` or `CorpusError` where they cannot be had."""
    needed = needed_reading(data)
    if not needed:
        return expand(data)
    row = connection.execute("SELECT data FROM readings WHERE digest = ?", (needed,)).fetchone()
    letters = _letters(unpack_reading(blob(row)).text)
    if data.startswith(_AROUND):
        return _put_around(data[_DIGEST_END:], letters)
    unpacking = zlib.decompressobj(zdict=letters)
    whole = unpacking.decompress(data[_DIGEST_END:], _WINDOW + 1)
    if not unpacking.eof:
        raise zlib.error("cut off, or longer than what is kept so")
    return whole


def keep_original(
    connection: sqlite3.Connection,
    sha256: str,
    name: str,
    size: int,
    data: bytes,
    sure: Container[str] = (),
) -> bool:
    """Whether it is kept now: once, whatever the names it comes under. Not where its reading is not held.

    `sure` are digests of readings that are.
    """
    needed = needed_reading(data)
    if needed and needed not in sure:
        held = connection.execute("SELECT 1 FROM readings WHERE digest = ?", (needed,)).fetchone()
        if held is None:
            return False
    connection.execute(
        "INSERT OR IGNORE INTO originals(sha256, name, size, data) VALUES(?, ?, ?, ?)",
        (sha256, name, size, data),
    )
    return True


def make_whole(connection: sqlite3.Connection, going: Set[str]) -> None:
    """Keep apart from the readings that are about to go (their digests) what is kept beside them."""
    if not going:
        return
    beside = "SELECT sha256, substr(data, 1, 33) FROM originals WHERE substr(data, 1, 1) IN (x'01', x'02')"
    for sha256, start in connection.execute(beside).fetchall():
        if needed_reading(start) in going:
            row = connection.execute("SELECT data FROM originals WHERE sha256 = ?", (sha256,)).fetchone()
            try:
                whole = squeeze(original_bytes(connection, blob(row)))
            except (zlib.error, CorpusError):
                continue  # lost before: a check of the file tells so
            connection.execute("UPDATE originals SET data = ? WHERE sha256 = ?", (whole, sha256))


def _put_around(data: bytes, letters: bytes) -> bytes:
    size, around = data[:1], data[1:]
    if not size or len(around) < size[0]:
        raise zlib.error("cut off")
    return around[: size[0]] + letters + around[size[0] :]


def _letters(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
