"""Web archives: what is read of a crawl, what is passed over and said, and captures of one address as versions.

`several_captures_warcio.warc` was written with warcio, as crawlers write theirs, from invented pages.
"""

from __future__ import annotations

import gzip
import io
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import variorum
from variorum.cli.main import main
from variorum.reading.exports.captures import Capture, joined

SAMPLE = Path(__file__).with_name("samples") / "web_archive" / "several_captures_warcio.warc"
HEADERS = "WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: {}\r\nWARC-Date: 2026-05-04T10:00:00Z\r\n"


def record(address: str, kind: str, body: bytes) -> bytes:
    lines = f"{HEADERS.format(address)}Content-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n"
    return lines.encode() + body + b"\r\n\r\n"


def test_captures_of_one_address_are_versions_by_their_time() -> None:
    first, *others = variorum.read(SAMPLE).articles
    assert first.address == "https://gazette.portellery.example/ferry"
    assert [version.seen for version in first.versions] == [
        datetime(2026, 5, 3, 22, tzinfo=UTC),
        datetime(2026, 5, 4, 10, tzinfo=UTC),
    ]
    assert "scraping" in first.versions[0].text
    assert "bruises" in first.versions[1].text
    assert [article.address.rsplit("/", 1)[1] for article in others] == [
        "statement.txt",
        "article?id=7",
        "one.pdf",
    ]


def test_what_is_passed_over_is_said_and_is_no_failure(tmp_path: Path) -> None:
    result = variorum.read(SAMPLE)
    assert all(problem.remark for problem in result.problems)
    told = " ".join(problem.reason for problem in result.problems)
    assert "redirections of the server: 1" in told
    assert "not changed since an earlier capture: 1" in told
    assert "did not find, passed over: 1" in told
    assert main(["read", str(SAMPLE)]) == 0


def test_one_bad_page_spoils_only_itself_and_is_named_by_its_address() -> None:
    page = b"<html><body><h1>Ferry</h1><p>The ferry ran aground on Monday, the harbour office said.</p></body></html>"
    data = record("http://a.example/1", "text/html", page) + record(
        "http://a.example/2", "application/pdf", b"%PDF-1.7 no"
    )
    result = variorum.read_bytes(data, name="a.warc")
    assert len(result.articles) == 1
    assert [problem.where for problem in result.problems] == ["a.warc/http://a.example/2"]
    assert not result.problems[0].remark


def test_a_web_archive_inside_another_is_not_opened() -> None:
    data = b"The ferry ran aground on Monday, they said."
    for _ in range(200):
        data = record("http://a.example/inner", "text/plain", data)
    result = variorum.read_bytes(data, name="a.warc")
    assert not result.articles


def test_of_a_crawlers_own_log_nothing_is_read() -> None:
    log = record(
        "metadata://example/wget.log",
        "text/plain",
        b"The crawl was begun on Monday and it ended well at noon.",
    )
    assert not variorum.read_bytes(log, name="a.warc").articles


@given(
    st.lists(st.tuples(st.sampled_from("ab"), st.integers(0, 5), st.sampled_from(["one", "two"])), max_size=8)
)
@settings(max_examples=60, deadline=None)
def test_joining_captures_loses_no_text_and_orders_by_time(told: list[tuple[str, int, str]]) -> None:
    captures = []
    for address, hour, text in told:
        (article,) = variorum.read_text(f"The ferry ran aground, said {text}.").articles
        when = datetime(2026, 5, 3, hour, tzinfo=UTC)
        (version,) = article.versions
        version = variorum.Version.from_dict({**version.to_dict(), "seen": when.isoformat()})
        captures.append(Capture(variorum.Article((version,), address=address), address, when))
    articles = joined(captures)
    assert sorted(article.address for article in articles) == sorted({address for address, _, _ in told})
    for article in articles:
        texts = {text for address, _, text in told if address == article.address}
        assert {version.text.split()[-1][:-1] for version in article.versions} == texts
        times = [version.seen for version in article.versions if version.seen]
        assert times == sorted(times)


def test_a_large_archive_of_small_pages_is_read_in_time() -> None:
    page = b"<html><body><h1>Ferry</h1><p>The ferry ran aground on Monday, the harbour office said.</p></body></html>"
    out = io.BytesIO()
    for number in range(300):
        out.write(record(f"http://a.example/{number}", "text/html", page))
    result = variorum.read_bytes(out.getvalue(), name="a.warc")
    assert len(result.articles) == 80
    assert "first 80 of its pages" in result.problems[0].reason


BODY = b"<html><body><h1>Ferry</h1><p>The ferry ran aground on Monday, the harbour office said.</p></body></html>"


ONE, OTHER = record("http://a.example/1", "text/html", BODY), record("http://a.example/2", "text/html", BODY)
#: Packed as badly as a picture is, and longer than what is unpacked at once.
LONG = record("http://a.example/2", "text/html", BODY + Random(1).randbytes(60_000).hex().encode())
PACKED = gzip.compress(ONE) + gzip.compress(LONG)


@pytest.mark.parametrize(
    "data",
    [
        pytest.param(ONE.replace(b"Length: %d" % len(BODY), b"Length: 90") + OTHER, id="a length too small"),
        pytest.param(ONE + OTHER[:-30], id="cut within a page"),
        pytest.param(ONE + OTHER[:150], id="cut within the lines before a page"),
        pytest.param(PACKED[:-9_000], id="packed, and cut"),
        pytest.param(PACKED[:-9_000] + bytes(9_000), id="packed, and overwritten"),
    ],
)
def test_damage_inside_an_archive_is_told_by_a_problem_and_not_printed(
    data: bytes, capfd: pytest.CaptureFixture[str]
) -> None:
    result = variorum.read_bytes(data, name="a.warc")
    assert result.articles
    assert any("damaged" in problem.reason and not problem.remark for problem in result.problems)
    assert capfd.readouterr().err == ""


def test_what_is_whole_is_not_called_damaged() -> None:
    for data in (ONE + OTHER, gzip.compress(ONE) + gzip.compress(OTHER), PACKED):
        result = variorum.read_bytes(data, name="a.warc")
        assert len(result.articles) == 2
        assert not result.problems
