"""The sample corpus: openly invented articles that show what the app does."""

from __future__ import annotations

import json
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import cache
from importlib.resources import as_file, files
from pathlib import Path
from typing import Any

# The module object, not its name: a string is not found in a frozen program.
import variorum_resources


@dataclass(frozen=True, slots=True)
class SampleArticle:
    """One outlet's piece; `files` are relative to `sample_folder()`, oldest version first."""

    outlet: str
    address: str
    #: How many versions there are, all files together.
    stored_versions: int
    files: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SampleStory:
    """An event and who told it."""

    title: str
    articles: tuple[SampleArticle, ...]


@dataclass(frozen=True, slots=True)
class SampleVersion:
    """One version of an article, by the article's address; counted from 1, oldest first."""

    address: str
    version: int


def sample_folder() -> AbstractContextManager[Path]:
    """The folder with the articles and nothing else, on disk for as long as the context is open."""
    return as_file(files(variorum_resources).joinpath("samples", "articles"))


def sample_stories() -> tuple[SampleStory, ...]:
    """What the corpus holds, in the order to show it in."""
    return tuple(
        SampleStory(
            story["title"],
            tuple(
                SampleArticle(a["outlet"], a["address"], a["stored_versions"], tuple(a["files"]))
                for a in story["articles"]
            ),
        )
        for story in _index()["stories"]
    )


def first_outlets() -> tuple[SampleVersion, SampleVersion]:
    """The two articles to open first: two outlets on one event, which explains the app best."""
    return _pair("first_outlets")


def first_versions() -> tuple[SampleVersion, SampleVersion]:
    """Two versions of one article to open first."""
    return _pair("first_versions")


def _pair(key: str) -> tuple[SampleVersion, SampleVersion]:
    left, right = (SampleVersion(entry["address"], entry["version"]) for entry in _index()[key])
    return left, right


@cache
def _index() -> dict[str, Any]:
    text = files(variorum_resources).joinpath("samples/index.json").read_text("utf-8")
    index: dict[str, Any] = json.loads(text)
    return index
