"""What is ticked in the Ignore menu goes from the marks, the list and the counts, and comes back."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum_gui.comparison.canvas import Canvas
from variorum_gui.window.main_window import MainWindow

AtRest = Callable[[MainWindow], None]

LEFT = """Harbour quiet after the storm

The storm passed over Testham in the night and left the harbour quiet, the harbour master said on Saturday.

Two boats were damaged at the north pier, and 12 per cent of the berths were closed.

The ferry to Little Testham was cancelled and will sail again on Sunday week end, she said.

The Testham News Agency contributed to this report.
"""
RIGHT = (
    LEFT.replace("harbour", "harbor")
    .replace("Harbour", "Harbor")
    .replace("week end", "weekend")
    .replace("cancelled", "canceled")
    .replace("The Testham News Agency contributed to this report.\n", "")
)


@pytest.fixture
def opened(open_texts: Callable[[str, str], MainWindow], at_rest: AtRest) -> MainWindow:
    window = open_texts(LEFT, RIGHT)
    window.menus.actions["versions"].trigger()
    at_rest(window)
    return window


def tick(window: MainWindow, words: str, at_rest: AtRest) -> None:
    next(each for each in window.menus.ignore.actions() if each.text().startswith(words)).trigger()
    at_rest(window)


def marks(window: MainWindow) -> list[tuple[str, str]]:
    canvas = window.comparison.findChild(Canvas)
    assert canvas is not None
    return [
        (mark.kind, side.content.text[mark.start : mark.end])
        for side in canvas.sides
        for mark in side.content.marks
        if mark.kind.startswith(("removed", "added"))
    ]


def told(window: MainWindow) -> str:
    shown = window.workspace.shown
    assert shown.comparison is not None
    spans = [span.of(shown.comparison.left) for finding in shown.findings for span in finding.left]
    return " | ".join(spans)


@pytest.mark.parametrize(
    ("entry", "words"),
    [
        ("Spelling", "harbour"),
        ("Spelling", "cancelled"),
        ("White space", "week end"),
        ("Boilerplate", "contributed"),
    ],
)
@pytest.mark.parametrize("form", ["flow", "column"])
def test_what_is_ignored_is_neither_marked_nor_listed_nor_counted(
    opened: MainWindow, entry: str, words: str, form: str, at_rest: AtRest
) -> None:
    opened.set_form(form)
    at_rest(opened)
    before = len(opened.workspace.shown.findings), len(marks(opened))
    assert any(words.split()[0] in marked for _, marked in marks(opened))
    tick(opened, entry, at_rest)
    assert not any(words.split()[0] in marked for _, marked in marks(opened))
    assert words not in told(opened)
    assert len(marks(opened)) < before[1]
    assert len(opened.workspace.shown.findings) <= before[0]
    assert opened.toolbar.ignore.text() == "Ignore (1)"
    tick(opened, entry, at_rest)
    assert (len(opened.workspace.shown.findings), len(marks(opened))) == before


def test_with_all_of_it_ignored_nothing_has_changed(opened: MainWindow, at_rest: AtRest) -> None:
    for entry in ("Spelling", "White space", "Boilerplate"):
        tick(opened, entry, at_rest)
    assert marks(opened) == []
    assert opened.workspace.shown.findings == ()
    assert opened.comparison.form() == "flow"
    comparison = opened.workspace.shown.comparison
    assert comparison is not None
    assert comparison.stats.edits_by_kind == ()
