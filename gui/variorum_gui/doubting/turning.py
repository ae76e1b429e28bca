"""Going through the readings of one place by key: every press is an act of its own, and Undo takes back one press.

Only presses on the border of two articles are one act together, whose name says how many they were: a press may have
made the two one, and the next one needs both again.
"""

from __future__ import annotations

from dataclasses import replace

from variorum.corpus.rows import Change
from variorum.corpus.store import Corpus
from variorum.model.article import Article, Doubt
from variorum.model.frozen import dataclass
from variorum_gui.doubting.settling import settle_doubt


@dataclass(frozen=True, slots=True)
class Turn:
    """A choice that was made, and the reading it was made in: the next one is made in the same."""

    version_id: int
    doubt: Doubt
    n: int
    #: As `Corpus.page_of` gave it before anything was chosen.
    page: tuple[tuple[int, ...], Article]
    #: How many presses it took.
    presses: int = 1


class Turning:
    """Remembers the choices by their acts, as long as the same corpus is open."""

    def __init__(self) -> None:
        self._corpus: Corpus | None = None
        self._turns: dict[int, Turn] = {}

    def newest(self, corpus: Corpus) -> Turn | None:
        """The choice the newest act made, also when those after it were taken back."""
        act = corpus.next_undo()
        return self._turns.get(act.id) if act is not None and corpus is self._corpus else None

    def choose(self, corpus: Corpus, version_id: int, doubt: Doubt, n: int) -> Change | None:
        """Settle a doubt as its choice `n`; nothing where it is settled by now.

        Acts wait while articles are added: a key pressed twice meanwhile asks twice for the same.
        """
        if corpus is not self._corpus:
            self._corpus, self._turns = corpus, {}
        page = corpus.page_of(version_id)
        if not any(doubt in version.doubts for version in page[1].versions):
            return None
        return self._done(corpus, Turn(version_id, doubt, n, page))

    def choose_instead(self, corpus: Corpus, before: Turn, n: int) -> Change:
        """The same doubt as another of its choices.

        A border of two articles may have made one of them; then the choice before is taken back within this act.
        """
        if before.doubt.kind != "seam":
            return self._done(corpus, replace(before, n=n))
        undone = corpus.undo()
        try:
            change = self._done(corpus, replace(before, n=n, presses=before.presses + 1))
        except Exception:
            if undone is not None:  # what is on the screen still holds
                corpus.redo()
            raise
        ids = (*change.ids, *(undone.ids if undone is not None else ()))
        return Change(change.label, tuple(dict.fromkeys(ids)))

    def _done(self, corpus: Corpus, turn: Turn) -> Change:
        change = settle_doubt(corpus, turn.version_id, turn.doubt, turn.n, turn.page, turn.presses)
        act = corpus.next_undo()
        if act is not None:
            self._turns[act.id] = turn
        return change
