"""A folder that went between choosing and writing: it is named, no temporary name is, and there is a way back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from variorum.corpus.copying import appearing
from variorum.errors import CorpusError
from variorum_gui.exchanging.commands import export_to
from variorum_gui.exchanging.evidence_pack import pack_to
from variorum_gui.printing.commands import write_pdf
from variorum_gui.reporting.commands import write_report
from variorum_gui.window.main_window import MainWindow


@pytest.fixture
def opened(opened: MainWindow) -> MainWindow:
    opened.messages.clear()
    return opened


def export_findings(window: MainWindow, path: Path) -> None:
    export_to(window, "findings", path)


@pytest.mark.parametrize(
    ("write", "name", "again"),
    [
        (write_report, "report.html", True),
        (write_report, "report.pdf", True),
        (pack_to, "pack.zip", True),
        (export_findings, "findings.jsonld", True),
        (write_pdf, "pages.pdf", False),
    ],
)
def test_the_sentence_names_the_folder(
    write: Callable[[MainWindow, Path], None],
    name: str,
    again: bool,
    opened: MainWindow,
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    folder = tmp_path / "gone"
    write(opened, folder / name)
    qtbot.waitUntil(lambda: bool(opened.messages.bars), timeout=20_000)
    bar = opened.messages.bars[-1]
    assert f"There is no folder {folder}." in bar.sentence
    assert ".part" not in bar.sentence
    assert ("Try Again…" in [button.text() for button in bar.findChildren(QPushButton)]) == again


def test_after_a_report_that_was_not_written_the_dialogue_is_there_again(
    opened: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    from variorum_gui.reporting.dialog import ReportDialog

    write_report(opened, tmp_path / "gone" / "report.html")
    qtbot.waitUntil(lambda: bool(opened.messages.bars))
    opened.messages.bars[-1].offers[0].do()
    (dialog,) = opened.findChildren(ReportDialog)
    qtbot.waitUntil(lambda: not opened.background.busy)
    dialog.reject()


def test_a_copy_of_a_corpus_says_which_folder_is_not_there(tmp_path: Path) -> None:
    to, own = tmp_path / "gone" / "copy.variorum", tmp_path / "own.variorum"
    with (
        pytest.raises(CorpusError, match=r"There is no folder .*gone: choose another place"),
        appearing(to, own),
    ):
        pass
