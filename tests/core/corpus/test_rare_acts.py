"""Acts on a corpus that are uncommon, or cannot be done: each told in a sentence, nothing lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.errors import CorpusError
from variorum.model.article import Article, ReadResult

PROSE = "The ferry ran aground on Monday beside the pier of Port Ellery, and forty people were taken off."


@pytest.fixture
def held(corpus: Corpus, make: Callable[..., Article]) -> Corpus:
    corpus.add(ReadResult((make("Ferry aground", PROSE),)))
    return corpus


def test_a_copy_tells_how_far_it_is_and_holds_the_same(held: Corpus, tmp_path: Path) -> None:
    told: list[float] = []
    held.save_copy(tmp_path / "copy.variorum", progress=lambda words, done: told.append(done))
    assert told
    assert all(0 <= done <= 1 for done in told)
    with variorum.open_corpus(tmp_path / "copy.variorum", read_only=True) as copy:
        assert [version.headline for version in copy.versions()] == ["Ferry aground"]


def test_a_copy_takes_no_folder_and_needs_one_to_lie_in(held: Corpus, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    with pytest.raises(CorpusError, match="folder is a folder: choose another name for the copy"):
        held.save_copy(tmp_path / "folder")
    with pytest.raises(CorpusError, match="There is no folder"):
        held.save_copy(tmp_path / "nowhere" / "copy.variorum")


def test_a_corpus_opened_for_reading_only_is_not_compacted(held: Corpus, path: Path) -> None:
    held.close()
    with (
        variorum.open_corpus(path, read_only=True) as opened,
        pytest.raises(CorpusError, match="reading only"),
    ):
        opened.compact()


def test_a_story_without_articles_is_brought_in_once(corpus: Corpus, tmp_path: Path) -> None:
    told: list[str] = []
    with variorum.open_corpus(tmp_path / "other.variorum") as other:
        other.add_story("The ferry")
    for _ in range(2):
        corpus.merge(tmp_path / "other.variorum", progress=lambda words, done: told.append(words))
    assert [story.title for story in corpus.stories()] == ["The ferry"]
    assert "Importing" in told


def test_a_title_is_words(corpus: Corpus) -> None:
    corpus.add_story("The ferry")
    (story,) = corpus.stories()
    wrong: Any = 5
    with pytest.raises(TypeError, match="must be a str, not int"):
        corpus.rename("story", story.id, wrong)


def test_several_older_states_are_said_to_number_later_ones_anew(
    corpus: Corpus, make: Callable[..., Article]
) -> None:
    def state(hour: int) -> Article:
        return make(
            "Ferry aground",
            f"{PROSE} It was {hour} o’clock when the last of them came ashore.",
            address="https://gazette.example/ferry",
            outlet="Gazette",
            published=datetime(2026, 5, 3, hour, tzinfo=UTC),
        )

    corpus.add(ReadResult((state(20),)))
    change = corpus.add(ReadResult((state(9), state(12))))
    assert "2 of them as new versions, 2 older than those held: later ones are numbered anew" in change.label


@pytest.mark.parametrize(
    ("hour", "said"),
    [
        (22, "Add 2 texts, one of them as a new version"),
        (9, "Add 2 texts, one of them as an older version, so that later ones are numbered anew"),
    ],
)
def test_of_several_texts_a_single_new_version_is_told_as_one(
    corpus: Corpus, make: Callable[..., Article], hour: int, said: str
) -> None:
    def state(hour: int) -> Article:
        return make(
            "Ferry aground",
            f"{PROSE} It was {hour} o’clock when the last of them came ashore.",
            address="https://gazette.example/ferry",
            outlet="Gazette",
            published=datetime(2026, 5, 3, hour, tzinfo=UTC),
        )

    other = make(
        "Council buys a mill", "The council bought the mill at the weir for a museum of bread and flour."
    )
    corpus.add(ReadResult((state(20),)))
    change = corpus.add(ReadResult((state(hour), other)))
    assert change.label == said


def test_a_corpus_that_may_not_be_opened_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path.write_bytes(b"SQLite format 3\0")

    def refuse(self: Path, *arguments: Any, **wishes: Any) -> Any:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(CorpusError, match=r"cannot be opened: Permission denied\."):
        variorum.open_corpus(path)


def test_a_damaged_file_is_verified_to_the_end(held: Corpus, path: Path) -> None:
    held.close()
    data = bytearray(path.read_bytes())
    for at in range(len(data) // 2, len(data) // 2 + 40_000, 7):
        data[at] ^= 0x5A
    path.write_bytes(bytes(data))
    try:
        with variorum.open_corpus(path, read_only=True) as damaged:
            faults = damaged.verify()
    except CorpusError as error:
        faults = (str(error),)
    assert faults
    assert all(fault.endswith((".", ")")) for fault in faults)
