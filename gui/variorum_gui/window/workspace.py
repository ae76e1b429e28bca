"""The open corpus, what is shown of it, and everything that can be done with both. Knows no widgets."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from variorum.corpus.rows import Change
from variorum.corpus.store import Corpus, open_corpus
from variorum.errors import Damaged, OnlyReadable, VariorumError
from variorum.model.decisions import Decision
from variorum_gui.background import Background
from variorum_gui.languages.words import tr
from variorum_gui.session import Layout
from variorum_gui.shown import Shown
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.acts_waiting import ActsWaiting
from variorum_gui.window.around import around, held_in, with_its_mate
from variorum_gui.window.before_keeping import BeforeKeeping
from variorum_gui.window.carried_verdicts import news_of_verdicts, refused_facts
from variorum_gui.window.deriving import Deriver
from variorum_gui.window.giving import Giving
from variorum_gui.window.intake import Given
from variorum_gui.window.pairing import Pair, Where, pair_alone, pair_beside
from variorum_gui.window.pairs_by_act import PairsByAct, Standing
from variorum_gui.window.texts import differ, kept_in_sight, shown_texts, with_decisions
from variorum_gui.window.working_out import ModeWish, Wishes

#: After so long (ms) without an act the write-ahead log is folded into the file.
_IDLE = 1000


class Workspace(QObject):
    """One window's work. Every change of what is shown comes out of `shownChanged`."""

    corpusOpened = Signal(object)
    #: A `Change`, or None when anything may have changed.
    corpusChanged = Signal(object)
    shownChanged = Signal(object)
    #: A `Standing` to be shown, where something was done to its texts.
    placeWanted = Signal(object)
    #: Everything about the texts shown is worked out.
    settled = Signal()
    #: What was `TakenIn`, and what was given.
    opened = Signal(object, object)
    #: A `Found`: what was noticed in the texts just added, and can be done about it.
    noticed = Signal(object)
    #: A short sentence about what was just done.
    said = Signal(str)
    failed = Signal(str)
    #: A corpus file could not be opened, and there is another way: its path, and the error.
    refused = Signal(object, object)
    #: Whether everything done is on disk.
    saved = Signal(bool)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._corpus: Corpus | None = None
        self.acts_waiting = ActsWaiting(self.saved.emit)
        self.pair = Pair()
        self.pairs_by_act = PairsByAct()
        self.shown = Shown()
        self.wishes = Wishes()
        self.deriver = Deriver(background, self)
        self.deriver.advanced.connect(self._take)
        self.deriver.settled.connect(self.settled)
        self.deriver.failed.connect(self.failed)
        self.before_keeping = BeforeKeeping(self)
        self._giving = Giving(self, background)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE)
        self._idle.timeout.connect(self._settle_file)

    @property
    def corpus(self) -> Corpus:
        """The open corpus; there always is one once the window is up."""
        if self._corpus is None:
            raise RuntimeError("no corpus is open")
        return self._corpus

    @property
    def has_corpus(self) -> bool:
        """Whether one is open."""
        return self._corpus is not None

    @property
    def busy(self) -> bool:
        """Whether something is being read, added or worked out."""
        return bool(self.acts_waiting) or self.deriver.under_way

    def open(self, path: Path, read_only: bool = False) -> bool:
        """Open or create the corpus at `path` in place of the open one; False (and said) if it cannot."""
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            corpus = open_corpus(path, read_only=read_only)
        except (VariorumError, OSError) as error:
            log_error(error)
            if isinstance(error, (Damaged, OnlyReadable)):
                self.refused.emit(path, error)
            else:
                self.failed.emit(sentence_for(error))
            return False
        self.deriver.leave()
        self.acts_waiting.go_on_at_once()
        self.close()
        self._corpus = corpus
        self.corpusOpened.emit(corpus)
        return True

    def close(self) -> None:
        """Let go of the corpus."""
        self._idle.stop()
        if self._corpus is not None:
            self._corpus.close()
        self._corpus = None

    def recall(self) -> Layout:
        """Show what was shown in this corpus last."""
        layout = Layout.recalled(self.corpus.recall("window"))
        self.pairs_by_act.recall(self.corpus, self.corpus.recall("pairs"))
        self.wishes = replace(self.wishes, mode=layout.mode)  # type: ignore[arg-type]
        self.show_pair(held_in(self.corpus, Pair(layout.left, layout.right)), keep_mode=True)
        return layout

    def show_pair(self, pair: Pair, *, keep_mode: bool = False) -> None:
        """Show these two versions; the mode is chosen anew unless it is to be kept."""
        if not keep_mode:
            self.wishes = replace(self.wishes, mode="auto")
        self.pair = pair
        self._derive()

    def show_known(self, pair: Pair, shown: Shown) -> None:
        """Show what was worked out before, and still holds."""
        self.deriver.stop()
        self.pair = pair
        self._take(shown)
        self.settled.emit()

    def show_version(self, version: int, side: str) -> None:
        """Show a version on a side, or ("") beside one of its own story; said where it is held no more."""
        if held_in(self.corpus, Pair(version)).empty:
            self.said.emit(tr("This text is no longer in the corpus"))
        elif side:
            self.show_pair(pair_beside(version, side, self.pair))
        else:
            tree = self.corpus.levels.tree_around(around(self.pair, version))
            self.show_pair(pair_alone(version, tree, self.pair, partial(with_its_mate, self.corpus, version)))

    def swap(self) -> None:
        """Change the sides; what was chosen about comparing stays."""
        self.before_keeping.then(lambda: self.show_pair(self.pair.swapped(), keep_mode=True))

    def swap_order(self) -> None:
        """Of the two versions shown the one that was taken for the newer is the older, and stands on the left."""
        left, right = self.shown.left, self.shown.right
        one, other = self.pair.left, self.pair.right
        if left is not None and right is not None and one is not None and other is not None:
            then = self.pair.swapped() if left.number < right.number else self.pair
            self.act(lambda corpus: corpus.swap_order(one, other), then)

    def wish_mode(self, mode: ModeWish) -> None:
        """Compare as versions, as outlets, or as fits."""
        self.before_keeping.then(lambda: self.wish(replace(self.wishes, mode=mode)))

    def wish(self, wishes: Wishes) -> None:
        """Compare with other wishes."""
        before, self.wishes = self.wishes, wishes
        if wishes == before or self.pair.empty or self.before_keeping:  # what comes next is compared so
            return
        if replace(before, recogniser=wishes.recogniser) == wishes and not self.deriver.under_way:
            self.deriver.review(self.shown, wishes.recogniser)  # the comparison stands
        else:
            self._derive()

    def open_given(self, given: Given, where: Where) -> None:
        """Read what was given, keep it in the corpus, and show what should be shown of it."""
        self._giving.open(given, where)

    def show_added(self, change: Change, pair: Pair) -> None:
        """Show `pair` after something was added; of what is shown already no more is worked out than need be."""
        self._idle.start()
        before = self._standing()
        if pair != self.pair:
            self.show_pair(pair)
        else:
            self._follow(change)
        self.pairs_by_act.note(self.corpus, before, self._standing())

    def decide(self, *decisions: Decision) -> None:
        """Keep what the reader decided, and let the window follow from it."""
        self.act(lambda corpus: corpus.decide(*decisions))

    def act(self, deed: Callable[[Corpus], Change | None], shown: Pair | None = None) -> None:
        """Do something to the corpus, and show `shown` then; while articles are being added it waits for them."""
        if self.acts_waiting.keep(lambda: self.act(deed, shown)):
            return
        try:
            change = deed(self.corpus)
        except (VariorumError, OSError) as error:
            log_error(error)
            self.failed.emit(sentence_for(error))
            return
        if change is not None:
            self.after(change, shown)

    def after(self, change: Change, shown: Pair | None = None) -> None:
        """Follow a change that was made to the corpus, here or by the tree."""
        before = self._standing()
        self._tell(change)
        if shown is not None:
            self.show_pair(shown, keep_mode=True)
        self.pairs_by_act.note(self.corpus, before, self._standing())

    def _tell(self, change: Change) -> None:
        self.said.emit(change.label)
        self.corpusChanged.emit(change)
        self._idle.start()
        self._follow(change)

    def undo(self) -> None:
        """Take back the newest act, and show what was shown before it."""
        self.act(partial(self._travel, back=True))

    def redo(self) -> None:
        """Do again what was taken back, and show what was shown after it."""
        self.act(partial(self._travel, back=False))

    def _travel(self, corpus: Corpus, *, back: bool) -> None:
        shown, found = self._standing(), self.shown.comparison
        mode = found.mode if found is not None and shown.mode == "auto" else shown.mode
        change, there = self.pairs_by_act.travel(corpus, shown, back=back, mode=mode)
        if change is None:
            return
        if there.pair != self.pair and all(kind == "decision" for kind, _ in change.ids):
            self.placeWanted.emit(there)
        elif there.pair == self.pair:
            self.wish(replace(self.wishes, mode=there.mode))
        else:
            self.pair, self.wishes = there.pair, replace(self.wishes, mode=there.mode)
        self._tell(change)

    def _standing(self) -> Standing:
        return Standing(self.pair, self.wishes.mode)

    def hold_acts(self) -> None:
        """Acts wait from now on: something long is done to the corpus."""
        self.acts_waiting.begin()

    def release_acts(self) -> None:
        """It is done, and so are they."""
        self.acts_waiting.end()
        self.acts_waiting.go_on()

    def _follow(self, change: Change) -> None:
        """Work out again no more than the change calls for."""
        kinds = {kind for kind, _ in change.ids}
        pair = held_in(self.corpus, self.pair) if "version" in kinds else self.pair
        if pair != self.pair:
            self.show_pair(pair)
            return
        texts = shown_texts(self.corpus, self.pair)
        before, now = self.shown.decisions, texts.decisions
        others = differ(texts, self.shown) or (now.roles, now.cuts) != (before.roles, before.cuts)
        if others or now.links != before.links:
            # The same texts keep what is known of them in sight until it is worked out anew.
            texts = kept_in_sight(texts, self.shown) if others else replace(self.shown, decisions=now)
            self.deriver.derive(texts, self.wishes)
        elif (now.entities, now.speakers, refused_facts(now)) != (
            *(before.entities, before.speakers, refused_facts(before)),
        ):
            self.deriver.review(replace(self.shown, decisions=now), self.wishes.recogniser)
        elif now != before:
            self._take(replace(self.shown, decisions=now))

    def _derive(self) -> None:
        self.deriver.derive(shown_texts(self.corpus, self.pair), self.wishes)

    def _take(self, shown: Shown) -> None:
        # A verdict given while the texts are being worked out must not be lost by the next stage.
        before = self.shown
        self.shown = with_decisions(shown, self._corpus) if self._corpus is not None else shown
        self.shownChanged.emit(self.shown)
        if told := news_of_verdicts(self.shown, before):
            self.said.emit(told)

    def settle_soon(self) -> None:
        """Make the corpus one file again, when nothing more is done to it."""
        self._idle.start()

    def _settle_file(self) -> None:
        if self._corpus is not None and not self.acts_waiting:
            self._corpus.settle()
