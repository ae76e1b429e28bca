"""Word documents: tracked changes that give back both texts, and the report in headings and tables."""

from __future__ import annotations

import gc
import io
import re
import weakref
import zipfile
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from itertools import pairwise
from typing import Any

import docx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from variorum.comparing.pipeline import compare
from variorum.model.decisions import Anchor, Decisions, Note
from variorum.model.span import Span
from variorum.reading.reader import read_bytes
from variorum.reporting.choice import ALL, Choice
from variorum.reporting.gathering import contents_of
from variorum.reporting.inert import inert
from variorum.reporting.word.packing import blank, packed
from variorum.reporting.word.revisions import paragraphs, stretches
from variorum.reporting.writing import Wanted, default_choice, report_bytes, what_it_holds

NOON = datetime(2026, 5, 3, 12, tzinfo=UTC)
Make = Callable[..., Any]
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
OLD = "Ferry aground\n\nAbout 200 people were aboard.\n\nThe bus will run until Monday.\n\nRefunds were promised."
NEW = (
    "Ferry aground\n\nA correction was made.\n\nSome 214 people were aboard.\n\nThe bus will run.\nSee below."
)


def parts(data: bytes) -> dict[str, etree._Element]:
    """Each part, as XML."""
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        return {
            name: etree.fromstring(packed.read(name))
            for name in packed.namelist()
            if name.endswith((".xml", ".rels"))
        }


def settled(body: etree._Element, *, accepted: bool) -> list[str]:
    """The paragraphs once all changes are accepted, or all rejected: as the standard says (ECMA-376, 17.13.5)."""
    gone = f"{W}del" if accepted else f"{W}ins"
    found, held = [], ""
    for each in body.iter(f"{W}p"):
        for run in each.iter(f"{W}r"):
            if gone not in [above.tag for above in run.iterancestors()]:
                held += "".join({f"{W}br": "\n", f"{W}tab": "\t"}.get(e.tag, e.text or "") for e in run)
        mark = each.find(f"{W}pPr/{W}rPr/{gone}")
        if mark is None:
            found.append(held)
            held = ""
    return found


def tracked(compared: Any, choice: Choice | None = None) -> dict[str, etree._Element]:
    return parts(report_bytes(".docx", compared, Wanted(choice or default_choice(".docx", "versions"))))


TEXT = st.lists(
    st.sampled_from(["a ", "b.", "C", "\n", "\n\n", "\r\n", "\t", " ", "é", "\u202e", "\0", "ع"]), max_size=14
).map("".join)


@settings(max_examples=150, deadline=None)
@given(TEXT, TEXT)
def test_both_texts_come_back_from_the_revisions(left: str, right: str) -> None:
    comparison = compare(left, right, "versions")
    for text, dropped in ((left, "added"), (right, "removed")):
        found, held = [], ""
        for each in paragraphs(comparison):
            held += "".join(s.text for s in each.stretches if s.state != dropped)
            if each.ending != dropped:
                found.append(held)
                held = ""
        assert found == text.split("\n\n")
    for stretch in stretches(comparison):
        if stretch.state != "added":
            assert left.startswith(stretch.text, stretch.left)
        if stretch.state != "removed":
            assert right.startswith(stretch.text, stretch.right)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (OLD, NEW),
        (NEW, OLD),
        ("", "All new.\n\nTwo."),
        ("All gone.\n\nTwo.", ""),
        ("A.\n\nB.", "A. B."),
        ("One.\n\nTwo.\n\nThree.", "Three.\n\nOne."),
        (" lead and  two\tspaces ", " lead and two\tspaces\n\n\n\nend"),
    ],
)
def test_accepting_gives_the_right_text_and_rejecting_the_left(
    compared_pair: Make, left: str, right: str
) -> None:
    body = tracked(compared_pair(left, right))["word/document.xml"]
    assert settled(body, accepted=True) == right.split("\n\n")
    assert settled(body, accepted=False) == left.split("\n\n")


def test_parts_for_which_the_text_has_no_place_make_no_other_file(compared_pair: Make) -> None:
    held = what_it_holds(".docx", "versions", ALL)
    assert held.parts == {"findings", "notes", "texts"}
    compared = compared_pair(OLD, NEW)
    whole, less = (parts(report_bytes(".docx", compared, Wanted(choice))) for choice in (ALL, held))
    for name in ("word/document.xml", "word/comments.xml"):
        assert etree.tostring(whole[name]) == etree.tostring(less[name])
    for kind, mode in ((".docx", "reports"), (".html", "versions")):
        assert what_it_holds(kind, mode, ALL) == ALL
    assert what_it_holds(".docx", "versions", ALL.without(["texts"])) == ALL.without(["texts"])


def test_our_own_reader_reads_both_versions(compared_pair: Make) -> None:
    compared = compared_pair(OLD, NEW.replace("\nSee below.", " See below."))
    data = report_bytes(".docx", compared, Wanted(Choice(frozenset({"texts"}))))
    (article,) = read_bytes(data, name="out.docx").articles
    old, new = ([p.text for p in v.paragraphs if p.role != "furniture"] for v in article.versions)
    assert old == compared.left.text.split("\n\n")
    assert new == compared.right.text.split("\n\n")


def test_every_change_has_a_number_of_its_own_the_author_and_one_date(compared_pair: Make) -> None:
    body = tracked(compared_pair(OLD, NEW))["word/document.xml"]
    made = list(body.iter(f"{W}ins", f"{W}del"))
    assert len({each.get(f"{W}id") for each in made}) == len(made) > 4
    assert {each.get(f"{W}author") for each in made} == {"Variorum"}
    assert {each.get(f"{W}date") for each in made} == {"2000-01-01T00:00:00Z"}


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_the_document_says_when_it_was_made_and_by_which_program(compared_pair: Make, mode: str) -> None:
    wanted = Wanted(default_choice(".docx", mode), made=NOON)
    data = report_bytes(".docx", compared_pair(OLD, NEW, mode), wanted)
    assert report_bytes(".docx", compared_pair(OLD, NEW, mode), wanted) == data
    about = docx.Document(io.BytesIO(data)).core_properties
    assert about.created == about.modified == NOON
    assert (about.author, about.last_modified_by) == ("Variorum", "Variorum")
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert b"<Application>Variorum</Application>" in packed.read("docProps/app.xml")
        assert not [name for name in packed.namelist() if "thumbnail" in name]
        assert b"thumbnail" not in packed.read("_rels/.rels")


def test_findings_and_notes_are_comments_on_their_passages(compared_pair: Make) -> None:
    compared = compared_pair(OLD, NEW)
    at = OLD.index("Refunds")
    anchor = Anchor.at(OLD, Span(at, at + 7), compared.left.content_hash)
    noted = Decisions(notes=(Note(anchor, "Ask the line.", "n", ("toll",), "green"),))
    found = tracked(with_decisions(compared, noted))
    body, remarks = found["word/document.xml"], found["word/comments.xml"]
    ids = [each.get(f"{W}id") for each in remarks]
    for name in ("commentRangeStart", "commentRangeEnd", "commentReference"):
        assert sorted(each.get(f"{W}id") for each in body.iter(f"{W}{name}")) == sorted(ids)
    (mine,) = [each for each in remarks if each.get(f"{W}author") == "Reader"]
    assert "Ask the line." in "".join(mine.itertext())
    assert "● green #toll" in "".join(mine.itertext())
    assert commented(body, mine.get(f"{W}id")) == "Refunds"
    figure = next(each for each in remarks if "200 → 214" in "".join(each.itertext()))
    assert commented(body, figure.get(f"{W}id")) == "200214"  # what was there, and what is


def with_decisions(compared: Any, decisions: Decisions) -> Any:

    return replace(compared, decisions=decisions)


def commented(body: etree._Element, number: str | None) -> str:
    """The words between the two marks of a comment."""
    inside, words = False, ""
    for each in body.iter():
        if each.tag == f"{W}commentRangeStart" and each.get(f"{W}id") == number:
            inside = True
        elif each.tag == f"{W}commentRangeEnd" and each.get(f"{W}id") == number:
            inside = False
        elif inside and each.tag in (f"{W}t", f"{W}delText"):
            words += each.text or ""
    return words


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_the_report_in_headings_and_tables_holds_every_part(compared_pair: Make, mode: str) -> None:
    parts_wanted = ALL.parts - ({"texts"} if mode == "versions" else set())
    contents = contents_of(compared_pair(OLD, NEW, mode), Choice(frozenset(parts_wanted)))
    body = parts(report_bytes(".docx", compared_pair(OLD, NEW, mode), Wanted(contents.choice)))[
        "word/document.xml"
    ]
    words = "\n".join("".join(each.itertext()) for each in body.iter(f"{W}p"))
    for heading in ("Sources", contents.findings_title, "Figures and facts that differ", "No names found."):
        assert heading in words
    assert ("The texts side by side" in words) == (mode == "outlets")
    assert not list(body.iter(f"{W}ins", f"{W}del"))
    assert all(len(row) for row in body.iter(f"{W}tr"))


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_an_articles_words_are_neither_markup_nor_fields(hostile: Make, mode: str) -> None:
    compared = hostile(mode)
    found = parts(report_bytes(".docx", compared, Wanted(ALL)))
    for part in found.values():
        fields = [each.get(f"{W}instr") for each in part.iter(f"{W}fldSimple")]
        assert fields == ["PAGE"] * (part.tag == f"{W}ftr")
        assert not list(part.iter(f"{W}instrText", f"{W}hyperlink", f"{W}altChunk"))
    targets = [each.get("Target") for name, part in found.items() if name.endswith(".rels") for each in part]
    assert not [target for target in targets if target and "example" in target]
    if mode == "versions":
        body = found["word/document.xml"]
        assert settled(body, accepted=True) == [inert(p) for p in compared.right.text.split("\n\n")]
        assert settled(body, accepted=False) == [inert(p) for p in compared.left.text.split("\n\n")]


def test_words_from_right_to_left_stand_so(compared_pair: Make) -> None:
    body = tracked(compared_pair("One.", "One.\n\nجنحت العبارة قرب الميناء."))["word/document.xml"]
    first, second = body.iter(f"{W}p")
    assert first.find(f"{W}pPr/{W}bidi") is None
    assert second.find(f"{W}pPr/{W}bidi") is not None


def test_a_language_that_is_none_is_left_out(hostile: Make) -> None:
    body = tracked(hostile())["word/document.xml"]
    assert all(re.fullmatch("[A-Za-z-]+", each.get(f"{W}val") or "") for each in body.iter(f"{W}lang"))


def test_a_break_between_two_additions_is_added_with_them(compared_pair: Make) -> None:
    left = "The bus stops here.\n\nNobody knows why it does."
    right = "The bus stops here. A sign says so.\n\nBut Nobody knows why it does."
    made = paragraphs(compared_pair(left, right).comparison)
    told = [([(part.text, part.state) for part in each.stretches], each.ending) for each in made]
    assert told == [
        ([("The bus stops here.", "same")], "removed"),
        ([(" A sign says so.", "added")], "added"),
        ([("But ", "added"), ("Nobody knows why it does.", "same")], "same"),
    ]


@pytest.mark.parametrize(
    ("left", "right", "told"),
    [
        (
            "It was mainly so.\n\nAs the harbour made clear, the bus is late.",
            "It was mainly so.\n\nThe quay is wide.\n\nBut as the harbour made clear, the bus is late.",
            [
                ([("It was mainly so.", "same")], "same"),
                ([("The quay is wide.", "added")], "added"),
                (
                    [
                        ("As", "removed"),
                        ("But as", "added"),
                        (" the harbour made clear, the bus is late.", "same"),
                    ],
                    "same",
                ),
            ],
        ),
        (
            "The bus stops at noon.\n\nThe quay is wide.",
            "The bus stops at ten",
            [
                (
                    [("The bus stops at ", "same"), ("noon.", "removed"), ("ten", "added")],
                    "removed",
                ),
                ([("The quay is wide.", "removed")], "same"),
            ],
        ),
    ],
)
def test_a_word_that_changes_stands_in_its_own_paragraph_not_at_others_put_in_or_taken_out(
    compared_pair: Make, left: str, right: str, told: object
) -> None:
    made = paragraphs(compared_pair(left, right).comparison)
    assert [([(part.text, part.state) for part in each.stretches], each.ending) for each in made] == told


def test_a_document_that_was_packed_is_freed_without_a_look_for_cycles() -> None:
    document = blank("Two ferries", NOON)
    trees = [
        weakref.ref(part.element) for part in document.part.package.iter_parts() if hasattr(part, "element")
    ]
    assert len(trees) > 1
    gc.disable()
    try:
        assert packed(document)
        del document
        assert [tree for tree in trees if tree() is not None] == []
    finally:
        gc.enable()


@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_no_heading_stands_alone_at_the_foot_of_a_page(compared_pair: Make, mode: str) -> None:
    wanted = Wanted(Choice(ALL.parts - ({"texts"} if mode == "versions" else set())))
    body = parts(report_bytes(".docx", compared_pair(OLD, NEW, mode), wanted))["word/document.xml"][0]
    blocks = [each for each in body if each.tag in (f"{W}p", f"{W}tbl")]
    headings = [each for each in blocks if (_style(each) or "").startswith("Heading")]
    assert len(headings) > 4
    assert all(_keeps(each) for each in headings)
    tables = [each for each in blocks if each.tag == f"{W}tbl"]
    for before, table in pairwise(blocks):
        if table in tables:
            assert _keeps(before), "what is above a table goes with it"
            first, second = table.findall(f"{W}tr")[:2]
            assert first.find(f"{W}trPr/{W}tblHeader") is not None
            assert all(_keeps(each) for each in first.iter(f"{W}p")), "nor do the heads of its columns"
            assert any(_keeps(each) for each in second.iter(f"{W}p")) is (table is tables[-1])
    quotations = [each for each in blocks if _style(each) == "Quote"]
    assert quotations
    assert all(each.find(f".//{W}br") is not None for each in quotations), "and where it is from stands in it"


def test_what_is_said_of_a_finding_is_one_paragraph_below_its_heading(compared_pair: Make) -> None:
    body = parts(report_bytes(".docx", compared_pair(OLD, NEW, "outlets"), Wanted(ALL)))["word/document.xml"][
        0
    ]
    blocks = [each for each in body if each.tag in (f"{W}p", f"{W}tbl")]
    numbered = re.compile(r"\d+  ")
    said = [
        (below, after)
        for heading, below, after in zip(blocks, blocks[1:], blocks[2:], strict=False)
        if _style(heading) == "Heading2" and numbered.match("".join(heading.itertext()))
    ]
    assert said
    for below, after in said:
        assert "not reviewed" in "".join(below.itertext())
        assert _style(after) == "Quote" or ": " in "".join(after.itertext())
    last = [each for each in blocks if each.tag == f"{W}tbl"][-1]
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in last.iter(f"{W}tr")), "the sources"


def test_the_sources_and_the_foot_stand_on_one_page(compared_pair: Make) -> None:
    body = parts(report_bytes(".docx", compared_pair(OLD, NEW, "outlets"), Wanted(ALL)))["word/document.xml"][
        0
    ]
    blocks = [each for each in body if each.tag in (f"{W}p", f"{W}tbl")]
    at = max(number for number, each in enumerate(blocks) if each.tag == f"{W}tbl")
    *kept, last = blocks[at + 1 :]
    assert all(_keeps(each) for each in (blocks[at - 1], *blocks[at].iter(f"{W}p"), *kept))
    assert not _keeps(last)


def test_a_row_as_high_as_a_third_of_a_page_may_be_torn(compared_pair: Make) -> None:
    long = ", and ".join(
        f"the quay was closed for {n} days because of the wind and of the rain" for n in range(40)
    )
    data = report_bytes(
        ".docx", compared_pair(OLD, f"{NEW}\n\n{long}"), Wanted(Choice(frozenset({"changes"})))
    )
    rows = [
        ("".join(map(str, row.itertext())), row.find(f"{W}trPr/{W}cantSplit") is not None)
        for row in parts(data)["word/document.xml"].iter(f"{W}tr")
    ]
    assert any("39 days" in words for words, _ in rows)
    assert all(whole is ("39 days" not in words) for words, whole in rows)


def test_no_line_touches_the_table_above_it(compared_pair: Make) -> None:
    choice = Choice(ALL.parts, everything=True)
    body = parts(report_bytes(".docx", compared_pair(OLD, NEW, "outlets"), Wanted(choice)))[
        "word/document.xml"
    ]
    blocks = [each for each in body[0] if each.tag in (f"{W}p", f"{W}tbl")]
    below = [after for above, after in pairwise(blocks) if above.tag == f"{W}tbl" and _style(after) is None]
    assert below
    assert all(each.find(f"{W}pPr/{W}spacing") is not None for each in below)


def _style(block: etree._Element) -> str | None:
    found = block.find(f"{W}pPr/{W}pStyle")
    return None if found is None else found.get(f"{W}val")


def _keeps(block: etree._Element) -> bool:
    return block.find(f"{W}pPr/{W}keepNext") is not None


@pytest.mark.parametrize("parts_wanted", [{"findings", "names"}, {"texts"}])
def test_pages_in_word_are_numbered_and_tables_have_soft_lines(
    compared_pair: Make, parts_wanted: set[str]
) -> None:
    choice = Choice(frozenset(parts_wanted))  # type: ignore[arg-type]
    made = parts(report_bytes(".docx", compared_pair(OLD, NEW), Wanted(choice)))
    footers = [
        page for name, page in made.items() if "footer" in name
    ]  # of the first page, and of all others
    for footer in footers:
        assert [each.get(f"{W}instr") for each in footer.iter(f"{W}fldSimple")] == ["PAGE"]
    assert footers
    lines = [edge for each in made["word/document.xml"].iter(f"{W}tblBorders") for edge in each]
    assert bool(lines) is ("names" in parts_wanted)
    assert {edge.get(f"{W}color") for edge in lines} <= {"D5D2CB"}
