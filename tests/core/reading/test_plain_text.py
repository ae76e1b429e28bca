from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

import variorum
from variorum.model.article import Article
from variorum.reading.children.workers import read_text_apart
from variorum.reading.drafts import Block, Facts
from variorum.reading.plain.paragraphs import paragraphs_of
from variorum.reading.plain.plain_text import articles_in
from variorum.reading.roles.heading import read_heading

PIECE = """Ferry stops at night
Council decides after a long debate
By Judith Aske
Harbour Gazette
Published 3 May 2026, 13:05 UTC (update)

The ferry will no longer sail after nine in the evening, the council said on Monday.

“We cannot pay,” the mayor said.

Additional reporting by Tom Orr

Leave a Reply
"""


def read_one(text: str) -> variorum.Version:
    (article,) = variorum.read_text(text).articles
    (version,) = article.versions
    return version


def roles(text: str) -> list[tuple[str, str]]:
    return [(p.role, p.text) for p in read_one(text).paragraphs]


def test_lines_above_the_body_become_headline_standfirst_byline_and_date() -> None:
    (article,) = variorum.read_text(PIECE).articles
    version = article.versions[0]
    assert [p.role for p in version.paragraphs] == [
        "headline",
        "standfirst",
        "byline",
        "furniture",
        "date",
        "body",
        "body",
        "credit",
        "furniture",
    ]
    assert version.headline == "Ferry stops at night"
    assert version.byline == "By Judith Aske"
    assert version.published == datetime(2026, 5, 3, 13, 5, tzinfo=UTC)
    assert version.published_raw == "3 May 2026, 13:05 UTC"
    assert article.outlet == "Harbour Gazette"
    assert version.guessed == {"outlet"}
    assert version.obtained == "pasted"


def test_text_is_the_paragraphs_joined_by_blank_lines() -> None:
    version = read_one(PIECE)
    assert version.text == "\n\n".join(p.text for p in version.paragraphs)
    assert all(version.text[p.start : p.end] == p.text for p in version.paragraphs)


def test_key_and_value_lines_above_the_body_are_facts() -> None:
    (article,) = variorum.read_text(
        "Title: Ferry stops at night\nSource: Harbour Gazette\nAuthor: Judith Aske\nDate: 2026-05-03\n"
        "URL: https://gazette.example/ferry\n\nThe ferry will no longer sail after nine, the council said.\n"
    ).articles
    version = article.versions[0]
    assert (article.outlet, article.address) == ("Harbour Gazette", "https://gazette.example/ferry")
    assert (version.headline, version.byline) == ("Ferry stops at night", "Judith Aske")
    assert version.published == datetime(2026, 5, 3, tzinfo=UTC)
    assert "published" in version.guessed  # neither hour nor zone is stated


def test_a_first_paragraph_that_is_a_sentence_is_no_headline() -> None:
    version = read_one("PARIS — The ferry left at nine on Monday, the harbour said.\n\nIt came back at ten.")
    assert version.headline == ""
    assert {p.role for p in version.paragraphs} == {"body"}


def test_a_single_paragraph_is_body() -> None:
    assert roles("The ferry left at nine") == [("body", "The ferry left at nine")]


def test_a_caption_told_twice_is_a_caption_once_and_furniture_once() -> None:
    found = roles(
        "Ferry aground\n\nThe ferry at dusk\nThe ferry at dusk\n\nShe ran aground on Monday, police said."
    )
    assert [role for role, _ in found] == ["headline", "caption", "furniture", "body"]


def test_captions_are_known_by_their_credit() -> None:
    found = roles(
        "Ferry\n\nShe ran aground on Monday.\n\nThe ferry at dusk. (AP/Nora Nolan)\n\nShe is safe (so far)."
    )
    assert [role for role, _ in found] == ["headline", "body", "caption", "body"]


def test_a_label_and_date_before_a_caption_are_split_off() -> None:
    version = read_one(
        " date 2026-05-03 The ferry on the sandbank today. (AP/Nora Nolan)\n\nShe ran aground, police said.\n"
    )
    assert [(p.role, p.text) for p in version.paragraphs[:2]] == [
        ("date", "date 2026-05-03"),
        ("caption", "The ferry on the sandbank today. (AP/Nora Nolan)"),
    ]
    assert version.published == datetime(2026, 5, 3, tzinfo=UTC)


def test_an_update_that_goes_on_with_facts_is_a_notice_and_then_body() -> None:
    found = roles(
        "Ferry aground\n\nShe ran aground, police said.\n\nUPDATE 2:52 p.m.: The council has now said that "
        "the ferry will sail again on Monday, and that nobody was hurt.\n\nCorrection: an earlier version "
        "gave a wrong day."
    )
    assert [role for role, _ in found] == ["headline", "body", "notice", "body", "notice"]
    assert found[2][1] == "UPDATE 2:52 p.m.:"


def test_hard_wrapped_lines_are_joined_and_other_lines_are_not() -> None:
    wrapped = (
        "The ferry will no longer sail after nine in the evening, the council\n"
        "said on Monday, since the money for the crew has run out and nobody\n"
        "wants to pay for it any longer than they have to, as they put it in\n"
        "a letter.\n\nA second paragraph."
    )
    assert paragraphs_of(wrapped) == [wrapped.split("\n\n")[0].replace("\n", " "), "A second paragraph."]
    assert paragraphs_of("One line\nAnother line\nA third") == ["One line", "Another line", "A third"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\u2028", "\x85"])
def test_every_line_end_ends_a_paragraph(end: str) -> None:
    assert paragraphs_of(f"One.{end}Two.") == ["One.", "Two."]


def test_the_line_that_says_an_article_is_invented_is_not_its_body() -> None:
    found = roles("Ferry aground\n\nThe ferry ran aground, police said.\n\nThis article is invented.")
    assert found[-1] == ("furniture", "This article is invented.")


def test_nothing_to_read_is_a_problem() -> None:
    for text in ("", " \n\t", "\0", "\ufeff"):
        result = variorum.read_text(text)
        assert not result.articles
        assert result.problems[0].reason == "There is nothing in it."


def test_wrong_types_are_named() -> None:
    with pytest.raises(TypeError, match="text"):
        variorum.read_text(b"words")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="data"):
        variorum.read_bytes("words")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match="path"):
        variorum.read(5)  # type: ignore[arg-type]


def test_a_short_wrapped_article_is_joined_though_half_its_lines_are_a_list() -> None:
    text = (
        "Ferry aground off Port Ellery\nEva Lund\n2026-05-04\n\n"
        "The evening ferry to Sable Island ran aground on Monday night in thick\n"
        "fog, and its forty passengers were brought ashore by tugs, the harbour\n"
        "office said. It cost the town 1,200 to mend the buoy, and nobody had so\n"
        "far signed for it.\n\n"
        "Ships\n-----\nHollin\nWren\nPetrel\nIsola\nSable\nPerch\n"
    )
    (article,) = variorum.read_text(text).articles
    assert "in thick fog, and" in article.versions[0].text
    assert "Hollin\nWren" in article.versions[0].text.replace("\n\n", "\n")


def test_lists_of_headlines_and_verses_are_not_joined() -> None:
    lines = [
        "Ferry runs aground off Port Ellery in thick fog on Monday night",
        "Crane of the north quay mended after two nights of hard work by",
        "Three men are to mend the buoy by Friday, the harbour says now",
        "Council of the islands asks for a second pilot boat in winter",
    ]
    (article,) = variorum.read_text("\n".join(lines)).articles
    assert [p.text for p in article.versions[0].paragraphs] == lines


def test_a_long_text_is_read_by_a_process_that_can_be_stopped(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []

    def read(module: str, text: str) -> tuple[Article, ...]:
        asked.append(len(text))
        return read_text_apart(module, text)

    monkeypatch.setattr("variorum.reading.children.workers.read_text_apart", read)
    text = "".join(f"Ferry {n} ran aground on Monday, the harbour office said.\n\n" for n in range(6_000))
    (article,) = variorum.read_bytes(text.encode(), name="long.txt").articles
    assert asked == [len(text)]
    assert [version.text for version in articles_in(text)[0].versions] == [v.text for v in article.versions]
    (article,) = variorum.read_text(text[:6_000]).articles
    assert len(asked) == 1


def test_a_heading_ends_however_many_lines_look_like_one() -> None:
    text = "The ferry ran aground on Monday at noon, the harbour office told us in\n"
    few, many = (
        read_heading([Block(line) for line in (text * n).splitlines()], Facts()) for n in (400, 4000)
    )
    assert few.blocks == many.blocks <= 200


def test_a_page_of_links_above_the_headline_does_not_end_the_heading_too_early() -> None:
    menu = "\n".join(f"https://gazette.example/section/{n}" for n in range(60))
    (article,) = variorum.read_text(f"{menu}\n{PIECE}").articles
    assert article.versions[0].headline == "Ferry stops at night"


def test_a_dash_typed_as_two_hyphens_stays_with_the_update_s_time() -> None:
    said = "The council has now said that it will pay for the repairs of the ferry and of the quay."
    (article,) = variorum.read_text(
        f"Ferry aground\n\nShe ran aground, police said.\n\nUPDATE 2:52 p.m. -- {said}"
    ).articles
    assert [p.text for p in article.versions[0].paragraphs][-2:] == ["UPDATE 2:52 p.m. --", said]


@given(st.text(alphabet="ab .\n\r\v\f\x1c\x1e\x85\u2028\u2029", max_size=40))
def test_every_line_end_ends_a_paragraph_and_no_other_sign_does(text: str) -> None:
    lines = (line.strip() for line in re.split("\r\n?|[\n\v\f\x85\u2028\u2029]", text))
    assert paragraphs_of(text) == [line for line in lines if line]
