"""Every kind of file: what is in it, that it is the same each time, and that an article's words stay words."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import zipfile
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest
from lxml import etree
from markdown_it import MarkdownIt

from variorum.cli.arguments import REPORT_PARTS, REPORT_TABLES
from variorum.reporting.choice import ALL, PARTS, Choice
from variorum.reporting.contents import Contents
from variorum.reporting.reading_direction import closed
from variorum.reporting.tables import TABLES
from variorum.reporting.writing import KINDS, Wanted, default_choice, report_bytes

Make = Callable[..., Any]
MADE = datetime(2026, 5, 3, 12, tzinfo=UTC)
MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
OLD = "Ferry aground\n\nAbout 200 people were aboard, the harbour master said.\n\nThe bus will run until Monday."
NEW = "Ferry aground\n\nAbout 214 people were aboard, the harbour master said.\n\nAn inquiry has begun in Skarholm."


def made(kind: str, compared: Any, choice: Choice | None = None, **wanted: Any) -> bytes:
    return report_bytes(kind, compared, Wanted(choice or default_choice(kind), made=MADE, **wanted))


def sheets(data: bytes) -> dict[str, list[list[str]]]:
    """The words of each sheet, as a program that knows nothing of us reads them; fails on a formula."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        strings = [
            "".join(each.itertext(f"{MAIN}t"))
            for each in etree.fromstring(packed.read("xl/sharedStrings.xml")).iter(f"{MAIN}si")
        ]
        book = etree.fromstring(packed.read("xl/workbook.xml"))
        found = {}
        for number, sheet in enumerate(book.iter(f"{MAIN}sheet"), 1):
            page = etree.fromstring(packed.read(f"xl/worksheets/sheet{number}.xml"))
            assert not list(page.iter(f"{MAIN}f", f"{MAIN}hyperlink"))
            found[sheet.get("name")] = [
                [
                    strings[int(value)] if cell.get("t") == "s" else value
                    for cell in row
                    for value in [cell.findtext(f"{MAIN}v") or "0"]
                ]
                for row in page.iter(f"{MAIN}row")
            ]
        assert not [name for name in packed.namelist() if "external" in name.lower()]
    return found


@pytest.mark.parametrize("mode", ["versions", "outlets"])
@pytest.mark.parametrize("kind", KINDS)
def test_the_same_texts_give_the_same_bytes(compared_pair: Make, kind: str, mode: str) -> None:
    given = compared_pair(OLD, NEW, mode)
    assert made(kind, given) == made(kind, given)


@pytest.mark.parametrize("mode", ["versions", "outlets"])
@pytest.mark.parametrize("kind", KINDS)
def test_texts_with_nothing_in_common_and_empty_ones_can_be_reported(
    compared_pair: Make, kind: str, mode: str
) -> None:
    for left, right in (("", ""), ("One.", ""), ("", "Two.\n\n\n\nThree."), ("One.", "Unlike.")):
        assert made(kind, compared_pair(left, right, mode), ALL)


def test_a_workbook_has_a_sheet_for_each_table(compared_pair: Make) -> None:
    found = sheets(made(".xlsx", compared_pair(OLD, NEW)))
    assert list(found) == [
        *("Report", "Changes", "Links", "Findings", "Names", "Figures"),
        *("Figures and names to check", "Quotations", "Sources", "Notes"),
        "Where it comes from",
    ]
    heads, *rows = found["Changes"]
    assert heads[:3] == ["number", "what", "kind"]
    assert [row[1] for row in rows] == [
        "edited",
        "found only in the second text",
        "found only in the first text",
    ]
    assert "214" in rows[0]
    assert any("Gazette | Post" in row for row in found["Report"])


def test_a_part_left_out_is_no_sheet(compared_pair: Make) -> None:
    found = sheets(made(".xlsx", compared_pair(OLD, NEW), Choice(frozenset({"names"}))))
    assert list(found) == ["Report", "Names", "Where it comes from"]


def test_no_cell_of_a_workbook_runs(hostile: Make) -> None:
    data = made(".xlsx", hostile())
    words = [cell for rows in sheets(data).values() for row in rows for cell in row]
    assert any(cell.startswith("=cmd") for cell in words)
    assert all(closed(cell) == cell for cell in words)
    assert not re.search("[\0-\x08\x0b\x0c\x0e-\x1f]", "".join(words))


def test_a_cell_too_long_for_a_spreadsheet_says_that_it_was_cut(compared_pair: Make) -> None:
    long = "word " * 8_000
    cells = [c for row in sheets(made(".xlsx", compared_pair(long, "Other.")))["Changes"] for c in row]
    assert max(map(len, cells)) == 32_767
    assert any(cell.endswith(" […]") for cell in cells)


@pytest.mark.parametrize("table", TABLES)
def test_each_table_can_be_had_alone(compared_pair: Make, hostile: Make, table: Any) -> None:
    for given in (compared_pair(OLD, NEW), hostile()):
        words = made(".csv", given, table=table).decode("utf-8-sig")
        heads, *rows = csv.reader(io.StringIO(words, newline=""))
        assert all(len(row) == len(heads) for row in rows)
        cells = [cell for row in rows for cell in row]
        assert not [cell for cell in cells if cell.lstrip().startswith(("=", "+", "-", "@"))]


def test_json_is_the_report_itself(compared_pair: Make, hostile: Make) -> None:
    for given in (compared_pair(OLD, NEW), hostile()):
        held = json.loads(made(".json", given))
        assert Contents.from_dict(held).to_dict() == held
        assert held["findings"][0]["finding"]["id"] == given.findings[0].id


def test_markdown_is_headings_quotations_and_tables(compared_pair: Make) -> None:
    page = MarkdownIt("commonmark").enable("table").render(made(".md", compared_pair(OLD, NEW), ALL).decode())
    assert "<h1>Gazette and Post</h1>" in page
    assert page.count("<table>") >= 3
    assert "<td>edited: figure (finding 1)</td>" in page
    assert "About [-200-] (1) people" in page
    assert "<strong>214</strong>" in page


def test_no_word_of_an_article_is_markdown(hostile: Make) -> None:
    for mode in ("versions", "outlets"):
        words = made(".md", hostile(mode), ALL).decode("utf-8")
        renderer = MarkdownIt("gfm-like", {"html": True, "linkify": False}).enable("table")
        page = renderer.render(words)
        tags = set(re.findall(r"<([a-z0-9]+)", page))
        assert tags <= {
            *("h1", "h2", "h3", "p", "ul", "ol", "li", "blockquote", "strong", "code", "hr", "br"),
            *("table", "thead", "tbody", "tr", "th", "td"),
        }
        assert all(closed(line) == line for line in words.split("\n"))
        for line in words.split("\n"):
            assert line.count(" | ") < 12


def test_directions_are_ended_where_the_words_end() -> None:
    assert closed("plain") == "plain"
    assert closed("a\u202eb") == "a\u202eb\u202c"
    assert closed("\u2066a\u202eb\u202c") == "\u2066a\u202eb\u202c\u2069"


def test_what_the_command_line_offers_is_what_there_is() -> None:
    assert set(REPORT_PARTS) == set(PARTS)
    assert set(REPORT_TABLES) == set(TABLES)


def test_an_unknown_kind_is_said(compared_pair: Make) -> None:
    with pytest.raises(ValueError, match="reports are written as"):
        made(".odt", compared_pair("a", "b"))


def test_heavy_libraries_are_loaded_only_for_their_kind() -> None:
    asked = (
        "import sys, variorum.reporting.writing, variorum.reporting.contents;"
        "print([m for m in ('docx', 'xlsxwriter', 'pypdf', 'jinja2', 'lxml') if m in sys.modules])"
    )
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_matched_passages_are_marked_in_every_kind(compared_pair: Make) -> None:
    given = compared_pair(OLD, NEW, "outlets")
    assert "\\[=Ferry aground=\\]" in made(".md", given, ALL).decode()
    with zipfile.ZipFile(io.BytesIO(made(".docx", given, ALL))) as packed:
        body = packed.read("word/document.xml").decode()
    assert 'w:fill="E4ECE5"' in body
    assert 'w:u w:val="thick"' in body
