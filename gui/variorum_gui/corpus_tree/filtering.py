"""The filter above the tree: which stories and articles hold the words, the outlet or the date."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from functools import cache

from PySide6.QtCore import QObject, Signal

from variorum.corpus.sifting import Sifted, Sifting, politely
from variorum.corpus.store import Corpus
from variorum.model.frozen import dataclass
from variorum_gui.times import day_words
from variorum_gui.unexpected import log_error, sentence_for


@dataclass(frozen=True, slots=True)
class Kept:
    """What passed: ids of stories and articles."""

    stories: frozenset[int]
    articles: frozenset[int]


class Finder:
    """Looks for words in one corpus. What is known beside the texts is read once, until it is said to have changed."""

    def __init__(self, corpus: Corpus) -> None:
        self._corpus = corpus
        self._known: Sifted | None = None

    def forget(self) -> None:
        """The corpus has changed."""
        self._known = None

    def sifting(self) -> Sifting:
        """A connection for one search."""
        return Sifting(self._corpus.path)

    def prepare(self, sifting: Sifting) -> None:
        """Read what is known beside the texts."""
        if self._known is None:
            self._known = sifting.known(_day_words)

    def kept_by(self, words: str, sifting: Sifting | None = None) -> Kept | None:
        """What holds all the words; None for an empty filter, which keeps everything."""
        wanted = words.casefold().split()
        if not wanted:
            return None
        if sifting is None:
            with closing(self.sifting()) as sifting:
                return self.kept_by(words, sifting)
        self.prepare(sifting)
        known = self._known or Sifted({}, ())
        found = sifting.matching(query_for(words))
        whole = {id for id, title in known.titles.items() if all(word in title for word in wanted)}
        stories, articles = set(whole), set()
        for article, story, heap in politely(known.articles):
            # A story's title counts for what is in it: "election gazette" are the Gazette's reports on it.
            if (
                article in found
                or story in whole
                or all(word in heap or word in known.titles.get(story, "") for word in wanted)
            ):
                stories.add(story)
                articles.add(article)
        return Kept(frozenset(stories), frozenset(articles))


class Filter(QObject):
    """Finds beside the window's work. What was typed meanwhile stops what is under way."""

    #: The words, and what they keep.
    found = Signal(str, object)
    #: Why nothing can be said.
    failed = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._finder: Finder | None = None
        self._executor: ThreadPoolExecutor | None = None
        self._under_way: Sifting | None = None
        self._wanted = ""

    def set_corpus(self, corpus: Corpus | None) -> None:
        """Filter another corpus, once nothing reads the one before any more."""
        self._wanted = ""
        self._stop()
        if self._executor is not None:
            self._executor.shutdown(wait=True, cancel_futures=True)
            self._executor = None
        self._finder = Finder(corpus) if corpus is not None else None

    def forget(self) -> None:
        """The corpus has changed."""
        if self._finder is not None:
            self._finder.forget()

    def prepare(self) -> None:
        """Read what is known beside the texts, while a person thinks of a word."""
        if self._finder is not None:
            self._submit(self._finder, None)

    def look_for(self, words: str) -> None:
        """Say by `found` what holds these words, unless others are looked for before."""
        self._stop()
        self._wanted = words
        finder = self._finder
        if finder is None or not words.split():
            self.found.emit(words, None)
            return
        self._submit(finder, words)

    def _submit(self, finder: Finder, words: str | None) -> None:
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, thread_name_prefix="variorum-filter")
        self._executor.submit(self._find, finder, words)

    def _find(self, finder: Finder, words: str | None) -> None:
        if words not in (None, self._wanted):
            return
        try:
            sifting = self._under_way = finder.sifting()
            try:
                finder.prepare(sifting)
                kept = finder.kept_by(words or "", sifting)
            finally:
                self._under_way = None
                sifting.close()
        except Exception as error:  # nobody would hear of it: the executor keeps it to itself
            if words is not None and words == self._wanted:  # else it was stopped
                log_error(error)
                self.failed.emit(sentence_for(error))
            return
        if words is not None and words == self._wanted:
            self.found.emit(words, kept)

    def _stop(self) -> None:
        under_way = self._under_way
        if under_way is not None:
            under_way.stop()


def query_for(words: str) -> str:
    """A full-text query for words still being typed: the last one may be the start of a word.

    What a person quotes or joins by OR is left as it is.
    """
    if '"' in words or any(sign in words.split() for sign in ("OR", "AND", "NOT")):
        return words
    chunks = [f'"{chunk}"' for chunk in words.split()]
    return " ".join(chunks) + "*" if chunks else ""


@cache
def _day_words(day: str) -> str:
    """A day as a person may type it, "3 may 2026", of "2026-05-03"; "" where it is none."""
    try:
        return day_words(datetime.fromisoformat(day)).casefold()
    except ValueError:
        return ""
