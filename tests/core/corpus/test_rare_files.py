"""Corpus files that somebody wrote in, or of which parts are gone; and acts on what is odd in them."""

from __future__ import annotations

import hashlib
import importlib.util
import sqlite3
import sys
import zlib
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import variorum
from variorum.corpus import merging
from variorum.corpus.adding import _learn
from variorum.corpus.failing import Damaged, speaking_of
from variorum.corpus.journal import acting
from variorum.corpus.loose_pages import _as_text, _varint
from variorum.corpus.schema import _serves
from variorum.corpus.settling import Settled, _count, state_held
from variorum.corpus.store import Corpus
from variorum.corpus.story_texts import newest_texts, story_over, texts_read
from variorum.errors import CorpusError
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.model.decisions import Anchor, Decisions, Note
from variorum.model.span import Span

PROSE = "The ferry ran aground on Monday beside the pier of Port Ellery, and forty people were taken off."
OTHER = "The council of Testham voted on Sunday for nine million to be spent on a school in the valley."


@pytest.fixture
def held(corpus: Corpus, make: Callable[..., Article]) -> Corpus:
    one, two = make("Ferry aground", PROSE, outlet="Gazette"), make("School for the valley", OTHER)
    corpus.add(ReadResult((one, two)))
    return corpus


def written(path: Path, *statements: str) -> None:
    """Let somebody else write in the file."""
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def recovered(path: Path) -> Corpus:
    variorum.recover_corpus(path, path.with_name("new.variorum"))
    return variorum.open_corpus(path.with_name("new.variorum"))


def test_what_a_file_breaks_with_is_told_as_damage(path: Path) -> None:
    with pytest.raises(Damaged), speaking_of(path):
        raise zlib.error("invalid block type")


def test_when_a_version_was_added_is_told_as_far_as_the_log_goes_back(held: Corpus, path: Path) -> None:
    added = held.added(1)
    assert added is not None
    assert abs((datetime.now(UTC) - added).total_seconds()) < 600
    assert held.added(99) is None


def test_articles_of_stories_are_told_with_those_in_the_bin(held: Corpus) -> None:
    held.remove(("article", 2))
    assert held.levels.articles_in([1, 2]) == {1: True, 2: False}
    assert held.levels.articles_in([], [2]) == {2: False}


def test_a_story_moved_out_on_its_own_keeps_its_name(held: Corpus) -> None:
    held.rename("story", 1, "The ferry")
    held.move(("story", 1), to=None)
    assert "The ferry" in [story.title for story in held.stories()]


def test_a_count_of_stored_versions_is_set_and_taken_back(held: Corpus) -> None:
    held.set(("article", 1), stored_versions=7)
    assert held.articles()[0].stored_versions == 7
    held.undo()
    assert held.articles()[0].stored_versions is None


def test_a_file_opened_for_reading_is_not_written_anew(held: Corpus, path: Path) -> None:
    held.close()
    with (
        variorum.open_corpus(path, read_only=True) as opened,
        pytest.raises(CorpusError, match="reading only"),
    ):
        opened._db.vacuum()


def test_a_thing_and_what_lies_in_it_go_to_the_bin_together(held: Corpus) -> None:
    held.remove(("story", 1), ("article", 1), ("version", 1))
    assert [row.id for row in held.versions()] == [2]
    held.undo()
    assert [row.id for row in held.versions()] == [1, 2]


def test_a_note_nobody_can_read_stays_where_it_is_when_a_text_is_read_anew(held: Corpus, path: Path) -> None:
    version = held.read(1)
    at = version.text.index("forty")
    held.decide(Note(Anchor.at(version.text, Span(at, at + 5), version.content_hash), "Who counted?", "n"))
    written(path, "INSERT INTO decisions(kind, subject, value) VALUES('note', 's', '{}')")
    article = held.article(1)
    fresh = version_from([("Ferry aground again", "headline"), (PROSE, "body")])
    held.replace_reading([1], replace(article, versions=(fresh,)))
    (note,) = held.decisions().notes
    assert note.passage.find(fresh.text) is not None
    connection = sqlite3.connect(path)
    assert "{}" in [row[0] for row in connection.execute("SELECT value FROM decisions")]
    connection.close()


def test_what_is_left_of_a_file_is_recovered_with_a_home_for_what_lost_its_own(
    held: Corpus, path: Path
) -> None:
    held.keep_apart(1, 2)
    held.close()
    digest = hashlib.sha256(b"Ferry").hexdigest()
    written(
        path,
        "UPDATE versions SET reading = 999 WHERE id = 1",
        "UPDATE versions SET page = 999 WHERE id = 2",
        f"INSERT INTO originals(sha256, name, size, data) VALUES('{digest}', 'a.txt', 5, x'78')",
    )
    with recovered(path) as opened:
        assert [opened.read(row.id).paragraphs[-1].text for row in opened.versions()] == [PROSE, OTHER]
        assert opened.verify() == ()


def test_a_text_that_a_damaged_file_puts_to_no_possible_article_is_complained_of(
    held: Corpus, path: Path
) -> None:
    held.close()
    written(path, "PRAGMA foreign_keys = OFF", f"UPDATE versions SET article = {-(2**63)} WHERE id = 1")
    with variorum.open_corpus(path, read_only=True) as opened:
        for ask in (opened.article_of, opened.page_of, lambda id: opened.above(("version", id))):
            with pytest.raises(CorpusError, match="There is no article"):
                ask(1)


def test_a_text_whose_digest_is_not_its_own_is_no_loose_text() -> None:
    def record(digest: bytes, data: bytes) -> bytes:
        """As SQLite writes a row: NULL for its number, the digest as text, the bytes as a blob."""
        types = bytes([0, 0x81, (13 + 2 * len(digest)) & 0x7F, 12 + 2 * len(data)])
        return bytes([1 + len(types)]) + types + digest + data

    data = b"Ferry"
    digest = hashlib.sha256(data).hexdigest().encode()
    found = _as_text(1, record(digest, data))
    assert found is not None
    assert found.data == data
    assert _as_text(1, record(digest, b"Boats")) is None


def test_a_number_of_nine_bytes_is_read_as_sqlite_writes_it() -> None:
    assert _varint(b"\xff" * 9, 0) == (2**64 - 1, 9)


def test_an_article_left_without_versions_does_not_come_over(
    held: Corpus, tmp_path: Path, path: Path
) -> None:
    held.close()
    written(path, "UPDATE versions SET removed = 1 WHERE article = 2")
    with variorum.open_corpus(tmp_path / "here.variorum") as here:
        here.merge(path)
        assert [article.headline for article in here.articles()] == ["Ferry aground"]


def test_an_original_comes_over_whole_where_its_reading_is_another_here(
    corpus: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = f"Ferry aground\n\n{PROSE}\n".encode()
    with variorum.open_corpus(tmp_path / "other.variorum") as other:
        other.add(variorum.read_bytes(data, name="a.txt"))
    real, refused = merging.keep_original, []

    def once(*arguments: Any) -> bool:
        if not refused:
            refused.append(True)
            return False
        return real(*arguments)

    monkeypatch.setattr(merging, "keep_original", once)
    corpus.merge(tmp_path / "other.variorum")
    assert corpus.original(1) == data


def test_a_plain_table_made_a_virtual_one_does_not_serve() -> None:
    connection = sqlite3.connect(":memory:")
    key, sql = ("table", "stories"), "CREATE TABLE stories(id INTEGER PRIMARY KEY)"
    assert not _serves(connection, key, sql, {key: "CREATE VIRTUAL TABLE stories USING fts5(title)"})
    connection.close()


@pytest.fixture(scope="module")
def flattening() -> ModuleType:
    """The generator of flattened pages, which lies with the tests of reading."""
    path = Path(__file__).parents[1] / "reading" / "flattening.py"
    spec = importlib.util.spec_from_file_location("flattening_for_rare_files", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["flattening_for_rare_files"] = module
    spec.loader.exec_module(module)
    return module


def page(flattening: ModuleType) -> ReadResult:
    return variorum.read_text(
        flattening.page_of(
            ["Ferry late", PROSE, "It rained."], ["Ferry stuck", PROSE, "The sun shone again."]
        )
    )


def test_the_border_of_a_comparison_page_cannot_be_moved(corpus: Corpus, flattening: ModuleType) -> None:
    corpus.add(page(flattening))
    with pytest.raises(CorpusError, match="its page shows one article"):
        corpus.part(1, 1)


def test_a_state_without_a_number_is_not_sought_among_those_with_one(held: Corpus) -> None:
    with held._db.reading() as connection:
        assert state_held(connection, 1, held.read(1)) is None


def test_a_row_that_was_sure_and_is_cut_elsewhere_counts_as_corrected(flattening: ModuleType) -> None:
    (article,) = page(flattening).articles
    *others, last = article.rows
    sure = replace(last, kind="changed", margin=1.0, side_margin=1.0, candidates=())
    before = replace(article, rows=(*others, sure))
    after = replace(article, rows=(*others, replace(sure, cut=sure.cut + 1)))
    tally = Settled()
    _count(tally, before, after, [])
    assert (tally.corrected, tally.doubts) == (1, 0)


def test_the_same_words_in_another_outlet_are_an_article_of_their_own(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    long = " ".join(f"On day {n} it was told again. {PROSE}" for n in range(5))
    corpus.add(ReadResult((make("Ferry aground", long, outlet="Harbour Gazette"),)))
    corpus.add(ReadResult((make("Ferry stuck", long, outlet="Ellery Post"),)))
    assert [article.outlet for article in corpus.articles()] == ["Harbour Gazette", "Ellery Post"]


def test_the_texts_of_a_story_are_the_newest_of_each_article_under_names_of_their_own(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    corpus.add(ReadResult((make("Ferry aground", PROSE, outlet="Gazette", address="https://g.example/1"),)))
    later = f"{PROSE} By night all of them were back in the town."
    corpus.add(ReadResult((make("Ferry aground", later, outlet="Gazette", address="https://g.example/1"),)))
    corpus.add(ReadResult((make("Ferry afloat", OTHER, outlet="Gazette"),)))
    corpus.move(("article", 2), to=("story", 1))
    assert story_over(corpus, ("version", 1)) == 1
    columns = newest_texts(corpus, 1)
    assert [column.name for column in columns] == ["Gazette “Ferry aground”", "Gazette “Ferry afloat”"]
    texts, earlier = texts_read(corpus, columns, Decisions())
    assert [text.version.paragraphs[-1].text for text in texts] == [later, OTHER]
    assert [[version.paragraphs[-1].text for version in older] for older in earlier] == [[PROSE], []]


def test_an_article_that_is_gone_learns_nothing(held: Corpus) -> None:
    with acting(held._db, "Learn") as act:
        _learn(act, 99, Article((), "Gazette", language="en"))
    assert len(held.acts()) == 1


@pytest.mark.parametrize("kept", ["{", "9" * 5_000, "[" * 100_000, ""])
def test_a_setting_that_is_no_json_is_as_one_that_was_never_kept(
    corpus: Corpus, path: Path, kept: str
) -> None:
    corpus.remember("tabs", 1)
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE settings SET value = ? WHERE key = 'tabs'", (kept,))
    connection.close()
    assert corpus.recall("tabs") is None
    assert corpus.recall("tabs", 5) == 5
