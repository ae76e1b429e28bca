"""Files that are too large, too many, damaged or no article are named with a reason; the rest is read."""

from __future__ import annotations

import io
import os
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

import variorum
from variorum.model.article import Doubt, ReadResult
from variorum.reading import folders, limits
from variorum.reading.archives import read_archive
from variorum.reading.choosing import cut_elsewhere
from variorum.reading.documents import docx, epub, odt
from variorum.reading.exports import feed, news_xml, table_export
from variorum.reading.one_file import read_file_bytes
from variorum.reading.problems import Unreadable

ARTICLE = b"Ferry aground\n\nThe ferry ran aground on Monday, the police said.\n"
ENTITY = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "boom">]><rss><channel>&b;</channel></rss>'


def packed(files: dict[str, bytes]) -> bytes:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    return data.getvalue()


def reasons(result: ReadResult) -> list[str]:
    return [problem.reason for problem in result.problems]


def reason_of(read: Callable[[], object]) -> str:
    with pytest.raises(Unreadable) as refused:
        read()
    return refused.value.reason


def test_folders_too_deep_or_too_full_are_told_and_the_rest_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "FOLDER_DEPTH", 1)
    (tmp_path / "a" / "b" / "c").mkdir(parents=True)
    (tmp_path / "a" / "one.txt").write_bytes(ARTICLE)
    result = variorum.read(tmp_path)
    assert len(result.articles) == 1
    assert "Folders are nested more than 1 deep here." in reasons(result)
    monkeypatch.setattr(limits, "FOLDER_FILES", 1)
    (tmp_path / "a" / "two.txt").write_bytes(ARTICLE)
    assert "Only the first 1 files were read." in reasons(variorum.read(tmp_path))


def test_a_folder_that_cannot_be_listed_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "closed").mkdir()
    list_folder = os.scandir

    def refuse(folder: str) -> object:
        if folder.endswith("closed"):
            raise PermissionError(13, "Permission denied", folder)
        return list_folder(folder)

    monkeypatch.setattr(folders.os, "scandir", refuse)  # type: ignore[attr-defined]
    (told,) = reasons(variorum.read(tmp_path))
    assert "permission" in told.lower()


def test_an_archive_of_too_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    data = packed({"a.txt": ARTICLE, "b.txt": ARTICLE})
    monkeypatch.setattr(limits, "ARCHIVE_ENTRIES", 1)
    (told,) = reasons(read_archive(data, "a.zip"))
    assert "2" in told


def test_files_of_a_program_in_an_archive_are_passed_over_and_said() -> None:
    result = read_archive(packed({"a.txt": ARTICLE, "site/style.css": b"a{}"}), "a.zip")
    assert len(result.articles) == 1
    assert reasons(result) == ["Files of this kind hold no articles."]


def test_a_locked_file_in_an_archive_is_told() -> None:
    data = bytearray(packed({"a.txt": ARTICLE}))
    for sign, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(sign) + flags] |= 1
    assert reasons(read_archive(bytes(data), "a.zip")) == ["It is locked with a password."]


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"\0" * 257 + b"ustar\x0000" + b"\0" * 300, "a.bin", "a tar archive"),
        (b'<svg xmlns="http://www.w3.org/2000/svg"><text>Ferry</text></svg>', "a.svg", "a picture"),
        (b'<?xml version="1.0"?><invoice><sum>3</sum></invoice>', "a.xml", "an XML file"),
    ],
)
def test_what_is_no_article_is_called_by_its_name(data: bytes, name: str, why: str) -> None:
    (told,) = reasons(read_file_bytes(data, name))
    assert why in told


@pytest.mark.parametrize("read", [feed.result_in, news_xml.result_in])
def test_entities_of_a_file_are_never_opened(read: Callable[[bytes, str], ReadResult]) -> None:
    assert "declares entities of its own" in reason_of(lambda: read(ENTITY, "a.xml"))


def test_damaged_xml_of_an_agency_is_told() -> None:
    assert reason_of(lambda: news_xml.result_in(b"<", "a.xml")) == "The XML is damaged."


def test_of_a_feed_without_end_the_first_items_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    items = b"".join(
        b"<item><title>Ferry %d</title><description>The ferry ran aground on Monday.</description></item>" % n
        for n in range(3)
    )
    monkeypatch.setattr(limits, "FEED_ITEMS", 2)
    result = feed.result_in(b'<rss version="2.0"><channel>' + items + b"</channel></rss>", "a.rss")
    assert len(result.articles) == 2
    assert "Only the first 2 items of the feed were read." in reasons(result)


def test_of_a_table_without_end_the_first_rows_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = b"".join(b"Ferry %d,The ferry ran aground on Monday with forty aboard.\n" % n for n in range(4))
    monkeypatch.setattr(limits, "TABLE_CHARACTERS", 150)
    result = table_export.result_in(b"title,text\n" + rows, "a.csv")
    assert 0 < len(result.articles) < 4
    assert result.problems


@pytest.mark.parametrize(
    ("read", "files", "why"),
    [
        (odt.result_in, {"content.xml": b"<a/>"}, "The document is damaged: its text is missing."),
        (odt.result_in, {"content.xml": b"<a"}, "The document is damaged: a part of it is no XML."),
        (docx.result_in, {"word/document.xml": b"<a"}, "The document is damaged: a part of it is no XML."),
        (epub.result_in, {"META-INF/container.xml": b"<a/>"}, "its list of chapters is missing"),
    ],
)
def test_a_document_without_its_text_is_told(
    read: Callable[[bytes, str], ReadResult], files: dict[str, bytes], why: str
) -> None:
    assert why in reason_of(lambda: read(packed(files), "a"))


def test_signs_of_fonts_and_boxes_of_a_document_are_read_once() -> None:
    words = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    body = (
        '<w:p><w:r><w:t>Ferry</w:t><w:sym w:font="Symbol" w:char="2014"/><w:sym w:char="none"/>'
        "<w:t>aground</w:t></w:r></w:p>"
        "<mc:AlternateContent><mc:Choice><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></mc:Choice>"
        "<mc:Fallback><w:p><w:r><w:t>In a box.</w:t></w:r></w:p></mc:Fallback></mc:AlternateContent>"
        "<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc><w:p><w:r><w:t>A cell.</w:t></w:r></w:p></w:tc>"
        "</w:sdtContent></w:sdt></w:tr></w:tbl>"
    )
    document = (
        f'<w:document xmlns:w="{words}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">'
        f"<w:body>{body}</w:body></w:document>"
    )
    (article,) = docx.result_in(packed({"word/document.xml": document.encode()}), "a.docx").articles
    assert [p.text for p in article.versions[0].paragraphs] == ["Ferry—aground", "In a box.", "A cell."]


def test_a_doubt_of_another_article_or_kind_moves_no_cut() -> None:
    (article,) = variorum.read_text(ARTICLE.decode()).articles
    with pytest.raises(ValueError, match="a doubt about a role has no cut to move"):
        cut_elsewhere(article, Doubt(0, "role", 0.5), 3)
    with pytest.raises(ValueError, match="doubt belongs to no version of this article"):
        cut_elsewhere(article, Doubt(0, "cut", 0.5), 3)
