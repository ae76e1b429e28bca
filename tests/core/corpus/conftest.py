"""Small invented articles, and a corpus to put them in."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult, Role
from variorum.model.building import version_from


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "test.variorum"


@pytest.fixture
def corpus(path: Path) -> Iterator[Corpus]:
    with variorum.open_corpus(path) as opened:
        yield opened


def article(headline: str, *paragraphs: str, **fields: object) -> Article:
    """One version of an article; version fields (label, published, …) may be among `fields`."""
    own = {"outlet", "address", "language", "stored_versions", "rows"}
    parts: list[tuple[str, Role]] = [(headline, "headline"), *((text, "body") for text in paragraphs)]
    version = version_from(parts, **{k: v for k, v in fields.items() if k not in own})  # type: ignore[arg-type]
    return Article((version,), **{k: v for k, v in fields.items() if k in own})  # type: ignore[arg-type]


@pytest.fixture(scope="session")
def make() -> Callable[..., Article]:
    return article


@pytest.fixture
def reading() -> Callable[..., ReadResult]:
    """A result of one article: headline, paragraphs, fields."""

    def result(headline: str, *paragraphs: str, **fields: object) -> ReadResult:
        return ReadResult((article(headline, *paragraphs, **fields),))

    return result


@pytest.fixture
def texts(tmp_path: Path) -> Callable[[int], Path]:
    """Makes a folder of so many texts that share few words."""

    def texts(count: int) -> Path:
        made = tmp_path / "texts"
        made.mkdir()
        for i in range(count):
            words = " ".join(f"word{i * 7 + k}" for k in range(40))
            (made / f"{i:02}.txt").write_text(f"Headline number {i}\n\nThe harbour office {words} said.\n")
        return made

    return texts


@pytest.fixture
def kept(path: Path, reading: Callable[..., ReadResult]) -> Path:
    """A sound corpus of one article, closed."""
    with variorum.open_corpus(path) as corpus:
        corpus.add(reading("Head", "Some text to find. " * 50))
    return path
