"""Several articles in one text: found where the text shows it, never in one article; joined and moved by a person."""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.reading.several import seams

Growth = Callable[[Callable[[str], object], str], float]

SAMPLES = Path(__file__).with_name("samples") / "several"


@cache
def read(name: str) -> tuple[variorum.Article, ...]:
    return variorum.read(SAMPLES / name).articles


def texts(articles: tuple[variorum.Article, ...]) -> list[str]:
    return [p.text for article in articles for version in article.versions for p in version.paragraphs]


@pytest.mark.parametrize(
    ("name", "count"),
    [
        ("end_to_end.txt", 2),
        ("factiva.txt", 2),
        ("labelled.txt", 2),
        ("nexis_uni.txt", 2),
        ("wire_round_up.txt", 3),
        ("one_press_release.txt", 1),
        ("one_with_subheadings.txt", 1),
    ],
)
def test_the_articles_of_a_text_are_counted_right(name: str, count: int) -> None:
    articles = read(name)
    assert len(articles) == count
    for article in articles[1:]:
        doubt = seams.seam_of(article)
        assert doubt is not None
        assert doubt.paragraph == 0
        assert [choice.label for choice in doubt.choices[:2]] == [
            "A new article begins here",
            "One article with the one before",
        ]
    assert seams.seam_of(articles[0]) is None


def test_a_seam_is_said_to_be_right() -> None:
    _, second = read("end_to_end.txt")
    doubt = seams.seam_of(second)
    assert doubt is not None
    settled = variorum.choose(second, doubt, 0)
    assert seams.seam_of(settled) is None
    assert settled.versions[0].text == second.versions[0].text
    with pytest.raises(ValueError, match="two articles"):
        variorum.choose(second, doubt, 1)


def test_two_articles_are_one_when_a_person_says_so() -> None:
    articles = read("end_to_end.txt")
    (one,) = seams.chosen(articles, 1, 1)
    assert texts((one,)) == texts(articles)
    assert one.outlet == "Harbour Gazette"
    (version,) = one.versions
    assert [p.text for p in version.paragraphs if p.role == "headline"] == [version.headline]
    assert all(version.text[p.start : p.end] == p.text for p in version.paragraphs)


def test_a_seam_moves_to_another_paragraph_and_back() -> None:
    articles = read("end_to_end.txt")
    at = len(articles[0].versions[0].paragraphs)
    earlier = seams.moved(articles, 1, at - 1)
    assert texts(earlier) == texts(articles)
    assert len(earlier[0].versions[0].paragraphs) == at - 1
    assert earlier[1].versions[0].headline == "Crane of the north quay mended"
    again = seams.moved(earlier, 1, at)
    assert [len(a.versions[0].paragraphs) for a in again] == [len(a.versions[0].paragraphs) for a in articles]
    assert again[1].versions[0].headline == articles[1].versions[0].headline
    assert seams.seam_of(again[1]) is None


def test_an_article_is_parted_where_no_seam_was_found() -> None:
    articles = read("end_to_end.txt")
    (one,) = seams.chosen(articles, 1, 1)
    before, after = seams.parted(one, len(articles[0].versions[0].paragraphs))
    assert texts((before, after)) == texts(articles)
    assert after.versions[0].headline == "Crane of the north quay mended"
    assert after.versions[0].byline.startswith("By Jan Brook")


@given(st.integers(0, 40), st.integers(1, 2))
@settings(max_examples=60, deadline=None)
def test_moving_a_seam_loses_and_changes_no_paragraph(paragraph: int, index: int) -> None:
    articles = read("wire_round_up.txt")
    moved = seams.moved(articles, index, paragraph)
    assert texts(moved) == texts(articles)
    assert len(moved) in (2, 3)
    for article in moved:
        (version,) = article.versions
        assert all(version.text[p.start : p.end] == p.text for p in version.paragraphs)
        assert variorum.Article.from_dict(article.to_dict()) == article


def test_articles_of_different_files_are_not_joined() -> None:
    articles = (*read("one_press_release.txt"), *read("one_with_subheadings.txt"))
    with pytest.raises(ValueError, match="one text"):
        seams.moved(articles, 1, 1)
    with pytest.raises(ValueError, match="index"):
        seams.moved(articles, 0, 1)


@pytest.mark.parametrize(
    "text",
    [
        "###\n\n" * 20_000,
        "Document 1 of 2\n\n" * 20_000,
        (
            "A line like the headline of a story\n\n"
            + "The ferry ran aground on Monday, as people who saw it say. " * 3
            + "\n\n"
        )
        * 5_000,
        "Title: x\n\n" * 20_000,
    ],
)
def test_texts_full_of_marks_take_no_time(text: str, growth: Growth) -> None:
    assert growth(variorum.read_text, text) < 30


def test_single_articles_are_never_split(shared: Path) -> None:
    files = [*(shared / "news" / "basil").glob("*/*.txt"), *(shared / "seeds").glob("*.txt")]
    split = [path.name for path in files if len(variorum.read(path).articles) != 1]
    assert len(files) > 100
    assert not split
    documents = [
        each["text"]
        for path in sorted((shared / "news" / "ecbplus").glob("topic_*.json"))[:6]
        for each in json.loads(path.read_text("utf-8"))
    ]
    assert all(len(variorum.read_text(text).articles) == 1 for text in documents)


def test_real_reports_end_to_end_are_told_apart(shared: Path) -> None:
    files = sorted((shared / "news" / "basil").glob("*/*.txt"))
    found = 0
    pairs = list(zip(files[::3], files[7::3], strict=False))[:40]
    for one, other in pairs:
        (headline, rest) = other.read_text("utf-8").strip().split("\n\n", 1)
        text = f"{one.read_text('utf-8').strip()}\n\n###\n\n{headline}\n\nBy Eva Lund\n\n{rest}"
        articles = variorum.read_text(text).articles
        found += len(articles) == 2 and headline.strip() in articles[1].versions[0].text[:400]
    assert found >= len(pairs) * 0.95


FIRST = """Ferry of Port Ellery stops sailing after nine

The ferry will no longer sail after nine in the evening, the council of the town said on Monday after a long debate.

“We cannot pay for a crew that carries nobody,” said the mayor, who had asked for the debate in the first place.

The last evening boat sails on Friday, and its forty passengers were told so by a notice on the pier.
"""
SECOND = """Islanders ask for their evening boat back

SABLE ISLANDS - A boat at eight is no use to a cook who works until ten, the islanders told the council on Tuesday.

They had collected four hundred signatures by noon, and hoped for as many again before the week was over.

The council will look at the figures once more in the autumn, said its clerk, who would promise nothing else.
"""


def test_a_report_that_names_its_place_below_a_headline_is_another_with_nothing_but_a_blank_line_between() -> (
    None
):
    articles = variorum.read_text(f"{FIRST}\n{SECOND}").articles
    assert [article.versions[0].headline for article in articles] == [
        text.partition("\n")[0] for text in (FIRST, SECOND)
    ]
    assert seams.seam_of(articles[1]) is not None


def test_a_subheading_is_no_seam_and_a_place_in_the_text_neither() -> None:
    with_subheading = FIRST.replace(
        "The last evening", "What it means for those on the islands\n\nThe last evening"
    )
    assert (
        len(
            variorum.read_text(
                with_subheading + SECOND.partition("\n")[2].replace("SABLE ISLANDS - ", "")
            ).articles
        )
        == 1
    )
    without_headline = SECOND.partition("\n")[2]
    assert len(variorum.read_text(FIRST + without_headline).articles) == 1


def test_a_page_put_together_from_two_articles_is_two_and_one_with_subheadings_is_one() -> None:
    def page(*lines: str) -> bytes:
        inner = "".join(f"<h2>{x[1:]}</h2>" if x[0] == "#" else f"<p>{x}</p>" for x in lines)
        return f"<html><body><article>{inner}</article></body></html>".encode()

    first, second = ([line for line in text.split("\n") if line] for text in (FIRST, SECOND))
    top, *body = first
    below, *rest = second
    two = page(
        f"#{top}", "By Judith Aske", "3 May 2026", *body, f"#{below}", "By Tom Orr", "4 May 2026", *rest
    )
    articles = variorum.read_bytes(two, "digest.html").articles
    assert [article.versions[0].headline for article in articles] == [top, below]
    assert [article.versions[0].published_raw for article in articles] == ["3 May 2026", "4 May 2026"]
    assert seams.seam_of(articles[1]) is not None
    one = page(f"#{top}", "By Judith Aske", "3 May 2026", *body, f"#{below}", *rest[1:])
    assert len(variorum.read_bytes(one, "page.html").articles) == 1


def test_an_article_that_begins_earlier_keeps_its_headline_below_what_was_put_before_it() -> None:
    text = (
        "Ferry aground off the pier\nBy Eva Lund\n7 January 2020\n\n"
        "The evening ferry ran aground off the pier, and nobody on board was hurt, the harbour master said.\n\n"
        "He said that the ferry would sail again in the morning, once the tide was high enough for it.\n\n"
        "________________________________________\n\n"
        "Crane of the quay mended\nBy Jan Brook\n8 January 2020\n\n"
        "The crane of the quay, which had stood still since the storm, lifts containers again, its owner said.\n\n"
        "The first ship to be unloaded by it will be the coaster that comes in on Thursday, she said.\n"
    )
    articles = variorum.read_text(text).articles
    assert len(articles) == 2
    border = len(articles[0].versions[0].paragraphs)
    _, second = seams.moved(articles, 1, border - 2)
    assert second.versions[0].headline == "Crane of the quay mended"
    assert second.versions[0].paragraphs[0].role == "body"


def test_below_a_rule_a_headline_begins_another_article_and_a_long_paragraph_does_not() -> None:
    first = FIRST.partition("\n")[0]
    below, _, rest = SECOND.partition("\n")

    def read_below(beginning: str) -> int:
        return len(
            variorum.read_text(f"{FIRST}\n* * *\n\n{beginning}\nBy Tom Orr\n4 May 2026\n{rest}").articles
        )

    assert read_below(below) == 2
    assert read_below(" ".join([f"{first}, and {below[0].lower()}{below[1:]}"] * 4)) == 1
