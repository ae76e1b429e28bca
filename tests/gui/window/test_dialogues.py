"""Every dialogue of the window is answered as those of the desktop are."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QScreen
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.article_history.panel import HistoryPanel
from variorum_gui.corpora.bin_panel import BinPanel
from variorum_gui.corpus_tree.drop_box import DropBox
from variorum_gui.last_folder import ask_for_file, ask_for_files, ask_for_folder
from variorum_gui.saving_as import ask_where
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
DIALOGUES = (
    *("doubts", "problems", "history", "bin", "search_corpus", "one_event", "story_sources"),
    *("shortcuts", "marks", "commands", "preferences", "about"),
)
#: What nobody wants done by a Return that was meant for something else.
FOR_GOOD = (
    *("Empty the Bin…", "Restore", "Dismiss All", "Copy All", "Keep as It Is", "Read This Way", "Forget"),
    *("Make One Story of Each", "Keep Apart", "Tick All", "Undo Back to Here…", "Restore defaults"),
)
ANSWERS = ("OK", "Save", "Save As…", "Cancel", "Close", "Yes", "No")


def opened_by(window: MainWindow, id: str, at_rest: AtRest) -> QDialog:
    """The dialogue that a command opens, on the sample corpus."""
    window.files.open_sample()
    at_rest(window)
    window.menus.actions[id].trigger()
    at_rest(window)
    (dialogue,) = (
        top for top in QApplication.topLevelWidgets() if isinstance(top, QDialog) and top.isVisible()
    )
    return dialogue


def buttons_in(widget: QWidget) -> list[QPushButton]:
    return [button for button in widget.findChildren(QPushButton) if button.isVisible()]


def outside_a_box(button: QPushButton) -> bool:
    parent = button.parentWidget()
    return not isinstance(parent, QDialogButtonBox)


@pytest.mark.parametrize("id", DIALOGUES)
def test_a_dialogue_has_the_keyboard_its_answers_in_order_and_is_closed_by_escape(
    window: MainWindow, id: str, at_rest: AtRest, qtbot: QtBot
) -> None:
    dialogue = opened_by(window, id, at_rest)
    qtbot.waitUntil(dialogue.isActiveWindow)
    focus = dialogue.focusWidget()
    assert focus is not None
    assert focus.isVisible()
    assert dialogue.windowTitle()
    answers = [button for button in buttons_in(dialogue) if button.text().replace("&", "") in ANSWERS]
    assert [button.text() for button in answers if outside_a_box(button)] == []
    by_return = [button.text().replace("&", "") for button in buttons_in(dialogue) if button.isDefault()]
    assert set(by_return).isdisjoint(FOR_GOOD)
    for box in dialogue.findChildren(QDialogButtonBox):
        assert [button.text() for button in box.buttons() if not button.icon().isNull()] == []
        places = [button.x() for button in walked(dialogue, box, qtbot)]
        assert places == sorted(places)
        focus.setFocus()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert not dialogue.isVisible()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def small_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    """What 1280 × 800 are at 200 %."""
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 640, 400))
    monkeypatch.setattr(QScreen, "availableSize", lambda _: QSize(640, 400))


@pytest.mark.usefixtures("small_screen")
@pytest.mark.parametrize("id", [*DIALOGUES, "move_to", "report", "manual", "print", "print_preview"])
def test_a_window_comes_up_with_all_of_it_on_a_small_screen(
    window: MainWindow, id: str, at_rest: AtRest
) -> None:
    window.fit_on_screen()
    window.files.open_sample()
    at_rest(window)
    first = window.workspace.corpus.articles()[0]
    window.corpus_pane.choose([("article", first.id)])
    before = set(QApplication.topLevelWidgets())
    window.menus.actions[id].trigger()
    at_rest(window)
    (opened,) = (
        top for top in QApplication.topLevelWidgets() if top.isVisible() and top not in before | {window}
    )
    assert opened.width() <= 640
    assert opened.height() <= 400 - 20
    opened.close()


@pytest.mark.usefixtures("small_screen")
@pytest.mark.parametrize(
    "ask",
    [
        lambda window: ask_for_files(window, "Open", "Articles (*.txt)"),
        lambda window: ask_for_file(window, "Open", "Corpora (*.variorum)"),
        lambda window: ask_for_folder(window, "Open"),
        lambda window: ask_where(window, "Save", "Report", "Pages (*.html)", ".html"),
    ],
    ids=["files", "file", "folder", "where"],
)
def test_the_dialogue_for_files_that_qt_makes_has_its_buttons_on_a_small_screen(
    window: MainWindow, ask: Callable[[MainWindow], object]
) -> None:
    sizes: list[QSize] = []

    def look() -> None:
        dialogue = QApplication.activeModalWidget()
        assert isinstance(dialogue, QDialog)
        sizes.append(dialogue.size())
        dialogue.reject()

    QTimer.singleShot(0, window, look)
    ask(window)
    assert [size.boundedTo(QSize(640, 400 - 20)) for size in sizes] == sizes
    assert len(sizes) == 1


@pytest.mark.usefixtures("small_screen")
def test_the_history_of_an_article_opens_in_a_window_on_a_small_screen(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    window.fit_on_screen()
    window.files.open_sample()
    at_rest(window)
    size = window.size()
    window.menus.actions["article_history"].trigger()
    at_rest(window)
    panel = window.findChild(HistoryPanel)
    assert panel is not None
    window.grab()
    assert panel.isVisible()
    assert window.size() == size
    assert panel.timeline.viewport().height() >= panel.timeline.sizeHintForRow(0)
    tree, box = window.corpus_pane.tree, window.corpus_pane.findChild(DropBox)
    assert tree.geometry().bottom() < window.corpus_pane.height()
    assert box is not None
    assert not box.isVisible()
    panel.close()
    qtbot.waitUntil(box.isVisible)


def walked(dialogue: QDialog, box: QDialogButtonBox, qtbot: QtBot) -> list[QPushButton]:
    """The buttons of a box as Tab reaches them."""
    reached: list[QPushButton] = []
    first = QApplication.focusWidget()
    for _ in range(60):
        now = QApplication.focusWidget()
        if isinstance(now, QPushButton) and now.parentWidget() is box and now not in reached:
            reached.append(now)
        qtbot.keyClick(now, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is first:
            break
    return reached


def test_the_answers_of_the_details_stand_as_the_desktop_has_them_and_tab_goes_that_way(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.edit.details_of("left")
    form = window.corpus_pane.details
    save, cancel = (
        next(each for each in form.buttons.buttons() if each.text() == words) for words in ("Save", "Cancel")
    )
    layouts = QDialogButtonBox.ButtonLayout
    layout = layouts(form.style().styleHint(form.style().StyleHint.SH_DialogButtonLayout, None, form.buttons))
    expected = [save, cancel] if layout in (layouts.WinLayout, layouts.KdeLayout) else [cancel, save]
    assert sorted((save, cancel), key=lambda each: each.x()) == expected
    form.note.setFocus()
    reached = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        reached.append(QApplication.focusWidget())
    assert [each for each in reached if each in (save, cancel)] == expected
    for one, other in pairwise(expected):
        assert one.geometry().right() <= other.geometry().left()


@pytest.mark.parametrize(("words", "outlet"), [("Cancel", ""), ("Save", "Harbour Gazette")])
def test_return_on_a_button_of_the_details_does_what_the_button_says(
    window: MainWindow, two_files: tuple[Path, Path], at_rest: AtRest, qtbot: QtBot, words: str, outlet: str
) -> None:
    window.files.open_paths([str(path) for path in two_files])
    at_rest(window)
    window.edit.details_of("left")
    form = window.corpus_pane.details
    saved: list[object] = []
    form.saved.connect(lambda refs, fields: saved.append(fields))
    form.fields["outlet"].setText("Harbour Gazette")
    button = next(each for each in form.buttons.buttons() if each.text() == words)
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert saved == ([{"outlet": outlet}] if outlet else [])
    assert not form.isVisible()


def test_return_in_the_bin_restores_what_is_chosen_and_no_more(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    window.files.open_sample()
    at_rest(window)
    articles = [row.id for row in window.workspace.corpus.articles()]
    for id in articles[:3]:
        window.workspace.act(lambda corpus, id=id: corpus.remove(("article", id)))
    window.menus.actions["bin"].trigger()
    panel = window.findChild(BinPanel)
    assert panel is not None
    panel.list.setCurrentRow(0)
    qtbot.keyClick(panel.list, Qt.Key.Key_Return)
    assert panel.list.count() == 2
    panel.list.setCurrentRow(0)
    panel.restore.setFocus()
    qtbot.keyClick(panel.restore, Qt.Key.Key_Return)
    assert panel.list.count() == 1
