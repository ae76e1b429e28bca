"""Which two versions to show after something was opened. Pure rules over the rows of the corpus."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import Literal

from variorum.corpus.rows import Tree, VersionRow
from variorum.model.frozen import dataclass

#: Where something was dropped; "window" is also the open dialog, paste and the command line.
Where = Literal["corpus", "left", "right", "window"]


@dataclass(frozen=True, slots=True)
class Pair:
    """The version ids shown on either side."""

    left: int | None = None
    right: int | None = None

    @property
    def empty(self) -> bool:
        """Whether nothing is shown."""
        return self.left is None and self.right is None

    def with_side(self, side: str, version: int | None) -> Pair:
        """This pair with another version on one side."""
        return Pair(version, self.right) if side == "left" else Pair(self.left, version)

    def swapped(self) -> Pair:
        """The other way round."""
        return Pair(self.right, self.left)


def pair_after_opening(
    opened: Sequence[int], tree: Tree, shown: Pair, where: Where, mate: Callable[[int], Pair] = Pair
) -> Pair:
    """The pair to show when the versions `opened` (in the order they were read) came in at `where`.

    Two articles, or files with a version each: side by side, the older one on the left. One article: on the side it
    was dropped on, or, where it has several versions and the window is free, its last two; else beside the one shown
    that tells the same story, else as `mate` pairs it with another of its story; where it has none, in the side that
    waits for a second, or alone: never in the place of one of two others. More than two: the first two of one story,
    else the first as `mate` pairs it; dropped on a side, the first that tells the story shown on the other; where none
    does, nothing changes: of many files, what comes first by its name has nothing to do with it. Onto the corpus:
    nothing changes.
    """
    rows = {row.id: row for row in tree.versions}
    groups = _by_article([rows[id] for id in opened if id in rows])
    if where == "corpus" or not groups:
        return shown
    if len(groups) > 2 and keeps_the_other(where, shown):
        return _beside_the_other([rows[-1] for rows in groups], tree, shown, where)
    if len(groups) > 2:
        return _first_of_one_story([rows[-1] for rows in groups], tree) or mate(groups[0][-1].id)
    if len(groups) == 2:
        return older_first(groups[0][-1], groups[1][-1])
    (only,) = groups
    held = [row for row in tree.versions if row.article == only[-1].article]
    if where != "window":
        if len(only) == 2 and only[0].file != only[1].file:
            return Pair(*(row.id for row in held if row in only))
        return shown.with_side(where, only[-1].id)
    if (shown.empty or len(only) > 1) and len(held) > 1:
        return _last_two(only, held)
    return _shown_too(only[-1].id, tree, shown, mate)


def pair_after_dragging(rows: Sequence[VersionRow], tree: Tree, shown: Pair, where: Where) -> Pair:
    """The pair when versions of this corpus were dropped on the texts: the same as for files, version by version."""
    if not rows:
        return shown
    if len(rows) == 1:
        return pair_beside(rows[0].id, where, shown)
    if len(rows) > 2 and keeps_the_other(where, shown):
        return _beside_the_other(rows, tree, shown, where)
    return older_first(rows[0], rows[1])


def keeps_the_other(where: Where, shown: Pair) -> bool:
    """Whether what comes to this side leaves something on the other one."""
    return (where == "left" and shown.right is not None) or (where == "right" and shown.left is not None)


def pair_beside(version: int, side: str, shown: Pair) -> Pair:
    """The pair when a person asks for a version on a side or, where nothing is shown, for the first."""
    return shown.with_side(side if side in ("left", "right") else "left", version)


def pair_alone(version: int, tree: Tree, shown: Pair, mate: Callable[[], Pair]) -> Pair:
    """The pair when a person opens a version and names no side: it stands beside one of its story that is shown.

    Where none is, the pair is that of `mate`: what is shown tells of something else. Two versions of one article stand
    in their order.
    """
    if version in (shown.left, shown.right):
        return shown
    if shown.empty:
        return pair_beside(version, "", shown)
    story = _stories(tree)
    row = next((row for row in tree.versions if row.id == version), None)
    if row is None or story(version) not in (story(shown.left), story(shown.right)):
        return mate()
    return _in_order(shown.with_side(_side_for(row, tree, shown), version), tree)


def still_held(pair: Pair, tree: Tree) -> Pair:
    """The pair without versions that are no longer in the corpus (as after an undo)."""
    held = {row.id for row in tree.versions}
    return Pair(
        pair.left if pair.left in held else None,
        pair.right if pair.right in held else None,
    )


def older_first(one: VersionRow, other: VersionRow) -> Pair:
    """Both, the older one on the left; in the order given where unknown."""
    first, second = one.dated, other.dated
    if first is not None and second is not None and second < first:
        one, other = other, one
    return Pair(one.id, other.id)


def _shown_too(version: int, tree: Tree, shown: Pair, mate: Callable[[int], Pair]) -> Pair:
    """One more text: beside its story, be it shown or found by `mate`, else in the side that waits for a second."""

    def elsewhere() -> Pair:
        found = mate(version)
        free = "left" if shown.left is None else "right" if shown.right is None else None
        alone = found.left is None or found.right is None
        return shown.with_side(free, version) if alone and free else found

    return pair_alone(version, tree, shown, elsewhere)


def _first_of_one_story(rows: Sequence[VersionRow], tree: Tree) -> Pair | None:
    story, told = _stories(tree), Counter[int | None]()
    told.update(story(row.id) for row in rows)
    first = next((story(row.id) for row in rows if told[story(row.id)] > 1), None)
    if first is None:
        return None
    one, other = [row for row in rows if story(row.id) == first][:2]
    return older_first(one, other)


def _in_order(pair: Pair, tree: Tree) -> Pair:
    held = {row.id: (row.article, place) for place, row in enumerate(tree.versions)}
    left, right = held.get(pair.left or 0), held.get(pair.right or 0)
    return pair.swapped() if left and right and left[0] == right[0] and left[1] > right[1] else pair


def _side_for(row: VersionRow, tree: Tree, shown: Pair) -> str:
    if shown.left is None or shown.right is None:
        return "left" if shown.left is None else "right"
    story = _stories(tree)
    left, right = story(shown.left), story(shown.right)
    return "left" if left != right == story(row.id) else "right"


def _beside_the_other(rows: Sequence[VersionRow], tree: Tree, shown: Pair, where: Where) -> Pair:
    """Of many, the first not shown that tells the story on the other side; where none does, nothing changes."""
    other, story = shown.right if where == "left" else shown.left, _stories(tree)
    same = (
        row.id for row in rows if story(row.id) == story(other) and row.id not in (shown.left, shown.right)
    )
    first = next(same, None)
    return shown if first is None else shown.with_side(where, first)


def _stories(tree: Tree) -> Callable[[int | None], int | None]:
    """The story that a version belongs to."""
    article_of = {version.id: version.article for version in tree.versions}
    story_of = {article.id: article.story for article in tree.articles}
    return lambda id: story_of.get(article_of.get(id or 0, -1))


def _last_two(opened: Sequence[VersionRow], held: Sequence[VersionRow]) -> Pair:
    order = {row.id: place for place, row in enumerate(held)}
    newest = max(order[row.id] for row in opened)
    later = max(newest, 1)
    return Pair(held[later - 1].id, held[later].id)


def _by_article(rows: Sequence[VersionRow]) -> list[list[VersionRow]]:
    groups: dict[int, list[VersionRow]] = {}
    for row in rows:
        groups.setdefault(row.article, []).append(row)
    return list(groups.values())
