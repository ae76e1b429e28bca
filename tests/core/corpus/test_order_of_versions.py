"""Two versions without times stand in the order they came in, until the reader says otherwise."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from pathlib import Path

import pytest

from variorum.corpus.said_by import guessed_and_given, place_of
from variorum.corpus.store import Corpus, open_corpus
from variorum.errors import CorpusError
from variorum.model import order_of_versions
from variorum.model.article import Article, ReadResult, Version
from variorum.model.building import version_from
from variorum.model.order_of_versions import guessed_places, older_side, order_can_be_given, order_is_a_guess
from variorum.model.precision import Timed, Told, dating

Reading = Callable[..., ReadResult]


def from_files(read: ReadResult, *sources: str) -> ReadResult:
    """With the versions of its article as of these files."""
    (article,) = read.articles
    versions = (
        replace(v, source_sha256=file * 64) for v, file in zip(article.versions, sources, strict=True)
    )
    return ReadResult((replace(article, versions=tuple(versions)),))


@pytest.fixture
def three(corpus: Corpus, reading: Reading) -> Corpus:
    """An article of three versions without times, each of a file of its own."""
    for source, words in zip(
        "123", ("The bridge stays shut.", "The bridge opens.", "The bridge opened."), strict=True
    ):
        read = reading(words, f"{words} Nobody said why, and nobody asked the mayor of the town.")
        corpus.add(from_files(read, source))
    corpus.move(("version", 2), ("version", 3), to=("article", 1))
    return corpus


def of_files(corpus: Corpus) -> list[Version]:
    """The versions, each as of a file of its own."""
    versions = enumerate(corpus.article(1).versions)
    return [replace(version, source_sha256=f"{number:064}") for number, version in versions]


def can_be_given(versions: Sequence[Version]) -> bool:
    """Whether the reader can say of any neighbours which is older."""
    return any(order_can_be_given(versions, two) for two in pairwise(versions))


def listed(corpus: Corpus) -> list[int]:
    return [row.id for row in corpus.versions(1)]


def labels(corpus: Corpus) -> set[str]:
    return {row.label for row in corpus.versions(1)}


def test_the_reader_turns_their_order_round_and_undo_turns_it_back(three: Corpus) -> None:
    assert guessed_places(of_files(three))
    assert can_be_given(of_files(three))
    assert three.swap_order(1, 3).label == "Swap the order of two versions"
    assert listed(three) == [3, 2, 1]
    three.swap_order(3, 2)
    assert listed(three) == [2, 3, 1]
    assert not guessed_places(of_files(three))
    three.undo()
    three.undo()
    assert listed(three) == [1, 2, 3]
    assert guessed_places(of_files(three))


def test_the_order_given_calls_no_version_by_a_number_and_is_told_of_each(three: Corpus) -> None:
    three.swap_order(1, 3)
    assert labels(three) == {""}
    assert [row.given for row in three.versions(1)] == [{"order"}, set(), {"order"}]
    assert not any(row.guessed for row in three.versions(1))
    three.set(1, label="final edition")
    three.set(1, label="")
    assert listed(three) == [3, 2, 1]


@pytest.mark.parametrize(("second", "order"), [((2, 3), [3, 2, 1]), ((1, 3), [2, 3, 1]), ((1, 2), [1, 2, 3])])
def test_what_the_reader_said_of_two_holds_when_a_third_is_put_in_order(
    three: Corpus, second: tuple[int, int], order: list[int]
) -> None:
    three.swap_order(1, 2)
    assert listed(three) == [2, 1, 3]
    three.swap_order(*second)
    assert listed(three) == order


def test_the_earlier_of_two_moves_where_the_later_one_has_its_place(three: Corpus) -> None:
    three.swap_order(2, 3)
    assert listed(three) == [1, 3, 2]
    three.swap_order(1, 2)
    assert listed(three) == [3, 2, 1]


def test_a_version_that_comes_later_leaves_the_order_given_as_it_is(three: Corpus, reading: Reading) -> None:
    three.swap_order(1, 2)
    three.add(reading("The bridge is new.", "A wholly other report, of another day and another place."))
    three.move(("version", 4), to=("article", 1))
    assert listed(three) == [2, 1, 3, 4]
    versions = of_files(three)
    assert can_be_given(versions)
    assert not order_is_a_guess(versions, versions[:2])
    assert order_is_a_guess(versions, versions[2:])
    article = Article(tuple(versions))
    assert older_side(versions[1], versions[0], (article, article)) == "right"
    assert older_side(versions[1], versions[3], (article, article)) is None


def test_an_order_that_was_kept_as_labels_holds_until_another_is_given(three: Corpus) -> None:
    for id, number in ((1, 3), (2, 10), (3, 1)):
        three.set(id, label=f"version {number}")
    assert listed(three) == [3, 1, 2]
    assert not guessed_places(of_files(three))
    three.set(2, label="")
    assert listed(three) == [3, 2, 1]
    assert can_be_given(of_files(three))
    three.swap_order(3, 2)
    assert listed(three) == [2, 3, 1]
    assert labels(three) == {"", "version 1", "version 3"}  # which the reader may have typed


def test_what_the_source_calls_a_version_stays(three: Corpus) -> None:
    three.set(1, label="final edition")
    three.swap_order(1, 2)
    assert labels(three) == {"", "final edition"}
    assert listed(three) == [2, 1, 3]


def test_a_version_stands_where_it_stood_when_it_comes_back_from_the_bin(three: Corpus) -> None:
    three.swap_order(2, 3)
    assert listed(three) == [1, 3, 2]
    three.remove(("version", 3))
    three.swap_order(1, 2)
    three.restore(("version", 3))
    assert listed(three) == [3, 2, 1]


def test_others_stay_where_they_are_shown_when_one_goes_and_comes_back(three: Corpus) -> None:
    three.swap_order(1, 3)
    three.remove(("version", 3))
    assert listed(three) == [2, 1]
    assert guessed_places(of_files(three))
    three.swap_order(1, 2)
    assert listed(three) == [1, 2]
    three.restore(("version", 3))
    assert listed(three) == [3, 1, 2]
    assert not guessed_places(of_files(three))


@pytest.fixture
def file_and_one(corpus: Corpus, reading: Reading) -> Corpus:
    """An article of two versions of one file, and of a third that came by itself."""
    words = "Nobody said why, and nobody asked the mayor of the town."
    (first,), (second,) = (
        reading(head, f"{head} {words}").articles for head in ("It stays shut.", "It opens.")
    )
    both = replace(first, versions=(*first.versions, *second.versions))
    corpus.add(from_files(ReadResult((both,)), "1", "1"))
    corpus.add(from_files(reading("It opened.", f"It opened. {words}"), "2"))
    corpus.move(("version", 3), to=("article", 1))
    return corpus


@pytest.mark.parametrize(
    ("swaps", "order"),
    [
        ([(1, 3)], [3, 1, 2]),
        ([(2, 3)], [1, 3, 2]),
        ([(2, 3), (1, 3)], [3, 1, 2]),
        ([(1, 3), (3, 2)], [1, 2, 3]),
    ],
)
def test_versions_of_one_file_keep_their_order_when_one_is_put_before_or_behind_another(
    file_and_one: Corpus, swaps: list[tuple[int, int]], order: list[int]
) -> None:
    for one, other in swaps:
        file_and_one.swap_order(one, other)
    assert listed(file_and_one) == order
    article = file_and_one.article(1)
    first, second = (article.versions[order.index(id)] for id in (1, 2))
    assert older_side(first, second, (article, article)) == "left"


def test_what_is_said_to_stand_behind_the_earlier_one_moves_behind_the_other_with_it(
    file_and_one: Corpus, reading: Reading
) -> None:
    for source, words in (("3", "It is new."), ("4", "It is old.")):
        file_and_one.add(from_files(reading(words, "A wholly other report, of another place."), source))
        file_and_one.move(("version", int(source) + 1), to=("article", 1))
    file_and_one.swap_order(4, 5)
    assert listed(file_and_one) == [1, 2, 3, 5, 4]
    file_and_one.swap_order(1, 5)
    assert listed(file_and_one) == [3, 5, 1, 2, 4]


def test_times_hold_though_one_in_the_bin_has_only_a_place(three: Corpus) -> None:
    three.swap_order(1, 3)
    three.remove(("version", 3))
    for id, hour in ((1, 9), (2, 12)):
        three.set(id, published=datetime(2026, 5, 3, hour, tzinfo=UTC))
    with pytest.raises(CorpusError, match="listed by their times"):
        three.swap_order(1, 2)
    assert listed(three) == [1, 2]
    three.restore(("version", 3))
    assert listed(three) == [3, 2, 1]


def test_two_whose_order_one_in_the_bin_would_turn_round_change_places(three: Corpus) -> None:
    three.swap_order(1, 3)
    three.move(("version", 2))
    three.move(("version", 2), to=("article", 1))
    three.remove(("version", 1))
    assert listed(three) == [2, 3]
    three.swap_order(2, 3)
    assert listed(three) == [3, 2]
    three.restore(("version", 1))
    assert listed(three) == [3, 2, 1]


def test_times_of_all_versions_go_before_the_order_given(three: Corpus) -> None:
    three.swap_order(1, 3)
    three.swap_order(2, 3)
    assert listed(three) == [2, 3, 1]
    for id, hour in ((1, 9), (2, 9), (3, 12)):
        three.set(id, published=datetime(2026, 5, 3, hour, tzinfo=UTC))
    assert listed(three) == [2, 1, 3]


def test_a_version_leaves_its_place_behind_when_it_is_moved(three: Corpus) -> None:
    three.swap_order(1, 2)
    three.move(("version", 2))
    assert [row.given for row in three.versions() if row.id == 2] == [set()]
    three.move(("version", 2), to=("article", 1))
    assert listed(three) == [1, 2, 3]
    assert order_is_a_guess(of_files(three), of_files(three)[:2])


def test_an_article_that_becomes_part_of_another_keeps_its_order_where_that_has_none(
    three: Corpus, reading: Reading
) -> None:
    three.swap_order(1, 3)
    three.add(reading("Elsewhere", "A wholly other report, of another day and another place."))
    three.add(reading("Abroad", "One more report, told of what befell some other town in a far land."))
    target, other = (row.id for row in three.articles() if row.id != 1)
    three.move(("version", 5), to=("article", target))
    three.move(("article", 1), to=("article", target))
    assert [row.id for row in three.versions(target)] == [3, 2, 1, 4, 5]
    three.undo()
    three.swap_order(4, 5)
    three.move(("article", 1), to=("article", target))
    assert [row.id for row in three.versions(target)] == [1, 2, 3, 5, 4]
    assert other != target


def test_the_order_goes_along_into_another_corpus_with_the_article_only(
    three: Corpus, reading: Reading, tmp_path: Path
) -> None:
    three.swap_order(1, 3)
    hashes = [row.content_hash for row in three.versions(1)]
    with open_corpus(tmp_path / "new.variorum") as new, open_corpus(tmp_path / "known.variorum") as known:
        new.merge(three.path)
        assert [row.content_hash for row in new.versions(1)] == hashes
        assert [row.given for row in new.versions(1)] == [{"order"}, set(), {"order"}]
        known.add(
            reading(
                "The bridge opens.",
                "The bridge opens. Nobody said why, and nobody asked the mayor of the town.",
            )
        )
        known.merge(three.path)
        assert len(known.versions(1)) == 3
        assert not any(row.given for row in known.versions(1))


def test_a_label_of_thousands_of_digits_is_a_label_as_others_are(three: Corpus) -> None:
    three.set(1, label="9" * 5_000)
    three.set(2, label="version 7")
    assert listed(three) == [2, 1, 3]
    assert len(three.tree().versions) == 3
    assert len(three.article(1).versions) == 3


@pytest.mark.parametrize(
    "made_up", ["given:order", "given:order:", "given:order:1234567890", "given:order:x", "given:place:"]
)
def test_a_place_that_somebody_made_up_is_none(made_up: str) -> None:
    assert place_of(made_up) is None
    assert guessed_and_given(made_up) == (frozenset(), frozenset())


def test_times_and_numbers_and_the_order_of_a_file_are_no_guess(three: Corpus) -> None:
    versions = of_files(three)
    days = (datetime(2026, 5, day, tzinfo=UTC) for day in (3, 4, 5))
    assert not guessed_places([replace(v, published=day) for v, day in zip(versions, days, strict=True)])
    assert not guessed_places([replace(version, label="version 6") for version in versions])
    assert not guessed_places([replace(version, source_sha256="a" * 64) for version in versions])
    assert not guessed_places(versions[:1])
    assert can_be_given([replace(version, label="final edition") for version in versions])
    assert not can_be_given([replace(versions[0], label="version 6"), *versions[1:]])


def test_the_same_time_of_two_versions_says_no_order(three: Corpus) -> None:
    nine = datetime(2026, 5, 3, 9, tzinfo=UTC)
    one, two, last = (replace(version, published=nine) for version in of_files(three))
    article = Article((one, two, replace(last, published=nine.replace(hour=10))))
    one, two, last = article.versions
    assert order_is_a_guess(article.versions, (one, two))
    assert can_be_given(article.versions)
    assert older_side(one, two, (article, article)) is None
    assert older_side(two, last, (article, article)) == "left"
    fetched = [replace(v, seen=nine.replace(hour=hour)) for v, hour in zip((one, two), (11, 12), strict=True)]
    assert not guessed_places(fetched)
    printed = [replace(version, guessed=frozenset({"seen"})) for version in fetched]
    assert not guessed_places(printed)
    assert not guessed_places([replace(version, given=frozenset({"order"})) for version in (one, two)])


def test_of_many_versions_the_times_are_looked_up_a_few_times_each(
    three: Corpus, monkeypatch: pytest.MonkeyPatch
) -> None:
    first, *_ = of_files(three)
    days = [datetime(2026, 5, 1 + at // 2, tzinfo=UTC) for at in range(40)]
    versions = [
        replace(first, published=day, published_raw=f"{day:%Y-%m-%d}", source_sha256=f"{at:064}")
        for at, day in enumerate(days)
    ]
    expected = {at for at, two in enumerate(pairwise(versions), 1) if order_is_a_guess(versions, two)}
    looked = Counter[str]()

    def counted(version: Timed) -> Told | None:
        looked["times"] += 1
        return dating(version)

    monkeypatch.setattr(order_of_versions, "dating", counted)
    assert guessed_places(versions) == expected == set(range(1, 40, 2))
    assert looked["times"] < 10 * len(versions)


def test_a_day_beside_an_hour_of_that_day_says_no_order_nor_does_a_place(three: Corpus) -> None:
    day, nine = (datetime(2026, 5, 3, hour, tzinfo=UTC) for hour in (0, 9))
    one, two, _ = of_files(three)
    versions = [replace(one, published=day, published_raw="3 May 2026"), replace(two, published=nine)]
    article = Article(tuple(versions))
    assert guessed_places(versions)
    assert older_side(*versions, (article, article)) is None
    assert guessed_places([replace(version, given=frozenset({"order"})) for version in versions])
    assert not can_be_given(versions)


def test_of_versions_listed_by_their_times_the_order_cannot_be_given(three: Corpus) -> None:
    day, nine = (datetime(2026, 5, 3, hour, tzinfo=UTC) for hour in (0, 9))
    one, two, last = of_files(three)
    on_the_day = [replace(version, published=day, published_raw="3 May 2026") for version in (one, two)]
    one, two, last = versions = [*on_the_day, replace(last, published=nine)]
    assert order_is_a_guess(versions, (two, last))
    assert can_be_given(versions)
    assert order_can_be_given(versions, (one, two))
    assert not order_can_be_given(versions, (two, last))
    for id, time in ((1, day), (2, day), (3, nine)):
        three.set(id, published=time)
    acts = three.acts()
    with pytest.raises(CorpusError, match="listed by their times"):
        three.swap_order(2, 3)
    assert three.acts() == acts
    three.swap_order(1, 2)
    assert listed(three) == [2, 1, 3]


def test_what_is_said_of_two_and_of_one_between_them_holds_for_the_two(three: Corpus) -> None:
    one, two, last = of_files(three)
    file, given = one.source_sha256, frozenset({"order"})
    versions = (one, replace(two, source_sha256=file, given=given), replace(last, given=given))
    article = Article(versions)
    assert not guessed_places(versions)
    assert older_side(versions[2], versions[0], (article, article)) == "right"
    elsewhere = version_from([("Another text.", "body")])
    assert order_is_a_guess(versions, (elsewhere, versions[0]))


def test_texts_that_were_pasted_came_one_by_one(three: Corpus) -> None:
    pasted = [replace(version, source_sha256="", obtained="pasted") for version in of_files(three)]
    assert guessed_places(pasted)
    assert not guessed_places([replace(version, obtained="NewsDiffs page") for version in pasted])


def test_only_two_versions_of_one_article_have_an_order(three: Corpus, reading: Reading) -> None:
    three.add(reading("Elsewhere", "A wholly other report, of another day and another place."))
    for one, other in ((1, 1), (1, 4)):
        with pytest.raises(ValueError, match="are not two of one article"):
            three.swap_order(one, other)
    with pytest.raises(CorpusError, match="There is no version 9"):
        three.swap_order(9, 1)


def test_which_of_two_is_older_is_said_by_their_order_once_that_is_no_guess(three: Corpus) -> None:
    one, two, _ = of_files(three)
    article = Article(tuple(of_files(three)))
    assert older_side(one, two, (article, article)) is None
    given = Article(tuple(replace(v, label=f"version {n}") for n, v in enumerate(of_files(three), 1)))
    assert older_side(given.versions[0], given.versions[1], (given, given)) == "left"
    assert older_side(given.versions[1], given.versions[0], (given, given)) == "right"
    # As after a decision of the reader, and a text that is none of them.
    one, two = (replace(version, paragraphs=version.paragraphs[:1]) for version in given.versions[:2])
    assert older_side(one, two, (given, given), (2, 1)) == "right"
    assert older_side(two, one, (given, given)) == "right"
    assert older_side(version_from([("Another text.", "body")]), two, (given, given)) is None
    assert older_side(one, one, (given, given)) is None


def test_which_of_two_texts_is_older_is_said_by_their_times(three: Corpus) -> None:
    one, two, _ = of_files(three)
    noon = datetime(2026, 5, 3, 12, tzinfo=UTC)
    first, second = replace(one, published=noon), replace(two, updated=noon.replace(hour=14))
    assert (older_side(first, second), older_side(second, first)) == ("left", "right")
    assert older_side(first, two) is None
    assert older_side(first, replace(two, published=noon)) is None
