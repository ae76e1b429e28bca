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

import variorum
from variorum.model.building import version_from
from variorum.model.decisions import Decisions, Verdict
from variorum.reporting.changes import marked_again
from variorum.reporting.choice import ALL, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.listings import change_cells
from variorum.reporting.sources import source_of
from variorum.reporting.tables import table_of
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
        words.index(contents.compared_as),
        words.index(contents.closing),
        words.index("SHA-256"),
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


def test_of_two_versions_a_changed_percentage_is_found_and_none_is_called_not_searched(
    compared_pair: Make,
) -> None:
    before = (
        "The council met on Monday.\n\nFares rose by 12 % in a year, and 3 of 10 trains were late at 9:15."
    )
    made = compared_pair(before, before.replace("12 %", "13 %").replace("9:15", "9:45"), "versions")
    contents = contents_of(made, Choice(ALL.parts))
    changed = [f"{row.left} {row.right}" for row in contents.changes]
    assert any("12" in each and "13" in each for each in changed)
    assert any("15" in each and "45" in each for each in changed)
    assert any("12" in each.title and "13" in each.title for each in contents.findings)
    assert not contents.unsearched
    assert not any("not compared" in each for each in contents.remarks)
    assert contents_of(compared_pair(OLD, NEW, "outlets")).unsearched


def test_quotations_that_stayed_are_no_rows_left_out_of_a_report_of_two_versions(compared_pair: Make) -> None:
    said = "“The bridge was closed by the wind at night and stays closed,” the mayor Ada Brook said."
    made = compared_pair(f"{OLD}\n\n{said}", f"{NEW}\n\n{said}", "versions")
    whole = contents_of(made, ALL).quotations
    assert [row.how for row in whole] == ["word for word"]
    usual = contents_of(made)
    assert (usual.quotations, usual.omitted.quotations) == ((), 0)
    assert "No quotation found that differs." in told(".md", made)
    outlets = compared_pair(f"{OLD}\n\n{said}", f"{NEW}\n\n{said}", "outlets")
    assert [row.how for row in contents_of(outlets).quotations] == ["word for word"]
    confirmed = replace(
        outlets, decisions=Decisions(verdicts=(Verdict(outlets.findings[0].id, "confirmed"),))
    )
    # Between outlets it is a finding, which can be confirmed, and the window counts it.
    same = [each for each in outlets.findings if each.title == "Same quotation, word for word"]
    assert len(same) == 1
    assert contents_of(confirmed).omitted.quotations == 1
    both = Decisions(verdicts=tuple(Verdict(each.id, "confirmed") for each in (outlets.findings[0], *same)))
    assert contents_of(replace(outlets, decisions=both)).omitted.quotations == 0


def test_of_what_no_match_was_found_for_no_probability_is_told(compared_pair: Make) -> None:
    made = compared_pair(f"{OLD}\n\nRefunds were promised to all who asked on board.", NEW, "outlets")
    alone = [each for each in contents_of(made).findings if each.finding.kind in ("only-left", "only-right")]
    assert alone
    assert {each.standing for each in alone} == {"found by the program, not reviewed"}
    table = table_of("findings", made)
    at, kind = table.columns.index("certainty"), table.columns.index("kind")
    told = {str(row[kind]).startswith("only-"): row[at] for row in table.rows}
    assert told[True] is None
    assert told[False]
    begun = version_from([("SKARHOLM — Fees rise. " * 9, "body")])
    assert source_of("Gazette", begun, None).brief.startswith("Gazette: “SKARHOLM — Fees rise. ")
    assert source_of("Gazette", begun, None).brief.endswith(" […]”")
    assert source_of("“Fees rise.”", version_from([("Fees rise.", "body")]), None).brief == "“Fees rise.”"


def test_passages_told_in_two_rows_stand_in_full_in_the_first(compared_pair: Make) -> None:
    contents = contents_of(compared_pair(OLD, NEW, "outlets"), Choice(frozenset({"changes"})))
    (row, *_) = [row for row in contents.changes if row.left_at and row.right_at]
    long = replace(row, left="word " * 30, right="other " * 30)
    first, second, third = marked_again((long, replace(long, what="moved"), replace(long, left_at=None)))
    assert [each.again for each in (first, second, third)] == [False, True, False]
    assert len(change_cells(second)[0]) < 70 < len(change_cells(first)[0])


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_that_a_text_carries_a_notice_is_said_in_the_title_alone(mode: Any) -> None:
    notice = "Correction: An earlier version of this article said that the bus runs on Friday."
    left, right = (variorum.read_text(text).articles[0].versions[0] for text in (f"{OLD}\n\n{notice}", NEW))
    comparison = variorum.compare(left, right, mode=mode)
    dossier = variorum.cross_reference([variorum.annotate(left), variorum.annotate(right)])
    found = variorum.findings(comparison, dossier, ("Gazette", "Post"))
    contents = contents_of(Compared(("Gazette", "Post"), left, right, comparison, dossier, found))
    (told,) = [each for each in contents.findings if each.finding.kind == "notice"]
    assert told.sentence == ""
    assert "".join(piece.text for piece in told.left[0].pieces) == notice


def test_a_sentence_goes_on_from_its_title(compared_pair: Make) -> None:
    made = compared_pair(
        "Some 90,000 people use the ferry each year.",
        "The ferry is used by 91,400 people each year.",
        "outlets",
    )
    told = next(each for each in contents_of(made).findings if "precision" in each.title)
    assert told.title not in told.sentence
    assert told.sentence[:1].isupper()
