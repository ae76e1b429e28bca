"""The corpus as a tree of nodes with integer ids, each level read when it is first looked at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal

from variorum.corpus.rows import ArticleRow, Ref, StoryRow, VersionRow
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum_gui.corpus_tree.filtering import Kept
from variorum_gui.known_versions import Known, known_versions

NodeKind = Literal["story", "article", "version", "gap"]
ROOT = 0

#: In stories of up to this many articles all versions are read to see whether one day tells their times
#: apart; a larger story prints the day everywhere.
_MOST_READ = 60


@dataclass(slots=True)
class Node:
    """One line of the tree. `row` is what the corpus handed out, or the run of versions not held."""

    id: int
    kind: NodeKind
    parent: int
    place: int
    row: StoryRow | ArticleRow | VersionRow | Known
    children: tuple[int, ...] | None = None
    #: For a version: its number.
    number: int = 0
    #: For a story: whether all its times are of one day, None until asked.
    one_day: bool | None = None

    @property
    def ref(self) -> Ref | None:
        """What the corpus calls it; None for versions that are not held."""
        if self.kind == "gap" or isinstance(self.row, Known):
            return None
        return (self.kind, self.row.id)


class Outline:
    """All nodes made so far. An id, once given to a thing, stays its own while the outline is used."""

    def __init__(self, corpus: Corpus | None = None) -> None:
        self._corpus = corpus
        self._ids: dict[tuple[str, int, int], int] = {}
        self._nodes: dict[int, Node] = {}
        self._top: tuple[int, ...] | None = None
        self._kept: Kept | None = None

    def forget(self, kept: Kept | None = None) -> None:
        """Read everything anew when it is looked at; with `kept`, only what passed the filter."""
        self._nodes.clear()
        self._top = None
        self._kept = kept

    def node(self, id: int) -> Node | None:
        """The node with this id, if it has been made."""
        return self._nodes.get(id)

    def id_of(self, ref: Ref) -> int:
        """The node id of a thing, -1 while it has none."""
        return self._ids.get((*ref, 0), -1)

    def children(self, id: int) -> tuple[int, ...]:
        """The ids of the nodes inside another; of all stories for `ROOT`."""
        if id == ROOT:
            if self._top is None:
                self._top = self._stories()
            return self._top
        node = self._nodes[id]
        if node.children is None:
            node.children = self._inside(node)
        return node.children

    def has_children(self, id: int) -> bool:
        """Whether anything is inside, without reading it."""
        node = self._nodes.get(id)
        if node is None:
            return bool(self.children(ROOT))
        if isinstance(node.row, StoryRow):
            return node.row.articles > 0
        return isinstance(node.row, ArticleRow) and node.row.versions > 0

    def find(self, ref: Ref) -> Node | None:
        """The node of a thing of the corpus, reading the levels above it; None when it is not shown."""
        node = self._nodes.get(self.id_of(ref))
        if node is not None:
            return node
        for above in self._path_to(ref):
            holder = self._nodes.get(self.id_of(above))
            if holder is not None:
                self.children(holder.id)
        return self._nodes.get(self.id_of(ref))

    def within(self, version: int | None) -> tuple[Ref, ...]:
        """A version with the article and the story it is in; nothing for one that is gone."""
        if version is None or self._corpus is None:
            return ()
        ref: Ref = ("version", version)
        above = self._path_to(ref)
        return (*above, ref) if above else ()

    def one_day(self, version: Node) -> bool:
        """Whether the clock alone tells the versions of this version's story apart."""
        article = self._nodes[version.parent]
        story = self._nodes[article.parent]
        if story.one_day is None:
            story.one_day = self._is_one_day(story)
        return story.one_day

    def _is_one_day(self, story: Node) -> bool:
        ids = self.children(story.id)
        if len(ids) > _MOST_READ:
            return False
        days: set[date] = set()
        for id in ids:
            for child in self.children(id):
                row = self._nodes[child].row
                when = row.dated if isinstance(row, VersionRow) else None
                if when is not None:
                    days.add(when.date())
        return len(days) <= 1

    def _path_to(self, ref: Ref) -> tuple[Ref, ...]:
        if self._corpus is None:
            return ()
        self.children(ROOT)
        try:
            return self._corpus.above(ref)
        except CorpusError:  # it is gone
            return ()

    def _stories(self) -> tuple[int, ...]:
        if self._corpus is None:
            return ()
        rows = [r for r in self._corpus.stories() if self._kept is None or r.id in self._kept.stories]
        return tuple(self._made("story", row.id, ROOT, i, row) for i, row in enumerate(rows))

    def _inside(self, node: Node) -> tuple[int, ...]:
        assert self._corpus is not None
        if isinstance(node.row, StoryRow):
            kept = self._kept
            rows = [r for r in self._corpus.articles(node.row.id) if kept is None or r.id in kept.articles]
            return tuple(self._made("article", row.id, node.id, i, row) for i, row in enumerate(rows))
        if isinstance(node.row, ArticleRow):
            return self._versions(node, node.row)
        return ()

    def _versions(self, node: Node, article: ArticleRow) -> tuple[int, ...]:
        assert self._corpus is not None
        held = self._corpus.versions(article.id)
        made: list[int] = []
        for run in known_versions([row.label for row in held], article.stored_versions):
            if run.held is None:
                made.append(self._made("gap", article.id, node.id, len(made), run, run.first))
            else:
                row = held[run.held]
                made.append(self._made("version", row.id, node.id, len(made), row, number=run.first))
        return tuple(made)

    def _made(
        self,
        kind: NodeKind,
        ref: int,
        parent: int,
        place: int,
        row: StoryRow | ArticleRow | VersionRow | Known,
        which: int = 0,
        number: int = 0,
    ) -> int:
        id = self._ids.setdefault((kind, ref, which), len(self._ids) + 1)
        self._nodes[id] = Node(id, kind, parent, place, row, number=number)
        return id
