"""A note stays with its article when the version it was given on is deleted, or stays behind in another file."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import variorum
from variorum.corpus.decided_on import decided_on
from variorum.corpus.store import Corpus
from variorum.model.article import Article, ReadResult
from variorum.model.decisions import Anchor, Note
from variorum.model.span import Span

COPY = "The ferry Isola ran aground near Port Ellery during the night, the coast guard told reporters."
FIRST, SECOND, THIRD = "The owner says little.", "Fishermen help.", "Rain is expected."

Make = Callable[..., Article]


def put_in(corpus: Corpus, make: Make, *bodies: tuple[str, ...]) -> None:
    """An article with a version for each of these texts."""
    versions = tuple(make("Ferry", *body).versions[0] for body in bodies)
    corpus.add(ReadResult((replace(make("Ferry", "-"), versions=versions, outlet="Post"),)))


def anchor(corpus: Corpus, version: int, words: str) -> Anchor:
    text = corpus.read(version)
    start = text.text.index(words)
    return Anchor.at(text.text, Span(start, start + len(words)), text.content_hash)


def is_shown(corpus: Corpus, version: int) -> bool:
    (note,) = decided_on(corpus, [corpus.read(version)])[0].notes
    return note.passage.content_hash == corpus.read(version).content_hash


def test_emptying_the_bin_leaves_a_note_in_the_newest_version_that_has_its_passage(
    corpus: Corpus, make: Make
) -> None:
    put_in(corpus, make, (COPY,), (FIRST, COPY), (SECOND, COPY), (THIRD,))
    corpus.decide(Note(anchor(corpus, 1, "Isola"), "Check this"))
    corpus.remove(("version", 1))
    assert is_shown(corpus, 2)
    corpus.empty_bin()
    assert [note.passage for note in corpus.decisions().notes] == [anchor(corpus, 3, "Isola")]
    assert is_shown(corpus, 2)
    assert corpus.unplaced_notes() == ()


def test_both_ends_of_a_note_on_a_link_stay(corpus: Corpus, make: Make) -> None:
    put_in(corpus, make, (COPY,), (FIRST, COPY))
    corpus.add(ReadResult((make("Weather", THIRD, "It rained during the night too.", outlet="Gazette"),)))
    other = anchor(corpus, 3, THIRD)
    corpus.decide(Note(other, "Both", partner=anchor(corpus, 1, COPY)))
    corpus.remove(("version", 1))
    corpus.empty_bin()
    (note,) = corpus.decisions().notes
    assert (note.passage, note.partner) == (other, anchor(corpus, 2, COPY))


def test_a_note_stays_on_its_very_text_while_another_article_has_it(corpus: Corpus, make: Make) -> None:
    put_in(corpus, make, (COPY,), (FIRST, COPY))
    corpus.add(ReadResult((make("Ferry", COPY, outlet="Gazette"),)))
    corpus.decide(Note(anchor(corpus, 1, "Isola"), "Check this"))
    before = corpus.decisions()
    corpus.remove(("version", 1))
    corpus.empty_bin()
    assert corpus.decisions() == before


def test_one_whose_passage_no_other_version_has_is_among_the_lost(corpus: Corpus, make: Make) -> None:
    put_in(corpus, make, (COPY, FIRST), (COPY,))
    corpus.decide(Note(anchor(corpus, 1, FIRST), "Check this"))
    corpus.remove(("version", 1))
    corpus.empty_bin()
    assert corpus.unplaced_notes() == corpus.decisions().notes


def test_a_damaged_text_of_its_article_does_not_keep_the_bin_full(
    corpus: Corpus, make: Make, path: Path
) -> None:
    put_in(corpus, make, (COPY,), (FIRST, COPY), (SECOND, COPY))
    corpus.decide(Note(anchor(corpus, 1, "Isola"), "Check this"))
    corpus.remove(("version", 1))
    file = sqlite3.connect(path)
    file.execute("UPDATE readings SET data = x'00' WHERE id = (SELECT reading FROM versions WHERE id = 3)")
    file.commit()
    file.close()
    corpus.empty_bin()
    assert is_shown(corpus, 2)


def test_with_a_story_a_note_on_a_version_in_the_bin_goes_on_one_that_goes_along(
    corpus: Corpus, make: Make, tmp_path: Path
) -> None:
    put_in(corpus, make, (COPY,), (FIRST, COPY))
    corpus.decide(Note(anchor(corpus, 1, "Isola"), "Check this"))
    before = corpus.decisions()
    corpus.remove(("version", 1))
    corpus.save_stories(tmp_path / "one.variorum", 1)
    assert corpus.decisions() == before
    with variorum.open_corpus(tmp_path / "one.variorum") as one:
        assert is_shown(one, 1)
        assert one.unplaced_notes() == ()


def test_a_corpus_that_is_taken_over_brings_such_a_note_and_one_that_has_the_text_keeps_it_there(
    corpus: Corpus, make: Make, tmp_path: Path
) -> None:
    put_in(corpus, make, (COPY,), (FIRST, COPY))
    corpus.decide(Note(anchor(corpus, 1, "Isola"), "Check this"))
    corpus.remove(("version", 1))
    with variorum.open_corpus(tmp_path / "new.variorum") as new:
        new.merge(corpus.path)
        assert is_shown(new, 1)
    with variorum.open_corpus(tmp_path / "known.variorum") as known:
        put_in(known, make, (COPY,))
        known.merge(corpus.path)
        assert known.decisions() == corpus.decisions()


def test_a_note_that_stands_elsewhere_in_a_copy_and_says_the_same_is_not_told_of_as_another_decision(
    corpus: Corpus, make: Make, tmp_path: Path
) -> None:
    put_in(corpus, make, (COPY,), (FIRST, COPY))
    note = Note(anchor(corpus, 1, "Isola"), "Check this", "n")
    corpus.decide(note)
    corpus.save_copy(tmp_path / "copy.variorum")
    corpus.remove(("version", 1))
    corpus.empty_bin()
    assert "otherwise" not in corpus.merge(tmp_path / "copy.variorum").label
    with variorum.open_corpus(tmp_path / "copy.variorum") as copy:
        assert "otherwise" not in copy.merge(corpus.path).label
        copy.decide(replace(note, text="Look again"))
        assert copy.merge(corpus.path).label.endswith("1 decision otherwise here and left so")
