"""Texts of one act are indexed together at its end, and found for each other before."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from types import ModuleType

import pytest

import variorum
from variorum.corpus import indexing, marks_waiting, matching_stories
from variorum.corpus.journal import acting
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult

Make = Callable[..., Article]

WRECK = (
    "The trawler Maren Kruse ran onto the Brattholm reef off Solvang, said harbour master Ingrid Falkenberg.",
    "Lifeboats from Tornby and Kvalnes brought eleven fishermen ashore; skipper Torvald Wikstrand stayed.",
    "Falkenberg said that the Norrskog would try to tow the Maren Kruse off Brattholm at the spring tide.",
)
RETOLD = (
    "Skipper Torvald Wikstrand watched from Tornby as the tug Norrskog made fast to the Maren Kruse.",
    "Ingrid Falkenberg, who runs the harbour of Solvang, hopes to have her off Brattholm before Kvalnes fair.",
    "Eleven fishermen had been brought to land by lifeboats. Wikstrand thanked the crews of Tornby.",
)


def several(make: Make) -> ReadResult:
    longer = (*WRECK[:2], WRECK[2] + " The insurers will pay.")
    return ReadResult(
        (
            make("Trawler aground", *WRECK, outlet="Gazette"),
            make("Trawler still aground", *longer, outlet="Gazette"),
            make("The skipper watches", *RETOLD, outlet="Courier"),
            make(
                "Bakers bake", "Bread is dear in every town, and the bakers say that flour is.", outlet="Post"
            ),
        )
    )


def indexed_in(path: Path) -> tuple[list[tuple[int, int]], list[tuple[str, int]]]:
    """All marks, and of each word in how many texts it stands."""
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search, row)")
        marks = connection.execute("SELECT mark, version FROM marks ORDER BY 1, 2").fetchall()
        words = connection.execute("SELECT term, doc FROM temp.words ORDER BY 1").fetchall()
        connection.execute("INSERT INTO search(search) VALUES('integrity-check')")
        return marks, words


def test_texts_of_one_act_are_versions_of_each_other_and_tell_one_event(corpus: Corpus, make: Make) -> None:
    corpus.add(several(make))
    first, second, third, fourth = corpus.versions()
    assert first.article == second.article
    assert "nearly the same text" in second.why
    stories = {article.id: article.story for article in corpus.articles()}
    assert stories[third.article] == stories[first.article] != stories[fourth.article]


@pytest.mark.parametrize(
    ("module", "name", "most"),
    [(indexing, "_MOST_WAITING", 1), (indexing, "_MOST_LETTERS", 300), (marks_waiting, "_ROWS", 3)],
)
def test_it_is_the_same_index_however_many_are_written_at_once(
    tmp_path: Path, make: Make, monkeypatch: pytest.MonkeyPatch, module: ModuleType, name: str, most: int
) -> None:
    found = []
    for path in (tmp_path / "usual.variorum", tmp_path / "bits.variorum"):
        with variorum.open_corpus(path) as corpus:
            corpus.add(several(make))
            assert corpus.verify() == ()
            assert len(corpus.search("falkenberg")) == 3
        found.append(indexed_in(path))
        monkeypatch.setattr(module, name, most)
    assert found[0] == found[1]


def test_what_an_act_adds_and_puts_away_again_is_not_found(corpus: Corpus, path: Path, make: Make) -> None:
    corpus.add(ReadResult((make("Bread is dear", "Bread is dear in every town."),)))
    before = indexed_in(path)
    with acting(corpus._db, "Two at once") as act:
        row = act.row("versions", 1)
        assert row is not None
        values = {name: value for name, value in row.items() if name != "id"}
        for_a_moment, for_ever = act.insert("versions", **values), act.insert("versions", **values)
        act.update("versions", for_a_moment, removed=act.id)
        act.delete("versions", for_ever)
    assert indexed_in(path) == before
    assert corpus.verify() == ()
    corpus.undo()
    assert indexed_in(path) == before


def test_of_a_version_that_is_removed_nothing_is_learned() -> None:
    with closing(sqlite3.connect(":memory:")) as connection:
        waiting = indexing.Waiting(connection)
        waiting.learn({"id": 1, "reading": 1, "removed": 1}, {})
        assert not list(waiting.marks.in_order())


def test_of_very_many_reports_of_one_event_the_ends_are_looked_at(
    corpus: Corpus, make: Make, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(matching_stories, "_COMMON", 2)
    monkeypatch.setattr(matching_stories, "_COMMON_ALWAYS", 4)
    reports = (
        make(
            f"Harbour diary {i}",
            *RETOLD,
            " ".join(f"wort{100 * i + k}" for k in range(80)),
            outlet=f"Paper {i}",
        )
        for i in range(14)
    )
    corpus.add(ReadResult(tuple(reports)))
    assert len({article.story for article in corpus.articles()}) == 1
    assert len(corpus.articles()) == 14
