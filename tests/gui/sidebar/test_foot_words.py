"""The number at the foot of a list is that on its tab, or the foot says of what it is another."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from variorum.model.decisions import Decisions, Verdict
from variorum_gui.shown import Shown
from variorum_gui.sidebar.counts import tab_counts
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.foot_words import foot_words
from variorum_gui.sidebar.judging import verdict_on
from variorum_gui.sidebar.pane import TABS, Sidebar
from variorum_gui.sidebar.parts_tab import PartsTab
from variorum_gui.sidebar.rows import Row


@pytest.fixture
def made(qtbot: QtBot) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.show()
    return made


def foot(sidebar: Sidebar) -> str:
    return sidebar.along.count.text()


@pytest.mark.parametrize("which", ["outlets", "versions"])
def test_each_foot_begins_with_the_number_of_its_tab(
    made: Sidebar, which: str, request: pytest.FixtureRequest
) -> None:
    shown: Shown = request.getfixturevalue(which)
    made.show_texts(shown)
    counts = tab_counts(shown)
    seen = 0
    for words in TABS:
        made.open_tab(words.key)
        if counts[words.key]:
            assert foot(made).split(" ")[0] == str(counts[words.key]), (words.key, foot(made))
            seen += 1
    assert seen


def test_what_a_list_has_besides_is_told_at_its_foot(made: Sidebar, outlets: Shown) -> None:
    made.show_texts(outlets)
    made.open_tab("quotes")
    assert foot(made).startswith("2 quotations, 1 in both texts")
    tab = cast(PartsTab, made.tab("quotes"))
    tab.show_part("sources")
    assert "quotation" not in foot(made)
    assert "source" in foot(made)
    made.open_tab("wording")
    cast(PartsTab, made.tab("wording")).show_part("names")
    assert foot(made) in ("", "1 name", "2 names")


def test_decided_findings_are_told_apart_from_those_to_review(made: Sidebar, outlets: Shown) -> None:
    verdicts = (verdict_on(outlets, outlets.findings[0], "confirmed", ""),)
    made.show_texts(replace(outlets, decisions=Decisions(verdicts=verdicts)))
    tab = cast(FindingsTab, made.tab("findings"))
    assert foot(made).startswith("5 to review")
    assert "decided" not in foot(made)
    tab._filter("all")
    assert foot(made).startswith("5 to review, 1 decided")
    tab._filter("decided")
    assert foot(made) == "1 decided"
    tab._filter("to review")
    tab.show_kinds(frozenset({"number"}))
    assert " of 5 to review" in foot(made) or foot(made) == ""


def test_of_the_decided_findings_it_says_how_many_of_all_are_listed(made: Sidebar, outlets: Shown) -> None:
    earlier = verdict_on(outlets, outlets.findings[0], "confirmed", "")
    made.show_texts(replace(outlets, decisions=Decisions(verdicts=(earlier,))))
    tab = cast(FindingsTab, made.tab("findings"))
    given: list[object] = []
    tab.verdictGiven.connect(given.append)
    tab.act(outlets.findings[1].id, "reject")
    made.show_texts(replace(outlets, decisions=Decisions(verdicts=(earlier, cast(Verdict, given[0])))))
    assert foot(made).startswith("4 to review, 1 of 2 decided")
    tab._filter("decided")
    assert foot(made) == "2 decided"


def test_a_list_that_is_filtered_says_how_many_of_all_it_shows() -> None:
    rows = (Row("name:ORG:A", "A"), Row("name:ORG:B", "B"), Row("section:x", "x", "section"))
    assert foot_words("names", rows, 5) == ("2 of 5 names", "2 of 5 names")
    assert foot_words("names", rows, None) == ("2 names", "2 names")
    assert foot_words("names", (), 5) == ("",)


def test_what_closed_headings_hide_is_counted_and_said_where_there_is_room() -> None:
    rows = (
        Row("figure:left:0", "9"),
        Row("fold:ordinal", "First, second …", "fold", holds=2),
        Row("fold:dates", "Dates", "fold", holds=3),
        Row("disagreement:x", "9 / 10"),
    )
    assert foot_words("figures", rows, 3) == (
        "3 figures, 3 dates and clock times, 1 pair that may differ, 5 under closed headings ▸",
        "3 figures, 3 dates and clock times, 1 pair that may differ",
        "3 figures",
    )
    folds = (Row("fold:only", "Found in one text only", "fold", holds=4, decided=1),)
    assert foot_words("findings", folds, 3)[1] == "3 to review, 1 decided"


def test_notes_on_findings_are_notes() -> None:
    rows = (Row("note:1", "a"), Row("finding:2", "b"))
    assert foot_words("notes", rows, 2)[0] == "2 notes"
