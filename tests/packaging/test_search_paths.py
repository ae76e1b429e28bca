"""Libraries in the folder look for others beside themselves and in the system, never in folders of the builder."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

_SONAME, _STRINGS, _RPATH, _RUNPATH = 14, 5, 15, 29


@pytest.fixture
def search_paths(packaging: Callable[[str], ModuleType]) -> ModuleType:
    return packaging("search_paths")


def library(*paths: tuple[int, str]) -> bytes:
    """The least that is a library: a header, two segments, the dynamic entries and their strings."""
    strings, entries = b"\0libfoo.so\0", [(_SONAME, 1)]
    for tag, path in paths:
        entries.append((tag, len(strings)))
        strings += path.encode() + b"\0"
    table = 64 + 2 * 56
    size = (len(entries) + 2) * 16
    entries += [(_STRINGS, 0x1000 + table + size), (0, 0)]
    whole = table + size + len(strings)
    header = b"\x7fELF\x02\x01".ljust(32, b"\0") + struct.pack("<QQIHHHHHH", 64, 0, 0, 64, 56, 2, 0, 0, 0)
    loaded = struct.pack("<IIQQQQQQ", 1, 5, 0, 0x1000, 0x1000, whole, whole, 0x1000)
    dynamic = struct.pack("<IIQQQQQQ", 2, 6, table, 0x1000 + table, 0x1000 + table, size, size, 8)
    return header + loaded + dynamic + b"".join(struct.pack("<qQ", *entry) for entry in entries) + strings


def tags(made: bytes) -> list[int]:
    """The dynamic entries up to the first end."""
    found = [tag for tag, _ in struct.iter_unpack("<qQ", made[64 + 2 * 56 :][: (len(made) - 176) // 16 * 16])]
    return found[: found.index(0)]


@pytest.mark.parametrize("tag", [_RPATH, _RUNPATH])
def test_a_folder_of_the_machine_it_was_built_on_is_forgotten(search_paths: ModuleType, tag: int) -> None:
    before = library((tag, "/home/builder/python/lib"))
    after = search_paths.without_foreign(before)
    assert tags(before) == [_SONAME, tag, _STRINGS]
    assert tags(after) == [_SONAME, _STRINGS]
    assert len(after) == len(before)
    assert search_paths.without_foreign(after) == after


@pytest.mark.parametrize("path", ["$ORIGIN", "$ORIGIN/../../lib", "$ORIGIN/:$ORIGIN/Qt/lib"])
def test_a_folder_beside_the_library_stays(search_paths: ModuleType, path: str) -> None:
    before = library((_RUNPATH, path))
    assert search_paths.without_foreign(before) == before


def paths(made: bytes) -> list[str]:
    """The search paths, as the loader reads them."""
    entries = list(struct.iter_unpack("<qQ", made[64 + 2 * 56 :][: (len(made) - 176) // 16 * 16]))
    entries = entries[: entries.index((0, 0))]
    strings = next(value for tag, value in entries if tag == _STRINGS) - 0x1000
    found = [strings + value for tag, value in entries if tag in (_RPATH, _RUNPATH)]
    return [made[at : made.index(b"\0", at)].decode() for at in found]


@pytest.mark.parametrize(
    ("path", "own"),
    [
        ("$ORIGIN/..:/home/builder/lib", "$ORIGIN/.."),
        ("/home/builder/lib:$ORIGIN/..", "$ORIGIN/.."),
        ("$ORIGIN:/home/builder/lib:${ORIGIN}/Qt:", "$ORIGIN:${ORIGIN}/Qt"),
        ("/opt/a:$ORIGIN:/opt/b", "$ORIGIN"),
    ],
)
def test_of_several_folders_those_elsewhere_are_forgotten(
    search_paths: ModuleType, path: str, own: str
) -> None:
    before = library((_RPATH, path), (_RUNPATH, path))
    after = search_paths.without_foreign(before)
    assert paths(before) == [path, path]
    assert paths(after) == [own, own]
    assert len(after) == len(before)
    assert search_paths.without_foreign(after) == after


@pytest.mark.parametrize("words", [b"", b"words", b"\x7fELF\x01\x01 of 32 bits", library()])
def test_what_has_no_search_path_is_left_as_it_is(search_paths: ModuleType, words: bytes) -> None:
    assert search_paths.without_foreign(words) == words


def test_every_library_of_the_folder_is_seen_to_and_keeps_its_rights(
    search_paths: ModuleType, tmp_path: Path
) -> None:
    (tmp_path / "inside").mkdir()
    foreign, own = tmp_path / "inside" / "libfoo.so.1", tmp_path / "libbar.so"
    foreign.write_bytes(library((_RUNPATH, "/opt/python/lib")))
    foreign.chmod(0o755)
    own.write_bytes(library((_RUNPATH, "$ORIGIN")))
    (tmp_path / "link.so").symlink_to(foreign)
    assert search_paths.forget_foreign(tmp_path) == [foreign]
    assert foreign.stat().st_mode & 0o777 == 0o755
    assert search_paths.forget_foreign(tmp_path) == []
