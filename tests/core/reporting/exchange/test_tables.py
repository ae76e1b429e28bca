"""Tables for spreadsheets: readable by them, and harmless to them."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

import variorum
from variorum.model.building import version_from
from variorum.model.decisions import Decisions, Verdict
from variorum.model.dossier import QuotePair
from variorum.reporting.exchange.findings_table import findings_table
from variorum.reporting.exchange.found_tables import (
    disagreements_table,
    figures_table,
    names_table,
    quotations_table,
    sources_table,
)
from variorum.reporting.exchange.named_text import NamedText
from variorum.reporting.exchange.table import Table, csv_of, guarded

HARBOUR = (
    "Ferry aground off Port Ellery\n\n"
    "The ferry Isola ran aground near Port Ellery on Saturday with 200 people aboard, the coast guard said.\n\n"
    "“Nobody was hurt and the ferry will be towed tonight,” said Maria Oduya, a spokeswoman for the line."
)
POST = (
    "Passengers wait on stranded ferry\n\n"
    "Some 214 people were aboard the Isola when the ferry ran aground near Port Ellery on Saturday.\n\n"
    "“Nobody was hurt and the ferry will be towed,” Maria Oduya told reporters."
)


def rows_of(table: Table) -> list[list[str]]:
    return list(csv.reader(io.StringIO(csv_of(table), newline="")))


@pytest.fixture(scope="module")
def texts() -> tuple[NamedText, NamedText]:
    return NamedText(variorum.annotate(HARBOUR), "Harbour News"), NamedText(variorum.annotate(POST), "Post")


@pytest.fixture(scope="module")
def dossier(texts: tuple[NamedText, NamedText]) -> variorum.Dossier:
    return variorum.cross_reference([text.annotations for text in texts], names=[t.name for t in texts])


def test_every_row_says_where_its_words_stand(
    texts: tuple[NamedText, NamedText], dossier: variorum.Dossier
) -> None:
    by_name = {text.name: text.text for text in texts}
    words_in = {
        "Names": "as written",
        "Figures": "figure",
        "Quotations": "quotation",
        "Sources": "as written",
    }
    tables = (
        names_table(texts, dossier),
        figures_table(texts),
        quotations_table(texts, dossier),
        sources_table(texts, dossier),
    )
    for table in tables:
        headings, *rows = rows_of(table)
        assert rows, table.title
        for cells in rows:
            row = dict(zip(headings, cells, strict=True))
            assert by_name[row["text"]][int(row["start"]) : int(row["end"])] == row[words_in[table.title]]


def test_no_name_figure_or_quotation_is_left_out(
    texts: tuple[NamedText, NamedText], dossier: variorum.Dossier
) -> None:
    assert len(names_table(texts, dossier).rows) == sum(len(t.annotations.mentions) for t in texts)
    assert len(figures_table(texts).rows) == sum(len(t.annotations.figures) for t in texts)
    assert len(quotations_table(texts, dossier).rows) == sum(len(t.annotations.quotes) for t in texts)
    assert len(sources_table(texts, dossier).rows) == sum(len(t.annotations.sources) for t in texts)


def test_the_same_quotation_has_the_same_number_in_both_texts(
    texts: tuple[NamedText, NamedText], dossier: variorum.Dossier
) -> None:
    headings, *rows = rows_of(quotations_table(texts, dossier))
    at = headings.index("same quotation")
    assert [row[at] for row in rows] == ["1", "1"]


def test_facts_that_may_not_agree_have_a_row_for_each_value(
    texts: tuple[NamedText, NamedText], dossier: variorum.Dossier
) -> None:
    table = disagreements_table(texts, dossier)
    assert len(table.rows) == sum(len(row.values) for row in dossier.disagreements)
    assert table.notes == dossier.notes


def test_findings_carry_their_verdicts_and_notes(
    texts: tuple[NamedText, NamedText], dossier: variorum.Dossier
) -> None:
    found = variorum.findings(variorum.compare(HARBOUR, POST), dossier)
    decided = Decisions(verdicts=(Verdict(found[0].id, "confirmed", "asked the line"),))
    headings, first, *rest = rows_of(findings_table(*texts, found, decided))
    row = dict(zip(headings, first, strict=True))
    assert (row["verdict"], row["note"], row["id"]) == ("confirmed", "asked the line", found[0].id)
    assert {line[headings.index("verdict")] for line in rest} <= {"to review"}
    assert len(rest) + 1 == len(found)


@pytest.mark.parametrize(
    "words", ["=1+1", "+1", "-cmd", "@SUM(A1)", "\t=1", "\n=1", " =1", "\uff1d1", "\r=1"]
)
def test_words_that_a_spreadsheet_would_run_are_marked_as_words(words: str) -> None:
    assert guarded(words).startswith("'")


def test_numbers_are_written_as_numbers() -> None:
    assert [guarded(cell) for cell in (-5, 2.0, 2.5, None, "five")] == ["-5", "2", "2.5", "", "five"]
    assert [guarded(cell) for cell in (1_234_567.0, 6 * 1.1, 1e16)] == ["1234567", "6.6", "1" + "0" * 16]


@given(st.lists(st.text(st.characters(exclude_categories=["Cs", "Cc"]))))
def test_other_programs_read_back_what_was_written(words: list[str]) -> None:
    table = Table("T", ("a", "b"), tuple((word, 1) for word in words))
    assert [row[0].removeprefix("'") for row in rows_of(table)[1:]] == [
        guarded(word).removeprefix("'") for word in words
    ]


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_any_words_at_all_can_be_written_as_utf_8(rows: list[tuple[str, str]]) -> None:
    table = Table("T", ("a", "b"), tuple(rows))
    csv_of(table, byte_order_mark=True).encode("utf-8")


def test_the_byte_order_mark_is_only_there_when_asked_for() -> None:
    table = Table("T", ("a",), (("é",),))
    assert csv_of(table) == 'a\r\n"é"\r\n'
    assert csv_of(table, byte_order_mark=True) == '\ufeffa\r\n"é"\r\n'


def test_an_outlet_is_not_among_its_own_sources() -> None:
    found = variorum.annotate("Vanda Kelm told the Gazette that the quay was shut.")
    dossier = variorum.cross_reference([found], links={})
    own, other = (
        sources_table([NamedText(found, "one", outlet=outlet)], dossier) for outlet in ("Harbour Gazette", "")
    )
    assert [row[:2] for row in own.rows] == [("Vanda Kelm", "named")]
    assert [row[:2] for row in other.rows] == [("Vanda Kelm", "named"), ("Gazette", "via")]
    assert {row[3] for row in other.rows} == {"sure"}


def test_semicolons_and_commas_divide_no_cells_in_any_spreadsheet() -> None:
    table = Table("T", ("a", "b"), (("one; two, three", 4),))
    assert csv_of(table).splitlines()[1] == '"one; two, three",4'


def test_paragraphs_have_the_numbers_the_window_prints() -> None:
    version = version_from(
        [("Ferry aground", "headline"), ("Share this", "furniture"), ("It held 200 people.", "body")]
    )
    text = NamedText(variorum.annotate(version), "Harbour News")
    headings, *rows = rows_of(figures_table([text]))
    found = [dict(zip(headings, cells, strict=True)) for cells in rows]
    assert [(row["figure"], row["part"], row["paragraph"]) for row in found] == [("200", "body", "1")]


def test_a_quotation_that_is_the_same_by_way_of_a_third_text_has_one_number() -> None:
    said = "“We sail at noon today,” Ada Brook said."
    three = [NamedText(variorum.annotate(f"{said} It was text {n}."), f"Text {n}") for n in range(3)]
    pairs = tuple(QuotePair((n, 0), (n + 1, 0), frozenset({"identical"})) for n in range(2))
    table = quotations_table(three, variorum.Dossier(quote_pairs=pairs))
    numbers = {row[table.columns.index("same quotation")] for row in table.rows}
    assert len(table.rows) == 3
    assert numbers == {1}
