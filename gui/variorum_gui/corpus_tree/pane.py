"""The corpus pane: what is held, found by a filter, arranged by dragging, corrected in place."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from variorum.corpus.browsing import Order
from variorum.corpus.rows import Change, Kind, Ref
from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.chosen_acts import ChosenActs
from variorum_gui.corpus_tree.details_place import DetailsPlace
from variorum_gui.corpus_tree.drop_box import DropBox
from variorum_gui.corpus_tree.filter_line import FilterLine
from variorum_gui.corpus_tree.filtering import Filter, Kept
from variorum_gui.corpus_tree.pairs_of_stories import PairsOfStories
from variorum_gui.corpus_tree.pane_layout import lay_out
from variorum_gui.corpus_tree.standing import Standing
from variorum_gui.corpus_tree.tree_acts import TreeActs
from variorum_gui.corpus_tree.tree_model import TreeModel
from variorum_gui.corpus_tree.tree_structure import MOST_FOLLOWED
from variorum_gui.corpus_tree.tree_view import CorpusTree
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.owed import Owed
from variorum_gui.theme.fitting_label import FittingLabel
from variorum_gui.tree_as_left import TreeAsLeft

if TYPE_CHECKING:
    from variorum_gui.corpus_tree.details_form import DetailsForm

#: Stories are opened by the filter when no more articles than this are left.
_MOST_OPENED = 200
_KINDS: tuple[Kind, ...] = ("story", "article", "version")
#: In a low window the tree has two lines at least, and gives the rest to what stands below it.
_LEAST_TREE = 48
#: So many of the things a change touched are opened and chosen.
_GONE_TO = 20
#: The setting of a corpus that says what its tree is sorted by.
_ORDER_KEY = "tree order"
ORDERS: tuple[Order, ...] = ("added", "time", "outlet", "headline")
_EMPTY = marked("Nothing here yet. Two articles are enough to begin.")
_NO_HIT = marked("Nothing in this corpus fits the filter.")


class CorpusPane(QWidget):
    """The tree with its filter, its form for details, and the box to drop things on."""

    #: A version to show, and where: "left", "right", or "" for wherever it fits.
    versionActivated = Signal(int, str)
    #: Two versions to compare, older first.
    compareRequested = Signal(int, int)
    #: (left, right): versions that are shown as they stood, whichever is older.
    pairRequested = Signal(int, int)
    #: An act was done: a `Change`.
    actDone = Signal(object)
    problem = Signal(str)
    addRequested = Signal()
    #: Rows of articles whose addresses are to be looked at again.
    checkRequested = Signal(object)
    #: Ids of stories to be written to a corpus of their own.
    exportRequested = Signal(object)
    #: The article whose history is wanted.
    historyRequested = Signal(int)
    #: The page of a story.
    storyRequested = Signal(int)
    #: What the tree is sorted by.
    orderChanged = Signal(str)
    #: What it would remember in the corpus has to wait: `owed` has it.
    owes = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Corpus"))
        self.setProperty("ground", "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(160)
        self._corpus: Corpus | None = None
        self.owed = Owed()
        self._pair: tuple[int | None, int | None] = (None, None)
        #: The texts that were looked at, for who opens a story.
        self.pairs = PairsOfStories()
        self._acts = TreeActs(self)
        self._acts.done.connect(self._after_act)
        self._acts.problem.connect(self.problem)
        self.model = TreeModel(self)
        self.model.renameAsked.connect(self._acts.rename)
        self.model.moveAsked.connect(self._acts.move)
        self.tree = CorpusTree(self.model, self)
        self._standing = Standing(self.tree, self.model)
        self._filter = Filter(self)
        self._filter.found.connect(self._keep)
        self._filter.failed.connect(self.problem)
        self._details = DetailsPlace(self._acts, self.tree)
        self._chosen = ChosenActs(self, self._acts, self._details)
        self.tree.acted.connect(self._chosen.act)
        self.filter = FilterLine(self)
        self.filter.entered.connect(self._filter.prepare)
        self.filter.changed.connect(self._use_filter)
        self._drop = DropBox(self)
        self._details.gives_way = self._drop
        self._drop.clicked.connect(self.addRequested)
        self._counting = QTimer(self, interval=0, singleShot=True)
        self._counting.timeout.connect(self._say_counts)
        self.tree.setMinimumHeight(_LEAST_TREE)
        self._build()
        self._say_counts()

    @property
    def details(self) -> DetailsForm:
        """The form for what is known of articles and versions."""
        return self._details.form(self)

    def as_left(self) -> TreeAsLeft | None:
        """How the tree stands, to be given to `set_corpus` when the corpus is opened again; None without one."""
        return (
            TreeAsLeft(self._standing.open_rows(), self.filter.text()) if self._corpus is not None else None
        )

    def set_corpus(self, corpus: Corpus | None, left: TreeAsLeft | None = None) -> None:
        """Show a corpus, or none; as it was left, where that is known."""
        self._corpus = self._acts.corpus = corpus
        self.owed = Owed(corpus, self.owes.emit)
        self._details.hide()
        self.pairs.forget()
        self._standing.forget()
        self._filter.set_corpus(corpus)
        kept = str(corpus.recall(_ORDER_KEY)) if corpus is not None else ""
        self.model.set_corpus(corpus, next((order for order in ORDERS if order == kept), "added"), self.owed)
        self.orderChanged.emit(self.model.order)
        self._say_counts()
        self.filter.setText(left.filter if left is not None else "")
        if left is None:
            self._open_a_small_corpus()
        else:
            self._standing.open_again(left.open, self._show_where_one_is)
        if self.filter.text().split():
            self._use_filter()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._details.fit_in(event.size().height())

    def _show_where_one_is(self) -> None:
        """Rows opened above those of the texts shown have moved them."""
        for id in self._pair:
            if id is not None:
                self._standing.bring_into_sight(("version", id))

    def let_go(self) -> None:
        """Read the corpus no more: it is about to be closed."""
        self.filter.rest()
        self._standing.let_go()
        self._counting.stop()
        self._filter.set_corpus(None)
        self._corpus = self._acts.corpus = None
        self.owed = Owed()
        self.model.set_corpus(None)

    def choose(self, refs: Sequence[Ref]) -> None:
        """Open what lies above these, choose them and bring them into sight."""
        self._standing.go_to(refs)

    def sort_by(self, order: Order) -> None:
        """Sort the tree by something else, and keep it so in this corpus."""
        self._standing.remember()
        self.model.sort_by(order)
        self._standing.restore()
        self.owed.remember(_ORDER_KEY, order)
        self.orderChanged.emit(order)

    def refresh(self, change: Change | None = None) -> None:
        """Show the corpus as it is now. What `change` touched is opened and chosen."""
        self._follow(change)
        if change is not None:
            refs: list[Ref] = [(kind, id) for named, id in change.ids for kind in _KINDS if kind == named]
            self._standing.go_to(refs[:_GONE_TO], followed=True)

    def _follow(self, change: Change | None) -> None:
        self._filter.forget()
        if change is None:
            self.model.read_anew()
        elif any(kind in _KINDS for kind, _ in change.ids):
            self.model.follow(change)
        if self.model.filtered and (change is None or len(change.ids) > MOST_FOLLOWED):
            self._filter.look_for(self.filter.text())  # of few it was seen what they are
        self._standing.reopen()
        self.tree.viewport().update()
        self._counting.start()  # counting 100,000 texts takes 20 ms: once for several changes

    def set_shown(self, left: int | None, right: int | None) -> None:
        """Mark the versions shown; they are brought into sight when they are new there."""
        new = [id for id in (left, right) if id is not None and id not in self._pair]
        self._pair = (left, right)
        self.pairs.note(left, right)
        self.model.set_shown(left, right)
        self.model.unread.mark([id for id in (left, right) if id is not None])
        self.tree.viewport().update()
        for id in new:
            self._standing.bring_into_sight(("version", id))

    def drop_zone(self) -> QWidget:
        """The widget onto which things from outside are dropped to add them: all of the pane."""
        return self

    def selected_refs(self) -> tuple[Ref, ...]:
        """What is selected."""
        return self.tree.selected_refs()

    def leave_details_to(self, widget: QWidget) -> None:
        """Where the keyboard goes when the form for details is closed and what asked for it has gone."""
        self._details.otherwise = widget

    def act(self, what: str) -> None:
        """Do an act of the context menu with what is selected."""
        self._chosen.act(what)

    def _build(self) -> None:
        self.counts = FittingLabel(self)
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.counts.setProperty("voice", "small")
        self.filter.returnPressed.connect(self.tree.setFocus)
        self.empty = QLabel(self)
        self.empty.setProperty("voice", "second")
        self.empty.setWordWrap(True)
        self.empty.setContentsMargins(12, 4, 12, 4)
        lay_out(self, self.counts, self.filter, self.empty, self.tree, self._details, self._drop)

    def _say_counts(self) -> None:
        self._counting.stop()
        counts = self._corpus.counts() if self._corpus is not None else None
        stories, articles = (counts.stories, counts.articles) if counts is not None else (0, 0)
        told = tr_many("{n} story", "{n} stories", stories)
        held = tr_many("{n} article", "{n} articles", articles)
        if self.model.filtered:
            told = tr("{kept} of {articles}", kept=self.model.rowCount(), articles=told)
            held = tr("{kept} of {articles}", kept=self.model.articles_kept(), articles=held)
        self.counts.say(f"{told} · {held}", held)
        if self.model.rowCount():
            self.empty.hide()
        else:
            self.empty.setText(tr(_NO_HIT) if self.model.filtered else tr(_EMPTY))
            self.empty.show()

    def _open_a_small_corpus(self) -> None:
        if self.model.rowCount() == 1:
            self._open_stories()

    def _open_stories(self) -> None:
        for row in range(self.model.rowCount()):
            self.tree.expand(self.model.index(row, 0))

    def _use_filter(self) -> None:
        if not self.model.filtered:
            self._standing.remember()
        self._filter.look_for(self.filter.text())

    def _keep(self, words: str, kept: Kept | None) -> None:
        was_filtered = self.model.filtered
        if words != self.filter.text() or not (was_filtered or kept is not None):
            return
        self.model.show_kept(kept)
        if kept is None:
            self._standing.restore()
        elif self.model.articles_kept() <= _MOST_OPENED:
            self._open_stories()
        self._say_counts()

    def _after_act(self, change: Change) -> None:
        self._follow(change)
        self.actDone.emit(change)
