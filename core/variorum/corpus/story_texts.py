"""The texts of a story as its page takes them: the newest version of every article, and the older ones of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from variorum.corpus.rows import ArticleRow, Ref, VersionRow
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Version
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.precision import dating
from variorum.model.story_page import StoryText
from variorum.progress import CancelledCheck, stop_if
from variorum.reading.problems import shown_name
from variorum.text.names_of_texts import Nameable, names_of


@dataclass(frozen=True, slots=True)
class Column(JsonValue):
    """A text of the story: what it is called, and which version of which article it is."""

    name: str
    headline: str
    version_id: int
    outlet: str = ""
    file: str = ""


def story_over(corpus: Corpus, ref: Ref) -> int | None:
    """The story something belongs to, or which it is; None when it is not held any more."""
    if ref[0] == "story":
        return ref[1]
    try:
        above = corpus.above(ref)
    except CorpusError:
        return None
    return next((id for kind, id in above if kind == "story"), None)


def newest_texts(corpus: Corpus, story: int) -> tuple[Column, ...]:
    """The newest version of every article of a story, each under a name of its own."""
    tree = corpus.levels.tree_of(story)
    newest = {row.article: row for row in tree.versions}  # oldest first: the last one stays
    articles = [row for row in tree.articles if row.story == story and row.id in newest]
    names = names_of([_nameable(article, newest[article.id]) for article in articles])
    return tuple(
        Column(name, (row := newest[article.id]).title, row.id, article.outlet, row.file)
        for article, name in zip(articles, names, strict=True)
    )


def texts_read(
    corpus: Corpus, columns: Sequence[Column], decisions: Decisions, cancelled: CancelledCheck | None = None
) -> tuple[tuple[StoryText, ...], tuple[tuple[Version, ...], ...]]:
    """Their texts, with the roles the reader gave to paragraphs, and the older versions of each."""
    texts, earlier = [], []
    for column in columns:
        stop_if(cancelled)
        article = corpus.article_of(column.version_id)
        version = corpus.read(column.version_id)
        older = [each for each in article.versions if each.content_hash != version.content_hash]
        texts.append(
            StoryText(
                column.name,
                with_decided_roles(version, decisions),
                article.outlet,
                article.address,
                article.language,
            )
        )
        earlier.append(tuple(older))
    return tuple(texts), tuple(earlier)


def columns_judged(
    corpus: Corpus, columns: Sequence[Column], decisions: Decisions
) -> Mapping[str, tuple[int, ...]]:
    """Of the texts that verdicts were given on, by their content hashes, which columns other versions of them are.

    Several outlets can have had the same words. An article that is in the bin by now has no column.
    """
    from variorum.reviewing.belonging import texts_judged

    rows = corpus.levels.version_rows([column.version_id for column in columns])
    articles = {row.id: row.article for row in rows}
    at = {
        articles[column.version_id]: number
        for number, column in enumerate(columns)
        if column.version_id in articles
    }
    held = corpus.levels.articles_with(set(texts_judged(decisions)))
    found = ((text, tuple(sorted(at[each] for each in of if each in at))) for text, of in held.items())
    return {text: numbers for text, numbers in found if numbers}


def _nameable(article: ArticleRow, newest: VersionRow) -> Nameable:
    return Nameable(article.outlet, newest.title, shown_name(newest.file), dating(newest))
