"""Mails, mailboxes, feeds, tables and documents at their limits, and with parts that hold nothing or damage."""

from __future__ import annotations

import gzip
import io
import json
import zipfile

import pytest

import variorum
from variorum.reading import limits
from variorum.reading.documents.passages import together
from variorum.reading.exports import feed, table_export
from variorum.reading.problems import Unreadable

HEAD = b"From: desk@gazette.example\r\nMIME-Version: 1.0\r\nMessage-ID: <1@gazette.example>\r\nSubject: Ferry\r\n"
DATE = b"Date: Sat, 3 May 2025 11:52:00 +0000\r\n"
WORDS = b"The ferry Isola ran aground on Saturday, the police said.\r\n"


def read(data: bytes, name: str) -> variorum.ReadResult:
    return variorum.read_bytes(data, name=name)


def reasons(data: bytes, name: str) -> str:
    return " ".join(problem.reason for problem in read(data, name).problems)


def text_of(data: bytes, name: str) -> str:
    return "\n".join(v.text for article in read(data, name).articles for v in article.versions)


def with_parts(*parts: bytes) -> bytes:
    return (
        HEAD
        + DATE
        + b'Content-Type: multipart/mixed; boundary="b"\r\n\r\n'
        + b"".join(b"--b\r\n" + part + b"\r\n" for part in parts)
        + b"--b--\r\n"
    )


PLAIN = b"Content-Type: text/plain\r\n\r\n" + WORDS


def test_a_picture_shown_in_a_mail_is_passed_over_and_one_attached_is_named() -> None:
    shown = b"Content-Type: image/png\r\nContent-Disposition: inline\r\n\r\nx"
    attached = b'Content-Type: image/png\r\nContent-Disposition: attachment; filename="a.png"\r\n\r\nx'
    assert reasons(with_parts(PLAIN, shown), "a.eml") == ""
    assert reasons(with_parts(PLAIN, attached), "a.eml") == "This is a picture."


def test_an_archive_attached_is_read_and_a_strange_file_is_told() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("second.txt", "Bridge shut\n\nThe bridge was shut on Sunday, the council said.")
    head = b'Content-Type: application/zip\r\nContent-Disposition: attachment; filename="a.zip"\r\n'
    part = head + b"Content-Transfer-Encoding: binary\r\n\r\n" + packed.getvalue()
    assert "bridge was shut" in text_of(with_parts(PLAIN, part), "a.eml")
    strange = (
        b'Content-Type: application/x-blob\r\nContent-Disposition: attachment; filename="a.blob"\r\n\r\nx'
    )
    assert "application/x-blob" in reasons(with_parts(PLAIN, strange), "a.eml")


def test_a_mail_of_too_many_parts_or_endless_headers_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    assert "header lines are longer" in reasons(
        HEAD + DATE + b"X: " + b"x" * limits.MAIL_HEADER_BYTES, "a.eml"
    )
    monkeypatch.setattr(limits, "MAIL_PARTS", 3)
    bare = b"\r\n" + WORDS
    assert "more than 3 parts" in reasons(with_parts(*[bare] * 5), "a.eml")


def test_a_name_and_letters_that_no_mail_program_writes_spoil_nothing() -> None:
    japanese = b"Content-Type: text/plain; charset=iso-2022-jp\r\n\r\n" + b"\x1b$B$3\x1b(B" + WORDS + b"\xff"
    assert "ran aground" in text_of(with_parts(japanese), "a.eml")
    named = (
        b"Content-Type: text/plain; name*0*=x'\r\nContent-Disposition: attachment; filename*=z''%ff\r\n\r\n"
    )
    assert "ran aground" in text_of(with_parts(PLAIN, named + b"Nothing."), "a.eml")


def test_a_forward_that_is_quoted_as_a_whole_is_unquoted_and_a_reply_is_not() -> None:
    quoted = b"".join(
        b"> " + line + b"\r\n"
        for line in (b"From: A. Writer <a@gazette.example>", b"Subject: Ferry", b"", WORDS.strip())
    )
    forwarded = HEAD + DATE + b"\r\nBegin forwarded message:\r\n\r\n" + quoted
    assert "> The ferry" not in text_of(forwarded, "a.eml")
    reply = (
        HEAD + DATE + b"\r\n" + WORDS + b"\r\n> They said\r\n> nothing.\r\n\r\nNobody was hurt, I hear.\r\n"
    )
    assert "Nobody was hurt" in text_of(reply, "a.eml")


def test_of_a_mailbox_only_so_many_mails_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    box = b"".join(
        b"From a@b Sat May  3 11:52:00 2025\n" + HEAD + DATE + b"\r\n" + WORDS + b"\n" for _ in range(3)
    )
    assert len(read(box, "a.mbox").articles) == 3
    monkeypatch.setattr(limits, "MAILBOX_MESSAGES", 2)
    assert len(read(box, "a.mbox").articles) == 2
    assert "Only the first 2 of its mails were read." in reasons(box, "a.mbox")


def test_a_mail_in_a_mailbox_that_is_nested_without_end_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def trip(*arguments: object) -> None:
        raise RecursionError

    monkeypatch.setattr("variorum.reading.mails.mail.read_message", trip)
    box = b"From a@b Sat May  3 11:52:00 2025\n" + HEAD + DATE + b"\r\n" + WORDS
    assert "nested too deeply for an e-mail" in reasons(box, "a.mbox")


ITEM = "<item><title>Ferry</title><description>{}</description></item>"
FEED = "<?xml version='1.0'?><rss version='2.0'><channel><title>Gazette</title>{}</channel></rss>"


def test_a_feed_that_is_no_good_xml_is_read_as_far_as_it_goes_and_told() -> None:
    whole = FEED.format(ITEM.format(WORDS.decode() * 3) * 3)
    damaged = whole.replace("Saturday", "Saturday <& ", 1).encode()
    assert "damaged or cut short" in reasons(damaged, "a.rss")
    assert read(damaged, "a.rss").articles


def refuse(*arguments: object) -> None:
    raise Unreadable("It is nested too deeply.", "Copy it.")


def test_an_item_that_cannot_be_read_is_named_and_the_others_are_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(feed, "_article", refuse)
    (found,) = read(FEED.format(ITEM.format("Words.")).encode(), "a.rss").problems
    assert (found.where, found.reason) == ("a.rss/item 1", "It is nested too deeply.")
    monkeypatch.setattr(table_export, "_article", refuse)
    table = "title,content\nFerry,The ferry ran aground on Saturday and nobody was hurt.\n"
    assert "a.csv/row 1" in [each.where for each in read(table.encode(), "a.csv").problems]


def test_rows_beyond_the_limit_are_not_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TABLE_ROWS", 2)
    line = json.dumps({"title": "Ferry", "content": WORDS.decode() * 3})
    assert len(read("\n".join([line] * 9).encode(), "a.jsonl").articles) <= 3


def test_a_cell_larger_than_any_article_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "TABLE_CELL_CHARACTERS", 1_000)
    table = f'title,content\nFerry,"{"The ferry ran aground. " * 100}"\n'
    assert "larger than any article" in reasons(table.encode(), "a.csv")


def test_objects_within_an_object_give_their_names() -> None:
    article = {
        "title": "Ferry",
        "content": WORDS.decode() * 4,
        "authors": [{"name": "A. Writer"}, {"name": "B. Reader"}],
        "tags": [{"id": 3}],
    }
    assert "A. Writer" in str(read(json.dumps([article]).encode(), "a.json").articles)


def test_an_empty_page_and_a_damaged_record_of_a_web_archive_are_told() -> None:
    def record(body: bytes) -> bytes:
        answer = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + body
        return (
            b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/a\r\n"
            b"WARC-Date: 2025-05-03T11:52:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
            b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n"
            % (len(answer), answer)
        )

    page = b"<html><body><h1>Ferry</h1>" + b"<p>" + WORDS + b"</p></body></html>"
    assert "nothing in this page" in reasons(record(b"  "), "a.warc")
    packed = gzip.compress(record(page))
    broken = gzip.compress(record(page))
    broken = broken[:60] + b"\xff" * 40 + broken[100:]
    assert reasons(packed + broken, "a.warc.gz")


def test_agency_xml_that_is_none_is_told() -> None:
    assert reasons(b'<?xml version="1.0"?><nitf', "a.xml")


@pytest.mark.parametrize(("machine", "letter"), [("mac", "ä"), ("pc", "è")])
def test_rtf_of_old_machines_has_their_letters(machine: str, letter: str) -> None:
    rtf = (
        r"{\rtf1\MACHINE\deff0{\fonttbl{\f0 Times;}}{\do{\dptxbxtext boxed}}"
        r"The ferry Isola ran aground\~on Saturday, n\'8ahe Skarholm.\par Nobody was hurt.}}}"
    )
    text = text_of(rtf.replace("MACHINE", machine).encode(), "a.rtf")
    assert f"n{letter}he Skarholm." in text
    assert "Nobody was hurt." in text


def test_an_epub_without_a_chapter_it_names_tells_so() -> None:
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as book:
        book.writestr("mimetype", "application/epub+zip")
        book.writestr(
            "META-INF/container.xml",
            '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
            '<rootfile full-path="a.opf" media-type="application/oebps-package+xml"/></rootfiles></container>',
        )
        book.writestr(
            "a.opf",
            '<package xmlns="http://www.idpf.org/2007/opf"><manifest>'
            '<item id="a" href="a.xhtml" media-type="application/xhtml+xml"/>'
            '<item id="b" href="b.xhtml" media-type="application/xhtml+xml"/>'
            '</manifest><spine><itemref idref="a"/><itemref idref="b"/></spine></package>',
        )
        page = f"<html xmlns='http://www.w3.org/1999/xhtml'><body><h1>Ferry</h1><p>{WORDS.decode()}</p></body></html>"
        book.writestr("a.xhtml", page)
    assert "The book names this chapter and does not hold it." in reasons(data.getvalue(), "a.epub")
    assert "ran aground" in text_of(data.getvalue(), "a.epub")


def test_what_is_new_within_what_is_gone_is_in_neither_version() -> None:
    assert together("inserted", "deleted") == "neither"
    assert together("inserted", "") == "inserted"
