"""Below a finding on what only one text has stands what comes nearest in the other, with a way there and a link."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from variorum.comparing.linking.nearest import Near
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reviewing.nearest_there import NearestThere
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.pair_choice import LARGEST, PairChoice
from variorum_gui.sidebar.pane import Sidebar
from variorum_gui.sidebar.row_list import RowList

MAYOR, NOBODY, TEACHER = "The mayor, Jon Pask, wants an inquiry.", "Nobody was hurt", "We heard one bang"
Answer = Callable[[], None]


def place(shown: Shown, side: str, words: str) -> Span:
    text = shown.left if side == "left" else shown.right
    assert text is not None
    start = text.version.text.index(words)
    return Span(start, start + len(words))


@pytest.fixture
def sidebar(qtbot: QtBot, outlets: Shown) -> Sidebar:
    sidebar = Sidebar()
    qtbot.addWidget(sidebar)
    sidebar.resize(300, 600)
    sidebar.show_texts(outlets)
    sidebar.show()
    return sidebar


@pytest.fixture
def rows(sidebar: Sidebar) -> RowList:
    return sidebar.tab("findings").list


def near(shown: Shown, *there: str) -> NearestThere:
    here = place(shown, "right", MAYOR)
    return NearestThere("left", tuple(Near(here, place(shown, "left", words), 0.2) for words in there))


def answer(sidebar: Sidebar, shown: Shown, nearest: NearestThere | None, id: str = "f-only-0") -> None:
    assert shown.comparison is not None
    sidebar.show_nearest(shown.comparison, id, nearest)
    QApplication.processEvents()


def choose(sidebar: Sidebar, rows: RowList, id: str = "f-only-0") -> None:
    rows.setFocus()
    sidebar.select_finding(id)


def test_it_is_asked_for_when_such_a_finding_is_chosen_and_only_then(sidebar: Sidebar, rows: RowList) -> None:
    asked: list[Finding] = []
    sidebar.nearestWanted.connect(asked.append)
    choose(sidebar, rows, "f-hurt")
    assert not asked
    choose(sidebar, rows)
    sidebar.tab("findings").refresh()
    assert [finding.id for finding in asked] == ["f-only-0"]


def test_one_that_was_gone_past_is_asked_for_again(sidebar: Sidebar, rows: RowList) -> None:
    asked: list[Finding] = []
    sidebar.nearestWanted.connect(asked.append)
    for id in ("f-only-0", "f-only-1", "f-only-0"):
        choose(sidebar, rows, id)
    assert [finding.id for finding in asked] == ["f-only-0", "f-only-1", "f-only-0"]


def test_it_stands_below_the_row_with_its_acts(sidebar: Sidebar, rows: RowList, outlets: Shown) -> None:
    choose(sidebar, rows)
    before = rows.visualRect(rows.currentIndex()).height()
    answer(sidebar, outlets, near(outlets, NOBODY))
    assert rows.buttons().words() == "Nearest in Summit Herald: “Nobody was hurt” ¶3"
    assert {"nearest", "told there"} <= set(rows.buttons().shown_acts())
    assert rows.visualRect(rows.currentIndex()).height() > before
    assert rows.buttons().button("nearest").accessibleDescription() == rows.buttons().words()
    choose(sidebar, rows, "f-hurt")
    assert rows.buttons().words() == ""
    assert "told there" not in rows.buttons().shown_acts()


def test_where_nothing_comes_near_that_is_said_and_nothing_offered(
    sidebar: Sidebar, rows: RowList, outlets: Shown
) -> None:
    choose(sidebar, rows)
    answer(sidebar, outlets, NearestThere("left", ()))
    assert rows.buttons().words() == "No passage of Summit Herald has many of its words"
    assert "nearest" not in rows.buttons().shown_acts()
    told: list[str] = []
    sidebar.said.connect(told.append)
    rows.acted.emit("f-only-0", "nearest")
    rows.acted.emit("f-only-0", "told there")
    assert not told


def test_an_answer_for_other_texts_or_another_row_is_not_shown(
    sidebar: Sidebar, rows: RowList, outlets: Shown, versions: Shown
) -> None:
    choose(sidebar, rows)
    answer(sidebar, versions, near(outlets, NOBODY))
    answer(sidebar, outlets, near(outlets, NOBODY), "f-only-1")
    answer(sidebar, outlets, None)
    assert rows.buttons().words() == ""


def test_g_goes_from_one_to_the_next_and_back(
    sidebar: Sidebar, rows: RowList, outlets: Shown, qtbot: QtBot
) -> None:
    choose(sidebar, rows)
    answer(sidebar, outlets, near(outlets, NOBODY, TEACHER))
    gone: list[Place] = []
    lit: list[tuple[Place, ...]] = []
    sidebar.revealRequested.connect(gone.append)
    sidebar.lightRequested.connect(lambda places, *_: lit.append(places))
    own = Place("right", place(outlets, "right", MAYOR))
    there = [Place("left", place(outlets, "left", words)) for words in (NOBODY, TEACHER)]
    for _ in range(4):
        qtbot.keyClick(rows, Qt.Key.Key_G)
    assert gone == [*there, own, there[0]]
    assert lit[0] == (own, there[0])
    assert [each.doubtful for each in lit[0]] == [False, True]


def test_a_click_on_the_words_goes_there(
    sidebar: Sidebar, rows: RowList, outlets: Shown, qtbot: QtBot
) -> None:
    choose(sidebar, rows)
    answer(sidebar, outlets, near(outlets, NOBODY))
    gone: list[Place] = []
    sidebar.revealRequested.connect(gone.append)
    words = next(each for each in rows.buttons().findChildren(QLabel) if each.text().startswith("Nearest"))
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert gone == [Place("left", place(outlets, "left", NOBODY))]
    answer(sidebar, outlets, NearestThere("left", ()))
    qtbot.mouseClick(words, Qt.MouseButton.LeftButton)
    assert len(gone) == 1


def linked(sidebar: Sidebar) -> list[tuple[Place, Place]]:
    """What is linked from now on."""
    found: list[tuple[Place, Place]] = []
    sidebar.linkWanted.connect(lambda left, right: found.append((left, right)))
    return found


def pairs(outlets: Shown, *words: str) -> list[tuple[Place, Place]]:
    own = Place("right", place(outlets, "right", MAYOR))
    return [(Place("left", place(outlets, "left", each)), own) for each in words]


def test_t_links_the_one_pair_there_is_at_once(
    sidebar: Sidebar, rows: RowList, outlets: Shown, qtbot: QtBot
) -> None:
    choose(sidebar, rows)
    answer(sidebar, outlets, near(outlets, NOBODY))
    found = linked(sidebar)
    qtbot.keyClick(rows, Qt.Key.Key_T)
    assert found == pairs(outlets, NOBODY)


@pytest.fixture
def asked(sidebar: Sidebar, rows: RowList, outlets: Shown, qtbot: QtBot) -> Callable[[int], PairChoice]:
    """T, once one went so many times to what comes nearest."""
    tab = sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)

    def ask(gone: int) -> PairChoice:
        choose(sidebar, rows)
        answer(sidebar, outlets, near(outlets, NOBODY, TEACHER))
        for _ in range(gone):
            qtbot.keyClick(rows, Qt.Key.Key_G)
        qtbot.keyClick(rows, Qt.Key.Key_T)
        choice = tab.told_there.choice
        assert choice is not None
        return choice

    return ask


def test_where_several_pairs_are_possible_t_asks_which_and_return_takes_the_best(
    sidebar: Sidebar, outlets: Shown, asked: Callable[[int], PairChoice], qtbot: QtBot
) -> None:
    found, choice = linked(sidebar), asked(0)
    assert choice.list.count() == 2
    assert all(words in choice.list.item(0).text() for words in (MAYOR, NOBODY, "¶3", "Summit Herald: "))
    assert found == []
    assert choice.height() < LARGEST[1], "as high as two pairs need"
    qtbot.keyClick(choice.list, Qt.Key.Key_Return)
    assert found == pairs(outlets, NOBODY)
    assert not choice.isVisible()


def test_the_pair_one_went_to_is_the_first_to_be_chosen_and_the_texts_show_what_is(
    sidebar: Sidebar, outlets: Shown, asked: Callable[[int], PairChoice], qtbot: QtBot
) -> None:
    found, lit = linked(sidebar), []
    choice = asked(2)
    sidebar.lightRequested.connect(lambda places, current, _type: lit.append((places, current)))
    assert choice.list.currentRow() == 1
    (first, second) = pairs(outlets, NOBODY, TEACHER)
    qtbot.keyClick(choice.list, Qt.Key.Key_Up)
    qtbot.keyClick(choice.list, Qt.Key.Key_Down)
    assert lit == [(first, first[0]), (second, second[0])]
    qtbot.keyClick(choice.list, Qt.Key.Key_Return)
    assert found == [second]


def test_nothing_is_linked_where_nothing_was_chosen_or_other_texts_are_shown(
    sidebar: Sidebar, outlets: Shown, versions: Shown, asked: Callable[[int], PairChoice], qtbot: QtBot
) -> None:
    found = linked(sidebar)
    qtbot.keyClick(asked(0), Qt.Key.Key_Escape)
    choice = asked(0)
    sidebar.show_texts(versions)
    assert not choice.isVisible()
    assert found == []


def test_where_nothing_comes_near_g_says_how_to_link_it(
    sidebar: Sidebar, rows: RowList, outlets: Shown, qtbot: QtBot
) -> None:
    choose(sidebar, rows)
    answer(sidebar, outlets, near(outlets))
    for letter, key in (("G", Qt.Key.Key_G), ("T", Qt.Key.Key_T)):
        with qtbot.waitSignal(sidebar.said) as said:
            qtbot.keyClick(rows, key)
        assert said.args[0].startswith(f"{letter} has no passage to go to here.")
        assert "press Ctrl+L" in said.args[0]


def test_what_one_went_to_stays_lit_while_the_pointer_rests_on_its_row(
    sidebar: Sidebar, rows: RowList, outlets: Shown, qtbot: QtBot
) -> None:
    choose(sidebar, rows)
    answer(sidebar, outlets, near(outlets, NOBODY))
    lit: list[tuple[Place, ...]] = []
    sidebar.lightRequested.connect(lambda places, *_: lit.append(places))
    sidebar.pointedRequested.connect(lit.append)
    own, there = (
        Place("right", place(outlets, "right", MAYOR)),
        Place("left", place(outlets, "left", NOBODY)),
    )
    rows.pointed.emit("f-only-0")
    qtbot.keyClick(rows, Qt.Key.Key_G)
    rows.pointed.emit("f-only-0")
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    rows.pointed.emit("f-only-0")
    # It is the row that is chosen: what is lit says all of it, and the pointer adds nothing.
    assert [set(each) for each in lit] == [set(), {own, there}, set(), {own}, set()]


def test_two_stand_in_a_line_each(sidebar: Sidebar, rows: RowList, outlets: Shown) -> None:
    choose(sidebar, rows)
    answer(sidebar, outlets, near(outlets, NOBODY, TEACHER))
    assert rows.buttons().words().count("\n") == 1
