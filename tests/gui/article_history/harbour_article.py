"""An article of four versions, the last two alike, and its history opened."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from variorum.model.article import Version
from variorum.model.building import version_from
from variorum_gui.article_history.panel import HistoryPanel
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]
HARBOUR = "Two boats were damaged in the harbour of Testham on Friday."
NOBODY = "Nobody was hurt, the harbour master Ada Brook told reporters."
FERRY = "The ferry to the island will not sail before Sunday morning."
COUNCIL = "The town council meets next week to talk about a new sea wall."
NOTICE = "Correction: An earlier version gave the wrong number of boats."
STATES: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("Storm over Testham", (HARBOUR, NOBODY, FERRY), ""),
    ("Storm over Testham", (HARBOUR.replace("Two", "Three"), FERRY), NOTICE),
    (
        "Storm at Testham keeps ferry in port",
        (HARBOUR.replace("Two", "Three"), NOBODY, FERRY, COUNCIL),
        NOTICE,
    ),
    (
        "Storm at Testham keeps ferry in port",
        (HARBOUR.replace("Two", "Three"), NOBODY, FERRY, COUNCIL),
        NOTICE,
    ),
)


def version(at: int) -> Version:
    headline, sentences, notice = STATES[at]
    parts = [(headline, "headline"), *((sentence, "body") for sentence in sentences)]
    if notice:
        parts.append((notice, "notice"))
    made = version_from(parts)  # type: ignore[arg-type]
    return replace(made, updated=datetime(2025, 5, 3, 9 + at, 30, tzinfo=UTC), label=f"version {at + 1}")


def opened(window: MainWindow, at_rest: AtRest) -> HistoryPanel:
    window.menus.actions["article_history"].trigger()
    at_rest(window)
    panel = window.findChild(HistoryPanel)
    assert panel is not None
    assert panel.isVisible()
    return panel
