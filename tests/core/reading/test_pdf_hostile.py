"""PDF files made to hang, burst or mislead a reader end with a problem, soon, and spoil only themselves."""

from __future__ import annotations

import random
import time
import zlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

import variorum
from variorum.reading import limits
from variorum.reading.pdf_pages import pdf
from variorum.reading.problems import Unreadable

CATALOGUE = "<< /Type /Catalog /Pages 2 0 R >>"
ONE_PAGE = "<< /Type /Pages /Kids [3 0 R] /Count 1 >>"
PAGE = (
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R"
    " /Resources << /Font << /F 5 0 R >> /XObject << /A 6 0 R >> >> >>"
)
FONT = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
SENTENCE = "The ferry ran aground in the fog off Port Ellery."
TEXT = f"BT /F 12 Tf 50 700 Td ({SENTENCE}) Tj ET\n".encode()
SAMPLES = Path(__file__).parent / "samples" / "pdf"


def file_of(objects: Sequence[str | bytes]) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places: list[int] = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n" % number + (body.encode() if isinstance(body, str) else body) + b"\nendobj\n"
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(places) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(places) + 1, start)
    return bytes(out)


def stream(data: bytes, entries: str = "") -> bytes:
    return b"<< /Length %d %s >>\nstream\n%s\nendstream" % (len(data), entries.encode(), data)


def drawing(content: bytes, entries: str = "", *more: str | bytes) -> bytes:
    return file_of([CATALOGUE, ONE_PAGE, PAGE, stream(content, entries), FONT, *more])


def form(content: bytes, following: int) -> bytes:
    resources = f"/Resources << /Font << /F 5 0 R >> /XObject << /A {following} 0 R >> >>"
    return stream(content, f"/Type /XObject /Subtype /Form /BBox [0 0 600 800] {resources}")


def deep_page_tree() -> bytes:
    deep = 20_000
    nodes = [f"<< /Type /Pages /Kids [{number + 3} 0 R] /Count 1 >>" for number in range(deep)]
    page = PAGE.replace("4 0 R", f"{deep + 3} 0 R").replace("5 0 R", f"{deep + 4} 0 R")
    return file_of([CATALOGUE, *nodes, page, stream(TEXT), FONT])


def bomb() -> bytes:
    return drawing(
        zlib.compress(zlib.compress(b" " * 600_000_000, 1), 9), "/Filter [/FlateDecode /FlateDecode]"
    )


def endless_xref() -> bytes:
    data = drawing(TEXT)
    return data.replace(b"/Root 1 0 R", b"/Root 1 0 R /Prev %d" % data.index(b"xref"))


def forms_in_forms() -> bytes:
    return drawing(b"/A Do", "", *(form(b"/A Do " * 16, number + 7) for number in range(12)), form(TEXT, 99))


HOSTILE: dict[str, Callable[[], bytes]] = {
    "a deep page tree": deep_page_tree,
    "a page tree in a circle": lambda: file_of([CATALOGUE, "<< /Type /Pages /Kids [2 0 R] /Count 5 >>"]),
    "a stream that unpacks to 600 MB": bomb,
    "an endless chain of tables": endless_xref,
    "a hundred million pages claimed": lambda: file_of(
        [CATALOGUE, ONE_PAGE.replace("/Count 1", "/Count 100000000"), PAGE, stream(TEXT), FONT]
    ),
    "forms within forms": forms_in_forms,
    "brackets in brackets": lambda: drawing(b"[" * 1_000_000),
    "a page of scattered letters": lambda: drawing(
        b"BT /F 1 Tf\n"
        + b"".join(b"1 0 0 1 %d %d Tm (a) Tj\n" % (i % 600, i // 600 * 3) for i in range(60_000))
        + b"ET"
    ),
    "letters on one spot": lambda: drawing(
        b"BT /F 9 Tf\n" + b"1 0 0 1 9 500 Tm (ab) Tj 1 0 0 1 80 500 Tm (cd) Tj\n" * 20_000 + b"ET"
    ),
    "endless numbers": lambda: drawing(b"BT /F 12 Tf 1e38 1e38 1e38 1e38 1e38 1e38 Tm (hello) Tj ET"),
}


@pytest.mark.parametrize("kind", HOSTILE)
def test_a_hostile_file_ends_soon_with_its_text_or_a_problem(kind: str) -> None:
    data = HOSTILE[kind]()
    started = time.process_time()
    result = variorum.read_bytes(data, name="hostile.pdf")
    assert time.process_time() - started < 10  # of computing: other work on the machine does not count
    assert result.articles or result.problems
    assert all("fault of Variorum" not in problem.reason for problem in result.problems)


def test_of_too_many_pages_the_first_are_read_and_the_rest_named() -> None:
    kids = "3 0 R " * 5_000
    pages = f"<< /Type /Pages /Kids [{kids}] /Count 5000 >>"
    result = pdf.result_in(file_of([CATALOGUE, pages, PAGE, stream(TEXT), FONT]), "long.pdf")
    assert result.articles[0].versions[0].text.count(SENTENCE) == limits.PDF_PAGES
    (problem,) = result.problems
    assert "first 300 of its 5,000 pages" in problem.reason
    assert problem.where == "long.pdf"


def test_after_so_much_time_no_further_page_is_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    moments = iter([0.0, 0.1, 100.0])
    monkeypatch.setattr("variorum.reading.pdf_pages.opening.monotonic", lambda: next(moments))
    pages = "<< /Type /Pages /Kids [3 0 R 3 0 R 3 0 R] /Count 3 >>"
    result = pdf.result_in(file_of([CATALOGUE, pages, PAGE, stream(TEXT), FONT]), "slow.pdf")
    assert "only the first 1 of its 3 pages" in result.problems[0].reason


def test_a_scanned_file_is_said_to_hold_pictures_only() -> None:
    picture = stream(
        b"\0" * 64,
        "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
    )
    scan = drawing(b"q 600 0 0 800 0 0 cm /A Do Q", "", picture)
    with pytest.raises(Unreadable, match="is a scan: its pages are pictures") as raised:
        pdf.result_in(scan, "scan.pdf")
    assert "OCR" in raised.value.hint


def test_a_scan_with_a_line_printed_on_it_is_one_and_a_picture_behind_a_text_is_none() -> None:
    picture = stream(
        b"\0" * 64,
        "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
    )
    behind = b"q 600 0 0 400 0 0 cm /A Do Q q 600 0 0 400 0 400 cm /A Do Q "
    line = b"BT /F 9 Tf 20 20 Td (Scanned on Monday, page 1 of 1) Tj ET"
    with pytest.raises(Unreadable, match="is a scan"):
        pdf.result_in(drawing(behind + line, "", picture), "scan.pdf")
    long = TEXT + TEXT.replace(b"700", b"680").replace(b"fog", b"dark")
    for content in (behind + long, b"q 600 0 0 400 0 0 cm /A Do Q " + TEXT):
        result = pdf.result_in(drawing(content, "", picture), "a.pdf")
        assert SENTENCE in result.articles[0].versions[0].text
        assert not result.problems


def test_pages_that_are_pictures_among_pages_of_text_are_named() -> None:
    picture = stream(
        b"\0" * 64,
        "/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8",
    )
    scan = PAGE.replace("4 0 R", "7 0 R")
    pages = "<< /Type /Pages /Kids [3 0 R 8 0 R] /Count 2 >>"
    drawn = stream(b"q 600 0 0 800 0 0 cm /A Do Q")
    result = pdf.result_in(
        file_of([CATALOGUE, pages, PAGE, stream(TEXT), FONT, picture, drawn, scan]), "half.pdf"
    )
    assert SENTENCE in result.articles[0].versions[0].text
    assert result.problems[0].reason == "Scanned, with no text in it or hardly any: page 2."


def test_mutated_files_are_answered_soundly() -> None:
    chance = random.Random(5)
    sample = (SAMPLES / "printed_by_a_browser.pdf").read_bytes()
    for _ in range(8):
        data = bytearray(sample)
        for _ in range(chance.choice((1, 5, 60))):
            at = chance.randrange(len(data))
            data[at : at + chance.choice((0, 1, 30))] = chance.randbytes(chance.choice((1, 3, 40)))
        result = variorum.read_bytes(bytes(data), name="mutated.pdf")
        assert result.articles or result.problems
        assert all("fault of Variorum" not in problem.reason for problem in result.problems)
