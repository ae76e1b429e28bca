"""The folders that a library is told to look for others in, when they are folders of the machine it was built on.

A Python that was built by its owner, by pyenv say, has `/home/…/.pyenv/…/lib` written into itself and its modules
(DT_RUNPATH). On the machine of a reader that is nobody's folder, or somebody else's, and what lay there would be loaded
before the system's. Folders beside the library (`$ORIGIN`), as Qt and wheels have them, are needed and stay.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from pathlib import Path

_ELF64 = b"\x7fELF\x02\x01"  # of 64 bits, the lowest byte first: all that is built for
_LOADED, _DYNAMIC = 1, 2  # kinds of segments
_END, _STRINGS, _RPATH, _RUNPATH = 0, 5, 15, 29  # kinds of entries in the dynamic one

_BESIDE = (b"$ORIGIN", b"${ORIGIN}")


def forget_foreign(folder: Path) -> list[Path]:
    """Take such search paths out of every library in the folder; those that had one."""
    changed = []
    for path in sorted(folder.rglob("*.so*")):
        if path.is_symlink() or not path.is_file():
            continue
        before = path.read_bytes()
        after = without_foreign(before)
        if after != before:
            path.write_bytes(after)
            changed.append(path)
    return changed


def without_foreign(library: bytes) -> bytes:
    """The library with no folder in its search paths but those beside itself; everything else as it was."""
    if not library.startswith(_ELF64):
        return library
    segments = list(_segments(library))
    made = bytearray(library)
    for kind, offset, _, size in segments:
        if kind != _DYNAMIC:
            continue
        entries = list(struct.iter_unpack("<qQ", library[offset : offset + size]))
        strings = next((_offset(value, segments) for tag, value in entries if tag == _STRINGS), None)
        if strings is None:
            continue
        kept = []
        for tag, value in entries:
            at = _own_folders(made, strings + value) if tag in (_RPATH, _RUNPATH) else strings + value
            if at is not None:
                kept.append((tag, at - strings))
        # The table keeps its length: the loader stops at the first end, and there may be several.
        kept += [(_END, 0)] * (len(entries) - len(kept))
        made[offset : offset + size] = b"".join(struct.pack("<qQ", *entry) for entry in kept)
    return bytes(made)


def _segments(library: bytes) -> Iterator[tuple[int, int, int, int]]:
    """Kind, place in the file, place in memory and size in the file of each segment."""
    (start,) = struct.unpack_from("<Q", library, 32)
    each, count = struct.unpack_from("<HH", library, 54)
    for number in range(count):
        kind, _, offset, address, _, size = struct.unpack_from("<IIQQQQ", library, start + number * each)
        yield kind, offset, address, size


def _offset(address: int, segments: list[tuple[int, int, int, int]]) -> int | None:
    """Where in the file lies what is loaded at this address."""
    return next(
        (
            offset + address - begin
            for kind, offset, begin, size in segments
            if kind == _LOADED and begin <= address < begin + size
        ),
        None,
    )


def _own_folders(made: bytearray, at: int) -> int | None:
    """Where the search path at this place now begins, without folders elsewhere; None where it has no others."""
    path = _word(bytes(made), at)
    own = b":".join(each for each in path.split(b":") if each.startswith(_BESIDE))
    if not own:
        return None
    if path.endswith(own):  # also a part of it: another entry may end with the same letters, and share them
        return at + len(path) - len(own)
    made[at : at + len(path)] = own.ljust(len(path), b"\0")
    return at


def _word(library: bytes, offset: int) -> bytes:
    return library[offset : library.index(b"\0", offset)]
