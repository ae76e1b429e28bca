"""By what the versions on the lines of the tree are told apart: their day, or the files they were read from."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from itertools import takewhile
from typing import TYPE_CHECKING, Literal

from variorum.corpus.rows import VersionRow
from variorum.model.precision import dating
from variorum.model.told_by_file import times_told_by_file

if TYPE_CHECKING:
    from variorum_gui.corpus_tree.outline import Node, Outline

#: What bears the same day as a version: nothing else, all of its story, or a line above it that says so.
DayOf = Literal["its own", "the story", "the line above"]

#: In stories of up to this many articles all versions are read to see whether one day tells their times
#: apart; a larger story prints the day everywhere.
_MOST_READ = 60


class ToldApart:
    """Found once for each story and article of an outline: lines are asked for whenever they are painted.

    It does not hold the outline, which holds it and is large: in a circle it would stay after another took its place.
    """

    def __init__(self) -> None:
        self._one_day: dict[int, bool] = {}
        #: By article: its lines, and the times of versions that their files tell apart.
        self._files: dict[int, tuple[tuple[Node, ...], Collection[datetime | None]]] = {}

    def forget(self) -> None:
        """Something happened in the corpus."""
        self._one_day.clear()
        self._files.clear()

    def day_of(self, node: Node, outline: Outline) -> DayOf:
        """What else bears the day of a version, so that it need not say it where there is no room."""
        if node.kind != "version":
            return "its own"
        if node.story not in self._one_day:
            self._one_day[node.story] = _is_one_day(node.story, outline)
        if not self._one_day[node.story]:
            return "its own"
        above = takewhile(lambda line: line.key != node.key, outline.lines(node.story, node.article))
        said = any(isinstance(line.row, VersionRow) and dating(line.row) is not None for line in above)
        return "the line above" if said else "the story"

    def told_by_file(self, node: Node, outline: Outline) -> bool:
        """Whether a version has the time of another one of its article, or none as that, and a file of another name."""
        if not isinstance(node.row, VersionRow):
            return False
        lines = outline.lines(node.story, node.article)
        known = self._files.get(node.article)
        if known is None or known[0] is not lines:
            rows = (line.row for line in lines if isinstance(line.row, VersionRow))
            known = self._files[node.article] = lines, times_told_by_file((row, row.file) for row in rows)
        return node.row.dated in known[1]


def _is_one_day(story: int, outline: Outline) -> bool:
    ids = outline.articles(story)
    if len(ids) > _MOST_READ:
        return False
    days: set[date] = set()
    for id in ids:
        for line in outline.lines(story, id):
            when = line.row.dated if isinstance(line.row, VersionRow) else None
            if when is not None:
                days.add(when.date())
    return len(days) <= 1
