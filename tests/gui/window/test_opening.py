"""From paths and words to two texts on the screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]


def headlines(window: MainWindow) -> tuple[str, str]:
    shown = window.workspace.shown
    left, right = shown.left, shown.right
    return (left.version.headline if left else "", right.version.headline if right else "")


def test_two_files_open_side_by_side_and_are_compared(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in reversed(two_files)])
    at_rest(window)
    shown = window.workspace.shown
    assert headlines(window) == ("Harbour quiet after the storm", "Storm leaves two boats damaged")
    assert shown.comparison is not None
    assert shown.dossier is not None
    assert shown.left is not None
    assert shown.left.annotations is not None
    assert window.middle.currentWidget() is window.comparison
    assert window.status.words.text()


def test_results_arrive_in_stages_texts_first(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    stages: list[tuple[bool, bool]] = []
    window.workspace.shownChanged.connect(
        lambda shown: stages.append((shown.comparison is not None, shown.dossier is not None))
    )
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    assert stages == [(False, False), (True, False), (True, True)]


def test_one_file_goes_to_the_left_and_the_window_asks_for_the_second(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(two_files[0])])
    at_rest(window)
    assert headlines(window) == ("Harbour quiet after the storm", "")
    assert "Drop the second one" in window.status.words.text()
    window.files.open_paths([str(two_files[1])])
    at_rest(window)
    assert headlines(window)[1] == "Storm leaves two boats damaged"


def test_what_cannot_be_read_is_listed_with_the_reason_and_the_rest_is_read(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    binary, empty, missing = tmp_path / "photo.jpg", tmp_path / "empty.txt", tmp_path / "gone.txt"
    binary.write_bytes(bytes(range(256)) * 40)
    empty.write_bytes(b"")
    window.files.open_paths([str(p) for p in (binary, two_files[0], empty, two_files[1], missing)])
    at_rest(window)
    assert headlines(window)[0] == "Harbour quiet after the storm"
    (bar,) = window.messages.bars
    assert bar.sentence == "3 things could not be read; the rest was."
    for name in ("photo.jpg", "empty.txt", "gone.txt"):
        (line,) = [line for line in bar.details if name in line]
        assert len(line.split(": ", 1)[1]) > 5
    bar.copy()
    assert "photo.jpg" in QGuiApplication.clipboard().text()
    window.messages.dismiss(bar)
    assert not window.messages.bars


def test_a_single_unreadable_file_is_named_in_the_bar(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    window.files.open_paths([str(tmp_path / "nowhere.txt")])
    at_rest(window)
    assert "nowhere.txt" in window.messages.bars[0].sentence
    assert window.middle.currentWidget() is window.empty


def test_pasted_text_is_read_as_an_article(window: MainWindow, at_rest: AtRest) -> None:
    data = QMimeData()
    data.setText("A pasted headline\n\nThis is the first paragraph of a pasted article.\n")
    QGuiApplication.clipboard().setMimeData(data)
    window.comparison.setFocus()
    window.menus.actions["paste"].trigger()
    at_rest(window)
    assert headlines(window)[0] == "A pasted headline"


def test_an_empty_clipboard_is_said_in_the_line_at_the_foot(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    window.menus.actions["paste"].trigger()
    assert window.messages.bars == []
    assert window.status.told.text() == "There is nothing on the clipboard"


def test_why_the_clipboard_could_not_be_read_goes_when_the_next_can(
    window: MainWindow, at_rest: AtRest
) -> None:
    strange, text = QMimeData(), QMimeData()
    strange.setData("application/x-strange", b"?")
    QGuiApplication.clipboard().setMimeData(strange)
    window.menus.actions["paste"].trigger()
    assert [bar.sentence for bar in window.messages.bars] == [
        "Nothing on the clipboard can be read: no files, no link and no text."
    ]
    text.setText("A pasted headline\n\nThis is the first paragraph of a pasted article.\n")
    QGuiApplication.clipboard().setMimeData(text)
    window.menus.actions["paste"].trigger()
    at_rest(window)
    assert window.messages.bars == []
    assert headlines(window)[0] == "A pasted headline"


def test_paste_in_the_find_field_stays_there(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.toolbar.find_field.setEnabled(True)
    window.toolbar.find_field.setFocus()
    qtbot.waitUntil(window.toolbar.find_field.hasFocus)
    QGuiApplication.clipboard().setText("boats")
    window.menus.actions["paste"].trigger()
    assert window.toolbar.find_field.text() == "boats"
    assert not window.workspace.busy


def test_a_corpus_file_is_opened_and_not_read(window: MainWindow, tmp_path: Path) -> None:
    other = tmp_path / "other.variorum"
    window.files.open(other)
    window.files.open_scratch()
    window.files.open_paths([str(other)])
    assert window.workspace.corpus.path == other
    assert "other" in window.windowTitle()


def test_a_damaged_corpus_is_refused_with_a_sentence_and_the_open_one_stays(
    window: MainWindow, tmp_path: Path
) -> None:
    before = window.workspace.corpus.path
    bad = tmp_path / "bad.variorum"
    bad.write_bytes(b"no database at all " * 100)
    assert not window.files.open(bad)
    assert window.workspace.corpus.path == before
    assert window.messages.bars[-1].sentence


def test_swapping_turns_the_sides_and_keeps_the_mode(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.view.mode("versions")
    at_rest(window)
    window.menus.actions["swap"].trigger()
    at_rest(window)
    assert headlines(window)[0] == "Storm leaves two boats damaged"
    assert window.workspace.shown.comparison is not None
    assert window.workspace.shown.comparison.mode == "versions"


def test_closing_both_texts_brings_the_empty_state_back(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.menus.actions["close_texts"].trigger()
    at_rest(window)
    assert window.middle.currentWidget() is window.empty
    assert window.workspace.corpus.counts().versions == 2


def test_the_empty_middle_names_the_way_from_the_corpus_once_it_holds_articles(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest
) -> None:
    hint = next(
        label for label in window.empty.findChildren(QLabel) if label.text().startswith("Double-click one")
    )
    assert not hint.isVisible()
    window.files.open_paths([str(path) for path in two_files], "corpus")
    at_rest(window)
    assert window.middle.currentWidget() is window.empty
    assert hint.isVisible()
    window.menus.actions["undo"].trigger()
    assert not hint.isVisible()


def test_the_sidebar_is_there_also_when_nothing_could_be_read(
    window: MainWindow, tmp_path: Path, at_rest: AtRest, qtbot: QtBot
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    window.files.open_paths([str(empty)])
    at_rest(window)
    qtbot.waitUntil(lambda: window.sidebar_is_built)


def test_the_first_window_is_no_larger_than_the_screen(window: MainWindow) -> None:
    window.resize(9000, 9000)
    window.fit_on_screen()
    room = window.screen().availableSize()
    assert window.height() < room.height()
    assert window.width() < max(room.width(), window.minimumSizeHint().width() + 1)


def test_the_sample_corpus_opens_with_two_outlets_compared(window: MainWindow, at_rest: AtRest) -> None:
    window.empty.sample.click()
    at_rest(window)
    shown = window.workspace.shown
    assert shown.comparison is not None
    assert shown.comparison.mode == "outlets"
    assert len(shown.findings) > 3
    assert window.workspace.corpus.counts().stories >= 2
    window.files.open_scratch()
    window.files.open_sample()  # a second time: as it was left
    at_rest(window)
    assert window.workspace.shown.comparison is not None


def test_a_name_chosen_in_the_sidebar_lights_up_and_escape_puts_it_out(
    window: MainWindow,
    two_files: tuple[Path, Path],
    at_rest: AtRest,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    lit: list[int] = []
    window.sidebar.lightRequested.connect(lambda places, *_: lit.append(len(places)))
    window.view.tab("go_names")  # the keyboard comes to the list, and its first name is chosen
    names = window.sidebar.tab("names").list
    assert "Brook" in names.chosen_key()
    assert lit
    assert lit[-1] >= 2
    put_out: list[bool] = []
    monkeypatch.setattr(window.comparison, "clear_light", lambda: put_out.append(True))
    window.comparison.setFocus()
    qtbot.keyClick(window, Qt.Key.Key_Escape)
    assert put_out == [True]


def test_find_counts_in_both_texts_and_leaves_the_keyboard_in_the_field(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.activateWindow()
    window.menus.actions["find"].trigger()
    field = window.toolbar.find_field
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "Two boats")
    assert field._aside.text() == "1 + 2"
    field.clear()
    assert field.hasFocus()
    assert field._aside.text() == "Ctrl+F"


def test_the_report_is_written_and_a_finding_copied_as_evidence(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, tmp_path: Path
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    target = tmp_path / "report.html"
    window.edit.write_report(target)
    at_rest(window)
    page = target.read_text("utf-8")
    assert "Harbour quiet after the storm" in page
    assert "report.html" in window.messages.bars[-1].sentence
    finding = window.workspace.shown.findings[0]
    window.sidebar.evidenceRequested.emit(finding.id)
    words = QGuiApplication.clipboard().text()
    assert finding.title in words
    assert "Storm leaves two boats damaged" in words


def test_a_report_that_cannot_be_written_is_said(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, tmp_path: Path
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.edit.write_report(tmp_path / "no" / "folder" / "report.html")
    at_rest(window)
    assert window.messages.bars[-1].sentence.startswith("The report was not written.")


def test_a_story_opens_with_its_texts_on_the_sides_they_stood_on(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    opened.workspace.swap()
    at_rest(opened)
    pane = opened.corpus_pane
    story = pane.model.index(0, 0)
    pane.tree.setCurrentIndex(story)
    qtbot.keyClick(pane.tree, Qt.Key.Key_Return)
    at_rest(opened)
    assert headlines(opened) == ("Storm leaves two boats damaged", "Harbour quiet after the storm")
