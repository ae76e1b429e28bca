"""The sidebar: six tabs on what was found in the two texts. Each is built when it is first opened."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from variorum.model.comparison import Comparison
from variorum_gui.kinds_of_edit import Kinds, KindsChosen
from variorum_gui.languages.words import marked, tr
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.counts import count_told, tab_counts
from variorum_gui.sidebar.finding_rows import review_of
from variorum_gui.sidebar.findings_tab import FindingsTab
from variorum_gui.sidebar.foot_words import foot_words
from variorum_gui.sidebar.list_tab import ListTab
from variorum_gui.sidebar.quotations_asked import quotation_places
from variorum_gui.sidebar.row_list import RowList
from variorum_gui.sidebar.row_table import Table, table_of
from variorum_gui.sidebar.rows import Row, folded_away
from variorum_gui.sidebar.tab_grid import TabGrid, TabWords
from variorum_gui.sidebar.tab_makers import TAB_MAKERS
from variorum_gui.sidebar.tab_order import put_in_order
from variorum_gui.sidebar.taking_along import TakingAlong

if TYPE_CHECKING:
    from variorum.reviewing.nearest_there import NearestThere

TABS = (
    TabWords("findings", marked("Findings")),
    TabWords("names", marked("Names")),
    TabWords("figures", marked("Figures")),
    TabWords("quotes", marked("Quotes & sources")),
    TabWords("wording", marked("Wording")),
    TabWords("notes", marked("Notes")),
)


class Sidebar(QWidget):
    """Shows what belongs to the texts shown, and hands on what the reader decides about it."""

    #: A Place to scroll to.
    revealRequested = Signal(object)
    #: All places of the chosen thing, the current one, and what they are: a mention type ("PERSON", …),
    #: "figure", "quotation", "wording", "finding", "note" or "passage".
    lightRequested = Signal(object, object, str)
    #: Places the pointer rests on in a list.
    pointedRequested = Signal(object)
    verdictGiven = Signal(object)
    #: What was decided on a finding about names, with its verdict, and what is taken back with it.
    namesAnswered = Signal(object, object)
    #: As the Findings tab asks for them.
    nearestWanted = Signal(object)
    linkWanted = Signal(object, object)
    #: A verdict that is to be as if it had never been given.
    takenBack = Signal(object)
    #: The places of a quotation of which it is to be said who speaks.
    speakerWanted = Signal(object)
    noteGiven = Signal(object)
    noteRemoved = Signal(object)
    #: "Add note" was pressed: answer with `begin_note(selection)`.
    noteWanted = Signal()
    entityDecided = Signal(object)
    evidenceRequested = Signal(str)
    pictureRequested = Signal(str)
    #: The sources of all texts of the story are wanted, not of these two alone.
    storySourcesWanted = Signal()
    #: Short sentences about what was done, or could not be.
    said = Signal(str)
    failed = Signal(str)
    #: That a list was written in part, and what writes all of it.
    partly = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Sidebar"))
        self.setProperty("ground", "page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(230)
        self._shown = Shown()
        self._counts: dict[str, int | None] = {}
        self._fresh: set[str] = set()
        self._built: dict[str, ListTab] = {}
        self._folds: dict[str, tuple[str, ...]] = {}
        self.tabs = TabGrid(TABS, self)
        self._pages = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._pages, 1)
        self.along = TakingAlong(
            self._table, self, lambda: folded_away(self._rows()), self._whole_table, self._holding
        )
        self.along.said.connect(self.said)
        self.along.partly.connect(self.partly)
        self.along.failed.connect(self.failed)
        column.addWidget(self.along)
        #: The last widget that Tab goes to before the foot.
        self._last: QWidget = self.tabs.tab(TABS[-1].key)
        self.tabs.chosen.connect(self._open)
        self.tabs.choose("findings")

    def show_texts(self, shown: Shown) -> None:
        """Show what is known of these texts; tabs not in sight are brought up to date when opened."""
        self._shown = shown
        self._counts = tab_counts(shown)
        for key, count in self._counts.items():
            self.tabs.set_count(key, count, badge=key == "findings", told=count_told(key, count))
        self._fresh.clear()
        self._open(self.tabs.choice())

    def select_finding(self, finding_id: str) -> None:
        """Choose a finding and light its passages, without asking the texts to move."""
        self.tabs.choose("findings")
        self._findings().select(finding_id)

    def go_to_finding(self, finding_id: str) -> None:
        """Choose a finding of these texts, and go to its passages; nothing where there is none."""
        if any(finding.id == finding_id for finding in self._shown.findings):
            self.tabs.choose("findings")
            self._findings().go_to(finding_id)

    def expect_finding(self, finding_id: str) -> None:
        """Choose this finding when the findings of the texts are known, without going to another tab."""
        self._findings().expect(finding_id)

    def chosen_finding(self) -> str:
        """The finding that is chosen in its tab, "" for none."""
        return self._findings().chosen_finding()

    def quotation_chosen(self) -> tuple[Place, ...]:
        """Where the quotation stands that the chosen row of the open tab is about, () for another row, or none."""
        row = self.list_in_sight().chosen_row()
        if row is None or "speaker" not in (*row.acts, *row.more_acts):
            return ()
        finding = next((one for one in self._shown.findings if one.id == row.key), None)
        return row.places if finding is None else quotation_places(self._shown, finding)

    def show_nearest(self, comparison: Comparison, finding_id: str, nearest: NearestThere | None) -> None:
        """What comes nearest in the other text to the passage of a finding, None where nothing can be said."""
        self._findings().show_nearest(comparison, finding_id, nearest)

    def begin_note(self, place: Place, partner: Place | None = None) -> None:
        """Open the field for a note on a passage, or on what joins it to a partner."""
        from variorum_gui.sidebar.notes_tab import NotesTab

        self.tabs.choose("notes")
        tab = self._built["notes"]
        if isinstance(tab, NotesTab):
            tab.begin(place, partner)

    def offer_kinds(self, chosen: KindsChosen) -> None:
        """Let the findings be filtered by kind of edit, in step with the marks on the texts."""
        self._findings().filters.offer_kinds(chosen)
        chosen.changed.connect(self._show_kinds)
        self._show_kinds(chosen.kinds)

    def _show_kinds(self, kinds: Kinds) -> None:
        self._findings().show_kinds(kinds)

    def open_tab(self, key: str) -> None:
        """Go to a tab: findings, names, figures, quotes, wording or notes."""
        self.tabs.choose(key)

    def open_folds(self, folds: Mapping[str, tuple[str, ...]]) -> None:
        """Open and close headings as `folds` told them, of the tabs built and of those to come."""
        self._folds = dict(folds)
        for key, tab in self._built.items():
            tab.open_folds(self._folds.get(key, ()))

    def folds(self) -> dict[str, tuple[str, ...]]:
        """By tab, the headings that a person opened or closed."""
        told = self._folds | {key: tab.folds() for key, tab in self._built.items()}
        return {key: keys for key, keys in told.items() if keys}

    def current_tab(self) -> str:
        """The tab that is open."""
        return self.tabs.choice()

    def list_in_sight(self) -> RowList:
        """The list of the open tab."""
        return self._built[self.tabs.choice()].list

    def for_keys(self) -> QWidget:
        """What of the open tab has the keyboard when one comes here by key."""
        return self._built[self.tabs.choice()].for_keys()

    def step(self, direction: int) -> None:
        """Go to the next (1) or previous (-1) place of what is chosen in the open tab."""
        self._built[self.tabs.choice()].step(direction)

    def keep_writing(self) -> None:
        """Hand on a note that is still being written, before the corpus or the window closes."""
        for tab in self._built.values():
            tab.keep_writing()

    def tab(self, key: str) -> ListTab:
        """A tab, built if need be."""
        if key not in self._built:
            tab = TAB_MAKERS[key](self)
            tab.open_folds(self._folds.get(key, ()))
            tab.revealRequested.connect(self.revealRequested)
            tab.lightRequested.connect(self.lightRequested)
            tab.pointedRequested.connect(self.pointedRequested)
            tab.said.connect(self.said)
            tab.listed.connect(self._count)
            self._pages.addWidget(tab)
            self._built[key] = tab
            self._last = put_in_order(self._last, tab, (self.along.copy, self.along.save))
        return self._built[key]

    def _open(self, key: str) -> None:
        tab = self.tab(key)
        if key not in self._fresh:
            self._fresh.add(key)
            tab.show_texts(self._shown)
        self._pages.setCurrentWidget(tab)
        self._count()

    def _count(self) -> None:
        # A tab that is not in sight may list anew as well: what is said is of the one in sight.
        key = self.tabs.choice()
        decided = {"decided": review_of(self._shown).decided} if key == "findings" else {}
        self.along.show_count(*foot_words(key, self._rows(), self._counts.get(key), decided))

    def _table(self) -> Table:
        return table_of(self._rows(), self._shown)

    def _holding(self) -> tuple[str, ...]:
        title = next(tr(each.title) for each in TABS if each.key == self.tabs.choice())
        return (title, *(text.name for text in (self._shown.left, self._shown.right) if text is not None))

    def _whole_table(self) -> Table:
        return table_of(self._built[self.tabs.choice()].whole_rows(), self._shown)

    def _rows(self) -> tuple[Row, ...]:
        return self._built[self.tabs.choice()].list.rows.rows

    def _findings(self) -> FindingsTab:
        tab = self.tab("findings")
        assert isinstance(tab, FindingsTab)
        return tab
