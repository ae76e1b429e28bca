"""Marks, legend and the rows of words tell from the older version to the newer, whichever side they stand on."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from variorum.model.comparison import Side
from variorum_gui.comparison.band_words import band_words
from variorum_gui.comparison.content import View, content_of
from variorum_gui.comparison.legend_items import legend_items
from variorum_gui.comparison.one_column import one_column
from variorum_gui.sidebar.wording_rows import wording_rows

pytestmark = pytest.mark.usefixtures("qapp")
LEFT = [("Fees", "headline"), ("The fees rise by 10 crowns. Nobody asked the dockers.", "body")]
RIGHT = [("Fees", "headline"), ("The fees rise by 12 crowns. Two fishermen spoke at length.", "body")]


def kinds(shown: Any, side: Side) -> dict[str, str]:
    content = content_of(shown).side(side)
    return {
        content.text[mark.start : mark.end]: mark.kind
        for mark in content.marks
        if mark.kind in ("removed", "added")
    }


@pytest.mark.parametrize(
    ("older", "left", "right"), [("left", "removed", "added"), ("right", "added", "removed")]
)
def test_what_only_the_older_version_has_is_struck(invented: Any, older: Side, left: str, right: str) -> None:
    shown = invented.shown(LEFT, RIGHT, older=older)
    assert kinds(shown, "left") == {"10": left, "Nobody asked the dockers.": left}
    assert kinds(shown, "right") == {"12": right, "Two fishermen spoke at length.": right}
    pieces = one_column(shown, View()).redline.pieces  # type: ignore[union-attr]
    assert {piece.kind for piece in pieces if piece.right is None and piece.kind != "join"} == {left}


@pytest.mark.parametrize(
    ("older", "words", "row"),
    [
        ("left", ["removed", "added"], "10 → 12"),
        ("right", ["removed", "added"], "12 → 10"),
        (None, ["only on the left", "only on the right"], "“10” / “12”"),
    ],
)
def test_legend_and_rows_of_words_call_nothing_added_of_which_nobody_knows(
    invented: Any, older: Side | None, words: list[str], row: str
) -> None:
    shown = invented.shown(LEFT, RIGHT, older=older)
    assert [item.words for item in legend_items(shown, "flow")][:2] == words
    titles = [each.title.replace("\u2068", "").replace("\u2069", "") for each in wording_rows(shown)]
    assert row in titles


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("version 1", "version 2"), ["only in version 1", "only in version 2"]),
        (("Gazette", "Gazette"), ["only in the first text", "only in the second text"]),
    ],
)
def test_in_one_column_nothing_is_called_left_or_right(
    invented: Any, names: tuple[str, str], words: list[str]
) -> None:
    shown = invented.shown(LEFT, RIGHT, older=None)
    assert shown.comparison.mode == "versions"
    left, right = (
        replace(text, name=name) for text, name in zip((shown.left, shown.right), names, strict=True)
    )
    alike = replace(shown, left=left, right=right)
    assert [item.words for item in legend_items(alike, "column")][:2] == words
    turned = invented.shown(LEFT, RIGHT, older="right")
    assert "on the left" in band_words(turned).rest
    assert "on the left" not in band_words(turned, side_by_side=False).rest


def test_where_a_passage_went_is_told_by_time(invented: Any) -> None:
    first, second, third = (
        "The harbour board met on Monday to settle the fees for the coming year.",
        "A spokeswoman said that work on the eastern quay would begin in March.",
        "The old crane was sold to a shipyard on the other side of the bay.",
    )
    left = [("Fees", "headline"), (first, "body"), (second, "body"), (third, "body")]
    right = [("Fees", "headline"), (third, "body"), (first, "body"), (second, "body")]
    chips = {
        older: next(
            p.chips for p in content_of(invented.shown(left, right, older=older)).passages if p.chips[0]
        )
        for older in ("left", "right")
    }
    assert chips["left"] == ("moved ↑ to ¶1", "moved ↑ from ¶3")
    assert chips["right"] == ("moved ↓ from ¶1", "moved ↓ to ¶3")
