"""Letters are acts in the lists: none of them jumps to another row, and what was chosen stays chosen."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from variorum.model.annotations import Mention
from variorum.model.decisions import Decisions, EntityDecision
from variorum.model.dossier import Disagreement, SoftLink
from variorum.model.span import Span
from variorum_gui.shown import Shown
from variorum_gui.sidebar.name_list import NameList
from variorum_gui.sidebar.name_rows import name_rows
from variorum_gui.sidebar.name_view import NameView
from variorum_gui.sidebar.names_tab import NamesTab
from variorum_gui.sidebar.pane import Sidebar
from variorum_gui.sidebar.row_acts import ROW_ACTS
from variorum_gui.sidebar.tie_rows import tie_rows

PASK, AGENCY = "name:PERSON:Jon Pask", "name:ORG:Northern News Agency"


def names(sidebar: Sidebar) -> NamesTab:
    tab = sidebar.tab("names")
    assert isinstance(tab, NamesTab)
    return tab


def with_entity(shown: Shown, at: int, **more: object) -> Shown:
    assert shown.dossier is not None
    entities = list(shown.dossier.entities)
    entities[at] = replace(entities[at], **more)  # type: ignore[arg-type]
    return replace(shown, dossier=replace(shown.dossier, entities=tuple(entities)))


def offering(shown: Shown, *pairs: tuple[int, int]) -> Shown:
    assert shown.dossier is not None
    links = tuple(SoftLink(one, other, "same", "Named alike.") for one, other in pairs)
    return replace(shown, dossier=replace(shown.dossier, perhaps=links))


@pytest.mark.parametrize("letter", ["S", "M", "N", "J", "5"])
def test_a_letter_never_jumps_to_another_name(sidebar: Sidebar, qtbot: QtBot, letter: str) -> None:
    tab = names(sidebar).list
    tab.setCurrentIndex(tab.rows.index_of(AGENCY))
    if letter == "M":  # is an act of a name, but not without one
        tab.choose("")
    before = tab.chosen_key()
    with qtbot.waitSignal(sidebar.said) as told:
        qtbot.keyClicks(tab, letter.lower())
    assert tab.chosen_key() == before
    assert told.args is not None
    assert told.args[0].startswith(f"{letter} does nothing")
    if before:
        assert "W Why" in told.args[0]


def test_a_letter_on_a_fold_leaves_the_fold_chosen(sidebar: Sidebar, qtbot: QtBot, outlets: Shown) -> None:
    sidebar.show_texts(offering(outlets, (0, 2)))
    tab = names(sidebar).list
    tab.setCurrentIndex(tab.rows.index_of("fold:perhaps"))
    qtbot.keyClick(tab, Qt.Key.Key_C)
    assert tab.chosen_key() == "fold:perhaps"


def test_a_renamed_name_stays_chosen(sidebar: Sidebar, outlets: Shown) -> None:
    tab = names(sidebar).list
    tab.setCurrentIndex(tab.rows.index_of(PASK))
    sidebar.show_texts(with_entity(outlets, 2, name="Jonathan Pask"))
    assert tab.chosen_key() == "name:PERSON:Jonathan Pask"


def test_a_name_of_another_kind_stays_chosen_also_when_names_come_later(
    sidebar: Sidebar, outlets: Shown
) -> None:
    tab = names(sidebar).list
    tab.setCurrentIndex(tab.rows.index_of(PASK))
    sidebar.show_texts(replace(outlets, dossier=None))
    sidebar.show_texts(with_entity(outlets, 2, type="ORG"))
    assert tab.chosen_key() == "name:ORG:Jon Pask"


def test_a_filter_that_takes_the_chosen_name_away_chooses_no_other(sidebar: Sidebar) -> None:
    tab = names(sidebar)
    tab.list.setCurrentIndex(tab.list.rows.index_of(PASK))
    tab.bar.field.setText("agency")
    assert tab.list.chosen_key() == ""


def test_after_an_offer_is_answered_the_next_offer_is_chosen(sidebar: Sidebar, outlets: Shown) -> None:
    sidebar.show_texts(offering(outlets, (0, 2), (1, 2)))
    tab = names(sidebar).list
    tab.setCurrentIndex(tab.rows.index(1))
    assert tab.chosen_key().startswith("tie:")
    sidebar.show_texts(offering(outlets, (1, 2)))
    assert "Northern News Agency" in tab.chosen_key()
    sidebar.show_texts(offering(outlets))
    assert tab.chosen_key().startswith("name:")


def test_a_key_held_down_decides_once(sidebar: Sidebar, qtbot: QtBot, outlets: Shown) -> None:
    sidebar.show_texts(offering(outlets, (0, 2)))
    tab = names(sidebar).list
    tab.setCurrentIndex(tab.rows.index(1))
    again = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_C, Qt.KeyboardModifier.NoModifier, "c", autorep=True)
    with qtbot.assertNotEmitted(sidebar.entityDecided):
        QApplication.sendEvent(tab, again)


def test_a_letter_means_one_thing_in_each_list() -> None:
    of_names = ("split", "unmerge", "merge", "kind", "why", "one name", "keep apart")
    of_findings = ("confirm", "reject", "unsure", "note")
    for acts in (of_names, of_findings):
        keys = [key for act in acts for key in ROW_ACTS[act].keys]
        assert len(keys) == len(set(keys))


def test_a_kind_that_was_decided_is_in_no_doubt(outlets: Shown) -> None:
    assert outlets.right is not None
    assert outlets.right.annotations is not None
    known = outlets.right.annotations.mentions
    weak = Mention(known[2].start, known[2].end, known[2].text, "PERSON", 0.4, "capitalised")
    annotations = replace(outlets.right.annotations, mentions=(*known[:2], weak))
    said = Decisions(entities=(EntityDecision("type", ("jon pask",), type="PERSON"),))
    shown = replace(outlets, right=replace(outlets.right, annotations=annotations), decisions=said)
    row = next(row for row in name_rows(shown, NameView(told=frozenset({PASK}))) if row.key == PASK)
    assert not row.doubtful
    assert not any(place.doubtful for place in row.places)
    undecided = next(row for row in name_rows(replace(shown, decisions=Decisions())) if row.key == PASK)
    assert all(place.doubtful for place in undecided.places)
    assert "You said that it is of this kind: person." in row.detail


def test_offers_follow_the_filter(outlets: Shown) -> None:
    shown = offering(outlets, (0, 2))
    assert tie_rows(shown, frozenset(), NameView(words="pask"))
    assert not tie_rows(shown, frozenset(), NameView(words="agency"))
    assert not tie_rows(shown, frozenset(), NameView(types="organisation"))


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Return])
def test_the_filter_leads_to_the_list(sidebar: Sidebar, qtbot: QtBot, key: Qt.Key) -> None:
    tab = names(sidebar)
    sidebar.activateWindow()
    tab.bar.field.setFocus()
    tab.bar.field.setText("pask")
    qtbot.keyClick(tab.bar.field, key)
    assert tab.list.chosen_key() == PASK
    assert tab.list.hasFocus()


def test_a_spelling_that_is_still_to_be_confirmed_is_lit_as_doubtful(outlets: Shown) -> None:
    assert outlets.dossier is not None
    assert outlets.left is not None
    assert outlets.right is not None
    spelled = [("Marta Ilves", outlets.left.version), ("Márta Ilves", outlets.right.version)]
    starts = [version.text.index(words) for words, version in spelled]
    values = tuple(
        (n, None, Span(start, start + len(words)), words)
        for n, (start, (words, _)) in enumerate(zip(starts, spelled, strict=True))
    )
    row = Disagreement("spelling", "check", values, "Spelled in two ways.")
    shown = replace(outlets, dossier=replace(outlets.dossier, disagreements=(row,)))
    named = next(row for row in name_rows(shown) if row.title == "Marta Ilves")
    assert [(place.side, place.doubtful) for place in named.places] == [("left", False), ("right", True)]
    assert "perhaps not one with Márta Ilves: see Findings" in named.detail
    merged = with_entity(shown, 0, merged=(("Marta Ilves", "Márta Ilves"),))
    named = next(row for row in name_rows(merged) if row.title == "Marta Ilves")
    assert not any(place.doubtful for place in named.places)


def test_a_name_that_is_being_written_anew_can_be_asked_for_again(sidebar: Sidebar, qtlog: Any) -> None:
    tab = names(sidebar).list
    assert isinstance(tab, NameList)
    tab.setCurrentIndex(tab.rows.index_of(PASK))
    tab.edit_chosen()
    tab.edit_chosen()
    assert not [record for record in qtlog.records if "editing failed" in (record.message or "")]
