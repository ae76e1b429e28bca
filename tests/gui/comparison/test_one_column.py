"""The redline of two versions: what it holds, and reading in it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from variorum import compare
from variorum.model.building import version_from
from variorum.model.comparison import Side
from variorum.model.span import Span
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.content import SIDES, View
from variorum_gui.comparison.find_bar import FindBar
from variorum_gui.comparison.legend import Legend
from variorum_gui.comparison.one_column import one_column
from variorum_gui.comparison.overview import Overview
from variorum_gui.comparison.redline import Redline
from variorum_gui.comparison.redlining import redline_of
from variorum_gui.shown import Place

OLD = "The board reportedly met on Monday. Nine members voted for the plan. The crane was sold to a shipyard."
NEW = "The board met on Tuesday. Nine members voted for the plan. Nobody spoke against it in the hall."

words = st.sampled_from(
    [
        "Nine members voted for the plan.",
        "The crane was sold.",
        "Nobody spoke.",
        "It rained on Monday, a lot.",
    ]
)
bodies = st.lists(st.lists(words, min_size=1, max_size=4).map(" ".join), min_size=1, max_size=6)


def redline(left: list[str], right: list[str], older: Side = "left") -> tuple[Redline, str, str]:
    one, other = (version_from([("Fees", "headline"), *((p, "body") for p in ps)]) for ps in (left, right))
    return redline_of(compare(one, other, mode="versions"), one, other, older), one.text, other.text


def shown_as(line: Redline) -> str:
    """The redline with [-old-] and {+new+} words, as in a word diff."""
    signs = {"removed": "[-{}-]", "added": "{{+{}+}}", "moved away": "<-{}->"}
    return "".join(signs.get(p.kind, "{}").format(line.text[p.start : p.end]) for p in line.pieces)


def test_removed_words_stand_before_the_new_ones_that_replaced_them() -> None:
    line, _, _ = redline([OLD], [NEW])
    assert "The board [-reportedly-] met on [-Monday-] {+Tuesday+}. Nine" in shown_as(line)
    assert "[-The crane was sold to a shipyard.-]" in shown_as(line)


def test_of_versions_with_the_newer_one_on_the_left_the_removed_words_come_first_too() -> None:
    line, _, _ = redline([NEW], [OLD], "right")
    told = shown_as(line)
    assert "The board [-reportedly-] met on [-Monday-] {+Tuesday+}. Nine members voted for the plan." in told
    assert "[-The crane was sold to a shipyard.-] {+Nobody spoke against it in the hall.+}" in told


def test_a_sentence_that_took_anothers_place_stands_behind_it_and_before_what_follows() -> None:
    last = "Children sang before the meeting was opened."
    older, newer = f"{OLD} {last}", f"{NEW} {last}"
    line, _, _ = redline([newer], [older], "right")
    told = shown_as(line)
    assert "[-The crane was sold to a shipyard.-] {+Nobody spoke against it in the hall.+} Children" in told


def test_a_paragraph_that_took_anothers_place_stands_behind_it() -> None:
    first, last = f"{OLD} Item 1 of the minutes.", "Children sang before the meeting was opened."
    gone, put = "A crane of steel rusts in Spain.", "Nobody spoke against it in the hall."
    line, _, _ = redline([first, put, last], [first, gone, last], "right")
    assert line.text.index(gone) < line.text.index(put) < line.text.index(last)


def test_the_old_and_the_new_figure_have_a_box_each_and_neither_lies_in_the_other() -> None:
    old, new = "It went dark for six hours on Monday.", "It went dark for seven hours on Monday."
    line, left, right = redline([old], [new])
    boxes = []
    for side, text, words in (("left", left, "six hours"), ("right", right, "seven hours")):
        at = text.index(words)
        whole = line.span(side, Span(at, at + len(words)))
        boxes.append(line.edited_part(side, whole))
    assert [box.of(line.text).strip() for box in boxes] == ["six", "seven hours"]


def test_a_removed_paragraph_keeps_its_place_and_is_not_counted() -> None:
    first, third = f"{OLD} Item 1 of the minutes.", "Children sang before the meeting was opened."
    line, _, _ = redline([first, "The crane was sold to a shipyard in Spain.", third], [first, third])
    counted = [(line.text[p.start : p.start + 9], p.counted) for p in line.paragraphs if p.role == "body"]
    assert counted == [("The board", True), ("The crane", False), ("Children ", True)]


@given(bodies, bodies, st.sampled_from(SIDES))
def test_the_right_version_is_in_it_whole_and_in_order(
    left: list[str], right: list[str], older: Side
) -> None:
    line, old, new = redline(left, right, older)
    here = [piece for piece in line.pieces if piece.right is not None]
    assert "".join(line.text[p.start : p.end] for p in here) == new.replace("\n\n", "")
    for piece in line.pieces:
        shown = line.text[piece.start : piece.end]
        if piece.right is not None:
            assert shown == piece.right.of(new)
        elif piece.left is not None:
            assert shown == piece.left.of(old)


@given(bodies, bodies, st.sampled_from(SIDES))
def test_every_place_of_the_right_version_is_found_and_found_back(
    left: list[str], right: list[str], older: Side
) -> None:
    line, _, new = redline(left, right, older)
    for piece in line.pieces:
        if piece.right is not None:
            assert line.position("right", piece.right.start) == piece.start
            assert line.origin(piece.start) == ("right", piece.right.start)
            assert line.origin_of(Span(piece.start, piece.end)) == ("right", piece.right)
    assert line.text[line.position("right", 0) :].startswith(new[:4])


def test_a_moved_passage_is_outlined_where_it_was_and_where_it_is(invented: Any) -> None:
    left, right = invented.article(6), invented.article(6)
    right.append(right.pop(1))
    content = one_column(invented.shown(left, right), View("column"))
    away, here = content.passages
    assert [p.chips[0] for p in (away, here)] == ["moved ↓ to ¶6", "moved ↓ from ¶1"]
    assert away.left.of(content.left.text) == here.left.of(content.left.text)
    assert [mark.kind for mark in content.left.marks if mark.kind == "moved away"] == ["moved away"] * 3


def test_one_column_is_offered_for_versions_only(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(4), invented.article(4, {2})))
    assert "column" in pane.forms()
    pane.set_form("column")
    assert pane.form() == "column"
    told: list[str] = []
    pane.formChanged.connect(told.append)
    pane.show_texts(invented.shown(invented.article(4), invented.article(4, {2}), "outlets"))
    assert "column" not in pane.forms()
    assert pane.form() == "flow"
    pane.show_texts(invented.shown(invented.article(4), invented.article(4, {2})))
    assert pane.form() == "column"  # it was only put by
    assert told == ["flow", "column"]
    assert "same paragraph" not in pane.findChild(Legend).accessibleName()


def test_places_are_told_as_those_of_the_versions(show_pane: Any, qtbot: QtBot, invented: Any) -> None:
    left, right = [("Fees", "headline"), (OLD, "body")], [("Fees", "headline"), (NEW, "body")]
    pane = show_pane(invented.shown(left, right))
    pane.set_form("column")
    canvas = pane.findChild(Canvas)
    text = canvas.content.left.text

    def drag(words: str) -> Place:
        start = text.index(words)
        pane._selection.set("left", start, start + len(words))
        place = pane.selection()
        assert place is not None
        return place

    gone = drag("reportedly")
    assert (gone.side, gone.span.of(canvas.content.shown.left.version.text)) == ("left", "reportedly")
    qtbot.keyClick(canvas, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "reportedly"
    both = drag(text[text.index("The board") : text.index(". Nine")])
    assert both.side == "right"
    pane.copy_selection()
    assert QGuiApplication.clipboard().text() == "The board met on Tuesday"


def test_find_counts_both_versions_and_walks_each_place_once(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(8), invented.article(8, {3})))
    pane.set_form("column")
    assert pane.find("of the minutes") == (8, 7)
    assert len(pane.findChild(Canvas).passing.found["left"]) == 8


@pytest.mark.parametrize("older", SIDES)
@pytest.mark.parametrize("words", ["Monday", "Tuesday", "Nine members", "board met"])
def test_the_hit_one_is_at_stands_in_the_other_form_too_and_escape_leaves_the_cursor_there(
    show_pane: Any, invented: Any, qtbot: QtBot, words: str, older: Side
) -> None:
    texts = [[("Fees", "headline"), (f"Item {n}. {part}", "body")] for n, part in ((1, OLD), (2, NEW))]
    pane = show_pane(invented.shown(*(texts if older == "left" else reversed(texts)), older=older))
    canvas, bar = pane.findChild(Canvas), pane.findChild(FindBar)
    counts = pane.find(words)

    def stands_at() -> str:
        side, span = canvas.passing.found_now
        assert canvas.passing.found_now == pane._hits.hit
        return span.of(canvas.content.side(side).text).replace("reportedly ", "")

    for start in ("flow", "column"):
        pane.set_form(start)
        for _ in range(max(counts)):
            for form in ("column", "aligned", "column", "flow", start):
                pane.set_form(form)
                assert stands_at() == words
                number, total = pane._hits.number()
                assert f"{number} of {total}" in bar.words()
                assert total == (sum(counts) if form != "column" else len(canvas.passing.found["left"]))
                assert number > 0
            pane.seeking.step(1)
    side, span = canvas.passing.found_now
    pane.close_find()
    qtbot.keyClick(canvas, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert canvas.passing.selected[side] == Span(span.start, span.start + 1)


@pytest.mark.parametrize("step", [1, -1])
def test_stepping_goes_through_every_change(show_pane: Any, invented: Any, step: int) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article(skip={7, 20, 33})))
    pane.set_form("column")
    told: list[tuple[int, int]] = []
    pane.positionChanged.connect(lambda at, total: told.append((at, total)))
    for _ in range(3):
        pane.step(step)
    assert told == [(1, 3), (2, 3), (3, 3)][::step]


def test_the_place_in_one_column_comes_back_in_a_new_pane(show_pane: Any, invented: Any) -> None:
    shown = invented.shown(invented.article(), invented.article(skip={4}))
    pane = show_pane(shown)
    pane.set_form("column")
    canvas = pane.findChild(Canvas)
    canvas.show_position("left", canvas.content.left.text.index("Item 20 of"))
    again = show_pane(shown)
    again.restore_reading_state(pane.reading_state())
    assert again.form() == "column"
    assert again.findChild(Canvas).scroller.tops()[0] == pytest.approx(canvas.scroller.tops()[0], abs=30)


def test_what_one_is_at_and_what_is_lit_stand_in_the_other_form_too(show_pane: Any, invented: Any) -> None:
    shown = invented.shown(invented.article(), invented.article(skip={4, 20}), mode="versions")
    pane = show_pane(shown)
    text = shown.left.version.text
    at = text.index("Item 20 of")
    place = Place("left", Span(at, at + 40))
    pane.light((place,), place, "finding")
    canvas = pane.findChild(Canvas)
    told: list[tuple[int, int]] = []
    pane.positionChanged.connect(lambda *position: told.append(position))
    overview = pane.findChild(Overview)

    def marked() -> list[str]:
        content = canvas.content
        bracketed = [span.of(content.side(side).text) for side, span in canvas.passing.current.items()]
        lit = [Span(m.start, m.end).of(content.side(s).text) for s in SIDES for m in overview._names[s]]
        return [*(words[:10] for words in bracketed), *(words[:10] for words in lit)]

    for form in ("flow", "column", "flow", "aligned", "differences", "column"):
        pane.set_form(form)
        assert marked() == ["Item 20 of"] * 2, form
        assert not told or told[-1][0] > 0, "one is at a place that is counted"
