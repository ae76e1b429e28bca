"""The Findings tab: reviewing one finding after the other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from variorum.model.comparison import Comparison
from variorum.model.decisions import Judgement
from variorum.model.finding import Finding
from variorum.text.leaving_out import shortened
from variorum_gui.kinds_of_edit import ALL, Kinds
from variorum_gui.languages.words import tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar import messages
from variorum_gui.sidebar.filter_line import FilterLine
from variorum_gui.sidebar.finding_remarks import remarked
from variorum_gui.sidebar.finding_rows import (
    Filter,
    Sorting,
    View,
    finding_rows,
    fold_of,
    folded_away,
    review_of,
    state_of,
)
from variorum_gui.sidebar.judging import answered, judged, note_on, noted, said_of_names
from variorum_gui.sidebar.link_followed import LinkFollowed
from variorum_gui.sidebar.list_tab import ListTab, versions_of
from variorum_gui.sidebar.nearest_told import NearestTold
from variorum_gui.sidebar.note_field import NoteField
from variorum_gui.sidebar.quotations_asked import of_the_same_quotation, quotation_places
from variorum_gui.sidebar.row_acts import LEADS
from variorum_gui.sidebar.rows import NOTHING_BELOW, Below, Row
from variorum_gui.sidebar.timeline import Timeline
from variorum_gui.sidebar.told_there import Pair, ToldThere

if TYPE_CHECKING:
    from variorum.reviewing.nearest_there import NearestThere

#: Of the height of the tab the list has this at least, which is half of the sidebar.
_LIST_SHARE = 0.6
#: Letters of a note that are told below its finding.
_NOTE_TOLD = 160
_JUDGEMENTS: dict[str, Judgement] = {"confirm": "confirmed", "reject": "rejected", "unsure": "unsure"}
#: What is said of names, and whether it makes one of them.
_ANSWERS: dict[str, bool] = {"same person": True, "same": True, "apart": False}


class FindingsTab(ListTab):
    """Findings with their verdicts and notes, and the versions known."""

    verdictGiven = Signal(object)
    #: Whether spellings are one name: what was decided, and what is taken back with it.
    namesAnswered = Signal(object, object)
    #: A Finding: what comes nearest in the other text is wanted; answer with `show_nearest`.
    nearestWanted = Signal(object)
    #: A Place on the left and one on the right that tell the same.
    linkWanted = Signal(object, object)
    #: The places of a quotation of which it is to be said who speaks.
    speakerWanted = Signal(object)
    evidenceRequested = Signal(str)
    pictureRequested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._view = View()
        self._nearest = NearestTold()
        #: One that was chosen when these texts were left, until it is known whether there still is such a finding.
        self._expected = ""
        #: Those listed last: of a quotation that is given to another speaker there may be another finding.
        self._listed: tuple[Finding, ...] = ()
        super().__init__(
            tr("Findings"),
            lambda shown, unfolded: finding_rows(shown, replace(self._view, unfolded=unfolded)),
            messages.for_findings,
            parent,
        )
        self._link_followed = LinkFollowed(self.list)
        self.filters = FilterLine(self)
        self.filters.filtered.connect(self._filter)
        self.filters.sorted.connect(self._sort)
        self.column.insertWidget(0, self.filters)
        self.timeline = Timeline(self)
        self.note = NoteField(tr("Note on this finding"), self)
        self.note.written.connect(self._write_note)
        self.note.left.connect(self._leave_note)
        self.timeline.hide()
        self.note.hide()
        self.column.addWidget(self.timeline)
        self.column.addWidget(self.note)
        self._note_wanted = ""
        self.told_there = ToldThere(self)
        self.told_there.taken.connect(self._link)
        self.told_there.looked_at.connect(self._show_pair)

    def keep_writing(self) -> None:
        self.note.keep()

    def show_texts(self, shown: Shown) -> None:
        if versions_of(shown) != versions_of(self.shown):
            self.note.keep()
            self._view = replace(self._view, staying=frozenset(), behind=frozenset())
            if _ids(shown) != _ids(self.shown):  # “Decided” was asked for of other texts
                self._link_followed.forget()
                self._view = replace(self._view, filter="to review")
            self._note_wanted = ""
        if shown.comparison is not self._nearest.comparison:
            self._nearest = NearestTold(shown.comparison)
            self.told_there.leave()
        super().show_texts(shown)
        self.timeline.show_texts(shown)
        if shown.findings and self._expected:
            expected, self._expected = self._expected, ""
            if not self.list.chosen_key():  # nor has the reader gone elsewhere meanwhile
                self.select(expected)

    def expect(self, finding_id: str) -> None:
        """Choose this finding when the findings are known, if it is among them; "" for none."""
        self._expected = finding_id

    def chosen_finding(self) -> str:
        """The finding that is chosen, or will be; "" for none."""
        key = self.list.chosen_key()
        return key if self._finding(key) is not None else self._expected

    def refresh(self) -> None:
        chosen, listed = self.list.chosen_key(), self._listed
        self._view = replace(self._view, behind=folded_away(self.shown, self._view))
        super().refresh()
        if self.shown.findings:
            self._listed = self.shown.findings
        if chosen and not self.list.chosen_key() and self._finding(chosen) is None:
            self.select(of_the_same_quotation(listed, chosen, self.shown.findings))
        self._follow_link()
        self.filters.show_state(review_of(self.shown), self._view.filter, self._view.sorting)
        self.filters.setEnabled(bool(self.shown.findings))

    def rows(self) -> tuple[Row, ...]:
        return remarked(super().rows(), self.shown, self._view)

    def show_kinds(self, kinds: Kinds) -> None:
        """List only findings of these kinds; none means all."""
        self._view = replace(self._view, kinds=kinds, staying=frozenset())
        self.refresh()

    def act(self, key: str, act: str) -> None:
        finding = self._finding(key)
        if finding is None:
            return
        if act in _JUDGEMENTS:
            self._judge(finding, _JUDGEMENTS[act])
        elif act in _ANSWERS:
            self._answer(finding, one=_ANSWERS[act])
        elif act == "note":
            self._note_wanted = key
            self.say_step()
            self.note.begin()
        elif act == LEADS:
            self._go_to_nearest(finding)
        elif act == "told there":
            self._told_there(finding)
        elif act == "speaker":
            self.speakerWanted.emit(quotation_places(self.shown, finding))
        elif act == "evidence":
            self.evidenceRequested.emit(key)
        elif act == "picture":
            self.pictureRequested.emit(key)
        else:
            super().act(key, act)

    def select(self, finding_id: str) -> bool:
        """Choose a finding, changing filter and folds when it is hidden; whether there is such a finding."""
        finding = self._finding(finding_id)
        if finding is None:
            return False
        if not self.list.choose(finding_id, scroll=True):
            self._view = replace(self._view, staying=self._view.staying | {finding_id})
            self._unfolded |= fold_of(self.shown, finding)
            self.refresh()
            if not self.list.choose(finding_id, scroll=True):  # only-in-one passages are folded by number
                self._unfolded = frozenset({"only", "wording", "style"})
                self._view = replace(self._view, filter="all", kinds=ALL)
                self.refresh()
                self.list.choose(finding_id, scroll=True)
        self._at = 0
        self._nearest.leave()
        row = self.list.chosen_row()
        if row is not None and row.places:
            self.lightRequested.emit(self.lit_places(row), None, row.light)
        self.say_step()
        return True

    def go_to(self, finding_id: str) -> None:
        """Choose a finding and go to its first passage."""
        if self.select(finding_id):
            self.step(0)

    def pressed_acts(self, row: Row | None) -> tuple[str, ...]:
        finding = self._finding(row.key) if row is not None else None
        if row is None or finding is None:
            return ()
        state, said = state_of(self.shown, finding), answered(self.shown, finding)
        return tuple(
            act
            for act in row.acts
            if _JUDGEMENTS.get(act) == state or (said is not None and _ANSWERS.get(act) is said)
        )

    def told_below(self, row: Row | None) -> Below:
        finding = self._finding(row.key) if row is not None else None
        if finding is None:
            return NOTHING_BELOW
        if self._nearest.is_wanted(finding):
            self.nearestWanted.emit(finding)
        below, note = self._nearest.below(self.shown, finding), note_on(self.shown, finding)
        if not note or not self.note.isHidden():
            return below
        told = tr("Your note: {note}", note=shortened(" ".join(note.split()), _NOTE_TOLD))
        return below._replace(words="\n".join(filter(None, (told, below.words))))

    def lit_places(self, row: Row) -> tuple[Place, ...]:
        return (*row.places, *self._nearest.gone_to(row.key))

    def show_nearest(self, comparison: Comparison, finding_id: str, nearest: NearestThere | None) -> None:
        """Tell what comes nearest in the other text, where that comparison is still shown."""
        if comparison is self._nearest.comparison:
            self._nearest.keep(finding_id, nearest)
            if finding_id == self.list.chosen_key():
                self.say_step()
                self.list.keep_in_sight()

    def step(self, direction: int) -> None:
        self._nearest.leave()
        super().step(direction)

    def _go_to_row(self, key: str) -> None:
        self._nearest.leave()
        super()._go_to_row(key)

    def _go_to_nearest(self, finding: Finding) -> None:
        row, place = self.list.chosen_row(), self._nearest.next_place(finding)
        if row is None or place is None:
            self.step(0)
            return
        self.lightRequested.emit(self.lit_places(row), place, row.light)
        self.revealRequested.emit(place)

    def _told_there(self, finding: Finding) -> None:
        pairs = self._nearest.pairs(finding)
        if pairs:
            self.told_there.ask(self.shown, finding, pairs, self._nearest.pair_at(finding))

    def _link(self, finding: Finding, pair: Pair) -> None:
        self._link_followed.begin(finding, pair)
        self.linkWanted.emit(*pair)

    def _show_pair(self, finding: Finding, pair: Pair | None) -> None:
        if pair is not None:
            self.lightRequested.emit(pair, pair[finding.kind == "only-left"], "finding")
        elif self.list.chosen_key() == finding.id:
            self.step(0)

    def _follow_link(self) -> None:
        """The two that are linked stay in sight; in the list the rest of the finding is chosen, or what follows it."""
        elsewhere = bool(self.list.chosen_key())
        linked = self._link_followed.answered(self.shown.findings)
        if linked is not None:
            self._at = self._at if elsewhere else 0
            self.lightRequested.emit(linked.pair, linked.there, "finding")
            self.say_step()
        elif back := self._link_followed.back(self.shown.findings):
            self.go_to(back)

    def say_step(self) -> None:
        finding = self._finding(self.list.chosen_key())
        if finding is None:
            self.note.keep()
        else:
            self.note.open_on(finding.id, note_on(self.shown, finding))
        if finding is None or self._note_wanted != finding.id:
            self._note_wanted = ""
        self.note.setVisible(finding is not None and (bool(self._note_wanted) or self.note.is_changed()))
        self._share_room()
        super().say_step()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """What stands below the list leaves it most of the height."""
        note = self.note.sizeHint().height() if not self.note.isHidden() else 0
        taken = round(self.height() * _LIST_SHARE) + self.filters.sizeHint().height() + note
        self.timeline.fit(self.width(), self.height() - taken)

    def _judge(self, finding: Finding, judgement: Judgement) -> None:
        """Whether it is worth the report. Nothing else: what is said of names has acts of its own."""
        self._let_stay(finding)
        self.verdictGiven.emit(judged(self.shown, finding, judgement))

    def _answer(self, finding: Finding, *, one: bool) -> None:
        """Whether the names it asks about are one, which says what becomes of the finding as well."""
        self._let_stay(finding)
        self.namesAnswered.emit(*said_of_names(self.shown, finding, one=one))

    def _write_note(self, key: str, text: str) -> None:
        finding = self._finding(key)
        if finding is not None:
            self._let_stay(finding)
            self.verdictGiven.emit(noted(self.shown, finding, text))

    def _let_stay(self, finding: Finding) -> None:
        self._view = replace(self._view, staying=self._view.staying | {finding.id})

    def _leave_note(self) -> None:
        self.list.setFocus()
        self._note_wanted = ""
        self.say_step()

    def _finding(self, key: str) -> Finding | None:
        return next((finding for finding in self.shown.findings if finding.id == key), None)

    def _filter(self, chosen: str) -> None:
        self._view = replace(self._view, filter=cast(Filter, chosen), staying=frozenset())
        self._list_anew()

    def _sort(self, sorting: str) -> None:
        self._view = replace(self._view, sorting=cast(Sorting, sorting))
        self._list_anew()

    def _list_anew(self) -> None:
        """From its beginning, unless the chosen finding is in it: how far one had scrolled was in another list."""
        self.refresh()
        self.list.scrollToTop()
        if self._finding(self.list.chosen_key()) is not None:
            self.list.bring_into_sight()


def _ids(shown: Shown) -> set[int | None]:
    """Which texts are shown, on whichever side, and however they are read."""
    return {text.version_id for text in (shown.left, shown.right) if text is not None}
