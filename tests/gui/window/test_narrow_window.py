"""A window on a small screen: all there, nothing cut; what was given up comes back with the room."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum_gui.languages.choosing import use_language
from variorum_gui.theme.applying import apply_theme, current_theme
from variorum_gui.window.main_window import MainWindow


def resize(window: MainWindow, width: int, qtbot: QtBot) -> None:
    window.resize(width, 700)
    qtbot.waitUntil(lambda: window.width() == width)
    window.grab()


def test_a_window_can_be_900_wide(opened: MainWindow, qtbot: QtBot) -> None:
    assert opened.minimumSizeHint().width() <= 900
    resize(opened, 900, qtbot)
    toolbar = opened.toolbar
    assert toolbar.report.mapTo(toolbar, toolbar.report.rect().topRight()).x() < toolbar.width()
    assert toolbar.report.width() >= toolbar.report.sizeHint().width()


def test_an_empty_window_can_be_900_wide_and_its_sentences_are_whole(
    window: MainWindow, qtbot: QtBot
) -> None:
    assert window.minimumSizeHint().width() <= 900
    resize(window, 900, qtbot)
    for label in window.empty._wrapped:
        assert (
            label.isHidden()
            or label.parentWidget().isHidden()
            or label.height() >= label.heightForWidth(label.width())
        )


def test_forms_without_room_for_their_buttons_are_a_menu(opened: MainWindow, qtbot: QtBot) -> None:
    forms = opened.toolbar.forms
    resize(opened, 1440, qtbot)
    assert not forms.folded
    resize(opened, 900, qtbot)
    assert forms.folded
    menu = forms.menu()
    assert [action.text() for action in menu.actions() if action.isChecked()] == ["Flow"]
    assert [action.text() for action in menu.actions() if not action.isEnabled()] == ["One column"]
    next(action for action in menu.actions() if action.text() == "Aligned").trigger()
    assert opened.comparison.form() == "aligned"
    resize(opened, 1440, qtbot)
    assert forms.choice() == "aligned"
    assert forms.button("aligned").isVisible()


@pytest.mark.parametrize("given", [0, 1, 2])
def test_when_ignore_has_longer_words_others_give_up_their_room_and_nothing_goes_into_the_menu_of_what_is_cut_off(
    opened: MainWindow, qtbot: QtBot, given: int
) -> None:
    toolbar = opened.toolbar
    resize(opened, toolbar._width_with(given), qtbot)
    folded = (toolbar.forms.folded, toolbar.modes.folded, toolbar.report.short)
    opened.settings.set("ignore", ("case", "punctuation"))
    opened.grab()
    assert toolbar.report.isVisible()
    assert (toolbar.forms.folded, toolbar.modes.folded, toolbar.report.short) == (True, given > 0, given > 1)
    if given == 2:  # while it is a sign alone its words become shorter: then there is room for them again
        assert toolbar.ignore.text() == ""
    opened.settings.set("ignore", ())
    assert (toolbar.forms.folded, toolbar.modes.folded, toolbar.report.short) == folded


def test_the_outer_panes_give_room_to_the_texts_and_take_it_back(opened: MainWindow, qtbot: QtBot) -> None:
    resize(opened, 1440, qtbot)
    wide = opened.panes.sizes()
    resize(opened, 1024, qtbot)
    corpus, texts, sidebar = opened.panes.sizes()
    assert texts >= 580
    assert (corpus < wide[0], sidebar < wide[2]) == (True, True)
    resize(opened, 1440, qtbot)
    assert opened.panes.sizes() == wide


def test_the_corpus_says_no_half_number(opened: MainWindow, qtbot: QtBot) -> None:
    counts = opened.corpus_pane.counts
    assert counts.text() == "1 story · 2 articles" or counts.text() == "2 stories · 2 articles"
    resize(opened, 900, qtbot)
    assert counts.printed() == "2 articles"
    assert counts.toolTip() == counts.text()


def test_panes_moved_by_hand_stand_so_again_in_a_window_of_that_width(
    opened: MainWindow, qtbot: QtBot
) -> None:
    resize(opened, 920, qtbot)
    opened.panes.moveSplitter(215, 1)
    by_hand = opened.panes.sizes()
    assert by_hand[0] == 215
    resize(opened, 1300, qtbot)
    assert opened.panes.sizes()[0] == 215
    resize(opened, 920, qtbot)
    assert opened.panes.sizes() == by_hand


def at_twice_the_size(window: MainWindow, qtbot: QtBot) -> None:
    """As much room as a screen of 1280 by 800 pixels has at 200 %, frame and title taken off."""
    window.resize(632, 360)
    qtbot.waitUntil(lambda: window.width() == 632)
    window.grab()


def in_sight(window: MainWindow) -> list[bool]:
    """Whether corpus and sidebar are to be seen, all of them within the window."""
    panes = [window.corpus_pane, window.sidebar]
    ends = [pane.mapTo(window, pane.rect().topRight()).x() for pane in panes]
    return [not p.isHidden() and end < window.width() for p, end in zip(panes, ends, strict=True)]


@pytest.mark.parametrize(("language", "width"), [("en", 632), ("de", 680), ("fr", 680)])
def test_a_window_fits_a_small_screen_at_twice_the_size(
    language: str, width: int, make_window: Callable[[], MainWindow], qapp: QApplication
) -> None:
    use_language(qapp, language)
    try:
        least = make_window().minimumSizeHint()
    finally:
        use_language(qapp, "en")
    assert (least.width() <= width, least.height() <= 360) == (True, True)


def test_where_there_is_no_room_for_three_panes_the_one_asked_for_last_stays(
    opened: MainWindow, qtbot: QtBot
) -> None:
    at_twice_the_size(opened, qtbot)
    assert in_sight(opened) == [True, False]
    sidebar, corpus = opened.menus.actions["show_sidebar"], opened.menus.actions["show_corpus"]
    sidebar.trigger()
    assert in_sight(opened) == [False, True]
    assert (corpus.isChecked(), sidebar.isChecked()) == (False, True)
    opened.edit.details_of("left")
    assert in_sight(opened) == [True, False]
    resize(opened, 1200, qtbot)
    assert in_sight(opened) == [True, True]
    assert (corpus.isChecked(), sidebar.isChecked()) == (True, True)


def test_a_pane_that_gave_way_is_called_back_by_its_edge(opened: MainWindow, qtbot: QtBot) -> None:
    at_twice_the_size(opened, qtbot)
    edges = opened.pane_row.edges
    assert (edges[0].isHidden(), edges[2].isHidden()) == (True, False)
    edges[2].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(edges[2], Qt.Key.Key_Space)
    assert in_sight(opened) == [False, True]
    assert opened.sidebar.isAncestorOf(opened.focusWidget())
    opened.grab()
    QTest.mouseClick(edges[0], Qt.MouseButton.LeftButton)
    assert in_sight(opened) == [True, False]


def test_while_the_window_gets_narrower_the_pane_with_the_keyboard_stays(
    opened: MainWindow, qtbot: QtBot
) -> None:
    resize(opened, 1200, qtbot)
    rows = opened.sidebar.for_keys()
    rows.setFocus()
    at_twice_the_size(opened, qtbot)
    assert in_sight(opened) == [False, True]
    assert opened.focusWidget() is rows
    opened.comparison.setFocus()
    resize(opened, 640, qtbot)
    assert in_sight(opened) == [False, True]


def test_a_pane_that_gives_way_leaves_the_keyboard_to_its_edge_and_takes_it_back(
    opened: MainWindow, qtbot: QtBot
) -> None:
    at_twice_the_size(opened, qtbot)
    opened.corpus_pane.tree.setFocus()
    opened.menus.actions["show_sidebar"].trigger()
    edge = opened.pane_row.edges[0]
    assert opened.focusWidget() is edge
    resize(opened, 1200, qtbot)
    assert opened.focusWidget() is opened.corpus_pane.tree
    at_twice_the_size(opened, qtbot)
    assert in_sight(opened) == [True, False]
    opened.menus.actions["show_sidebar"].trigger()
    opened.menus.actions["show_corpus"].trigger()
    assert opened.focusWidget() is opened.corpus_pane.tree


@pytest.mark.parametrize("pane", ["corpus", "sidebar"])
def test_a_pane_that_is_hidden_leaves_the_keyboard_to_the_texts(
    opened: MainWindow, qtbot: QtBot, pane: str
) -> None:
    resize(opened, 1300, qtbot)
    (opened.corpus_pane.tree if pane == "corpus" else opened.sidebar.for_keys()).setFocus()
    opened.menus.actions[f"show_{pane}"].trigger()
    assert opened.focusWidget() is opened.comparison._canvas
    opened.menus.actions[f"show_{pane}"].trigger()
    assert opened.focusWidget() is opened.comparison._canvas


def test_a_pane_that_was_hidden_makes_room_and_has_no_edge(opened: MainWindow, qtbot: QtBot) -> None:
    at_twice_the_size(opened, qtbot)
    opened.menus.actions["show_corpus"].trigger()
    assert in_sight(opened) == [False, True]
    assert all(edge.isHidden() for edge in opened.pane_row.edges.values())
    resize(opened, 1200, qtbot)
    assert in_sight(opened) == [False, True]


def test_a_pane_that_gave_way_is_there_again_after_a_restart_with_room(
    opened: MainWindow, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    at_twice_the_size(opened, qtbot)
    opened.menus.actions["show_sidebar"].trigger()
    opened.close()
    again = make_window()
    at_twice_the_size(again, qtbot)
    assert in_sight(again) == [False, True]
    resize(again, 1200, qtbot)
    assert in_sight(again) == [True, True]


def test_panes_of_a_window_that_was_closed_narrow_have_their_width_again_in_a_wide_one(
    opened: MainWindow, make_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    resize(opened, 1440, qtbot)
    wide = opened.panes.sizes()
    resize(opened, 920, qtbot)
    narrow = opened.panes.sizes()
    opened.close()
    again = make_window()
    resize(again, 920, qtbot)
    qtbot.waitUntil(lambda: again.panes.sizes() == narrow)
    resize(again, 1440, qtbot)
    qtbot.waitUntil(lambda: again.panes.sizes() == wide)


def test_widths_that_nobody_could_have_given_a_pane_are_passed_over(opened: MainWindow, qtbot: QtBot) -> None:
    resize(opened, 1440, qtbot)
    wide = opened.panes.sizes()
    kept = opened.panes.keep().rpartition(":")[0]
    for given in ("", "0,x", "236,292,7:9", f"-4,{'9' * 12}"):
        opened.panes.recall(f"{kept}:{given}")
        opened.panes.share()
        assert opened.panes.sizes() == wide


def test_controls_without_room_for_their_words_are_signs_that_can_be_read_aloud(
    opened: MainWindow, qtbot: QtBot
) -> None:
    toolbar = opened.toolbar
    at_twice_the_size(opened, qtbot)
    assert toolbar.modes.folded
    assert [button.text() for button in (toolbar.add, toolbar.ignore, toolbar.report)] == ["", "", ""]
    assert [button.accessibleName() for button in (toolbar.add, toolbar.report)] == ["Add…", "Report…"]
    report = toolbar.report
    qtbot.waitUntil(lambda: report.isVisible() and report.geometry().right() < toolbar.width())
    resize(opened, 1200, qtbot)
    assert (toolbar.add.text(), toolbar.ignore.text()) == ("Add…", "Ignore")
    assert not toolbar.modes.folded


def test_an_empty_window_at_twice_the_size_keeps_the_ways_in_that_can_be_pressed(
    window: MainWindow, qtbot: QtBot
) -> None:
    at_twice_the_size(window, qtbot)
    for button in (window.empty.sample, window.empty.add, window.empty.paste):
        assert button.visibleRegion().boundingRect().size() == button.size()


def test_the_words_of_the_box_to_drop_on_are_whole_in_a_low_and_narrow_window(
    make_window: Callable[[], MainWindow], qtbot: QtBot, qapp: QApplication
) -> None:
    apply_theme(qapp, current_theme())  # dressed as the program is, rows and fields are higher
    window = make_window()
    at_twice_the_size(window, qtbot)
    box = window.corpus_pane._drop
    qtbot.waitUntil(lambda: box.height() >= box.heightForWidth(box.width()))
    assert box.heightForWidth(140) > box.heightForWidth(400)


def test_at_twice_the_size_the_texts_have_lines_to_be_read(opened: MainWindow, qtbot: QtBot) -> None:
    at_twice_the_size(opened, qtbot)
    headers, texts = opened.comparison._headers, opened.comparison._canvas
    assert headers.geometry().bottom() < texts.geometry().top()
    assert texts.height() >= 4 * texts.fontMetrics().lineSpacing()
