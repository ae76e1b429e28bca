"""Figures, sources, words and verbs as rows; what a person takes along; facts that are not one."""

from __future__ import annotations

import csv
import io
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from variorum.dossier import left_out
from variorum.model.annotations import SourceMention
from variorum.model.decisions import Decisions, Verdict
from variorum.model.span import Span
from variorum_gui.shown import Shown
from variorum_gui.sidebar import source_rows
from variorum_gui.sidebar.figure_rows import figure_rows
from variorum_gui.sidebar.figures_tab import FiguresTab
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.pane import Sidebar
from variorum_gui.sidebar.parts_tab import PartsTab
from variorum_gui.sidebar.places import column_heads, heads_told, quoted_around
from variorum_gui.sidebar.quotation_rows import quotation_rows
from variorum_gui.sidebar.remembering import Remembered
from variorum_gui.sidebar.row_table import as_csv, as_html, as_tabs, table_of
from variorum_gui.sidebar.rows import Row
from variorum_gui.sidebar.wording_rows import wording_rows


@pytest.fixture
def sidebar(qtbot: QtBot, outlets: Shown) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.resize(300, 800)
    made.show_texts(outlets)
    made.show()
    return made


def with_cues(outlets: Shown) -> Shown:
    """The quotation on the left reported by "said"."""
    assert outlets.left is not None
    assert outlets.left.annotations is not None
    start = outlets.left.version.text.index("said Marta")
    known = outlets.left.annotations
    quote = replace(known.quotes[0], cue=Span(start, start + 4), confidence=0.95)
    weak = SourceMention(start + 5, start + 10, "role", 0.3)
    found = replace(known, quotes=(quote,), sources=(*known.sources, weak))
    return replace(outlets, left=replace(outlets.left, annotations=found))


def titled(rows: tuple[Row, ...], title: str) -> Row:
    return next(row for row in rows if row.title == title)


def test_what_the_list_of_sources_asks_of_long_texts_can_be_made_ready_before(
    outlets: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []
    for name in ("_table", "_statements", "_told_in_both"):
        remembered = getattr(source_rows, name)

        def counted(*values: object, name: str = name, remembered: Remembered[object] = remembered) -> object:
            asked.append(name)
            return remembered._function(*values)

        monkeypatch.setattr(source_rows, name, Remembered(counted))
    source_rows.make_sources_ready(outlets)
    assert sorted(asked) == ["_statements", "_table", "_told_in_both"]
    assert quotation_rows(outlets)
    assert len(asked) == 3


def figures(sidebar: Sidebar) -> FiguresTab:
    tab = sidebar.tab("figures")
    assert isinstance(tab, FiguresTab)
    return tab


def test_a_row_of_figures_shows_both_sentences(outlets: Shown) -> None:
    row = titled(figure_rows(outlets), "31 / about 30.")
    assert row.detail.split("\n") == [
        "Summit Herald: “The cable car stopped with 31 people aboard, the operator said.”",
        "Valley Echo: “About 30 people were aboard when the cable car stopped.”",
    ]


def test_a_row_of_figures_says_on_demand_why_it_is_listed(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    sidebar.open_tab("figures")
    tab = figures(sidebar)
    key = titled(tab.list.rows.rows, "31 / about 30.").key
    tab.list.choose(key)
    qtbot.keyClick(tab.list, Qt.Key.Key_W)
    row = tab.list.row_of(key)
    assert row is not None
    assert row.detail.endswith("Listed because one figure may be the other, rounded or given as a range.")
    assert tab.pressed_acts(row) == ("why",)
    qtbot.keyClick(tab.list, Qt.Key.Key_W)
    row = tab.list.row_of(key)
    assert row is not None
    assert "Listed because" not in row.detail


def test_every_stated_figure_has_its_sentence(outlets: Shown) -> None:
    stated = [row for row in figure_rows(outlets, part="stated") if row.kind == "item"]
    assert stated
    assert all("“" in row.detail for row in stated)


def test_not_the_same_fact_goes_away_and_can_be_put_back(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    sidebar.open_tab("figures")
    tab = figures(sidebar)
    tab.list.choose(next(row.key for row in tab.list.rows.rows if row.kind == "item"))
    with qtbot.waitSignal(sidebar.verdictGiven) as given:
        qtbot.keyClick(tab.list, Qt.Key.Key_R)
    verdict = given.args[0]
    assert isinstance(verdict, Verdict)
    assert verdict.judgement == "rejected"
    sidebar.show_texts(replace(outlets, decisions=Decisions(verdicts=(verdict,))))
    titles = [row.title for row in tab.list.rows.rows]
    assert "No differing figures found. This does not mean that the figures agree." in titles
    fold = titled(tab.list.rows.rows, "Not the same fact, you said")
    tab.list.folded.emit(fold.key)
    refused = titled(tab.list.rows.rows, "31 / About 30")
    tab.list.choose(refused.key)
    with qtbot.waitSignal(sidebar.takenBack) as back:
        tab.list.buttons().button("put back").click()
    assert back.args == [verdict]


def test_all_figures_are_listed_by_kind_without_a_verdict(outlets: Shown) -> None:
    rows = figure_rows(outlets, part="stated")
    assert [row.title for row in rows if row.kind == "section"] == ["Numbers of people and things"]
    assert titled(rows, "31 – people").aside == "Summit Herald ¶1"


def test_two_events_are_warned_of_before_everything_else(sidebar: Sidebar, outlets: Shown) -> None:
    assert outlets.dossier is not None
    words = "The texts seem to tell of different events."
    sidebar.show_texts(
        replace(outlets, dossier=replace(outlets.dossier, notes=(words, left_out.not_searched())))
    )
    findings = sidebar.tab("findings")
    assert isinstance(findings, FindingsTab)
    assert findings.list.rows.rows[0].title == words
    sidebar.open_tab("figures")
    assert figures(sidebar).list.rows.rows[0].title == words


def test_sources_are_a_table_with_a_column_for_each_text(outlets: Shown) -> None:
    rows = quotation_rows(with_cues(outlets), part="sources")
    agency = titled(rows, "Northern News Agency")
    assert agency.cells == ("1", "1")
    assert titled(rows, "the operator").cells == ("1", "–")
    doubtful = titled(rows, "Marta")
    assert doubtful.doubtful
    assert doubtful.detail == "perhaps not a source"
    assert titled(rows, "By way of others 1").cells == column_heads(outlets) == ("SH", "VE")
    assert heads_told(outlets) == "SH: Summit Herald · VE: Valley Echo"


def test_statements_with_no_source_are_folded(outlets: Shown) -> None:
    shut = quotation_rows(outlets, part="sources")
    fold = titled(shut, "Statements with no source found")
    opened = quotation_rows(outlets, frozenset({fold.key.removeprefix("fold:")}), "sources")
    assert opened[-1].title == "“About 30 people were aboard when the cable car stopped.”"
    assert opened[-1].detail == "Valley Echo – states a figure: About 30"


def test_a_speaker_that_is_a_guess_looks_like_one(outlets: Shown) -> None:
    rows = [row for row in quotation_rows(with_cues(outlets), part="quotes") if row.key.startswith("quote:")]
    assert [row.doubtful for row in rows] == [False, False]
    assert rows[0].detail == "Summit Herald · said"
    assert outlets.left is not None
    assert outlets.left.annotations is not None
    unsure = replace(
        outlets.left.annotations, quotes=(replace(outlets.left.annotations.quotes[0], confidence=0.5),)
    )
    shown = replace(outlets, left=replace(outlets.left, annotations=unsure))
    row = next(row for row in quotation_rows(shown, part="quotes") if row.key == "quote:left:0")
    assert row.doubtful
    assert row.detail.endswith("speaker not sure")


def test_verbs_are_listed_by_speaker_and_text(outlets: Shown) -> None:
    rows = wording_rows(with_cues(outlets), part="speech")
    assert titled(rows, "Marta Ilves").detail == "Summit Herald: said"


def test_an_empty_part_says_what_is_searched(outlets: Shown) -> None:
    assert wording_rows(outlets, part="acts")[0].title.endswith("Only passages matched as sure are searched.")


def test_one_part_of_a_tab_is_looked_at_alone(sidebar: Sidebar) -> None:
    sidebar.open_tab("quotes")
    tab = sidebar.tab("quotes")
    assert isinstance(tab, PartsTab)
    tab.buttons["sources"].click()
    assert not [row for row in tab.list.rows.rows if row.key.startswith("quote:")]
    tab.show_part("all")
    assert [row for row in tab.list.rows.rows if row.key.startswith("quote:")]


def test_what_is_shown_is_copied_as_a_table(sidebar: Sidebar, qtbot: QtBot) -> None:
    sidebar.open_tab("names")
    with qtbot.waitSignal(sidebar.said):
        sidebar.along.copy.click()
    data = QGuiApplication.clipboard().mimeData()
    lines = data.text().split("\n")
    assert lines[0].split("\t")[:4] == ["Part", "Entry", "Details", "Summit Herald: count"]
    assert lines[1].split("\t")[:2] == ["In both texts 2", "Marta Ilves"]
    assert "<td>Marta Ilves</td>" in data.html()


def test_the_list_is_saved_as_csv_that_a_spreadsheet_can_open(
    sidebar: Sidebar, tmp_path: Path, qtbot: QtBot
) -> None:
    sidebar.open_tab("quotes")
    path = tmp_path / "quotes.csv"
    sidebar.along.write(path)
    assert path.read_bytes().startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(path.read_text("utf-8-sig"))))
    assert {len(row) for row in rows} == {len(rows[0])}
    with qtbot.waitSignal(sidebar.failed) as failed:
        sidebar.along.write(tmp_path / "no such folder" / "list.csv")
    assert failed.args[0].startswith("The list was not written.")


def test_no_cell_is_taken_for_a_formula(outlets: Shown) -> None:
    table = table_of((Row("x", '=HYPERLINK("x")', detail="<b>", places=()),), outlets)
    assert "\"'=HYPERLINK" in as_csv(table)
    assert "\t'=HYPERLINK" in as_tabs(table)
    assert as_tabs([["\n=1", " =1", "\uff1d1"]]) == "'=1\t'=1\t'\uff1d1"
    assert "&lt;b&gt;" in as_html(table)


def test_nothing_to_take_along_shows_no_line(sidebar: Sidebar) -> None:
    assert sidebar.along.isVisible()
    sidebar.show_texts(Shown())
    assert not sidebar.along.isVisible()


@pytest.mark.parametrize("limit", [10, 40, 400])
def test_a_shortened_sentence_keeps_the_words_it_is_about(limit: int) -> None:
    sentence = "In the long night before the storm some 4,000 people left the shore and went inland by bus."
    words = quoted_around(sentence, "4,000", limit)
    assert "4,000" in words
    assert words.startswith("“")
    assert words.endswith("”")


def test_tables_are_worked_out_once_for_the_same_texts() -> None:
    asked: list[tuple[object, ...]] = []
    remembered = Remembered(lambda *values: asked.append(values) or len(asked))
    one, other = object(), object()
    assert [remembered((one, other)), remembered((one, other)), remembered((one,)), remembered((other,))] == [
        1,
        1,
        2,
        3,
    ]


def test_a_long_count_does_not_make_the_sidebar_wider(sidebar: Sidebar) -> None:
    sidebar.along.show_count("7,612 to review, 6,704 under closed headings ▸", "7,612 to review")
    assert sidebar.along.minimumSizeHint().width() <= sidebar.minimumWidth()
    assert sidebar.along.count.toolTip() == "7,612 to review, 6,704 under closed headings ▸"
