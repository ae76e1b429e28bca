"""The Names tab: lighting up a name in both texts, and saying which names are one."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QMenu, QWidget

from variorum.dossier.joining.reader_decisions import unmerge
from variorum.model.annotations import MentionType
from variorum.model.decisions import EntityDecision
from variorum.model.dossier import Entity
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Shown
from variorum_gui.sidebar import messages
from variorum_gui.sidebar.list_tab import ListTab, versions_of
from variorum_gui.sidebar.name_bar import NameBar
from variorum_gui.sidebar.name_choice import Choice, NameChoice
from variorum_gui.sidebar.name_list import NameList
from variorum_gui.sidebar.name_rows import KIND_WORDS, entity_of, key_at, name_rows
from variorum_gui.sidebar.name_view import NameView, groups_of, sign_of
from variorum_gui.sidebar.row_list import RowList
from variorum_gui.sidebar.rows import Row
from variorum_gui.sidebar.tie_rows import FOLD, answer, is_offer, tie_rows

#: The kinds a reader may choose.
KINDS: Mapping[MentionType, str] = {
    "PERSON": marked("● A person"),
    "ORG": marked("■ An organisation"),
    "LOC": marked("▲ A place"),
    "NORP": marked("○ A people, nationality, party or faith"),
    "MISC": marked("○ Something else"),
}


class NamesTab(ListTab):
    """Names, filtered by kind and by words, and those that are perhaps one."""

    entityDecided = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._view = NameView()
        #: The row that was chosen, while the names are worked out anew, and of which names it was a row.
        self._awaited: Row | None = None
        self._listed: Shown | None = None
        super().__init__(
            tr("Names"),
            lambda shown, folds: (
                *tie_rows(shown, frozenset({FOLD}) & folds, self._view),
                *name_rows(shown, self._view),
            ),
            messages.for_names,
            parent,
        )
        self.bar = NameBar(self)
        self.bar.changed.connect(self._look)
        self.bar.left.connect(self._enter_list)
        self.column.insertWidget(0, self.bar)

    def make_list(self, name: str) -> RowList:
        names = NameList(name, self)
        names.renamed.connect(self._rename)
        names.merged.connect(self.merge)
        return names

    def list_everything(self) -> None:
        self._view = replace(self._view, told=frozenset())
        self.bar.clear()

    def refresh(self) -> None:
        row, at = self.list.chosen_row() or self._awaited, self.list.currentIndex().row()
        listed, self._listed = self._listed, self.shown
        super().refresh()
        same_texts = listed is not None and versions_of(listed) == versions_of(self.shown)
        gone = row is not None and same_texts and not self.list.chosen_key()
        self._awaited = row if gone and self.shown.dossier is None else None
        # Only names that were worked out anew are followed: a filter may well leave nothing chosen.
        if row is not None and gone and listed is not None and self.shown.dossier is not listed.dossier:
            self._choose_after(row, at)
        new = self.list.chosen_row()
        if row is not None and new is not None and same_texts and _signs(row) != _signs(new):
            self.lightRequested.emit(new.places, None, new.light)

    def _choose_after(self, row: Row, at: int) -> None:
        """Of what was decided another row may come: under another name or kind it is still the one chosen."""
        following = self.list.rows.row_at(self.list.rows.index(at))
        if is_offer(row) and following is not None and is_offer(following):
            self.list.choose(following.key, scroll=True)
            self.lightRequested.emit(following.places, None, following.light)
        else:
            self.list.choose(key_at(self.shown, row.places), scroll=True)
        self.say_step()

    def _enter_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        if not self.list.chosen_key():
            rows = self.list.rows.rows
            first = next((row for row in rows if row.kind == "item"), None)
            if first is not None:
                self.list.setCurrentIndex(self.list.rows.index_of(first.key))

    def act(self, key: str, act: str) -> None:
        if act == "rename":
            cast(NameList, self.list).edit_chosen()
        elif act == "why":
            self._view = replace(self._view, told=self._view.told ^ {key})
            self.refresh()
        elif act == "merge":
            self.merge(row.key for row in self.list.selected_rows())
        elif act in ("one name", "keep apart"):
            decision = answer(self.shown, key, act == "one name")
            if decision is not None:
                self.entityDecided.emit(decision)
        elif act == "merge with":
            choice = self.choice_for(key)
            if choice is not None:
                choice.open_at(self.list.place_for_menu(act))
        elif act in ("split", "kind", "unmerge"):
            menu = self.menu_for(key, act)
            if menu is not None:
                menu.popup(self.list.place_for_menu(act))
                menu.setActiveAction(menu.actions()[0])  # so that Return takes it, as the keys opened it
        else:
            super().act(key, act)

    def pressed_acts(self, row: Row | None) -> tuple[str, ...]:
        return ("why",) if row is not None and row.key in self._view.told else ()

    def split(self, key: str, spelling: str) -> None:
        """Take one spelling out of a name."""
        entity = entity_of(self.shown, key)
        if entity is not None:
            others = tuple(name for name in entity.spellings if name != spelling)
            self.entityDecided.emit(EntityDecision("split", (spelling, *others)))

    def unmerge(self, names: tuple[str, ...]) -> None:
        """Take back what the reader merged by these names, however long ago."""
        self.entityDecided.emit(unmerge(names))

    def merge(self, keys: Iterable[str]) -> None:
        """Say that these names are one."""
        entities = [entity for key in keys if (entity := entity_of(self.shown, key)) is not None]
        if len(entities) > 1:
            self.entityDecided.emit(EntityDecision("merge", tuple(entity.name for entity in entities)))

    def retype(self, key: str, kind: MentionType) -> None:
        """Say what kind of name it is."""
        entity = entity_of(self.shown, key)
        if entity is not None and entity.type != kind:
            self.entityDecided.emit(EntityDecision("type", (entity.name,), type=kind))

    def menu_for(self, key: str, act: str) -> QMenu | None:
        """The choices of an act that needs one more: which spelling, which merge, or which kind."""
        entity = entity_of(self.shown, key)
        if entity is None or (act == "split" and len(entity.spellings) < 2):
            return None
        if act == "unmerge" and not entity.merged:
            return None
        menu = QMenu(self)
        menu.setProperty("act", act)
        menu.aboutToHide.connect(menu.deleteLater)
        if act == "split":
            for spelling in entity.spellings:
                words = tr("Set “{name}” apart", name=spelling).replace("&", "&&")
                menu.addAction(words, partial(self.split, key, spelling))
        elif act == "unmerge":
            for merged in dict.fromkeys(entity.merged):
                told = tr(" and ").join(tr("“{words}”", words=name) for name in merged)
                words = tr("Set {names} apart again", names=told).replace("&", "&&")
                menu.addAction(words, partial(self.unmerge, merged))
        elif act == "kind":
            for kind, words in KINDS.items():
                choice = menu.addAction(tr(words), partial(self.retype, key, kind))
                choice.setCheckable(True)
                choice.setChecked(kind == entity.type)
        return menu

    def choice_for(self, key: str) -> NameChoice | None:
        """All other names, to choose the one it is merged with; None where there is no other."""
        entity = entity_of(self.shown, key)
        others = self._near(entity) if entity is not None else []
        if entity is None or not others:
            return None
        name = entity.name
        kinds = {kind: tr(words) for kind, words in KIND_WORDS.items()}
        choices = [
            Choice(e.name, f"{e.name} – {kinds[e.type]}", " ".join((e.name, *e.spellings)).casefold())
            for e in others
        ]
        choice = NameChoice(tr("Merge “{name}” with", name=name), choices, self)
        choice.picked.connect(lambda other: self.entityDecided.emit(EntityDecision("merge", (name, other))))
        return choice

    def _near(self, entity: Entity) -> list[Entity]:
        """All other names: those that share a word before the others, of its kind first, then by the alphabet."""
        words = set(entity.name.casefold().split())
        everyone = [e for group in groups_of(self.shown, NameView(groups="none")) for e in group.entities]
        others = [e for e in everyone if e is not entity]
        others.sort(
            key=lambda e: (
                not words & set(e.name.casefold().split()),
                sign_of(e) != sign_of(entity),
                e.name.casefold(),
            )
        )
        return others

    def _look(self, view: NameView) -> None:
        self._view = replace(view, told=self._view.told)
        self.refresh()

    def _rename(self, key: str, name: str) -> None:
        entity = entity_of(self.shown, key)
        if entity is not None and name != entity.name:
            self.entityDecided.emit(EntityDecision("rename", (entity.name,), value=name))


def _signs(row: Row) -> tuple[object, ...]:
    """How the places of a row are lit."""
    return row.light, row.places, tuple(place.doubtful for place in row.places)
