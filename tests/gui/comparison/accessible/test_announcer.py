"""What is said on going somewhere: to a change, a passage, a hit, a mention."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from variorum.model.span import Span
from variorum_gui.comparison.accessible.announcer import Announcer
from variorum_gui.comparison.canvas import Canvas
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Place

Hear = Callable[[ComparisonPane, Callable[[], object]], str]


@pytest.fixture
def hear(qtbot: QtBot) -> Hear:
    """Does something and tells what was said then."""

    def listen(pane: ComparisonPane, deed: Callable[[], object]) -> str:
        announcer = pane.findChild(Announcer)
        assert announcer is not None
        with qtbot.waitSignal(announcer.said, timeout=2000) as signal:
            deed()
        assert signal.args is not None
        return str(signal.args[0])

    return listen


@pytest.fixture
def edited(show_pane: Any, invented: Any) -> ComparisonPane:
    left, right = invented.article(12), invented.article(12, skip=(7,))
    right[2] = (right[2][0].replace("Item 1", "Point 1"), "body")
    pane = show_pane(invented.shown(left, right, older="left"))
    assert isinstance(pane, ComparisonPane)
    return pane


def test_each_step_says_which_change_it_is_what_it_is_and_where(edited: ComparisonPane, hear: Hear) -> None:
    assert hear(edited, lambda: edited.step(1)) == (
        "Change 1 of 2. Edited: “Item”, now “Point”. Gazette, paragraph 2 of 12. Post, paragraph 2 of 11"
    )
    said = hear(edited, lambda: edited.step(1))
    assert said.startswith("Change 2 of 2. Removed: “Item 7 of the minutes")
    assert said.endswith("Gazette, paragraph 8 of 12")


@pytest.mark.parametrize(("space", "name"), [("\u00a0", "no-break space"), ("", "no space")])
def test_a_space_that_is_another_or_was_taken_out_is_said_by_its_name_and_is_nothing_added(
    show_pane: Any, invented: Any, hear: Hear, space: str, name: str
) -> None:
    one, other = ([("Fees", "headline"), (f"It cost 5{each}% more.", "body")] for each in (" ", space))
    for older, said in (
        ("left", f"Space changed: plain space, now {name}"),
        ("right", f"Space changed: {name}, now plain space"),
        (None, f"Other space: plain space / {name}"),
    ):
        pane = show_pane(invented.shown(one, other, older=older))
        assert said in hear(pane, lambda pane=pane: pane.step(1))


def test_the_last_thing_said_can_be_asked_for_again(edited: ComparisonPane, hear: Hear) -> None:
    said = hear(edited, lambda: edited.step(1))
    canvas = edited.findChild(Canvas)
    assert canvas is not None
    assert canvas.accessibleDescription() == said


def test_a_shared_passage_is_said_with_its_reason_and_both_wordings(
    show_pane: Any, invented: Any, hear: Hear
) -> None:
    pane = show_pane(
        invented.shown(
            [("Fees", "headline"), ("Work on the eastern quay would begin in March, she said.", "body")],
            [
                ("Quay", "headline"),
                ("She said on Monday that work on the eastern quay would begin in March.", "body"),
            ],
            mode="outlets",
        )
    )
    said = hear(pane, lambda: pane.step(1))
    assert said.startswith("Passage 1 of 1. ")
    assert " match: " in said
    assert "Gazette, paragraph 1 of 1: Work on the eastern" in said
    assert "Post, paragraph 1 of 1: She said on Monday" in said


def test_what_is_found_is_counted_when_typing_pauses_and_each_hit_is_read_in_its_sentence(
    edited: ComparisonPane, hear: Hear
) -> None:
    def type_it() -> None:
        edited.find("lightho")
        edited.find("lighthouse")

    assert hear(edited, type_it) == "“lighthouse”, 1 of 5, 3 in Gazette, 2 in Post"
    said = hear(edited, lambda: edited.seeking.step(1))
    assert said.startswith("Hit 2 of 5. Gazette, paragraph 3 of 12: ")
    assert "the lighthouse would be painted" in said


def test_a_mention_is_counted_and_read_in_its_sentence(edited: ComparisonPane, hear: Hear) -> None:
    text = edited._content.left.text
    spans = [Span(at, at + 5) for at in range(len(text)) if text.startswith("board", at)]
    places = tuple(Place("left", span) for span in spans)
    said = hear(edited, lambda: edited.light(places, places[1], "ORG"))
    assert said.startswith(f"2 of {len(places)}. Gazette, paragraph")
    assert "harbour board met on Monday" in said


def test_a_finding_gone_to_is_said_with_its_change(edited: ComparisonPane, hear: Hear) -> None:
    start = edited._content.left.text.index("Item 1 of")
    said = hear(edited, lambda: edited.reveal(Place("left", Span(start, start + 4))))
    assert said.startswith("Change 1 of 2. Edited")


@pytest.mark.parametrize(
    ("older", "said"),
    [("left", "Added: “Late”"), ("right", "Removed: “Late”"), (None, "Only in Post: “Late”")],
)
def test_words_that_came_in_or_went_are_not_told_as_an_edit_of_nothing(
    show_pane: Any, invented: Any, hear: Hear, older: Any, said: str
) -> None:
    left, right = invented.article(6), invented.article(6)
    right[2] = (f"Late {right[2][0]}", "body")
    pane = show_pane(invented.shown(left, right, older=older))
    told = hear(pane, lambda: pane.step(1))
    assert said in told
    assert "“”" not in told
