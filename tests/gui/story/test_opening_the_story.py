"""The page of a story is opened for what is shown or chosen, and says at once that it is gathered."""

from __future__ import annotations

from threading import Thread, current_thread, main_thread

import pytest
from tests.gui.story.three_reports import AtRest, as_one_story, opened

import variorum
from variorum.corpus.store import Corpus
from variorum.corpus.story_texts import Column
from variorum_gui.story import commands
from variorum_gui.story.panel import StoryPanel
from variorum_gui.story.standing import columns_of
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

TEXTS = (
    "Bridge closed after crack is found\n\nThe Aske bridge was closed on Monday, said Ines Calder.\n",
    "Crack shuts the bridge at Aske\n\nHarbour master Ines Calder said the bridge would stay shut.\n",
    "Buses run round the bridge\n\nBuses will run round the Aske bridge until June, the county said.\n",
)


@pytest.fixture
def story(window: MainWindow, at_rest: AtRest) -> MainWindow:
    """Three reports in one story, two of which are shown."""
    corpus = window.workspace.corpus
    for text in TEXTS:
        corpus.add(variorum.read_text(text))
    as_one_story(corpus)
    window.workspace.show_pair(Pair(1, 3))
    at_rest(window)
    return window


def test_a_story_chosen_in_the_corpus_is_told_with_no_text_shown(story: MainWindow, at_rest: AtRest) -> None:
    story.workspace.show_pair(Pair())
    at_rest(story)
    story.corpus_pane.refresh()
    first = story.workspace.corpus.articles()[0]
    for ref in (("story", first.story), ("article", first.id), ("version", 2)):
        story.corpus_pane.choose([ref])
        assert story.menus.actions["story_sources"].isEnabled()
        panel = opened(story, at_rest)
        assert panel.isVisible()
        assert len(panel.found.columns) == 3
        panel.close()


def test_the_menu_of_a_story_in_the_tree_opens_its_page_whatever_is_shown(
    story: MainWindow, at_rest: AtRest
) -> None:
    corpus = story.workspace.corpus
    other = [corpus.add(variorum.read_text(f"{text} Fees rise in Ellery.\n")) for text in ("One.", "Two.")]
    assert other
    story.corpus_pane.refresh()
    told = corpus.articles()[0].story
    story.corpus_pane.choose([("story", told)])
    assert "whole story" in {act.id for act in story.corpus_pane.tree.offered()}
    alone = next(row for row in corpus.stories() if row.articles == 1)
    story.workspace.show_pair(Pair(corpus.versions()[-1].id))
    at_rest(story)
    story.corpus_pane.choose([("story", alone.id)])
    assert "whole story" not in {act.id for act in story.corpus_pane.tree.offered()}
    story.corpus_pane.choose([("story", told)])
    story.corpus_pane.act("whole story")
    at_rest(story)
    panel = story.findChild(StoryPanel)
    assert panel is not None
    assert len(panel.found.columns) == 3


def test_while_it_is_gathered_its_window_says_so_and_closed_it_does_not_come_back(
    story: MainWindow, at_rest: AtRest
) -> None:
    story.menus.actions["story_sources"].trigger()
    panel = story.findChild(StoryPanel)
    assert panel is not None
    assert panel.isVisible()
    assert "are being compared" in panel.words.text()
    assert all(table.accessibleName() for table in panel.tables.values())
    assert not panel.save.isEnabled()
    panel.close()
    at_rest(story)
    assert not panel.isVisible()
    panel = opened(story, at_rest)
    assert panel.isVisible()
    assert panel.save.isEnabled()
    assert "3 articles" in panel.words.text()
    panel.close()


def test_its_texts_are_looked_up_and_named_without_holding_the_window_up(
    story: MainWindow, at_rest: AtRest, monkeypatch: pytest.MonkeyPatch
) -> None:
    on: list[Thread] = []

    def telling(corpus: Corpus, of: int) -> tuple[Column, ...]:
        on.append(current_thread())
        return columns_of(corpus, of)

    monkeypatch.setattr(commands, "columns_of", telling)
    panel = opened(story, at_rest)
    assert len(panel.found.columns) == 3
    assert on
    assert main_thread() not in on
    panel.close()


def test_a_story_of_more_texts_is_shown_in_the_window_of_one_with_fewer(
    story: MainWindow, at_rest: AtRest
) -> None:
    corpus = story.workspace.corpus
    first = corpus.articles()[0].story
    # A text on something else, in a story of its own, is told first.
    corpus.add(
        variorum.read_text("Lamp mended\n\nThe lamp on the pier was mended on Friday, the keeper said.\n")
    )
    other = next(row.id for row in corpus.articles() if row.story != first)
    story.corpus_pane.refresh()
    story.corpus_pane.choose([("article", other)])
    story.workspace.show_pair(Pair())
    at_rest(story)
    panel = opened(story, at_rest)
    assert len(panel.found.columns) == 1
    for view in panel.tables.values():
        # As when a scroll bar comes while the rows are laid out: what one text had room for is no measure of three.
        view.table.modelReset.connect(view._fit)
    story.corpus_pane.choose([("story", first)])
    panel = opened(story, at_rest)
    assert len(panel.found.columns) == 3
    assert all(view.table.columnCount() == 6 for view in panel.tables.values())
    panel.close()


def test_where_the_other_text_shown_is_of_another_story_that_is_said_and_one_story_made(
    window: MainWindow, at_rest: AtRest
) -> None:
    corpus = window.workspace.corpus
    for text in TEXTS[:2]:
        corpus.add(variorum.read_text(text), story=corpus.add_story(text.partition("\n")[0]).ids[0][1])
    window.workspace.show_pair(Pair(1, 2))
    at_rest(window)
    panel = opened(window, at_rest)
    assert len(panel.found.columns) == 1
    (bar,) = panel.messages.bars
    assert TEXTS[1].partition("\n")[0] in bar.sentence
    bar.offers[0].do()
    at_rest(window)
    assert len(panel.found.columns) == 2
    assert panel.messages.bars == []
    window.menus.actions["undo"].trigger()
    assert corpus.counts().stories == 2


@pytest.mark.parametrize("tab", range(5))
def test_below_each_table_stand_the_words_of_the_story_that_is_shown(
    window: MainWindow, at_rest: AtRest, tab: int
) -> None:
    corpus = window.workspace.corpus
    for place, number in (("bridge at Aske", 3), ("quay of Port Ellery", 40)):
        for outlet in ("Herald", "Echo"):
            corpus.add_story(place)
            text = (
                f"The {place} is shut\n\nThe {outlet} was there. The {place} stays shut, Ines Calder said. "
                f"“We look at the {place} now,” Ines Calder said.\n\n"
                f"{number + len(outlet)} people were hurt at the {place}.\n"
            )
            corpus.add(variorum.read_text(text))
            article = corpus.articles()[-1]
            corpus.set(("article", article.id), outlet=outlet)
            corpus.move(
                ("article", article.id), to=("story", min(s.id for s in corpus.stories() if s.title == place))
            )
    window.workspace.show_pair(Pair(1, 2))
    at_rest(window)
    panel = opened(window, at_rest)
    panel.tabs.setCurrentIndex(tab)
    panel.close()
    window.workspace.show_pair(Pair(3, 4))
    at_rest(window)
    assert opened(window, at_rest) is panel
    listed = [panel.passages.item(at).text() for at in range(panel.passages.count())]
    assert panel.found.title == "quay of Port Ellery"
    assert listed
    assert not [words for words in (*listed, panel.said.text()) if "Aske" in words]
    panel.close()


def test_nothing_of_another_story_is_said_where_both_are_of_it_or_none_is(
    story: MainWindow, at_rest: AtRest
) -> None:
    assert opened(story, at_rest).messages.bars == []
    corpus = story.workspace.corpus
    other = corpus.add_story("Elsewhere").ids[0][1]
    corpus.move(("article", corpus.articles()[1].id), to=("story", other))
    story.corpus_pane.refresh()
    story.corpus_pane.choose([("story", other)])
    story.corpus_pane.tree.setFocus()
    assert opened(story, at_rest).messages.bars == []
