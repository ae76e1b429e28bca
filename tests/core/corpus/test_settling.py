"""Texts of one article settle each other's doubts when they meet in a corpus, as part of the act of adding."""

from __future__ import annotations

import importlib.util
import sqlite3
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.corpus.schema import ROW_TABLES
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult, Version
from variorum.model.building import version_from
from variorum.model.span import Span

QUAY = "The harbour of Port Ellery was quiet on Monday. No boat had left it by noon, the office said."
STATES = [
    ["Ferry late", QUAY, "Nobody waited on the quay. The ticket office was shut. A dog slept there."],
    [
        "Ferry late again",
        QUAY,
        "Rain fell on the islands. It fell all day. Nobody waited on the quay.",
        "The school was open. Half the pupils came. The others stayed on Sand Holm.",
    ],
    [
        "Tide high",
        f"{QUAY} The tide was high.",
        "Rain fell on the islands. It fell all day. Nobody waited on the quay.",
        "The school was open. All the pupils came.",
        "Buses ran as usual. They were empty.",
    ],
]
ADDRESS = "https://gazette.example/story"


@pytest.fixture(scope="module")
def flattening() -> ModuleType:
    """The generator of flattened pages, which lies with the tests of reading."""
    path = Path(__file__).parents[1] / "reading" / "flattening.py"
    spec = importlib.util.spec_from_file_location("flattening_for_the_corpus", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["flattening_for_the_corpus"] = module
    spec.loader.exec_module(module)
    return module


def page(flattening: ModuleType, older: int) -> ReadResult:
    """The flattened page of two neighbouring states."""
    numbers = (older + 6, older + 7)
    return variorum.read_text(flattening.page_of(STATES[older], STATES[older + 1], numbers))


def exact(state: int, **fields: str) -> ReadResult:
    """A state as a saved article has it."""
    parts = [(text, "body" if i else "headline") for i, text in enumerate(STATES[state])]
    return ReadResult((Article((version_from(parts),), "gazette", fields.get("address", ADDRESS)),))  # type: ignore[arg-type]


def texts(version: Version) -> list[str]:
    return [p.text for p in version.paragraphs]


def doubts(corpus: Corpus) -> int:
    return sum(row.doubts for row in corpus.versions())


def dump(path: Path) -> list[object]:
    connection = sqlite3.connect(path)
    try:
        return [
            row for table in ROW_TABLES for row in connection.execute(f"SELECT * FROM {table} ORDER BY id")
        ]
    finally:
        connection.close()


def test_a_page_is_settled_by_the_text_held_and_the_label_says_by_which(
    corpus: Corpus, flattening: ModuleType
) -> None:
    given = page(flattening, 0)
    assert any(version.doubts for version in given.articles[0].versions)
    corpus.add(exact(1))
    change = corpus.add(given)
    (article,) = corpus.articles()
    held = [texts(corpus.read(row.id)) for row in corpus.versions(article.id)]
    assert sorted(held) == sorted(STATES[:2])
    assert doubts(corpus) == 0
    assert change.label.endswith("settled by “Ferry late again”")
    assert "doubt" in change.label


def test_an_exact_text_settles_the_pages_held_and_undo_brings_the_doubts_back(
    corpus: Corpus, flattening: ModuleType, path: Path
) -> None:
    corpus.add(page(flattening, 0))
    before, open_before = dump(path), doubts(corpus)
    assert open_before
    change = corpus.add(exact(0))
    assert doubts(corpus) == 0
    assert change.settled == (("version", 2),)  # the first is what was added, and was recognised
    assert "settled by “Ferry late”" in change.label
    assert [texts(corpus.read(row.id)) for row in corpus.versions()] == STATES[:2]
    corpus.undo()
    assert (dump(path), doubts(corpus)) == (before, open_before)
    corpus.redo()
    assert doubts(corpus) == 0


def test_a_text_of_unknown_address_settles_too_when_its_words_are_nearly_the_same(
    corpus: Corpus, flattening: ModuleType
) -> None:
    corpus.add(page(flattening, 0))
    corpus.add(exact(1, address=""))
    assert len(corpus.articles()) == 1
    assert doubts(corpus) == 0


def test_pages_added_one_by_one_are_one_article_with_each_state_once(
    corpus: Corpus, flattening: ModuleType
) -> None:
    corpus.add(page(flattening, 0))
    corpus.add(page(flattening, 1))
    (article,) = corpus.articles()
    labels = [row.label for row in corpus.versions(article.id)]
    assert labels == ["version 6", "version 7", "version 8"]


def test_the_same_page_again_settles_nothing_and_is_no_act(corpus: Corpus, flattening: ModuleType) -> None:
    corpus.add(page(flattening, 0))
    acts = len(corpus.acts())
    again = corpus.add(page(flattening, 0))
    assert again.label == "Already here: 2 texts"
    assert len(corpus.acts()) == acts


def test_what_the_reader_settled_by_hand_stays(corpus: Corpus, flattening: ModuleType) -> None:
    change = corpus.add(page(flattening, 0))
    ids, article = corpus.page_of(change.ids[-1][1])
    doubt = next(d for v in article.versions for d in v.doubts if len(d.choices) > 1 and d.paragraph)
    chosen = variorum.choose(article, doubt, 1)
    mine = [
        (i, row.kind, row.cut)
        for i, row in enumerate(chosen.rows)
        if row.kind not in ("same", "title") and row.margin == row.side_margin == 1.0
    ]
    assert mine
    corpus.replace_reading(ids, chosen)
    corpus.add(exact(0))
    corpus.add(exact(1))
    _, now = corpus.page_of(ids[0])
    assert [(i, now.rows[i].kind, now.rows[i].cut) for i, _, _ in mine] == mine
    assert flattening.page_rows(now.rows) == flattening.page_rows(article.rows)


def test_notes_and_decisions_on_a_text_read_anew_are_kept_and_found(
    corpus: Corpus, flattening: ModuleType
) -> None:
    corpus.add(page(flattening, 0))
    newer = corpus.versions()[-1]
    version = corpus.read(newer.id)
    start = version.text.index("It fell all day.")
    corpus.note(newer.id, "All day?", Span(start, start + 16))
    corpus.note(newer.id, "Of the afternoon")
    corpus.set(newer.id, byline="A. Brook")
    corpus.add(exact(1))
    now = corpus.read(newer.id)
    assert texts(now) == STATES[1]
    (note,) = corpus.decisions().notes
    found = note.passage.find(now.text)
    assert found is not None
    assert found.of(now.text) == "It fell all day."
    assert next(row.note for row in corpus.versions() if row.id == newer.id) == "Of the afternoon"


def test_the_report_of_another_outlet_settles_nothing(corpus: Corpus, flattening: ModuleType) -> None:
    corpus.add(page(flattening, 0))
    before = doubts(corpus)
    other = replace(exact(0).articles[0], outlet="Post", address="https://post.example/1")
    change = corpus.add(ReadResult((other,)))
    assert len(corpus.articles()) == 2
    assert doubts(corpus) == before
    assert "settled" not in change.label


@settings(max_examples=12, deadline=None)
@given(order=st.permutations(["01", "12", "0", "1", "2"]))
def test_in_whatever_order_they_come_undo_leads_back_and_no_page_is_altered(
    flattening: ModuleType, order: list[str]
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "order.variorum"
        with variorum.open_corpus(path) as corpus:
            states = [dump(path)]
            for name in order:
                corpus.add(page(flattening, int(name[0])) if len(name) == 2 else exact(int(name)))
                if dump(path) != states[-1]:
                    states.append(dump(path))
            assert len(corpus.articles()) == 1
            assert doubts(corpus) == 0
            held = {tuple(texts(corpus.read(row.id))) for row in corpus.versions()}
            assert {tuple(state) for state in STATES} <= held
            for state in reversed(states[:-1]):
                corpus.undo()
                assert dump(path) == state
