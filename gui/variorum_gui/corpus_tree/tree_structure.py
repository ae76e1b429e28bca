"""The structure of the tree, which Qt keeps, in step with the outline, which keeps the content.

Qt asks for every row of a level that is laid out. Answered in Python, 100,000 stories take 280 ms each time
one of them comes or goes. `QStandardItemModel` answers in C++ (6 ms), and rows without an item cost it nothing. So
rows are looked up in the outline by their places, and Qt hears of what is inside when it is opened or gone to.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItemModel

from variorum.corpus.browsing import Order
from variorum.corpus.rows import Change, Ref
from variorum.corpus.store import Corpus
from variorum_gui.corpus_tree.filtering import Kept
from variorum_gui.corpus_tree.outline import Node, Outline

Index = QModelIndex | QPersistentModelIndex
KeyT = TypeVar("KeyT")

#: A change of more things than this is followed by reading the ids of all stories once more.
MOST_FOLLOWED = 200


class TreeStructure(QStandardItemModel):
    """Which rows there are. What they say is for who builds on this."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(1)
        self._corpus: Corpus | None = None
        self._outline = Outline()
        #: Brings the outline up to what Qt is about to say of the structure; nobody hears of it before this.
        self._catch_up: Callable[[], None] = _nothing
        self.rowsInserted.connect(self._caught_up)
        self.rowsRemoved.connect(self._caught_up)

    def _after_reading(self) -> None:
        """The outline is in step with the corpus again."""

    @property
    def order(self) -> Order:
        """What the tree is sorted by."""
        return self._outline.order

    @property
    def kept(self) -> Kept | None:
        """What the filter lets through, and what was done to the corpus since; None without a filter."""
        return self._outline.kept

    @property
    def filtered(self) -> bool:
        """Whether a filter hides part of the corpus."""
        return self.kept is not None

    def articles_kept(self) -> int:
        """How many articles the filter lets through."""
        return len(self.kept.articles) if self.kept is not None else 0

    def follow(self, change: Change) -> None:
        """Show what a change made of the things it touched; the rest of the tree is not looked at."""
        if self._corpus is None:
            return
        few = len(change.ids) <= MOST_FOLLOWED
        stories = self._corpus.levels.stories_around(change.ids) if few else None
        if stories is None or len(stories) > MOST_FOLLOWED:
            self.read_anew()
            return
        outline = self._outline
        outline.forget_rows()
        self._keep_in_sight(stories, change)
        keys = outline.keys_of(sorted(stories))
        for story in sorted(stories):
            place, key = outline.place_of_story(story), keys.get(story)
            if place >= 0 and (key is None or not outline.stands(place, key)):
                self._remove(place, 1, partial(self._forget, story, place))
                place = -1
            if key is not None and place < 0:
                place = outline.place_for(key)
                self._insert(place, 1, partial(outline.insert_story, place, key))
            elif key is not None:
                outline.set_story(place, key)
                self._follow_inside(place)
        self._after_reading()

    def read_anew(self) -> None:
        """Show everything as it is now; what did not move stays open and chosen."""
        outline = self._outline
        outline.forget_rows()
        keys = outline.read_stories()
        before, now = outline.stories, [id for _, id in keys]
        if before != now:
            first = next((i for i, (a, b) in enumerate(zip(before, now, strict=False)) if a != b), None)
            first = min(len(before), len(now)) if first is None else first
            most = min(len(before), len(now)) - first
            behind = next((i for i in range(most) if before[-1 - i] != now[-1 - i]), most)
            gone = before[first : len(before) - behind]
            left = outline.keys_at(0, first) + outline.keys_at(len(before) - behind, len(before))
            for story in gone:
                outline.take_articles(story, None)
            if gone:
                self._remove(first, len(gone), partial(outline.take_stories, left))
            if len(now) - behind > first:
                self._insert(first, len(now) - behind - first, partial(outline.take_stories, keys))
        outline.take_stories(keys)
        for story in outline.opened():
            self._follow_inside(outline.place_of_story(story))
        self._after_reading()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if parent.isValid():
            self._fill(parent)
        return super().rowCount(parent)

    def fill(self, index: Index) -> None:
        """Tell Qt what is inside, as when it is opened."""
        if index.isValid():
            self._fill(index, quietly=False)

    def node(self, index: Index) -> Node | None:
        """The node of an index."""
        places: list[int] = []
        while index.isValid():
            places.append(index.row())
            index = index.parent()
        return self._outline.node(places[::-1])

    def index_of(self, ref: Ref) -> QModelIndex:
        """Where a thing of the corpus stands; invalid when the filter hides it or it is gone."""
        index = QModelIndex()
        for place in self._outline.places_of(ref):
            self.rowCount(index)
            index = self.index(place, 0, index)
        return index

    def _begin_anew(self, order: Order, kept: Kept | None) -> None:
        before = self._outline
        self.setRowCount(0)
        self._outline = Outline(self._corpus, order)
        known = before.known_to(self._corpus, order)
        self._outline.kept = kept
        keys = self._outline.read_stories(known)
        self._insert(0, len(keys), partial(self._outline.take_stories, keys))
        self._after_reading()

    def _insert(self, place: int, rows: int, then: Callable[[], None], parent: Index = QModelIndex()) -> None:  # noqa: B008
        if not rows:
            then()
            return
        self._catch_up = then
        self.insertRows(place, rows, parent)

    def _remove(self, place: int, rows: int, then: Callable[[], None], parent: Index = QModelIndex()) -> None:  # noqa: B008
        self._catch_up = then
        self.removeRows(place, rows, parent)

    def _caught_up(self) -> None:
        catch_up, self._catch_up = self._catch_up, _nothing
        catch_up()

    def _is_filled(self, parent: Index) -> bool:
        return self.itemFromIndex(parent).columnCount() > 0

    def _fill(self, parent: Index, quietly: bool = True) -> None:
        """Tell Qt how much is inside, the first time it is asked."""
        if self._is_filled(parent):
            return
        node = self.node(parent)
        if node is None or node.kind not in ("story", "article"):
            return
        # Nobody knew how many there were: who asks now need not be told that some came.
        was = self.blockSignals(quietly)
        item = self.itemFromIndex(parent)
        item.setColumnCount(1)
        if node.kind == "story":
            item.setRowCount(len(self._outline.articles(node.story)))
        else:
            lines = self._outline.lines(node.story, node.article)
            item.setRowCount(len(lines))
            self._disable_gaps(parent, lines)
        self.blockSignals(was)

    def _disable_gaps(self, article: Index, lines: Iterable[Node]) -> None:
        for place, line in enumerate(lines):
            if line.kind == "gap":
                item = self.itemFromIndex(self.index(place, 0, article))
                item.setFlags(Qt.ItemFlag.ItemNeverHasChildren)

    def _follow_inside(self, place: int) -> None:
        """Read a story's articles anew, and the versions of those that were opened."""
        outline = self._outline
        if not 0 <= place < len(outline.stories):
            return
        story, index = outline.stories[place], self.index(place, 0)
        if not self._is_filled(index):
            outline.take_articles(story, None)
            return
        before, now = outline.articles(story), outline.read_articles(story)
        self._become(index, before, now, partial(outline.take_articles, story))
        for at, article in enumerate(now):
            self._follow_versions(self.index(at, 0, index), story, article)

    def _follow_versions(self, index: QModelIndex, story: int, article: int) -> None:
        outline = self._outline
        if article not in outline.opened_in(story) or not self._is_filled(index):
            outline.take_lines(story, article, None)
            return
        before, now = outline.lines(story, article), outline.read_lines(story, article)
        known = {line.key: line for line in (*before, *now)}
        outline.take_lines(story, article, tuple(known[line.key] for line in before))
        self._become(
            index,
            [line.key for line in before],
            [line.key for line in now],
            lambda keys: outline.take_lines(story, article, tuple(known[key] for key in keys)),
        )
        self._disable_gaps(index, now)

    def _become(
        self, parent: QModelIndex, before: list[KeyT], now: list[KeyT], take: Callable[[list[KeyT]], None]
    ) -> None:
        """Remove and insert rows inside `parent`, so that what stays keeps its place in selections."""
        staying, there = set(now), list(before)
        left = [one for one in before if one in staying]
        kept = set(left)
        if left != [one for one in now if one in kept]:
            kept = set()  # another order: all of them anew
        for place in range(len(before) - 1, -1, -1):
            if before[place] not in kept:
                del there[place]
                self._remove(place, 1, partial(take, list(there)), parent)
        for place, one in enumerate(now):
            if one not in kept:
                there.insert(place, one)
                self._insert(place, 1, partial(take, list(there)), parent)

    def _forget(self, story: int, place: int) -> None:
        self._outline.take_articles(story, None)
        self._outline.remove_story(place)

    def _keep_in_sight(self, stories: set[int], change: Change) -> None:
        """What was just done is seen, also where the filter would hide it; what is gone counts no more."""
        kept = self.kept
        if kept is None or self._corpus is None:
            return
        touched = {id for kind, id in change.ids if kind == "article"}
        for kind, id in change.ids:
            if kind == "version":
                above = self._outline.above(("version", id))
                touched.update(ref[1] for ref in above if ref[0] == "article")
        there = self._corpus.levels.articles_in(stories, touched)
        gone = {id for id in (*there, *touched) if not there.get(id)}
        self._outline.kept = Kept(kept.stories | stories, (kept.articles | touched) - gone)


def _nothing() -> None:
    pass
