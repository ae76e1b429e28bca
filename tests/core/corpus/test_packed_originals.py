"""Originals that are little else than the text read from them are kept as differences to it, and lose nothing."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import variorum
from variorum.corpus.packed_originals import original_bytes, squeezed_beside
from variorum.corpus.packing import Reading, digest, pack_reading
from variorum.corpus.store import Corpus

PARAGRAPHS = [
    f"The {name} of the harbour board said on its {number} meeting that the ferries are late again this week."
    for number, name in enumerate(
        ("chair", "clerk", "pilot", "warden", "diver", "cook", "porter", "treasurer")
    )
]
PLAIN = ("Ferries late\r\n\r\n" + "  \r\n\r\n".join(PARAGRAPHS) + "\r\n\r\n\r\n").encode()


@pytest.fixture
def harbour(corpus: Corpus) -> Corpus:
    corpus.add(variorum.read_bytes(PLAIN, "harbour.txt"))
    return corpus


def kept_bytes(path: Path) -> list[bytes]:
    with closing(sqlite3.connect(path)) as raw:
        return [row[0] for row in raw.execute("SELECT data FROM originals")]


def test_a_plain_text_is_kept_once_and_given_back_byte_for_byte(harbour: Corpus) -> None:
    assert harbour.original(1) == PLAIN
    assert harbour.verify() == ()
    (data,) = kept_bytes(harbour.path)
    assert data[:1] == b"\x01"
    assert len(data) < 120


@pytest.mark.parametrize("around", [(b"", b""), (b"\xef\xbb\xbf", b"\n\n"), (b" " * 20, b"\n" * 20)])
def test_a_file_in_which_the_text_stands_as_it_is_takes_no_packing(
    corpus: Corpus, around: tuple[bytes, bytes]
) -> None:
    data = "\n\n".join(["Ferries late", *PARAGRAPHS]).encode().join(around)
    corpus.add(variorum.read_bytes(data, "harbour.txt"))
    (kept,) = kept_bytes(corpus.path)
    assert kept[:1] == b"\x02"
    assert len(kept) == 34 + sum(map(len, around))
    assert corpus.original(1) == data


def test_a_page_is_kept_whole(corpus: Corpus) -> None:
    page = "<html><body><article>" + "".join(f"<p class='a b c'>{text}</p>" for text in PARAGRAPHS)
    corpus.add(variorum.read_bytes(page.encode(), "page.html"))
    assert corpus.original(1) == page.encode()
    assert [data[:1] for data in kept_bytes(corpus.path)] == [b"x"]


def test_a_lost_text_takes_its_original_along_and_a_check_says_so(harbour: Corpus) -> None:
    with closing(sqlite3.connect(harbour.path)) as raw, raw:
        raw.execute("UPDATE readings SET data = x'00'")
    assert any("harbour.txt" in fault for fault in harbour.verify())


def test_it_outlives_the_reading_it_was_kept_beside(harbour: Corpus) -> None:
    again = variorum.read_bytes(b"Ferries late\n\nOnly this is left of it.", "other.txt").articles[0]
    harbour.replace_reading((1,), again)
    assert harbour.original(1) == PLAIN
    harbour.add_story("To be put away")
    story = next(story.id for story in harbour.tree().stories if story.title == "To be put away")
    harbour.remove(("story", story))
    harbour.empty_bin()
    with closing(sqlite3.connect(harbour.path)) as raw:
        assert raw.execute("SELECT count(*) FROM readings").fetchone() == (1,)
    assert harbour.original(1) == PLAIN
    assert harbour.verify() == ()


def test_it_outlives_compacting(harbour: Corpus) -> None:
    again = variorum.read_bytes(b"Ferries late\n\nOnly this is left of it.", "other.txt").articles[0]
    harbour.replace_reading((1,), again)
    with closing(sqlite3.connect(harbour.path)) as raw, raw:
        raw.execute("UPDATE acts SET changes = NULL")
    harbour.compact()
    assert harbour.original(1) == PLAIN


def test_it_goes_into_other_corpora(harbour: Corpus, tmp_path: Path) -> None:
    harbour.save_stories(tmp_path / "part.variorum", 1)
    harbour.save_copy(tmp_path / "copy.variorum")
    variorum.recover_corpus(tmp_path / "copy.variorum", tmp_path / "recovered.variorum")
    with variorum.open_corpus(tmp_path / "merged.variorum") as merged:
        merged.merge(tmp_path / "part.variorum")
    for name in ("part", "copy", "recovered", "merged"):
        with variorum.open_corpus(tmp_path / f"{name}.variorum") as other:
            assert other.original(1) == PLAIN, name
            assert other.verify() == ()


def test_the_same_words_from_other_bytes_are_kept_too(harbour: Corpus) -> None:
    bare = PLAIN.replace(b"\r\n", b"\n").strip()
    harbour.add(variorum.read_bytes(bare, "harbour.txt"))
    assert harbour.verify() == ()


@given(st.text(min_size=1), st.binary(max_size=60), st.integers(0, 40))
def test_whatever_is_kept_is_given_back(text: str, odd: bytes, at: int) -> None:
    whole = text.encode("utf-8", "surrogatepass")
    check(whole[:at] + odd + whole[at:], text)
    check(whole * 3, text)
    check(odd + whole * 50, text * 50)


def check(data: bytes, text: str) -> None:
    packed = pack_reading(Reading(text, (), ()))
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.execute("CREATE TABLE readings(digest, data)")
        connection.execute("INSERT INTO readings VALUES(?, ?)", (digest(packed), packed))
        assert original_bytes(connection, squeezed_beside(data, text, digest(packed))) == data
