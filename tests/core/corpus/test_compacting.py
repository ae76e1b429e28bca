from __future__ import annotations

import random
from collections.abc import Callable
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import ReadResult


def long_text(seed: int) -> str:
    chance = random.Random(seed)
    return " ".join("".join(chance.choices("abcdefghijklmnop", k=7)) for _ in range(20_000))


def test_room_is_given_back_and_undo_is_kept(corpus: Corpus, reading: Callable[..., ReadResult]) -> None:
    corpus.add(reading("Kept", "Some words."))
    corpus.add(reading("Gone", long_text(1)))
    corpus.undo()
    corpus.add_story("What was undone is forgotten now")
    corpus.add(reading("Undone", "Other words."))
    corpus.undo()
    made = corpus.compact()
    assert made.now < made.before / 2
    assert corpus.path.stat().st_size == made.now
    assert corpus.verify() == ()
    assert corpus.redo() is not None
    assert [row.headline for row in corpus.versions()] == ["Kept", "Undone"]
    assert len(corpus.search("words")) == 2
    while corpus.undo():
        pass
    assert corpus.tree().stories == ()
    while corpus.redo():
        pass
    assert corpus.read(corpus.versions()[1].id).headline == "Undone"


def test_a_read_only_corpus_is_not_compacted(path: Path) -> None:
    variorum.open_corpus(path).close()
    with (
        variorum.open_corpus(path, read_only=True) as corpus,
        pytest.raises(CorpusError, match="reading only"),
    ):
        corpus.compact()
