"""The part of a corpus that decides what is to be shown: the articles around some versions."""

from __future__ import annotations

from variorum.corpus.rows import Tree
from variorum.corpus.store import Corpus
from variorum_gui.window.pairing import Pair, still_held


def around(pair: Pair, *more: int) -> tuple[int, ...]:
    """The versions of a pair, and more, as `Corpus.levels.tree_around` takes them."""
    return tuple(id for id in (pair.left, pair.right, *more) if id is not None)


def together(one: Tree, other: Tree) -> Tree:
    """Both, each row once."""
    known = {row.id for row in one.articles}
    return Tree(
        articles=(*one.articles, *(row for row in other.articles if row.id not in known)),
        versions=(*one.versions, *(row for row in other.versions if row.article not in known)),
    )


def held_in(corpus: Corpus, pair: Pair) -> Pair:
    """The pair without versions that are no longer in the corpus."""
    return still_held(pair, corpus.levels.tree_around(around(pair)))


def with_its_mate(corpus: Corpus, version: int) -> Pair:
    """A version with the one before it, else the one after it; where its article has no other, with the newest of
    another article of its story; where that has none either, alone."""
    held = corpus.levels.tree_around((version,))
    ids = [row.id for row in held.versions]
    if version not in ids:  # put into the bin meanwhile, or gone
        return Pair(version)
    if len(ids) > 1:
        at = max(ids.index(version), 1)
        return Pair(ids[at - 1], ids[at])
    (article,) = held.articles
    newest = corpus.levels.newest_versions([article.story]).get(article.story, {})
    return Pair(version, next((id for other, id in newest.items() if other != article.id), None))
