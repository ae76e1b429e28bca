"""Tables and annotations on standard output."""

from __future__ import annotations

import csv
import io
import json
from pathlib import Path

import pytest

from variorum import annotate
from variorum.cli.arguments import TABLES
from variorum.cli.main import main
from variorum.reading.reader import read
from variorum.reporting.exchange.incoming import incoming
from variorum.reporting.exchange.named_text import NamedText

REPORT = (
    "Ferry aground off Port Ellery\n\nThe ferry Isola ran aground on Saturday with 200 people aboard, the coast guard "
    "said.\n\n“Nobody was hurt and the ferry will be towed,” said Maria Oduya of the line. She left at 5 p.m.\n"
)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "a.txt").write_text(REPORT, encoding="utf-8")
    (tmp_path / "b.txt").write_text(REPORT.replace("200", "214"), encoding="utf-8")
    return str(tmp_path / "a.txt"), str(tmp_path / "b.txt")


@pytest.mark.parametrize("table", TABLES)
def test_every_table_has_its_headings_and_rows_of_one_length(
    table: str, pair: tuple[str, str], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    assert main(["entities", *pair, "--format", "csv", "--table", table]) == 0
    headings, *rows = csv.reader(io.StringIO(capsysbinary.readouterr().out.decode("utf-8"), newline=""))
    assert {"text", "start", "end"} <= set(headings)
    assert rows or table == "disagreements"
    assert {len(row) for row in rows} <= {len(headings)}


def test_the_mark_for_excel_comes_only_when_asked_for(
    pair: tuple[str, str], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    main(["findings", *pair, "--format", "csv"])
    assert capsysbinary.readouterr().out.startswith(b"number,kind")
    main(["findings", *pair, "--format", "csv", "--bom"])
    assert capsysbinary.readouterr().out.startswith(b"\xef\xbb\xbfnumber,kind")


def test_annotations_on_standard_output_can_be_read_back(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    for command in ("entities", "findings"):
        assert main([command, *pair, "--format", "webannotation"]) == 0
        told = capsys.readouterr().out.encode()
        texts = [NamedText(annotate(read(path).articles[0].versions[0]), path) for path in pair]
        back = incoming(told, texts)
        assert back.annotations == tuple(text.annotations for text in texts)
        assert json.loads(told)["total"] > 0


def test_entities_are_told_by_kind_with_counts_for_each_text(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["entities", *pair]) == 0
    told = capsys.readouterr().out
    assert "  [1]  [2]  People\n    1    1  Maria Oduya\n" in told
    assert "200" in told
    assert "214" in told


def test_findings_of_two_outlets_end_with_what_was_not_searched(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["findings", *pair, "--mode", "outlets"]) == 0
    assert "Note: " in capsys.readouterr().out
    assert main(["findings", pair[0], pair[0], "--mode", "outlets"]) == 0


def test_texts_without_outlet_and_headline_are_called_by_how_they_begin(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    bodies = (
        "Two tugs reached Port Ellery at noon. The ferry Isola ran aground with 200 people aboard, the line said.\n",
        "The coast guard sent a boat. The ferry Isola ran aground with 214 people aboard, the line said.\n",
    )
    paths = [tmp_path / name for name in ("a.txt", "b.txt")]
    for path, body in zip(paths, bodies, strict=True):
        path.write_text(body, encoding="utf-8")
    main(["findings", *map(str, paths)])
    told = capsys.readouterr().out
    assert "“The coast guard sent a […]”" in told
    assert "a.txt" not in told


def test_two_texts_of_one_outlet_are_told_apart_by_their_hours(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = """<html><head><meta property="og:site_name" content="Herald">
        <meta property="article:published_time" content="2026-05-03T{hour}:40Z"></head><body>
        <article><h1>Ferry aground</h1>
        <p>The ferry Isola ran aground with {count} people aboard, the line said on Saturday morning.</p>
        </article></body></html>"""
    paths = [tmp_path / name for name in ("a.html", "b.html")]
    for path, hour, count in zip(paths, ("09", "12"), (200, 214), strict=True):
        path.write_text(page.format(hour=hour, count=count), encoding="utf-8")
    main(["compare", *map(str, paths)])
    assert "Herald 09:40  |  Herald 12:40" in capsys.readouterr().out
    main(["story", *map(str, paths)])
    assert "[1] Herald 09:40" in capsys.readouterr().out
