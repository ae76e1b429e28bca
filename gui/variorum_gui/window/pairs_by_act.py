"""Which texts were shown before and after each act, so that Undo and Redo bring back more than the corpus."""

from __future__ import annotations

from functools import partial
from typing import Any, TypeAlias

from variorum.corpus.rows import Act, Change
from variorum.corpus.store import Corpus
from variorum_gui.window.around import around, held_in, with_its_mate
from variorum_gui.window.pairing import Pair, pair_after_opening, still_held

#: Acts of a corpus of which it is kept for the next start.
_KEPT = 100
#: The number of an act that was undone and overtaken is given again: the time tells them apart.
_Key: TypeAlias = tuple[int, str]


class PairsByAct:
    """Of the acts of one corpus, as far as they were done in a window or undone in this one."""

    def __init__(self) -> None:
        self._corpus: Corpus | None = None
        self._pairs: dict[_Key, tuple[Pair, Pair]] = {}

    def note(self, corpus: Corpus, before: Pair, after: Pair) -> None:
        """The newest act was done while `before` was shown, and `after` is shown now."""
        act = corpus.next_undo()
        if act is not None:
            self._of(corpus)[_key(act)] = (before, after)

    def recall(self, corpus: Corpus, stored: object) -> None:
        """What was kept of this corpus, which was just opened."""
        held = [each for each in stored if _is_sound(each)] if isinstance(stored, list) else []
        self._corpus = corpus
        self._pairs = {(id, at): (Pair(*pairs[:2]), Pair(*pairs[2:])) for id, at, *pairs in held}

    def to_json(self) -> list[list[Any]]:
        """For `Corpus.remember`: of the newest acts."""
        newest = sorted(self._pairs.items())[-_KEPT:]
        return [[*key, one.left, one.right, two.left, two.right] for key, (one, two) in newest]

    def travel(self, corpus: Corpus, shown: Pair, *, back: bool) -> tuple[Change | None, Pair]:
        """Undo the newest act, or do the last undone one again; what that changed, and what to show then."""
        act = corpus.next_undo() if back else corpus.next_redo()
        held = self._held(corpus, act.id) if act is not None and not back else None
        change = corpus.undo() if back else corpus.redo()
        if act is None or change is None:
            return None, shown
        return change, self._across(corpus, act, shown, held, change)

    def _held(self, corpus: Corpus, act: int) -> frozenset[int]:
        """Those of the versions an act is about that are held now."""
        touched = [id for kind, id in corpus.levels.touched_by(act) if kind == "version"]
        return frozenset(row.id for row in corpus.levels.version_rows(touched))

    def _across(
        self, corpus: Corpus, act: Act, shown: Pair, held: frozenset[int] | None, change: Change
    ) -> Pair:
        """What to show when an act was taken back, or done again: `held` are those of its versions that were
        held before that.

        Where something else was chosen meanwhile, and is still held, that stays; but what was decided of two texts is
        shown in them.
        """
        touched = {id for kind, id in change.ids if kind == "version"}
        pairs, tree = self._of(corpus), corpus.levels.tree_around(around(shown, *touched))
        known = pairs.get(_key(act))
        if known is not None:
            left, arrived = reversed(known) if held is None else known
            decided = {kind for kind, _ in change.ids} == {"decision"}
            if decided and arrived != shown.swapped() and held_in(corpus, arrived) == arrived != Pair():
                return arrived
            return held_in(corpus, arrived) if shown == left or still_held(shown, tree) != shown else shown
        if held is None:
            # An act that was done elsewhere: done again, it shows what was shown now.
            pairs[_key(act)] = (still_held(shown, tree), shown)
            return shown
        brought = [row.id for row in tree.versions if row.id in touched - held]
        return pair_after_opening(brought, tree, shown, "window", partial(with_its_mate, corpus))

    def _of(self, corpus: Corpus) -> dict[_Key, tuple[Pair, Pair]]:
        if corpus is not self._corpus:
            self._corpus, self._pairs = corpus, {}
        return self._pairs


def _key(act: Act) -> _Key:
    return act.id, act.when.isoformat()


def _is_sound(stored: object) -> bool:
    if not isinstance(stored, list) or len(stored) != 6:
        return False
    id, at, *pairs = stored
    return (
        type(id) is int and isinstance(at, str) and all(each is None or type(each) is int for each in pairs)
    )
