"""What could not be read or was remarked on, until a person dismisses it: a restart does not make it read."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from variorum.model.article import Problem
from variorum_gui.json_file import load_object, save_object
from variorum_gui.languages.words import tr

#: More are counted, not kept: a folder of a million pictures must not fill the memory.
_MOST = 20_000
#: So many are written down for the next start, a file of half a megabyte; the rest is counted.
_KEPT = 2_000


class ProblemLog(QObject):
    """Keeps them in the order they came; the panel and the status line draw from it."""

    changed = Signal()

    def __init__(self, file: Path | None = None, parent: QObject | None = None) -> None:
        """`file`: where they are written down; those of the last time are read from it."""
        super().__init__(parent)
        self._file = file
        held = load_object(file) if file is not None else {}
        self._problems: dict[Problem, None] = dict.fromkeys(_problems_in(held.get("problems")))
        more = held.get("more")
        #: Those that came after there was no room.
        self.more = more if type(more) is int and more > 0 else 0
        self.changed.connect(self._keep)

    def add(self, problems: Iterable[Problem]) -> None:
        """Keep these; one that is kept already is not kept twice."""
        before = len(self), self.more
        for problem in problems:
            if problem in self._problems:
                continue
            if len(self._problems) < _MOST:
                self._problems[problem] = None
            else:
                self.more += 1
        if before != (len(self), self.more):
            self.changed.emit()

    def dismiss(self) -> None:
        """Forget all of them."""
        self._problems.clear()
        self.more = 0
        self.changed.emit()

    def _keep(self) -> None:
        if self._file is None:
            return
        kept = [problem.to_dict() for problem in list(self._problems)[:_KEPT]]
        save_object(self._file, {"problems": kept, "more": self.more + len(self) - len(kept)})

    def __len__(self) -> int:
        return len(self._problems)

    @property
    def lost(self) -> int:
        """How many of them are no mere remarks."""
        return sum(not problem.remark for problem in self._problems) + self.more

    def by_reason(self) -> dict[tuple[str, str], list[str]]:
        """Where each happened, by (reason, what to do); the commonest reason first, and remarks last."""
        groups: dict[tuple[str, str], list[str]] = {}
        lost: set[tuple[str, str]] = set()
        for problem in self._problems:
            why = (problem.reason, problem.hint)
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
    """Those that can be understood: another version of the program, or a hand, may have written the file."""
    words = ("where", "reason", "hint")
    found: list[Problem] = []
    for each in stored if isinstance(stored, list) else ():
        if isinstance(each, dict) and all(isinstance(each.get(name), str) for name in words):
            found.append(Problem(each["where"], each["reason"], each["hint"], each.get("remark") is True))
    return found
