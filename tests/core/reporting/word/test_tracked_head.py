"""The head of a document with tracked changes says what its changes are and what its comments are, and no more."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import docx
import pytest

from variorum.model.article import Article
from variorum.model.decisions import Decisions, Verdict
from variorum.model.order_of_versions import ORDER
from variorum.reporting.choice import Choice
from variorum.reporting.gathering import contents_of
from variorum.reporting.writing import Wanted, report_bytes

Make = Callable[..., Any]
OLD = "Ferry aground\n\nAbout 200 people were aboard.\n\nThe bus will run until Monday.\n\nRefunds were promised."
NEW = "Ferry aground\n\nSome 214 people were aboard.\n\nThe bus will run until Friday."
PARTS = frozenset({"findings", "notes", "texts"})
ALL_MARKED = "Every change that the program found is marked in the text, whether it was confirmed or not."


def written(compared: Any, *, everything: bool = False) -> Any:
    wanted = Wanted(Choice(PARTS, everything), made=datetime(2026, 5, 3, tzinfo=UTC))
    return docx.Document(io.BytesIO(report_bytes(".docx", compared, wanted)))


def head(compared: Any, *, everything: bool = False) -> str:
    header = written(compared, everything=everything).sections[0].first_page_header
    return " ".join(each.text for each in header.paragraphs)


def confirmed(compared: Any) -> Any:
    verdict = Verdict(compared.findings[0].id, "confirmed")
    return replace(compared, decisions=Decisions(verdicts=(verdict,)))


def test_all_changes_are_marked_and_only_comments_may_be_those_confirmed(compared_pair: Make) -> None:
    words = head(confirmed(compared_pair(OLD, NEW)))
    assert ALL_MARKED in words
    assert "Of the findings only those that were confirmed stand in the comments." in words
    assert "1 confirmed" in words
    assert "Only what was confirmed stands here" not in words


def test_with_everything_each_comment_says_who_stands_behind_it(compared_pair: Make) -> None:
    words = head(confirmed(compared_pair(OLD, NEW)), everything=True)
    assert "Each comment on a finding says whether it was confirmed by hand." in words
    assert "only those" not in words


def test_while_nothing_is_confirmed_it_is_said(compared_pair: Make) -> None:
    words = head(compared_pair(OLD, NEW))
    assert ALL_MARKED in words
    assert "No finding in the comments has been confirmed by hand." in words


def test_it_says_what_the_head_of_a_page_says(compared_pair: Make) -> None:
    made = compared_pair(OLD, NEW)
    contents = contents_of(made, Choice(PARTS), datetime(2026, 5, 3, tzinfo=UTC))
    words = head(made)
    assert words.startswith(contents.heading)
    assert all(line in words for line in (*contents.lead, *contents.remarks))
    assert "No correction notice found in Gazette or Post." in words


def test_it_says_how_much_changed(compared_pair: Make) -> None:
    assert "Sentences: 1 only in Gazette, 2 edited." in head(compared_pair(OLD, NEW))


def test_later_pages_say_only_what_the_document_is(compared_pair: Make) -> None:
    section = written(confirmed(compared_pair(OLD, NEW))).sections[0]
    (line,) = section.header.paragraphs
    assert line.text.startswith("Gazette → Post: changes found by Variorum")
    assert section.different_first_page_header_footer


def test_it_says_of_which_article_it_is_and_where_both_texts_come_from(compared_pair: Make) -> None:
    made = compared_pair(OLD, NEW, names=("version 1", "version 2"))
    article = Article((made.left, made.right), "Harbour Gazette", "https://gazette.example/ferry", "en")
    known = replace(made, articles=(article, article), files=("old.txt", "new.txt"))
    words = head(known)
    assert words.startswith("“Ferry aground” (Harbour Gazette): version 1 and version 2 ")
    assert " Version 1 → version 2: changes found by Variorum" in words
    assert words.count("Ferry aground") == 1
    for number, file in ((1, "old.txt"), (2, "new.txt")):
        assert f"Version {number}; Outlet: Harbour Gazette; Version: {number} of 2 held" in words
        assert f"Published: not known; Address: https://gazette.example/ferry; File: {file}" in words
    assert "(given by hand)" not in words
    (line,) = written(known).sections[0].header.paragraphs
    assert line.text.startswith(
        "“Ferry aground” (Harbour Gazette), version 1 → version 2: changes found by Variorum"
    )


def test_an_order_that_the_reader_gave_is_called_so(compared_pair: Make) -> None:
    made = compared_pair(OLD, NEW, names=("version 1", "version 2"))
    placed = tuple(
        replace(each, given=frozenset({ORDER}), obtained="pasted") for each in (made.left, made.right)
    )
    for versions, older in ((placed, 1), (placed[::-1], 2)):
        article = Article(versions)
        words = head(replace(made, left=placed[0], right=placed[1], articles=(article, article)))
        assert f"Version {older} is older than version {3 - older} (given by hand)." in words
        assert ("the changes lead back" in words) is (older == 2)


@pytest.mark.parametrize("which", ["first_page_header", "header"])
def test_a_line_and_some_room_part_the_head_from_the_text(compared_pair: Make, which: str) -> None:
    *_, last = getattr(written(compared_pair(OLD, NEW)).sections[0], which).paragraphs
    assert last.paragraph_format.space_after.pt == 12
    assert last._p.pPr.xpath("w:pBdr/w:bottom")
