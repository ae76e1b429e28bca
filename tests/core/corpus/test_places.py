"""A corpus on another machine: known by what is mounted there, and kept without a write-ahead log."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

import variorum
from variorum.corpus import opening, places
from variorum.model.article import ReadResult

MOUNTED = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / {folder}/share rw - cifs //server/share rw,vers=3.1
31 30 8:2 / {folder}/share/on\\040here rw - ext4 /dev/sdb1 rw
32 22 0:41 / {folder}/news rw,relatime shared:9 - nfs4 server:/news rw
33 32 8:3 / {folder}/news rw - xfs /dev/sdc1 rw
34 22 0:42 / {folder}/ssh rw - fuse.sshfs me@server: rw
35 odd
"""


@pytest.mark.parametrize(
    ("folder", "elsewhere"),
    [
        ("share", True),
        ("share/deep", True),
        ("share/on here", False),
        ("shared", False),
        ("news", False),
        ("ssh", True),
        ("", False),
    ],
)
def test_what_is_mounted_tells_what_lies_elsewhere(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, folder: str, elsewhere: bool
) -> None:
    table = tmp_path / "mountinfo"
    table.write_text(MOUNTED.format(folder=tmp_path.resolve()), "utf-8")
    monkeypatch.setattr(places, "_MOUNTED", table)
    monkeypatch.setattr(sys, "platform", "linux")
    (tmp_path / folder).mkdir(parents=True, exist_ok=True)
    assert places.is_elsewhere(tmp_path / folder / "a.variorum") is elsewhere


def test_where_the_system_does_not_tell_it_is_here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_MOUNTED", tmp_path / "none")
    monkeypatch.setattr(sys, "platform", "linux")
    assert not places.is_elsewhere(tmp_path / "a.variorum")


def test_a_mac_tells_it_by_its_mount_command(monkeypatch: pytest.MonkeyPatch) -> None:
    told = "/dev/disk1 on / (apfs, local)\n//me@server/news on /Volumes/news (smbfs, nodev, nosuid)\n"

    def mount(*_: object, **_kept: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess([], 0, told, "")

    monkeypatch.setattr(sys, "platform", "darwin")
    monkeypatch.setattr(subprocess, "run", mount)
    assert not places.is_elsewhere(Path("/Users/me/a.variorum"))
    assert places.is_elsewhere(Path("/Volumes/news/2026/a.variorum"))

    def too_slow(*_: object, **_kept: object) -> object:
        raise subprocess.TimeoutExpired("mount", 5)

    monkeypatch.setattr(subprocess, "run", too_slow)
    assert not places.is_elsewhere(Path("/Volumes/news/a.variorum"))


@pytest.mark.parametrize(
    ("folder", "elsewhere"),
    [
        ("\\\\server\\share\\news", True),
        ("\\\\?\\UNC\\server\\share", True),
        ("\\\\?\\C:\\Users", False),
        ("C:\\Users", False),
    ],
)
def test_windows_tells_it_by_the_name(monkeypatch: pytest.MonkeyPatch, folder: str, elsewhere: bool) -> None:
    class Named:
        """A path as Windows gives it, resolved."""

        parent = property(lambda self: self)

        def absolute(self) -> Named:
            return self

        def resolve(self) -> Named:
            return self

        def __str__(self) -> str:
            return folder

    monkeypatch.setattr(sys, "platform", "win32")
    assert places.is_elsewhere(Named()) is elsewhere  # type: ignore[arg-type]


def test_a_corpus_elsewhere_has_no_log_and_every_act_is_in_the_file_at_once(
    path: Path, reading: Callable[..., ReadResult], monkeypatch: pytest.MonkeyPatch
) -> None:
    with variorum.open_corpus(path) as corpus:
        corpus.add(reading("Head", "Text."))
    monkeypatch.setattr(opening, "is_elsewhere", lambda _path: True)
    with variorum.open_corpus(path) as corpus, variorum.open_corpus(path) as other:
        corpus.add_story("One")
        other.add_story("Two")
        assert [story.title for story in corpus.stories()] == ["Head", "One", "Two"]
        assert [file.name for file in path.parent.iterdir()] == [path.name]
        with closing(sqlite3.connect(path)) as raw:
            assert raw.execute("PRAGMA journal_mode").fetchone()[0] == "delete"
        corpus.settle()
    monkeypatch.setattr(opening, "is_elsewhere", lambda _path: False)
    with variorum.open_corpus(path) as corpus:
        corpus.add_story("Three")
        assert path.with_name(path.name + "-wal").exists()
