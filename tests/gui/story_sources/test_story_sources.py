"""Whom every article of a story leans on, as one table beside the window."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

import variorum
from variorum_gui.sidebar.quotations_tab import QuotationsTab
from variorum_gui.story_sources.panel import StorySourcesPanel
from variorum_gui.story_sources.working_out import SourceLine, StoryText, newest_texts, notes_on
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

AtRest = Callable[[MainWindow], None]
FIRST = (
    "Bridge closed after crack is found\n\n"
    "The Aske bridge was closed on Monday, said Ines Calder, the harbour master. “Nobody was hurt,” Ms Calder said.\n\n"
    "According to the Northern Press Agency, repairs will take a month.\n"
)
SECOND = (
    "Crack shuts the bridge at Aske\n\n"
    "Harbour master Ines Calder said the bridge at Aske would stay shut.\n\n"
    "A spokesman for the county said that buses would run.\n"
)
THIRD = (
    "Bridge in Aske stays shut\n\n"
    "The bridge will stay shut, the Northern Press Agency reported. “We are looking at it,” said Ines Calder.\n"
)


@pytest.fixture
def story(window: MainWindow, at_rest: AtRest) -> MainWindow:
    """Three reports in one story, two of which are shown."""
    corpus = window.workspace.corpus
    for text, outlet in ((FIRST, "Aske Herald"), (SECOND, "County Echo"), (THIRD, "Aske Herald")):
        corpus.add(variorum.read_text(text))
        corpus.set(("article", corpus.articles()[-1].id), outlet=outlet)
    first = corpus.articles()[0].story
    for row in corpus.articles()[1:]:
        if row.story != first:
            corpus.move(("article", row.id), to=("story", first))
    window.workspace.show_pair(Pair(1, 2))
    at_rest(window)
    return window


def opened(window: MainWindow, at_rest: AtRest) -> StorySourcesPanel:
    window.menus.actions["story_sources"].trigger()
    at_rest(window)
    panel = window.findChild(StorySourcesPanel)
    assert panel is not None
    return panel


def rows(panel: StorySourcesPanel) -> dict[str, list[str]]:
    tree = panel.tree
    groups = [tree.topLevelItem(at) for at in range(tree.topLevelItemCount())]
    items = [group.child(at) for group in groups for at in range(group.childCount())]
    return {item.text(0): [item.text(at) for at in range(1, tree.columnCount())] for item in items}


def test_each_article_of_the_story_has_a_column_and_names_are_joined(
    story: MainWindow, at_rest: AtRest
) -> None:
    panel = opened(story, at_rest)
    assert panel.isVisible()
    header = panel.tree.headerItem()
    assert [header.text(at) for at in range(panel.tree.columnCount())] == [
        "Source",
        "Texts",
        "Aske Herald: “Bridge closed after crack is found”",
        "County Echo",
        "Aske Herald: “Bridge in Aske stays shut”",
    ]
    # Too long for its column, a name loses its end, never its beginning; the tip has all of it.
    assert panel.tree.header().textElideMode() == Qt.TextElideMode.ElideRight
    assert "Bridge in Aske stays shut" in header.toolTip(4)
    cells = rows(panel)["Ines Calder"]
    assert cells[0] == "3"
    assert "–" not in cells
    panel.close()


def test_the_table_is_copied_with_the_words_of_every_cell(
    story: MainWindow, at_rest: AtRest, tmp_path: Path
) -> None:
    panel = opened(story, at_rest)
    panel._copy.trigger()
    head, *lines = QGuiApplication.clipboard().text().splitlines()
    assert head.startswith("Kind\tSource\tTexts\tAske Herald: “Bridge closed")
    assert any("\tInes Calder\t3\t" in line for line in lines)
    panel.along.write(tmp_path / "sources.csv")
    table = list(csv.reader((tmp_path / "sources.csv").read_text("utf-8-sig").splitlines()))
    assert len({len(line) for line in table}) == 1
    panel.close()


def test_return_on_a_number_shows_that_text(story: MainWindow, at_rest: AtRest) -> None:
    panel = opened(story, at_rest)
    item = panel.tree.currentItem()
    assert item.text(0) == "Ines Calder"
    panel.tree.itemActivated.emit(item, 4)
    at_rest(story)
    assert 3 in (story.workspace.pair.left, story.workspace.pair.right)
    panel.close()


def test_the_quotes_tab_leads_there(story: MainWindow, at_rest: AtRest, qtbot: QtBot) -> None:
    story.sidebar.open_tab("quotes")
    tab = story.sidebar.tab("quotes")
    assert isinstance(tab, QuotationsTab)
    tab.story.click()
    at_rest(story)
    panel = story.findChild(StorySourcesPanel)
    assert panel is not None
    panel.close()


def test_only_the_newest_version_of_an_article_counts(story: MainWindow) -> None:
    corpus = story.workspace.corpus
    texts = newest_texts(corpus, corpus.articles()[0].story)
    assert [text.version_id for text in texts] == [1, 2, 3]
    assert newest_texts(corpus, 999) == ()


def test_copy_of_one_agency_and_texts_without_sources_are_told_of() -> None:
    texts = tuple(StoryText(name, "", at) for at, name in enumerate(("Herald", "Echo", "Post")))
    agency = SourceLine("Northern Press Agency", "via", (1, 2, 0), (("NPA",), ("NPA",), ()))
    assert notes_on(texts, (agency,), ((), (), ("Not searched.",))) == (
        "2 texts credit Northern Press Agency: shared copy is not corroboration.",
        "No sources found in Post. This does not mean that there are none.",
        "Post: Not searched.",
    )
