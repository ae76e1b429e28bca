"""The sidebar where there is little room: nothing is cut, nothing lies over something else."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from variorum_gui.languages.choosing import use_language
from variorum_gui.shown import Shown
from variorum_gui.sidebar.filter_line import FilterLine
from variorum_gui.sidebar.finding_rows import Review
from variorum_gui.sidebar.pane import TABS, Sidebar
from variorum_gui.sidebar.word_button import WordButton


@pytest.fixture
def sidebar(qtbot: QtBot, outlets: Shown) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.show_texts(outlets)
    for words in TABS:
        made.open_tab(words.key)
    made.resize(made.minimumWidth(), 700)
    made.show()
    return made


def in_sight(sidebar: Sidebar, kind: type[QAbstractButton]) -> list[QAbstractButton]:
    return [button for button in sidebar.findChildren(kind) if button.isVisible()]


def place(widget: QWidget, sidebar: Sidebar) -> tuple[int, int, int]:
    at = widget.mapTo(sidebar, widget.rect().topLeft())
    return at.y(), at.x(), at.x() + widget.width()


def test_the_sidebar_can_be_as_narrow_as_it_says(sidebar: Sidebar) -> None:
    assert sidebar.minimumSizeHint().width() <= sidebar.minimumWidth()
    assert sidebar.width() == sidebar.minimumWidth()


@pytest.mark.parametrize("key", [words.key for words in TABS])
@pytest.mark.parametrize("width", [0, 250, 292, 340])
def test_no_button_lies_over_another_or_is_cut(sidebar: Sidebar, key: str, width: int) -> None:
    sidebar.resize(max(width, sidebar.minimumWidth()), 700)
    sidebar.open_tab(key)
    sidebar.grab()
    places = sorted(place(button, sidebar) for button in in_sight(sidebar, QAbstractButton))
    for (y, _, end), (other_y, start, _) in pairwise(places):
        assert y != other_y or end <= start
    assert max(end for _, _, end in places) <= sidebar.width()
    for button in in_sight(sidebar, WordButton):
        assert isinstance(button, WordButton)
        assert button.fontMetrics().horizontalAdvance(button.printed()) + 3 <= button.width()


@pytest.mark.parametrize("width", [230, 292, 420])
def test_the_ways_to_take_a_list_along_stand_together_at_the_right(sidebar: Sidebar, width: int) -> None:
    sidebar.resize(width, 700)
    sidebar.grab()
    along = sidebar.along
    assert along.save.x() - (along.copy.x() + along.copy.width()) <= 10
    assert along.width() - (along.save.x() + along.save.width()) <= 10
    assert along.copy.printed() in ("Copy", "Copy as table")
    assert along.copy.width() <= along.copy.fontMetrics().horizontalAdvance(along.copy.printed()) + 16


def test_tabs_that_do_not_fit_in_two_rows_stand_in_three(sidebar: Sidebar) -> None:
    for tab in (sidebar.tabs.tab(words.key) for words in TABS):
        assert tab.width() >= tab.least_width(), tab.text()
    rows = {sidebar.tabs.tab(words.key).y() for words in TABS}
    assert len(rows) == 3
    sidebar.resize(340, 700)
    assert len({sidebar.tabs.tab(words.key).y() for words in TABS}) == 2


def test_with_many_findings_the_order_is_cut_before_it_lies_over_the_filters(qtbot: QtBot) -> None:
    line = FilterLine()
    qtbot.addWidget(line)
    line.show_state(Review(1_000, 1), "to review", "weight")
    line.setMinimumSize(1, 1)  # as in the sidebar, which may be narrower than its parts would like
    line.resize(230, 30)
    line.show()
    places = sorted((b.x(), b.x() + b.width()) for b in line.findChildren(WordButton))
    assert all(end <= start for (_, end), (start, _) in pairwise(places))
    assert places[-1][1] <= 230
    assert [b.printed() for b in line.findChildren(WordButton)] == ["To do 1000", "Done 1", "All 1001", ""]


@pytest.mark.parametrize("language", ["en", "de", "fr"])
@pytest.mark.parametrize("width", [250, 265, 300, 420])
def test_every_filter_of_findings_keeps_its_count(qtbot: QtBot, language: str, width: int) -> None:
    app = QApplication.instance()
    assert app is not None
    use_language(app, language)
    try:
        line = FilterLine()
        qtbot.addWidget(line)
        line.show_state(Review(62, 103), "to review", "weight")
        line.setMinimumSize(1, 1)
        line.resize(width, 30)
        line.show()
        filters = [line.button(key) for key in ("to review", "decided", "all")]
        for button, count in zip(filters, ("62", "103", "165"), strict=True):
            assert button.printed().endswith(f" {count}")
            assert button.fontMetrics().horizontalAdvance(button.printed()) <= button.width() - 3
        places = sorted((b.x(), b.x() + b.width()) for b in line.findChildren(WordButton))
        assert all(end <= start for (_, end), (start, _) in pairwise(places))
        assert places[-1][1] <= width
    finally:
        use_language(app, "en")


@pytest.mark.parametrize("width", [230, 275, 285, 292, 300, 320, 420])
def test_words_turn_short_with_the_width_alone_and_not_as_findings_are_decided(
    qtbot: QtBot, width: int
) -> None:
    line = FilterLine()
    qtbot.addWidget(line)
    line.setMinimumSize(1, 1)
    line.resize(width, 30)
    line.show()
    seen = set()
    for decided in (0, 1, 9, 10, 11, 56, 65):
        line.show_state(Review(65 - decided, decided), "to review", "weight")
        line.grab()
        words = [button.printed() for button in line.findChildren(WordButton)]
        seen.add(tuple(word.rstrip("0123456789") for word in words))
    assert len(seen) == 1


@pytest.mark.parametrize("count", [1, 65])
def test_at_its_usual_width_it_has_the_same_words_in_every_list(sidebar: Sidebar, count: int) -> None:
    sidebar.resize(292, 700)
    for key in (words.key for words in TABS):
        sidebar.open_tab(key)
        sidebar.grab()
        assert [sidebar.along.copy.printed(), sidebar.along.save.printed()] == [
            "Copy as table",
            "Save as CSV…",
        ]
    line = sidebar.findChild(FilterLine)
    assert line is not None
    sidebar.open_tab("findings")
    line.show_state(Review(count, 9), "to review", "weight")
    sidebar.grab()
    assert line.button("to review").printed() == f"To review {count}"
    assert line.button("decided").printed() == "Decided 9"
