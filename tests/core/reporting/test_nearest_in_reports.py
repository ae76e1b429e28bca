"""A report says beside what only one text has what comes nearest in the other, whatever the reader said of it."""

from __future__ import annotations

import csv
import json
from dataclasses import replace
from datetime import UTC, datetime
from html import unescape
from pathlib import Path

import pytest

import variorum
from variorum.cli.main import main
from variorum.model.decisions import Decisions, Verdict
from variorum.model.finding import Finding
from variorum.reporting.choice import Choice
from variorum.reporting.compared import Compared
from variorum.reporting.evidence import evidence_text
from variorum.reporting.evidence_page import evidence_html
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.listed import Listed
from variorum.reporting.markdown import markdown_of
from variorum.reporting.tables import table_of
from variorum.text.titles import short_title

LEFT = (
    "Council shuts the harbour\n\n"
    "The harbour of Aldport was closed on Monday because of the oil that leaked.\n\n"
    "Gulls circled above the mole.\n\n"
    "Ada Quill, who fishes there, said nobody had warned the crews.\n\n"
    "They saw that the price of herring rose by a third in a week, the guild said."
)
RIGHT = (
    "Oil in the port\n\n"
    "On Monday the harbour of Aldport was closed because oil had leaked.\n\n"
    "Buyers paid more for herring.\n\n"
    "A choir sang in the evening.\n\n"
    "It snowed on the mountains of the north. No crew knew of it."
)
WORDS = "“Buyers paid more for herring.” (¶2), “No crew knew of it.” (¶4)"
NEAREST = f"nearest in words: {WORDS}"
NOTHING = "no passage there has many of its words"


@pytest.fixture(scope="module")
def compared() -> Compared:
    left, right = (variorum.read_text(text).articles[0].versions[0] for text in (LEFT, RIGHT))
    comparison = variorum.compare(left, right, mode="outlets")
    dossier = variorum.cross_reference([variorum.annotate(left), variorum.annotate(right)])
    found = variorum.findings(comparison, dossier)
    return Compared(("Gazette", "Post"), left, right, comparison, dossier, found)


def about(words: str, found: tuple[Finding, ...]) -> Finding:
    return next(finding for finding in found if words in finding.sentence)


def decided(compared: Compared, judgement: str) -> Compared:
    verdict = Verdict(about("price of herring", compared.findings).id, judgement)  # type: ignore[arg-type]
    values = (compared.names, compared.left, compared.right, compared.comparison, compared.dossier)
    return Compared(*values, compared.findings, Decisions(verdicts=(verdict,)))


def item(compared: Compared, words: str) -> Listed:
    items = contents_of(compared, Choice(everything=True)).findings
    return next(each for each in items if words in each.finding.sentence)


def test_it_stands_where_the_other_text_is_said_to_have_no_such_passage(compared: Compared) -> None:
    herring, gulls = item(compared, "price of herring"), item(compared, "Gulls")
    assert herring.finding.title.startswith("Found only in the left text: 2 sentences")
    assert herring.none_in("Post") == f"Post: no such passage found (please check); {NEAREST}"
    assert gulls.none_in() == f"no such passage found (please check); {NOTHING}"


def test_every_format_has_it(compared: Compared) -> None:
    contents = contents_of(compared, Choice(everything=True))
    assert NEAREST in html_of(contents)
    assert NEAREST in markdown_of(contents).replace("\\", "")
    table = table_of("findings", compared)
    row = next(row for row in table.rows if "price of herring" in str(row))
    told = dict(zip(table.columns, row, strict=True))
    assert told["nearest in the other text"] == WORDS


def evidence_of(compared: Compared, words: str) -> tuple[str, str]:
    finding = about(words, compared.findings)
    verdict = compared.decisions.verdict_on(finding.id)
    given = (finding, "Gazette", "Post", compared.left, compared.right)
    known = {"comparison": compared.comparison, "decisions": compared.decisions, "verdict": verdict}
    return evidence_text(*given, **known), unescape(evidence_html(*given, **known))  # type: ignore[arg-type]


def test_copied_evidence_has_it_too(compared: Compared) -> None:
    for made in evidence_of(compared, "price of herring"):
        assert f"no such passage found (please check); {NEAREST}" in made
    for made in evidence_of(compared, "Gulls"):
        assert f"no such passage found (please check); {NOTHING}" in made
    for made in evidence_of(decided(compared, "confirmed"), "price of herring"):
        assert "no such passage found" in made
        assert "nearest" not in made


def test_beside_what_was_confirmed_it_stands_only_where_everything_is_asked_for(compared: Compared) -> None:
    confirmed = item(decided(compared, "confirmed"), "price of herring")
    assert confirmed.heading.startswith("Only in the left text: ")
    assert confirmed.none_in("Post") == f"Post: no such passage found; {NEAREST}"
    (usual,) = contents_of(decided(compared, "confirmed")).findings
    assert usual.none_in("Post") == "Post: no such passage found"


def test_what_was_rejected_claims_less_than_before_not_more(compared: Compared) -> None:
    rejected = item(decided(compared, "rejected"), "price of herring")
    assert rejected.heading.startswith("Rejected: Found only in the left text: ")
    assert rejected.none_in() == f"the program found no such passage; {NEAREST}"
    assert rejected.none_in("Post") == f"Post: the program found no such passage; {NEAREST}"
    contents = contents_of(decided(compared, "rejected"), Choice(everything=True))
    for made in (
        html_of(contents),
        markdown_of(contents),
        *evidence_of(decided(compared, "rejected"), "herring"),
    ):
        assert "Rejected: Found only in the left text: " in made
    table = table_of("findings", decided(compared, "rejected"))
    row = next(row for row in table.rows if "price of herring" in str(row))
    told = dict(zip(table.columns, row, strict=True))
    assert str(told["title"]).startswith("Rejected: Found only in the left text: ")
    assert told["nearest in the other text"] == WORDS


def test_of_what_the_reader_is_unsure_it_is_told(compared: Compared) -> None:
    assert NEAREST in item(decided(compared, "unsure"), "price of herring").none_in()


def test_the_command_tells_it_to_people_and_to_programs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = []
    for name, text in (("gazette.txt", LEFT), ("post.txt", RIGHT)):
        (tmp_path / name).write_text(text, "utf-8")
        files.append(str(tmp_path / name))
    assert main(["findings", *files]) == 0
    told = capsys.readouterr().out
    assert f"      {NEAREST}" in told
    assert f"      {NOTHING}" in told
    assert main(["findings", *files, "--format", "json"]) == 0
    found = [each for each in json.loads(capsys.readouterr().out) if each["kind"] == "only-left"]
    assert any(near["score"] < 0.25 for each in found for near in each["nearest"])
    assert [each["nearest"] for each in found if "Gulls" in each["sentence"]] == [[]]
    assert Finding.from_dict(found[0]).id == found[0]["id"]
    assert main(["findings", *files, "--format", "csv"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert any("Buyers paid more" in row["nearest in the other text"] for row in rows)


def test_a_finding_on_one_text_is_called_by_its_first_words(compared: Compared) -> None:
    items = contents_of(replace(compared, names=("the left text", "the right text"))).findings
    titles = [each.title for each in items]
    assert "Found only in the left text: “Gulls circled above the mole.”" in titles
    assert any(each.endswith(" […]” (2 sentences)") for each in titles)
    assert not any("a source" in each for each in titles)


def test_the_title_names_the_headlines_and_that_they_are_compared(compared: Compared) -> None:
    title = "Council shuts the harbour / Oil in the port – compared: Gazette, Post"
    contents = contents_of(compared)
    assert (contents.title, contents.heading) == (title, "Gazette and Post, compared")
    page = html_of(contents)
    assert f"<title>{title}</title>" in page
    assert "<h1><bdi>Gazette and Post, compared</bdi></h1>" in page
    assert markdown_of(contents).startswith("# Gazette and Post, compared\n")
    named = contents_of(replace(compared, names=("“Council shuts the harbour”", "Post")))
    assert named.title == "“Council shuts the harbour” and Post, compared"
    named = contents_of(replace(compared, names=("“Council shuts […]”", "“Oil […]”")))
    assert named.title == named.heading == "Council shuts the harbour / Oil in the port, compared"
    assert named.heads == (), "what the heading tells needs no line of its own"


def test_a_title_tells_no_headline_by_whose_beginning_a_text_is_called() -> None:
    headline = "Council shuts the harbour for the whole of the summer"
    texts = LEFT.replace("Council shuts the harbour", headline, 1), RIGHT
    left, right = (variorum.read_text(text).articles[0].versions[0] for text in texts)
    comparison = variorum.compare(left, right, mode="outlets")
    names = short_title(headline), "Post"
    contents = contents_of(Compared(names, left, right, comparison, variorum.cross_reference([]), ()))
    assert "[…]" in names[0]
    assert contents.title == f"{names[0]} and Post, compared"


def test_a_headline_is_told_once_below_the_heading(compared: Compared) -> None:
    given = frozenset({"published"})
    left, right = (
        replace(version, published=datetime(2026, 5, day, 9, tzinfo=UTC), given=given)
        for day, version in ((3, compared.left), (4, compared.right))
    )
    contents = contents_of(replace(compared, left=left, right=right), Choice(frozenset()))
    assert [source.brief for source in contents.heads] == [
        "Gazette: Council shuts the harbour, published 3 May 2026, 09:00 UTC",
        "Post: Oil in the port, published 4 May 2026, 09:00 UTC",
    ]
    assert contents.lead[0].endswith("(times given by hand).")
    for made in (html_of(contents).partition("<body")[2], markdown_of(contents)):
        assert made.count("Oil in the port") == 1
        assert made.count("given by hand") == 3, "of which text was first, and with either source"
    one = contents_of(replace(compared, left=left), Choice(frozenset()))
    assert one.heads[0].brief.endswith("published 3 May 2026, 09:00 UTC (given by hand)")


def test_what_was_not_found_stands_under_a_heading_of_its_own(compared: Compared) -> None:
    made = html_of(contents_of(compared))
    assert made.index("What else was looked for") < made.index("No differing figures found.")
    assert "## What else was looked for\n\n" in markdown_of(contents_of(compared))
