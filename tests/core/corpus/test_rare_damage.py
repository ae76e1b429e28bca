"""Damage in single places of a corpus: each costs what lay there, is told of, and nothing else is lost."""

from __future__ import annotations

import hashlib
import zlib
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from variorum.corpus import connecting, copying, mending, offering
from variorum.corpus.act_words import done_in_words, retold
from variorum.corpus.binned import _time as binned_time
from variorum.corpus.deciding import decision_of
from variorum.corpus.decision_labels import label_of_another_verdict, label_of_deciding
from variorum.corpus.journal import _one_more, acting
from variorum.corpus.loose_pages import _as_text
from variorum.corpus.matching_stories import _shared_needed
from variorum.corpus.packed_originals import keep_original, make_whole, original_bytes, squeezed_beside
from variorum.corpus.packing import blob, pack_json, squeeze, unpack_reading, unpack_rows
from variorum.corpus.preparing import AFTERWARDS, Prepared, prepared
from variorum.corpus.store import Corpus
from variorum.corpus.verifying import _structure
from variorum.errors import CorpusError
from variorum.model.article import Article, Original, ReadResult
from variorum.model.decisions import Anchor, LinkDecision, Verdict
from variorum.reading.children.attached import answered, with_attached

PROSE = "The ferry ran aground on Monday beside the pier of Port Ellery, and forty people were taken off."


@pytest.fixture
def held(corpus: Corpus, make: Callable[..., Article]) -> Corpus:
    long = " ".join(f"On day {n} it was told again. {PROSE}" for n in range(9))
    data = f"Ferry aground\n\n{long}\n".encode()
    sha256 = hashlib.sha256(data).hexdigest()
    article = make("Ferry aground", long, source_sha256=sha256)
    corpus.add(ReadResult((article,), originals=(Original(sha256, data, "a.txt"),)))
    return corpus


def change(corpus: Corpus, *statements: str) -> None:
    with corpus._db.writing() as connection:
        for statement in statements:
            connection.execute(statement)


@pytest.mark.parametrize(
    "value",
    [
        {"text": 3, "paragraphs": [], "doubts": []},
        {"text": "a", "paragraphs": [[0, 1]], "doubts": []},
        {"text": "a", "paragraphs": [[0, 1, []]], "doubts": []},
    ],
)
def test_a_reading_that_is_none_is_said_to_be_damaged(value: object) -> None:
    with pytest.raises(CorpusError, match="A text of this corpus is damaged"):
        unpack_reading(pack_json(value))


def test_rows_that_are_none_are_said_to_be_damaged() -> None:
    with pytest.raises(CorpusError, match="A page of this corpus is damaged"):
        unpack_rows(pack_json([{"no": "row"}]))


@pytest.mark.parametrize("row", [None, ("words",), (None,)])
def test_bytes_that_are_gone_are_told_as_damage(row: Any) -> None:
    with pytest.raises(zlib.error, match="damaged"):
        blob(row)


def reading_of(corpus: Corpus) -> tuple[str, str]:
    """The digest of the only reading, and its text."""
    with corpus._db.reading() as connection:
        digest, data = connection.execute("SELECT digest, data FROM readings").fetchone()
    return digest, unpack_reading(data).text


@pytest.mark.parametrize("between", [" ", "  "])  # the text as it stands in the file, and otherwise
def test_an_original_cut_off_or_without_its_reading_is_told_and_kept_by_nobody(
    held: Corpus, between: str
) -> None:
    digest, text = reading_of(held)
    data = f"{text[:200].replace(' ', between)}{text[200:]}".encode()
    packed = squeezed_beside(data, text, digest)
    elsewhere = squeezed_beside(data, text, "00" * 32)
    assert packed[:1] == (b"\x02" if between == " " else b"\x01")
    cut_off = packed[:33]
    with held._db.writing() as connection:
        assert original_bytes(connection, packed) == data
        for cut in (cut_off, cut_off + b"\x05\xef\xbb", packed[:30]):
            with pytest.raises(zlib.error):
                original_bytes(connection, cut)
        assert not keep_original(connection, "cd" * 32, "b.txt", 5, elsewhere)
        connection.execute(
            "INSERT INTO originals(sha256, name, size, data) VALUES(?, ?, ?, ?)",
            ("ef" * 32, "c", 1, cut_off),
        )
        make_whole(connection, {digest})
        assert (
            connection.execute("SELECT data FROM originals WHERE sha256 = ?", ("ef" * 32,)).fetchone()[0]
            == cut_off
        )


def test_numbers_of_acts_without_end_are_told_as_damage() -> None:
    row: Any = (2**62,)
    with pytest.raises(CorpusError, match="act log is damaged"):
        _one_more(row)


def test_a_row_that_is_gone_cannot_be_changed(held: Corpus) -> None:
    with pytest.raises(CorpusError, match="There is no article 99"), acting(held._db, "Change") as act:
        act.update("articles", 99, outlet="Gazette")
    assert len(held.acts()) == 1


@pytest.mark.parametrize("words", ["no list", "[[1]]", "3"])
def test_stories_kept_apart_by_nonsense_are_not_kept_apart(held: Corpus, words: str) -> None:
    with held._db.writing() as connection:
        connection.execute("INSERT OR REPLACE INTO settings VALUES(?, ?)", (offering._APART, words))
        assert offering.kept_apart(connection) == set()


@pytest.mark.parametrize("words", [None, "", "yesterday", 3])
def test_a_time_that_is_none_is_not_told(words: Any) -> None:
    assert binned_time(words) is None
    assert mending._time(words or "no time") is None


def test_times_with_and_without_a_zone_are_not_held_against_each_other() -> None:
    now = datetime(2025, 5, 3, 9, tzinfo=UTC)
    assert _shared_needed(now, "2020-01-01T00:00:00") == _shared_needed(None, None)
    assert _shared_needed(now, "2020-01-01T00:00:00+00:00") > _shared_needed(None, None)


def test_a_loose_text_whose_digest_is_not_its_own_is_not_taken_for_it() -> None:
    def record(*values: bytes) -> bytes:
        """As SQLite writes them: NULL first, then blobs of less than 58 bytes."""
        types = bytes([0, *(12 + 2 * len(value) for value in values)])
        return bytes([1 + len(types)]) + types + b"".join(values)

    data = b"Ferry"
    digest = hashlib.sha256(data).hexdigest()[:50].encode()
    assert _as_text(1, record(digest, data)) is None


def test_pieces_of_a_damaged_file_that_are_no_readings_are_passed_over() -> None:
    assert mending._text_in(b"no reading") is None
    assert not mending._is_readable(b"no json")
    assert mending._is_readable(pack_json({"a": 1}))


def test_what_a_check_cannot_read_to_the_end_is_among_the_faults(held: Corpus) -> None:
    change(held, "UPDATE versions SET headline = CAST(x'ff' AS TEXT)")
    assert any("cannot be read to the end" in fault for fault in held.verify())


@pytest.mark.parametrize(
    ("places", "told"), [(1, "in 1 place "), (2, "in 2 places "), (100, "in 100 places or more ")]
)
def test_damage_to_the_structure_is_told_with_its_first_place(places: int, told: str) -> None:
    found = [(f"row {n} missing from index articles_by_story",) for n in range(places)]
    connection: Any = SimpleNamespace(execute=lambda query: found)
    (fault,) = _structure(connection)
    assert told in fault
    assert "first: row 0 missing" in fault


def test_words_of_a_count_alone_are_retold() -> None:
    assert retold("3 articles") == "3 articles"


def test_several_links_at_once_are_one_act_named_by_what_was_done() -> None:
    anchor = Anchor("h", "ferry")
    unlinked, linked = LinkDecision(anchor, anchor, False), LinkDecision(anchor, anchor, True)
    assert label_of_deciding([unlinked, unlinked]) != label_of_deciding([unlinked, linked])


def test_a_large_result_is_made_ready_by_the_one_who_keeps_it(
    make: Callable[..., Article], monkeypatch: pytest.MonkeyPatch
) -> None:
    data = f"Ferry aground\n\n{PROSE}\n".encode()
    result = ReadResult((make("Ferry aground", PROSE),), originals=(Original("ab" * 32, data, "a.txt"),))
    told = answered(with_attached({"then": prepared(result)}))
    ready = AFTERWARDS.taken(result, told["then"], told["attached"])
    assert isinstance(ready, Prepared)
    assert ready.ready[0][0].data
    monkeypatch.setattr("variorum.corpus.preparing._LARGE", 10)
    assert prepared(result) is None
    assert AFTERWARDS.taken(result, None, ()) is result


def test_a_folder_that_cannot_be_written_is_known_before_a_file_is_opened_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> None:
        raise PermissionError("read-only file system")

    assert connecting._writable_folder(tmp_path / "a.variorum")
    monkeypatch.setattr(Path, "touch", refused)
    assert not connecting._writable_folder(tmp_path / "a.variorum")


def test_a_copy_that_cannot_be_written_says_why(
    held: Corpus, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(CorpusError, match=r"copy.variorum cannot be written: No space left on device"):
        held.save_copy(tmp_path / "copy.variorum")
    assert not list(tmp_path.glob("copy.variorum*"))


def test_a_place_that_cannot_be_looked_at_takes_no_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object, **__: object) -> bool:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(copying, "_beside", lambda path, end: SimpleNamespace(exists=refused))
    with pytest.raises(CorpusError, match="Permission denied"):
        copying._refuse_to_replace(tmp_path / "copy.variorum", tmp_path / "own.variorum")


def test_packing_an_original_apart_from_its_reading_keeps_its_bytes(held: Corpus) -> None:
    digest, text = reading_of(held)
    packed = squeezed_beside(text.encode(), text, digest)
    with held._db.writing() as connection:
        assert keep_original(connection, "cd" * 32, "b.txt", len(text), packed)
        make_whole(connection, {digest})
        data = connection.execute("SELECT data FROM originals WHERE sha256 = ?", ("cd" * 32,)).fetchone()[0]
        assert original_bytes(connection, data) == text.encode()
        assert data == squeeze(text.encode())


def test_a_label_too_long_to_be_ours_is_told_as_it_is() -> None:
    label = "Add 2 texts " * 1000
    assert done_in_words(label) == label
    assert done_in_words("Add 2 texts") != "Add 2 texts"


def test_a_verdict_nobody_can_read_is_given_anew() -> None:
    verdict = Verdict("f-1", "confirmed")
    for held in ("{}", "no json"):
        assert label_of_another_verdict(verdict, decision_of("verdict", held)) == ""
