"""The texts of a story, from files or from a corpus, under names that tell them apart."""

from __future__ import annotations

import argparse
from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import field
from pathlib import Path

from variorum.cli.complaints import Complaint, complain_of
from variorum.cli.inputs import Text, called, reading_of
from variorum.cli.kept_decisions import as_given, decisions_in
from variorum.cli.output import inert
from variorum.corpus.rows import StoryRow
from variorum.corpus.store import Corpus, open_corpus
from variorum.corpus.story_texts import columns_judged, newest_texts, texts_read
from variorum.model.article import Version
from variorum.model.decided_roles import with_decided_roles
from variorum.model.decisions import Decisions
from variorum.model.frozen import dataclass
from variorum.model.story_page import StoryText

_TOO_FEW = "A story is told by two articles or more"


@dataclass(frozen=True, slots=True)
class Told:
    """What a story is called, the newest version of each article with the earlier ones, and what was decided.

    `columns` says of other texts that verdicts were given on, by their content hashes, which of these they are: several
    outlets can have had the same words.
    """

    title: str
    texts: tuple[StoryText, ...]
    earlier: tuple[tuple[Version, ...], ...]
    decisions: Decisions | None = None
    columns: Mapping[str, Collection[int]] = field(default_factory=dict)


def told_of(options: argparse.Namespace) -> Told:
    """What the options name."""
    return _from_corpus(options) if options.corpus else _from_files(options)


def _from_files(options: argparse.Namespace) -> Told:
    read = [text for word in options.files for text in _newest(word)]
    if len(read) < 2:
        raise Complaint(f"{_TOO_FEW}: name several files, or a folder.", 2)
    decisions = decisions_in(options.decisions) if options.decisions else None
    given = as_given(options.decisions, called(read))
    texts = tuple(
        StoryText(
            text.name,
            with_decided_roles(text.version, decisions),
            text.article.outlet,
            text.article.address,
            text.article.language,
        )
        for text in given
    )
    earlier = tuple(text.article.versions[:-1] for text in given)
    columns: defaultdict[str, list[int]] = defaultdict(list)
    for at, versions in enumerate(earlier):
        for version in versions:
            columns[version.content_hash].append(at)
    return Told(options.title or "", texts, earlier, decisions, columns)


def _from_corpus(options: argparse.Namespace) -> Told:
    with _opened(options.corpus) as corpus:
        story = _story(corpus, options.files)
        columns = newest_texts(corpus, story.id)
        if len(columns) < 2:
            raise Complaint(f"{_TOO_FEW}; story {story.id} has {len(columns)}.", 2)
        decisions = corpus.decisions()
        return Told(
            options.title or story.title,
            *texts_read(corpus, columns, decisions),
            decisions,
            columns_judged(corpus, columns, decisions),
        )


def _story(corpus: Corpus, words: Sequence[str]) -> StoryRow:
    """The story that is named; where none is, the only one that several articles tell."""
    stories = {story.id: story for story in corpus.stories()}
    if not words:
        several = [story for story in stories.values() if story.articles > 1]
        if len(several) == 1:
            return several[0]
        if not several:
            raise Complaint(f"{_TOO_FEW}; this corpus has no such story.", 2)
        lines = "\n".join(f"  {story.id}  {inert(story.title)}" for story in several)
        raise Complaint(f"Name one of these stories by its number:\n{lines}", 2)
    if len(words) > 1 or not words[0].isdecimal():
        raise Complaint("With --corpus name one story by its number, as `variorum corpus list` shows.", 2)
    found = stories.get(int(words[0]))
    if found is None:
        raise Complaint(f"There is no story {words[0]}: `variorum corpus list` shows those there are.", 2)
    return found


def _opened(path: str) -> Corpus:
    if not Path(path).is_file():
        raise Complaint(f"{path}: there is no such corpus.", 3)
    return open_corpus(path, read_only=True)


def _newest(word: str) -> list[Text]:
    """The newest version of each article in what one word names."""
    result = reading_of(word)
    complain_of(result.problems)
    originals = {original.sha256: original for original in result.originals}
    return [
        Text(
            newest,
            article,
            original=originals.get(newest.source_sha256),
            place=len(article.versions) - 1,
        )
        for article in result.articles
        for newest in article.versions[-1:]
    ]
