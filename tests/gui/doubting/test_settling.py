"""Doubts are marked, walked and settled; each choice is one act that Undo takes back."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from variorum.corpus.rows import Change
from variorum.model.article import Article, Choice, Doubt, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, RoleDecision
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES
from variorum_gui.comparison.doubt_marks import mark_box
from variorum_gui.comparison.targets import doubt_at
from variorum_gui.doubting.panel import DoubtsPanel
from variorum_gui.open_doubts import label_of
from variorum_gui.shown import Place
from variorum_gui.sidebar.finding_rows import View, finding_rows
from variorum_gui.sidebar.row_list import RowList
from variorum_gui.window.leaving import evidence, evidence_in_html
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]


def _doubt(paragraph: int) -> Doubt:
    return Doubt(paragraph, "role", 0.2, (Choice("Text", role="body"), Choice("Caption", role="caption")))


def doubtful() -> ReadResult:
    """Two reports with three paragraphs of which nobody is sure what they are."""
    parts = [
        ("Storm leaves two boats damaged at the pier of Testham", "headline"),
        ("A storm passed over Testham in the night and damaged two boats at the north pier.", "body"),
        ("Boats at the north pier of Testham after the storm.", "body"),
        ("Nobody was hurt, the harbour master said on Saturday morning.", "body"),
    ]
    other = [
        *parts[:2],
        ("A ferry on its way to Little Testham.", "body"),
        ("The ferry will sail on Sunday.", "body"),
    ]
    left = version_from(parts, doubts=(_doubt(2), _doubt(3)))  # type: ignore[arg-type]
    right = version_from(other, doubts=(_doubt(2),))  # type: ignore[arg-type]
    return ReadResult((Article((left,), "The Testham Post"), Article((right,), "Ferry News")))


@pytest.fixture
def opened(window: MainWindow, at_rest: AtRest) -> MainWindow:
    change = window.workspace.corpus.add(doubtful())
    one, other = (id for kind, id in change.ids if kind == "version")
    window.workspace.after(Change(change.label, change.ids))
    window.workspace.show_pair(Pair(one, other))
    at_rest(window)
    return window


def roles(window: MainWindow) -> list[str]:
    text = window.workspace.shown.left
    assert text is not None
    return [paragraph.role for paragraph in text.version.paragraphs]


def test_each_doubt_has_a_mark_in_the_margin_that_says_what_is_unsure(opened: MainWindow) -> None:
    canvas = opened.comparison.findChild(Canvas)
    assert isinstance(canvas, Canvas)
    assert len(canvas.content.doubtful) == 3
    for (side, number), doubt in canvas.content.doubtful.items():
        box = mark_box(side, canvas.columns, canvas.typography)
        top = canvas.side(side).column.top(number) - canvas.scroller.tops()[SIDES.index(side)]
        assert doubt_at(canvas, box.center() + QPointF(0, top)) == doubt
        assert "Unsure what this paragraph is" in doubt.title
        assert "or: Caption" in doubt.explained


def test_the_keys_walk_through_the_doubts_and_on_through_the_readings(
    opened: MainWindow, at_rest: AtRest
) -> None:
    actions = opened.menus.actions
    actions["next_doubt"].trigger()
    first = opened.reading.current()
    assert first is not None
    actions["next_choice"].trigger()
    at_rest(opened)
    assert roles(opened) == ["headline", "body", "caption", "body"]
    assert len(opened.reading.doubts()) == 2
    actions["next_choice"].trigger()  # round to the first reading again, as an act of its own
    at_rest(opened)
    assert roles(opened) == ["headline", "body", "body", "body"]
    actions["undo"].trigger()  # one press is taken back
    at_rest(opened)
    assert roles(opened) == ["headline", "body", "caption", "body"]
    actions["next_choice"].trigger()  # and the keys go on from there
    at_rest(opened)
    assert roles(opened) == ["headline", "body", "body", "body"]
    for _ in range(2):
        actions["undo"].trigger()
        at_rest(opened)
    assert len(opened.reading.doubts()) == 3


def test_a_key_pressed_twice_while_articles_are_added_settles_a_doubt_once(
    opened: MainWindow, at_rest: AtRest
) -> None:
    actions, waiting = opened.menus.actions, opened.workspace.acts_waiting
    actions["next_doubt"].trigger()
    waiting.begin()
    actions["next_choice"].trigger()
    actions["next_choice"].trigger()
    assert len(opened.reading.doubts()) == 3
    waiting.end()
    waiting.go_on()
    at_rest(opened)
    assert roles(opened) == ["headline", "body", "caption", "body"]
    assert len(opened.reading.doubts()) == 2


def test_keeping_a_reading_settles_it_and_the_next_doubt_follows(opened: MainWindow, at_rest: AtRest) -> None:
    opened.menus.actions["next_doubt"].trigger()
    before = roles(opened)
    opened.menus.actions["keep_reading"].trigger()
    at_rest(opened)
    assert roles(opened) == before
    assert len(opened.reading.doubts()) == 2
    opened.menus.actions["next_doubt"].trigger()
    assert opened.reading.current() is not None
    assert opened.menus.actions["undo"].text().startswith("&Undo: Keep as it is")


def test_a_click_on_a_mark_offers_all_readings(opened: MainWindow, at_rest: AtRest) -> None:
    one = opened.reading.doubts()[0]
    menu = opened.reading.choices_menu(one)
    next(action for action in menu.actions() if action.text() == "Caption").trigger()
    at_rest(opened)
    assert len(opened.reading.doubts()) == 2


def test_the_list_goes_to_what_it_asks_about_and_does_not_hide_it(opened: MainWindow, qtbot: QtBot) -> None:
    opened.setGeometry(opened.screen().availableGeometry())
    opened.menus.actions["doubts"].trigger()
    panel = opened.findChild(DoubtsPanel)
    assert panel is not None
    qtbot.waitUntil(lambda: opened.reading.current() is not None)
    for row in range(panel.list.count()):
        panel.list.setCurrentRow(row)
        one = opened.reading.current()
        assert one is not None
        band = opened.comparison.go_to_doubt(one)
        assert opened.comparison.rect().contains(opened.comparison.mapFromGlobal(band.center()))
        assert not panel.frameGeometry().intersects(band)
    panel.close()


def test_the_list_of_doubts_is_walked_and_settled(opened: MainWindow, at_rest: AtRest) -> None:
    opened.menus.actions["doubts"].trigger()
    panel = opened.findChild(DoubtsPanel)
    assert panel is not None
    assert panel.list.count() == 3
    panel.list.setCurrentRow(1)
    panel.take.click()
    at_rest(opened)
    assert panel.list.count() == 2
    panel.list.setCurrentRow(0)
    panel.keep.click()
    at_rest(opened)
    assert panel.list.count() == 1
    panel.close()


def test_a_role_given_by_hand_settles_the_doubt_about_it(opened: MainWindow, at_rest: AtRest) -> None:
    one = opened.reading.doubts()[0]
    opened.comparison.roleRequested.emit(one.places[0], "furniture")
    at_rest(opened)
    assert one.places[0] not in [place for each in opened.reading.doubts() for place in each.places]


def test_one_key_turns_a_paragraph_into_clutter_and_back(opened: MainWindow, at_rest: AtRest) -> None:
    text = opened.workspace.shown.left
    assert text is not None
    start = text.version.paragraphs[3].start
    opened.comparison.reveal(Place("left", Span(start, start + 6)))
    for role in ("furniture", "body"):
        opened.menus.actions["turn_role"].trigger()
        at_rest(opened)
        assert roles(opened)[3] == role
    opened.menus.actions["undo"].trigger()
    at_rest(opened)
    assert roles(opened)[3] == "furniture"


def test_without_doubts_the_keys_only_say_so(window: MainWindow, two_files: tuple[Path, Path]) -> None:
    for id in ("next_doubt", "previous_choice", "keep_reading", "turn_role", "repair_letters"):
        window.menus.actions[id].trigger()
    assert window.workspace.shown.left is None


def test_a_reading_that_begins_with_a_quotation_has_single_marks_within_the_marks() -> None:
    choice = Choice("Version 4 starts at ““May the ferry…”", cut=7)
    assert label_of(choice) == "Version 4 starts at “‘May the ferry…”"


def test_a_finding_that_rests_on_a_doubt_says_so_until_it_is_settled(
    opened: MainWindow, at_rest: AtRest
) -> None:
    workspace = opened.workspace

    def doubted() -> list[tuple[str, str]]:
        everything = View("all", "reading")
        rows = finding_rows(workspace.shown, everything)
        return [(row.where, row.tip) for row in rows if row.where.endswith("unsure reading")]

    before = doubted()
    assert before
    assert all("a reading that is not sure" in tip and "F7" in tip for _, tip in before)
    finding = next(f for f in workspace.shown.findings if f.kind == "only-left")
    assert "a reading that is not sure" in evidence(workspace.shown, finding.id)
    assert "a reading that is not sure" in evidence_in_html(workspace.shown, finding.id)
    for version in workspace.pair.left, workspace.pair.right:
        assert version is not None
        text = workspace.corpus.read(version)
        for doubt in text.doubts:
            paragraph = text.paragraphs[doubt.paragraph]
            anchor = Anchor.at(text.text, Span(paragraph.start, paragraph.end), text.content_hash)
            workspace.decide(RoleDecision(anchor, "body"))
    at_rest(opened)
    assert doubted() == []


def test_the_sign_of_the_margin_stands_before_such_a_finding(opened: MainWindow) -> None:
    row = next(r for r in finding_rows(opened.workspace.shown, View("all", "reading")) if r.unsure_reading)

    def drawn(unsure: bool) -> QImage:
        picture = QImage(300, 120, QImage.Format.Format_RGB32)
        picture.fill(0)
        option = QStyleOptionViewItem()
        option.rect = picture.rect()
        rows = RowList("Findings")
        rows.show_rows((replace(row, unsure_reading=unsure),))
        painter = QPainter(picture)
        rows.itemDelegate().paint(painter, option, rows.rows.index(0))
        painter.end()
        return picture

    assert drawn(True) != drawn(False)
    assert drawn(True) == drawn(True)
