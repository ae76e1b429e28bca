"""Documents, books and exports as few programs write them, and damage in one part of a file."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

import variorum
from variorum.model.article import Article
from variorum.reading import limits
from variorum.reading.documents import epub_chapters, rtf
from variorum.reading.documents.zipped_document import ZippedDocument, xml_tree
from variorum.reading.drafts import Block, Facts
from variorum.reading.exports import news_xml
from variorum.reading.exports.database_facts import database_facts
from variorum.reading.exports.database_lines import with_database_lines
from variorum.reading.problems import Unreadable

SAMPLES = Path(__file__).parent / "samples"
W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
ODF = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"'
)
SENTENCE = "The ferry ran aground in the fog off Port Ellery, the harbour office said."


def zipped(parts: dict[str, str | bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def odt(body: str) -> Article:
    root = f"<office:document {ODF}><office:body><office:text>{body}</office:text></office:body></office:document>"
    mime = "application/vnd.oasis.opendocument.text"
    (article,) = variorum.read_bytes(zipped({"mimetype": mime, "content.xml": root}), name="a.odt").articles
    return article


def rich(body: bytes) -> list[str]:
    (article,) = rtf.result_in(b"{\\rtf1\\ansi\\ansicpg1252 " + body + b"}", "a.rtf").articles
    return texts(article)


def texts(article: Article, version: int = 0) -> list[str]:
    return [paragraph.text for paragraph in article.versions[version].paragraphs]


def test_a_document_all_of_which_was_deleted_is_read_as_it_was() -> None:
    body = "".join(
        f'<w:p><w:pPr><w:rPr><w:del w:id="1" w:author="a"/></w:rPr></w:pPr>'
        f'<w:del w:id="2" w:author="a"><w:r><w:delText>{text}</w:delText></w:r></w:del></w:p>'
        for text in ("Ferry aground", SENTENCE)
    )
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    data = zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": document})
    (article,) = variorum.read_bytes(data, name="a.docx").articles
    assert len(article.versions) == 1
    assert texts(article) == ["Ferry aground", SENTENCE]


def test_captions_and_tables_of_contents_are_named_by_their_styles() -> None:
    article = odt(
        '<text:p text:style-name="Figure">The ferry at noon</text:p>'
        f'<text:p text:style-name="Contents_20_1">Ferry 3</text:p><text:p>{SENTENCE}</text:p>'
    )
    assert [p.role for p in article.versions[0].paragraphs] == ["caption", "furniture", "body"]


def test_paragraphs_deleted_and_inserted_whole_belong_to_the_version_before_and_after() -> None:
    def deleted(name: str, *paragraphs: str) -> str:
        gone = "".join(f"<text:p>{text}</text:p>" for text in paragraphs)
        region = f"<text:deletion><office:change-info/>{gone}</text:deletion>"
        return f'<text:changed-region text:id="{name}">{region}</text:changed-region>'

    insertion = "<text:insertion><office:change-info/></text:insertion>"
    inserted = f'<text:changed-region text:id="i">{insertion}</text:changed-region>'
    article = odt(
        f"<text:tracked-changes>{deleted('c', 'Nobody was hurt.')}{deleted('d', ' One.', 'Two.')}{inserted}"
        "</text:tracked-changes><text:h>Ferry aground</text:h>"
        f'<text:change text:change-id="c"/><text:p>{SENTENCE}<text:change text:change-id="d"/></text:p>'
        '<text:change-start text:change-id="i"/><text:p>It was new.</text:p><text:change-end text:change-id="i"/>'
    )
    assert texts(article, 0) == ["Ferry aground", "Nobody was hurt.", f"{SENTENCE} One.", "Two."]
    assert texts(article, 1) == ["Ferry aground", SENTENCE, "It was new."]


@pytest.mark.parametrize(
    ("body", "read"),
    [
        ("Café am Kai\\par ".encode("cp1252") + SENTENCE.encode(), ["Café am Kai", SENTENCE]),
        (b"Ferry aground\\\n" + SENTENCE.encode() + b"\\\r\n", ["Ferry aground", SENTENCE]),
        (b"Ferry aground\\par {\\dptxbxtext }" + SENTENCE.encode() + b"}}", ["Ferry aground", SENTENCE]),
    ],
    ids=[
        "letters written as they are",
        "line ends as paragraph ends",
        "an old text box, and groups closed twice",
    ],
)
def test_rich_text_against_the_rules_is_read_as_it_was_meant(body: bytes, read: list[str]) -> None:
    assert rich(body) == read


def test_rich_text_that_is_over_before_it_begins_holds_no_words() -> None:
    (article,) = rtf.result_in(b"}" + SENTENCE.encode(), "a.rtf").articles
    assert texts(article) == []


def test_a_document_of_too_many_parts_is_refused_before_they_are_listed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(limits, "ARCHIVE_ENTRIES", 1)
    with pytest.raises(Unreadable, match="2 parts; at most 1"):
        ZippedDocument(zipped({"a": "", "b": ""}))


def test_a_locked_part_is_said_to_be_locked() -> None:
    data = bytearray(zipped({"content.xml": "<a/>"}))
    data[data.rindex(b"PK\x01\x02") + 8] |= 1  # the flag of an encrypted entry
    with pytest.raises(Unreadable, match="password"):
        ZippedDocument(bytes(data)).part("content.xml")


def test_a_part_nested_too_deeply_is_said_to_be_that() -> None:
    with pytest.raises(Unreadable, match="nested too deeply"):
        xml_tree(b"<a>" * 3000 + b"</a>" * 3000)


def test_a_chapter_too_large_for_an_article_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "HTML_BYTES", 50)
    with pytest.raises(Unreadable, match="too large"):
        epub_chapters.passages_in(b"<html><body><p>" + SENTENCE.encode() + b"</p></body></html>")


def test_a_book_whose_contents_are_damaged_is_one_article() -> None:
    with zipfile.ZipFile(SAMPLES / "epub" / "several_articles_pandoc.epub") as book:
        parts: dict[str, str | bytes] = {name: book.read(name) for name in book.namelist()}
    for name in parts:
        if name.endswith((".ncx", "nav.xhtml")):
            parts[name] = b"<nav><ol>"
    whole = variorum.read(SAMPLES / "epub" / "several_articles_pandoc.epub")
    result = variorum.read_bytes(zipped(parts), name="a.epub")
    assert result.articles
    read = " ".join(text for article in result.articles for text in texts(article))
    for article in whole.articles:
        assert texts(article)[-1] in read


@pytest.mark.parametrize("data", [b"", b"\0", b"<"])
def test_xml_that_is_none_is_said_to_be_damaged(data: bytes) -> None:
    with pytest.raises(Unreadable, match="damaged"):
        news_xml.result_in(data, "a.xml")


def roles_of(*lines: str) -> list[str | None]:
    return [block.role for block in with_database_lines([Block(line) for line in lines])]


def test_an_export_names_its_own_lines_and_leaves_long_paragraphs_as_they_are() -> None:
    assert roles_of("Document 1 of 2", "Ferry aground", SENTENCE * 6) == ["furniture", None, None]


def test_a_count_of_documents_without_a_list_of_them_is_no_cover() -> None:
    assert roles_of("Documents (2)", "Document 1 of 2", "Ferry aground", SENTENCE)[2:] == [None, None]


def test_an_outlet_that_is_known_is_not_guessed_from_beside_the_date() -> None:
    blocks = [
        Block(text) for text in ("Document 1 of 2", "Ferry aground", "Ellery Post", "3 May 2025", SENTENCE)
    ]
    assert database_facts(blocks, Facts()).outlet == "Ellery Post"
    assert database_facts(blocks, Facts(outlet="Harbour Gazette")).outlet == "Harbour Gazette"
