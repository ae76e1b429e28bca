"""Files that hold no text are called what they are, with what to do; texts that begin alike are read."""

from __future__ import annotations

import io
import plistlib
import zipfile

import pytest

import variorum

REST = bytes(range(256)) * 8
ARTICLE = "Ferry aground\n\nThe ferry ran aground on Monday, the police said.\n"


def told_of(data: bytes, name: str = "a") -> tuple[str, str]:
    result = variorum.read_bytes(data, name)
    assert not result.articles
    (problem,) = result.problems
    return problem.reason, problem.hint


def zipped(*entries: tuple[str, str]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, text in entries:
            archive.writestr(name, text)
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("beginning", "what", "hint"),
    [
        (b"RIFF\0\0\0\0WEBP", "a picture", "OCR"),
        (b"RIFF\0\0\0\0WAVE", "a sound file", "transcript"),
        (b"RIFF\0\0\0\0AVI ", "a film", "transcript"),
        (b"RIFF\0\0\0\0XXXX", "a sound, film or picture", "Drop a text"),
        (b"\0\0\0\x20ftypM4A ", "a sound file", "transcript"),
        (b"\0\0\0\x20ftypavif", "a picture", "OCR"),
        (b"\0\0\0\x20ftypisom", "a film", "transcript"),
        (b"BM\x36\x10\0\0\0\0\0\0\x36\0\0\0\x28\0\0\0", "a picture", "OCR"),
        (b"\xff\xfb\x90\x64", "a sound file", "transcript"),
        (b"\xff\xf1\x50\x80", "a sound file", "transcript"),
        (b"AT&TFORM\0\0\0\0DJVM", "a DjVu file", "paste"),
        (b"Book".ljust(60, b"\0") + b"BOOKMOBI", "a Kindle book", "paste"),
        (b"L\0\0\0\x01\x14\x02\0", "a shortcut", "leads to"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document, an Outlook mail", "EML"),
        (b"x" * 257 + b"ustar", "a tar archive", "Unpack"),
    ],
)
def test_a_file_without_text_is_called_what_it_is(beginning: bytes, what: str, hint: str) -> None:
    told = told_of(beginning + REST)
    assert what in told[0]
    assert hint in told[1]


@pytest.mark.parametrize(
    "text",
    [
        b"BMW strikes\n\nThe workers of BMW stopped work on Monday, the union said.\n",
        "явление на реке\n\nПаром сел на мель в понедельник утром, сообщила полиция города.\n".encode(
            "cp1251"
        ),
        "якорь\n\nПаром сел на мель в понедельник утром, сообщила полиция города.\n".encode("cp1251"),
        b"[Desktop Entry]\n\nThe ferry ran aground on Monday, the police said.\n",
        b"https://example.org/ferry\n\nThe ferry ran aground on Monday, the police said.\n",
        b"[Desktop Entry] files explained\n\nThe editor wrote on Monday:\n\n[Desktop Entry]\nURL=https://example.org/a\n",
        b"# Launchers\n\n[Desktop Entry]\nURL=https://example.org/a\n\nThat is all of it, he wrote on Monday.\n",
    ],
)
def test_a_text_that_begins_like_such_a_file_is_read(text: bytes) -> None:
    assert variorum.read_bytes(text, "a.txt").articles


@pytest.mark.parametrize(
    "link",
    [
        b"[InternetShortcut]\r\nURL=https://example.org/?a=1&b=2\r\n",
        b"[Desktop Entry]\nType=Link\nURL=https://example.org/?a=1&b=2\n",
        b"[Desktop Entry]\nType=Link\nURL[$e]=https://example.org/?a=1&b=2\n",
        b'<?xml version="1.0"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "x">\n<plist><dict>'
        b"<key>URL</key>\n<string>https://example.org/?a=1&amp;b=2</string></dict></plist>",
        b"[DEFAULT]\r\nBASEURL=https://example.org/\r\n[InternetShortcut]\r\nURL=https://example.org/?a=1&b=2\r\n",
        b"#!/usr/bin/env xdg-open\n[Desktop Entry]\nType=Link\nURL=https://example.org/?a=1&b=2\n",
        "[InternetShortcut]\r\nURL=https://example.org/?a=1&b=2\r\n".encode("utf-16"),
        b"[Desktop Entry]\nURL=https://example.org/?a=1&b=2\nName[de]=a = b\n\n# said\n"
        + b"[Desktop Action new]\nName=x\n" * 200,
        b"\xef\xbb\xbf[InternetShortcut]\nURL=https://example.org/?a=1&b=2",
        plistlib.dumps({"URL": "https://example.org/?a=1&b=2"}, fmt=plistlib.FMT_BINARY),
        b"https://example.org/?a=1&b=2\n",
    ],
)
def test_a_link_kept_as_a_file_is_told_with_its_address(link: bytes) -> None:
    reason, hint = told_of(link, "Ferry.url")
    assert "link to a page" in reason
    assert "nothing is loaded from the network" in reason
    assert "Open https://example.org/?a=1&b=2 in a browser, save the page" in hint


def test_a_link_to_a_file_is_told_with_where_it_leads() -> None:
    reason, hint = told_of(b"[InternetShortcut]\r\nURL=file:///tmp/ferry.html\r\n", "Ferry.url")
    assert "link to a page" in reason
    assert hint == "Drop what it leads to instead: file:///tmp/ferry.html"


@pytest.mark.parametrize(
    "data",
    [
        b"bplist00" + REST,
        b"bplist00" + bytes(70_000),
        plistlib.dumps({"URL": 12}, fmt=plistlib.FMT_BINARY),
        plistlib.dumps(["https://example.org/"], fmt=plistlib.FMT_BINARY),
    ],
)
def test_another_binary_list_is_called_no_link(data: bytes) -> None:
    assert "link" not in told_of(data, "a.webloc")[0]


@pytest.mark.parametrize(
    ("entries", "what", "hint"),
    [
        ((("[Content_Types].xml", "<x/>"), ("xl/workbook.xml", "<x/>")), "spreadsheet", "CSV"),
        (
            (("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")),
            "spreadsheet",
            "CSV",
        ),
        ((("[Content_Types].xml", "<x/>"), ("ppt/presentation.xml", "<x/>")), "Office document", "paste"),
        ((("Index/Document.iwa", "x"), ("preview.jpg", "x")), "Pages, Numbers or Keynote", "export"),
    ],
)
def test_a_document_that_is_an_archive_is_not_unpacked(
    entries: tuple[tuple[str, str], ...], what: str, hint: str
) -> None:
    told = told_of(zipped(*entries))
    assert what in told[0]
    assert hint in told[1]


def test_an_archive_of_articles_in_a_folder_called_index_is_read() -> None:
    assert variorum.read_bytes(zipped(("Index/ferry.txt", ARTICLE)), "a.zip").articles
