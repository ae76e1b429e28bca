"""Which versions were never shown: kept in the corpus as runs of bits, beside its acts."""

from __future__ import annotations

from collections.abc import Iterable

from variorum.corpus.rows import ArticleRow, VersionRow
from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.outline import Node
from variorum_gui.owed import Owed

#: What was there when marks were first kept counts as read.
_BEFORE = "read up to"
#: Versions whose bits are kept together, as one number in hexadecimal digits.
_RUN = 2048


class Unread:
    """Of one corpus. Reading is no act: it cannot be undone, and a corpus opened read-only forgets it."""

    def __init__(self, corpus: Corpus | None = None, owed: Owed | None = None) -> None:
        self._corpus = corpus
        self._owed = Owed(corpus) if owed is None else owed
        self._runs: dict[int, int] = {}
        self._inside: dict[int, int] = {}
        self._before = 0
        if corpus is not None:
            self._before = _number(corpus.recall(_BEFORE))
            if self._before < 0:
                self._before = corpus.levels.last_version()
                self._owed.remember(_BEFORE, str(self._before))

    def forget(self) -> None:
        """What stories hold may be something else now."""
        self._inside.clear()

    def of(self, node: Node) -> int:
        """How many texts in a story nobody looked at yet; 1 or 0 for an article and a version."""
        if self._corpus is None:
            return 0
        if isinstance(node.row, VersionRow):
            return int(self.is_unread(node.row.id))
        if isinstance(node.row, ArticleRow) or node.kind == "story":
            if node.story not in self._inside:
                newest = self._corpus.levels.newest_versions([node.story]).get(node.story, {})
                self._inside[node.story] = 0
                for article, version in newest.items():
                    self._inside[-article] = int(self.is_unread(version))
                    self._inside[node.story] += self._inside[-article]
            return self._inside.get(node.story if node.kind == "story" else -node.article, 0)
        return 0

    def is_unread(self, version: int) -> bool:
        """Whether a version was never shown."""
        return version > self._before and not self._run(version // _RUN) >> version % _RUN & 1

    def mark(self, versions: Iterable[int], read: bool = True) -> bool:
        """Note that these were looked at, or that they are to count as new; whether that changed anything."""
        corpus, changed = self._corpus, set()
        for version in versions:
            if corpus is not None and version > self._before and self.is_unread(version) == read:
                run = version // _RUN
                self._runs[run] = self._run(run) ^ 1 << version % _RUN
                changed.add(run)
        for run in changed:
            self._owed.remember(f"read {run}", f"{self._runs[run]:x}")
        if changed:
            self.forget()
        return bool(changed)

    def _run(self, run: int) -> int:
        if run not in self._runs:
            kept = self._corpus.recall(f"read {run}") if self._corpus is not None else None
            self._runs[run] = max(0, _number(kept, 16))
        return self._runs[run]


def _number(words: object, base: int = 10) -> int:
    """What was kept, -1 where there is nothing, or nothing that was kept by this."""
    try:
        return int(str(words), base)
    except ValueError:
        return -1
