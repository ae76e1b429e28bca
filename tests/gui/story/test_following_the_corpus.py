"""The open page of a story follows verdicts, and says when it cannot tell of the corpus as it is any more."""

from __future__ import annotations

from datetime import UTC, datetime
from threading import Event

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from tests.gui.story.three_reports import AtRest, as_one_story, opened

import variorum
from variorum.model.article import Version
from variorum.model.decisions import (
    Anchor,
    EntityDecision,
    Judgement,
    LinkDecision,
    RoleDecision,
    SpeakerDecision,
)
from variorum.model.span import Span
from variorum_gui.background import Job
from variorum_gui.sidebar.judging import verdict_on
from variorum_gui.story import commands, following, standing
from variorum_gui.story.panel import StoryPanel
from variorum_gui.story.table_model import BEFORE, SAID
from variorum_gui.story.table_view import TableView
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.message_bar import MessageBar
from variorum_gui.window.pairing import Pair

TEXTS = (
    "Bridge closed after crack is found\n\nEighteen people were injured when a bus stopped at the crack in the bridge, "
    "police said.\n\n“Nobody has seen such a crack before,” said Ines Calder, the harbour master of Aske.\n",
    "Crack shuts the bridge at Aske\n\nTwelve people were injured when a bus stopped at the crack in the bridge, "
    "police said.\n\n“Nobody has seen such a crack before,” Harbour master Ines Calder said.\n",
    "Bridge in Aske stays shut\n\nThe bridge will stay shut, said Ines Calder. Buses run round it.\n",
)
CHANGED = "The articles of this story have changed since they were compared."
LAMP = "Lamp mended\n\nThe lamp on the pier was mended on Friday, the keeper said.\n\nIt burns all night again.\n"


@pytest.fixture
def panel(window: MainWindow, at_rest: AtRest) -> StoryPanel:
    """The page of a story of three reports, at the figures that two of them tell otherwise."""
    corpus = window.workspace.corpus
    for text, outlet in zip(TEXTS, ("Aske Herald", "County Echo", "Harbour Post"), strict=True):
        corpus.add(variorum.read_text(text))
        corpus.set(("article", corpus.articles()[-1].id), outlet=outlet)
    as_one_story(corpus)
    window.workspace.show_pair(Pair(1, 2))
    at_rest(window)
    page = opened(window, at_rest)
    page.tabs.setCurrentWidget(page.tables["otherwise"])
    at_rest(window)
    return page


def judge(window: MainWindow, judgement: Judgement, note: str = "seen") -> None:
    shown = window.workspace.shown
    finding = next(each for each in shown.findings if each.kind == "figure")
    window.workspace.decide(verdict_on(shown, finding, judgement, note))


def group(view: TableView, title: str) -> QModelIndex:
    model = view.table
    headings = [model.index(row, 0) for row in range(model.rowCount())]
    return next(each for each in headings if each.data().startswith(title))


def row_named(view: TableView, name: str) -> QModelIndex:
    model = view.table
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    rows = [model.index(at, 0, each) for each in groups for at in range(model.rowCount(each))]
    return next(index for index in rows if index.data().startswith(name))


def said(view: TableView) -> list[str]:
    headings = [view.table.index(row, 0) for row in range(view.table.rowCount())]
    return [
        view.table.index(row, SAID, each).data()
        for each in headings
        for row in range(view.table.rowCount(each))
    ]


def only_bar(panel: StoryPanel) -> MessageBar:
    (bar,) = panel.messages.bars
    return bar


def anew(bar: MessageBar) -> QPushButton:
    return next(each for each in bar.findChildren(QPushButton) if each.text() == "Compare Anew")


def anchor(version: Version, paragraph: int) -> Anchor:
    found = version.paragraphs[paragraph]
    return Anchor.at(version.text, Span(found.start, found.end), version.content_hash)


def test_a_verdict_taken_back_before_the_page_caught_up_does_not_stand_on_it(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel
) -> None:
    view = panel.tables["otherwise"]
    judge(window, "confirmed")
    window.workspace.undo()
    at_rest(window)
    assert not any("by hand" in words for words in said(view))
    assert not panel.found.decisions.verdicts
    judge(window, "confirmed")
    at_rest(window)
    judge(window, "rejected")
    window.workspace.undo()
    at_rest(window)
    assert any("confirmed by hand" in words for words in said(view))
    assert [each.judgement for each in panel.found.decisions.verdicts] == ["confirmed"]
    panel.close()


def test_a_page_closed_before_it_caught_up_is_left_alone(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel
) -> None:
    judge(window, "confirmed")
    panel.close()
    assert not any(job.title.startswith("Bringing the page") for job in window.background.jobs())
    at_rest(window)
    assert not panel.found.decisions.verdicts


def test_only_what_was_changed_is_looked_at_and_the_status_line_calls_it_by_its_name(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel
) -> None:
    started: list[Job] = []
    window.background.started.connect(started.append)
    window.workspace.act(lambda corpus: corpus.set(("article", 1), outlet="Herald of Aske"))
    at_rest(window)
    assert "articles of the story page" in {job.topic for job in started}
    assert "verdicts on the story page" not in {job.topic for job in started}
    started.clear()
    judge(window, "confirmed")
    at_rest(window)
    assert [(job.topic, job.title) for job in started if "story page" in job.topic] == [
        ("verdicts on the story page", "Bringing the page of the story up to date")
    ]
    panel.close()


def test_what_the_reader_folded_and_widened_stays_so_with_each_verdict(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel
) -> None:
    told, view = panel.tables["told"], panel.tables["otherwise"]
    panel.tabs.setCurrentWidget(told)
    told.collapse(told.table.index(0, 0))
    told.setColumnWidth(BEFORE, 333)
    panel.tabs.setCurrentWidget(view)
    at_rest(window)
    view.setColumnWidth(BEFORE, 222)
    quotations = view.table.index(1, 0)
    assert quotations.isValid()
    title = view.table.title_at(quotations)
    view.collapse(quotations)
    view.setCurrentIndex(view.table.index(0, BEFORE + 1, view.table.index(0, 0)))
    judge(window, "confirmed")
    at_rest(window)
    assert "confirmed by hand" in view.currentIndex().siblingAtColumn(SAID).data()
    assert not told.isExpanded(told.table.index(0, 0))
    assert told.columnWidth(BEFORE) == 333
    assert not view.isExpanded(group(view, title))
    assert view.isExpanded(view.currentIndex().parent())
    assert view.columnWidth(BEFORE) == 222
    assert 0 < view.columnWidth(SAID) <= view.viewport().width() / 4
    panel.close()


def test_a_row_that_goes_to_a_folded_group_unfolds_it_and_one_in_a_folded_group_does_not(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel
) -> None:
    view = panel.tables["otherwise"]
    view.setCurrentIndex(view.table.index(0, BEFORE + 1, view.table.index(0, 0)))
    judge(window, "rejected")
    at_rest(window)
    rejected = group(view, "Rejected by hand")
    assert view.currentIndex().parent() == rejected
    view.collapse(rejected)
    judge(window, "rejected", "said once more")
    at_rest(window)
    assert view.currentIndex().data() == "Twelve"
    assert not view.isExpanded(group(view, "Rejected by hand"))
    heading = view.table.index(0, 0)
    view.setCurrentIndex(heading)
    judge(window, "confirmed")
    at_rest(window)
    assert not view.currentIndex().parent().isValid()
    panel.close()


def test_the_passage_chosen_below_a_table_no_verdict_touches_stays_chosen(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel
) -> None:
    view = panel.tables["sources"]
    panel.tabs.setCurrentWidget(view)
    view.setCurrentIndex(view.table.index(0, 0, view.table.index(0, 0)))
    assert panel.passages.count() > 1
    panel.passages.setCurrentRow(1)
    judge(window, "confirmed")
    at_rest(window)
    assert panel.passages.currentRow() == 1
    panel.close()


def test_where_it_cannot_follow_the_page_says_so_until_it_can(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(following, "columns_judged", broken)
        judge(window, "confirmed")
        at_rest(window)
    assert only_bar(panel).sentence.startswith("This page does not show what you changed last. The system")
    assert not only_bar(panel).is_read()
    window.workspace.act(lambda corpus: corpus.remove(("article", 3)))
    at_rest(window)
    assert [bar.sentence for bar in panel.messages.bars][-1:] == [CHANGED]
    judge(window, "rejected")
    at_rest(window)
    assert only_bar(panel).sentence == CHANGED
    assert panel.found.decisions.verdicts
    panel.close()


def names(panel: StoryPanel) -> list[str]:
    return [row.name for row in panel.found.page.named]


def test_names_joined_and_set_apart_are_so_on_the_page_and_undo_and_redo_too(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel
) -> None:
    panel.tabs.setCurrentWidget(panel.tables["names"])
    before = names(panel)
    assert {"Ines Calder", "Aske"} <= set(before)
    view = panel.tables["names"]
    view.setCurrentIndex(row_named(view, "Aske"))
    started: list[Job] = []
    window.background.started.connect(started.append)
    window.workspace.decide(EntityDecision("merge", ("Ines Calder", "Aske")))
    window.workspace.decide(EntityDecision("rename", ("Ines Calder",), "The Calders"))
    qtbot.waitUntil(lambda: "The Calders" in names(panel))
    at_rest(window)
    assert len(names(panel)) == len(before) - 1
    assert [job.topic for job in started].count("names, links and roles of the story page") == 1
    assert view.currentIndex().data() == "The Calders"
    assert "The Calders" in panel.said.text()
    for _ in range(2):
        window.workspace.undo()
    qtbot.waitUntil(lambda: names(panel) == before)
    window.workspace.redo()
    qtbot.waitUntil(lambda: len(names(panel)) == len(before) - 1)
    at_rest(window)
    window.workspace.decide(EntityDecision("split", ("Aske", "Ines Calder")))
    qtbot.waitUntil(lambda: sorted(names(panel)) == sorted(before))
    at_rest(window)
    assert panel.messages.bars == []
    panel.close()


def test_a_verdict_given_while_names_are_joined_stands_on_the_page_in_the_end(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel
) -> None:
    started: list[Job] = []  # on a quick machine such a job is over before anybody looks whether it runs
    window.background.started.connect(started.append)
    window.workspace.decide(EntityDecision("rename", ("Ines Calder",), "The harbour master"))
    qtbot.waitUntil(lambda: any(job.topic == "names, links and roles of the story page" for job in started))
    judge(window, "confirmed")
    qtbot.waitUntil(lambda: "The harbour master" in names(panel))
    at_rest(window)
    assert "The harbour master" in names(panel)
    assert [each.judgement for each in panel.found.decisions.verdicts] == ["confirmed"]
    panel.close()


def test_names_joined_and_apart_again_at_once_leave_the_page_as_it_is(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel
) -> None:
    started: list[Job] = []
    window.background.started.connect(started.append)
    found = panel.found
    window.workspace.decide(EntityDecision("merge", ("Ines Calder", "Aske")))
    window.workspace.undo()
    at_rest(window)
    qtbot.wait(2 * following._TOGETHER)
    assert "names, links and roles of the story page" not in {job.topic for job in started}
    assert panel.found is found
    panel.close()


def test_of_a_page_that_is_closed_names_are_not_joined(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel
) -> None:
    window.workspace.decide(EntityDecision("merge", ("Ines Calder", "Aske")))
    at_rest(window)
    panel.close()
    qtbot.wait(2 * following._TOGETHER)
    assert "Aske" in names(panel)


def test_when_articles_come_or_go_the_page_offers_to_compare_anew(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel
) -> None:
    window.workspace.act(lambda corpus: corpus.remove(("article", 3)))
    at_rest(window)
    assert only_bar(panel).sentence == CHANGED
    # Return on a cell is the cell's alone here, too.
    panel.tables["otherwise"].setFocus()
    with qtbot.assertNotEmitted(panel.anewWanted), qtbot.waitSignal(panel.passageWanted):
        qtbot.keyClick(panel.tables["otherwise"], Qt.Key.Key_Return)
    at_rest(window)
    window.workspace.undo()
    at_rest(window)
    assert panel.messages.bars == []
    window.workspace.act(lambda corpus: corpus.remove(("article", 3)))
    at_rest(window)
    anew(only_bar(panel)).click()
    assert panel.messages.bars == []
    at_rest(window)
    assert len(panel.found.columns) == 2
    assert panel.messages.bars == []
    window.workspace.undo()
    at_rest(window)
    anew(only_bar(panel)).click()
    at_rest(window)
    assert len(panel.found.columns) == 3
    panel.close()


def test_what_is_done_to_another_story_is_not_told_and_a_story_that_is_gone_is(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel
) -> None:
    window.workspace.act(lambda corpus: corpus.add(variorum.read_text(LAMP)))
    at_rest(window)
    lamp = window.workspace.corpus.read(window.workspace.corpus.versions(4)[-1].id)
    one, other = anchor(lamp, 1), anchor(lamp, 2)
    window.workspace.decide(RoleDecision(one, "furniture"))
    window.workspace.decide(LinkDecision(one, anchor(window.workspace.shown.left.version, 1), linked=True))
    window.workspace.decide(LinkDecision(other, one, linked=False))
    at_rest(window)
    assert panel.messages.bars == []
    story = window.workspace.corpus.articles()[0].story
    window.workspace.act(lambda corpus: corpus.remove(("story", story)))
    at_rest(window)
    bar = only_bar(panel)
    assert bar.sentence == "This story is not in the corpus any more."
    assert not bar.offers
    panel.close()


def roles(panel: StoryPanel) -> list[str]:
    return [paragraph.role for paragraph in panel.found.page.texts[0].version.paragraphs]


def test_a_role_given_to_its_texts_is_so_on_the_page_and_undo_and_redo_too(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel
) -> None:
    before, columns = shares(panel), panel.found.columns
    left = window.workspace.shown.left.version
    window.workspace.decide(RoleDecision(anchor(left, 2), "furniture"))
    qtbot.waitUntil(lambda: roles(panel)[2] == "furniture")
    at_rest(window)
    assert shares(panel) != before
    assert panel.messages.bars == []
    window.workspace.undo()
    qtbot.waitUntil(lambda: roles(panel)[2] == "body")
    at_rest(window)
    assert shares(panel) == before
    window.workspace.redo()
    qtbot.waitUntil(lambda: roles(panel)[2] == "furniture")
    at_rest(window)
    assert panel.found.columns is columns
    assert panel.messages.bars == []
    panel.close()


def test_a_role_given_when_articles_have_changed_waits_until_they_are_compared_anew(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel
) -> None:
    left = window.workspace.shown.left.version
    window.workspace.act(lambda corpus: corpus.remove(("article", 3)))
    at_rest(window)
    window.workspace.decide(RoleDecision(anchor(left, 2), "furniture"))
    qtbot.waitUntil(lambda: bool(panel.found.decisions.roles))
    at_rest(window)
    qtbot.wait(2 * following._TOGETHER)
    assert only_bar(panel).sentence == CHANGED
    assert roles(panel)[2] == "body"
    anew(only_bar(panel)).click()
    at_rest(window)
    assert roles(panel)[2] == "furniture"
    assert panel.messages.bars == []
    panel.close()


def test_names_joined_just_before_the_window_lets_go_of_its_corpus_are_not_looked_for_in_none(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel
) -> None:
    before = names(panel)
    window.workspace.decide(EntityDecision("merge", ("Ines Calder", "Aske")))
    at_rest(window)
    window.finish()
    qtbot.wait(2 * following._TOGETHER)  # an error in the window's loop fails the test
    assert names(panel) == before
    panel.close()


def shares(panel: StoryPanel) -> list[object]:
    return [panel.found.page.shares, panel.found.decisions.links]


def test_passages_set_apart_by_hand_are_so_on_the_page_and_undo_and_redo_too(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel
) -> None:
    before, columns = shares(panel), panel.found.columns
    left, right = window.workspace.shown.left.version, window.workspace.shown.right.version
    window.workspace.decide(LinkDecision(anchor(left, 1), anchor(right, 1), linked=False))
    qtbot.waitUntil(lambda: len(panel.found.decisions.links) == 1)
    at_rest(window)
    apart = shares(panel)
    assert apart[0] != before[0]
    assert panel.messages.bars == []
    window.workspace.undo()
    qtbot.waitUntil(lambda: shares(panel) == before)
    window.workspace.redo()
    qtbot.waitUntil(lambda: shares(panel) == apart)
    at_rest(window)
    assert panel.found.columns is columns
    assert panel.messages.bars == []
    panel.close()


def test_a_time_given_to_one_of_its_texts_is_told(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel
) -> None:
    window.workspace.act(
        lambda corpus: corpus.set(("version", 3), published=datetime(2020, 1, 3, 9, tzinfo=UTC))
    )
    at_rest(window)
    assert only_bar(panel).sentence == CHANGED
    panel.close()


def test_once_its_articles_can_be_looked_at_again_the_page_no_longer_says_that_it_could_not(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patched:
        patched.setattr(standing, "newest_texts", broken)
        window.workspace.act(lambda corpus: corpus.add(variorum.read_text(LAMP)))
        at_rest(window)
    assert only_bar(panel).sentence.startswith("This page does not show what you changed last.")
    judge(window, "confirmed")  # an act that has nothing to do with it
    at_rest(window)
    assert panel.messages.bars == []
    panel.close()


def test_of_a_story_with_one_article_left_it_is_said_so_and_there_is_nothing_to_compare_anew(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel
) -> None:
    for article in (3, 2):
        window.workspace.act(lambda corpus, id=article: corpus.remove(("article", id)))  # type: ignore[misc]
        at_rest(window)
    bar = only_bar(panel)
    assert bar.sentence == "Only one article of this story is left: there is none to compare it with."
    assert not bar.offers
    window.workspace.undo()
    at_rest(window)
    assert only_bar(panel).sentence == CHANGED
    panel.close()


def test_while_another_story_is_gathered_nothing_is_told_of_the_one_before(
    window: MainWindow, at_rest: AtRest, qtbot: QtBot, panel: StoryPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    corpus, gate, read = window.workspace.corpus, Event(), commands.texts_read
    corpus.add(variorum.read_text(LAMP))

    def held_up(*asked: object) -> object:
        gate.wait(20)
        return read(*asked)  # type: ignore[arg-type]

    monkeypatch.setattr(commands, "texts_read", held_up)
    window.workspace.show_pair(Pair(corpus.levels.tree_of(corpus.articles()[-1].story).versions[0].id))
    qtbot.waitUntil(lambda: window.workspace.shown.left.version.text.startswith("Lamp"))
    window.menus.actions["story_sources"].trigger()
    window.workspace.act(lambda corpus: corpus.remove(("article", 3)))
    qtbot.waitUntil(lambda: all(job.topic == "story page" for job in window.background.jobs()))
    assert "Lamp" in panel.windowTitle()
    assert panel.messages.bars == []
    gate.set()
    at_rest(window)
    assert panel.messages.bars == []
    assert len(panel.found.columns) == 1
    panel.close()


def test_a_speaker_that_is_named_stands_on_the_page_soon(
    window: MainWindow, at_rest: AtRest, panel: StoryPanel, qtbot: QtBot
) -> None:
    view = panel.tables["sources"]
    shown = window.workspace.shown
    assert shown.left is not None
    text, here = shown.left.version.text, shown.left.version.content_hash

    def words(said: str) -> Anchor:
        at = text.index(said)
        return Anchor.at(text, Span(at, at + len(said)), here)

    before = panel.found.page
    window.workspace.decide(SpeakerDecision(words("Nobody has seen such a crack before,"), words("police")))
    qtbot.waitUntil(lambda: panel.found.page is not before)
    at_rest(window)
    assert view.table.rowCount()
    assert panel.found.decisions.speakers == window.workspace.corpus.decisions().speakers
    panel.close()
