"""What the window asks of a corpus beside its rows: what it holds, what came together, what an act changed."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from variorum.corpus import schema
from variorum.corpus.header import is_of_an_older_format
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult

PROSE = "The ferry ran aground on Monday beside the pier of Port Ellery, and forty people were taken off."
OTHER = "The council of Testham voted on Sunday for nine million to be spent on a school in the valley."


@pytest.fixture
def held(corpus: Corpus, make: Callable[..., Article]) -> Corpus:
    """Two articles of one file, and one of none."""
    one = make("Ferry aground", PROSE, source_sha256="ab" * 32, language="en", outlet="Gazette")
    two = make("School for the valley", OTHER, source_sha256="ab" * 32, language="de")
    corpus.add(ReadResult((one, two)))
    corpus.add(
        ReadResult((make("Rain", "It rained on all of the islands for a whole week in that spring."),))
    )
    return corpus


def test_whether_there_is_any_text_is_known_without_counting(held: Corpus) -> None:
    assert held.levels.holds_texts()
    held.remove(*(("story", story.id) for story in held.stories()))
    assert not held.levels.holds_texts()


def test_which_texts_are_held_is_asked_by_their_content_and_the_bin_does_not_count(held: Corpus) -> None:
    first, second, _ = (held.read(row.id) for row in held.versions())
    asked = [first.content_hash, second.content_hash, "no such text"]
    assert held.levels.texts_held(asked) == {first.content_hash, second.content_hash}
    held.remove(("version", held.versions()[0].id))
    assert len(held.levels.texts_held(asked)) == 1


def test_versions_of_one_file_are_found_from_each_of_them(held: Corpus) -> None:
    ids = [row.id for row in held.versions()]
    for id in ids[:2]:
        assert sorted(row.id for row in held.levels.from_the_same_file(id)) == sorted(ids[:2])
    assert [row.id for row in held.levels.from_the_same_file(ids[2])] == ids[2:]


def test_languages_and_tags_are_told_by_the_alphabet(held: Corpus) -> None:
    held.tag(("version", 1), "water")
    held.tag(("version", 2), "school")
    assert held.levels.languages() == ("de", "en")
    assert held.levels.tags() == ("school", "water")


def test_what_an_act_changed_is_told_while_it_can_be_taken_back(held: Corpus) -> None:
    acts = held.acts()
    assert ("version", 1) in held.levels.touched_by(acts[0].id)
    assert held.levels.touched_by(99) == ()
    with held._db.writing() as connection:
        connection.execute("UPDATE acts SET changes = NULL WHERE id = ?", (acts[0].id,))
        connection.execute("UPDATE acts SET changes = x'00' WHERE id = ?", (acts[1].id,))
    assert [held.levels.touched_by(act.id) for act in acts] == [(), ()]


def test_a_version_moved_is_around_its_old_story_and_its_new_one(held: Corpus) -> None:
    moved = held.move(("version", 1), to=("story", 3))
    assert {1, 3} <= held.levels.stories_around(moved.ids)
    again = held.move(("version", 1), to=("article", 2))
    assert {2, 3} <= held.levels.stories_around(again.ids)


def test_without_a_readable_history_only_the_things_named_are_around(held: Corpus) -> None:
    with held._db.writing() as connection:
        connection.execute("UPDATE acts SET changes = x'00'")
    assert held.levels.stories_around([("article", 2)]) == {2}
    with held._db.writing() as connection:
        connection.execute("UPDATE acts SET changes = NULL")
    assert held.levels.stories_around([("article", 2)]) == {2}


def test_a_file_says_by_its_first_bytes_whether_it_is_of_an_older_format(corpus: Corpus, path: Path) -> None:
    corpus.close()
    assert not is_of_an_older_format(path)
    data = bytearray(path.read_bytes())
    data[60:64] = (schema.FORMAT - 1).to_bytes(4, "big")
    path.write_bytes(data)
    assert is_of_an_older_format(path)
    assert not is_of_an_older_format(path.with_name("no such file.variorum"))
    path.write_bytes(b"no corpus at all")
    assert not is_of_an_older_format(path)
