"""Report ▸ Evidence Pack."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable
from pathlib import Path

from pytestqt.qtbot import QtBot

from variorum.reporting.pack.checking import check
from variorum_gui.exchanging.evidence_pack import choose_and_pack, pack_to
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


def test_the_texts_shown_are_packed_and_the_sum_is_told(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, tmp_path: Path, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    target = tmp_path / "pack.zip"
    pack_to(window, target)
    qtbot.waitUntil(lambda: not window.background.busy)
    assert check(target.read_bytes()).sound
    digest = hashlib.sha256(target.read_bytes()).hexdigest()
    bar = next(bar for bar in window.messages.bars if "pack.zip" in bar.sentence)
    assert digest in bar.sentence
    with zipfile.ZipFile(target) as archive:
        originals = [archive.read(name) for name in archive.namelist() if name.startswith("original/")]
        assert b'added": "20' in archive.read("record.json")
    assert sorted(originals) == sorted(path.read_bytes() for path in two_files)


def test_without_two_texts_it_says_what_it_needs(window: MainWindow) -> None:
    choose_and_pack(window)
    assert any("needs two texts" in bar.sentence for bar in window.messages.bars)


def test_a_place_that_cannot_be_written_to_is_said(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, tmp_path: Path, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    pack_to(window, tmp_path / "none" / "pack.zip")
    qtbot.waitUntil(lambda: not window.background.busy)
    assert any("was not written" in bar.sentence for bar in window.messages.bars)
