"""What a person does in the sidebar."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from variorum.model.decisions import Decisions, EntityDecision, Verdict
from variorum_gui.shown import Shown
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.list_tab import ListTab
from variorum_gui.sidebar.pane import TABS, Sidebar
from variorum_gui.sidebar.row_model import RowModel


@pytest.fixture
def sidebar(qtbot: QtBot, outlets: Shown) -> Sidebar:
    made = Sidebar()
    qtbot.addWidget(made)
    made.resize(290, 800)
    made.show_texts(outlets)
    made.show()
    return made


MARTA = ("Marta Ilves", "Márta Ilves")


def findings(sidebar: Sidebar) -> FindingsTab:
    tab = sidebar.tab("findings")
    assert isinstance(tab, FindingsTab)
    return tab


def go_to(tab: ListTab, key: str) -> None:
    """As a click does, unlike `choose`."""
    index = tab.list.rows.index_of(key)
    assert index.isValid(), key
    tab.list.setCurrentIndex(index)


def test_the_badge_counts_what_is_to_review(sidebar: Sidebar, outlets: Shown) -> None:
    assert sidebar.tabs.tab("findings").accessibleName() == "Findings, 6 to review"
    sidebar.show_texts(replace(outlets, decisions=Decisions(verdicts=(Verdict("f-hurt", "confirmed"),))))
    assert sidebar.tabs.tab("findings").accessibleName() == "Findings, 5 to review"


def test_tabs_are_built_when_first_opened(qtbot: QtBot) -> None:
    made = Sidebar()
    qtbot.addWidget(made)
    assert set(made._built) == {"findings"}
    for words in TABS:
        made.open_tab(words.key)
        assert made.current_tab() == words.key
    assert len(made._built) == 6


def test_going_to_a_finding_lights_all_its_places_and_reveals_the_first(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    tab = findings(sidebar)
    with qtbot.waitSignal(sidebar.lightRequested) as lit:
        go_to(tab, "f-name")
    places, current, kind = lit.args
    assert [place.side for place in places] == ["left", "right"]
    assert current == places[0]
    assert kind == "finding"
    with qtbot.waitSignal(sidebar.revealRequested) as revealed:
        qtbot.keyClick(tab.list, Qt.Key.Key_Return)
    assert revealed.args == [places[1]]


@pytest.mark.parametrize(
    ("key", "judgement"), [(Qt.Key.Key_C, "confirmed"), (Qt.Key.Key_R, "rejected"), (Qt.Key.Key_U, "unsure")]
)
def test_one_key_gives_a_verdict(qtbot: QtBot, sidebar: Sidebar, key: Qt.Key, judgement: str) -> None:
    tab = findings(sidebar)
    go_to(tab, "f-hurt")
    with qtbot.waitSignal(sidebar.verdictGiven) as given:
        qtbot.keyClick(tab.list, key)
    verdict = given.args[0]
    assert (verdict.finding, verdict.judgement) == ("f-hurt", judgement)
    assert verdict.left.words == "Nobody was hurt"
    assert verdict.right.words == "Two people were treated"


def test_the_same_verdict_again_takes_it_back(qtbot: QtBot, sidebar: Sidebar, outlets: Shown) -> None:
    sidebar.show_texts(
        replace(outlets, decisions=Decisions(verdicts=(Verdict("f-hurt", "confirmed", "a note"),)))
    )
    sidebar.select_finding("f-hurt")
    with qtbot.waitSignal(sidebar.verdictGiven) as given:
        qtbot.keyClick(findings(sidebar).list, Qt.Key.Key_C)
    assert (given.args[0].judgement, given.args[0].note) == (None, "a note")


def test_a_decided_finding_stays_where_it_is(qtbot: QtBot, sidebar: Sidebar, outlets: Shown) -> None:
    tab = findings(sidebar)

    def keep(verdict: Verdict) -> None:
        sidebar.show_texts(replace(outlets, decisions=Decisions(verdicts=(verdict,))))

    sidebar.verdictGiven.connect(keep)
    go_to(tab, "f-hurt")
    tab.list.buttons().button("confirm").click()
    assert tab.list.chosen_key() == "f-hurt"
    row = tab.list.chosen_row()
    assert row is not None
    assert row.aside == "confirmed"
    assert tab.list.buttons().button("confirm").isDown()
    tab.filters.button("to review").click()
    assert not tab.list.rows.index_of("f-hurt").isValid()
    tab.filters.button("decided").click()
    assert tab.list.rows.index_of("f-hurt").isValid()


def test_same_person_confirms_and_merges_the_spellings(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = findings(sidebar)
    go_to(tab, "f-name")
    with qtbot.waitSignal(sidebar.namesAnswered) as answered:
        tab.list.buttons().button("same person").click()
    (merge, verdict), given_up = answered.args
    assert merge == EntityDecision("merge", MARTA)
    assert verdict.judgement == "confirmed"
    assert given_up == (EntityDecision("split", MARTA),)


def test_not_the_same_sets_the_spellings_apart(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = findings(sidebar)
    go_to(tab, "f-name")
    with qtbot.waitSignal(sidebar.namesAnswered) as answered:
        qtbot.keyClick(tab.list, Qt.Key.Key_A)
    (split, verdict), given_up = answered.args
    assert split == EntityDecision("split", MARTA)
    assert verdict.judgement == "rejected"
    assert given_up == (EntityDecision("merge", MARTA),)


@pytest.mark.parametrize(
    ("key", "judgement"),
    [(Qt.Key.Key_C, "confirmed"), (Qt.Key.Key_R, "rejected"), (Qt.Key.Key_U, "unsure")],
)
def test_a_verdict_on_two_spellings_is_of_the_finding_and_leaves_the_names(
    qtbot: QtBot, sidebar: Sidebar, key: Qt.Key, judgement: str
) -> None:
    tab = findings(sidebar)
    go_to(tab, "f-name")
    with qtbot.assertNotEmitted(sidebar.namesAnswered), qtbot.waitSignal(sidebar.verdictGiven) as given:
        qtbot.keyClick(tab.list, key)
    assert given.args[0].judgement == judgement


def test_the_same_answer_again_takes_it_back_and_leaves_another_verdict(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    tab = findings(sidebar)
    merge = EntityDecision("merge", MARTA)
    tab.filters.button("all").click()
    for before, after in (("confirmed", None), ("rejected", "rejected")):
        verdict = Verdict("f-name", before)  # type: ignore[arg-type]
        sidebar.show_texts(replace(outlets, decisions=Decisions(entities=(merge,), verdicts=(verdict,))))
        go_to(tab, "f-name")
        row = tab.list.chosen_row()
        assert tab.pressed_acts(row) == (
            ("confirm", "same person") if before == "confirmed" else ("reject", "same person")
        )
        with qtbot.waitSignal(sidebar.namesAnswered) as answered:
            qtbot.keyClick(tab.list, Qt.Key.Key_S)
        (said,), given_up = answered.args
        assert said.judgement == after
        assert given_up == (merge,)


def test_selecting_a_finding_opens_the_fold_it_lies_in_and_stays_quiet(
    qtbot: QtBot, sidebar: Sidebar
) -> None:
    sidebar.open_tab("names")
    with qtbot.assertNotEmitted(sidebar.revealRequested):
        sidebar.select_finding("f-only-1")
    assert sidebar.current_tab() == "findings"
    assert findings(sidebar).list.chosen_key() == "f-only-1"
    sidebar.select_finding("no such finding")


def test_a_fold_opens_by_keyboard(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = findings(sidebar)
    go_to(tab, "fold:only")
    qtbot.keyClick(tab.list, Qt.Key.Key_Right)
    assert tab.list.rows.index_of("f-only-1").isValid()
    qtbot.keyClick(tab.list, Qt.Key.Key_Left)
    assert not tab.list.rows.index_of("f-only-1").isValid()


def test_from_a_finding_just_decided_down_goes_to_the_next_one_past_an_open_heading(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    tab = findings(sidebar)
    tab._fold("fold:only")
    go_to(tab, "f-precision")
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)  # nothing was decided: the heading can be reached, and closed
    assert tab.list.chosen_key() == "fold:only"
    sidebar.show_texts(replace(outlets, decisions=Decisions(verdicts=(Verdict("f-precision", "confirmed"),))))
    tab._filter("all")
    go_to(tab, "f-precision")
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.list.chosen_key() == "f-only-1"
    qtbot.keyClick(tab.list, Qt.Key.Key_Up)
    assert tab.list.chosen_key() == "fold:only"


@pytest.mark.parametrize(("opened", "does"), [(False, "Return opens it"), (True, "first row below it")])
def test_a_key_that_decides_says_on_a_heading_what_to_press_there(
    qtbot: QtBot, sidebar: Sidebar, opened: bool, does: str
) -> None:
    tab = findings(sidebar)
    if opened:
        tab._fold("fold:only")
    go_to(tab, "fold:only")
    with qtbot.waitSignal(sidebar.said) as said:
        qtbot.keyClick(tab.list, Qt.Key.Key_C)
    assert said.args is not None
    assert said.args[0].startswith("C does nothing on a heading")
    assert does in said.args[0]


def test_w_says_why_nobody_can_be_named_where_no_quotation_is(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = findings(sidebar)
    tab.select("f-only-1")
    with qtbot.waitSignal(sidebar.said) as said:
        qtbot.keyClick(tab.list, Qt.Key.Key_W)
    assert said.args is not None
    assert said.args[0].startswith("W asks who speaks a quotation, and none was found")
    assert "C Confirm" in said.args[0]


def test_a_closed_heading_is_not_passed_since_findings_wait_below_it(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    tab = findings(sidebar)
    sidebar.show_texts(replace(outlets, decisions=Decisions(verdicts=(Verdict("f-precision", "confirmed"),))))
    tab._filter("all")
    go_to(tab, "f-precision")
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.list.chosen_key() == "fold:only"


def test_arrow_keys_pass_over_headings(qtbot: QtBot, sidebar: Sidebar, versions: Shown) -> None:
    sidebar.show_texts(versions)
    tab = findings(sidebar)
    go_to(tab, "v-source")
    qtbot.keyClick(tab.list, Qt.Key.Key_Down)
    assert tab.list.chosen_key() == "fold:wording"


def test_the_timeline_shows_held_versions_only_for_versions_of_one_article(
    sidebar: Sidebar, versions: Shown, outlets: Shown
) -> None:
    tab = findings(sidebar)
    assert not tab.timeline.isVisible()
    sidebar.show_texts(versions)
    assert tab.timeline.isVisible()
    assert tab.timeline.dots.accessibleName() == "You hold 2 of 5 versions"
    assert "changes before version 2 and after version 3 cannot be shown" in tab.timeline.words.text()
    sidebar.show_texts(outlets)
    assert not tab.timeline.isVisible()


def test_tabs_stand_in_two_rows_where_the_sidebar_is_narrow(sidebar: Sidebar) -> None:
    assert sidebar.tabs.height() == 60
    sidebar.resize(900, 800)
    assert sidebar.tabs.height() == 30


def test_qt_finds_no_fault_with_the_rows(qtbot: QtBot, sidebar: Sidebar) -> None:
    model = RowModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(findings(sidebar).rows())
    model.show_rows(findings(sidebar).rows())
    model.show_rows(())
    assert tester.model() is model


def test_every_tab_copes_with_nothing_with_waiting_and_with_everything(
    qtbot: QtBot, outlets: Shown, versions: Shown
) -> None:
    made = Sidebar()
    qtbot.addWidget(made)
    made.show()
    one = replace(outlets, right=None, comparison=None, dossier=None, findings=())
    for shown in (Shown(), one, replace(outlets, dossier=None, findings=()), outlets, versions):
        made.show_texts(shown)
        for words in TABS:
            made.open_tab(words.key)
            made.grab()


def test_the_foot_counts_what_the_filter_counts_and_what_of_it_is_folded(sidebar: Sidebar) -> None:
    tab = findings(sidebar)
    assert tab.filters.button("to review").text() == "To review 6"
    assert sidebar.along.count.text() == "6 to review, 1 under a closed heading ▸"
    tab._fold("fold:only")
    assert sidebar.along.count.text() == "6 to review"


def as_kept(shown: Shown, left: int, right: int) -> Shown:
    assert shown.left is not None
    assert shown.right is not None
    return replace(
        shown, left=replace(shown.left, version_id=left), right=replace(shown.right, version_id=right)
    )


def test_other_texts_begin_with_what_is_to_review(sidebar: Sidebar, outlets: Shown, versions: Shown) -> None:
    tab = findings(sidebar)
    sidebar.show_texts(as_kept(outlets, 1, 2))
    tab.filters.button("decided").click()
    sidebar.show_texts(as_kept(versions, 1, 2))  # read anew
    assert tab.filters.button("decided").isChecked()
    sidebar.show_texts(as_kept(outlets, 2, 1))  # swapped
    assert tab.filters.button("decided").isChecked()
    sidebar.show_texts(as_kept(versions, 2, 3))
    assert tab.filters.button("to review").isChecked()
    assert tab.list.rows.rows[0].title != "Nothing decided yet."


def test_the_number_on_a_tab_says_what_it_counts(sidebar: Sidebar, outlets: Shown) -> None:
    sidebar.show_texts(outlets)
    for key in ("findings", "names", "figures", "quotes", "wording", "notes"):
        tab = sidebar.tabs.tab(key)
        assert tab.toolTip().startswith(f"{tab.count()} ")
    assert "dates and clock times not among them" in sidebar.tabs.tab("figures").toolTip()
    sidebar.show_texts(Shown())
    assert sidebar.tabs.tab("figures").toolTip() == ""


def test_what_stands_below_the_list_leaves_it_half_of_the_sidebar(
    qtbot: QtBot, sidebar: Sidebar, versions: Shown
) -> None:
    sidebar.show_texts(versions)
    tab = findings(sidebar)
    first = next(row.key for row in tab.list.rows.rows if row.kind == "item")
    tab.list.setCurrentIndex(tab.list.rows.index_of(first))
    tab.act(first, "note")
    for high, dots, words in ((1000, True, True), (700, True, False), (420, False, False)):
        sidebar.resize(296, high)
        qtbot.wait(10)
        assert (tab.timeline.isVisible(), tab.timeline.words.isVisible()) == (dots, words), high
        assert tab.note.isVisible()
        assert tab.list.height() >= high // 2 or not dots
    assert "held" in tab.timeline.toolTip()
