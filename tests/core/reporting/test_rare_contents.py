"""What few reports have: lost passages, warnings, clutter left out, weak links, days without an hour."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from lxml import etree

from variorum.comparing.relation.known_origin import mode_by_origin
from variorum.dossier.left_out import not_searched
from variorum.model.building import version_from
from variorum.model.comparison import Link
from variorum.model.decisions import Anchor, Decisions, Note, Verdict
from variorum.model.dossier import Disagreement, Dossier
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.model.story_page import DifferingRow, StoryCell, StoryPage
from variorum.reporting import quoted_in_both, spreadsheet, stated_facts, stated_otherwise
from variorum.reporting.choice import ALL, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.excerpts import excerpt
from variorum.reporting.exchange.table import Table
from variorum.reporting.gathering import contents_of
from variorum.reporting.judged import Judged
from variorum.reporting.listed import _lies_in
from variorum.reporting.listings import empty_ones, listings, told_above
from variorum.reporting.named import names
from variorum.reporting.sources import source_of, told
from variorum.reporting.story.side_by_side import otherwise
from variorum.reporting.word.remarks import remarks_of
from variorum.reporting.word.report import word_report
from variorum.reporting.writing import Wanted, report_bytes
from variorum.reviewing.names_asked import spellings_asked
from variorum.text.phrasing import phrase_with

MakePair = Callable[..., Any]
MADE = datetime(2026, 5, 3, 12, tzinfo=UTC)


def compared(given: Any, **changes: Any) -> Compared:
    whole = Compared(
        ("Gazette", "Post"),
        given.left,
        given.right,
        given.comparison,
        given.dossier,
        given.findings,
        Decisions(),
        given.articles,
        annotations=given.annotations,
    )
    return replace(whole, **changes)


def words_of(kind: str, report: Compared) -> str:
    """All words of a report."""
    data = report_bytes(kind, report, Wanted(ALL, made=MADE))
    if kind in (".md", ".html"):
        return data.decode("utf-8").replace("\\", "")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return " ".join("".join(etree.fromstring(packed.read("word/document.xml")).itertext()).split())


def on(version: Any, words: str) -> Anchor:
    at = version.text.index(words)
    return Anchor.at(version.text, Span(at, at + len(words)), version.content_hash)


@pytest.mark.parametrize("kind", [".md", ".docx"])
def test_a_report_says_what_is_lost_left_out_and_unfinished(kind: str, pair: MakePair) -> None:
    given = pair("outlets")
    gone = replace(on(given.right, "214 people"), words="never there", content_hash="00")
    report = compared(
        given,
        comparison=replace(given.comparison, complete=False),
        decisions=Decisions(notes=(Note(gone, "Look.", partner=on(given.left, "200 people")),)),
    )
    words = words_of(kind, report)
    assert "Not found again in the texts: “never there”" in words
    assert "1 paragraph of page clutter left out." in words
    assert "stopped before it was complete" in words


def test_what_is_marked_in_word_has_a_shape_besides_its_colour(pair: MakePair) -> None:
    given = pair()
    lines = [
        (p.text, "standfirst" if p.text.startswith("Refunds") else p.role) for p in given.left.paragraphs
    ]
    slanted = replace(given, left=version_from(lines))
    with zipfile.ZipFile(io.BytesIO(word_report(contents_of(compared(slanted), ALL)))) as packed:
        versions = packed.read("word/document.xml").decode()
    assert "<w:strike/>" in versions  # removed
    assert '<w:u w:val="single"' in versions  # added
    assert "<w:i/>" in versions
    with zipfile.ZipFile(io.BytesIO(word_report(contents_of(compared(pair("outlets")), ALL)))) as packed:
        assert '<w:u w:val="dash"' in packed.read("word/document.xml").decode()  # a quotation both have


def test_words_set_otherwise_are_no_words_removed(pair: MakePair) -> None:
    given = pair()
    first, *_ = given.comparison.links
    style = replace(first, edits=tuple(replace(edit, kind="typography") for edit in first.edits))
    contents = contents_of(compared(given, comparison=replace(given.comparison, links=(style,))), ALL)
    roles = {piece.text: piece.roles for row in contents.rows for each in row.left for piece in each.pieces}
    assert "style" in roles["About"]


def test_why_reports_of_outlets_were_compared_as_such_is_said_where_it_is_known(pair: MakePair) -> None:
    given = pair("outlets")
    assert contents_of(compared(given)).compared_as.endswith("outlets. Same outlet.")
    plain = compared(given, comparison=replace(given.comparison, why_mode=""))
    assert contents_of(plain).compared_as == "Compared as reports of two outlets."
    known = replace(given.comparison, why_mode=mode_by_origin(*given.articles)[1])
    assert "two outlets" in known.why_mode
    again = contents_of(compared(given, comparison=known))
    assert again.compared_as == "Compared as reports of two outlets."


def test_a_reworded_passage_is_one_change_and_a_weak_link_is_none(pair: MakePair) -> None:
    given = pair("outlets")
    first, *_ = given.comparison.links
    reworded = replace(given.comparison, links=(replace(first, kind="reworded"),))
    whole = contents_of(compared(given, comparison=reworded), ALL)
    assert "About 200 people were aboard." in {row.left for row in whole.changes}
    weak = replace(given.comparison, links=(replace(first, score=0.1),))
    shown = contents_of(compared(given, comparison=weak), ALL)
    assert not any(
        "matched" in " ".join(piece.roles) for row in shown.rows for each in row.left for piece in each.pieces
    )


def test_an_excerpt_begins_with_a_whole_word() -> None:
    text = " ".join(f"harbour{n}" for n in range(200))
    version = version_from([(text, "body")])
    at = text.index("harbour150")
    found = "".join(piece.text for piece in excerpt(version, Span(at, at + 10)))
    assert found.startswith("[…] harbour")
    assert found.endswith(" […]")


def test_the_day_a_file_was_made_and_a_day_without_an_hour_are_told() -> None:
    seen = datetime(2026, 5, 3, tzinfo=UTC)
    version = version_from([("It rained.", "body")], seen=seen, guessed=frozenset({"seen"}))
    assert "File made" in str(source_of("Gazette", version, None))
    assert told(seen, True) == "3 May 2026"


def test_rows_that_do_not_fit_on_a_sheet_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spreadsheet, "_MOST_ROWS", 10)
    table = Table("Names", ("name",), tuple((f"name {n}",) for n in range(30)))

    def written() -> str:
        with zipfile.ZipFile(io.BytesIO(spreadsheet.workbook_of([table]))) as packed:
            return packed.read("xl/sharedStrings.xml").decode()

    words = written()
    assert "22 more rows do not fit on a sheet: write this table as CSV." in words
    assert "name 7" in words
    assert "name 8" not in words
    phrase_with(lambda text, _: text.replace("more rows do not fit", "weitere Zeilen passen nicht"))
    try:
        assert "22 weitere Zeilen passen nicht on a sheet" in written()
    finally:
        phrase_with(None)


def test_what_moved_within_its_paragraph_names_no_other_paragraph(pair: MakePair) -> None:
    given = pair()
    ends = (Span(0, len("Ferry aground off Skarholm")),) * 2
    moved = replace(given.comparison, links=(Link(*ends, "same", 0.99, moved=True),))
    contents = contents_of(compared(given, comparison=moved), ALL)
    (headline,) = contents.rows[0].left
    assert [(piece.roles, piece.chips) for piece in headline.pieces] == [(("moved", "begins", "ends"), ())]


def test_findings_on_the_whole_and_at_the_very_end_are_in_tracked_changes(pair: MakePair) -> None:
    given = pair()
    end = Span(len(given.right.text), len(given.right.text))
    last = replace(given.findings[1], id="f-end", title="Nothing follows", left=(), right=(end,))
    report = compared(given, findings=(*given.findings, last))
    with zipfile.ZipFile(io.BytesIO(report_bytes(".docx", report, Wanted(ALL, made=MADE)))) as packed:
        told = {name: packed.read(name).decode() for name in packed.namelist() if name.endswith(".xml")}
    assert any("On the texts as a whole: House style." in words for words in told.values())
    assert "Nothing follows" in told["word/comments.xml"]
    body = told["word/document.xml"]
    assert body.count("<w:commentRangeStart") == body.count("<w:commentRangeEnd") > 0


def test_of_several_texts_only_what_two_of_them_have_is_told(pair: MakePair) -> None:
    given = pair()
    judged = Judged(given.findings, Decisions())
    assert names(given.dossier, given.annotations, (0, 1), judged)[0]
    assert names(given.dossier, given.annotations, (2, 3), judged) == ((), 0)
    assert quoted_in_both.quotations(given.dossier, given.annotations, (0, 1))
    assert quoted_in_both.quotations(given.dossier, given.annotations, (1, 2)) == ()


@pytest.mark.parametrize(
    ("kind", "tier", "words"),
    [
        ("spelling", "range", "Spelled differently"),
        ("spelling", "check", "Spelled differently"),
        ("role", "check", "Described differently"),
        ("toll", "check", "People killed, hurt or missing (to check)"),
        ("toll", "differ", "People killed, hurt or missing"),
        ("count", "range", "Count (stated with different precision)"),
    ],
)
def test_a_fact_is_called_what_it_is(kind: str, tier: Any, words: str) -> None:
    assert stated_facts.fact_title(DifferingRow(kind, tier, "", ())) == words


def test_a_figure_of_a_story_is_called_by_what_it_is_of_and_its_sentence_is_kept() -> None:
    cells = tuple(StoryCell(((text, Span(0, 2)),), (words,)) for text, words in enumerate(("14", "about 20")))
    aboard = DifferingRow("count", "check", "Those aboard: 14 (A), about 20 (B).", cells, "those aboard")
    toll = DifferingRow("toll", "check", "14; about 20. Tolls rise.", cells)
    ((one, other),) = (group.lines for group in otherwise(StoryPage((), differing=(aboard, toll))))
    assert (one.title, one.details, one.said) == ("Those aboard (to check)", (), (aboard.sentence,))
    assert other.title == "People killed, hurt or missing (to check)"
    assert other.details == other.said == (toll.sentence,)


def test_figures_that_are_called_alike_have_their_values_in_their_names() -> None:
    sums = (("$310", "$300"), ("$14.50", "$14.50"), ("$9,000", "over $8,000"))
    rows = tuple(
        DifferingRow(
            "money",
            "range",
            "",
            tuple(StoryCell(((text, Span(at, at + 1)),), (words,)) for text, words in enumerate(values)),
            "a sum of money",
        )
        for at, values in enumerate(sums)
    )
    aboard = replace(rows[0], kind="count", tier="differ", about="those aboard")
    (group,) = otherwise(StoryPage((), differing=(*rows, aboard)))
    assert [line.title for line in group.lines] == [
        "A sum of money: $310 / $300 (stated with different precision)",
        "A sum of money: $14.50 (stated with different precision)",
        "A sum of money: $9,000 / over $8,000 (stated with different precision)",
        "Those aboard",
    ]
    values = [tuple((at, None, Span(0, 1), words) for at, words in enumerate(two)) for two in sums]
    told = tuple(Disagreement("money", "check", each, "", about="a sum of money") for each in values)
    assert (
        stated_otherwise.figures(Dossier(disagreements=told[:1]), (0, 1))[0].what
        == "A sum of money (to check)"
    )
    (_, _, last) = stated_otherwise.figures(Dossier(disagreements=told), (0, 1))
    assert last.what == "A sum of money: $9,000 / over $8,000 (to check)"


def test_a_word_report_tells_links_by_hand_what_was_rejected_and_notes_on_what_is_not_listed(
    pair: MakePair,
) -> None:
    given = pair("outlets")
    links = given.comparison.links
    by_hand = replace(given.comparison, links=(replace(links[0], by_reader=True), *links[1:]))
    verdicts = Verdict("f-removed", "confirmed"), Verdict("f-figure", "rejected", "It is the same boat.")
    report = compared(given, comparison=by_hand, decisions=Decisions(verdicts=verdicts))
    words = words_of(".docx", report)
    assert "rejected" in words
    assert "linked by hand" in words.lower()
    data = report_bytes(".docx", report, Wanted(Choice(ALL.parts), made=MADE))
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        kept = " ".join("".join(etree.fromstring(packed.read("word/document.xml")).itertext()).split())
    assert "is left out" in kept or "are left out" in kept


def test_a_comment_in_word_tells_a_link_by_hand_and_the_words_it_leads_to(pair: MakePair) -> None:
    given = pair("outlets")
    links = given.comparison.links
    by_hand = replace(given.comparison, links=(replace(links[0], by_reader=True), *links[1:]))
    contents = contents_of(compared(given, comparison=by_hand), ALL, MADE)
    told = [remark.lines for remark in remarks_of(contents) if "linked by hand" in remark.lines]
    assert told == [("linked by hand", "Gazette: About 200 people were aboard.")]


def test_nothing_is_said_of_a_change_in_no_place() -> None:
    assert Judged((), Decisions()).change(None, None) is None


def test_a_finding_on_one_side_lies_in_no_link() -> None:
    link = Link(Span(0, 5), Span(0, 5), "edited", 0.9)
    assert not _lies_in(Finding("f", "removed", "Sentence removed", "", (Span(0, 3),)), link)
    assert _lies_in(Finding("f", "figure", "Figure", "", (Span(0, 3),), (Span(1, 3),)), link)


def test_only_a_finding_on_a_name_asks_about_spellings(pair: MakePair) -> None:
    given = pair()
    assert spellings_asked(given.findings[0], *given.annotations) == ()


def test_what_was_not_searched_stands_once_and_below_the_table_of_figures(pair: MakePair) -> None:
    given = pair("outlets")
    report = compared(given, dossier=replace(given.dossier, notes=("two events?", not_searched())))
    with_figures = contents_of(report, ALL)
    assert with_figures.figures
    assert not with_figures.facts, "a finding tells them"
    said = not_searched(beside_some=True)
    assert with_figures.unsearched == said
    assert not any("not compared" in line for line in with_figures.remarks)
    for kind in (".md", ".html", ".docx"):
        words = words_of(kind, report)
        assert words.count(said) == 1
        assert words.index("Figures and facts that differ") < words.index(said)
    tables = contents_of(report, ALL.without(["findings"]))
    for listing in (*told_above(with_figures), *listings(tables)):
        assert (listing.below[-1:] == (said,)) is (listing.title == "Figures and facts that differ")
    without = contents_of(report, replace(ALL, parts=ALL.parts - {"figures"}))
    assert (without.unsearched, without.remarks.count(not_searched())) == ("", 1)


def test_beside_a_finding_that_is_listed_it_is_said_that_there_is_no_further_one(pair: MakePair) -> None:
    """A figure that differs in nearly the same sentence is a finding, and stands in no table."""
    given = pair("outlets")
    figures, quotations = (
        replace(given.findings[0], id=kind, kind=kind) for kind in ("figure", "shared-quotation")
    )
    bare = Dossier(notes=(not_searched(),))
    decided = Decisions(verdicts=(Verdict("figure", "confirmed"), Verdict("shared-quotation", "confirmed")))
    report = compared(given, decisions=decided, dossier=bare, findings=(figures, quotations))
    contents = contents_of(report)
    assert empty_ones(contents) == (
        "No further differing figures found. No further quotation found in both texts.",
        not_searched(beside_some=True),
    )
    none = contents_of(compared(given, dossier=bare, findings=()))
    assert empty_ones(none) == (
        "No differing figures found. No quotation found in both texts.",
        not_searched(),
    )


def test_what_was_not_searched_is_told_shortly_and_in_plain_words() -> None:
    assert len(not_searched()) < 200
    assert "linked" not in not_searched()
