from __future__ import annotations

from collections.abc import Callable

import pytest

from variorum.corpus import journal
from variorum.corpus.store import Corpus
from variorum.model.article import ReadResult


def test_what_was_done_before_the_history_was_closed_cannot_be_undone(
    corpus: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry aground", "She struck a bank."))
    corpus.close_history()
    assert corpus.undo() is None
    assert corpus.next_undo() is None
    corpus.rename("story", corpus.stories()[0].id, "The ferry")
    assert corpus.undo() is not None
    assert corpus.undo() is None
    assert corpus.stories()[0].title == "Ferry aground"
    assert len(corpus.acts()) == 2


def test_closing_drops_what_could_be_done_again(corpus: Corpus, reading: Callable[..., ReadResult]) -> None:
    corpus.add(reading("Ferry aground", "She struck a bank."))
    corpus.undo()
    corpus.close_history()
    assert corpus.redo() is None


def test_the_oldest_acts_become_history_when_the_log_is_too_large(
    corpus: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal, "LOG_LIMIT", 2000)
    monkeypatch.setattr(journal, "_LOOKED_AT", 1)
    for i in range(40):
        corpus.add_story(f"Story {i}")
    acts = corpus.acts()
    assert [act.label for act in acts] == [f"New story “Story {i}”" for i in range(40)]
    final = [act.final for act in acts]
    assert final == sorted(final, reverse=True)
    assert 0 < sum(final) < 39
    while corpus.undo():
        pass
    assert len(corpus.stories()) == sum(final)
    while corpus.redo():
        pass
    assert len(corpus.stories()) == 40


def test_one_act_larger_than_the_limit_can_be_undone(corpus: Corpus, monkeypatch: pytest.MonkeyPatch) -> None:
    corpus.add_story("Before")
    monkeypatch.setattr(journal, "LOG_LIMIT", 1)
    monkeypatch.setattr(journal, "_LARGE_ENTRY", 0)
    corpus.add_story("Large")
    assert [act.final for act in corpus.acts()] == [True, False]
    assert corpus.undo() is not None
    assert corpus.undo() is None
