"""Whom all texts of a story lean on: sources × outlets, over the newest version of every article. Knows no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from variorum.corpus.rows import ArticleRow
from variorum.corpus.store import Corpus
from variorum.model.annotations import Annotations, SourceKind
from variorum.model.article import Version
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.text.phrasing import phrase, phrase_many

#: Below this a source is listed as perhaps being none.
#: Passages kept of one source in one text.
_MOST_PASSAGES = 20


@dataclass(frozen=True, slots=True)
class StoryText:
    """A column: what it is called, and which version of which article it is."""

    name: str
    headline: str
    version_id: int
    outlet: str = ""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A row: a source, how often each text leans on it, and in which words."""

    name: str
    kind: SourceKind
    counts: tuple[int, ...]
    words: tuple[tuple[str, ...], ...]
    doubtful: bool = False

    @property
    def texts(self) -> int:
        """How many texts lean on it."""
        return sum(count > 0 for count in self.counts)


@dataclass(frozen=True, slots=True)
class StorySources:
    """The whole table, and what it leaves out."""

    story: str
    texts: tuple[StoryText, ...] = ()
    lines: tuple[SourceLine, ...] = ()
    notes: tuple[str, ...] = ()


def story_of(corpus: Corpus, version_id: int) -> int | None:
    """The story a version belongs to; None when it is not held any more."""
    return next((id for kind, id in corpus.above(("version", version_id)) if kind == "story"), None)


def newest_texts(corpus: Corpus, story: int) -> tuple[StoryText, ...]:
    """The newest version of every article of a story, each under a name of its own."""
    tree = corpus.levels.tree_of(story)
    newest = {row.article: row for row in tree.versions}  # oldest first: the last one stays
    articles = [row for row in tree.articles if row.story == story and row.id in newest]
    outlets = [article.outlet for article in articles]
    return tuple(
        StoryText(
            _name(article, outlets, newest[article.id].file),
            newest[article.id].headline,
            newest[article.id].id,
            article.outlet,
        )
        for article in articles
    )


def texts_read(
    corpus: Corpus, texts: Sequence[StoryText], decisions: Decisions, cancelled: CancelledCheck
) -> tuple[Version, ...]:
    """Their versions, with the roles the reader gave to paragraphs."""
    versions = []
    for text in texts:
        stop_if(cancelled)
        versions.append(with_decided_roles(corpus.read(text.version_id), decisions))
    return tuple(versions)


def sources_over(
    versions: tuple[Version, ...],
    decisions: Decisions,
    recogniser: str,
    outlets: tuple[str, ...] = (),
    *,
    progress: Progress,
    cancelled: CancelledCheck,
) -> tuple[tuple[SourceLine, ...], tuple[tuple[str, ...], ...]]:
    """The rows of the table, and the notes on each text. Runs in the helper process where there is much."""
    from variorum.dossier.joining.entity_listing import entities_from
    from variorum.dossier.joining.groups_of_mentions import joined
    from variorum.dossier.sourcing.source_table import sources_by_text
    from variorum.entities.annotating import annotate

    annotations: list[Annotations] = []
    for place, version in enumerate(versions):
        stop_if(cancelled)
        progress(phrase("Looking for sources"), place / (len(versions) + 1))
        annotations.append(annotate(version, recogniser))
    stop_if(cancelled)
    progress(phrase("Joining names"), len(versions) / (len(versions) + 1))
    # Only the names are joined: comparing every text with every other would take minutes for a large story.
    entities = entities_from(annotations, *joined(annotations), decisions)
    lines = []
    for row in sources_by_text(annotations, entities, outlets):
        words: list[list[str]] = [[] for _ in annotations]
        for document, span in row.places:
            words[document].append(" ".join(span.of(annotations[document].text).split()))
        lines.append(
            SourceLine(
                row.name,
                row.kind,
                tuple(map(len, words)),
                tuple(tuple(dict.fromkeys(said))[:_MOST_PASSAGES] for said in words),
                row.doubtful,
            )
        )
    return tuple(lines), tuple(one.notes for one in annotations)


def notes_on(
    texts: Sequence[StoryText], lines: Sequence[SourceLine], notes: Sequence[Sequence[str]]
) -> tuple[str, ...]:
    """What must be known to read the table."""
    told = [
        phrase_many(
            "{n} texts credit {name}: shared copy is not corroboration.",
            "{n} texts credit {name}: shared copy is not corroboration.",
            line.texts,
            name=line.name,
        )
        for line in lines
        if line.kind == "via" and line.texts > 1
    ]
    none = [text.name for at, text in enumerate(texts) if not any(line.counts[at] for line in lines)]
    if none:
        told.append(
            phrase(
                "No sources found in {texts}. This does not mean that there are none.", texts=", ".join(none)
            )
        )
    told += [
        phrase("{text}: {words}", text=text.name, words=note)
        for text, said in zip(texts, notes, strict=True)
        for note in said
    ]
    return tuple(told)


def _name(article: ArticleRow, outlets: Sequence[str], file: str) -> str:
    """The outlet, with the headline where the story has several of its articles; the file for a nameless one."""
    if article.outlet and outlets.count(article.outlet) == 1:
        return article.outlet
    headline = phrase("“{words}”", words=article.headline) if article.headline else file
    return ": ".join(part for part in (article.outlet, headline) if part) or phrase(
        "article {number}", number=article.id
    )
