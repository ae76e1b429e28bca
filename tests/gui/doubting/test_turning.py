"""Choosing among the readings of one place."""

from __future__ import annotations

from pathlib import Path

import pytest

import variorum
from variorum.errors import CorpusError
from variorum.model.article import Choice, Doubt
from variorum.reading.several.seams import seam_of
from variorum_gui.doubting.settling import move_border
from variorum_gui.doubting.turning import Turning

DIGEST = """Ferry stops at night

By Judith Aske
3 May 2026

The ferry will no longer sail after nine in the evening, the council of Port Ellery said on Monday after a debate.

The last evening boat sails on Friday, and its forty passengers were told so by a notice on the pier itself.

Crane of the north quay mended

By Tom Orr
4 May 2026

The crane of the north quay, which had stood still since the autumn, was mended on Tuesday, the office said.

It will lift its first load on Wednesday at noon, and the ships that wait in the roads were told to come in.
"""


def test_another_reading_that_cannot_be_made_leaves_the_one_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with variorum.open_corpus(tmp_path / "a.variorum") as corpus:
        (tmp_path / "digest.txt").write_text(DIGEST, "utf-8")
        corpus.add(variorum.read(tmp_path / "digest.txt"))
        _, second = corpus.versions()
        doubt = seam_of(corpus.article_of(second.id))
        assert doubt is not None
        turning = Turning()
        turning.choose(corpus, second.id, doubt, 1)
        (joined,) = corpus.versions()
        before = turning.newest(corpus)
        assert before is not None

        def refused(*_: object) -> None:
            raise CorpusError("Another program has it.")

        monkeypatch.setattr("variorum_gui.doubting.turning.settle_doubt", refused)
        with pytest.raises(CorpusError):
            turning.choose_instead(corpus, before, 0)
        assert [row.id for row in corpus.versions()] == [joined.id]


def test_presses_on_the_border_of_two_articles_are_one_act_that_says_so(tmp_path: Path) -> None:
    with variorum.open_corpus(tmp_path / "a.variorum") as corpus:
        (tmp_path / "digest.txt").write_text(DIGEST, "utf-8")
        corpus.add(variorum.read(tmp_path / "digest.txt"))
        before = [corpus.read(row.id) for row in corpus.versions()]
        doubt = seam_of(corpus.article_of(corpus.versions()[1].id))
        assert doubt is not None
        turning = Turning()
        change = turning.choose(corpus, corpus.versions()[1].id, doubt, 1)
        assert change is not None
        assert change.label == f"Border of two articles: {doubt.choices[1].label}"
        for presses, n in enumerate(range(2, len(doubt.choices)), 2):
            last = turning.newest(corpus)
            assert last is not None
            label = turning.choose_instead(corpus, last, n).label
            assert label == f"Border of two articles: {doubt.choices[n].label} ({presses} presses)"
        assert corpus.undo() is not None
        assert [corpus.read(row.id) for row in corpus.versions()] == before


def test_a_border_dragged_where_the_doubt_was_settled_meanwhile_stays(tmp_path: Path) -> None:
    gone = Doubt(0, "cut", 0.5, (Choice("here", cut=1), Choice("there", cut=2)))
    with variorum.open_corpus(tmp_path / "a.variorum") as corpus:
        (tmp_path / "digest.txt").write_text(DIGEST, "utf-8")
        corpus.add(variorum.read(tmp_path / "digest.txt"))
        before = len(corpus.acts())
        assert move_border(corpus, corpus.versions()[0].id, gone, 3) is None
        assert len(corpus.acts()) == before
