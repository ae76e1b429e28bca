"""Which texts were shown before and after each act, so that Undo and Redo bring back more than the corpus."""

from __future__ import annotations

from functools import partial

from variorum.corpus.rows import Change
from variorum.corpus.store import Corpus
from variorum_gui.window.around import around, with_its_mate
from variorum_gui.window.pairing import Pair, pair_after_opening, still_held


class PairsByAct:
    """Of the acts of one corpus since it was opened, and of older ones since they were undone."""

    def __init__(self) -> None:
        self._corpus: Corpus | None = None
        self._pairs: dict[int, tuple[Pair, Pair]] = {}

    def note(self, corpus: Corpus, before: Pair, after: Pair) -> None:
        """The newest act was done while `before` was shown, and `after` is shown now."""
        act = corpus.next_undo()
        if act is not None:
            self._of(corpus)[act.id] = (before, after)

    def travel(self, corpus: Corpus, shown: Pair, *, back: bool) -> tuple[Change | None, Pair]:
        """Undo the newest act, or do the last undone one again; what that changed, and what to show then."""
        act = corpus.next_undo() if back else corpus.next_redo()
        held = self._held(corpus, act.id) if act is not None and not back else None
        change = corpus.undo() if back else corpus.redo()
        if act is None or change is None:
            return None, shown
        return change, self._across(corpus, act.id, shown, held, change)

    def _held(self, corpus: Corpus, act: int) -> frozenset[int]:
        """Those of the versions an act is about that are held now."""
        touched = [id for kind, id in corpus.levels.touched_by(act) if kind == "version"]
        return frozenset(row.id for row in corpus.levels.version_rows(touched))

    def _across(
        self, corpus: Corpus, act: int, shown: Pair, held: frozenset[int] | None, change: Change
    ) -> Pair:
        """What to show when an act was taken back, or done again: `held` are those of its versions that were
        held before that.

        Where something else was chosen meanwhile, and is still held, that stays.
        """
        touched = {id for kind, id in change.ids if kind == "version"}
        pairs, tree = self._of(corpus), corpus.levels.tree_around(around(shown, *touched))
        known = pairs.get(act)
        if known is not None:
            left, arrived = reversed(known) if held is None else known
            return arrived if shown == left or still_held(shown, tree) != shown else shown
        if held is None:
            # An act from before a restart: done again, it shows what was shown now.
            pairs[act] = (still_held(shown, tree), shown)
            return shown
        brought = [row.id for row in tree.versions if row.id in touched - held]
        return pair_after_opening(brought, tree, shown, "window", partial(with_its_mate, corpus))

    def _of(self, corpus: Corpus) -> dict[int, tuple[Pair, Pair]]:
        if corpus is not self._corpus:
            self._corpus, self._pairs = corpus, {}
        return self._pairs
