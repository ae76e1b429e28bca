"""A zip file in which the same members always give the same bytes.

Members are stored, not compressed: what compressors write differs between their releases. Times are those with
which zip begins (1980), flags and order are fixed. So an archive can be made anew from its members and compared
with what it was made from, byte for byte (see `checking`).
The format is PKWARE's APPNOTE (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), written by `zipfile`.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

_BEGINNING = (1980, 1, 1, 0, 0, 0)
#: Permissions of a member on unpacking: rw-r--r--, a regular file, as if made on Unix.
_PLAIN_FILE = 0o100644 << 16
_UNIX = 3
#: A pack has a dozen files. Of a zip file that lists more than this, not even the list is read: of a million files it
#: takes 1 GB.
_MOST_FILES = 10_000
_LISTED = b"PK\x01\x02"


def archived(members: Mapping[str, bytes]) -> bytes:
    """The archive of these members, by the order of their names."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as archive:
        for name in sorted(members):
            member = zipfile.ZipInfo(name, _BEGINNING)
            member.create_system = _UNIX
            member.external_attr = _PLAIN_FILE
            archive.writestr(member, members[name])
    return out.getvalue()


def lists_too_many(data: bytes) -> bool:
    """Whether a zip file says to hold more files than a pack ever does."""
    return data.count(_LISTED) > _MOST_FILES


def places(members: Mapping[str, bytes]) -> list[tuple[str, int, int]]:
    """Where each member lies in the archive, its header included: name, first byte, byte after the last."""
    with zipfile.ZipFile(io.BytesIO(archived(members))) as archive:
        found = [(one.filename, one.header_offset) for one in archive.infolist()]
        ends = [start for _, start in found[1:]] + [archive.start_dir]
    return [(name, start, end) for (name, start), end in zip(found, ends, strict=True)]
