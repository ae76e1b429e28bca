"""Names and nestings made to mislead: in folders, in archives and in what a person is told of them."""

from __future__ import annotations

import gzip
import io
import os
import stat
import sys
import time
import zipfile
from pathlib import Path
from types import ModuleType

import pytest

import variorum
from variorum.reading import limits
from variorum.reading.children import workers
from variorum.reading.problems import shown_name

ARTICLE = b"Ferry aground\n\nThe ferry ran aground on Monday, the police said.\n\nNobody was hurt.\n"
NAMES = [
    "safe\u202etxt.exe",
    "bell\x07.txt",
    "clear\x1b[2J.txt",
    "two\nlines.txt",
    "hidden\u200b\ufeff.txt",
    "tags\U000e0041\U000e0042.txt",
    "isolate\u2066a\u2069.txt",
    "line\u2028end.txt",
]


def zipped(entries: dict[str, bytes]) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return packed.getvalue()


def shows_nothing_hidden(where: str) -> bool:
    return where.isprintable() and shown_name(where) == where


@pytest.mark.parametrize("name", NAMES)
def test_a_misleading_name_is_written_out_wherever_it_comes_from(name: str, tmp_path: Path) -> None:
    if sys.platform != "win32":
        (tmp_path / name).write_bytes(b"")
        (problem,) = variorum.read(tmp_path).problems
        assert shows_nothing_hidden(problem.where)
    for data, given in ((b"", name), (zipped({name: b""}), "a.zip"), (zipped({"b.txt": b""}), name + ".zip")):
        (problem,) = variorum.read_bytes(data, name=given).problems
        assert shows_nothing_hidden(problem.where)


def test_progress_shows_names_safely(tmp_path: Path) -> None:
    for name in NAMES if sys.platform != "win32" else ["a.txt", "b.txt"]:
        (tmp_path / name).write_bytes(ARTICLE)
    told: list[str] = []
    variorum.read(tmp_path, progress=lambda words, _: told.append(words))
    assert len(told) > 2
    assert all(shows_nothing_hidden(words) for words in told)


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="there names are always text")
def test_names_that_are_no_text_are_read_and_shown(tmp_path: Path) -> None:
    for name, data in ((b"caf\xe9.txt", ARTICLE), (b"\xff\xfe.txt", b"")):
        (tmp_path / os.fsdecode(name)).write_bytes(data)
    result = variorum.read(tmp_path)
    assert len(result.articles) == 1
    (problem,) = result.problems
    assert "\\udcff" in problem.where
    assert shows_nothing_hidden(problem.where)


def test_many_files_of_such_names_are_read_by_children_too(tmp_path: Path) -> None:
    for number in range(limits.TOGETHER_FILES):
        name = "a.txt" if sys.platform == "win32" else NAMES[number % len(NAMES)]
        (tmp_path / f"{number:03}{name}").write_bytes(ARTICLE if number % 2 else b"")
    result = variorum.read(tmp_path)
    assert len(result.articles) == len(result.problems) == limits.TOGETHER_FILES // 2
    assert all(shows_nothing_hidden(problem.where) for problem in result.problems)


@pytest.mark.parametrize(
    "name", ["../a.txt", "b/../../a.txt", "/a.txt", "\\a.txt", "..\\a.txt", "C:\\a.txt", "C:a.txt"]
)
def test_no_path_leads_out_of_an_archive(name: str) -> None:
    result = variorum.read_bytes(zipped({name: ARTICLE, "good.txt": ARTICLE}), name="a.zip")
    assert len(result.articles) == 1
    (problem,) = result.problems
    assert "out of the archive" in problem.reason


def test_a_link_in_an_archive_or_folder_is_not_followed(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link.txt")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(link, "/etc/passwd")
    (problem,) = variorum.read_bytes(packed.getvalue(), name="a.zip").problems
    assert "link" in problem.reason
    if sys.platform != "win32":
        (tmp_path / "link.txt").symlink_to("/etc/passwd")
        (problem,) = variorum.read(tmp_path).problems
        assert "link" in problem.reason


def test_a_very_long_name_in_an_archive_is_read() -> None:
    result = variorum.read_bytes(zipped({"x" * 60_000 + ".txt": ARTICLE}), name="a.zip")
    assert len(result.articles) == 1


def test_bombs_are_given_up_soon_and_spoil_only_themselves() -> None:
    zeros = bytes(50 * limits.MEGABYTE)
    bomb = zipped({"zeros.txt": zeros})
    nested = ARTICLE
    for _ in range(6):
        nested = zipped({"a.zip": nested})
    data = zipped(
        {"bomb.zip": bomb, "deep.zip": nested, "good.txt": ARTICLE, "zeros.gz": gzip.compress(zeros)}
    )
    started = time.process_time()
    result = variorum.read_bytes(data, name="a.zip")
    assert time.process_time() - started < 5  # of computing, here and below: other work does not count
    assert len(result.articles) == 1
    assert len(result.problems) == 3


BILLION = b"<!DOCTYPE a [<!ENTITY a0 'ha'>" + b"".join(
    b"<!ENTITY a%d '%s'>" % (n, b"&a%d;" % (n - 1) * 10) for n in range(1, 12)
)
OUTSIDE = b"<!DOCTYPE a [<!ENTITY a11 SYSTEM 'file:///etc/passwd'>"


@pytest.mark.parametrize("entities", [BILLION, OUTSIDE], ids=["a billion laughs", "a file outside"])
@pytest.mark.parametrize(
    ("name", "page"),
    [
        (
            "a.rss",
            b"<rss version='2.0'><channel><item><title>&a11;</title></item></channel></rss>",
        ),
        ("a.xml", b"<nitf><body><body.content><p>Ferry &a11;</p></body.content></body></nitf>"),
        ("a.html", b"<html><body><p>The ferry ran aground on Monday, they said. &a11;</p></body></html>"),
    ],
)
def test_entities_are_neither_multiplied_nor_fetched(entities: bytes, name: str, page: bytes) -> None:
    started = time.process_time()
    result = variorum.read_bytes(b"<?xml version='1.0'?>" + entities + b"]>" + page, name=name)
    assert time.process_time() - started < 5
    told = "".join(version.text for article in result.articles for version in article.versions)
    assert len(told) < 5_000
    assert "root:" not in told


def test_every_sample_cut_short_is_an_article_or_a_problem(mutating: ModuleType) -> None:
    for samples in mutating.real_samples().values():
        for sample in samples[:3]:
            for part in (0.1, 0.5, 0.9, 0.999):
                data = sample.data[: int(len(sample.data) * part)]
                started = time.process_time()
                result = variorum.read_bytes(data, name=sample.name)
                assert time.process_time() - started < 10
                assert result.articles or result.problems, (sample.name, part)
                assert not any("fault of Variorum" in each.reason for each in result.problems), sample.name
    workers.end_idle_workers()
