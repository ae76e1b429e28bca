"""From a version in the corpus to a side of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import PurePath
from typing import TYPE_CHECKING

from variorum.corpus.decided_on import decided_on
from variorum.model.article import Article, ReadResult
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions
from variorum.model.precision import dating
from variorum.model.told_by_file import times_told_by_file
from variorum.model.version_numbers import version_numbers
from variorum.reading.problems import shown_name
from variorum.text.names_of_texts import Nameable, names_of
from variorum.text.titles import title_of
from variorum_gui.shown import Shown, ShownText

if TYPE_CHECKING:
    from variorum.corpus.store import Corpus
    from variorum_gui.window.pairing import Pair


def shown_texts(corpus: Corpus, pair: Pair) -> Shown:
    """Both sides as far as they can be known without working anything out."""
    decisions = corpus.decisions()
    # Hundreds of versions take a while to read: those of one article once for both sides.
    article_of = cache(corpus.article)
    left, left_home = _side(corpus, pair.left, decisions, article_of)
    right, right_home = _side(corpus, pair.right, decisions, article_of)
    same_article = left_home is not None and left_home == right_home
    return with_decisions(named(left, right, same_article), corpus)


def with_decisions(shown: Shown, corpus: Corpus) -> Shown:
    """What is shown, with the decisions kept there that concern it and the verdicts that were carried over."""
    texts = [text.version for text in (shown.left, shown.right) if text is not None]
    decisions, elsewhere = decided_on(corpus, texts)
    shown = replace(shown, elsewhere=elsewhere, read_only=corpus.read_only)
    if not shown.carried:
        return replace(shown, decisions=decisions)
    from variorum.reviewing.carrying import with_carried

    return replace(shown, decisions=with_carried(decisions, shown.carried))


def named(left: ShownText | None, right: ShownText | None, same_article: bool) -> Shown:
    """Both sides, each with what sentences call it."""
    one, other = names_of((_nameable(left, same_article), _nameable(right, same_article)))
    return Shown(
        replace(left, name=one) if left is not None else None,
        replace(right, name=other) if right is not None else None,
    )


def side_by_side(result: ReadResult) -> Shown:
    """The newest versions of two articles, the older one on the left, as a corpus that is new to both would show
    them; nothing of fewer or more."""
    articles = [article for article in result.articles if article.versions]
    if len(articles) != 2:
        return Shown()
    files = {original.sha256: original.name for original in result.originals}
    left, right = (_newest(article, files) for article in articles)
    one, other = left.version.dated, right.version.dated
    swapped = one is not None and other is not None and other < one
    return named(right, left, False) if swapped else named(left, right, False)


def _newest(article: Article, files: Mapping[str, str]) -> ShownText:
    newest = article.versions[-1]
    number = version_numbers([version.label for version in article.versions])[-1]
    named = [(version, file_named(files.get(version.source_sha256, ""))) for version in article.versions]
    by_file = newest.dated in times_told_by_file(named)
    return ShownText(article, newest, number, file=named[-1][1], by_file=by_file)


def differ(one: Shown, other: Shown) -> bool:
    """Whether the texts themselves are others, or are called something else."""

    def key(shown: Shown) -> list[object]:
        return [
            t and (t.article, t.version, t.number, t.version_id, t.name) for t in (shown.left, shown.right)
        ]

    return key(one) != key(other)


def kept_in_sight(texts: Shown, before: Shown) -> Shown:
    """The texts with all that was known of the very same words before, until it is worked out anew: an outlet that is
    named moves nothing of what is being read."""
    if None in (texts.left, texts.right) or _words(texts) != _words(before):
        return texts
    return replace(
        texts,
        left=_annotated(texts.left, before.left),
        right=_annotated(texts.right, before.right),
        comparison=before.comparison,
        dossier=before.dossier,
        findings=before.findings,
        carried=before.carried,
    )


def _words(shown: Shown) -> list[object]:
    return [
        text and (text.version_id, text.version.text, text.version.paragraphs)
        for text in (shown.left, shown.right)
    ]


def _annotated(text: ShownText | None, before: ShownText | None) -> ShownText | None:
    return (
        replace(text, annotations=before.annotations, found=before.found)
        if text is not None and before is not None
        else text
    )


def _side(
    corpus: Corpus, version_id: int | None, decisions: Decisions, article_of: Callable[[int], Article]
) -> tuple[ShownText | None, int | None]:
    if version_id is None:
        return None, None
    home = next((id for kind, id in corpus.above(("version", version_id)) if kind == "article"), None)
    if home is None:
        return None, None
    article = article_of(home)
    rows = corpus.versions(home)
    place = next((i for i, row in enumerate(rows) if row.id == version_id), None)
    if place is None or place >= len(article.versions):
        # Put into the bin meanwhile, by another window or while this one was reading: nothing to show.
        return None, None
    version = with_decided_roles(article.versions[place], decisions)
    file = file_named(corpus.original_name(version_id)) if version.source_sha256 else ""
    by_file = version.dated in times_told_by_file((row, row.file) for row in rows)
    title = version.headline or rows[place].title  # decided roles may say where the headline is
    number = _number(article, place)
    return ShownText(article, version, number, version_id, file=file, by_file=by_file, title=title), home


def file_named(original: str) -> str:
    """What a file it was read from is called on screen."""
    return shown_name(PurePath(original).name)


def _number(article: Article, place: int) -> int:
    return version_numbers([v.label for v in article.versions], article.stored_versions)[place]


def _nameable(text: ShownText | None, same_article: bool) -> Nameable | None:
    if text is None:
        return None
    return Nameable(
        text.article.outlet,
        text.title or title_of(text.version),
        text.file,
        dating(text.version),
        0 if same_article else None,
        text.number,
    )
