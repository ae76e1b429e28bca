"""Commands on uncommon files and streams: closed, empty, of two versions, without times, doubtful or damaged."""

from __future__ import annotations

import csv
import errno
import io
import json
import logging
import runpy
import sqlite3
import sys
from dataclasses import replace
from pathlib import Path
from types import ModuleType

import pytest

import variorum
from variorum.cli import comparing, log_file, paper, window
from variorum.cli import main as commands
from variorum.cli.corpus import WAY_ON
from variorum.cli.explaining import explain
from variorum.cli.main import main
from variorum.corpus.store import Corpus
from variorum.model.comparison import Link
from variorum.model.finding import Finding

FERRY = "Ferry aground\n\nThe ferry left at nine with 200 people aboard. Nobody was hurt, the master said.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text(FERRY, "utf-8")
    (tmp_path / "b.txt").write_text(FERRY.replace("200", "214"), "utf-8")
    return tmp_path


@pytest.fixture
def capture(tmp_path: Path) -> Path:
    """A saved comparison page: two versions of one article."""
    source = Path(__file__).parents[1] / "reading" / "flattening.py"
    flattening = runpy.run_path(str(source))
    left = ["Ferry late", "The captain went ashore at noon. The harbour was closed.", "Buses ran as usual."]
    right = [
        "Tide high",
        "The school bus was full. The tide was higher than in March.",
        "More rain is expected.",
    ]
    page = tmp_path / "page.txt"
    page.write_text(flattening["page_of"](left, right), "utf-8")
    return page


def test_python_m_variorum_is_the_command(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["variorum", "--version"])
    with pytest.raises(SystemExit) as ended:
        runpy.run_module("variorum", run_name="__main__")
    assert ended.value.code == 0
    assert variorum.__version__ in capsys.readouterr().out


def test_streams_that_the_caller_closed_are_lent(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for stream in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, stream, None)
    try:
        assert main(["read", str(folder / "a.txt")]) == 0
    finally:
        lent = sys.stdin, sys.stdout, sys.stderr
        monkeypatch.undo()
        for each in lent:
            each.close()


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (BrokenPipeError(), 0, ""),
        (
            OSError(errno.ENOSPC, "No space left on device"),
            3,
            "The answer could not be written: No space left",
        ),
        (OSError(errno.EACCES, "Permission denied", "out.html"), 3, "out.html: Permission denied."),
    ],
)
def test_an_answer_that_cannot_be_written_is_told(
    error: OSError, code: int, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail(words: list[str]) -> int:
        raise error

    monkeypatch.setattr(commands, "_run", fail)
    monkeypatch.setattr(commands.os, "dup2", lambda one, other: None)  # type: ignore[attr-defined]
    assert main(["read", "a.txt"]) == code
    assert told in capsys.readouterr().err


def test_a_log_is_kept_where_nobody_else_keeps_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    root = logging.getLogger()
    monkeypatch.setattr(root, "handlers", [])
    log_file.keep_log()
    (kept,) = root.handlers
    kept.handle(logging.LogRecord("variorum", logging.WARNING, "a.py", 1, "a fault", (), None))
    assert "a fault" in (tmp_path / "logs" / "variorum.log").read_text("utf-8")
    kept._file.close()  # type: ignore[attr-defined]


def test_that_the_order_of_two_versions_is_a_guess_is_said_first(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    both = [str(folder / "a.txt"), str(folder / "b.txt"), "--mode", "versions"]
    guess = "is a guess: nothing says which is older."
    assert main(["compare", *both]) == 0
    assert guess in capsys.readouterr().out.partition("links:")[0]
    assert main(["findings", *both]) == 0
    assert guess in capsys.readouterr().out.partition("May change")[0]
    assert main(["compare", *both, "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["older"] is None


def test_the_two_versions_of_one_file_are_compared(capture: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", str(capture)]) == 0
    assert "captain" in capsys.readouterr().out
    label = variorum.read(capture).articles[0].versions[0].label
    number = "".join(c for c in label if c.isdigit()) or "1"
    assert main(["read", f"{capture}#{number}"]) == 0


def test_what_is_unsure_in_a_text_is_told_with_its_choices(
    capture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", str(capture)]) == 0
    told = capsys.readouterr().out
    assert "unsure: " in told
    assert "choices" in told


def test_a_finding_that_rests_on_an_unsure_reading_says_so_to_people_and_programs(
    capture: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["findings", str(capture)]) == 0
    told = " ".join(capsys.readouterr().out.split())
    assert "It rests on a reading that is not sure: the page runs both versions together" in told
    assert main(["findings", str(capture), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    unsure = [each for each in found if each["doubts"]]
    assert unsure
    assert all("not sure" in each["unsure_reading"] for each in unsure)
    assert {doubt["kind"] for each in unsure for doubt in each["doubts"]} <= {"cut", "side"}
    assert Finding.from_dict(unsure[0]).id == unsure[0]["id"]
    assert main(["findings", str(capture), "--format", "csv"]) == 0
    rows = list(csv.DictReader(capsys.readouterr().out.splitlines()))
    assert [bool(row["unsure reading"]) for row in rows] == [bool(each["doubts"]) for each in found]


def test_a_history_of_notices_unchanged_texts_and_no_times(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    notice = "Correction: An earlier version of this article misstated the number of people aboard."
    names = []
    changes = (FERRY, FERRY, FERRY.replace("200", "214").rstrip() + f"\n\n{notice}\n")
    for number, text in enumerate(changes):
        path = tmp_path / f"{number}.txt"
        path.write_text(text, "utf-8")
        names.append(str(path))
    assert main(["history", *names]) == 0
    told = capsys.readouterr().out
    assert "(no time known)" in told
    assert "no differences found" in told
    assert "notice: Correction:" in told


def test_a_history_names_the_sentences_changed_most_and_counts_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = ("ferry", "harbour", "bridge", "market", "school", "bakery")
    names = []
    for number, state in enumerate(("200", "214", "230")):
        body = " ".join(
            f"The {word} of the town was closed for {state} hours by the {word} clerk." for word in words
        )
        path = tmp_path / f"{number}.txt"
        path.write_text(f"Town closed\n\n3 May 2025, {9 + number:02}:00 UTC\n\n{body}\n", "utf-8")
        names.append(str(path))
    assert main(["history", *names]) == 0
    assert "4 more changed sentences" in capsys.readouterr().out


def test_a_file_of_several_articles_is_no_version(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = "title,content\n" + "".join(
        f"Ferry {n},The ferry {n} ran aground on Monday and nobody was hurt.\n" for n in range(2)
    )
    (tmp_path / "two.csv").write_text(rows, "utf-8")
    (tmp_path / "a.txt").write_text(FERRY, "utf-8")
    assert main(["history", str(tmp_path / "two.csv"), str(tmp_path / "a.txt")]) != 0
    assert "two.csv" in capsys.readouterr().err


def test_a_file_that_holds_nothing_cannot_be_compared(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "empty.txt").write_text("", "utf-8")
    assert main(["compare", str(folder / "empty.txt"), str(folder / "a.txt")]) == 3
    assert "empty.txt" in capsys.readouterr().err


def test_possible_links_are_counted_and_not_shown() -> None:
    found = variorum.compare("The ferry left. It rained.", "The ferry sank. It snowed.", mode="outlets")
    link = Link(found.left_sentences[0], found.right_sentences[0], "reworded", 0.3)
    assert link.tier == "possible"
    assert "1 only possible, not shown here" in comparing._counted(replace(found, links=(link,)))


def test_a_sentence_is_explained_also_where_there_is_no_other(capsys: pytest.CaptureFixture[str]) -> None:
    explain(variorum.compare("Nobody was hurt.", "", mode="outlets"), "hurt", False)
    assert "The other text has no sentence." in capsys.readouterr().out


def test_tables_go_to_whatever_takes_words(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    only_words = io.StringIO()
    monkeypatch.setattr(sys, "stdout", only_words)
    assert main(["entities", str(folder / "a.txt"), "--format", "csv", "--table", "figures"]) == 0
    assert "200 people" in only_words.getvalue() or "200" in only_words.getvalue()


def test_a_window_without_qt_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(name: str) -> ModuleType:
        if name == window.WINDOW:
            raise ImportError("no module", name="PySide6.QtWidgets")
        return __import__(name, fromlist=["run"])

    monkeypatch.setattr(window, "import_module", missing)
    monkeypatch.setattr(window, "find_spec", lambda name: object())
    assert main([]) == 3
    assert "Qt is not installed" in capsys.readouterr().err


def test_a_report_on_paper_is_written_by_the_window(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[tuple[str, Path]] = []
    monkeypatch.setattr(
        "variorum.cli.reporting.paper",
        lambda: lambda contents, path: written.append((contents.heading, path)),
    )
    target = folder / "out.pdf"
    assert main(["report", str(folder / "a.txt"), str(folder / "b.txt"), "-o", str(target)]) == 0
    ((both, path),) = written
    assert "Ferry aground" in both
    assert path == target


def test_a_pdf_is_written_by_the_window_that_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    writer = ModuleType("writer")
    writer.write_pdf = print  # type: ignore[attr-defined]
    monkeypatch.setattr(paper, "find_spec", lambda name: object())
    monkeypatch.setattr(paper, "import_module", lambda name: writer)
    assert paper.paper() is print


def test_the_window_is_opened_with_the_files_given(monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[object] = []
    launch = ModuleType("launch")
    launch.open_window = lambda files, **how: opened.append((files, how["size"])) or 0  # type: ignore[attr-defined]
    monkeypatch.setattr(window, "import_module", lambda name: launch)
    monkeypatch.setattr(window, "find_spec", lambda name: object())
    assert main(["a.txt"]) == main(["a.txt", "--size", "1280x800"]) == 0
    assert opened == [(["a.txt"], None), (["a.txt"], (1280, 800))]


@pytest.mark.parametrize("way", ["told", "raised"])
def test_a_damaged_corpus_is_told_with_the_way_on(
    way: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def verify(corpus: Corpus) -> tuple[str, ...]:
        if way == "raised":
            raise sqlite3.DatabaseError("malformed")
        return ("malformed",)

    path = tmp_path / "a.variorum"
    (tmp_path / "a.txt").write_text(FERRY, "utf-8")
    assert main(["corpus", "add", str(path), str(tmp_path / "a.txt")]) == 0
    monkeypatch.setattr(Corpus, "verify", verify)
    capsys.readouterr()
    assert main(["corpus", "verify", str(path)]) == 3
    told = capsys.readouterr().err
    assert "malformed" in told
    assert WAY_ON in told


def test_that_no_figures_differ_is_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "a.txt").write_text(FERRY, "utf-8")
    path = str(tmp_path / "a.variorum")
    assert main(["corpus", "add", path, str(tmp_path / "a.txt")]) == 0
    assert main(["corpus", "examine", path]) == 0
    assert "No differing figures were found." in capsys.readouterr().out


def test_the_program_of_the_window_alone_passes_on_what_it_was_called_with(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    opened = []
    monkeypatch.setattr(window, "run", lambda options: opened.append((options.files, options.theme)) or 0)
    monkeypatch.setattr(sys, "argv", ["variorum-window", "compare", "a.txt", "--theme", "dark"])
    assert commands.open_window() == 0
    assert opened == [(["compare", "a.txt"], "dark")]
    monkeypatch.undo()
    assert commands.open_window(["--size", "wide", "--screenshot", "x.png"]) == 2
    assert "--size takes WIDTHxHEIGHT" in capsys.readouterr().err
