"""Reading what a person gave: files, folders, words that were dropped or pasted, pages that were fetched."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain

from variorum.model.article import Article, ReadResult
from variorum.model.frozen import dataclass
from variorum.progress import CancelledCheck, Progress
from variorum_gui.languages.words import tr, tr_many


@dataclass(frozen=True, slots=True)
class Words:
    """Text that came without a file; `html` is the same with its markup, where there was any."""

    plain: str = ""
    html: str = ""
    #: The page it was taken from, where the program it came from said so.
    address: str = ""


@dataclass(frozen=True, slots=True)
class Given:
    """Everything of one drop, paste or dialog."""

    paths: tuple[str, ...] = ()
    words: Words | None = None
    #: What was read from pages that were fetched.
    fetched: ReadResult | None = None

    def __bool__(self) -> bool:
        return bool(self.paths or self.words or self.fetched)

    @property
    def paths_alone(self) -> bool:
        """Whether there is nothing but files."""
        return bool(self.paths) and self.words is None and self.fetched is None

    @property
    def title(self) -> str:
        """What reading it is called."""
        if self.fetched is not None:
            return tr("Adding what was fetched")
        if not self.paths:
            return tr("Reading the text")
        return tr_many("Reading", "Reading {n} files", len(self.paths))


def read_given(given: Given, progress: Progress, cancelled: CancelledCheck) -> ReadResult:
    """All of it, in the order given; what cannot be read is among the problems."""
    results: list[ReadResult] = []
    if given.paths:
        from variorum.reading.reader import read_several  # the readers are for whoever has something to read

        results.append(read_several(given.paths, progress=progress, cancelled=cancelled))
    if given.words is not None:
        results.append(_read_words(given.words))
    if given.fetched is not None:
        results.append(given.fetched)
    return ReadResult(
        tuple(chain.from_iterable(r.articles for r in results)),
        tuple(chain.from_iterable(r.problems for r in results)),
        tuple(chain.from_iterable(r.originals for r in results)),
    )


def _read_words(words: Words) -> ReadResult:
    """The markup knows where paragraphs end; but where no article comes out of it, the plain text will do."""
    from variorum.reading.reader import read_bytes, read_text

    result = ReadResult()
    if words.html:
        result = read_bytes(words.html.encode("utf-8", "replace"), name="dropped text.html")
    if not result.articles and words.plain.strip():
        result = read_text(words.plain)
    return replace(result, articles=tuple(_with_address(a, words.address) for a in result.articles))


def _with_address(article: Article, address: str) -> Article:
    return article if article.address or not address else replace(article, address=address)
