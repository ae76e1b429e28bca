"""Whatever is selected in a text of the corpus, looked for in the corpus, finds at least that text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import variorum
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.model.span import Span
from variorum_gui.corpus_tree.filtering import Finder
from variorum_gui.window.sought_phrase import phrase_in

VERSION = version_from(
    [
        ("Café owners of Testham: “We won't pay”", "headline"),
        ("By Ada Brook", "byline"),
        (
            "The toll, raised by 3.5 % to €2,40 in May, “kills” the co-operative's cafe\u0301s; it isn't fair.",
            "body",
        ),
        ('"No" said the mayor. ' + "Nobody pays for the bridge twice. " * 12, "body"),
    ]
)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Corpus]:
    folder: Path = tmp_path_factory.mktemp("sought")
    with variorum.open_corpus(folder / "test.variorum") as opened:
        opened.add(ReadResult((Article((VERSION,), "Echo"),)))
        yield opened


@given(st.integers(0, len(VERSION.text)), st.integers(1, 500))
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_selection_finds_the_text_it_is_in(corpus: Corpus, start: int, length: int) -> None:
    selected = Span(start, min(start + length, len(VERSION.text)))
    words = phrase_in(VERSION, selected)
    if any(map(str.isalnum, selected.of(VERSION.text))):
        kept = Finder(corpus).kept_by(f'"{words}"')
        assert kept is not None
        assert len(kept.articles) == 1, words
    else:
        assert words == ""


def selected(words: str) -> Span:
    at = VERSION.text.index(words)
    return Span(at, at + len(words))


@pytest.mark.parametrize(
    ("chosen", "sought"),
    [
        ("raised by 3.5 % to €2,40 in Ma", "raised by 3.5 % to €2,40 in"),
        ("oll, raised", ", raised"),
        ("ridg", "bridge"),
        (" ", ""),
        ("pay”\n\nBy Ada Brook", "By Ada Brook"),
    ],
)
def test_words_cut_off_are_left_out_or_made_whole(chosen: str, sought: str) -> None:
    assert phrase_in(VERSION, selected(chosen)) == sought
