"""The table of names: only what was confirmed, and nobody's decision where none was made."""

from __future__ import annotations

from dataclasses import replace

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.building import plain_version
from variorum.model.decisions import Decisions, EntityDecision, Verdict
from variorum.model.span import Span
from variorum.reporting.choice import PARTS, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.listings import empty_ones, listings
from variorum.reviewing.listing import findings

LEFT = """Harbour talks resume

Mayor Ada Kelm met the dockers of Port Aske on Monday. Ada Kelm said the talks had been long.

Yevgeni Sorokin, who owns the yard, was not there. Yevgeni Sorokin has been away for weeks.
"""
RIGHT = """Dockers and mayor talk again

Ada Kelm met dockers of Port Aske on Monday after a week without a word.

Yevgeny Sorokin, the owner of the yard, stayed away. Yevgeny Sorokin gave no reason.
"""
CHOSEN = Choice(frozenset(PARTS))


def given() -> Compared:
    left, right = plain_version(LEFT), plain_version(RIGHT)
    annotated = annotate(left), annotate(right)
    comparison, dossier = compare(left, right, mode="outlets"), cross_reference(list(annotated))
    found = findings(comparison, dossier, annotations=annotated)
    return Compared(
        ("Gazette", "Post"), left, right, comparison, dossier, tuple(found), annotations=annotated
    )


def judging(made: Compared, *verdicts: Verdict) -> Compared:
    return replace(made, decisions=replace(made.decisions, verdicts=verdicts))


def the_spelling(made: Compared) -> str:
    (row,) = [f for f in made.findings if f.kind == "name" and "Sorokin" in f.title]
    return row.id


def about(made: Compared) -> str:
    return next(each.about for each in listings(contents_of(made, CHOSEN)) if each.title == "Names")


def test_once_something_is_confirmed_only_the_names_it_is_about_are_listed_and_the_others_counted() -> None:
    made = given()
    everyone = {row.name for row in contents_of(made, CHOSEN).people}
    assert {"Ada Kelm", "Port Aske"} < everyone
    confirmed = judging(made, Verdict(the_spelling(made), "confirmed"))
    contents = contents_of(confirmed, CHOSEN)
    assert len(contents.people) == 1
    assert "Sorokin" in contents.people[0].name
    assert contents.omitted.names == len(everyone) - 1
    assert f"{len(everyone) - 1} names that stand in no confirmed passage are left out." in html_of(contents)
    (names,) = [each for each in listings(contents) if each.title == "Names"]
    assert names.left_out.startswith(f"{len(everyone) - 1} names")
    whole = contents_of(confirmed, replace(CHOSEN, everything=True))
    assert {row.name for row in whole.people} == everyone
    assert whole.omitted.names == 0


def test_where_no_name_is_confirmed_a_line_says_so_in_place_of_the_table() -> None:
    made = given()
    nameless = replace(made.findings[0], id="f-none", left=(), right=())
    made = judging(replace(made, findings=(*made.findings, nameless)), Verdict("f-none", "confirmed"))
    contents = contents_of(made, CHOSEN)
    assert contents.people == ()
    (line,) = (each for each in empty_ones(contents) if "Nothing in these tables is confirmed" in each)
    assert f"Names ({contents.omitted.names})" in line
    assert line in html_of(contents)


def test_a_spelling_the_reader_is_unsure_of_is_perhaps_one_name() -> None:
    made = given()
    assert not any(row.doubt for row in contents_of(made, CHOSEN).people)
    contents = contents_of(judging(made, Verdict(the_spelling(made), "unsure")), CHOSEN)
    (row,) = [row for row in contents.people if row.doubt]
    assert "Sorokin" in row.name
    assert row.written.endswith("(perhaps one name; marked unsure by hand)")
    assert "(perhaps one name; marked unsure by hand)" in html_of(contents)


def test_the_readers_decisions_are_named_only_where_the_reader_decided_on_these_names() -> None:
    made = given()
    assert about(made) == "How often each text has the name. Names were joined by the program."
    for decision, said in (
        (EntityDecision("merge", ("Port Aske", "Ada Kelm")), True),
        (EntityDecision("merge", ("Someone Else", "Nobody Here")), False),
        (EntityDecision("type", ("Port Aske",), type="LOC"), False),
    ):
        decided = replace(made, decisions=Decisions(entities=(decision,)))
        assert ("and by hand" in about(decided)) is said


def test_of_passages_within_one_another_every_name_is_listed() -> None:
    made = given()
    start = LEFT.index("Mayor Ada Kelm")
    whole = Span(start, LEFT.index(" on Monday"))
    beginning = Span(start, LEFT.index(" met the dockers"))
    within = Span(LEFT.index("met the dockers"), LEFT.index(" of Port Aske on"))
    found = tuple(
        replace(made.findings[0], id=name, left=(passage,), right=())
        for name, passage in (("f-whole", whole), ("f-beginning", beginning), ("f-within", within))
    )
    verdicts = tuple(Verdict(finding.id, "confirmed") for finding in found)
    made = judging(replace(made, findings=(*made.findings, *found)), *verdicts)
    rows = contents_of(made, CHOSEN).people
    assert sorted(row.name for row in rows) == ["Ada Kelm", "Port Aske"]
