"""Small things at the borders of reading: what a date, a page, bytes, a seam may be, and what no choice is."""

from __future__ import annotations

import json
import os
import zipfile
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from types import ModuleType, SimpleNamespace

import pytest

import variorum
from variorum.errors import Cancelled
from variorum.model.article import Article, Problem
from variorum.model.building import version_from
from variorum.reading import limits
from variorum.reading.byte_formats import byte_format_of
from variorum.reading.children import together
from variorum.reading.children.afterwards import done_by
from variorum.reading.children.deaths import why_it_died
from variorum.reading.choosing import cut_elsewhere
from variorum.reading.folders import Found, load
from variorum.reading.html.precheck import refuse_hostile_html
from variorum.reading.letters.decoding import decode
from variorum.reading.letters.wide_text import unmarked_utf16
from variorum.reading.problems import DAMAGED_CHARACTERS, GARBLED, Unreadable, is_of_garbled_letters, problem
from variorum.reading.recovering.settling import settled_by
from variorum.reading.reopening import borders_of, doubted_again, seam_doubted_again
from variorum.reading.roles.dates import find_moment, read_moment
from variorum.reading.several import seams
from variorum.text.phrasing import kept_phrase

BODY = "".join(
    f"<p>The ferry Isola ran aground off Skarholm, the police said on day {n}.</p>" for n in range(6)
)


def page(head: str = "", body: str = BODY) -> Article:
    html = f"<html><head>{head}</head><body><article><h1>Ferry aground</h1>{body}</article></body></html>"
    (article,) = variorum.read_text(html).articles
    return article


def data(**fields: object) -> str:
    node = {"@type": "NewsArticle", "headline": "Ferry aground", **fields}
    return f'<script type="application/ld+json">{json.dumps(node)}</script>'


def one(*paragraphs: str) -> Article:
    return Article((version_from([(text, "body") for text in paragraphs]),))


@pytest.mark.parametrize(
    ("raw", "when"),
    [
        (
            "3 May 2026, 13:05 +0530",
            datetime(2026, 5, 3, 13, 5, tzinfo=timezone(timedelta(hours=5, minutes=30))),
        ),
        ("3 May 2026, 13:05 -99:00", datetime(2026, 5, 3, 13, 5, tzinfo=UTC)),
        ("Sun, 31 Feb 2026 13:05:00 +0000", None),
        ("31 février 2026", None),
        ("jueves, 3 de mayo del año 2026", datetime(2026, 5, 3, tzinfo=UTC)),
    ],
)
def test_dates_with_offsets_and_days_that_no_month_has(raw: str, when: datetime | None) -> None:
    assert read_moment(raw).when == when


def test_a_date_of_a_language_without_rules_is_read_by_the_library() -> None:
    assert read_moment("3 května 2026", "cs").when == datetime(2026, 5, 3, tzinfo=UTC)
    assert read_moment("3 května 2026", "xx").when is None


def test_a_page_changed_before_it_was_published_was_not_changed() -> None:
    times = {"datePublished": "2026-05-03T12:00:00Z"}
    assert page(data(**times, dateModified="2026-05-03T14:00:00Z")).versions[0].updated is not None
    assert page(data(**times, dateModified="2026-05-03T11:00:00Z")).versions[0].updated is None


def test_of_several_publishers_the_first_is_the_outlet_and_endless_data_is_not_read() -> None:
    assert page(data(publisher=[{"name": "Harbour News"}, {"name": "Post"}])).outlet == "Harbour News"
    assert page(data(publisher={"name": "Harbour News"}, articleBody="x" * 6_000_000)).outlet == ""


def test_a_page_with_rows_of_endless_cells_is_read_without_the_library() -> None:
    cells = "<td>1</td>" * 6_000
    found = page(body=f"{BODY}<table><tr>{cells}</tr></table>")
    assert "day 3" in found.versions[0].text


@pytest.mark.parametrize("tag", [f'<p title="{"x" * 200_001}">', f"<p {'a ' * 3_000}>"])
def test_a_tag_larger_than_any_real_one_is_refused(tag: str) -> None:
    with pytest.raises(Unreadable, match="larger than any real page's"):
        refuse_hostile_html(f"<html><body>{tag}Ferry</p></body></html>")


def test_bytes_that_are_not_what_they_say_are_read_as_what_they_are() -> None:
    words = "Die Fähre läuft heute früh nach Süden aus, sagte der Bürgermeister am Dienstag."
    said = b'<html><head><meta charset="shift_jis"></head><body><p>'
    assert "Fähre" in decode(said + words.encode("cp1252") + b"</p></body></html>")
    assert "Ferry" in decode(b'<meta charset="x\xff">Ferry aground')


def test_marks_and_digits_are_of_no_script() -> None:
    assert unmarked_utf16("2025 — 12:30".encode("utf-16-le")) == ""


@pytest.mark.parametrize(
    ("data", "name"),
    [(b"\x1f\x8b\xff\xff\xff\xff nonsense, and no archive", "a.warc.gz"), (b"ferry", "a.json")],
)
def test_a_name_alone_makes_no_archive_and_no_table(data: bytes, name: str) -> None:
    result = variorum.read_bytes(data, name=name)
    assert not result.problems or "fault of Variorum" not in result.problems[0].reason


def test_a_mended_text_is_told_from_other_remarks() -> None:
    assert is_of_garbled_letters(problem("a.txt", kept_phrase(GARBLED, garbled="Ã¼", meant="ü")))
    assert not is_of_garbled_letters(problem("a.txt", "It is empty."))


@pytest.mark.parametrize(
    ("error", "told"),
    [(RecursionError(), "It is nested too deeply for"), (UnicodeError("half"), DAMAGED_CHARACTERS[0])],
)
@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"<?xml version='1.0'?><rss version='2.0'><channel></channel></rss>", "a.rss"),
        (b"Ferry aground", "a.txt"),
    ],
)
def test_a_reader_that_trips_over_a_file_is_a_problem_of_that_file(
    data: bytes, name: str, error: Exception, told: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trip(*arguments: object) -> None:
        raise error

    for formats in ("byte_formats.ByteFormat", "formats.Format"):
        monkeypatch.setattr(f"variorum.reading.{formats}.reader", lambda self: trip)
    (found,) = variorum.read_bytes(data, name=name).problems
    assert found.reason.startswith(told) or "fault of Variorum" in found.reason


def test_a_document_larger_than_its_kind_may_be_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    feed = b"<?xml version='1.0'?><rss version='2.0'><channel><title>Ferry</title></channel></rss>"
    known = byte_format_of(feed, "a.rss")
    assert known is not None
    monkeypatch.setattr(
        "variorum.reading.one_file.byte_format_of", lambda data, name: replace(known, most_bytes=20)
    )
    (found,) = variorum.read_bytes(feed, name="a.rss").problems
    assert "too large" in found.reason


def test_a_choice_about_a_seam_that_is_none_is_refused() -> None:
    articles = (one("Ferry aground.", "It rained."), one("Bridge shut.", "It snowed."))
    two = Article((*articles[0].versions, *articles[1].versions))
    with pytest.raises(ValueError, match="has no seam"):
        seams.chosen(articles, 1, 0)
    with pytest.raises(ValueError, match="only articles of one version each"):
        seams.moved((two, articles[1]), 1, 1)
    with pytest.raises(ValueError, match="only an article of one version"):
        seams.parted(two, 1)
    with pytest.raises(ValueError, match="paragraph must be 1 to 1"):
        seams.parted(articles[0], 2)


def test_a_seam_is_right_when_a_person_says_so_and_can_be_doubted_again() -> None:
    before, after = seams.parted(one("Ferry aground.", "It rained.", "Bridge shut.", "It snowed."), 2)
    doubted = seam_doubted_again(before, after)
    assert seams.seam_of(doubted) is not None
    kept, right = seams.chosen((before, doubted), 1, 0)
    assert (kept, seams.seam_of(right)) == (before, None)
    assert [p.text for p in right.versions[0].paragraphs] == ["Bridge shut.", "It snowed."]


@pytest.fixture
def compared(flattening: ModuleType) -> Article:
    left = ["Ferry late", "The captain went ashore at noon. The harbour was closed.", "Buses ran as usual."]
    right = [
        "Tide high",
        "The school bus was full. The tide was higher than in March.",
        "More rain is expected.",
    ]
    (article,) = variorum.read_text(flattening.page_of(left, right)).articles
    return article


def test_a_row_of_no_page_and_a_doubt_of_no_row_are_refused(compared: Article) -> None:
    border = next(borders_of(compared))
    stranger = replace(border, row=replace(border.row, text="Of another page."))
    with pytest.raises(ValueError, match="no row of this article"):
        doubted_again(compared, stranger)
    doubt = next(d for d in compared.versions[0].doubts if d.kind in ("cut", "side"))
    rowless = replace(compared, rows=())
    with pytest.raises(ValueError, match="no row of this article"):
        cut_elsewhere(rowless, doubt, 3)


def test_only_an_article_is_settled() -> None:
    with pytest.raises(TypeError, match="must be an Article, not str"):
        settled_by("Ferry", [])  # type: ignore[arg-type]


def test_few_files_and_processes_without_children_are_read_here(monkeypatch: pytest.MonkeyPatch) -> None:
    found = [Found(f"{n}.txt", f"{n}.txt") for n in range(limits.TOGETHER_FILES)]
    assert together.pays(found)
    assert not together.pays(found[:1])
    monkeypatch.setattr(together, "can_have_children", lambda: False)
    assert not together.pays(found)


def test_a_signal_without_a_name_is_told_by_its_number() -> None:
    assert "signal 99" in why_it_died(-99)[0]


def test_what_is_to_be_done_afterwards_is_done_by_the_module_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(
        "variorum.reading.limits.prepared", lambda result: len(result.articles), raising=False
    )
    assert done_by("variorum.reading.limits", variorum.read_text("Ferry aground\n\nIt rained.")) == 1


def test_a_file_that_grew_while_it_was_read_is_too_large(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Ferry aground. " * 1_000)
    before = SimpleNamespace(st_mode=path.stat().st_mode, st_size=15)
    monkeypatch.setattr(limits, "TEXT_BYTES", 9_000)
    monkeypatch.setattr(os, "fstat", lambda handle: before)
    told = load(Found(str(path), "a.txt"))
    assert isinstance(told, Problem)
    assert "too large" in told.reason


@pytest.mark.parametrize("told", [0, 15, 4_096, 9_000, 15_000])
def test_a_file_is_read_whole_whatever_size_its_folder_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, told: int
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"Ferry aground. " * 1_000)
    before = SimpleNamespace(st_mode=path.stat().st_mode, st_size=told)
    monkeypatch.setattr(os, "fstat", lambda handle: before)
    assert load(Found(str(path), "a.txt")) == b"Ferry aground. " * 1_000


def test_reading_that_is_cancelled_within_an_archive_ends(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        for n in range(3):
            archive.writestr(f"{n}.txt", "Ferry aground\n\nThe ferry ran aground on Monday.")
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(Cancelled):
        variorum.read(tmp_path / "a.zip", cancelled=cancelled)


def test_a_time_in_words_beside_none_is_found() -> None:
    found = find_moment("Published 3 May 2026 at 13:05 +02:00 in Skarholm")
    assert found is not None
    assert found.when == datetime(2026, 5, 3, 13, 5, tzinfo=timezone(timedelta(hours=2)))
