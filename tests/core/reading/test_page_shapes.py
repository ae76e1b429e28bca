"""Pages that are much of one thing: none takes the time of its square, and nothing of them is lost."""

from __future__ import annotations

import time

import pytest

from variorum.reading.html import html_page
from variorum.reading.plain import plain_text

#: With the square of their elements words marked took 6 s, and lists in lists 10; now none takes one.
SHAPES = {
    "line breaks": ("<p>", "two words<br>", 12_000),
    "words marked": ("<p>", "<b><i>two words</i></b> ", 21_000),
    "paragraphs": ("", "<p>Two words more.</p>", 8_000),
    "rows": ("<table>", "<tr><td>two words</td><td>5</td></tr>", 5_000),
    "links": ("<p>", "<a href=/a>two words</a> ", 20_000),
    "lists in lists": ("", "<ul><li>" * 40 + "two words" + "</li></ul>" * 40, 700),
    "dates": ("", "<p>3 May 2026, 10:05</p>", 4_000),
    "headings": ("", "<h2><a href=/a>two words</a></h2><p>Two words.</p>", 4_000),
}
#: Ten are promised for the whole of a file; this machine may have other things to do.
SECONDS = 6.0


@pytest.mark.parametrize("shape", SHAPES)
def test_a_page_that_is_much_of_one_thing_is_read_soon_and_whole(shape: str) -> None:
    before, piece, count = SHAPES[shape]
    page = f"<html><body><article><h1>Ferry aground at the pier</h1>{before}{piece * count}"
    started = time.process_time()
    (article,) = html_page.articles_in(page)
    assert time.process_time() - started < SECONDS
    told = article.versions[0].text.casefold()
    # a list of equal links may be named once; what differs is never lost (`test_each_line_of_a_long_page_is_kept`)
    assert ("two words" if "words" in piece.casefold() else "3 may 2026") in told


def test_each_line_of_a_long_page_is_kept() -> None:
    lines = [f"Line {number} of the harbour's log" for number in range(8_000)]
    page = (
        f"<html><body><article><h1>The harbour's log</h1><p>{'<br>'.join(lines)}</p></article></body></html>"
    )
    (article,) = html_page.articles_in(page)
    assert set(lines) <= {paragraph.text for paragraph in article.versions[0].paragraphs}


@pytest.mark.parametrize("line", ["two words", "3 May 2026", "By Judith Aske", "Related stories"])
def test_a_text_of_short_lines_is_read_soon(line: str) -> None:
    started = time.process_time()
    (article,) = plain_text.articles_in("The harbour's log\n\n" + f"{line}\n\n" * 10_000)
    assert time.process_time() - started < SECONDS
    assert len(article.versions[0].paragraphs) == 10_001
