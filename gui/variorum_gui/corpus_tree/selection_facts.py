"""What the corpus knows of the things selected in the tree."""

from __future__ import annotations

from collections.abc import Sequence

from variorum.corpus.rows import ArticleRow, StoryRow, VersionRow
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Version
from variorum.model.decided_roles import with_decided_roles
from variorum_gui.corpus_tree.outline import Node
from variorum_gui.corpus_tree.pairs_of_stories import older_first
from variorum_gui.cut_words import cut
from variorum_gui.languages.words import tr, tr_many

#: Letters of a headline, or of an outlet's name, that tell which article it is.
_HEADLINE = 60


def versions_of(corpus: Corpus, node: Node) -> tuple[VersionRow, ...]:
    """The version a node is, or those of an article, the newest last."""
    if isinstance(node.row, VersionRow):
        return (node.row,)
    return corpus.versions(node.row.id) if isinstance(node.row, ArticleRow) else ()


def newest_of(corpus: Corpus, node: Node) -> VersionRow | None:
    """The version meant by a node: itself, or the newest of an article."""
    versions = versions_of(corpus, node)
    return versions[-1] if versions else None


def two_to_compare(corpus: Corpus, nodes: list[Node]) -> tuple[int, int] | None:
    """The ids of two versions, the older one first where both have a time; None for anything but two texts."""
    versions = [newest_of(corpus, node) for node in nodes]
    if len(versions) != 2 or versions[0] is None or versions[1] is None:
        return None
    return older_first(versions[0], versions[1])


def versions_meant(corpus: Corpus, nodes: list[Node]) -> list[int]:
    """The versions that count as read, or as not, with these: of an article and a story those that came last."""
    newest = corpus.levels.newest_versions([node.story for node in nodes])
    versions: list[int] = []
    for node in nodes:
        inside = newest.get(node.story, {})
        if node.kind == "story":
            versions.extend(inside.values())
        elif node.kind == "article":
            versions.append(inside.get(node.article, 0))
        elif node.ref is not None:
            versions.append(node.ref[1])
    return versions


def details_of(corpus: Corpus, nodes: list[Node]) -> tuple[tuple[ArticleRow, ...], tuple[VersionRow, ...]]:
    """The articles and versions whose details are asked for.

    A version brings its article, since outlet and address are the article's; an article brings its
    version only where it has a single one. Beside stories, which have a title, tags and a note, neither is asked for.
    """
    if any(node.kind == "story" for node in nodes):
        return (), ()
    versions = tuple(node.row for node in nodes if isinstance(node.row, VersionRow))
    articles = tuple(node.row for node in nodes if isinstance(node.row, ArticleRow))
    if versions:
        return _articles_above(corpus, versions), versions
    held = corpus.versions(articles[0].id) if len(articles) == 1 else ()
    return articles, held if len(held) == 1 else ()


def things_of(nodes: list[Node]) -> tuple[StoryRow | ArticleRow | VersionRow, ...]:
    """What was chosen itself: tags and notes are its own."""
    return tuple(node.row for node in nodes if isinstance(node.row, (StoryRow, ArticleRow, VersionRow)))


def text_of(corpus: Corpus, versions: Sequence[VersionRow]) -> Version | None:
    """The text of a single version, with the roles that were decided; None where it cannot be read."""
    if len(versions) != 1:
        return None
    try:
        return with_decided_roles(corpus.read(versions[0].id), corpus.decisions())
    except CorpusError:
        return None


def addresses_of(corpus: Corpus, nodes: list[Node]) -> tuple[str, ...]:
    """The addresses of articles, and of the articles that versions belong to."""
    found = articles_of(corpus, nodes)
    return tuple(dict.fromkeys(article.address for article in found if article.address))


def articles_of(corpus: Corpus, nodes: list[Node]) -> tuple[ArticleRow, ...]:
    """Articles, and the articles that versions belong to, each once."""
    versions = tuple(node.row for node in nodes if isinstance(node.row, VersionRow))
    articles = (*(n.row for n in nodes if isinstance(n.row, ArticleRow)), *_articles_above(corpus, versions))
    return tuple({article.id: article for article in articles}.values())


def called_in_details(nodes: list[Node], name: str, articles: Sequence[ArticleRow]) -> str:
    """What the details are of: `name` alone would not say which article's first version it is."""
    if len(nodes) > 1:
        return counted_things(nodes)
    row = nodes[0].row
    if not isinstance(row, (ArticleRow, VersionRow)) or not articles:
        return name
    headline = cut((row.headline or articles[0].title).strip(), _HEADLINE)
    outlet = cut(articles[0].outlet, _HEADLINE)
    whose = tr("{outlet}, “{headline}”", outlet=outlet, headline=headline) if outlet and headline else ""
    whose = whose or outlet or (tr("“{words}”", words=headline) if headline else "")
    if isinstance(row, ArticleRow):
        return whose or name
    return tr("{version} of {article}", version=name, article=whose) if whose else name


def counted_things(nodes: list[Node]) -> str:
    """What several things are called together: "3 articles"."""
    kinds, n = {node.kind for node in nodes}, len(nodes)
    if kinds == {"article"}:
        return tr_many("{n} article", "{n} articles", n)
    if kinds == {"version"}:
        return tr_many("{n} version", "{n} versions", n)
    if kinds == {"story"}:
        return tr_many("{n} story", "{n} stories", n)
    return tr_many("{n} text", "{n} texts", n)


def _articles_above(corpus: Corpus, versions: tuple[VersionRow, ...]) -> tuple[ArticleRow, ...]:
    found: dict[int, ArticleRow] = {}
    for version in versions:
        story = corpus.above(("version", version.id))[0][1]
        if version.article not in found:
            found.update((row.id, row) for row in corpus.articles(story) if row.id == version.article)
    return tuple(found.values())
