"""What an editor who gets a report stumbles over, and must not."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from docx import Document

from variorum.comparing.pipeline import compare
from variorum.model.annotations import Annotations, Quote
from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.model.comparison import Comparison, Link, LinkKind, Stats
from variorum.model.dossier import Dossier, QuotePair
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting import quoted_in_both
from variorum.reporting.choice import ALL, Choice
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.listings import listings
from variorum.reporting.markdown import markdown_of
from variorum.reporting.marking import Mark, pieces
from variorum.reporting.sources import dated, side_by_side, source_of
from variorum.reporting.stating import shares
from variorum.reporting.tables import table_of
from variorum.reporting.word.report import word_report
from variorum.reporting.writing import Wanted, report_bytes
from variorum.reviewing.one_account_only import without_its_passage
from variorum.text.phrasing import phrase_with

Make = Callable[..., Any]

LEFT = "Ada Brook spoke. “We will not sail before the spring storms have ended,” she said at the quay."
RIGHT = "“We will not sail before the spring storms have ended,” Ada Brook said. It was cold."


def test_the_heading_of_two_versions_says_whose_they_are(compared_pair: Make) -> None:
    headline = "No ferry before the spring\n\n"
    made = compared_pair(headline + LEFT, headline + RIGHT, names=("version 1", "version 2"))
    article = Article((made.left, made.right), "Harbour Gazette", "", "en")
    contents = contents_of(replace(made, articles=(article, article)))
    page = html_of(contents)
    called = "“No ferry before the spring” (Harbour Gazette)"
    assert f"<title>{called}: version 1 and version 2, compared</title>" in page
    assert f"<h1><bdi>{called}</bdi>: <bdi>version 1</bdi>" in page
    assert contents.title.startswith(called)
    assert contents.heads == (), "what the title tells, and no date, needs no line of its own"
    assert f"# {called}: version 1 and version 2" in markdown_of(contents)


def test_a_credit_in_one_text_says_nothing_of_the_other(compared_pair: Make) -> None:
    made = compared_pair(LEFT, RIGHT, "outlets")
    credit = Finding("s", "source", "Relayed", "Gazette credits Coastal Wire.", (Span(0, 9),))
    gone = Finding("r", "removed", "Sentence removed", "", (Span(0, 9),))
    missing = "no such passage found"
    told = contents_of(replace(made, findings=(credit,)))
    assert missing not in html_of(told) + markdown_of(told)
    told = contents_of(replace(made, findings=(gone,)))
    assert missing in html_of(told)
    assert missing in markdown_of(told)


@pytest.mark.parametrize("language", [None, "de"])
def test_a_passage_that_stands_below_is_not_quoted_above_it_as_well(
    compared_pair: Make, language: str | None
) -> None:
    if language:
        phrase_with(lambda text, _: text.replace("No match found in {text}", "Nichts in {text}"))
    try:
        made = compared_pair(f"{LEFT} The “cook” left. “He was tired,” they said.", RIGHT, "outlets")
        (item, *_) = [each for each in contents_of(made).findings if each.finding.kind == "only-left"]
        said = without_its_passage(item.finding.sentence, item.title, item.finding, (made.left.text, RIGHT))
    finally:
        phrase_with(None)
    assert said == f"{'Nichts' if language else 'No match found'} in Post (please check)."
    assert "tired" in item.finding.sentence
    assert "tired" in "".join(piece.text for excerpt in item.left for piece in excerpt.pieces)


def test_that_nothing_was_found_stands_once_where_the_passage_would(compared_pair: Make) -> None:
    one, other = "The cook left for Norway. ", "Schools stay shut until Friday. "
    contents = contents_of(compared_pair(one + LEFT, other + LEFT, "outlets"))
    alone = [each for each in contents.findings if each.finding.kind in ("only-left", "only-right")]
    assert len(alone) > 1
    assert not any(item.sentence for item in alone)
    for made in (html_of(contents), markdown_of(contents)):
        assert "No match found in" not in made
        assert made.count("no such passage found (please check)") == len(alone)


def test_where_nothing_matches_no_share_is_given(compared_pair: Make) -> None:
    made = compared_pair(LEFT, "The council will vote on Tuesday.", "outlets")
    page = html_of(contents_of(made))
    assert "No passage of Gazette was found to match one of Post (please check)." in page
    assert "At least 0" not in page


def _linked(*links: tuple[LinkKind, float], stats: Stats | None = None) -> Comparison:
    made = tuple(Link(Span(0, 1), Span(0, 1), kind, score) for kind, score in links)
    return Comparison("a", "b", "outlets", links=made, stats=stats or Stats())


def test_that_nothing_was_found_is_said_only_where_nothing_was() -> None:
    def told(*links: tuple[LinkKind, float]) -> str:
        return shares(("Gazette", "Post"), _linked(*links))

    nothing = "No passage of Gazette was found to match one of Post (please check)."
    assert told() == nothing
    assert told(("reworded", 0.3)) == (
        "No passage of Gazette surely matches one of Post; 1 possible match is to be checked."
    )
    assert told(("reworded", 0.3), ("reworded", 0.5)) == (
        "No passage of Gazette surely matches one of Post; 2 possible matches are to be checked."
    )
    assert told(("quote", 0.9)) == (
        "Nothing of Gazette but words quoted was found to match Post (please check)."
    )
    assert told(("quote", 0.9), ("reworded", 0.5)) == (
        "Nothing of Gazette but words quoted surely matches Post; 1 possible match is to be checked."
    )


def test_a_small_share_of_a_long_text_is_not_told_as_nothing() -> None:
    words = shares(("Gazette", "Post"), _linked(stats=Stats(0.004, 0.6))).replace("\u00a0", " ")
    assert words == (
        "A match in Post was found for less than 1 % of the text of Gazette. "
        "At least 60 % of the text of Post has a match in Gazette."
    )


def test_a_shortened_quotation_says_where_it_is_shorter(pair: Make) -> None:
    given = pair("versions")
    dossier = replace(given.dossier, quote_pairs=(QuotePair((0, 0), (1, 0), frozenset({"cut"})),))
    (row,) = quoted_in_both.quotations(dossier, given.annotations, (0, 1), names=("version 1", "version 2"))
    assert len(row.left) < len(row.right)
    assert row.how == "quoted shorter in version 1"


def test_words_left_out_within_a_quotation_are_told_with_the_text_that_lacks_them() -> None:
    whole = "Bring the boats in. Nobody goes home. Lock the harbour gate."
    short = "Bring the boats in. Lock the harbour gate."
    notes = (
        Annotations(short, quotes=(Quote(0, len(short), short, Span(0, 5), 0.5),)),
        Annotations(whole, quotes=(Quote(0, len(whole), whole, Span(0, 5), 0.9),)),
    )
    dossier = Dossier(quote_pairs=(QuotePair((0, 0), (1, 0), frozenset({"cut", "left out"})),))
    (row,) = quoted_in_both.quotations(dossier, notes, (0, 1), names=("Gazette", "Post"))
    assert row.how == "words left out without a mark in Gazette"
    # One text that is sure of the speaker is enough.
    assert (row.left_speaker, row.right_speaker) == ("Bring", "Bring")


def test_a_speaker_who_is_only_likely_is_not_printed_as_the_speaker() -> None:
    notes = tuple(
        Annotations(text, quotes=(Quote(6, 14, text[6:], Span(0, 4), 0.5),))
        for text in ("Kelm: We left.", "Kelm: We left.")
    )
    dossier = Dossier(quote_pairs=(QuotePair((0, 0), (1, 0), frozenset({"identical"})),))
    (row,) = quoted_in_both.quotations(dossier, (notes[0], notes[1]), (0, 1))
    assert (row.left_speaker, row.right_speaker) == ("perhaps Kelm", "perhaps Kelm")


def test_what_was_inferred_and_what_is_printed_stand_in_one_bracket() -> None:
    version = version_from(
        [("Text.", "body")],
        published=datetime(2026, 5, 3, tzinfo=UTC),
        published_raw="2026-05-03",
        guessed=frozenset({"published"}),
        obtained="file",
    )
    facts = dict(source_of("x", version, None, "x.txt").facts)
    assert facts["Published"] == "3 May 2026 (inferred; printed as “2026-05-03”)"
    assert facts["File"] == "x.txt"
    assert "Obtained from" not in facts
    assert dict(source_of("x", version, None).facts)["Obtained from"] == "file"


def test_the_same_chip_stands_once_and_a_quotation_opens_once() -> None:
    text = "They said it was calm."
    whole, quoted = Span(0, 22), Span(10, 21)
    marks = [
        Mark(whole, "matched sure", "↓ to ¶9"),
        Mark(whole, "matched sure", "↓ to ¶9"),
        Mark(quoted, "quotation"),
        Mark(Span(13, 16), "figure"),
    ]
    found = pieces(text, whole, marks)
    assert [piece.chips for piece in found if piece.chips] == [("↓ to ¶9",)]
    assert [piece.text for piece in found if "opens" in piece.roles] == ["it "]
    assert all({"matched", "sure"} <= set(piece.roles) for piece in found)


def test_markdown_puts_no_border_inside_what_is_alike(compared_pair: Make) -> None:
    made = compared_pair(LEFT, RIGHT, "outlets")
    told = markdown_of(contents_of(made, ALL))
    assert r"=\]\[=" not in told
    assert r"\[= =\]" not in told
    assert r"\~\}\{\~" not in told
    assert r"\[=" in told


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_the_texts_in_word_have_the_numbers_that_chips_and_passages_name(
    compared_pair: Make, mode: str
) -> None:
    contents = contents_of(compared_pair(f"{LEFT}\n\nOne more.", RIGHT, mode), ALL)
    document = Document(io.BytesIO(word_report(contents)))
    words = [cell.text for cell in document.tables[-2]._cells]  # the last: where they come from
    assert any(text.startswith("¶1 Ada Brook spoke.") for text in words)
    assert any("¶2 One more." in text for text in words)
    assert all(run.bold for run in document.tables[-2].rows[0].cells[0].paragraphs[0].runs)


def test_tables_say_who_found_what_is_in_them(compared_pair: Make) -> None:
    contents = contents_of(compared_pair(LEFT, RIGHT, "outlets"), ALL.without(["findings"]))
    told = {listing.title: listing.about for listing in listings(contents) if listing.rows}
    assert told["Quotations in both texts"].startswith("Found by the program and not reviewed")
    assert told["Names"] == "How often each text has the name. Names were joined by the program."
    page = html_of(contents)
    assert all(about.replace("’", "’") in page for about in told.values())


def test_what_is_in_one_text_only_has_no_certainty_of_a_link(compared_pair: Make) -> None:
    table = table_of(
        "changes", compared_pair(f"{LEFT}\n\nRefunds were promised to all who asked.", RIGHT, "versions")
    )
    at, start = table.columns.index("certainty of link"), table.columns.index("start right")
    alone = [row for row in table.rows if row[start] is None]
    assert alone
    assert {row[at] for row in alone} == {None}


def test_no_table_squeezes_its_columns_until_figures_break(compared_pair: Make) -> None:
    """By its words alone a browser gives a long sentence all the room, and on a telephone "91,400" breaks in two."""
    page = html_of(contents_of(compared_pair(LEFT, RIGHT, "outlets"), ALL))
    tables = re.findall(r"<table[^>]*>", page)
    assert tables
    assert set(tables) <= {f'<table class="{each}">' for each in ("three", "three facts", "names")}
    assert "table.three{table-layout:fixed}" in page
    assert "table.names{table-layout:fixed}" in page


def test_what_dates_a_text_is_called_by_its_name() -> None:
    at = datetime(2026, 5, 3, 13, 5, tzinfo=UTC)
    version = version_from([("Text.", "body")], published=at, updated=at, guessed=frozenset({"published"}))
    assert dated(version) == "updated 3 May 2026, 13:05 UTC"
    assert dated(version_from([("Text.", "body")], seen=at)) == "first seen 3 May 2026, 13:05 UTC"
    assert dated(version_from([("Text.", "body")], seen=at, guessed=frozenset({"seen"}))) == ""


def test_the_sheet_on_the_report_as_a_whole_shows_its_sentences_whole(compared_pair: Make) -> None:
    made = compared_pair(LEFT, RIGHT, "outlets")
    book = zipfile.ZipFile(io.BytesIO(report_bytes(".xlsx", made, Wanted(ALL))))
    heights = [
        int(each) for each in re.findall(r' ht="(\d+)"', book.read("xl/worksheets/sheet1.xml").decode())
    ]
    assert max(heights) >= 45


def test_of_two_versions_only_the_headline_that_the_title_has_not_is_told_below_it(
    compared_pair: Make,
) -> None:
    made = compared_pair("A\n\n" + LEFT, "A\n\n" + RIGHT, names=("version 1", "version 2"))
    old, new = (
        version_from([(told, "headline"), (text, "body")])
        for told, text in (("No ferry", LEFT), ("No ferry before the spring", RIGHT))
    )
    comparison = compare(old, new, mode="versions")
    article = Article((old, new), "Harbour Gazette", "", "en")
    known = replace(made, left=old, right=new, comparison=comparison, articles=(article, article))
    assert [source.brief for source in contents_of(known, Choice(frozenset())).heads] == [
        "Version 1: No ferry"
    ]


def test_a_sentence_with_several_passages_of_a_finding_stands_once(compared_pair: Make) -> None:
    made = compared_pair(LEFT, RIGHT)
    spans = tuple(
        Span(LEFT.index(words), LEFT.index(words) + len(words)) for words in ("Brook", "spoke", "sail")
    )
    finding = Finding("w", "wording", "Reworded in 3 places", "", spans, (Span(0, 4),))
    (item,) = contents_of(replace(made, findings=(finding,))).findings
    one, other = item.left
    assert [piece.text for piece in one.pieces] == ["Ada ", "Brook", " ", "spoke", "."]
    assert [piece.text for piece in one.pieces if "shown" in piece.roles] == ["Brook", "spoke"]
    assert [piece.text for piece in other.pieces if "shown" in piece.roles] == ["sail"]
    speeches = Finding("o", "only-left", "Found only in A", "", spans)
    (item,) = contents_of(
        replace(made, findings=(speeches,), comparison=replace(made.comparison, mode="outlets"))
    ).findings
    assert len(item.left) == 2


def test_side_by_side_no_fact_of_either_source_is_lost(compared_pair: Make) -> None:
    made = compared_pair(LEFT, RIGHT)
    day = datetime(2026, 5, 3, 9, tzinfo=UTC)
    told = [("By A. Writer", "byline"), (LEFT, "body")]
    left = version_from(told, label="1", updated=day, seen=day, guessed=frozenset({"seen"}))
    right = version_from([(RIGHT, "body")], published=day, seen=day, obtained="pasted")
    article = Article((left,), "Gazette", "https://gazette.example", "en", 3)
    known = replace(made, left=left, right=right, comparison=compare(left, right, "outlets"), findings=())
    contents = contents_of(replace(known, articles=(article, None), files=("a.txt", "")), Choice(frozenset()))
    rows = side_by_side(contents.sources)
    for number, source in enumerate(contents.sources):
        assert {row[number] for row in rows if row[number]} == {*source.known_told}
