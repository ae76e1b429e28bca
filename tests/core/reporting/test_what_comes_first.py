"""A report begins with what it is of and what was found; sums and how it was made stand at the end."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from lxml import etree

from variorum.model.building import version_from
from variorum.reporting.gathering import contents_of
from variorum.reporting.sources import source_of
from variorum.reporting.writing import Wanted, default_choice, report_bytes

Make = Callable[..., Any]

OLD = "Ferry aground\n\nAbout 200 people were aboard, the harbour master said.\n\nThe bus will run until Monday."
NEW = "Ferry aground\n\nAbout 214 people were aboard, the harbour master said.\n\nAn inquiry has begun in Skarholm."
MADE = datetime(2026, 5, 3, 12, tzinfo=UTC)


def told(kind: str, compared: Any) -> str:
    data = report_bytes(kind, compared, Wanted(default_choice(kind), made=MADE))
    if kind == ".docx":
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            return " ".join(map(str, etree.fromstring(packed.read("word/document.xml")).itertext()))
    page = data.decode("utf-8")
    return page[page.index("<body") :] if kind == ".html" else page.replace("\\", "")


@pytest.mark.parametrize("kind", [".html", ".docx", ".md"])
def test_the_two_texts_then_what_was_found_then_the_findings_and_sums_at_the_end(
    compared_pair: Make, kind: str
) -> None:
    made = compared_pair(OLD, NEW, "outlets")
    made = replace(made, left=replace(made.left, published=datetime(2026, 5, 1, tzinfo=UTC)))
    contents = contents_of(made, made=MADE)
    words = told(kind, made)
    places = [
        words.index("published 1 May 2026"),
        words.index(contents.summary[1]),
        words.index(contents.reviewed),
        words.index(contents.findings[0].title),
        words.rindex("An inquiry has begun"),
        words.index("SHA-256"),
        words.index(contents.compared_as),
        words.index(contents.closing),
    ]
    assert places == sorted(places)
    assert not re.search("[0-9a-f]{64}", words[: words.rindex("An inquiry has begun")])


def test_a_workbook_begins_without_sums_and_ends_with_them(compared_pair: Make) -> None:
    data = report_bytes(".xlsx", compared_pair(OLD, NEW), Wanted(default_choice(".xlsx"), made=MADE))
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        strings = [
            "".join(map(str, each.itertext()))
            for each in etree.fromstring(packed.read("xl/sharedStrings.xml"))  # in the order they are written
        ]
    assert strings.index("SHA-256 of the text") > strings.index("Summary")
    assert strings.index("SHA-256 of the text") > max(i for i, words in enumerate(strings) if "200" in words)


def test_a_text_in_a_line_says_its_headline_and_day_once() -> None:
    version = version_from(
        [("Fees rise", "headline"), ("Text.", "body")], published=datetime(2026, 5, 3, 9, tzinfo=UTC)
    )
    assert source_of("Gazette", version, None).brief == "Gazette: Fees rise, published 3 May 2026, 09:00 UTC"
    assert source_of("Fees rise", replace(version, published=None), None).brief == "Fees rise"
