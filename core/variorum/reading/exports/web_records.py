"""warcio's reader of records, which tells of damage where the library only writes to standard error.

Imported when the first web archive is read: the library takes a moment to load.
"""

from __future__ import annotations

import io
from typing import Any

from warcio.archiveiterator import ArchiveIterator
from warcio.bufferedreaders import DecompressingBufferedReader


class _Unpacking(DecompressingBufferedReader):  # type: ignore[misc]  # the library has no types
    """As the library's, but a packed record that breaks off is remembered."""

    damaged = False

    def _decompress(self, data: bytes) -> bytes:
        # What does not begin as a packed record is not packed, the library says.
        if not (self.decompressor and data and (self.num_block_read or data.startswith(b"\x1f\x8b"))):
            return bytes(super()._decompress(data))
        try:
            return bytes(self.decompressor.decompress(data))
        except Exception:  # as the library does: whatever its unpacking raises
            self.damaged = True
            return b""


class WebRecords(ArchiveIterator):  # type: ignore[misc]
    """The records of a web archive."""

    #: What the library would write to standard error; it counts them in `err_count`.
    INC_RECORD = ""

    def __init__(self, data: bytes) -> None:
        super().__init__(io.BytesIO(data))
        self._broken_off = False
        self._unpacking = _Unpacking(self.fh)
        self.reader: DecompressingBufferedReader | None = self._unpacking

    @property
    def is_damaged(self) -> bool:
        """Whether a record passed so far breaks off, or ends elsewhere than it says."""
        return bool(self.err_count or self._broken_off or self._unpacking.damaged)

    def read_to_end(self, record: Any = None) -> None:
        """Go to the next record, and see whether all of this one came."""
        ended = self.record
        super().read_to_end(record)
        if ended is not None:
            missing = int(getattr(ended.raw_stream, "limit", 0)) > 0
            cut_before = ended.rec_headers.get_header("Content-Length") is None
            self._broken_off |= missing or cut_before
