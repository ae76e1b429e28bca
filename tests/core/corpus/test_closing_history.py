from __future__ import annotations

from collections.abc import Callable

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
