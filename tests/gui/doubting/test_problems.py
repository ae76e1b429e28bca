"""What could not be read is listed until it is dismissed, with the corpus and the act it belongs to."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTreeWidgetItem
from pytestqt.qtbot import QtBot

from variorum.model.article import Problem
from variorum.reading.problems import problem
from variorum.text.phrasing import kept_phrase, phrase_with
from variorum_gui.doubting.problems_panel import ProblemsPanel
from variorum_gui.folders import Folders
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
MakeWindow = Callable[[], MainWindow]


def test_problems_stay_until_dismissed_grouped_by_reason_and_can_be_copied(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.problems.add([Problem(f"film {n}.mp4", "It is a film.", "Drop its text.") for n in range(30)])
    window.problems.add([Problem("empty.txt", "It is empty.")])
    assert window.status.problems.text() == "31 problems"
    qtbot.mouseClick(window.status.problems, Qt.MouseButton.LeftButton)
    panel = window.findChild(ProblemsPanel)
    assert panel is not None
    assert panel.tree.topLevelItemCount() == 2
    assert "30 times" in panel.tree.topLevelItem(0).text(0)  # type: ignore[union-attr]
    panel.copy.click()
    words = QGuiApplication.clipboard().text()
    assert "film 7.mp4" in words
    assert "Drop its text." in words
    panel.dismiss.click()
    assert not window.status.problems.isVisible()
    panel.close()


def test_remarks_count_as_no_problems_and_stand_last(window: MainWindow) -> None:
    window.problems.add([Problem(f".file {n}", "It is hidden.", remark=True) for n in range(3)])
    assert not window.status.problems.isVisible()
    window.reading.show_problems()
    panel = window.findChild(ProblemsPanel)
    assert panel is not None
    assert panel.words.text() == "Everything was read. 3 remarks on that."
    assert panel.dismiss.isEnabled()
    window.problems.add([Problem("empty.txt", "It is empty.")])
    assert window.status.problems.text() == "1 problem"
    assert panel.words.text() == "1 thing could not be read. 3 remarks on that."
    assert list(window.problems.by_reason().values()) == [["empty.txt"], [".file 0", ".file 1", ".file 2"]]


def test_what_else_was_read_is_told_by_its_number_and_goes_with_its_act(
    window: MainWindow, make_window: MakeWindow
) -> None:
    problems = window.problems
    window.reading.show_problems()
    panel = window.findChild(ProblemsPanel)
    assert panel is not None
    problems.add([], act=1, read=7)  # nothing was wrong with these: they belong to no problem
    problems.add([Problem("a.mp4", "It is a film.")], act=2)
    assert panel.words.text() == "1 thing could not be read."
    problems.add([Problem("b.mp4", "It is a film.")], act=3, read=1)
    assert panel.words.text() == "2 things could not be read. 1 other text was read."
    problems.add([Problem("c.mp4", "It is a film.")], act=4, read=3)
    assert panel.words.text() == "3 things could not be read. 4 other texts were read."
    problems.follow_acts(3, 4)
    assert panel.words.text() == "2 things could not be read. 1 other text was read."
    problems.follow_acts(4, None)
    window.finish()
    again = make_window()
    assert again.problems.read == 4
    again.problems.dismiss()
    assert again.problems.read == 0


def test_problems_are_listed_again_after_a_restart_until_they_are_dismissed(make_window: MakeWindow) -> None:
    first = make_window()
    first.problems.add(
        [Problem("film.mp4", "It is a film.", "Drop its text."), Problem("empty.txt", "It is empty.")]
    )
    first.finish()
    second = make_window()
    assert second.status.problems.text() == "2 problems"
    assert second.problems.by_reason() == first.problems.by_reason()
    second.problems.dismiss()
    second.finish()
    third = make_window()
    assert not third.status.problems.isVisible()
    third.reading.show_problems()
    panel = third.findChild(ProblemsPanel)
    assert panel is not None
    assert panel.words.text() == "No problems are listed. Those dismissed are not listed again."


def test_a_reason_kept_in_english_is_told_in_the_language_of_now_and_once(window: MainWindow) -> None:
    window.problems.add([Problem("a.txt", "There is nothing in it.", "Check the path.")])
    german = {"There is nothing in it.": "Sie ist leer.", "Check the path.": "Den Pfad prüfen."}
    try:
        phrase_with(lambda text, _: german.get(text, text))
        window.problems.add(
            [Problem("b.txt", "Sie ist leer.", "Den Pfad prüfen."), Problem("c.txt", "Zu groß.")]
        )
        assert window.problems.by_reason() == {
            ("Sie ist leer.", "Den Pfad prüfen."): ["a.txt", "b.txt"],
            ("Zu groß.", ""): ["c.txt"],
        }
    finally:
        phrase_with(None)


def test_problems_found_in_one_language_are_told_in_that_of_the_next_start_with_their_values(
    make_window: MakeWindow, folders: Folders
) -> None:
    german = {
        "It is {size} MB large.": "Sie ist {size} MB groß.",
        "There is nothing in it.": "Sie ist leer.",
        "Check the path.": "Den Pfad prüfen.",
    }
    try:
        phrase_with(lambda text, _: german.get(text, text))
        first = make_window()
        first.problems.add(
            [
                problem("a.txt", kept_phrase("It is {size} MB large.", size="200"), "Check the path."),
                problem("b.txt", "There is nothing in it."),
            ]
        )
        first.finish()
        assert "Sie ist leer." in folders.problems_file.read_text(encoding="utf-8")
        phrase_with(None)
        english = [
            problem("a.txt", kept_phrase("It is {size} MB large.", size="200"), "Check the path."),
            problem("b.txt", "There is nothing in it."),
        ]
        second = make_window()
        assert second.problems.by_reason() == {
            ("It is 200 MB large.", "Check the path."): ["a.txt"],
            ("There is nothing in it.", ""): ["b.txt"],
        }
        second.problems.add(english)
        assert len(second.problems) == 2
    finally:
        phrase_with(None)


@pytest.mark.parametrize(
    "made",
    [
        "x",
        [1],
        {"reason": 4},
        {"reason": {"text": "{a:>99999999999}", "values": {"a": "x"}}, "hint": {"n": 1}},
    ],
)
def test_what_a_kept_problem_is_said_to_be_made_of_may_be_anything(
    make_window: MakeWindow, folders: Folders, made: object
) -> None:
    first = make_window()
    first.problems.add([Problem("a.txt", "It is empty.", "Drop it.")])
    first.finish()
    kept = json.loads(folders.problems_file.read_text(encoding="utf-8"))
    for corpus in kept["corpora"].values():
        corpus["problems"][0] |= {"made": made, "else": {}}
    folders.problems_file.write_text(json.dumps(kept), encoding="utf-8")
    assert make_window().problems.by_reason() == {("It is empty.", "Drop it."): ["a.txt"]}


def test_a_damaged_list_of_problems_starts_afresh(make_window: MakeWindow, folders: Folders) -> None:
    folders.data.mkdir(parents=True)
    folders.problems_file.write_text('{"problems": [1, {"where": 2}], "more": "x"}')
    assert len(make_window().problems) == 0


def test_a_chosen_problem_is_copied_with_its_file_reason_and_hint(window: MainWindow) -> None:
    window.problems.add([Problem(f"film {n}.mp4", "It is a film.", "Drop its text.") for n in range(2)])
    window.reading.show_problems()
    panel = window.findChild(ProblemsPanel)
    assert panel is not None
    group = panel.tree.topLevelItem(0)
    assert group is not None
    for line, words in (
        (group.child(2), "film 1.mp4: It is a film. Drop its text."),
        (group.child(0), "It is a film. Drop its text.\nfilm 0.mp4\nfilm 1.mp4"),
    ):
        panel.tree.setCurrentItem(line)
        panel.copy_chosen.trigger()
        assert QGuiApplication.clipboard().text() == words
    panel.close()


def test_a_long_sentence_in_the_list_is_shown_whole_at_every_width(window: MainWindow, qtbot: QtBot) -> None:
    window.problems.add([Problem("scan.pdf", "It is a scan.", "Have its text recognised first. " * 5)])
    window.reading.show_problems()
    panel = window.findChild(ProblemsPanel)
    assert panel is not None
    group = panel.tree.topLevelItem(0)
    assert group is not None
    panel.resize(320, 460)
    qtbot.waitUntil(lambda: _rows(panel, group.child(0)) > 2)
    panel.resize(1100, 460)
    qtbot.waitUntil(lambda: _rows(panel, group.child(0)) < 3)
    assert _rows(panel, group.child(1)) == 1
    panel.close()


def _rows(panel: ProblemsPanel, item: QTreeWidgetItem) -> int:
    return panel.tree.visualItemRect(item).height() // panel.tree.fontMetrics().lineSpacing()


def test_problems_go_with_the_act_that_is_undone_and_come_back_with_it(
    window: MainWindow, two_files: tuple[Path, Path], tmp_path: Path, at_rest: AtRest
) -> None:
    empty = tmp_path / "empty.txt"
    empty.touch()
    window.files.open_paths([str(path) for path in (*two_files, empty)])
    at_rest(window)
    assert window.status.problems.text() == "1 problem"
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.status.problems.isHidden()
    assert window.messages.bars == []
    window.menus.actions["redo"].trigger()
    at_rest(window)
    assert window.status.problems.text() == "1 problem"


def test_problems_are_those_of_the_corpus_that_is_open(window: MainWindow, tmp_path: Path) -> None:
    window.problems.add([Problem("empty.txt", "It is empty.")])
    first = window.workspace.corpus.path
    assert window.files.open(tmp_path / "other.variorum")
    assert window.status.problems.isHidden()
    assert window.files.open(first)
    assert window.status.problems.text() == "1 problem"


def test_the_sum_of_many_texts_goes_when_their_act_is_undone(
    window: MainWindow, tmp_path: Path, at_rest: AtRest
) -> None:
    for number in range(4):
        (tmp_path / f"{number}.txt").write_text(
            f"Headline {number}\n\nThe ferry number {number} left at noon.\n"
        )
    window.files.open_paths([str(tmp_path / f"{number}.txt") for number in range(4)])
    at_rest(window)
    assert any("4 files read" in bar.sentence for bar in window.messages.bars)
    window.menus.actions["undo"].trigger()
    at_rest(window)
    assert window.messages.bars == []
