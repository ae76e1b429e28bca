"""A file with two versions of one article, dropped beside something else, is offered to be compared."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from variorum_gui.window.intake import Given
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_bar import MessageBar

AtRest = Callable[[MainWindow], None]

SAME = "Buses ran as usual between the harbour and the old town all day."
PAGE = f"""This article is from the source 'gazette' and was first published or seen on May 3, 2025 09:00 (UTC). \
The next check for changes will be May 3, 2025 10:00

You can find the current article at its original source at https://gazette.example/ferry

The article has changed 8 times. There is an RSS feed of changes available.
Version 6 Version 7
Ferry late off Skarholm Ferry late again off Skarholm
(about 1 hour later)
{SAME} {SAME}
The ferry stood still at noon, and nobody was hurt. The ferry sailed again at six, and nobody was hurt.
{SAME} {SAME}
"""


@pytest.fixture
def page(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(PAGE, "utf-8")
    return path


def give(window: MainWindow, path: Path, where: str, at_rest: AtRest) -> list[MessageBar]:
    window.messages.clear()
    window.workspace.open_given(Given((str(path),)), where)  # type: ignore[arg-type]
    at_rest(window)
    return [bar for bar in window.messages.bars if "versions" in bar.sentence]


def shown_labels(window: MainWindow) -> list[str]:
    pair = window.workspace.pair
    rows = {row.id: row.label for row in window.workspace.corpus.versions()}
    return [rows.get(id or -1, "") for id in (pair.left, pair.right)]


def test_dropped_on_one_half_both_versions_are_offered_and_a_press_shows_them(
    window: MainWindow, two_files: tuple[Path, Path], page: Path, at_rest: AtRest
) -> None:
    give(window, two_files[0], "left", at_rest)
    (bar,) = give(window, page, "right", at_rest)
    assert bar.sentence == "“ferry.txt” holds versions 6 and 7 of one article."
    assert shown_labels(window) == ["", "version 7"]
    (offer,) = bar.offers
    assert offer.words == "Compare Them"
    offer.do()
    at_rest(window)
    assert shown_labels(window) == ["version 6", "version 7"]
    assert bar not in window.messages.bars


def test_dropped_on_the_corpus_they_are_offered_too(window: MainWindow, page: Path, at_rest: AtRest) -> None:
    (bar,) = give(window, page, "corpus", at_rest)
    bar.offers[0].do()
    assert shown_labels(window) == ["version 6", "version 7"]


def test_where_both_are_shown_already_nothing_is_offered(
    window: MainWindow, two_files: tuple[Path, Path], page: Path, at_rest: AtRest
) -> None:
    give(window, two_files[0], "window", at_rest)
    assert not give(window, page, "window", at_rest)
    assert shown_labels(window) == ["version 6", "version 7"]


def test_the_offer_goes_when_the_adding_is_undone(window: MainWindow, page: Path, at_rest: AtRest) -> None:
    assert give(window, page, "corpus", at_rest)
    window.workspace.undo()
    at_rest(window)
    assert not [bar for bar in window.messages.bars if "versions" in bar.sentence]
