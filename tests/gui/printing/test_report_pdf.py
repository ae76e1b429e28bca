"""The report as PDF: its words are words, and each heading can be gone to."""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QSizeF
from pytestqt.qtbot import QtBot

from variorum.comparing.pipeline import compare
from variorum.dossier.cross_referencing import cross_reference
from variorum.dossier.story.page import story_page_of
from variorum.entities.annotating import annotate
from variorum.model.article import Article
from variorum.model.building import version_from
from variorum.model.story_page import StoryText
from variorum.reading.one_file import read_file_bytes
from variorum.reporting.choice import ALL, Choice
from variorum.reporting.compared import Compared
from variorum.reporting.gathering import contents_of
from variorum.reporting.story.contents import StoryContents, story_contents
from variorum.reviewing.listing import findings
from variorum_gui.printing.keeping_together import keep_together
from variorum_gui.printing.report_flow import Flow
from variorum_gui.printing.report_pdf import pdf_of

OLD = ["Ferry aground", "The first officer found 200 people on the deck.", "The bus will run until Monday."]
NEW = [
    "Ferry aground",
    "The first officer found 214 people on the deck.",
    "العبارة جنحت هنا",
    "An inquiry began.",
]


def compared(times: int = 1) -> Compared:
    left, right = (version_from([(words, "body") for words in texts * times]) for texts in (OLD, NEW))
    comparison = compare(left, right, "versions")
    annotated = annotate(left), annotate(right)
    dossier = cross_reference(annotated, {(0, 1): comparison})
    found = findings(comparison, dossier, annotations=annotated)
    return Compared(("Gazette", "Post"), left, right, comparison, dossier, found, annotations=annotated)


def test_words_can_be_found_and_copied(qtbot: QtBot) -> None:
    reader = PdfReader(io.BytesIO(pdf_of(contents_of(compared(), ALL))))
    words = " ".join(" ".join(page.extract_text() for page in reader.pages).split())
    assert "The first officer found" in words
    assert "ﬁ" not in words
    assert "An inquiry began." in words
    assert "Page 1 of" in words
    assert reader.metadata is not None
    assert reader.metadata.title == "Gazette and Post, compared"


def test_one_that_is_added_as_an_article_is_told_of(qtbot: QtBot) -> None:
    read = read_file_bytes(pdf_of(contents_of(compared(), ALL)), "report.pdf")
    assert "It seems to be a report that Variorum wrote, and no article." in [p.reason for p in read.problems]


def test_every_heading_is_a_bookmark_on_its_page(qtbot: QtBot) -> None:
    reader = PdfReader(io.BytesIO(pdf_of(contents_of(compared(40), ALL))))
    assert len(reader.pages) > 3
    (title, below) = reader.outline
    assert title["/Title"] == "Gazette and Post"
    sections = {each["/Title"]: each for each in below if not isinstance(each, list)}
    assert {"Sources", "All findings", "The texts side by side"} <= set(sections)
    assert next(iter(sections)) == "All findings", "what was found comes before where the texts are from"
    assert list(sections)[-1] == "Sources"
    for name, each in sections.items():
        page = reader.get_destination_page_number(each)
        assert page is not None
        assert name in reader.pages[page].extract_text()


@pytest.mark.parametrize("times", [5, 12])
def test_no_page_ends_with_a_heading_or_a_passage_of_unknown_place(qtbot: QtBot, times: int) -> None:
    report = contents_of(compared(times), Choice(frozenset({"findings", "notes"})))
    reader = PdfReader(io.BytesIO(pdf_of(report)))
    assert len(reader.pages) > 1
    ends = [page.extract_text().splitlines()[-2].strip() for page in reader.pages]
    headings = {f"{item.number}  {item.title}" for item in report.findings}
    assert not headings & set(ends)
    assert not {item.standing for item in report.findings} & set(ends)
    begins = [page.extract_text().splitlines()[0] for page in reader.pages]
    assert not [words for words in begins if words.startswith(("Gazette, ¶", "Post, ¶"))]


@pytest.mark.parametrize("times", range(4, 16))
def test_sources_and_sums_stand_on_the_last_page_together(qtbot: QtBot, times: int) -> None:
    report = contents_of(compared(times), Choice(frozenset({"findings"})))
    *_, last = PdfReader(io.BytesIO(pdf_of(report))).pages
    words = last.extract_text()
    assert words.index("Sources") < words.index("Made by Variorum") < words.rindex("SHA-256 of the text")


def test_a_heading_that_fills_pages_leaves_none_empty(qtbot: QtBot) -> None:
    flow = Flow("", 10)
    flow.line("Before.")
    flow.heading("long " * 2000, 1)
    flow.line("After.")
    document = flow.built.document
    document.setPageSize(QSizeF(500, 700))
    many = document.pageCount()
    keep_together(document)
    assert document.pageCount() <= many + 1
    keep_together(document)
    assert document.pageCount() <= many + 1


def tags(reader: PdfReader) -> list[tuple[str, str]]:
    """Each element of the structure with its words, in the order they are read aloud."""
    marked: dict[tuple[int, int], str] = {}
    for page in reader.pages:
        open_ones: list[int] = []
        key = page.indirect_reference.idnum  # type: ignore[union-attr]

        def before(operator: bytes, given: list[Any], *_: object, open_ones: list[int] = open_ones) -> None:
            if operator == b"BDC":
                open_ones.append(given[1]["/MCID"])
            elif operator == b"BMC":
                open_ones.append(-1)
            elif operator == b"EMC":
                open_ones.pop()

        def words(text: str, *_: object, open_ones: list[int] = open_ones, key: int = key) -> None:
            at = key, open_ones[-1]
            marked[at] = marked.get(at, "") + text

        page.extract_text(visitor_operand_before=before, visitor_text=words)
        assert not open_ones

    def below(made: Any) -> Iterator[tuple[str, str]]:
        page = made.get("/Pg")
        said = ""
        for kid in made["/K"]:
            if isinstance(kid, int):
                said += marked.get((page.indirect_reference.idnum, kid), "")
            elif kid.get_object().get("/Type") == "/MCR":
                said += marked.get((kid["/Pg"].indirect_reference.idnum, kid["/MCID"]), "")
        yield made.get("/S", "/"), " ".join(said.split())
        for kid in made["/K"]:
            if not isinstance(kid, int) and "/S" in kid.get_object():
                yield from below(kid.get_object())

    return list(below(reader.root_object["/StructTreeRoot"]))


def test_what_is_read_aloud_says_what_it_is(qtbot: QtBot) -> None:
    reader = PdfReader(io.BytesIO(pdf_of(contents_of(compared(40), ALL))))
    assert reader.root_object["/MarkInfo"]["/Marked"]  # type: ignore[index]
    assert reader.root_object["/Lang"] == "en-GB"
    found = tags(reader)
    assert [kind for kind, _ in found[:3]] == ["/", "/Document", "/H1"]
    assert {"/H2", "/H3", "/P", "/Table", "/TR", "/TH", "/TD"} <= {kind for kind, _ in found}
    assert ("/H1", "Gazette and Post") in found
    assert ("/H2", "The texts side by side") in found
    # A table that goes over many pages has one row of headings, and the numbers of pages are not read.
    after = found[found.index(("/H2", "The texts side by side")) : found.index(("/H2", "Sources"))]
    assert [words for kind, words in after if kind == "/TH"] == ["Gazette", "Post"]
    assert not any(words.startswith("Page 1 of") for _, words in found)
    assert len([kind for kind, _ in after if kind == "/Table"]) == 1


@pytest.mark.skipif(shutil.which("pdfinfo") is None, reason="pdfinfo (Poppler) is not installed")
def test_another_program_reads_the_tags(qtbot: QtBot, tmp_path: Path) -> None:
    page = tmp_path / "out.pdf"
    page.write_bytes(pdf_of(contents_of(compared(), ALL)))
    told = subprocess.run(["pdfinfo", "-struct-text", page], capture_output=True, text=True, timeout=60)
    assert not told.stderr
    lines = [line.strip() for line in told.stdout.splitlines()]
    assert lines[:3] == ["Document", "H1 (block)", '"Gazette and Post"']
    assert '"An inquiry began."' in lines


@pytest.mark.skipif(sys.platform != "linux", reason="the offscreen platform is chosen on Linux only")
def test_the_command_line_writes_it_without_a_display(tmp_path: Path) -> None:
    for name, texts in (("a.txt", OLD), ("b.txt", NEW)):
        (tmp_path / name).write_text("\n\n".join(texts), encoding="utf-8")
    bare = {key: value for key, value in os.environ.items() if key not in ("DISPLAY", "QT_QPA_PLATFORM")}
    told = subprocess.run(
        [sys.executable, "-m", "variorum", "report", "a.txt", "b.txt", "-o", "out.pdf"],
        cwd=tmp_path,
        env=bare,
        capture_output=True,
        timeout=60,
    )
    assert told.returncode == 0, told.stderr
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF-")


def test_the_parts_chosen_are_all_there_is(qtbot: QtBot) -> None:
    contents = contents_of(compared(), Choice(frozenset({"names"})))
    words = PdfReader(io.BytesIO(pdf_of(contents))).pages[0].extract_text()
    assert "No names found." in words
    assert "Findings" not in words


def column(page: Path, left: float) -> str:
    """The words of the left or right half of each page, footers left out, as another program reads them."""
    box = ["-x", str(int(left)), "-y", "0", "-W", "297", "-H", "777"]
    told = subprocess.run(
        ["pdftotext", "-raw", *box, str(page), "-"], capture_output=True, check=True, timeout=60
    )
    words = told.stdout.decode("utf-8").replace("\f", " ").split()
    return " ".join(word for word in words if word not in ("Gazette", "Post"))


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="pdftotext (Poppler) is not installed")
@pytest.mark.parametrize("mode", ["versions", "outlets"])
def test_the_words_of_each_column_are_those_of_the_text(qtbot: QtBot, tmp_path: Path, mode: str) -> None:
    old = [f"Paragraph {n} of the office tells of {n * 7} first waffles, at length. " * 9 for n in range(40)]
    new = [words.replace("waffles", "rolls") if n % 3 else words for n, words in enumerate(old)]
    left, right = (version_from([(words.strip(), "body") for words in texts]) for texts in (old, new))
    comparison = compare(left, right, mode)  # type: ignore[arg-type]
    given = Compared(("Gazette", "Post"), left, right, comparison, cross_reference([annotate(left)] * 2))
    page = tmp_path / "out.pdf"
    page.write_bytes(pdf_of(contents_of(given, Choice(frozenset({"texts"})))))
    for version, left_edge in ((left, 0), (right, 298)):
        numbered = (f"¶{n} {each.text}" for n, each in enumerate(version.paragraphs, 1))
        assert " ".join(" ".join(numbered).split()) in column(page, left_edge)


def test_it_is_made_in_the_background_without_a_word_from_qt(qtbot: QtBot) -> None:
    contents = contents_of(compared(150), ALL)
    with ThreadPoolExecutor(1) as threads:
        made = threads.submit(pdf_of, contents)
        qtbot.waitUntil(made.done, timeout=60_000)
    assert made.result().startswith(b"%PDF-1.6")


def story(count: int) -> StoryContents:
    told = "{} farms were flooded at Orrin. <script>alert(1)</script> =1+1 http://x.example \u202eevil said Mara Quill."
    numbers = ("Four", "Six", "Nine", "Ten", "Twelve", "Thirty")[:count]
    texts = [StoryText(number, version_from([(told.format(number), "body")])) for number in numbers]
    return story_contents(story_page_of(texts), "The dam")


def test_the_report_of_a_story_has_bookmarks_and_tags_and_lies_on_its_side(qtbot: QtBot) -> None:
    reader = PdfReader(io.BytesIO(pdf_of(story(3))))
    assert reader.pages[0].mediabox.width > reader.pages[0].mediabox.height
    (title, below) = reader.outline
    assert title["/Title"] == "The dam"
    assert {"Told by how many", "The texts"} <= {
        each["/Title"] for each in below if not isinstance(each, list)
    }
    found = tags(reader)
    assert ("/H1", "The dam") in found
    assert ("/TH", "Four") in found
    assert ("/TD", "Four ¶1") in found
    upright = PdfReader(io.BytesIO(pdf_of(story(6)))).pages[0].mediabox
    assert upright.width < upright.height


def test_words_are_read_aloud_in_the_language_they_are_in(qtbot: QtBot) -> None:
    given = compared()
    articles = Article((given.left,), language="de"), Article((given.right,), language="no language (at all)")
    reader = PdfReader(io.BytesIO(pdf_of(contents_of(replace(given, articles=articles)))))
    languages = [
        each.get("/Lang") for each in map(reader.get_object, range(1, len(reader.xref[0]))) if _is_tag(each)
    ]
    assert set(languages) == {None, "de"}


def _is_tag(made: Any) -> bool:
    return isinstance(made, dict) and {"/S", "/K", "/P"} <= set(made)


def test_nothing_in_it_can_be_followed_or_run(qtbot: QtBot) -> None:
    data = pdf_of(story(2))
    reader = PdfReader(io.BytesIO(data))
    assert "<script>alert(1)</script>" in " ".join(reader.pages[-1].extract_text().split())
    assert not any(page.annotations for page in reader.pages)
    assert not {"/OpenAction", "/AA", "/AcroForm"} & set(reader.root_object)
    assert not {b"/JavaScript", b"/Launch", b"/URI", b"/EmbeddedFile"} & set(re.findall(rb"/\w+", data))
