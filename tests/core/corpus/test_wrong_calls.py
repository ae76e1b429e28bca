"""Calls that cannot be meant: refused before anything is touched, with the name of the argument."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import ReadResult
from variorum.model.span import Span

HUGE = 2**70
CALLS: list[tuple[type[Exception], str, Callable[[Any], object]]] = [
    (TypeError, "outlet", lambda c: c.search("ferry", outlet=5)),
    (TypeError, "story", lambda c: c.search("ferry", story="x")),
    (ValueError, "story", lambda c: c.search("ferry", story=HUGE)),
    (TypeError, "limit", lambda c: c.search("ferry", limit="x")),
    (ValueError, "limit", lambda c: c.search("ferry", limit=-1)),
    (ValueError, "since", lambda c: c.search("ferry", since=datetime(2020, 1, 1))),
    (TypeError, "story", lambda c: c.articles("x")),
    (ValueError, "story", lambda c: c.articles(HUGE)),
    (TypeError, "article", lambda c: c.versions("x")),
    (TypeError, "version_id", lambda c: c.read("x")),
    (TypeError, "version_id", lambda c: c.read(None)),
    (ValueError, "version_id", lambda c: c.original(HUGE)),
    (TypeError, "story", lambda c: c.add(ReadResult(), "x")),
    (ValueError, "id", lambda c: c.remove(("story", HUGE))),
    (ValueError, "stored_versions", lambda c: c.set(1, stored_versions=HUGE)),
    (ValueError, "stored_versions", lambda c: c.set(1, stored_versions=-3)),
    (TypeError, "ids", lambda c: c.set(None, outlet="x")),
    (TypeError, "span", lambda c: c.note(1, "why?", 5)),
    (ValueError, "span", lambda c: c.note(1, "why?", Span(3, 10**6))),
    (ValueError, "span", lambda c: c.note(1, "why?", Span(5, 3))),
]


@pytest.mark.parametrize(("kind", "argument", "call"), CALLS)
def test_a_wrong_call_names_the_argument_and_changes_nothing(
    kind: type[Exception],
    argument: str,
    call: Callable[[Any], object],
    corpus: Corpus,
    reading: Callable[..., ReadResult],
) -> None:
    corpus.add(reading("Ferry aground", "The ferry ran aground."))
    before = corpus.tree(), corpus.decisions(), corpus.acts()
    with pytest.raises(kind, match=argument):
        call(corpus)
    assert (corpus.tree(), corpus.decisions(), corpus.acts()) == before


def test_a_path_that_is_none_is_a_wrong_call_and_one_no_file_can_have_is_said() -> None:
    with pytest.raises(TypeError, match="path"):
        variorum.open_corpus(5)  # type: ignore[arg-type]
    for name in ("a\0b", "\ud800"):
        with pytest.raises(CorpusError, match="no name"):
            variorum.open_corpus(name)


def test_another_windows_act_is_never_taken_back_although_undone_acts_made_room_for_it(path: Path) -> None:
    with variorum.open_corpus(path) as corpus:
        for title in ("One", "Two", "Three"):
            corpus.add_story(title)
        corpus.undo()
        corpus.undo()
    with variorum.open_corpus(path) as here, variorum.open_corpus(path) as there:
        there.add_story("By the other window")
        with pytest.raises(CorpusError, match="another window"):
            here.undo()


def test_rows_tell_the_times_as_the_page_wrote_them(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    noon = datetime(2021, 5, 3, 12, tzinfo=UTC)
    corpus.add(reading("Ferry aground", "It ran aground.", published=noon, published_raw="3 May, noon"))
    assert corpus.versions()[0].published_raw == "3 May, noon"
