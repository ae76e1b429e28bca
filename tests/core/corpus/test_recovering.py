"""What can still be read in a damaged file comes back; what comes back is whole."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from pathlib import Path
from shutil import copyfile

import pytest

import variorum
from variorum.corpus import schema
from variorum.corpus.loose_pages import loose_texts
from variorum.corpus.schema import PAGE_SIZE, PAGE_SIZES
from variorum.errors import CorpusError
from variorum.model.article import Article, ReadResult
from variorum.model.decisions import Verdict
from variorum.model.span import Span

NUMBER = 240


def long_words(seed: int) -> str:
    chance = random.Random(seed)
    return " ".join("".join(chance.choices("abcdefghijklmnop", k=7)) for _ in range(300))


@pytest.fixture(scope="module")
def many_reports(tmp_path_factory: pytest.TempPathFactory, make: Callable[..., Article]) -> Path:
    """Many reports, each in a story of its own, with a few things on them and one original."""
    path = tmp_path_factory.mktemp("kept") / "many.variorum"
    tide = b"Tide table\n\nHigh water at nine in the morning, the harbour office said.\n"
    with variorum.open_corpus(path) as corpus:
        corpus.add(variorum.read_bytes(tide, "tide.txt"))
        reports = (make(f"Report {i}", long_words(i), outlet=f"Outlet {i}") for i in range(NUMBER))
        corpus.add(ReadResult(tuple(reports)))
        corpus.note(2, "Who says so?", Span(0, 6))
        corpus.tag(("article", 3), "kept")
        corpus.decide(Verdict("f", "confirmed"))
        corpus.remove(("version", 5))
        corpus.add_story("Empty")
    return path


@pytest.fixture
def kept(path: Path, many_reports: Path) -> Path:
    """The many reports in a file that may be spoiled."""
    copyfile(many_reports, path)
    return path


def recovered(path: Path) -> variorum.Corpus:
    variorum.recover_corpus(path, path.with_name("new.variorum"))
    return variorum.open_corpus(path.with_name("new.variorum"))


def test_a_sound_file_comes_over_whole(kept: Path) -> None:
    with variorum.open_corpus(kept) as old, recovered(kept) as new:
        assert new.tree() == old.tree()
        assert new.decisions() == old.decisions()
        assert new.bin() == old.bin()
        assert [act.label for act in new.acts()][:-1] == [act.label for act in old.acts()]
        assert new.acts()[-1].label == "Recovered from test.variorum"
        assert [new.read(row.id) for row in new.versions()] == [old.read(row.id) for row in old.versions()]
        assert new.original(1) == old.original(1)
        assert [hit.version_id for hit in new.search("water")] == [1]
        assert new.verify() == ()
        assert new.undo() is None


def pages_of(path: Path, table: str) -> list[int]:
    raw = sqlite3.connect(path)
    try:
        return [
            n for (n,) in raw.execute("SELECT pageno FROM dbstat WHERE name = ? ORDER BY pageno", (table,))
        ]
    finally:
        raw.close()


def overwritten(path: Path, *pages: int) -> Path:
    data = bytearray(path.read_bytes())
    for page in pages:
        data[(page - 1) * PAGE_SIZE : page * PAGE_SIZE] = b"\x5a" * PAGE_SIZE
    path.write_bytes(data)
    return path


def test_past_a_damaged_page_the_rest_is_read(kept: Path) -> None:
    middle = pages_of(kept, "versions")[1]  # a leaf: the first is the root
    overwritten(kept, middle)
    with pytest.raises(CorpusError, match="variorum corpus recover"):
        variorum.open_corpus(kept)
    found = variorum.recover_corpus(kept, kept.with_name("new.variorum"))
    assert "Not all versions could be read." in found.faults
    with variorum.open_corpus(kept.with_name("new.variorum")) as new:
        texts = {new.read(row.id).headline for row in new.versions()}
        assert texts >= {f"Report {i}" for i in range(NUMBER) if i != 3}
        assert "Recovered" in [story.title for story in new.stories()]
        assert new.verify() == ()


@pytest.mark.parametrize(
    "table", ["stories", "articles", "versions", "readings", "acts", "decisions", "search_data"]
)
def test_a_table_that_is_gone_costs_what_was_in_it(kept: Path, table: str) -> None:
    overwritten(kept, *pages_of(kept, table)[:1])
    with recovered(kept) as new:
        held = {new.read(row.id).headline for row in new.versions()}
        assert len(held & {f"Report {i}" for i in range(NUMBER)}) >= NUMBER - 12
        assert new.verify() == ()


def test_texts_are_found_without_any_table(kept: Path) -> None:
    overwritten(kept, 1)
    found = variorum.recover_corpus(kept, kept.with_name("new.variorum"))
    assert found.versions >= NUMBER
    assert any("“Recovered”" in fault for fault in found.faults)
    with variorum.open_corpus(kept.with_name("new.variorum")) as new:
        assert {new.read(row.id).headline for row in new.versions()} >= {f"Report {i}" for i in range(NUMBER)}


@pytest.mark.parametrize("size", PAGE_SIZES)
def test_a_file_without_its_header_may_have_pages_of_any_size_there_was(
    path: Path, make: Callable[..., Article], monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    monkeypatch.setattr(schema, "PAGE_SIZE", size)
    with variorum.open_corpus(path) as corpus:
        corpus.add(ReadResult(tuple(make(f"Report {i}", long_words(i)) for i in range(9))))
    data = path.read_bytes()
    assert int.from_bytes(data[16:18], "big") == size
    path.write_bytes(bytes(100) + data[100:])
    found = {text.digest for text in loose_texts(path)}
    assert len(found) == 9


@pytest.mark.parametrize("share", [0.6, 0.8])
def test_the_beginning_of_a_file_cut_short_is_recovered(kept: Path, share: float) -> None:
    data = kept.read_bytes()
    kept.write_bytes(data[: int(len(data) * share)])
    with recovered(kept) as new:
        whole = {text.digest for text in loose_texts(kept) if text.name is None}
        assert len(new.versions()) >= len(whole) > 0
        assert new.verify() == ()


def test_a_text_lost_while_its_original_is_kept_is_read_anew(path: Path, kept: Path) -> None:
    raw = sqlite3.connect(kept)
    raw.execute("UPDATE readings SET data = x'00' WHERE id = 1")
    raw.commit()
    raw.close()
    found = variorum.recover_corpus(kept, kept.with_name("new.variorum"))
    assert "1 original had lost its text, and was read anew." in found.faults
    with variorum.open_corpus(kept.with_name("new.variorum")) as new:
        assert [hit.headline for hit in new.search('"High water"')] == ["Tide table"]


def test_a_text_that_is_gone_is_named(kept: Path) -> None:
    raw = sqlite3.connect(kept)
    raw.execute("DELETE FROM readings WHERE id = 4")
    raw.commit()
    raw.close()
    assert variorum.recover_corpus(kept, kept.with_name("new.variorum")).faults == (
        "The text of “Report 2” is lost.",
    )


def test_nothing_planted_runs(kept: Path) -> None:
    raw = sqlite3.connect(kept)
    raw.execute("ALTER TABLE stories RENAME TO hidden")
    raw.execute(
        "CREATE VIEW stories AS SELECT 1 AS id, load_extension('x') AS title, '' AS note, 0 AS removed"
    )
    raw.commit()
    raw.close()
    with recovered(kept) as new:
        assert {story.title for story in new.stories()} == {"Recovered"}
        assert len(new.articles()) == NUMBER


def test_what_is_no_corpus_is_said_to_be_none(tmp_path: Path) -> None:
    to = tmp_path / "new.variorum"
    with pytest.raises(CorpusError, match="There is no corpus"):
        variorum.recover_corpus(tmp_path / "none.variorum", to)
    for data in (b"", b"some words", b"\0" * 9000):
        (tmp_path / "x.variorum").write_bytes(data)
        with pytest.raises(CorpusError, match="Nothing of a corpus"):
            variorum.recover_corpus(tmp_path / "x.variorum", to)
    assert not to.exists()
    assert [entry.name for entry in tmp_path.iterdir()] == ["x.variorum"]


def test_loose_texts_are_found_with_their_names(kept: Path) -> None:
    names = [text.name for text in loose_texts(kept)]
    assert "tide.txt" in names
    assert names.count(None) >= NUMBER
