"""A report tells what changed from the older version to the newer, whichever side they stand on."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from variorum.comparing.pipeline import compare
from variorum.comparing.relation.known_origin import OF_ONE_ARTICLE
from variorum.dossier.cross_referencing import cross_reference
from variorum.entities.annotating import annotate
from variorum.model.article import Article, Version
from variorum.model.building import version_from
from variorum.model.decisions import Decisions, Verdict
from variorum.model.order_of_versions import ORDER
from variorum.reporting.choice import PARTS, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.contents import Contents
from variorum.reporting.gathering import contents_of
from variorum.reporting.html import html_of
from variorum.reporting.markdown import markdown_of
from variorum.reporting.stating import Said, summary
from variorum.reporting.writing import Wanted, report_bytes
from variorum.reviewing.listing import findings
from variorum.text.phrasing import phrase

NOON = datetime(2026, 5, 3, 12, tzinfo=UTC)
OLD = version_from([("The ferry ran aground with 200 people.", "body"), ("Refunds were promised.", "body")])
NEW = version_from([("The ferry ran aground with 214 people.", "body"), ("An inquiry began.", "body")])
DAY = "published 3 May 2026"
DATED = replace(OLD, published=NOON), replace(NEW, published=NOON.replace(hour=14))


def compared_of(left: Version, right: Version) -> Compared:
    annotated = annotate(left), annotate(right)
    comparison = compare(left, right, mode="versions")
    dossier = cross_reference(annotated, {(0, 1): comparison})
    return Compared(("one", "two"), left, right, comparison, dossier)


def report(left: Version, right: Version) -> Contents:
    return contents_of(compared_of(left, right), Choice(frozenset(PARTS), True))


def rows(contents: Contents) -> set[tuple[str, str]]:
    return {(row.what, row.left or row.right) for row in contents.changes if not (row.left and row.right)}


def roles(contents: Contents) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for row in contents.rows:
        for paragraph in (*row.left, *row.right):
            for piece in paragraph.pieces:
                found.setdefault(piece.text, set()).update(piece.roles)
    return found


def test_after_a_swap_of_sides_the_same_words_are_removed_and_added() -> None:
    straight, turned = report(*DATED), report(*DATED[::-1])
    assert rows(straight) == rows(turned)
    assert ("removed", "Refunds were promised.") in rows(straight)
    assert ("added", "An inquiry began.") in rows(straight)
    for contents in (straight, turned):
        assert "removed" in roles(contents)["Refunds were promised."]
        assert "added" in roles(contents)["An inquiry began."]
        assert "<del" in html_of(contents)
        assert "only in the first" not in markdown_of(contents)


@pytest.mark.parametrize("both", [(OLD, NEW), (NEW, OLD)])
def test_where_nobody_knows_which_is_older_nothing_was_added_or_removed(both: Any) -> None:
    contents = report(*both)
    first, second = ("Refunds were promised.", "An inquiry began.")[:: 1 if both[0] is OLD else -1]
    assert rows(contents) == {
        ("found only in the first text", first),
        ("found only in the second text", second),
    }
    assert "`[-only in the first text-]` `{+only in the second+}`" in markdown_of(contents)


@pytest.mark.parametrize("suffix", [".html", ".md", ".json", ".docx", ".xlsx"])
def test_every_kind_of_report_says_that_an_order_is_a_guess(suffix: str) -> None:
    guess = "The order of one and two is a guess: nothing says which is older."
    for texts in (False, True):
        choice = Choice(frozenset(PARTS) if texts else frozenset({"findings"}), True)
        assert guess in words_of(report_bytes(suffix, compared_of(OLD, NEW), Wanted(choice)))
        assert guess not in words_of(report_bytes(suffix, compared_of(*DATED), Wanted(choice)))


def test_tracked_changes_that_lead_back_to_the_older_text_say_so() -> None:
    wanted = Wanted(Choice(frozenset(PARTS), True))
    back = "The older of the two is two: the changes lead back to it."
    assert back in words_of(report_bytes(".docx", compared_of(*DATED[::-1]), wanted))
    assert "lead back" not in words_of(report_bytes(".docx", compared_of(*DATED), wanted))


def words_of(data: bytes) -> str:
    """The words of a file, without what marks them up."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            data = b"".join(packed.read(name) for name in packed.namelist() if name.endswith(".xml"))
    return data.decode()


def test_a_passage_of_one_version_is_told_once() -> None:
    for both, told in ((DATED, "Added in two."), ((OLD, NEW), "")):
        compared = compared_of(*both)
        found = findings(compared.comparison, compared.dossier, compared.names, older=compared.older)
        contents = contents_of(replace(compared, findings=found), Choice(frozenset({"findings"}), True))
        (item,) = [each for each in contents.findings if each.finding.kind == "added"]
        assert item.sentence == told
        assert html_of(contents).count("An inquiry began.") == 1


def test_texts_of_which_nothing_but_their_name_is_known_are_not_named_twice() -> None:
    begins = ("“The ferry ran aground with 200 people.”", "“The ferry ran aground with 214 people.”")
    bare = contents_of(replace(compared_of(OLD, NEW), names=begins))
    assert bare.heads == ()
    assert f"\n- {begins[0]}\n" not in markdown_of(bare)
    assert [source.name for source in report(*DATED).heads] == ["one", "two"]


@pytest.mark.parametrize("suffix", [".html", ".md", ".json", ".docx", ".xlsx"])
@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_every_kind_of_report_says_how_a_text_without_a_headline_begins(suffix: str, mode: Any) -> None:
    compared = compared_of(*DATED)
    compared = replace(compared, comparison=replace(compared.comparison, mode=mode))
    made = words_of(report_bytes(suffix, compared, Wanted(Choice(frozenset()))))
    said = [
        f"one: “The ferry ran aground with 200 people.”, {DAY}",
        f"two: “The ferry ran aground with 214 people.”, {DAY}",
    ]
    if suffix in (
        ".html",
        ".docx",
        ".json",
    ):  # a page writes names in letters of their own, data say them apart
        said = ["The ferry ran aground with 200 people.", "The ferry ran aground with 214 people."]
    assert all(words in made for words in said)


@pytest.mark.parametrize("suffix", [".html", ".md", ".json", ".docx", ".xlsx"])
def test_every_kind_of_report_says_that_the_reader_set_the_order(suffix: str) -> None:
    said = "two is older than one (given by hand)."
    pasted = tuple(replace(each, obtained="pasted") for each in (NEW, OLD))
    placed = tuple(replace(each, given=frozenset({ORDER})) for each in pasted)
    wanted = Wanted(Choice(frozenset(PARTS) - {"texts"}, True))
    for versions, told in ((placed, True), (pasted, False), (DATED[::-1], False)):
        article = Article(versions)
        pair = replace(compared_of(versions[1], versions[0]), articles=(article, article))
        assert pair.order_by_reader is told
        assert (said in words_of(report_bytes(suffix, pair, wanted))) is told


def test_a_place_given_to_dated_versions_is_not_what_orders_them() -> None:
    placed = tuple(replace(each, given=frozenset({ORDER})) for each in DATED)
    article = Article(placed)
    assert not replace(compared_of(*placed), articles=(article, article)).order_by_reader


def test_that_versions_are_versions_is_no_reason_given_beside() -> None:
    article = Article((OLD, NEW))
    compared = replace(compared_of(OLD, NEW), articles=(article, article))
    for reason, told in ((phrase(OF_ONE_ARTICLE), "\n"), ("Much is alike.", " Much is alike.")):
        because = replace(compared, comparison=replace(compared.comparison, why_mode=reason))
        assert f"Compared as versions of one article.{told}" in markdown_of(contents_of(because))


def test_findings_that_were_confirmed_are_counted_as_such() -> None:
    compared = compared_of(*DATED)
    found = findings(compared.comparison, compared.dossier, compared.names, older=compared.older)
    verdict = Verdict(found[0].id, "confirmed")
    some = replace(compared, findings=found, decisions=Decisions(verdicts=(verdict,)))
    assert "1 confirmed finding may change the meaning." in contents_of(some).summary
    everything = contents_of(some, Choice(everything=True)).summary
    weighty = sum(one.weight == "meaning" for one in found)
    assert f"{weighty} finding{'s' * (weighty > 1)} may change the meaning." in everything
    slight = replace(found[0], weight="other")
    assert len(contents_of(replace(some, findings=(slight,))).summary) == len(everything) - 1


def test_a_version_that_went_back_to_earlier_words_is_told_as_the_newer_one() -> None:
    back = tuple(replace(each, source_sha256="page") for each in (OLD, NEW, OLD))
    article = Article(back)
    whole = replace(compared_of(back[1], back[2]), articles=(article, article))
    assert replace(whole, places=(1, 2)).older == "left"
    assert replace(whole, places=(1, 0)).older == "right"


def test_a_sentence_that_begins_with_the_number_of_a_version_has_a_capital() -> None:
    older = Said(by_reader=True)
    told = summary(("version 1", "version 2"), *DATED, compare(*DATED, mode="versions"), (), older)
    assert "Version 1 is older than version 2 (given by hand)." in told
