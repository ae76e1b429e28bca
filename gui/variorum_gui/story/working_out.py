"""The newest version of every article of a story, and the page they make together. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from variorum.corpus.rows import ArticleRow
from variorum.corpus.store import Corpus
from variorum.model.article import Version
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions
from variorum.model.story_page import StoryPage, StoryText
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.reporting.story.sections import Section, sections_of
from variorum.reporting.story.shares import ShareRow, share_rows
from variorum.text.phrasing import phrase


@dataclass(frozen=True, slots=True)
class Column:
    """A text of the story: what it is called, and which version of which article it is."""

    name: str
    headline: str
    version_id: int
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class WholeStory:
    """The page, with the version that each of its texts is in the corpus, and its tables in words."""

    title: str
    columns: tuple[Column, ...] = ()
    page: StoryPage = field(default_factory=lambda: StoryPage(()))
    sections: tuple[Section, ...] = ()
    shares: tuple[ShareRow, ...] = ()


def in_words(title: str, columns: tuple[Column, ...], page: StoryPage) -> WholeStory:
    """All that is shown: putting thirty texts into words takes longer than a window may stand still."""
    return WholeStory(title, columns, page, sections_of(page), share_rows(page))


def story_of(corpus: Corpus, version_id: int) -> int | None:
    """The story a version belongs to; None when it is not held any more."""
    return next((id for kind, id in corpus.above(("version", version_id)) if kind == "story"), None)


def newest_texts(corpus: Corpus, story: int) -> tuple[Column, ...]:
    """The newest version of every article of a story, each under a name of its own."""
    tree = corpus.levels.tree_of(story)
    newest = {row.article: row for row in tree.versions}  # oldest first: the last one stays
    articles = [row for row in tree.articles if row.story == story and row.id in newest]
    outlets = [article.outlet for article in articles]
    return tuple(
        Column(
            _name(article, outlets, newest[article.id].file),
            newest[article.id].headline,
            newest[article.id].id,
            article.outlet,
        )
        for article in articles
    )


def texts_read(
    corpus: Corpus, columns: Sequence[Column], decisions: Decisions, cancelled: CancelledCheck
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


def page_over(
    texts: tuple[StoryText, ...],
    earlier: tuple[tuple[Version, ...], ...],
    decisions: Decisions,
    recogniser: str,
    *,
    progress: Progress,
    cancelled: CancelledCheck,
) -> StoryPage:
    """The page. Runs in the helper process where there is much."""
    from variorum.dossier.story.page import story_page_of

    return story_page_of(texts, earlier, decisions, recogniser, progress, cancelled)


def _name(article: ArticleRow, outlets: Sequence[str], file: str) -> str:
    """The outlet, with the headline where the story has several of its articles; the file for a nameless one."""
    if article.outlet and outlets.count(article.outlet) == 1:
        return article.outlet
    headline = phrase("“{words}”", words=article.headline) if article.headline else file
    return ": ".join(part for part in (article.outlet, headline) if part) or phrase(
        "article {number}", number=article.id
    )
