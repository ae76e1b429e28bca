"""The Names tab: order, doubt, why, offers, merging by drag, kinds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from pytestqt.qtbot import QtBot
from tests.gui.sidebar.pointer import move_beside_the_rows, move_over

from variorum.model.annotations import Mention
from variorum.model.decisions import EntityDecision
from variorum.model.dossier import Entity, SoftLink
from variorum_gui.shown import Shown
from variorum_gui.sidebar.name_list import NameList
from variorum_gui.sidebar.name_rows import entity_of, name_rows
from variorum_gui.sidebar.name_view import NameView
from variorum_gui.sidebar.names_tab import NamesTab
from variorum_gui.sidebar.pane import Sidebar

ILVES, PASK = "name:PERSON:Marta Ilves", "name:PERSON:Jon Pask"


def names(sidebar: Sidebar) -> NamesTab:
    tab = sidebar.tab("names")
    assert isinstance(tab, NamesTab)
    return tab


def offering(outlets: Shown) -> Shown:
    assert outlets.dossier is not None
    link = SoftLink(0, 2, "same", "“Pask” may be the “Ilves” meant here.")
    return replace(outlets, dossier=replace(outlets.dossier, perhaps=(link,)))


def titles(shown: Shown, view: NameView) -> list[str]:
    return [row.title for row in name_rows(shown, view) if row.kind == "item"]


def test_names_are_sorted_by_how_differently_the_texts_have_them(outlets: Shown) -> None:
    assert titles(outlets, NameView(order="difference", groups="none"))[0] == "Jon Pask"
    assert titles(outlets, NameView(order="alphabet", groups="none")) == [
        "Jon Pask",
        "Marta Ilves",
        "Northern News Agency",
    ]


def test_the_filter_finds_what_the_list_shows_also_the_word_in_brackets(outlets: Shown) -> None:
    assert outlets.dossier is not None
    name = Entity("Arvo", "LOC", ((0, 0),), ("Arvo",))
    arvos = (name, replace(name, division="province"))
    shown = replace(outlets, dossier=replace(outlets.dossier, entities=arvos))
    assert titles(shown, NameView(words="province")) == ["Arvo (province)"]
    assert titles(shown, NameView(words="arvo (prov")) == ["Arvo (province)"]


def test_names_are_grouped_by_kind(outlets: Shown) -> None:
    heads = [row.title for row in name_rows(outlets, NameView(groups="kinds")) if row.kind == "section"]
    assert heads == ["People 2", "Organisations 1"]


def test_a_doubtful_name_looks_doubtful_and_says_why(outlets: Shown) -> None:
    assert outlets.right is not None
    assert outlets.right.annotations is not None
    known = outlets.right.annotations.mentions
    weak = Mention(known[2].start, known[2].end, known[2].text, "PERSON", 0.4, "capitalised")
    annotations = replace(outlets.right.annotations, mentions=(*known[:2], weak))
    shown = replace(outlets, right=replace(outlets.right, annotations=annotations))
    row = next(row for row in name_rows(shown) if row.key == PASK)
    assert row.doubtful
    assert row.detail == "perhaps not a name of this kind"
    assert "kind" in row.acts
    told = next(row for row in name_rows(shown, NameView(told=frozenset({PASK}))) if row.key == PASK)
    assert "Taken for person: capitalised." in told.detail


def test_two_names_alike_of_one_kind_are_two_rows(outlets: Shown) -> None:
    assert outlets.dossier is not None
    twin = Entity("Jon Pask", "PERSON", ())
    shown = replace(outlets, dossier=replace(outlets.dossier, entities=(*outlets.dossier.entities, twin)))
    assert entity_of(shown, f"{PASK}#2") is twin


def test_why_is_told_on_demand(qtbot: QtBot, sidebar: Sidebar, outlets: Shown) -> None:
    tab = names(sidebar)
    assert outlets.dossier is not None
    first = replace(outlets.dossier.entities[0], why=("“Ilves” is a surname.",))
    entities = (first, *outlets.dossier.entities[1:])
    sidebar.show_texts(replace(outlets, dossier=replace(outlets.dossier, entities=entities)))
    tab.list.choose(ILVES)
    qtbot.keyClick(tab.list, Qt.Key.Key_W)
    row = tab.list.chosen_row()
    assert row is not None
    assert "Joined: “Ilves” is a surname." in row.detail
    assert tab.list.buttons().button("why").isDown()
    qtbot.keyClick(tab.list, Qt.Key.Key_W)
    row = tab.list.chosen_row()
    assert row is not None
    assert "Joined" not in row.detail


def test_names_held_for_one_because_they_are_alike_say_so_and_how_they_are_taken_apart(
    outlets: Shown,
) -> None:
    assert outlets.dossier is not None
    alike = "“Marta Ilves” and “Marti Ilves”: the same surname, and “Marti” can stand for “Marta”."
    spelled = "“Marta Ilves” and “Marta Ilvess” are one name in two spellings."
    first = replace(
        outlets.dossier.entities[0],
        spellings=("Marta Ilves", "Marti Ilves", "Marta Ilvess"),
        why=(alike, spelled, "“Ilves” is a surname."),
        supposed=(alike, spelled),
    )
    shown = replace(outlets, dossier=replace(outlets.dossier, entities=(first,)))
    hint = "Where they are two, split one off (S)."
    for told in (False, True):
        view = NameView(told=frozenset({ILVES} if told else ()))
        (row,) = (row for row in name_rows(shown, view) if row.key == ILVES)
        assert row.detail.count(f"{alike}\n{hint}") == row.detail.count(alike) == 1
        assert row.detail.count(spelled) == int(told)
        assert row.tip.endswith(f"{alike}\n{spelled}\n{hint}")
        assert "split" in row.acts


@pytest.mark.parametrize(("key", "act"), [(Qt.Key.Key_C, "merge"), (Qt.Key.Key_R, "apart")])
def test_names_that_are_perhaps_one_are_offered(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown, key: Qt.Key, act: str
) -> None:
    sidebar.show_texts(offering(outlets))
    tab = names(sidebar)
    fold, offer = tab.list.rows.rows[:2]
    assert (fold.kind, fold.aside) == ("fold", "1")
    assert offer.doubtful
    tab.list.choose(offer.key)
    with qtbot.waitSignal(sidebar.entityDecided) as decided:
        qtbot.keyClick(tab.list, key)
    assert decided.args == [EntityDecision(act, ("Marta Ilves", "Jon Pask"))]  # type: ignore[arg-type]


def test_the_offers_can_be_folded_away(qtbot: QtBot, sidebar: Sidebar, outlets: Shown) -> None:
    sidebar.show_texts(offering(outlets))
    tab = names(sidebar)
    tab.list.setCurrentIndex(tab.list.rows.index(0))
    qtbot.keyClick(tab.list, Qt.Key.Key_Left)
    assert not tab.list.rows.rows[0].unfolded
    assert tab.list.rows.rows[1].kind == "section"


def dragged(tab: NamesTab, key: str) -> QMimeData:
    return tab.list.rows.mimeData([tab.list.rows.index_of(key)])


def test_a_name_dropped_on_another_is_merged_with_it(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = names(sidebar)
    data = dragged(tab, PASK)
    middle = tab.list.visualRect(tab.list.rows.index_of(ILVES)).center()
    drop = QDropEvent(
        QPointF(middle),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    with qtbot.waitSignal(sidebar.entityDecided) as decided:
        tab.list.dropEvent(drop)
    assert decided.args == [EntityDecision("merge", ("Jon Pask", "Marta Ilves"))]


def test_a_name_dropped_on_itself_or_beside_the_list_does_nothing(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = names(sidebar)
    for key, place in (
        (ILVES, tab.list.visualRect(tab.list.rows.index_of(ILVES)).center()),
        (PASK, QPoint(5, 780)),
    ):
        data = dragged(tab, key)  # Qt keeps no reference to it
        drop = QDropEvent(
            QPointF(place),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
        with qtbot.assertNotEmitted(sidebar.entityDecided):
            tab.list.dropEvent(drop)


def test_files_dragged_over_the_names_are_left_to_the_window(sidebar: Sidebar) -> None:
    tab = names(sidebar)
    data = QMimeData()
    data.setText("file:///nowhere")
    enter = QDragEnterEvent(
        QPoint(40, 200),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tab.list.dragEnterEvent(enter)
    assert not enter.isAccepted()
    assert isinstance(tab.list, NameList)


def test_another_kind_is_chosen_from_a_menu(qtbot: QtBot, sidebar: Sidebar) -> None:
    menu = names(sidebar).menu_for(PASK, "kind")
    assert menu is not None
    with qtbot.waitSignal(sidebar.entityDecided) as decided:
        menu.actions()[1].trigger()
    assert decided.args == [EntityDecision("type", ("Jon Pask",), type="ORG")]


def test_a_name_is_merged_with_one_chosen_from_a_list(qtbot: QtBot, sidebar: Sidebar) -> None:
    choice = names(sidebar).choice_for(PASK)
    assert choice is not None
    assert choice.lines() == ["Marta Ilves – person", "Northern News Agency – organisation"]
    qtbot.keyClicks(choice.field, "news")
    assert choice.lines() == ["Northern News Agency – organisation"]
    choice.field.clear()
    qtbot.keyClick(choice.field, Qt.Key.Key_Down)
    with qtbot.waitSignal(sidebar.entityDecided) as decided:
        qtbot.keyPress(choice.field, Qt.Key.Key_Return)  # it goes before the key is let go
    assert decided.args == [EntityDecision("merge", ("Jon Pask", "Northern News Agency"))]


def test_every_other_name_can_be_merged_with_and_what_fits_nothing_merges_nothing(
    qtbot: QtBot, sidebar: Sidebar, outlets: Shown
) -> None:
    assert outlets.dossier is not None
    more = tuple(Entity(f"Place {n:02}", "LOC", ((0, 0),), (f"Place {n:02}",)) for n in range(90))
    entities = (*outlets.dossier.entities, *more)
    sidebar.show_texts(replace(outlets, dossier=replace(outlets.dossier, entities=entities)))
    choice = names(sidebar).choice_for(PASK)
    assert choice is not None
    assert len(choice.lines()) == 92
    assert choice.field.placeholderText() == "Find among 92 names"
    qtbot.keyClicks(choice.field, "zzz")
    with qtbot.assertNotEmitted(sidebar.entityDecided):
        qtbot.keyClick(choice.field, Qt.Key.Key_Return)
    assert choice.lines() == []


def test_resting_on_a_name_points_at_it_without_going_there(qtbot: QtBot, sidebar: Sidebar) -> None:
    tab = names(sidebar)
    with qtbot.assertNotEmitted(sidebar.revealRequested), qtbot.waitSignal(sidebar.pointedRequested) as seen:
        move_over(tab.list, PASK)
    assert [place.side for place in seen.args[0]] == ["right"]
    with qtbot.waitSignal(sidebar.lightRequested) as out:
        move_beside_the_rows(tab.list)
    assert out.args == [(), None, ""]


def test_what_names_were_not_searched_in_is_said_once(outlets: Shown) -> None:
    assert outlets.left is not None
    assert outlets.left.annotations is not None
    noted = replace(outlets.left, annotations=replace(outlets.left.annotations, notes=("Not all.",)))
    assert "Summit Herald: Not all." in [row.title for row in name_rows(replace(outlets, left=noted))]


def test_a_filter_and_the_place_scrolled_to_end_with_the_texts_they_were_meant_for(
    sidebar: Sidebar, outlets: Shown, versions: Shown
) -> None:
    tab = names(sidebar)
    sidebar.resize(290, 240)
    tab.bar.types["place"].click()
    tab.bar.field.setText("nobody is called so")
    assert "No name fits this filter." in [row.title for row in tab.list.rows.rows]
    sidebar.show_texts(replace(outlets, findings=()))  # the same texts, worked out further
    assert tab.bar.field.text() == "nobody is called so"
    sidebar.show_texts(versions)
    sidebar.show_texts(outlets)
    assert (tab.bar.field.text(), tab.bar.types["all"].isChecked()) == ("", True)
    assert tab.list.rows.index_of(PASK).isValid()
    tab.list.scrollToBottom()
    assert tab.list.verticalScrollBar().value() > 0
    sidebar.show_texts(replace(outlets, left=versions.left))
    assert tab.list.verticalScrollBar().value() == 0
