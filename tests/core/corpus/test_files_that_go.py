"""A corpus that is moved, renamed or removed while it is open: no act is said to be saved that nobody would find."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import ReadResult

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="there an open file cannot be moved")


def test_acts_after_a_rename_are_refused_and_those_before_are_in_the_file(
    corpus: Corpus, path: Path, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Head", "Text."))
    new = path.rename(path.with_name("renamed.variorum"))
    for act in (lambda: corpus.add_story("x"), corpus.undo, corpus.compact, lambda: corpus.remember("a", 1)):
        with pytest.raises(CorpusError, match=r"test\.variorum is no longer where it was"):
            act()
    assert [row.headline for row in corpus.versions()] == ["Head"]
    with variorum.open_corpus(new) as found:
        assert [row.headline for row in found.versions()] == ["Head"]


def test_a_corpus_renamed_and_then_closed_is_whole(corpus: Corpus, path: Path) -> None:
    corpus.add_story("Kept")
    new = path.rename(path.with_name("renamed.variorum"))
    corpus.close()
    with variorum.open_corpus(new) as found:
        assert [story.title for story in found.stories()] == ["Kept"]


def test_what_was_put_in_its_place_is_not_written_to(corpus: Corpus, path: Path, tmp_path: Path) -> None:
    corpus.add_story("Ours")
    with variorum.open_corpus(tmp_path / "other.variorum") as other:
        other.add_story("Theirs")
    (tmp_path / "other.variorum").replace(path)
    with pytest.raises(CorpusError, match="no longer where it was"):
        corpus.add_story("Lost")
    assert [story.title for story in corpus.stories()] == ["Ours"]


def test_put_back_it_goes_on(corpus: Corpus, path: Path) -> None:
    away = path.rename(path.with_name("away.variorum"))
    with pytest.raises(CorpusError):
        corpus.add_story("x")
    away.rename(path)
    assert corpus.add_story("Back").label == "New story “Back”"


def test_of_a_file_that_was_deleted_a_copy_can_be_saved(
    corpus: Corpus, path: Path, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Head", "Text."))
    for file in path.parent.glob(path.name + "*"):
        file.unlink()
    with pytest.raises(CorpusError, match="save a copy"):
        corpus.rename("story", 1, "x")
    copy = path.with_name("copy.variorum")
    corpus.save_copy(copy)
    with variorum.open_corpus(copy) as found:
        assert (found.tree(), found.verify()) == (corpus.tree(), ())
    corpus.close()
