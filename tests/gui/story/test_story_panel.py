"""What every article of a story tells, as tables beside the window whose cells open the texts."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot
from tests.gui.story.three_reports import AtRest, as_one_story, opened

import variorum
from variorum.comparing.story.chorus import RECENT
from variorum.corpus.story_texts import newest_texts
from variorum.model.decisions import Judgement
from variorum_gui.manual.manual_window import ManualWindow
from variorum_gui.reporting.choosing import PAIR, Chosen, last_chosen
from variorum_gui.reporting.dialog import ReportDialog
from variorum_gui.sidebar.judging import verdict_on
from variorum_gui.sidebar.quotations_tab import QuotationsTab
from variorum_gui.story.panel import StoryPanel
from variorum_gui.story.report import STORY, write_story_report
from variorum_gui.story.table_model import BEFORE, SAID
from variorum_gui.story.table_view import TableView
from variorum_gui.story.text_heads import TextHeads
from variorum_gui.theme.applying import current_theme
from variorum_gui.window.main_window import MainWindow
from variorum_gui.window.pairing import Pair

FIRST = (
    "Bridge closed after crack is found\n\n"
    "The Aske bridge was closed on Monday, said Ines Calder, the harbour master. “Nobody was hurt,” Ms Calder said.\n\n"
    "Eighteen people were injured when a bus stopped at the crack in the bridge, police said.\n\n"
    "According to the Northern Wire, repairs will take a month.\n"
)
SECOND = (
    "Crack shuts the bridge at Aske\n\n"
    "Harbour master Ines Calder said the bridge at Aske would stay shut.\n\n"
    "A spokesman for the county said that buses would run.\n\n"
    "Twelve people were injured when a bus stopped at the crack in the bridge, police said.\n"
)
THIRD = (
    "Bridge in Aske stays shut\n\n"
    "The bridge will stay shut, the Northern Wire reported. “We are looking at it,” said Ines Calder.\n"
)


@pytest.fixture
def story(window: MainWindow, at_rest: AtRest) -> MainWindow:
    """Three reports in one story, two of which are shown."""
    corpus = window.workspace.corpus
    for text, outlet in ((FIRST, "Aske Herald"), (SECOND, "County Echo"), (THIRD, "Aske Herald")):
        corpus.add(variorum.read_text(text))
        corpus.set(("article", corpus.articles()[-1].id), outlet=outlet)
    as_one_story(corpus)
    window.workspace.show_pair(Pair(1, 3))
    at_rest(window)
    return window


def row_of(view: TableView, title: str) -> QModelIndex:
    model = view.table
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    rows = [model.index(at, 0, group) for group in groups for at in range(model.rowCount(group))]
    return next(index for index in rows if title in index.data())


def test_each_article_of_the_story_has_a_column_and_names_are_joined(
    story: MainWindow, at_rest: AtRest
) -> None:
    panel = opened(story, at_rest)
    assert panel.isVisible()
    view = panel.tables["sources"]
    heads = [view.table.headerData(at, Qt.Orientation.Horizontal) for at in range(view.table.columnCount())]
    assert heads[BEFORE:] == [
        "Aske Herald “Bridge closed after […]”",
        "County Echo",
        "Aske Herald “Bridge in Aske stays shut”",
    ]
    # Too long for its column, a name loses its end, never its beginning; the tip has all of it.
    assert view.header().textElideMode() == Qt.TextElideMode.ElideRight
    tip = view.table.headerData(BEFORE + 2, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
    assert "Bridge in Aske stays shut" in tip
    narrow = view.header()
    assert isinstance(narrow, TextHeads)
    for at in (BEFORE, BEFORE + 2):
        view.setColumnWidth(at, 110)
    shown = narrow.heads()
    assert shown[0].startswith("…closed")
    assert shown[2].startswith("…in Aske")
    assert shown[1] == "County Echo"
    assert view.grab().toImage().width()
    index = row_of(view, "Ines Calder")
    assert [index.siblingAtColumn(at).data() for at in (2, 3, 4, 5)] == ["3", "2", "1", "1"]
    panel.close()


def test_a_cell_of_figures_opens_both_texts_there(story: MainWindow, at_rest: AtRest) -> None:
    panel = opened(story, at_rest)
    panel.tabs.setCurrentWidget(panel.tables["otherwise"])
    view = panel.tables["otherwise"]
    model = view.table
    index = model.index(0, BEFORE + 1, model.index(0, 0))
    assert index.data() == "Twelve"
    view.setCurrentIndex(index)
    assert "County Echo" in panel.passages.item(0).text()
    view.activated.emit(index)
    at_rest(story)
    assert {story.workspace.pair.left, story.workspace.pair.right} == {1, 2}
    current = story.comparison._canvas.passing.current
    shown = story.workspace.shown
    words = {
        shown.text(side).version.text[span.start : span.end]  # type: ignore[union-attr]
        for side, span in current.items()
    }
    assert words == {"Eighteen", "Twelve"}
    panel.close()


def test_return_on_a_passage_of_the_list_opens_it(story: MainWindow, at_rest: AtRest) -> None:
    panel = opened(story, at_rest)
    view = panel.tables["sources"]
    panel.tabs.setCurrentWidget(view)
    view.setCurrentIndex(row_of(view, "Ines Calder"))
    assert panel.passages.count() == 4
    panel.passages.itemActivated.emit(panel.passages.item(2))
    at_rest(story)
    assert 2 in (story.workspace.pair.left, story.workspace.pair.right)
    panel.close()


def test_shares_are_shown_as_numbers_and_open_their_texts(story: MainWindow, at_rest: AtRest) -> None:
    panel = opened(story, at_rest)
    panel.tabs.setCurrentWidget(panel.shares)
    assert panel.shares.item(0, 0).text() == ""
    assert panel.shares.item(0, 1).text().endswith("\u00a0%")
    panel.shares.setCurrentCell(1, 0)
    assert panel.said.text().startswith("At least ")
    panel.shares.itemActivated.emit(panel.shares.item(1, 0))
    at_rest(story)
    assert {story.workspace.pair.left, story.workspace.pair.right} == {1, 2}
    assert not panel.shares.grab().isNull()
    panel.close()


def test_tab_leaves_the_shares_and_arrows_go_from_square_to_square(
    story: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    panel = opened(story, at_rest)
    panel.tabs.setCurrentWidget(panel.shares)
    panel.shares.setFocus()
    qtbot.keyClick(panel.shares, Qt.Key.Key_Right)
    assert panel.shares.currentColumn() == 2
    qtbot.keyClick(panel.shares, Qt.Key.Key_Tab)
    assert panel.shares.currentColumn() == 2
    assert not panel.shares.hasFocus()
    panel.shares.setFocus()
    qtbot.keyClick(panel.shares, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert panel.tabs.currentWidget() is panel.tables["otherwise"]
    panel.close()


def test_every_table_is_copied_and_written(story: MainWindow, at_rest: AtRest, tmp_path: Path) -> None:
    panel = opened(story, at_rest)
    # What the texts tell otherwise is what a reader asks first.
    assert panel.tabs.currentWidget() is panel.tables["otherwise"]
    panel.tabs.setCurrentWidget(panel.tables["sources"])
    panel._copy.trigger()
    head, *lines = QGuiApplication.clipboard().text().splitlines()
    assert head.startswith("Part\tWhat\tWhat is said of it\tTexts\tAske Herald “Bridge closed")
    assert any("\tInes Calder\t\t3\t" in line for line in lines)
    assert panel.along.file_name().endswith(" – Sources.csv")
    for at in range(panel.tabs.count()):
        panel.tabs.setCurrentIndex(at)
        panel.along.write(tmp_path / "table.csv")
        table = list(csv.reader((tmp_path / "table.csv").read_text("utf-8-sig").splitlines()))
        assert len({len(line) for line in table}) == 1
    panel.close()


@pytest.mark.parametrize("kind", [kind for kind, _, _ in STORY.kinds])
def test_each_kind_of_report_is_written(
    story: MainWindow, at_rest: AtRest, tmp_path: Path, kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    panel = opened(story, at_rest)
    panel.save.click()
    at_rest(story)
    (dialog,) = panel.findChildren(ReportDialog)
    dialog.kinds.setCurrentIndex(dialog.kinds.findData(kind))
    dialog.kinds.activated.emit(dialog.kinds.currentIndex())
    target = tmp_path / f"story{kind}"
    offered: list[str] = []

    def ask(_parent: object, _title: str, proposed: str, *_: object) -> tuple[str, str]:
        offered.append(Path(proposed).name)
        return str(target), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog.accept()
    at_rest(story)
    assert offered == [f"Bridge closed after crack is found{kind}"], "called after the story"
    said = panel.messages.bars[-1]
    assert said.sentence == f"The report is story{kind}, in the folder {tmp_path}."
    assert said.isVisible(), "on the page, which lies over the window"
    assert [offer.words for offer in said.offers] == ["Open It", "Show the Folder"]
    assert story.messages.bars == []
    beginnings = {".html": b"<!DOCTYPE", ".pdf": b"%PDF", ".docx": b"PK", ".xlsx": b"PK", ".json": b"{"}
    data = target.read_bytes()
    assert data.startswith(beginnings.get(kind, b""))
    assert len(data) > 300
    panel.close()


def test_what_goes_into_the_report_is_shown_and_remembered(
    story: MainWindow, at_rest: AtRest, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    panel = opened(story, at_rest)
    panel.save.click()
    at_rest(story)
    (dialog,) = panel.findChildren(ReportDialog)
    assert "Told by 2 texts" in dialog.preview.toPlainText()
    assert not dialog.confirmed.isVisible()
    dialog.parts["told"].click()
    qtbot.waitUntil(lambda: "Told by 2 texts" not in dialog.preview.toPlainText())
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine.html"), ""))
    dialog.accept()
    at_rest(story)
    assert "Told by 2 texts" not in (tmp_path / "mine.html").read_text("utf-8")
    corpus = story.workspace.corpus.path
    assert not last_chosen(story.folders.story_report_file, STORY, corpus).choice().parts & {"told"}
    assert last_chosen(story.folders.report_file, PAIR, corpus) == Chosen(PAIR, "changes")
    write_story_report(story, panel.found, tmp_path / "no folder" / "page.html")
    at_rest(story)
    assert any("The report was not written" in bar.sentence for bar in story.messages.bars)
    write_story_report(story, panel.found, tmp_path / "no folder" / "page.html", panel)
    panel.close()
    at_rest(story)
    assert not any("The report was not written" in bar.sentence for bar in panel.messages.bars), (
        "it is closed"
    )


def test_the_quotes_tab_leads_there(story: MainWindow, at_rest: AtRest, qtbot: QtBot) -> None:
    story.sidebar.open_tab("quotes")
    tab = story.sidebar.tab("quotes")
    assert isinstance(tab, QuotationsTab)
    tab.story.click()
    at_rest(story)
    panel = story.findChild(StoryPanel)
    assert panel is not None
    panel.close()


def test_without_texts_it_says_what_to_do(window: MainWindow, at_rest: AtRest) -> None:
    window.menus.actions["story_sources"].setEnabled(True)
    window.view.story_sources()
    assert window.findChild(StoryPanel) is None


def test_only_the_newest_version_of_an_article_counts(story: MainWindow) -> None:
    corpus = story.workspace.corpus
    texts = newest_texts(corpus, corpus.articles()[0].story)
    assert [text.version_id for text in texts] == [1, 2, 3]
    assert newest_texts(corpus, 999) == ()


def test_opened_again_it_still_hears_f1(story: MainWindow, at_rest: AtRest, qtbot: QtBot) -> None:
    opened(story, at_rest)
    panel = opened(story, at_rest)
    qtbot.keyClick(panel, Qt.Key.Key_F1)
    manual = next(w for w in QApplication.topLevelWidgets() if isinstance(w, ManualWindow) and w.isVisible())
    assert manual.page.source().path() == "story.md"
    manual.close()
    panel.close()


def test_it_goes_with_its_corpus(story: MainWindow, at_rest: AtRest, tmp_path: Path) -> None:
    panel = opened(story, at_rest)
    assert story.files.open(tmp_path / "another.variorum")
    assert not panel.isVisible()
    story.menus.actions["story_sources"].trigger()
    assert story.files.open(tmp_path / "third.variorum")
    at_rest(story)
    assert not panel.isVisible()


def test_a_text_that_was_removed_meanwhile_is_not_opened(story: MainWindow, at_rest: AtRest) -> None:
    panel = opened(story, at_rest)
    story.workspace.act(lambda corpus: corpus.remove(("version", 2)))
    at_rest(story)
    before = story.workspace.pair
    view = panel.tables["sources"]
    view.activated.emit(row_of(view, "Ines Calder").siblingAtColumn(BEFORE + 1))
    at_rest(story)
    assert story.workspace.pair == before
    panel.close()


def test_a_story_of_one_article_opens_it_alone_and_says_why_none_stands_beside_it(
    window: MainWindow, at_rest: AtRest
) -> None:
    window.workspace.corpus.add(variorum.read_text(FIRST))
    window.corpus_pane.refresh()
    window.corpus_pane.choose([("story", 1)])
    panel = opened(window, at_rest)
    view = panel.tables["sources"]
    view.activated.emit(row_of(view, "Calder").siblingAtColumn(BEFORE))
    at_rest(window)
    assert window.workspace.pair == Pair(1, None)
    assert "only one article" in window.status.told.text()
    panel.close()


def test_below_a_table_without_rows_stands_only_why_there_are_none(
    window: MainWindow, at_rest: AtRest
) -> None:
    window.workspace.corpus.add(variorum.read_text(FIRST))
    window.workspace.show_pair(Pair(1))
    at_rest(window)
    panel = opened(window, at_rest)
    for table in (panel.tables["otherwise"], panel.shares):
        panel.tabs.setCurrentWidget(table)
        assert not panel.passages.isVisible()
        assert not panel.said.isVisible()
        assert panel.notes.text()
    panel.tabs.setCurrentWidget(panel.tables["sources"])
    assert panel.passages.isVisible()
    panel.close()


def test_of_a_corpus_that_is_closed_nothing_worked_out_is_held(
    story: MainWindow, at_rest: AtRest, tmp_path: Path
) -> None:
    opened(story, at_rest)
    left, deriver = story.workspace.shown.left, story.workspace.deriver
    assert left is not None
    assert len(RECENT)
    assert deriver._annotated.known((left.version,), "rules") != (None,)
    assert story.files.open(tmp_path / "another.variorum")
    at_rest(story)
    assert not len(RECENT)
    assert deriver._annotated.known((left.version,), "rules") == (None,)


def test_the_columns_of_a_table_are_as_wide_as_their_words_and_all_in_sight(
    story: MainWindow, at_rest: AtRest
) -> None:
    panel = opened(story, at_rest)
    for view in panel.tables.values():
        panel.tabs.setCurrentWidget(view)
        at_rest(story)
        assert view.columnWidth(0) <= view.viewport().width() / 3
        assert not view.horizontalScrollBar().maximum()
        assert view.header().length() > 0.8 * view.viewport().width()
    by_hand = panel.tables["told"]
    by_hand.setColumnWidth(BEFORE, 111)
    panel.resize(800, 600)
    at_rest(story)
    assert by_hand.columnWidth(BEFORE) == 111
    panel.close()


def test_return_on_a_cell_is_the_cells_alone_and_the_texts_come_to_the_front(
    story: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    panel = opened(story, at_rest)
    assert panel.windowHandle().transientParent() is None  # else it lies before the texts whatever is done
    reports: list[None] = []
    panel.reportWanted.connect(lambda: reports.append(None))
    panel.tabs.setCurrentWidget(panel.tables["otherwise"])
    table = panel.tables["otherwise"]
    table.setFocus()
    with qtbot.waitSignal(panel.passageWanted):
        qtbot.keyClick(table, Qt.Key.Key_Return)
    at_rest(story)
    qtbot.waitUntil(story.isActiveWindow)
    assert reports == []
    assert panel.isVisible()


def test_return_presses_the_button_that_has_the_keyboard_once_as_space_does(
    story: MainWindow, at_rest: AtRest, qtbot: QtBot
) -> None:
    panel = opened(story, at_rest)
    pressed: list[str] = []
    panel.say("The articles of this story have changed since they were compared.", "a test")
    anew = next(each for each in panel.messages.bars[0].findChildren(QPushButton) if each.isVisible())
    panel.anewWanted.disconnect()
    panel.reportWanted.disconnect()
    panel.anewWanted.connect(lambda: pressed.append("anew"))
    panel.reportWanted.connect(lambda: pressed.append("report"))
    panel.along.said.connect(lambda _words: pressed.append("copy"))
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
        for button in (anew, panel.save, panel.along.copy):
            button.setFocus()
            qtbot.keyClick(button, key)
        assert pressed == ["anew", "report", "copy"]
        pressed.clear()
    panel.messages.bars[0].cross.setFocus()
    qtbot.keyClick(panel.messages.bars[0].cross, Qt.Key.Key_Return)
    assert panel.messages.bars == []
    panel.close()


def test_it_closes_with_the_main_window(story: MainWindow, at_rest: AtRest) -> None:
    panel = opened(story, at_rest)
    story.close()
    assert not panel.isVisible()


def judge(window: MainWindow, at_rest: AtRest, judgement: Judgement, kind: str = "figure") -> None:
    """Say this of the first such finding of the texts shown."""
    shown = window.workspace.shown
    finding = next(each for each in shown.findings if each.kind == kind)
    window.workspace.decide(verdict_on(shown, finding, judgement, "seen by hand"))
    at_rest(window)


def test_a_verdict_given_while_the_page_is_open_stands_on_it_at_once(
    story: MainWindow, at_rest: AtRest
) -> None:
    story.workspace.show_pair(Pair(1, 2))
    at_rest(story)
    panel = opened(story, at_rest)
    view = panel.tables["otherwise"]
    panel.tabs.setCurrentWidget(view)
    model = view.table
    view.setCurrentIndex(model.index(0, BEFORE + 1, model.index(0, 0)))
    judge(story, at_rest, "confirmed")
    assert view.currentIndex().data() == "Twelve"  # one stays where one is
    index = view.currentIndex()
    decoration, spoken = Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.AccessibleTextRole
    assert "confirmed by hand" in index.siblingAtColumn(SAID).data()
    assert "confirmed by hand" in index.data(spoken)
    assert not index.data(decoration).isNull()
    assert index.siblingAtColumn(BEFORE + 2).data(decoration) is None
    assert "Note: seen by hand" in panel.said.text()
    judge(story, at_rest, "rejected")
    assert view.currentIndex().data() == "Twelve"
    assert view.currentIndex().parent().data() == "Rejected by hand (1)"
    ink = view.currentIndex().data(Qt.ItemDataRole.ForegroundRole)
    assert ink.name() == QColor(current_theme().second_ink).name()
    story.workspace.undo()
    story.workspace.undo()
    at_rest(story)
    assert view.currentIndex().data(decoration) is None
    panel.close()
    judge(story, at_rest, "confirmed")  # a page that is closed is left alone
    assert view.currentIndex().data(decoration) is None
    assert opened(story, at_rest).tables["otherwise"].currentIndex().data(decoration) is not None


def test_a_report_of_the_story_lets_choose_between_what_was_confirmed_and_all_there_is(
    story: MainWindow, at_rest: AtRest, tmp_path: Path
) -> None:
    story.workspace.show_pair(Pair(1, 2))
    at_rest(story)
    panel = opened(story, at_rest)
    panel.reportWanted.emit()
    dialog = panel.findChild(ReportDialog)
    assert dialog is not None
    assert not dialog.everything.isVisibleTo(dialog)  # of what nobody judged there is nothing to choose
    dialog.reject()
    judge(story, at_rest, "rejected")
    panel.reportWanted.emit()
    dialog = panel.findChildren(ReportDialog)[-1]
    assert dialog.everything.isVisibleTo(dialog)
    assert dialog.none_yet.isVisibleTo(dialog)
    dialog.reject()
    write_story_report(story, panel.found, tmp_path / "story.md")
    write_story_report(story, panel.found, tmp_path / "story.csv")
    at_rest(story)
    assert "1 row that was rejected is left out." in (tmp_path / "story.md").read_text("utf-8")
    rows = list(csv.DictReader((tmp_path / "story.csv").read_text("utf-8-sig").splitlines()))
    assert [row["verdict"] for row in rows if row["words"] in ("Eighteen", "Twelve")] == ["rejected"] * 2
    panel.close()
