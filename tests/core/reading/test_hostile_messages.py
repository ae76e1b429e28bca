"""Mails, feeds, web archives and exports that mean harm end with a problem, soon, and spoil only themselves."""

from __future__ import annotations

import base64
import gzip
import io
import json
import time
from collections.abc import Callable

import pytest

import variorum

HEAD = b"From: a@gazette.example\r\nTo: b@example.org\r\nMIME-Version: 1.0\r\nSubject: Ferry aground\r\n"
PROSE = b"The ferry ran aground on Monday, and nobody was hurt, the police said.\r\n\r\nIt was towed off at noon.\r\n"


def nested_multiparts() -> bytes:
    opened = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3_000)
    )
    return HEAD + opened + b"Content-Type: text/plain\r\n\r\n" + PROSE


def nested_mails() -> bytes:
    mail = HEAD + b"\r\n" + PROSE
    for _ in range(40):
        mail = HEAD + b"Content-Type: message/rfc822\r\n\r\n" + mail
    return mail


def many_parts() -> bytes:
    part = b"--b\r\nContent-Type: text/plain\r\n\r\nFerry\r\n"
    return HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n" + part * 30_000 + b"--b--\r\n"


def warc(body: bytes, headers: bytes = b"") -> bytes:
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + headers + b"\r\n" + body
    head = (
        b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://gazette.example/ferry\r\n"
        b"WARC-Date: 2020-01-07T06:30:00Z\r\nWARC-Record-ID: <urn:uuid:1>\r\n"
        b"Content-Type: application/http; msgtype=response\r\nContent-Length: %d\r\n\r\n" % len(http)
    )
    return head + http + b"\r\n\r\n"


def many_pages() -> bytes:
    head = HEAD.replace(b"To:", b"X:") + b"Content-Type: multipart/related; boundary=b\r\n\r\n"
    return head + b"--b\r\nContent-Type: text/html\r\n\r\n<p>" * 900


def unpacking() -> bytes:
    return warc(gzip.compress(bytes(200_000_000)), b"Content-Encoding: gzip\r\n")


RSS = b"<rss><channel><item><title>x</title><description>%b</description></item></channel></rss>"
LAUGHS = b'<?xml version="1.0"?><!DOCTYPE %b [<!ENTITY a "ha">' + b"".join(
    b'<!ENTITY a%d "%b">' % (n, b"&a%b;" % (str(n - 1).encode() if n else b"") * 10) for n in range(12)
)
OUTSIDE = b'<?xml version="1.0"?><!DOCTYPE %b [<!ENTITY a SYSTEM "file:///etc/hostname">]>'

HOSTILE: dict[str, tuple[str, Callable[[], bytes]]] = {
    "3,000 multiparts": ("a.eml", nested_multiparts),
    "40 mails in mails": ("a.eml", nested_mails),
    "30,000 parts": ("a.eml", many_parts),
    "a header of a megabyte": ("a.eml", lambda: HEAD + b"X: " + b"a@b.c, " * 150_000 + b"\r\n\r\n" + PROSE),
    "receivers without end": ("a.eml", lambda: HEAD + b"Cc: " + b'"(((a@b.c,' * 40_000 + b"\r\n\r\n" + PROSE),
    "a date of brackets": ("a.eml", lambda: HEAD + b"Date: " + b"(" * 100_000 + b"\r\n\r\n" + PROSE),
    "a sender of brackets": ("a.eml", lambda: b"From: " + b"(" * 7_000 + b"\r\n" + HEAD + b"\r\n" + PROSE),
    "100,000 headers": ("a.eml", lambda: HEAD + b"X: y\r\n" * 100_000 + b"\r\n" + PROSE),
    "a mailbox of beginnings": ("a.mbox", lambda: b"From a@b Tue Jan  7 2020\nSubject: x\n\n" * 50_000),
    "a saved page of many pages": ("a.mhtml", many_pages),
    "billion laughs in RSS": ("a.rss", lambda: LAUGHS % b"rss" + b"]>" + RSS % b"&a11;"),
    "a file named in RSS": ("a.rss", lambda: OUTSIDE % b"rss" + RSS % b"&a; ferry"),
    "billion laughs in NITF": ("a.xml", lambda: LAUGHS % b"nitf" + b"]><nitf><p>&a11;</p></nitf>"),
    "a deep NITF": ("a.xml", lambda: b"<nitf>" + b"<block>" * 100_000 + b"<p>Ferry</p>"),
    "a deep feed": ("a.rss", lambda: b"<rss><channel><item><description>" + b"&lt;div&gt;" * 50_000),
    "references to no character": (
        "a.rss",
        lambda: b"<rss><channel><item><title>A &#99999999999999; B</title><description>&#x110000; ferry &#"
        + b"9" * 6_000
        + b";</description></item><b",
    ),
    "an encoding with a NUL in its name": (
        "a.rss",
        lambda: b'<?xml version="1.0" encoding="ut\x00f-8"?>' + RSS % b"ferry",
    ),
    "a cell of 5 MB": ("a.csv", lambda: b'title,text\nFerry,"' + b"word " * 1_000_000 + b'"\n'),
    "an open quotation mark": ("a.csv", lambda: b'title,text\nFerry,"' + b"word\n" * 1_200_000),
    "deep JSON": ("a.json", lambda: b'{"a":' * 100_000 + b"1" + b"}" * 100_000),
    "wide JSON": ("a.json", lambda: json.dumps([{f"k{n}": "x" for n in range(300)}] * 3_000).encode()),
    "a page that unpacks to 200 MB": ("a.warc", unpacking),
    "a broken length": ("a.warc", lambda: warc(b"<p>Ferry</p>").replace(b"Content-Length: ", b"Content-Length: 99999")),
    "records of nothing": ("a.warc", lambda: b"WARC/1.0\r\n\r\n" * 100_000),
}  # fmt: skip


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_ends_soon_with_a_problem_or_its_text(kind: str) -> None:
    name, make = HOSTILE[kind]
    data = make()
    start = time.process_time()
    result = variorum.read_bytes(data, name)
    assert time.process_time() - start < 10  # of computing: other work on the machine does not count
    assert result.problems or result.articles
    for problem in result.problems:
        assert "fault of Variorum" not in problem.reason, problem
    told = "".join(v.text for a in result.articles for v in a.versions)
    assert len(told) < 3_000_000
    with open("/etc/hostname", encoding="utf-8") as file:  # noqa: PTH123
        assert file.read().strip() not in told


def test_one_bad_mail_of_a_mailbox_spoils_only_itself() -> None:
    good = HEAD.replace(b"\r", b"") + b"\n" + PROSE.replace(b"\r", b"")
    bad = nested_multiparts().replace(b"\r", b"")
    line = b"From a@gazette.example Tue Jan  7 09:00:00 2020\n"
    result = variorum.read_bytes(b"\n".join([line + good, line + bad, line + good]), "box")
    assert [a.versions[0].headline for a in result.articles][:1] == ["Ferry aground"]
    assert len([a for a in result.articles if "towed off" in a.versions[0].text]) >= 2


def test_an_attachment_that_cannot_be_read_is_named_and_the_mail_is_read() -> None:
    part = b'--b\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename="../../p\xe9.pdf"\r\n'
    part += b"Content-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(b"%PDF-1.7\nnothing") + b"\r\n"
    data = (
        HEAD + b"Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\n" + PROSE + part + b"--b--\r\n"
    )
    result = variorum.read_bytes(data, "a.eml")
    assert result.articles[0].versions[0].headline == "Ferry aground"
    (problem,) = result.problems
    assert problem.where.startswith("a.eml/p")
    assert ".." not in problem.where
    assert len(result.originals) == 1


def test_rows_beyond_the_limit_are_said_not_to_be_read() -> None:
    table = io.StringIO()
    table.write("title,text\n")
    table.writelines(f"Ferry {n},The ferry ran aground for the time number {n}.\n" for n in range(5_005))
    result = variorum.read_bytes(table.getvalue().encode(), "a.csv")
    assert len(result.articles) == 5_000
    assert "first 5,000" in result.problems[0].reason
