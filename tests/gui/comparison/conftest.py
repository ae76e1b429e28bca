"""Invented texts to show."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import UTC, datetime
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from variorum import annotate, compare
from variorum.model.article import Article, Role
from variorum.model.building import version_from
from variorum.model.comparison import Mode, Side
from variorum_gui.comparison.pane import ComparisonPane
from variorum_gui.shown import Shown, ShownText

Parts = list[tuple[str, Role]]


class Invented:
    """Makes articles and what the window would show of them."""

    sentences = (
        "The harbour board met on Monday to settle the fees for the coming year.",
        "Nine of its members voted for the plan, and four against it.",
        "A spokeswoman said that work on the eastern quay would begin in March.",
        "Fishermen had asked for cheaper moorings during the winter storms.",
        "The old crane was sold to a shipyard on the other side of the bay.",
        "Children from the island school sang before the meeting was opened.",
        "The budget foresees 340 berths, which is ten more than last year.",
        "Nobody could say when the lighthouse would be painted again.",
    )

    def article(self, paragraphs: int = 40, skip: Collection[int] = ()) -> Parts:
        """A headline and numbered paragraphs; those in `skip` are left out."""
        parts: Parts = [("Harbour board settles the fees", "headline")]
        for i in range(paragraphs):
            if i not in skip:
                first, second = self.sentences[i % 8], self.sentences[(i * 3 + 1) % 8]
                parts.append((f"Item {i} of the minutes follows here. {first} {second}", "body"))
        return parts

    def shown(
        self, left: Parts, right: Parts | None, mode: Mode = "versions", older: Side | None = None
    ) -> Shown:
        """Both texts compared, as the window would show them; `older` was published first."""
        noon = datetime(2025, 5, 3, 12, tzinfo=UTC)
        first: dict[str, Any]
        second: dict[str, Any]
        first, second = ({"published": noon}, {"published": noon.replace(hour=13)}) if older else ({}, {})
        one = version_from(left, **(second if older == "right" else first))
        here = ShownText(Article((one,), outlet="Gazette"), one, 1, None, "Gazette", annotate(one))
        if right is None:
            return Shown(here)
        other = version_from(right, **(first if older == "right" else second))
        there = ShownText(Article((other,), outlet="Post"), other, 1, None, "Post", annotate(other))
        return Shown(here, there, compare(one, other, mode=mode))


@pytest.fixture
def invented() -> Invented:
    """The maker of texts."""
    return Invented()


ShowPane = Callable[[Shown], ComparisonPane]


@pytest.fixture
def show_pane(qtbot: QtBot) -> ShowPane:
    """Opens a pane of usual size with these texts."""

    def show(shown: Shown) -> ComparisonPane:
        pane = ComparisonPane()
        qtbot.addWidget(pane)
        pane.resize(912, 700)
        pane.show()
        qtbot.waitExposed(pane)
        pane.show_texts(shown)
        return pane

    return show
