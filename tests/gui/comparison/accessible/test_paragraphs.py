"""Paragraphs in view are children with names: in order, in step with the scrolling, and never in the way."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QWidget
from tests.gui.comparison.canvas_events import canvas_of

from variorum.model.decisions import Anchor, Decisions, Note
from variorum.model.span import Span
from variorum_gui.comparison.accessible.paragraphs import Paragraphs
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Shown


def told(pane: ComparisonPane) -> list[list[tuple[str, str]]]:
    """What a screen reader finds: of each text shown, name and description of each paragraph, in order."""
    canvas = canvas_of(pane)
    paragraphs = canvas.findChild(Paragraphs)
    assert paragraphs is not None
    paragraphs.follow()
    texts = [w for w in canvas.viewport().children() if isinstance(w, QWidget) and w.accessibleName()]
    return [
        [
            (child.accessibleName(), child.accessibleDescription())
            for child in text.children()
            if isinstance(child, QLabel) and child.isVisibleTo(text)
        ]
        for text in texts
        if not text.isHidden()
    ]


def test_each_paragraph_in_view_says_its_text_its_number_and_what_became_of_it(
    show_pane: Any, invented: Any
) -> None:
    left, right = invented.article(12), invented.article(12, skip=(3,))
    right[2] = (right[2][0].replace("Item 1", "Point 1"), "body")
    one, other = told(show_pane(invented.shown(left, right, older="left")))
    assert one[0][0].startswith("Gazette, paragraph 1 of 12, unchanged: Item 0 of the minutes")
    assert one[1][0].startswith("Gazette, paragraph 2 of 12, edited: Item 1")
    assert "Edited: “Item”, now “Point”" in one[1][1]
    assert one[3][0].startswith("Gazette, paragraph 4 of 12, removed: Item 3")
    assert other[3][0].startswith("Post, paragraph 4 of 11, unchanged: Item 4")


def test_between_outlets_it_says_what_has_no_match_and_why_the_rest_has_one(
    show_pane: Any, invented: Any
) -> None:
    left = [
        ("Fees settled", "headline"),
        ("A spokeswoman said that work on the eastern quay would begin in March.", "body"),
        ("Children sang before the meeting was opened, as they do each year.", "body"),
    ]
    right = [
        ("The harbour’s new fees", "headline"),
        ("Fishermen had asked for cheaper moorings during the winter storms, in vain.", "body"),
        ("Work on the eastern quay would begin in March, a spokeswoman said on Monday.", "body"),
    ]
    one, other = told(show_pane(invented.shown(left, right, mode="outlets")))
    assert one[0][0].startswith("Gazette, paragraph 1 of 2, told in nearly the same words: A")
    assert "match, Post, paragraph 2 of 2: " in one[0][1]
    assert one[1][0].startswith("Gazette, paragraph 2 of 2, no match found in Post: Children")
    assert one[1][1] == ""
    assert other[0][0].startswith("Post, paragraph 1 of 2, no match found in Gazette")


def test_while_scrolling_they_stay_in_order_and_a_paragraph_keeps_its_child(
    show_pane: Any, invented: Any
) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article()))
    canvas = canvas_of(pane)
    paragraphs = canvas.findChild(Paragraphs)
    assert paragraphs is not None
    for step in (70, 70, 260, 900, -130, -130, -900, 4000, -9000):
        before = dict(paragraphs._texts[0].shown)
        canvas.scroll_by(step)
        numbers = [
            [int(name.split("paragraph ")[1].split(" ")[0]) for name, _ in text] for text in told(pane)
        ]
        for row in numbers:
            assert row == list(range(row[0], row[0] + len(row)))
        after = paragraphs._texts[0].shown
        assert all(after[n] is before[n] for n in before if n in after)
        top = canvas.scroller.tops()[0]
        visible = dict(canvas.left.visible(top, canvas.viewport().height()))
        assert {n: child.y() for n, child in after.items()} == visible


def test_they_let_the_mouse_through_and_change_no_pixel(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(8), invented.article(8, skip=(2,))))
    canvas = canvas_of(pane)
    before = canvas.viewport().grab().toImage()
    assert told(pane)
    assert canvas.viewport().grab().toImage() == before
    assert canvas.viewport().childAt(QPoint(200, 100)) is None


def test_screen_readers_take_them_for_text(show_pane: Any, invented: Any) -> None:
    pane = show_pane(invented.shown(invented.article(8), invented.article(8)))
    assert told(pane)
    child = next(w for w in canvas_of(pane).findChildren(QLabel) if w.accessibleName()[:8] == "Gazette,")
    spoken = QAccessible.queryAccessibleInterface(child)
    assert spoken is not None
    assert spoken.role() == QAccessible.Role.StaticText
    assert not spoken.state().invisible


def test_a_note_is_read_with_its_paragraph(show_pane: Any, invented: Any) -> None:
    shown: Shown = invented.shown(invented.article(8), invented.article(8))
    assert shown.left is not None
    version = shown.left.version
    start = version.text.index("Item 2")
    anchor = Anchor.at(version.text, Span(start, start + 6), version.content_hash)
    noted = Decisions(notes=(Note(anchor, "Ask the harbour board"),))
    pane = show_pane(Shown(shown.left, shown.right, shown.comparison, decisions=noted))
    assert told(pane)[0][2][1].endswith("Note: Ask the harbour board")


def test_in_one_column_what_was_removed_and_added_is_said_in_words(show_pane: Any, invented: Any) -> None:
    left, right = invented.article(4), invented.article(4)
    right[2] = (right[2][0].replace("Item 1", "Point 1"), "body")
    pane = show_pane(invented.shown(left, right, older="left"))
    pane.set_form("column")
    (text,) = told(pane)
    assert text[1][0].startswith(
        "Both versions, paragraph 2 of 4, edited: [removed: Item] [added: Point] 1 of"
    )


@pytest.mark.parametrize("form", ["aligned", "differences"])
def test_every_form_has_them(show_pane: Any, invented: Any, form: str) -> None:
    pane = show_pane(invented.shown(invented.article(), invented.article(skip=(9,))))
    pane.set_form(form)
    names = [name for text in told(pane) for name, _ in text]
    assert names
    if form == "differences":
        assert any("folded: " in name for name in names)


def test_a_match_that_is_only_possible_claims_no_more(show_pane: Any, invented: Any) -> None:
    shown: Shown = invented.shown(invented.article(3), invented.article(3), mode="outlets")
    assert shown.comparison is not None
    links = tuple(replace(link, score=0.4) for link in shown.comparison.links)
    pane = show_pane(replace(shown, comparison=replace(shown.comparison, links=links)))
    assert told(pane)[0][0][0].startswith("Gazette, paragraph 1 of 3, possible match: Item 0")


def test_passages_that_overlap_are_not_counted_twice(show_pane: Any, invented: Any) -> None:
    shown: Shown = invented.shown(invented.article(3), invented.article(3), mode="outlets")
    assert shown.comparison is not None
    first = next(
        link for link in shown.comparison.links if link.left.start > shown.comparison.links[0].left.end
    )
    twice = (first, replace(first, right=shown.comparison.links[-1].right, score=0.7))
    pane = show_pane(replace(shown, comparison=replace(shown.comparison, links=twice)))
    assert any(", in part: " in name for name, _ in told(pane)[0])


def test_a_paragraph_is_not_called_unchanged_while_its_changes_are_not_marked(
    show_pane: Any, invented: Any
) -> None:
    left, right = invented.article(6), invented.article(6)
    right[2] = (right[2][0].replace("Item 1", "Point 1"), "body")
    pane = show_pane(invented.shown(left, right))
    pane.show_kinds(frozenset({"figures"}))
    one, _ = told(pane)
    assert one[0][0].startswith("Gazette, paragraph 1 of 6, unchanged: ")
    assert one[1][0].startswith("Gazette, paragraph 2 of 6, changed in other ways: ")


@pytest.mark.parametrize(
    ("older", "change", "gone"),
    [
        ("left", "Edited: “Item”, now “Point”", "removed"),
        ("right", "Edited: “Point”, now “Item”", "added"),
        (None, "Worded differently: “Item” / “Point”", "only here"),
    ],
)
def test_what_became_of_a_paragraph_is_told_from_the_older_version_to_the_newer(
    show_pane: Any, invented: Any, older: Any, change: str, gone: str
) -> None:
    left, right = invented.article(6), invented.article(6, skip=(3,))
    right[2] = (right[2][0].replace("Item 1", "Point 1"), "body")
    one, _ = told(show_pane(invented.shown(left, right, older=older)))
    assert change in one[1][1]
    assert one[3][0].startswith(f"Gazette, paragraph 4 of 6, {gone}: Item 3")


@pytest.mark.parametrize(
    ("older", "told_as"),
    [
        ("right", "[removed: Point] [added: Item] 1 of"),
        (None, "[Only in Gazette: Item] [Only in Post: Point] 1 of"),
    ],
)
def test_in_one_column_words_are_called_added_only_where_that_is_known(
    show_pane: Any, invented: Any, older: Any, told_as: str
) -> None:
    left, right = invented.article(4), invented.article(4)
    right[2] = (right[2][0].replace("Item 1", "Point 1"), "body")
    pane = show_pane(invented.shown(left, right, older=older))
    pane.set_form("column")
    (text,) = told(pane)
    assert told_as in text[1][0]
