"""What a listed finding tells in full stands in no table below it again: the table says which finding that is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from tests.core.reporting.two_ferries import LEFT, RIGHT

from variorum.model.decisions import Decisions, Verdict
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.choice import ALL
from variorum.reporting.contents import Contents
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.listed import Listed
from variorum.reporting.listings import empty_ones, listings, told_above
from variorum.reporting.markdown import markdown_of
from variorum.reporting.told_above import ToldAbove, told_in

Make = Callable[..., Any]
TITLE = "Quotations in both texts"


def numbers(contents: Contents, *kinds: str) -> list[int]:
    return [item.number for item in contents.findings if item.finding.kind in kinds]


def test_a_table_all_of_which_is_told_above_is_a_line_with_links_to_the_findings(compared_pair: Make) -> None:
    contents = contents_of(compared_pair(LEFT, RIGHT, "outlets"), ALL)
    (number,) = numbers(contents, "quotation")
    line = f"{TITLE}, told among the findings above under number: {number}"
    assert TITLE not in [listing.title for listing in listings(contents)]
    assert line in empty_ones(contents)
    assert line not in empty_ones(contents, all_of_them=False)
    assert line in markdown_of(contents)
    page = html_of(contents)
    link = f'<a href="#f{number}" aria-label="finding {number}">{number}</a>'
    assert f"{TITLE}, told among the findings above under number: {link}" in page
    assert f'<li id="f{number}"' in page
    assert '<h2 id="quotations">' not in page
    assert contents.quotations, "as data all of it stays"


def test_without_findings_the_tables_hold_all(compared_pair: Make) -> None:
    contents = contents_of(compared_pair(LEFT, RIGHT, "outlets"), ALL.without(["findings"]))
    assert TITLE in [listing.title for listing in listings(contents)]
    assert not told_above(contents)
    assert "among the findings" not in html_of(contents)


def test_what_no_listed_finding_tells_stays_a_row_above_the_numbers_of_the_rest(compared_pair: Make) -> None:
    more = "“Nobody was on deck when she struck the bank,” said Ada Brook."
    plain = compared_pair(f"{LEFT}\n\n{more}", f"{RIGHT}\n\n{more}", "outlets")
    first, *_ = (finding for finding in plain.findings if "Nobody was on deck" in finding.sentence)
    contents = contents_of(replace(plain, findings=(first,)), ALL)
    (listing,) = (each for each in listings(contents) if each.title == TITLE)
    assert len(listing.rows) == len(contents.quotations) - 1
    assert "Nobody was on deck" not in str(listing.rows)
    assert listing.below == ("Told among the findings above under number: 1",)
    page = html_of(contents)
    assert (
        'Told among the findings above under number: <a href="#f1"'
        in page.split('id="quotations"')[1].split("</section>")[0]
    )


def test_what_its_finding_does_not_say_stands_beside_the_number(compared_pair: Make) -> None:
    left = (
        "“The ships of the town will not sail before the spring,” said Ada Brook. “We cannot do it at all.”"
    )
    right = "“The ships of the town will not sail,” Peter Holm said. Nobody was hurt in the storm."
    contents = contents_of(compared_pair(left, right, "outlets"), ALL)
    (number,) = numbers(contents, "speaker")
    line = f"{TITLE}, told among the findings above under number: {number} (also: quoted shorter in Post)"
    assert line in empty_ones(contents)
    assert "</a> (also: quoted shorter in Post)" in html_of(contents)


def test_a_verdict_kept_on_it_and_the_finding_of_now_are_told_by_their_numbers(compared_pair: Make) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")
    asked = next(finding for finding in plain.findings if finding.kind == "quotation")
    gone = replace(asked, id="gone", title="Speaker named in two ways", kept=True)
    verdicts = Decisions(verdicts=(Verdict("gone", "confirmed"),))
    contents = contents_of(replace(plain, findings=(asked, gone), decisions=verdicts), ALL)
    kept, now = contents.quotations
    by_id = {item.finding.id: item.number for item in contents.findings}
    assert (kept.finding, now.finding) == (by_id["gone"], by_id[asked.id])
    assert now.beside == ""


def test_a_table_of_what_was_confirmed_says_behind_the_numbers_what_it_leaves_out(
    compared_pair: Make,
) -> None:
    more = "“Nobody was on deck when she struck the bank,” said Ada Brook."
    plain = compared_pair(f"{LEFT}\n\n{more}", f"{RIGHT}\n\n{more} “We cut it short,” he said.", "outlets")
    confirmed = next(finding for finding in plain.findings if finding.kind == "quotation")
    made = replace(plain, decisions=Decisions(verdicts=(Verdict(confirmed.id, "confirmed"),)))
    contents = replace(contents_of(made), omitted=replace(contents_of(made).omitted, quotations=2))
    line = f"{TITLE}, told among the findings above under number: 1. 2 rows that were not confirmed are left out."
    assert line in empty_ones(contents)
    assert "</a>. 2 rows that were not confirmed are left out.</p>" in html_of(contents)


def test_a_long_passage_in_the_table_of_changes_is_cut_where_a_finding_has_it_in_full(
    compared_pair: Make,
) -> None:
    refunds = "Refunds were promised to all who had asked for one before the end of the week."
    contents = contents_of(compared_pair(f"{LEFT}\n\n{refunds}", RIGHT, "outlets"), ALL)
    (number,) = (item.number for item in contents.findings if "Refunds" in item.finding.sentence)
    (row,) = (row for row in contents.changes if "Refunds" in row.left)
    assert (row.finding, row.left) == (number, refunds)
    (told,) = (row for listing in listings(contents) for row in listing.rows if "Refunds" in row[1])
    assert told[0] == f"found only in the first text (finding {number})"
    assert told[1].startswith("Refunds were promised to all")
    assert told[1].endswith(" […]")
    assert (
        f'<a class="ref" href="#f{number}"'
        in html_of(contents).split('id="changes"')[1].split("</section>")[0]
    )


def _above(*findings: Finding) -> ToldAbove:
    return ToldAbove([Listed(n, f, "", "", None, "", "", 0, (), ()) for n, f in enumerate(findings, 1)])


ONE, OTHER = Span(10, 20), Span(600, 640)


def test_a_fact_is_told_by_a_finding_of_its_kind_in_its_places_or_an_edit_that_has_them() -> None:
    spelled, counted = (Finding(k, k, "", "", (ONE,), (OTHER,)) for k in ("name", "figure"))  # type: ignore[arg-type]
    above = _above(spelled, counted)
    assert above.fact("count", (ONE,), (OTHER,)) == 2
    assert above.fact("spelling", (ONE,), (OTHER,)) == 1
    assert above.fact("count", (ONE,), (Span(601, 640),)) == 0
    edit = _above(replace(counted, edit_kind="number"))
    assert edit.fact("count", (Span(12, 14),), (Span(601, 640),)) == 1
    assert (above.by(counted), above.by(edit and replace(counted, id="another"))) == (2, 0)


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (Span(12, 14), Span(601, 610), 1),
        (Span(12, 12), Span(601, 610), 1),
        (Span(12, 14), None, 2),
        (None, Span(601, 610), 0),
        (Span(12, 24), None, 0),
        (None, None, 0),
    ],
)
def test_a_change_of_one_text_alone_is_told_by_no_finding_on_both(
    left: Span | None, right: Span | None, told: int
) -> None:
    both = Finding("b", "quotation", "", "", (ONE,), (OTHER,))
    alone = Finding("a", "only-left", "", "", (ONE,))
    moved = Finding("m", "moved", "", "", (ONE,), (OTHER,))
    above = _above(both, alone, moved)
    assert above.change(left, right) == told
    assert above.change(ONE, OTHER, moved=True) == 3


def test_findings_that_tell_several_rows_are_named_once() -> None:
    assert told_in([(3, ""), (0, "no"), (1, "a"), (3, "b"), (3, "b"), (3, "c")]) == ((1, "a"), (3, "b, c"))
