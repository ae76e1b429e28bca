"""What the reader gave is told from what was read and from what was inferred, after a restart and undo as well."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

import variorum
from variorum.corpus.store import Corpus
from variorum.model.article import ReadResult
from variorum.reporting.sources import dated, source_of
from variorum.reporting.stating import summary
from variorum.reporting.story.told_by import when

Reading = Callable[..., ReadResult]
DAY = datetime(2025, 5, 3, tzinfo=UTC)


def facts(corpus: Corpus, version: int = 1) -> dict[str, str]:
    return dict(source_of("Post", corpus.read(version), corpus.article_of(version)).facts)


def test_what_the_reader_gave_is_called_that_in_every_place_that_says_where_a_text_is_from(
    corpus: Corpus, reading: Reading, path: Path
) -> None:
    corpus.add(reading("Ferry aground", "It ran aground.", guessed=frozenset({"outlet", "seen"})))
    corpus.set(1, outlet="The Post", published=DAY, address="https://post.example/1")
    corpus.close()
    with variorum.open_corpus(path) as again:
        version = again.read(1)
        told = facts(again)
        assert again.versions()[0].given == version.given == {"outlet", "published", "address"}
        assert again.versions()[0].guessed == version.guessed == {"seen"}
    assert told["Outlet"] == "The Post (given by hand)"
    assert told["Address"] == "https://post.example/1 (given by hand)"
    assert told["Published"] == "3 May 2025 (given by hand)"
    assert dated(version) == when(version) == "published 3 May 2025 (given by hand)"


def test_beside_the_readers_time_stands_what_the_page_prints(corpus: Corpus, reading: Reading) -> None:
    corpus.add(reading("Ferry aground", "It ran aground.", published=DAY, published_raw="May 3"))
    corpus.set(1, published=DAY.replace(day=4))
    assert facts(corpus)["Published"] == "4 May 2025 (given by hand; printed as “May 3”)"


def test_undo_gives_the_word_back_to_what_was_read(corpus: Corpus, reading: Reading) -> None:
    corpus.add(reading("Ferry aground", "It ran aground.", outlet="Pst", guessed=frozenset({"outlet"})))
    corpus.set(1, outlet="The Post")
    corpus.undo()
    assert facts(corpus)["Outlet"] == "Pst (inferred)"
    corpus.redo()
    assert facts(corpus)["Outlet"] == "The Post (given by hand)"


def test_what_the_reader_emptied_is_nobodys_word(corpus: Corpus, reading: Reading) -> None:
    corpus.add(reading("Ferry aground", "It ran aground.", outlet="Pst"))
    corpus.set(1, outlet="The Post", published=DAY)
    corpus.set(1, outlet="", published=None)
    assert corpus.read(1).given == frozenset()
    assert facts(corpus)["Outlet"] == facts(corpus)["Published"] == "not known"


def test_renaming_an_article_gives_its_outlet(corpus: Corpus, reading: Reading) -> None:
    corpus.add(reading("Ferry aground", "It ran aground."))
    corpus.rename("article", 1, "The Post")
    assert facts(corpus)["Outlet"] == "The Post (given by hand)"
    corpus.rename("version", 1, "first")
    assert corpus.read(1).given == {"outlet"}


def test_an_outlet_the_reader_gave_is_the_readers_for_versions_that_came_later(
    corpus: Corpus, reading: Reading
) -> None:
    address = "https://post.example/1"
    corpus.add(reading("Ferry aground", "It ran aground.", address=address))
    corpus.set(1, outlet="The Post")
    corpus.add(reading("Ferry aground", "It ran aground at dawn.", address=address))
    assert corpus.read(2).given == {"outlet"}
    assert facts(corpus, 2)["Outlet"] == "The Post (given by hand)"
    corpus.remove(("version", 1))
    assert facts(corpus, 2)["Outlet"] == "The Post (given by hand)"


def test_a_version_that_comes_out_of_the_bin_says_what_was_given_meanwhile_and_no_more(
    corpus: Corpus, reading: Reading
) -> None:
    address = "https://post.example/1"
    corpus.add(reading("Ferry aground", "It ran aground.", address=address))
    corpus.add(reading("Ferry aground", "It ran aground at dawn.", address=address))
    corpus.set(("article", 1), outlet="Post")
    corpus.remove(("version", 2))
    corpus.set(("article", 1), outlet="", language="en")
    corpus.restore(("version", 2))
    assert corpus.read(2).given == {"language"}
    corpus.undo()
    corpus.undo()
    corpus.restore(("version", 2))
    assert corpus.read(2).given == {"outlet"}


def test_a_text_of_an_evidence_pack_brings_no_word_on_an_article_that_is_held(
    corpus: Corpus, reading: Reading
) -> None:
    address = "https://post.example/1"
    corpus.add(reading("Ferry aground", "It ran aground.", address=address, outlet="The Post"))
    (article,) = reading("Ferry aground", "At dawn.", address=address, outlet="Post", language="en").articles
    packed = replace(article.versions[0], given=frozenset({"outlet", "language", "label", "address"}))
    corpus.add(ReadResult((replace(article, versions=(packed,)),)))
    assert corpus.read(2).given == {"language", "label"}
    assert facts(corpus, 2)["Outlet"] == facts(corpus)["Outlet"] == "The Post"


@pytest.mark.parametrize(("given", "words"), [(True, "given by hand"), (False, "as printed")])
def test_no_time_of_the_readers_is_called_printed(
    corpus: Corpus, reading: Reading, given: bool, words: str
) -> None:
    corpus.add(reading("Ferry aground", "It ran aground.", published=DAY.replace(hour=8)))
    corpus.add(reading("Talks fail", "Nobody signed.", published=DAY.replace(hour=9)))
    if given:
        corpus.set(2, published=DAY.replace(hour=10))
    one, other = corpus.read(1), corpus.read(2)
    comparison = variorum.compare(one, other, mode="outlets")
    assert words in summary(("Gazette", "Post"), one, other, comparison, ())[0]


@pytest.fixture
def two(corpus: Corpus, reading: Reading) -> Corpus:
    """An article whose outlet was read, of version 1; one whose outlet and address the reader gave, of version 2."""
    address = "https://post.example/1"
    corpus.add(reading("Ferry aground", "It ran aground.", outlet="The Post", address=address))
    corpus.add(reading("Talks fail", "Nobody signed.", outlet="Blg", guessed=frozenset({"outlet"})))
    corpus.set(2, outlet="The Blog", address="https://blog.example/1", published=DAY)
    return corpus


@pytest.mark.parametrize("moved", [("version", 2), ("article", 2)])
def test_what_was_given_of_the_article_a_version_left_is_not_said_of_the_one_it_came_to(
    two: Corpus, moved: tuple[str, int]
) -> None:
    two.move(moved, to=("article", 1))
    for version in (1, 2):
        assert facts(two, version)["Outlet"] == "The Post"
        assert facts(two, version)["Address"] == "https://post.example/1"
    assert two.read(2).given == {"published"}
    two.undo()
    assert facts(two, 2)["Outlet"] == "The Blog (given by hand)"


def test_what_was_given_of_an_article_holds_for_a_version_that_comes_to_it_and_after_it_left(
    two: Corpus,
) -> None:
    two.move(("version", 1), to=("article", 2))
    assert facts(two)["Outlet"] == facts(two, 2)["Outlet"] == "The Blog (given by hand)"
    two.move(("version", 2), to=("story", two.add_story("Talks").ids[0][1]))
    assert facts(two)["Outlet"] == facts(two, 2)["Outlet"] == "The Blog (given by hand)"
    assert two.read(1).given == {"outlet", "address"}


def test_where_only_the_version_that_leaves_says_what_was_given_it_is_said_of_the_others_from_then_on(
    corpus: Corpus, reading: Reading
) -> None:
    address = "https://post.example/1"
    corpus.add(reading("Ferry aground", "It ran aground.", address=address))
    corpus.set(1, outlet="The Post")
    corpus.add(reading("Ferry aground", "It ran aground at dawn.", address=address))
    corpus.add(reading("Talks fail", "Nobody signed.", outlet="Herald"))
    corpus.move(("version", 1), to=("article", 2))
    assert facts(corpus)["Outlet"] == "Herald"
    assert facts(corpus, 2)["Outlet"] == "The Post (given by hand)"


def test_what_was_inferred_of_one_article_is_not_called_so_of_another(
    corpus: Corpus, reading: Reading
) -> None:
    corpus.add(reading("Ferry aground", "It ran aground.", outlet="The Post"))
    corpus.add(reading("Talks fail", "Nobody signed.", outlet="Blog", guessed=frozenset({"outlet", "seen"})))
    corpus.move(("version", 2), to=("article", 1))
    assert corpus.read(2).guessed == {"seen"}
    corpus.undo()
    corpus.move(("version", 1), to=("article", 2))
    assert corpus.read(1).guessed == {"outlet"}
    assert facts(corpus)["Outlet"] == "Blog (inferred)"


@pytest.mark.parametrize("by", ["adding", "merging"])
@pytest.mark.parametrize("text", ["It ran aground.", "It ran aground at dawn."])
@pytest.mark.parametrize(("guessed", "given"), [("", "outlet"), ("outlet", ""), ("", "")])
def test_who_said_what_an_article_learns_is_noted_alike_whether_it_is_added_or_comes_of_another_corpus(
    corpus: Corpus, reading: Reading, tmp_path: Path, by: str, text: str, guessed: str, given: str
) -> None:
    address = "https://post.example/1"
    corpus.add(reading("Ferry aground", "It ran aground.", address=address))
    (article,) = reading("Ferry aground", text, address=address, outlet="The Post").articles
    said = {"guessed": frozenset(guessed.split()), "given": frozenset(given.split())}
    coming = ReadResult((replace(article, versions=(replace(article.versions[0], **said),)),))
    if by == "adding":
        corpus.add(coming)
    else:
        with variorum.open_corpus(tmp_path / "other.variorum") as other:
            other.add(coming)
        corpus.merge(other.path)
    for row in corpus.versions():
        assert {"guessed": row.guessed, "given": row.given} == said
    corpus.undo()
    assert corpus.versions()[0].guessed == corpus.versions()[0].given == frozenset()


def test_of_a_version_that_comes_to_an_article_it_is_said_of_the_outlet_what_is_said_of_that_article(
    corpus: Corpus, reading: Reading
) -> None:
    address = "https://post.example/1"
    guessed = frozenset({"outlet", "seen"})
    corpus.add(reading("Ferry aground", "It ran aground.", address=address, outlet="The Post"))
    corpus.add(reading("Ferry aground", "At dawn.", address=address, outlet="Post", guessed=guessed))
    assert corpus.read(2).guessed == {"seen"}
    assert facts(corpus, 2)["Outlet"] == "The Post"
