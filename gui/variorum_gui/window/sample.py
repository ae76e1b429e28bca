"""The sample corpus: put together from the resources on first use, then a corpus like any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult
from variorum.progress import CancelledCheck, Progress, stop_if
from variorum.reading.reader import read
from variorum_gui.languages.words import tr
from variorum_gui.unexpected import log_error, sentence_for
from variorum_gui.window.pairing import Pair
from variorum_resources.sample_corpus import (
    SampleArticle,
    SampleStory,
    SampleVersion,
    first_outlets,
    sample_folder,
    sample_stories,
)

if TYPE_CHECKING:
    from variorum_gui.window.main_window import MainWindow


def open_sample(window: MainWindow) -> None:
    """Open the sample corpus in the window, and show the pair that explains the app best."""
    if not window.files.open(window.folders.sample_corpus):
        return
    corpus = window.workspace.corpus
    if corpus.counts().versions:
        if window.workspace.pair.empty:
            window.workspace.show_pair(first_pair(corpus))
        return

    stories = sample_stories()

    def failed(error: BaseException) -> None:
        log_error(error)
        words = tr("The sample corpus could not be opened. {reason}", reason=sentence_for(error))
        window.messages.say(words, kind="error")

    def first_is_there(_: None) -> None:
        if corpus is window.workspace.corpus:
            window.workspace.corpusChanged.emit(None)
            window.workspace.show_pair(first_pair(corpus))
            run(stories[1:], all_is_there)

    def all_is_there(_: None) -> None:
        window.workspace.corpusChanged.emit(None)

    def run(some: Sequence[SampleStory], then: Callable[[None], None]) -> None:
        window.background.run(
            "sample",
            tr("Putting the sample corpus together"),
            lambda progress, cancelled: fill(corpus, some, progress, cancelled),
            then,
            failed,
        )

    run(stories[:1], first_is_there)


def fill(
    corpus: Corpus, stories: Sequence[SampleStory], progress: Progress, cancelled: CancelledCheck
) -> None:
    """Read sample stories into the corpus, each under its title."""
    with sample_folder() as folder:
        for place, story in enumerate(stories):
            stop_if(cancelled)
            progress(tr("Reading the sample: {title}", title=story.title), place / len(stories))
            readings = [[read(folder / name) for name in article.files] for article in story.articles]
            articles = tuple(map(_joined, story.articles, readings))
            originals = tuple(o for files in readings for result in files for o in result.originals)
            made = corpus.add_story(story.title)
            corpus.add(ReadResult(articles, (), originals), story=made.ids[0][1])
            # All happen in one small town, to the same few people: they are not to be offered as one event.
            for other in corpus.stories():
                if other.id != made.ids[0][1]:
                    corpus.keep_apart(other.id, made.ids[0][1])
            # A reader's undo must not take the sample apart, which nobody remembers having put together.
            corpus.close_history()


def first_pair(corpus: Corpus) -> Pair:
    """The two articles that explain the app best."""
    left, right = (_version_id(corpus, version) for version in first_outlets())
    return Pair(left, right)


def _joined(sample: SampleArticle, readings: Sequence[ReadResult]) -> Article:
    """The article that its files are versions of."""
    read_ones = [article for result in readings for article in result.articles]
    return Article(
        tuple(version for article in read_ones for version in article.versions),
        sample.outlet,
        sample.address,
        next((article.language for article in read_ones if article.language), ""),
        sample.stored_versions,
    )


def _version_id(corpus: Corpus, wanted: SampleVersion) -> int | None:
    for article in corpus.articles():
        if article.address == wanted.address:
            held = corpus.versions(article.id)
            return held[min(wanted.version, len(held)) - 1].id
    return None
