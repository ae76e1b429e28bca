"""What could not be read or was remarked on, until a person dismisses it: a restart does not make it read.

It belongs to the corpus it was to go into, and to the act that brought the rest: undone, there is nothing to tell.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from variorum.model.article import Problem
from variorum.reading.problems import in_our_words
from variorum.text.phrasing import retold
from variorum_gui.json_file import load_object, save_object
from variorum_gui.languages.words import tr

#: More are counted, not kept: a folder of a million pictures must not fill the memory.
_MOST = 20_000
#: So many are written down for the next start, a file of half a megabyte; the rest is counted.
_KEPT = 2_000
#: Of so many corpora they are written down; of others the oldest go.
_CORPORA = 20


class ProblemLog(QObject):
    """Keeps them in the order they came; the panel and the status line draw from it."""

    changed = Signal()

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        """`file`: where they are written down; those of the last time are read from it."""
        super().__init__(parent)
        self._file = file
        self._corpus = ""
        #: With the act that each belongs to.
        self._problems: dict[Problem, int | None] = {}
        #: Those of acts that are undone: done again, they are back.
        self._undone: dict[int, list[Problem]] = {}
        #: Those that came after there was no room.
        self.more = 0
        #: How many texts were read of what was given with them, by act.
        self._read: dict[int | None, int] = {}
        self.changed.connect(self._keep)

    def turn_to(self, corpus: Path) -> None:
        """Show those of another corpus."""
        self._corpus = str(corpus)
        kept = self._held().get(self._corpus)
        held = kept if isinstance(kept, dict) else {}
        self._undone.clear()
        self._problems = dict.fromkeys(_problems_in(held.get("problems")))
        more = held.get("more")
        self.more = more if type(more) is int and more > 0 else 0
        read = held.get("read")
        self._read = {None: read} if type(read) is int and read > 0 else {}
        self.changed.emit()

    def follow_acts(self, newest: int | None, undone: int | None) -> None:
        """Acts were done, undone or done again: what belongs to the last undone one is no problem now."""
        gone = [each for each, act in self._problems.items() if act is not None and act == undone]
        back = self._undone.pop(newest, []) if newest is not None else []
        if undone is not None and gone:
            self._undone[undone] = gone
            for each in gone:
                del self._problems[each]
        self._problems.update(dict.fromkeys(back, newest))
        if gone or back:
            self.changed.emit()

    def add(self, problems: Iterable[Problem], act: int | None = None, read: int = 0) -> None:
        """Keep these, which came with an act and so many texts that were read; one that is kept is not kept twice."""
        before = len(self), self.more
        for problem in problems:
            if problem in self._problems:
                continue
            if len(self._problems) < _MOST:
                self._problems[problem] = act
            else:
                self.more += 1
        if before != (len(self), self.more):
            self._read[act] = self._read.get(act, 0) + read
            self.changed.emit()

    def dismiss(self) -> None:
        """Forget all of them."""
        self._problems.clear()
        self._undone.clear()
        self._read.clear()
        self.more = 0
        self.changed.emit()

    def _keep(self) -> None:
        if self._file is None:
            return
        corpora = self._held()
        before = corpora.pop(self._corpus, None)
        if len(self) or self.more:
            kept = [problem.to_dict() for problem in list(self._problems)[:_KEPT]]
            more = self.more + len(self) - len(kept)
            corpora[self._corpus] = {"problems": kept, "more": more, "read": self.read}
        if corpora.get(self._corpus) != before:
            save_object(self._file, {"corpora": dict(list(corpora.items())[-_CORPORA:])})

    def _held(self) -> dict[str, Any]:
        """What is written down, by the paths of corpora."""
        held = load_object(self._file).get("corpora") if self._file is not None else None
        return held if isinstance(held, dict) else {}

    def __len__(self) -> int:
        return len(self._problems)

    @property
    def lost(self) -> int:
        """How many of them are no mere remarks."""
        return sum(not problem.remark for problem in self._problems) + self.more

    @property
    def read(self) -> int:
        """How many texts were read of what was given with them."""
        return sum(read for act, read in self._read.items() if act not in self._undone)

    def by_reason(self) -> dict[tuple[str, str], list[str]]:
        """Where each happened, by (reason, what to do); the commonest reason first, and remarks last."""
        groups: dict[tuple[str, str], list[str]] = {}
        lost: set[tuple[str, str]] = set()
        for problem in self._problems:
            why = retold(problem.reason), retold(problem.hint)
            groups.setdefault(why, []).append(problem.where)
            if not problem.remark:
                lost.add(why)
        return dict(sorted(groups.items(), key=lambda group: (group[0] not in lost, -len(group[1]))))

    def as_text(self) -> str:
        """All of it, to be copied."""
        lines: list[str] = []
        for (reason, hint), places in self.by_reason().items():
            lines.append(f"{reason} {hint}".strip())
            lines += [f"  {place}" for place in places]
        if self.more:
            lines.append(tr("and {n} more", n=self.more))
        return "\n".join(lines)


def _problems_in(stored: object) -> list[Problem]:
    """Those that can be understood, in the language of now: another version, or a hand, may have written the file."""
    words = ("where", "reason", "hint")
    found: list[Problem] = []
    for each in stored if isinstance(stored, list) else ():
        if isinstance(each, dict) and all(isinstance(each.get(name), str) for name in words):
            found.append(in_our_words(Problem.from_dict({**each, "remark": each.get("remark") is True})))
    return found
