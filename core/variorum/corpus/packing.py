"""Texts as they lie in the file: compressed, with everything the reading found in them.

JSON keeps what SQLite's TEXT cannot: NUL characters, and the lone surrogates of real web pages.
"""

from __future__ import annotations

import hashlib
import json
import zlib
from collections.abc import Sequence
from typing import Any

from variorum.errors import CorpusError
from variorum.model.article import Doubt, Paragraph, Row
from variorum.model.frozen import dataclass
from variorum.text.phrasing import phrase

#: Of 4 kB of words level 6 takes twice as long as level 4, for a hundredth less.
_LEVEL = 4

#: Above this many bytes, level 1: nobody waits a minute for a 200 MB page to shrink by another tenth.
_LARGE = 8 * 2**20

#: Nothing larger is ever unpacked: a corpus that came by mail may hold a bomb.
_LARGEST = 2**30

#: What JSON writes otherwise, beside quotation marks, backslashes and ends of lines.
_ESCAPED = bytes(set(range(32)) - {ord("\n")})

_NEVER_MADE = (zlib.error, ValueError, TypeError, KeyError, AttributeError, RecursionError, OverflowError)


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reading made of one version: its text, and the paragraphs and doubts in it."""

    text: str
    paragraphs: tuple[Paragraph, ...]
    doubts: tuple[Doubt, ...]

    def __hash__(self) -> int:
        return hash(self.text)  # what is known of a text is asked for again and again


def squeeze(data: bytes) -> bytes:
    """`data` compressed."""
    return zlib.compress(data, 1 if len(data) > _LARGE else _LEVEL)


def expand(data: bytes) -> bytes:
    """Undo `squeeze`. Raises `zlib.error` for what it never made."""
    inflating = zlib.decompressobj()
    whole = inflating.decompress(data, _LARGEST)
    if not inflating.eof:
        raise zlib.error("cut off, or larger than anything that is kept")
    return whole


def pack_json(value: Any) -> bytes:
    """A JSON value as compressed bytes."""
    return squeeze(_json(value).encode("utf-8", "surrogatepass"))


def unpack_json(data: bytes) -> Any:
    """Undo `pack_json`."""
    return json.loads(expand(data).decode("utf-8", "surrogatepass"))


def pack_reading(reading: Reading) -> bytes:
    """A reading as bytes; its paragraphs are slices of the text, so only their borders are kept."""
    loose = [(i, p.text) for i, p in enumerate(reading.paragraphs) if reading.text[p.start : p.end] != p.text]
    rest = _json(
        {
            "paragraphs": [[p.start, p.end, p.role] for p in reading.paragraphs],
            "doubts": [doubt.to_dict() for doubt in reading.doubts],
            **({"loose": loose} if loose else {}),
        }
    )
    return squeeze(f'{{"text":{_quoted(reading.text)},{rest[1:]}'.encode("utf-8", "surrogatepass"))


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _quoted(text: str) -> str:
    """As `_json` writes it, in a third of the time where all signs are plain ones: most of a reading is its text."""
    if text.isascii():
        letters = text.encode("ascii")
        if len(letters.translate(None, _ESCAPED)) == len(letters):
            return '"' + text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'
    return _json(text)


def unpack_reading(data: bytes) -> Reading:
    """Undo `pack_reading`. Raises `CorpusError` for what it never made."""
    try:
        value = unpack_json(data)
        text = value["text"]
        loose = {int(i): words for i, words in value.get("loose", ())}
        paragraphs = tuple(
            Paragraph(loose.get(i, text[start:end]), start, end, role)
            for i, (start, end, role) in enumerate(value["paragraphs"])
        )
        doubts = tuple(Doubt.from_dict(doubt) for doubt in value["doubts"])
        if not all(isinstance(p.text, str) and isinstance(p.role, str) for p in paragraphs):
            raise TypeError("a paragraph is none")
        if not isinstance(text, str):
            raise TypeError("a text is none")
    except _NEVER_MADE as error:
        raise CorpusError(
            phrase("A text of this corpus is damaged and cannot be read ({reason}).", reason=error)
        ) from error
    return Reading(text, paragraphs, doubts)


def pack_rows(rows: tuple[Row, ...]) -> bytes:
    """The rows of a comparison page as bytes."""
    return pack_json([row.to_dict() for row in rows])


def unpack_rows(data: bytes) -> tuple[Row, ...]:
    """Undo `pack_rows`. Raises `CorpusError` for what it never made."""
    try:
        return tuple(Row.from_dict(row) for row in unpack_json(data))
    except _NEVER_MADE as error:
        raise CorpusError(
            phrase("A page of this corpus is damaged and cannot be read ({reason}).", reason=error)
        ) from error


def blob(row: Sequence[Any] | None) -> bytes:
    """The packed bytes a query found. Raises `zlib.error` where the row is gone or holds something else."""
    if row is None or not isinstance(row[0], bytes):
        raise zlib.error("the place it lay in is damaged")
    return row[0]


def digest(data: bytes) -> str:
    """SHA-256 (hex) of packed bytes, by which they are found again."""
    return hashlib.sha256(data).hexdigest()


def storable(text: str) -> str:
    """`text` as SQLite's TEXT can hold it, which knows no NUL and no lone surrogate."""
    if text.isascii() and "\0" not in text:
        return text
    return text.replace("\0", "\ufffd").encode("utf-8", "replace").decode("utf-8")
