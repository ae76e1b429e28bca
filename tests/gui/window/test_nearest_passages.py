"""What comes nearest in the other text is worked out when a finding is chosen; T links it, and Undo takes it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from variorum.model.finding import Finding
from variorum_gui.exchanging.exports import going, table
from variorum_gui.shown import Place
from variorum_gui.sidebar.judging import verdict_on
from variorum_gui.sidebar.row_list import RowList
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.nearest_passages import look_for_nearest

AtRest = Callable[[MainWindow], None]
LEFT = (
    "Council shuts the harbour\n\n"
    "The harbour of Aldport was closed on Monday because of the oil that leaked.\n\n"
    "Gulls circled above the mole.\n\n"
    "The price of herring rose by a third in a week, the guild said."
)
RIGHT = (
    "Oil in the port\n\n"
    "On Monday the harbour of Aldport was closed because oil had leaked.\n\n"
    "Buyers paid more for herring.\n\n"
    "A choir sang in the evening.\n\n"
    "It snowed on the mountains of the north. No crew knew of it."
)


@pytest.fixture
def opened(open_texts: Callable[[str, str], MainWindow], at_rest: AtRest) -> MainWindow:
    window = open_texts(LEFT, RIGHT)
    window.view.mode("outlets")
    at_rest(window)
    return window


def about_herring(window: MainWindow) -> Finding | None:
    found = (each for each in window.workspace.shown.findings if each.kind == "only-left")
    return next((each for each in found if "price of herring" in each.sentence), None)


def chosen(window: MainWindow, qtbot: QtBot) -> RowList:
    finding = about_herring(window)
    assert finding is not None
    window.sidebar.select_finding(finding.id)
    rows = window.sidebar.list_in_sight()
    qtbot.waitUntil(lambda: "Nearest in" in rows.buttons().words(), timeout=5000)
    return rows


def test_it_is_told_below_the_row(opened: MainWindow, qtbot: QtBot) -> None:
    assert "Buyers paid more for herring." in chosen(opened, qtbot).buttons().words()


def test_t_links_the_two_and_the_finding_goes_until_it_is_undone(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    rows = chosen(opened, qtbot)
    rows.setFocus()
    following = next(iter(rows.rows.keys_to_review_beside(rows.chosen_key())))
    lit: list[tuple[Place, ...]] = []
    opened.sidebar.lightRequested.connect(lambda places, *_: lit.append(places))
    qtbot.keyClick(rows, Qt.Key.Key_T)
    at_rest(opened)
    comparison = opened.workspace.shown.comparison
    assert comparison is not None
    linked = [link for link in comparison.links if link.by_reader]
    assert [link.right.of(comparison.right) for link in linked] == ["Buyers paid more for herring."]
    assert about_herring(opened) is None
    row = rows.chosen_row()
    assert row is not None
    assert row.key == following == "fold:only", "what waits is folded"
    assert [place.side for place in lit[-1]] == ["left", "right"], "what is linked now"
    assert [place.span for place in lit[-1]] == [linked[0].left, linked[0].right]
    bar = opened.messages.bars[-1]
    assert "“The price of herring rose by a third" in bar.sentence
    assert "“Buyers paid more for herring.”" in bar.sentence
    bar.offers[0].do()
    at_rest(opened)
    assert about_herring(opened) is not None
    assert bar not in opened.messages.bars


def test_after_t_the_next_finding_that_waits_is_chosen_and_the_link_stays_in_sight(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    rows = opened.sidebar.list_in_sight()
    rows.choose("fold:only")
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    rows = chosen(opened, qtbot)
    rows.setFocus()
    lit: list[tuple[Place, ...]] = []
    opened.sidebar.lightRequested.connect(lambda places, *_: lit.append(places))
    following = rows.rows.keys_to_review_beside(rows.chosen_key())[0]
    qtbot.keyClick(rows, Qt.Key.Key_T)
    at_rest(opened)
    row = rows.chosen_row()
    assert row is not None
    assert (row.key, row.sign) == (following, "to review")
    assert len(lit[-1]) == 2
    assert lit[-1] != row.places


def test_what_undo_brought_back_is_not_gone_to_when_the_list_is_filtered_later(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    rows, finding = chosen(opened, qtbot), about_herring(opened)
    assert finding is not None
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_T)
    at_rest(opened)
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert rows.chosen_key() not in ("", finding.id), "the list went on, and that one is still there"
    gone_to: list[object] = []
    opened.sidebar.revealRequested.connect(gone_to.append)
    opened.sidebar.tab("findings").filters.filtered.emit("decided")  # type: ignore[attr-defined]
    assert (rows.chosen_key(), gone_to) == ("", [])


def test_the_rest_of_a_finding_is_chosen_once_a_sentence_of_it_is_linked(
    open_texts: Callable[[str, str], MainWindow], qtbot: QtBot, at_rest: AtRest
) -> None:
    window = open_texts(
        LEFT.replace("the guild said.", "the guild said. It hired a barge from Rotterdam."), RIGHT
    )
    window.view.mode("outlets")
    at_rest(window)
    rows = window.sidebar.list_in_sight()
    rows.choose("fold:only")
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    rows = chosen(window, qtbot)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_T)
    at_rest(window)
    row = rows.chosen_row()
    assert row is not None
    assert "It hired a barge" in row.detail
    finding = row.key
    window.menus.actions["undo"].trigger()
    at_rest(window)
    row = rows.chosen_row()
    assert row is not None
    assert "The price of herring" in row.detail, "Undo goes back to the whole of it"
    assert row.key != finding


def test_a_verdict_on_what_was_linked_is_told_of_as_such(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest
) -> None:
    rows = chosen(opened, qtbot)
    rows.setFocus()
    qtbot.keyClick(rows, Qt.Key.Key_U)
    at_rest(opened)
    said: list[str] = []
    opened.workspace.said.connect(said.append)
    qtbot.keyClick(rows, Qt.Key.Key_T)
    at_rest(opened)
    assert said[-1] == (
        "What you linked is no longer told as found only in one text; your verdict on it stays in the list"
    )
    kept = next(each for each in opened.workspace.shown.findings if each.kept)
    opened.sidebar.select_finding(kept.id)
    assert rows.buttons().words() == "", "it is linked already"


@pytest.mark.parametrize("note", ["", "Ask the guild."])
def test_what_was_confirmed_as_told_by_one_text_alone_is_so_no_more_once_it_is_linked(
    opened: MainWindow, qtbot: QtBot, at_rest: AtRest, note: str
) -> None:
    rows, finding = chosen(opened, qtbot), about_herring(opened)
    assert finding is not None
    opened.workspace.decide(verdict_on(opened.workspace.shown, finding, "confirmed", note))
    at_rest(opened)
    opened.sidebar.select_finding(finding.id)
    rows.setFocus()
    qtbot.waitUntil(lambda: "Nearest in" in rows.buttons().words(), timeout=5000)
    qtbot.keyClick(rows, Qt.Key.Key_T)
    at_rest(opened)
    verdict = opened.workspace.shown.decisions.verdict_on(finding.id)
    assert (verdict.judgement, verdict.note) == (None, note) if verdict is not None else not note
    assert opened.messages.bars[-1].sentence.endswith("That one text alone has it is no longer confirmed.")
    row = rows.chosen_row()
    assert row is not None
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    again = opened.workspace.shown.decisions.verdict_on(finding.id)
    assert again is not None
    assert (again.judgement, again.note) == ("confirmed", note)
    assert about_herring(opened) is not None


def test_without_two_texts_nothing_is_looked_for(
    window: MainWindow, opened: MainWindow, at_rest: AtRest
) -> None:
    finding = about_herring(opened)
    assert finding is not None
    opened.workspace.show_pair(type(opened.workspace.pair)())
    at_rest(opened)
    look_for_nearest(opened, finding)
    assert not opened.background.busy


def test_the_table_of_findings_has_it(opened: MainWindow) -> None:
    out = going(opened.workspace.shown)
    assert out is not None
    made = table("findings", out)
    at = made.columns.index("nearest in the other text")
    assert any("Buyers paid more for herring." in str(row[at]) for row in made.rows)
