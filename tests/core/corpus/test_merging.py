"""Taking over another corpus, and writing some stories as a corpus of their own."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.errors import Cancelled, CorpusError
from variorum.model.article import Article, Original, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import EntityDecision, JudgedFinding, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span

FERRY = (
    "The ferry Isola ran aground off Port Ellery on Saturday with two hundred people aboard, its owner said."
)
TOLL = "The council of Cray Bay voted for a toll on the old bridge after a night of debate, the mayor said."

DAY = datetime(2025, 5, 3, tzinfo=UTC)


@pytest.fixture
def other(tmp_path: Path, reading: Callable[..., ReadResult]) -> Iterator[Corpus]:
    """Two stories with a note, a tag, decisions; one text lies in the bin."""
    data = b"<p>the page</p>"
    with variorum.open_corpus(tmp_path / "colleague.variorum") as corpus:
        original = Original(hashlib.sha256(data).hexdigest(), data, "page.html")
        ferry = version_from([("Ferry aground", "headline"), (FERRY, "body")], source_sha256=original.sha256)
        article = Article((ferry,), "Gazette", "https://gazette.example/ferry")
        corpus.add(ReadResult((article,), originals=(original,)))
        corpus.add(reading("Toll agreed", TOLL, outlet="Post"))
        corpus.add(reading("Thrown away", "Nobody wants this.", outlet="Post"))
        corpus.remove(("version", 3))
        corpus.note(1, "About the owner", Span(15, 40))
        corpus.note(("article", 1), "Ask the harbour")
        corpus.tag(1, "sea")
        corpus.decide(EntityDecision("merge", ("Isola", "the Isola")), Verdict("f1", "confirmed"))
        yield corpus


def rows(corpus: Corpus) -> object:
    tree = corpus.tree()
    return [
        (story.title, article.outlet, article.note, version.headline, version.tags)
        for story in tree.stories
        for article in tree.articles
        for version in tree.versions
        if article.story == story.id and version.article == article.id
    ]


def test_everything_live_comes_over_as_one_act(corpus: Corpus, other: Corpus) -> None:
    change = corpus.merge(other.path)
    assert change.label == "Import “colleague”: 2 versions of 2 articles, 3 decisions"
    assert rows(corpus) == rows(other)
    assert corpus.read(1) == other.read(1)
    assert corpus.original(1) == other.original(1)
    assert corpus.decisions() == other.decisions()
    assert [hit.version_id for hit in corpus.search("aground")] == [1]
    assert corpus.verify() == ()
    assert corpus.undo() is not None
    assert (corpus.tree().stories, corpus.decisions().notes) == ((), ())


def test_a_second_import_brings_nothing_new_and_is_no_act(corpus: Corpus, other: Corpus) -> None:
    corpus.merge(other.path)
    acts = len(corpus.acts())
    assert corpus.merge(other.path).label == "Import “colleague”: 0 versions of 0 articles, 2 already here"
    assert len(corpus.acts()) == acts


def test_what_is_here_is_recognised_and_learns(
    corpus: Corpus, other: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Ferry aground", FERRY))
    corpus.rename("story", 1, "My ferry")
    corpus.note(("article", 1), "Mine")
    change = corpus.merge(other.path)
    assert change.label.startswith("Import “colleague”: 1 version of 1 article, 1 already here")
    (article, _) = corpus.articles()
    assert (article.outlet, article.address) == ("Gazette", "https://gazette.example/ferry")
    assert article.note == "Mine\n\nAsk the harbour"
    assert corpus.stories()[0].title == "My ferry"
    assert corpus.versions(1)[0].tags == ("sea",)


def test_a_text_of_the_bin_comes_back_and_a_new_state_joins_its_article(
    corpus: Corpus, other: Corpus, reading: Callable[..., ReadResult]
) -> None:
    corpus.add(reading("Toll agreed", TOLL, outlet="Post"))
    corpus.add(reading("Ferry stuck", "Quite other words.", address="https://gazette.example/ferry"))
    corpus.remove(("version", 1))
    corpus.merge(other.path)
    assert len(corpus.articles()) == 2
    assert [row.headline for row in corpus.versions(2)] == ["Ferry stuck", "Ferry aground"]
    assert corpus.versions(2)[1].why == "imported from “colleague”"


def test_what_is_learnt_from_another_corpus_is_the_readers_where_it_was_given_there_and_nothing_else_is(
    corpus: Corpus, other: Corpus, reading: Callable[..., ReadResult]
) -> None:
    other.set(1, outlet="The Gazette", published=DAY)
    other.set(2, byline="By Ann Low", address="https://post.example/toll")
    other.add(reading("Ferry afloat", "Quite other words.", address="https://gazette.example/ferry"))
    corpus.add(reading("Ferry aground", FERRY, guessed=frozenset({"published"})))
    corpus.add(reading("Toll agreed", TOLL, outlet="Post"))
    corpus.set(2, byline="By A. Low")
    corpus.merge(other.path)
    assert corpus.read(1).given == {"outlet", "published"}
    assert corpus.read(1).guessed == frozenset()
    assert corpus.read(3).given == {"outlet"}
    assert corpus.read(2).given == {"address", "byline"}
    assert [row.outlet for row in corpus.articles()] == ["The Gazette", "Post"]
    corpus.undo()
    assert corpus.read(1).given == frozenset()


def test_a_headline_given_there_to_a_text_here_is_learnt_and_its_story_called_so(
    corpus: Corpus, tmp_path: Path
) -> None:
    nameless = ReadResult((Article((version_from([(FERRY, "body")]),), "Gazette"),))
    corpus.add(nameless)
    named = corpus.stories()[0].title
    with variorum.open_corpus(tmp_path / "colleague.variorum") as other:
        other.add(nameless)
        other.set(1, headline="No ferry")
        corpus.merge(other.path)
        assert (corpus.read(1).given_headline, corpus.stories()[0].title) == ("No ferry", "No ferry")
        assert [hit.version_id for hit in corpus.search("no ferry")] == [1]
        other.set(1, headline="Another")
        corpus.merge(other.path)
        assert corpus.read(1).given_headline == "No ferry"
    corpus.undo()
    assert (corpus.read(1).headline, corpus.stories()[0].title) == ("", named)
    assert corpus.verify() == ()


def test_a_note_from_another_corpus_that_only_a_word_here_holds_comes_over(
    corpus: Corpus, other: Corpus, reading: Callable[..., ReadResult]
) -> None:
    other.note(("article", 1), "check")
    corpus.add(reading("Ferry aground", FERRY))
    corpus.note(("article", 1), "Recheck all of it.")
    corpus.merge(other.path)
    corpus.merge(other.path)
    assert corpus.articles()[0].note == "Recheck all of it.\n\ncheck"


def test_a_version_that_joins_an_article_here_brings_no_word_on_the_article_it_was_of(
    corpus: Corpus, other: Corpus, reading: Callable[..., ReadResult]
) -> None:
    other.set(1, outlet="The Gazette", label="first")
    corpus.add(
        reading("Ferry stuck", "Other words.", address="https://gazette.example/ferry", outlet="Gazette")
    )
    corpus.merge(other.path)
    assert [row.headline for row in corpus.versions(1)] == ["Ferry stuck", "Ferry aground"]
    assert corpus.versions(1)[1].given == {"label"}


def test_what_the_other_reader_set_apart_stays_apart(tmp_path: Path, corpus: Corpus) -> None:
    text = version_from([("One report", "headline"), (FERRY, "body")])
    with variorum.open_corpus(tmp_path / "apart.variorum") as other:
        other.add(ReadResult((Article((text,), "Post"),)))
        other.add(ReadResult((Article((text,), "Gazette"),)))
        other.rename("article", 2, "Post")
        other.move(("article", 2))
        corpus.merge(other.path)
        assert rows(corpus) == rows(other)
    assert len(corpus.versions()) == 2


def test_where_decisions_differ_those_here_stay(corpus: Corpus, other: Corpus) -> None:
    corpus.decide(Verdict("f1", "rejected"))
    corpus.decide(EntityDecision("apart", ("the isola", "Isola")))
    change = corpus.merge(other.path)
    assert change.label.endswith("1 decision, 2 decisions otherwise here and left so")
    assert [v.judgement for v in corpus.decisions().verdicts] == ["rejected"]
    assert [e.act for e in corpus.decisions().entities] == ["apart"]


def test_the_same_verdict_on_texts_called_otherwise_is_not_told_as_another(
    corpus: Corpus, other: Corpus
) -> None:
    found = Finding("f1", "figure", "Figures to check", "5 (Gazette), 6 (Post)")
    corpus.decide(Verdict("f1", "confirmed", judged=JudgedFinding("outlets", "a", "b", found)))
    assert "otherwise" not in corpus.merge(other.path).label


def test_a_decision_nobody_can_read_is_counted_and_harms_nothing(corpus: Corpus, other: Corpus) -> None:
    raw = sqlite3.connect(other.path)
    raw.execute("INSERT INTO decisions(kind, subject, value) VALUES('spell', 'x', '{}')")
    raw.execute("INSERT INTO decisions(kind, subject, value) VALUES('note', 'y', ?)", (json.dumps([1]),))
    raw.commit()
    raw.close()
    assert len(other.decisions().notes) == 1
    assert "2 decisions could not be read" in corpus.merge(other.path).label
    assert [fault for fault in other.verify() if "decision" in fault] == [
        "2 decisions cannot be read; they count for nothing."
    ]


def test_what_cannot_be_imported_is_said_and_changes_nothing(
    corpus: Corpus, other: Corpus, tmp_path: Path
) -> None:
    with pytest.raises(CorpusError, match="this corpus itself"):
        corpus.merge(corpus.path)
    with pytest.raises(CorpusError, match="There is no corpus"):
        corpus.merge(tmp_path / "none.variorum")
    with pytest.raises(Cancelled):
        corpus.merge(other.path, cancelled=lambda: True)
    assert corpus.tree().stories == ()


def test_a_story_becomes_a_corpus_with_what_hangs_on_it(other: Corpus, tmp_path: Path) -> None:
    other.decide(EntityDecision("merge", ("Cray Bay", "Cray")))
    change = other.save_stories(tmp_path / "ferry.variorum", 1)
    assert change.label == "Export “Ferry aground” from “colleague”: 1 version of 1 article, 3 decisions"
    with variorum.open_corpus(tmp_path / "ferry.variorum") as ferry:
        assert rows(ferry) == rows(other)[:1]  # type: ignore[index]
        assert ferry.original(1) == other.original(1)
        assert ferry.decisions().notes == other.decisions().notes
        assert [d.names for d in ferry.decisions().entities] == [("Isola", "the Isola")]
        assert [act.label for act in ferry.acts()] == [change.label]
        assert ferry.undo() is None
        assert ferry.verify() == ()


def test_a_story_that_cannot_be_written_leaves_nothing_behind(other: Corpus, tmp_path: Path) -> None:
    before = sorted(entry.name for entry in tmp_path.iterdir())
    for target, wanted, words in (
        (tmp_path / "new.variorum", 9, "no story 9"),
        (other.path, 1, "another name"),
        (tmp_path / "nowhere" / "new.variorum", 1, "no folder"),
    ):
        with pytest.raises(CorpusError, match=words):
            other.save_stories(target, wanted)
    with pytest.raises(ValueError, match="at least one"):
        other.save_stories(tmp_path / "new.variorum")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == before


def test_no_corpus_that_is_open_is_replaced(corpus: Corpus, other: Corpus) -> None:
    other.rename("story", 1, "Still mine")
    for write in (corpus.save_copy, lambda path: corpus.save_stories(path, corpus.add_story("x").ids[0][1])):
        with pytest.raises(CorpusError, match="open in another window"):
            write(other.path)
    assert other.stories()[0].title == "Still mine"
