"""What the reader confirmed, rejected or is unsure of is told apart from what the program found."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Callable
from dataclasses import replace
from io import BytesIO
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.core.reporting.two_ferries import LEFT, RIGHT

from variorum.model.decisions import Decisions, Judgement, Verdict
from variorum.model.dossier import Disagreement
from variorum.model.finding import Finding
from variorum.model.span import Span
from variorum.reporting.choice import ALL, PARTS, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.judged import Judged
from variorum.reporting.listings import listings
from variorum.reporting.markdown import markdown_of
from variorum.reporting.tables import table_of
from variorum.reporting.word.report import word_report

Make = Callable[..., Any]


def judging(made: Compared, judgement: Judgement | None, *kinds: str, note: str = "") -> Compared:
    verdicts = tuple(Verdict(f.id, judgement, note) for f in made.findings if f.kind in kinds)
    assert verdicts, [f.kind for f in made.findings]
    return replace(made, decisions=Decisions(verdicts=verdicts))


def cells(made: Compared, choice: Choice) -> str:
    return "\n".join(" | ".join(row) for each in listings(contents_of(made, choice)) for row in each.rows)


CONFIRMED = Choice(frozenset(PARTS))
#: Tables alone hold what listed findings would tell.
TABLES = ALL.without(["findings"])


def test_a_figure_the_reader_rejected_is_in_no_table_of_confirmed_findings(compared_pair: Make) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")
    assert "214" in cells(plain, CONFIRMED.without(["changes", "findings"]))
    rejected = judging(plain, "rejected", "figure")
    contents = contents_of(rejected, CONFIRMED)
    assert "214" not in cells(rejected, CONFIRMED)
    assert "214" not in " ".join(row.left for row in contents.changes)
    assert contents.omitted.figures == 1
    page = html_of(contents)
    assert "No differing figures found." not in page
    line = "Everything in these tables is rejected, so they are left out: Figures and facts that differ (1)."
    assert line in page
    assert line in markdown_of(contents).replace("\\", "")


def test_each_table_says_how_many_of_its_own_rows_are_left_out(compared_pair: Make) -> None:
    right = RIGHT + "\n\nThomas Weil was aboard. Thomas Weil was not hurt."
    plain = compared_pair(LEFT + "\n\nTomas Weil was aboard. Tomas Weil was not hurt.", right, "outlets")
    contents = contents_of(judging(plain, "rejected", "name"), CONFIRMED)
    assert (contents.omitted.figures, contents.omitted.spellings) == (0, 1)
    assert "Names spelled differently" not in [each.title for each in listings(contents)]
    page = html_of(contents)
    assert "is rejected, so they are left out: Names spelled differently (1)." in page
    (told,) = re.findall("<p[^>]*>Figures and facts that differ, told .*</p>", page)
    assert "left out" not in told
    both = LEFT + "\n\nTomas Weil was aboard with Karim Halvadin.", right + " Kareem Halvadin was there."
    plain = compared_pair(*both, "outlets")
    found = [each for each in plain.findings if each.kind == "name"]
    one = replace(plain, decisions=Decisions(verdicts=(Verdict(found[0].id, "rejected"),)))
    tables = contents_of(one, CONFIRMED.without(["findings"]))
    (spelled,) = (each for each in listings(tables) if "spelled" in each.title)
    assert (len(spelled.rows), spelled.left_out) == (1, "1 row that was rejected is left out.")


def test_once_something_is_confirmed_the_tables_hold_that_and_say_what_they_leave_out(
    compared_pair: Make,
) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")
    made = judging(plain, "confirmed", "quotation")
    contents = contents_of(made, CONFIRMED)
    assert (contents.figures, contents.omitted.figures, contents.omitted.confirmed) == ((), 1, True)
    assert [row.state for row in contents.quotations] == ["confirmed"]
    for written in (html_of(contents), markdown_of(contents)):
        assert "Nothing in these tables is confirmed, so they are left out: " in written.replace("\\", "")
        assert "Figures and facts that differ (1)" in written.replace("\\(", "(").replace("\\)", ")")
        assert "Only what was confirmed stands here." in written
        assert "Found by the program, and confirmed by hand." in written
        assert "not reviewed" not in written
    unsure = judging(plain, "unsure", "figure")
    both = replace(made, decisions=Decisions(verdicts=(*made.decisions.verdicts, *unsure.decisions.verdicts)))
    assert contents_of(both, CONFIRMED).figures == ()
    assert [row.state for row in contents_of(both, ALL).figures] == ["unsure"]
    assert [row.state for row in contents_of(unsure, CONFIRMED).figures] == ["unsure"]


def test_no_box_says_that_a_rejected_figure_is_to_be_checked(compared_pair: Make) -> None:
    def boxed(made: Compared) -> list[str]:
        rows = contents_of(made, CONFIRMED).rows
        return [
            piece.text
            for row in rows
            for column in (*row.left, *row.right)
            for piece in column.pieces
            if "figure" in piece.roles
        ]

    plain = compared_pair(LEFT, RIGHT, "outlets")
    assert boxed(plain)
    assert not boxed(judging(plain, "rejected", "figure"))


@pytest.mark.parametrize(
    ("judgement", "words"),
    [
        ("rejected", "rejected by hand"),
        ("confirmed", "confirmed by hand"),
        ("unsure", "marked unsure by hand"),
    ],
)
def test_among_all_findings_every_table_says_what_the_reader_said(
    compared_pair: Make, judgement: Judgement, words: str
) -> None:
    made = judging(compared_pair(LEFT, RIGHT, "outlets"), judgement, "figure")
    told = [line for line in cells(made, ALL).splitlines() if "214" in line]
    assert told
    assert all(words in line for line in told)
    contents = contents_of(made, ALL)
    assert [item.standing for item in contents.findings if item.state] == [words]
    assert words in html_of(contents)
    for name in ("disagreements", "changes", "findings"):
        table = table_of(name, made)  # type: ignore[arg-type]
        rows = [row for row in table.rows if "214" in " ".join(map(str, row))]
        assert rows, name
        assert {row[table.columns.index("verdict")] for row in rows} == {judgement}, name


def test_a_quotation_the_reader_rejected_is_marked_or_out(compared_pair: Make) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")
    made = judging(plain, "rejected", "quotation", "shared-quotation", "speaker")
    assert contents_of(made, CONFIRMED).quotations == ()
    assert (
        contents_of(made, CONFIRMED).omitted.quotations == len(contents_of(plain, CONFIRMED).quotations) > 0
    )
    assert {row.state for row in contents_of(made, ALL).quotations} == {"rejected"}
    table = table_of("quotations", made)
    assert {row[table.columns.index("verdict")] for row in table.rows} == {"rejected"}
    titles = {finding.told("rejected")[0] for finding in made.findings}
    assert {row[table.columns.index("verdict on")] for row in table.rows} <= titles


def test_nobodys_name_stands_under_another_claim_about_the_same_quotation(compared_pair: Make) -> None:
    left = (
        "“The ships of the town will not sail before the spring,” said Ada Brook. “We cannot do it at all.”"
    )
    right = "“The ships of the town will not sail,” Peter Holm said. Nobody was hurt in the storm."
    plain = compared_pair(left, right, "outlets")
    (row,) = contents_of(plain).quotations
    assert row.how == "quoted shorter in Post, given to different speakers"
    for judgement, claims in (
        ("confirmed", [("given to different speakers", "confirmed"), ("quoted shorter in Post", None)]),
        ("rejected", [("given to different speakers", "rejected"), ("quoted shorter in Post", None)]),
    ):
        made = judging(plain, judgement, "speaker")  # type: ignore[arg-type]
        rows = contents_of(made, ALL).quotations
        taken = contents_of(made, CONFIRMED).quotations
        assert [row.how for row in taken] == [claims[0 if judgement == "confirmed" else 1][0]]
        assert [(row.how, row.state) for row in rows] == claims
        assert {(row.left, row.right) for row in rows} == {(row.left, row.right) for row in (row, *rows)}


def test_nobody_is_confirmed_as_speaker_who_is_only_likely(compared_pair: Make) -> None:
    said = "“The ships of the town will not sail before the spring,” she said."
    plain = compared_pair(f"Ada Kelm came at noon. {said}", f"Ada Kelm had come early. {said}", "outlets")

    def written(made: Compared, choice: Choice) -> list[str]:
        contents = contents_of(made, choice)
        table = table_of("findings", made)
        word = zipfile.ZipFile(BytesIO(word_report(contents))).read("word/document.xml").decode()
        return [html_of(contents), markdown_of(contents), word, str(table.rows)]

    assert all("perhaps Ada Kelm" in one for one in (*written(plain, ALL), cells(plain, TABLES)))
    made = judging(plain, "confirmed", "shared-quotation", "quotation")
    for choice in (ALL, CONFIRMED):
        told, rows = written(made, choice), cells(made, choice.without(["findings"]))
        assert not any("perhaps" in one for one in (*told, rows))
        assert all("It is not certain who speaks." in one for one in told)
        assert rows.count("(speaker not sure)") == 2


def test_a_judged_finding_on_a_quotation_that_is_not_found_any_more_stands_by_its_own_words(
    compared_pair: Make,
) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")
    asked = next(finding for finding in plain.findings if finding.kind == "quotation")
    gone = replace(asked, id="gone", title="Speaker named in two ways", kept=True)
    made = replace(plain, findings=(gone,), decisions=Decisions(verdicts=(Verdict("gone", "confirmed"),)))
    first, rest = contents_of(made, ALL).quotations
    assert (first.how, first.state) == ("Speaker named in two ways", "confirmed")
    assert (rest.how, rest.state) == ("quoted shorter in Gazette, in different words", None)


def test_a_spelling_is_not_confirmed_by_what_was_said_of_a_figure_in_its_place() -> None:
    place = (Span(0, 5),)
    figure = Finding("f", "figure", "Figures to check", "", place, place)
    said = Judged([figure], Decisions(verdicts=(Verdict("f", "confirmed"),)))
    assert said.fact("count", place, place) == "confirmed"
    assert said.fact("spelling", place, place) is None
    assert said.fact("count", place, (Span(0, 4),)) is None


def test_a_change_between_versions_that_the_reader_rejected_is_out_of_the_table(compared_pair: Make) -> None:
    made = judging(compared_pair(LEFT, RIGHT), "rejected", "figure")
    assert "214" not in " ".join(row.left for row in contents_of(made, CONFIRMED).changes)
    (row,) = [row for row in contents_of(made, ALL).changes if "214" in row.left]
    assert row.state == "rejected"


@given(
    st.lists(
        st.tuples(st.integers(0, 1600), st.integers(1, 700), st.sampled_from(["figure", "moved"])), max_size=8
    ),
    st.integers(0, 1600),
    st.integers(1, 700),
)
def test_a_verdict_is_found_wherever_its_passage_stands(
    places: list[tuple[int, int, Any]], start: int, length: int
) -> None:
    made = [
        Finding(str(n), kind, "", "", (Span(at, at + long),), (Span(at, at + long),), edit_kind="number")
        for n, (at, long, kind) in enumerate(places)
    ]
    said = Judged(made, Decisions(verdicts=tuple(Verdict(each.id, "rejected") for each in made)))
    asked = Span(start, start + length)
    near = [each for each in made if each.kind == "figure" and each.left[0].overlaps(asked)]
    assert said.fact("count", (asked,), (asked,)) == ("rejected" if near else None)
    around = [f for f in near if f.left[0].start <= asked.start and asked.end <= f.left[0].end]
    assert said.change(asked, None) == ("rejected" if around else None)


def test_the_first_column_says_what_the_values_are_of_and_spellings_have_a_table_of_their_own(
    compared_pair: Make,
) -> None:
    spelled = (
        f"{LEFT}\n\nKarim Halvadin has run the harbour office for ten years.",
        f"{RIGHT}\n\nKareem Halvadin has run the harbour office for ten years.",
    )
    plain = compared_pair(*spelled, "outlets")
    assert "Names spelled differently" not in html_of(contents_of(plain)), "names are not asked for"
    tables = {each.title: each.rows for each in listings(contents_of(plain, TABLES))}
    assert ("Spelled differently", "Karim Halvadin", "Kareem Halvadin") in tables["Names spelled differently"]
    (row,) = tables["Figures and facts that differ"]
    assert row[0] in ("Those aboard", "Those aboard (to check)")
    assert "Names spelled differently" in html_of(contents_of(plain, ALL))
    confirmed = contents_of(judging(plain, "confirmed", "figure"), TABLES)
    assert "to check" not in confirmed.facts[0].what


def test_a_fact_only_other_texts_of_the_story_differ_in_is_in_no_report_of_these_two(
    compared_pair: Make,
) -> None:
    plain = compared_pair(LEFT, RIGHT, "outlets")
    asked = len(contents_of(plain, CONFIRMED).figures)
    of_others = Disagreement(
        "age", "differ", ((2, None, Span(0, 3), "71"), (3, None, Span(0, 3), "17")), "71, 17."
    )
    dossier = replace(plain.dossier, disagreements=(*plain.dossier.disagreements, of_others))
    story = judging(replace(plain, dossier=dossier), "confirmed", "figure")
    contents = contents_of(story, CONFIRMED)
    assert len(contents.figures) == asked
    assert "71" not in cells(story, CONFIRMED)
    assert "71, 17." not in html_of(contents)
