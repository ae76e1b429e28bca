"""What a reader gave of texts in a corpus, outlets, headlines and times, holds for their files too."""

from __future__ import annotations

import runpy
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

import variorum
from variorum.cli.main import main
from variorum.corpus.given_details import with_given_details
from variorum.model.article import Article, ReadResult
from variorum.model.building import version_from
from variorum.reading.reader import read

_TEXTS = (
    "The bridge at Kelm closed on Monday after a crack was found by 12 workers.",
    "Kelm's bridge is shut, the town said: 14 workers had found a crack on Monday.",
)
NOON = datetime(2026, 5, 3, 12, tzinfo=UTC)


@pytest.fixture
def kept(tmp_path: Path) -> tuple[str, list[str]]:
    """A corpus in which outlet and time of the first file were given, and a headline of the second; the files."""
    files = [str(tmp_path / name) for name in ("a.txt", "b.txt")]
    for file, text in zip(files, _TEXTS, strict=True):
        Path(file).write_text(text, encoding="utf-8")
    place = str(tmp_path / "kept.variorum")
    with variorum.open_corpus(place) as corpus:
        corpus.add_files(files)
        first, second = (row.id for row in corpus.versions())
        corpus.set(first, outlet="Kelm Courier", published=NOON, label="first edition")
        corpus.set(second, headline="No way over")
    return place, files


def test_findings_reports_and_stories_call_files_as_the_corpus_does(
    kept: tuple[str, list[str]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    place, files = kept
    assert main(["findings", *files, "--decisions", place]) == 0
    said = capsys.readouterr().out
    assert main(["story", *files, "--decisions", place]) == 0
    said += capsys.readouterr().out
    assert "[1] Kelm Courier, published 3 May 2026, 12:00 UTC" in said
    assert "[2] “No way over”" in said
    assert main(["report", *files, "-o", str(tmp_path / "r.md"), "--decisions", place]) == 0
    report = (tmp_path / "r.md").read_text(encoding="utf-8")
    assert "Kelm Courier and “No way over”" in report
    assert "3 May 2026, 12:00 UTC (given by hand)" in report


def test_without_a_corpus_they_go_by_what_their_files_say(
    kept: tuple[str, list[str]], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["story", *kept[1]]) == 0
    assert "Kelm Courier" not in capsys.readouterr().out
    assert main(["story", *kept[1], "--decisions", "nowhere.variorum"]) == 3


def test_what_nobody_gave_stays_as_it_was_read(kept: tuple[str, list[str]]) -> None:
    article = read(kept[1][0]).articles[0]
    with variorum.open_corpus(kept[0]) as corpus:
        given = with_given_details(corpus, article)
        (version,) = given.versions
        assert version.paragraphs == article.versions[0].paragraphs
        assert (version.label, version.published) == ("first edition", NOON)
        assert version.given == {"outlet", "published", "label"}
        unknown = Article((version_from([("Nobody holds this.", "body")]),))
        assert with_given_details(corpus, unknown) == unknown
        corpus.remove(("version", corpus.versions()[0].id))
        assert with_given_details(corpus, article) == article


PAGE = (
    [
        "Ferry aground",
        "The Isola ran aground with 200 people. Refunds were promised.",
        "It sails on Tuesday.",
    ],
    ["Ferry aground", "The Isola ran aground with 214 people.", "It sails on Tuesday."],
)


@pytest.fixture
def page(tmp_path: Path) -> str:
    """A saved page that holds versions 6 and 7 of an article."""
    flattening = runpy.run_path(str(Path(__file__).parents[1] / "reading" / "flattening.py"))
    place = tmp_path / "page.txt"
    place.write_text(flattening["page_of"](*PAGE, (6, 7)), encoding="utf-8")
    return str(place)


@pytest.mark.parametrize("given", [{"outlet": "Kelm Courier"}, {"label": "final"}, {"published": NOON}])
def test_both_versions_of_a_page_stay_versions_of_one_article(
    page: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], given: dict[str, Any]
) -> None:
    place, report = str(tmp_path / "kept.variorum"), tmp_path / "r.md"
    with variorum.open_corpus(place) as corpus:
        corpus.add_files([page])
        corpus.set(corpus.versions()[0].id, **given)
    assert main(["findings", page, "--decisions", place]) == 0
    assert "Removed in version 7: “Refunds" in capsys.readouterr().out
    assert main(["report", page, "-o", str(report), "--decisions", place]) == 0
    outlet = given.get("outlet", "gazette")
    assert report.read_text(encoding="utf-8").startswith(
        f"# Ferry aground ({outlet}): version 6 and version 7\n"
    )


def test_of_an_article_that_went_back_each_version_has_what_was_given_of_it(tmp_path: Path) -> None:
    said = (_TEXTS[0], _TEXTS[1], _TEXTS[0])
    versions = (version_from([(each, "body")], label=f"version {n}") for n, each in enumerate(said, 1))
    article = Article(tuple(versions), "Gazette", "https://gazette.example/kelm")
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        corpus.add(ReadResult((article,)))
        corpus.set(corpus.versions()[0].id, published=NOON)
        given = with_given_details(corpus, article).versions
    assert [version.published for version in given] == [NOON, None, None]


@pytest.mark.parametrize(
    ("file", "found"),
    [
        (lambda version: Article((version,), "Post"), "en-GB"),
        (lambda version: Article((version,), "", "https://post.example/kelm"), "en-GB"),
        (lambda version: Article((version,)), ""),
    ],
)
def test_of_words_that_two_outlets_carry_those_of_the_same_one_are_taken(
    tmp_path: Path, file: Callable[..., Article], found: str
) -> None:
    version = version_from([(_TEXTS[0], "body")])
    with variorum.open_corpus(tmp_path / "x.variorum") as corpus:
        for outlet in ("Herald", "Post"):
            address = f"https://{outlet.lower()}.example/kelm"
            corpus.add(ReadResult((Article((version,), outlet, address),)))
        corpus.set(("article", corpus.articles()[1].id), language="en-GB")
        assert with_given_details(corpus, file(version)).language == found


def three_states(*labels: str) -> Article:
    """An article that came back to its first words."""
    words = (_TEXTS[0], _TEXTS[1], _TEXTS[0])
    return Article(
        tuple(version_from([(text, "body")], label=label) for text, label in zip(words, labels, strict=True))
    )


@pytest.mark.parametrize("labels", [("", "", ""), ("version 1", "version 2", "version 3")])
@pytest.mark.parametrize("which", [0, 2])
def test_what_was_given_of_one_of_two_versions_with_the_same_words_is_said_of_that_alone(
    tmp_path: Path, which: int, labels: tuple[str, ...]
) -> None:
    article = three_states(*labels)
    with variorum.open_corpus(tmp_path / "c.variorum") as corpus:
        corpus.add(ReadResult((article,)))
        ids = sorted(row.id for row in corpus.versions())
        corpus.set(ids[which], published=NOON)
        told = with_given_details(corpus, article).versions
        assert [version.published for version in told] == [NOON if n == which else None for n in range(3)]
        corpus.set(ids[which], label="the edition of noon")
        assert with_given_details(corpus, article).versions[which].label == "the edition of noon"
        for number, id in enumerate(ids):  # which turns their order round
            corpus.set(id, published=NOON.replace(hour=20 - number))
        told = with_given_details(corpus, article).versions
        assert [version.published.hour for version in told if version.published] == [20, 19, 18]


def test_of_a_version_that_the_corpus_does_not_hold_nothing_is_said(tmp_path: Path) -> None:
    article = three_states("", "", "")
    with variorum.open_corpus(tmp_path / "c.variorum") as corpus:
        corpus.add(ReadResult((Article(article.versions[:2]),)))
        corpus.set(min(row.id for row in corpus.versions()), published=NOON)
        told = with_given_details(corpus, article).versions
        assert [version.published for version in told] == [NOON, None, None]


def test_of_more_versions_with_the_words_of_a_file_than_it_has_the_newest_is_taken(tmp_path: Path) -> None:
    article = three_states("", "", "")
    with variorum.open_corpus(tmp_path / "c.variorum") as corpus:
        corpus.add(ReadResult((article,)))
        corpus.set(max(row.id for row in corpus.versions()), published=NOON)
        alone = Article(article.versions[:1])
        assert with_given_details(corpus, alone).versions[0].published == NOON
