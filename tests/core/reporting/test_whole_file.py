"""A file is written whole or not at all."""

from __future__ import annotations

import os
import stat
import sys
from pathlib import Path

import pytest

from variorum.reporting.whole_file import write_whole


def test_a_file_is_written_and_replaced(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    write_whole(path, b"one")
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"
    assert [each.name for each in tmp_path.iterdir()] == ["report.html"]


def test_what_was_there_stays_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "report.html"
    path.write_bytes(b"one")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(OSError, match="No space left"):
        write_whole(path, b"two")
    assert path.read_bytes() == b"one"
    assert [each.name for each in tmp_path.iterdir()] == ["report.html"]


@pytest.mark.skipif(sys.platform == "win32", reason="permissions are other things there")
def test_permissions_stay_and_new_files_have_the_usual_ones(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_bytes(b"one")
    path.chmod(0o640)
    write_whole(path, b"two")
    assert stat.S_IMODE(path.stat().st_mode) == 0o640
    plain, ours = tmp_path / "plain", tmp_path / "ours"
    plain.write_bytes(b"")
    write_whole(ours, b"")
    assert plain.stat().st_mode == ours.stat().st_mode


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_is_followed_and_a_pipe_is_written_to(tmp_path: Path) -> None:
    held, link = tmp_path / "held", tmp_path / "link"
    held.write_bytes(b"one")
    link.symlink_to(held)
    write_whole(link, b"two")
    assert link.is_symlink()
    assert held.read_bytes() == b"two"
    write_whole(Path(os.devnull), b"nothing")
    assert not Path(os.devnull).is_file()


def test_a_folder_that_takes_no_new_files_is_written_into_straight(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "report.html"
    path.write_bytes(b"one")

    def refused(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("tempfile.mkstemp", refused)
    write_whole(path, b"two")
    assert path.read_bytes() == b"two"


def test_an_error_names_the_file_that_was_chosen_and_no_temporary_one(tmp_path: Path) -> None:
    chosen = tmp_path / "not there" / "report.html"
    with pytest.raises(FileNotFoundError) as caught:
        write_whole(chosen, b"x")
    assert caught.value.filename == str(chosen)
    assert ".part" not in str(caught.value)
