"""Which texts were shown before and after each act, and compared how, so that Undo and Redo bring back more than the
corpus."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from functools import partial
from typing import Any, TypeAlias, get_args

from variorum.corpus.rows import Act, Change
from variorum.corpus.store import Corpus
from variorum.model.decisions import Decision, Verdict
from variorum.model.frozen import dataclass
from variorum_gui.window.around import around, held_in, with_its_mate
from variorum_gui.window.pairing import Pair, pair_after_opening, still_held
from variorum_gui.window.texts_decided import otherwise_decided, texts_decided
from variorum_gui.window.working_out import ModeWish

#: Acts of a corpus of which it is kept for the next start.
_KEPT = 100
#: The number of an act that was undone and overtaken is given again: the time tells them apart.
_Key: TypeAlias = tuple[int, str]


@dataclass(frozen=True, slots=True)
class Standing:
    """What is shown, and how it is to be compared: in another mode other findings are listed."""

    pair: Pair = Pair()
    mode: ModeWish = "auto"

    def to_json(self) -> tuple[int | None, int | None, str]:
        """As `PairsByAct` keeps it."""
        return self.pair.left, self.pair.right, self.mode


class PairsByAct:
    """Of the acts of one corpus, as far as they were done in a window or undone in this one."""

    def __init__(self) -> None:
        self._corpus: Corpus | None = None
        self._pairs: dict[_Key, tuple[Standing, Standing]] = {}
        #: The newest act there was, when something was last done.
        self._newest: _Key | None = None

    def note(self, corpus: Corpus, before: Standing, after: Standing) -> None:
        """If an act was done, it was while `before` was shown, and `after` is shown now.

        To open texts that are held already is none: what was noted of the act before that stays as it is.
        """
        pairs, newest = self._of(corpus), _newest(corpus)
        if newest is not None and newest != self._newest:
            pairs[newest] = (before, after)
        self._newest = newest

    def recall(self, corpus: Corpus, stored: object) -> None:
        """What was kept of this corpus, which was just opened."""
        held = [each for each in stored if _is_sound(each)] if isinstance(stored, list) else []
        self._corpus, self._newest = corpus, _newest(corpus)
        self._pairs = {(id, at): (_standing(*both[:3]), _standing(*both[3:])) for id, at, *both in held}

    def to_json(self) -> list[list[Any]]:
        """For `Corpus.remember`: of the newest acts."""
        newest = sorted(self._pairs.items())[-_KEPT:]
        return [[*key, *one.to_json(), *two.to_json()] for key, (one, two) in newest]

    def travel(
        self, corpus: Corpus, shown: Standing, *, back: bool, mode: ModeWish = "auto"
    ) -> tuple[Change | None, Standing]:
        """Undo the newest act, or do the last undone one again; what that changed, and what to show then.

        `mode` is the one that what is shown is compared in, "auto" while nobody knows.
        """
        act = corpus.next_undo() if back else corpus.next_redo()
        held = self._held(corpus, act.id) if act is not None and not back else None
        before = corpus.decisions()
        change = corpus.undo() if back else corpus.redo()
        self._newest = _newest(corpus)
        if act is None or change is None:
            return None, shown
        decided = tuple(otherwise_decided(before, corpus.decisions()))
        there = self._across(corpus, act, shown, held, change, decided)
        known = self._pairs.get(_key(act))
        if known is not None and there == shown and _is_out_of_sight(corpus, shown.pair, mode, decided):
            arrived = known[0 if back else 1]
            if arrived.pair in (shown.pair, shown.pair.swapped()):
                there = replace(shown, mode=arrived.mode)
        return change, there

    def _held(self, corpus: Corpus, act: int) -> frozenset[int]:
        """Those of the versions an act is about that are held now."""
        touched = [id for kind, id in corpus.levels.touched_by(act) if kind == "version"]
        return frozenset(row.id for row in corpus.levels.version_rows(touched))

    def _across(
        self,
        corpus: Corpus,
        act: Act,
        shown: Standing,
        held: frozenset[int] | None,
        change: Change,
        decided: Iterable[Decision],
    ) -> Standing:
        """What to show when an act was taken back, or done again: `held` are those of its versions that were
        held before that, `decided` is what is decided otherwise since.

        Where something else was chosen meanwhile, and is still held, that stays; but what was decided of texts is
        shown in them.
        """
        touched = {id for kind, id in change.ids if kind == "version"}
        pairs, tree = self._of(corpus), corpus.levels.tree_around(around(shown.pair, *touched))
        still = still_held(shown.pair, tree)
        known = pairs.get(_key(act))
        if known is not None:
            left, arrived = reversed(known) if held is None else known
            there = held_in(corpus, arrived.pair)
            is_new = there not in (shown.pair, shown.pair.swapped(), Pair())
            if is_new and there == arrived.pair and _tells_more(corpus, there, shown.pair, decided):
                return arrived
            if there != shown.pair and (shown.pair == left.pair or still != shown.pair):
                return Standing(there, shown.mode if there == shown.pair.swapped() else arrived.mode)
            return shown
        if held is None:
            # An act that was done elsewhere: done again, it shows what was shown now.
            pairs[_key(act)] = (Standing(still, shown.mode), shown)
            return shown
        brought = [row.id for row in tree.versions if row.id in touched - held]
        mate = partial(with_its_mate, corpus)
        return Standing(pair_after_opening(brought, tree, shown.pair, "window", mate), shown.mode)

    def _of(self, corpus: Corpus) -> dict[_Key, tuple[Standing, Standing]]:
        if corpus is not self._corpus:
            self._corpus, self._pairs, self._newest = corpus, {}, None
        return self._pairs


def _newest(corpus: Corpus) -> _Key | None:
    act = corpus.next_undo()
    return _key(act) if act is not None else None


def _key(act: Act) -> _Key:
    return act.id, act.when.isoformat()


def _tells_more(corpus: Corpus, there: Pair, shown: Pair, decided: Iterable[Decision]) -> bool:
    """Whether something that was decided is of the texts there, and not of those shown alone."""
    here, other = (
        {row.content_hash for row in corpus.levels.version_rows(around(pair))} for pair in (shown, there)
    )
    return any(not texts <= here and texts <= other for texts in map(texts_decided, decided))


def _is_out_of_sight(corpus: Corpus, shown: Pair, mode: ModeWish, decided: Iterable[Decision]) -> bool:
    """Whether a verdict is on the texts shown, and none of those in the mode they are compared in."""
    here = {row.content_hash for row in corpus.levels.version_rows(around(shown))}
    verdicts = [each for each in decided if isinstance(each, Verdict) and texts_decided(each) == here]
    modes = {verdict.judged.mode for verdict in verdicts if verdict.judged is not None}
    return bool(modes) and mode not in modes


def _standing(left: int | None, right: int | None, mode: ModeWish) -> Standing:
    return Standing(Pair(left, right), mode)


def _is_sound(stored: object) -> bool:
    if not isinstance(stored, list) or len(stored) != 8:
        return False
    id, at, left, right, mode, *after = stored
    ids, modes = (left, right, *after[:2]), (mode, after[2])
    return (
        type(id) is int
        and isinstance(at, str)
        and all(each is None or type(each) is int for each in ids)
        and all(each in get_args(ModeWish) for each in modes)
    )
