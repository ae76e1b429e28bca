"""A corpus of invented articles and the pane on it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

import variorum
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult, Version
from variorum.model.building import version_from
from variorum_gui.corpus_tree.pane import CorpusPane


def version(headline: str, body: str, hour: int, label: str = "") -> Version:
    return version_from(
        [(headline, "headline"), (body, "body")],
        label=label,
        seen=datetime(2026, 5, 3, hour, 40, tzinfo=UTC),
    )


@pytest.fixture
def corpus(tmp_path: Path) -> Iterator[Corpus]:
    """Story 1 "Cable car": Herald (versions 1, 2 of 5), Echo (3). Story 2 "Bridge": Wire (4)."""
    with variorum.open_corpus(tmp_path / "test.variorum") as opened:
        opened.add_story("Cable car")
        opened.add_story("Bridge")
        herald = Article(
            (
                version("Lift stops", "The lift stopped on its way up.", 9, "2"),
                version("Lift stops above valley", "The lift stopped above the valley at noon.", 13, "3"),
            ),
            "Herald",
            "https://herald.example/lift",
            stored_versions=5,
        )
        echo = Article((version("Passengers stuck", "Thirty people waited for hours.", 11),), "Echo")
        wire = Article((version("Toll rejected", "Councillors turned the toll down.", 8),), "Wire")
        opened.add(ReadResult((herald,)), story=1)
        opened.add(ReadResult((echo,)), story=1)
        opened.add(ReadResult((wire,)), story=2)
        yield opened


@pytest.fixture
def pane(qtbot: QtBot, corpus: Corpus) -> CorpusPane:
    made = CorpusPane()
    qtbot.addWidget(made)
    made.resize(236, 700)
    made.set_corpus(corpus)
    made.show()
    return made
