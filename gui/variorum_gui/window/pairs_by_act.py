"""Which texts were shown before and after each act, so that Undo and Redo bring back more than the corpus."""

from __future__ import annotations

from variorum.corpus.store import Corpus
from variorum_gui.window.pairing import Pair, still_held


class PairsByAct:
    """Of the acts of one corpus since it was opened; older ones leave what is shown as it is."""

    def __init__(self) -> None:
        self._corpus: Corpus | None = None
        self._pairs: dict[int, tuple[Pair, Pair]] = {}

    def note(self, corpus: Corpus, before: Pair, after: Pair) -> None:
        """The newest act was done while `before` was shown, and `after` is shown now."""
        if corpus is not self._corpus:
            self._corpus, self._pairs = corpus, {}
        act = corpus.next_undo()
        if act is not None:
            self._pairs[act.id] = (before, after)

    def across(self, corpus: Corpus, act: int, shown: Pair, *, back: bool) -> Pair:
        """What to show when an act was taken back (or done again).

        Where something else was chosen meanwhile, and is still held, that stays.
        """
        known = self._pairs.get(act) if corpus is self._corpus else None
        if known is None:
            return shown
        left, arrived = reversed(known) if back else known
        return arrived if shown == left or still_held(shown, corpus.tree()) != shown else shown
