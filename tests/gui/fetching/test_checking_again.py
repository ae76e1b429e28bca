"""Looking again at the address of an article: a new version where the text changed, else a sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from variorum.corpus.rows import VersionRow
from variorum.model.article import Article, ReadResult
from variorum.reading.reader import read_text
from variorum_gui.fetching.rechecking import added_after, at_address, is_new, unchanged_words
from variorum_gui.window.main_window import MainWindow

if TYPE_CHECKING:
    from tests.gui.fetching.conftest import Net

AtRest = Callable[[MainWindow], None]
STORM = "https://news.example/storm"
EARLY, LATE = (
    "Two boats damaged at the pier\n\n"
    "Two boats were damaged at the north pier of Port Ellery when a storm passed over the town.\n\n" + last
    for last in (
        "Nobody was hurt, the harbour master said.\n",
        "One man was hurt, the hospital said later.\n",
    )
)


@pytest.fixture
def held(window: MainWindow, net: Net, at_rest: AtRest) -> MainWindow:
    """One article fetched, chosen in the tree; its site may be asked always."""
    window.settings.set("fetch_sites", ("news.example",))
    net.pages[STORM] = EARLY
    window.fetching.open_links([STORM], "window")
    at_rest(window)
    choose(window)
    return window


def choose(window: MainWindow) -> None:
    pane = window.corpus_pane
    (row,) = window.workspace.corpus.articles()
    pane.tree.expandAll()
    pane.tree.setCurrentIndex(pane.model.index_of(("article", row.id)))


def check(window: MainWindow, at_rest: AtRest) -> str:
    window.menus.actions["check_address"].trigger()
    at_rest(window)
    return window.messages.bars[-1].sentence if window.messages.bars else ""


def test_a_changed_text_becomes_a_new_version_in_one_act(held: MainWindow, net: Net, at_rest: AtRest) -> None:
    net.pages[STORM] = LATE
    assert check(held, at_rest) == "news.example: the text has changed. It was added as a new version."
    (article,) = held.workspace.corpus.articles()
    first, second = held.workspace.corpus.versions(article.id)
    assert second.why == "the same address"
    assert held.workspace.pair.left == first.id
    assert held.workspace.pair.right is None  # what is shown stays until asked
    bar = held.messages.bars[-1]
    next(b for b in bar.findChildren(QPushButton) if b.text() == "Compare with the One Before").click()
    at_rest(held)
    assert (held.workspace.pair.left, held.workspace.pair.right) == (first.id, second.id)
    held.menus.actions["undo"].trigger()
    at_rest(held)
    assert len(held.workspace.corpus.versions(article.id)) == 1


def test_in_a_corpus_opened_meanwhile_the_new_version_is_not_looked_for(
    held: MainWindow, net: Net, at_rest: AtRest, tmp_path: Path
) -> None:
    net.pages[STORM] = LATE
    check(held, at_rest)
    button = next(
        b
        for b in held.messages.bars[-1].findChildren(QPushButton)
        if b.text() == "Compare with the One Before"
    )
    assert held.files.open(tmp_path / "another.variorum")
    button.click()
    at_rest(held)
    assert held.workspace.pair.empty
    assert held.messages.bars[-1].sentence.startswith("Another corpus was opened meanwhile")


def test_an_unchanged_text_adds_nothing_and_says_since_when(
    held: MainWindow, net: Net, at_rest: AtRest
) -> None:
    acts = len(held.workspace.corpus.acts())
    assert check(held, at_rest) == "news.example: nothing has changed since 3 May 2025, 09:00 UTC."
    assert len(held.workspace.corpus.acts()) == acts
    assert net.asked == [STORM, STORM]


def test_checking_asks_for_the_same_consent(held: MainWindow, net: Net, at_rest: AtRest) -> None:
    held.settings.set("fetch_sites", ())
    assert check(held, at_rest).startswith("Fetch this page from news.example? http")
    assert net.asked == [STORM]


def test_a_page_that_is_gone_is_a_problem_and_changes_nothing(
    held: MainWindow, net: Net, at_rest: AtRest
) -> None:
    net.pages.clear()
    assert "no such page" in check(held, at_rest)
    assert len(held.problems) == 1
    assert held.workspace.corpus.counts().versions == 1


def test_without_a_choice_or_an_address_it_says_what_to_do(
    window: MainWindow, net: Net, at_rest: AtRest
) -> None:
    assert check(window, at_rest) == ""
    assert window.status.told.text() == "Choose an article in the corpus first"
    window.workspace.act(lambda corpus: corpus.add(read_text(EARLY)))
    at_rest(window)
    choose(window)
    assert "No address is known" in check(window, at_rest)
    assert net.asked == []


def row(id: int, text: str, seen: datetime | None = None) -> VersionRow:
    version = read_text(text).articles[0].versions[0]
    return VersionRow(id, 1, "", seen=seen, content_hash=version.content_hash)


def test_a_text_that_went_back_to_an_earlier_version_is_named() -> None:
    at = datetime(2025, 5, 3, 9, 0, tzinfo=UTC)
    held = (row(1, EARLY, at), row(2, LATE))
    assert not is_new(read_text(EARLY), held)
    assert "again as on 3 May 2025, 09:00 UTC" in unchanged_words(read_text(EARLY), held, "news.example")
    assert unchanged_words(read_text(LATE), held, "news.example") == "news.example: nothing has changed."
    assert is_new(read_text(EARLY + "\nMore was said.\n"), held)


def test_a_page_that_moved_keeps_the_address_it_was_known_by() -> None:
    result = read_text(EARLY)
    moved = replace(result.articles[0], address="https://news.example/moved")
    (article,) = at_address(ReadResult((moved,)), STORM).articles
    assert article.address == STORM
    two = ReadResult((moved, Article(())))
    assert at_address(two, STORM) is two


def test_the_version_before_the_new_one_is_found() -> None:
    held = (row(4, EARLY), row(7, LATE), row(9, EARLY))
    assert added_after([7], held) == (4, 7)
    assert added_after([4], held) is None
    assert added_after([1], held) is None
