"""How the command ends when something around it is not as usual."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from variorum.cli.main import main

TEXT = "Ferry aground\n\nThe ferry left at nine with 200 people aboard. Nobody was hurt.\n"


@pytest.fixture
def file(tmp_path: Path) -> str:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    return str(tmp_path / "a.txt")


def shell(line: str, *words: str) -> subprocess.CompletedProcess[str]:
    """A line of sh in which `$@` is the command."""
    command = ["sh", "-c", line, "sh", sys.executable, "-m", "variorum", *words]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("words", [("--help",), ("compare", "--help")])
def test_a_reader_that_went_away_is_no_fault_of_the_help_either(words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    command = [sys.executable, "-m", "variorum", *words]
    with os.fdopen(writing, "wb") as gone:
        ended = subprocess.run(command, stdout=gone, stderr=subprocess.PIPE, check=False)
    assert (ended.returncode, ended.stderr) == (0, b"")


def test_a_full_disk_is_said_in_one_line(file: str) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("no /dev/full here")
    ended = shell('"$@" > /dev/full', "read", file)
    assert ended.returncode == 3
    assert len(ended.stderr.splitlines()) == 1
    assert "could not be written" in ended.stderr


def test_streams_that_the_caller_closed_are_done_without(file: str) -> None:
    assert shell('"$@" >&-', "read", file).returncode == 0
    assert shell('"$@" 2>&-', "read", "missing.txt").returncode == 3
    closed = shell('"$@" <&-', "compare", "-", file)
    assert "Traceback" not in closed.stderr


@pytest.mark.parametrize("words", [("--ignore", "shape"), ("--budget", "-1"), ("--budget", "nan")])
def test_a_wrong_option_ends_with_two(
    file: str, words: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["compare", file, file, *words])
    assert ended.value.code == 2
    assert words[0] in capsys.readouterr().err


def test_read_picks_one_version(tmp_path: Path, capsys: pytest.CaptureFixture[str], file: str) -> None:
    assert main(["read", f"{file}#1"]) == 0
    assert "The ferry left at nine" in capsys.readouterr().out
    assert main(["read", f"{file}#9"]) == 2
    assert "no version 9" in capsys.readouterr().err


def test_several_articles_are_listed_also_when_they_lack_a_headline(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (tmp_path / "b.txt").write_text("The mayor opened the bridge on Monday. Many came.\n", encoding="utf-8")
    assert main(["compare", str(tmp_path), str(tmp_path / "a.txt")]) == 2
    told = capsys.readouterr().err
    assert "holds 2 articles" in told
    assert "Ferry aground" in told
    assert "The mayor opened the bridge" in told


def test_a_name_cannot_drive_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corpus", "list", "\x1b]0;owned\x07"]) == 3
    assert "\x1b" not in capsys.readouterr().err


def test_a_remark_is_said_and_is_no_failure(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    article = tmp_path / "ferry.txt"
    article.write_text(
        "Ferry at the cafÃ©\n\nThe ferry struck the quay of the cafÃ© on Monday, they said.\n", "utf-8"
    )
    (tmp_path / ".hidden").write_text("no article", "utf-8")
    (tmp_path / "style.css").write_text("p {}", "utf-8")
    assert main(["read", str(tmp_path)]) == 0
    told = capsys.readouterr()
    assert "quay" in told.out
    assert all(words in told.err for words in ("garbled", "hidden", "hold no articles"))
    assert main(["corpus", "add", str(tmp_path / "a.variorum"), str(article)]) == 0


def test_remarks_alone_are_a_failure_where_nothing_was_read(tmp_path: Path) -> None:
    (tmp_path / ".hidden").write_text("no article", "utf-8")
    assert main(["read", str(tmp_path)]) == 3


#: More than Python reads as a number, more than a row can have, and none at all.
@pytest.mark.parametrize("number", ["9" * 5000, "9" * 20, str(2**63), "-1", "x"])
@pytest.mark.parametrize(
    "words",
    [
        ("corpus", "search", "CORPUS", "ferry", "--story={}"),
        ("corpus", "extract", "CORPUS", "-o", "NEW", "--", "{}"),
        ("pack", "--corpus=CORPUS", "-o", "NEW", "--", "{}", "1"),
        ("history", "--corpus=CORPUS", "--", "{}"),
        ("--size={}x20", "--screenshot", "NEW"),
        ("--size=20x{}", "--screenshot", "NEW"),
    ],
)
def test_a_number_that_nothing_can_have_is_said_in_a_sentence(
    words: tuple[str, ...], number: str, tmp_path: Path, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = str(tmp_path / "c.variorum")
    assert main(["corpus", "add", corpus, file]) == 0
    places = {"CORPUS": corpus, "NEW": str(tmp_path / "new")}
    asked = [words[0], *(places.get(word, word.replace("CORPUS", corpus)) for word in words[1:])]
    ended = _code_of([word.replace("{}", number) for word in asked])
    told = capsys.readouterr().err
    assert ended == 2
    assert "Something went wrong" not in told
    assert number[:30] in told
    assert len(told.splitlines()[-1]) < 500


@pytest.mark.parametrize("number", ["9" * 5000, "9" * 20, "7", "0", "007"])
def test_a_version_that_a_file_does_not_hold_is_said_in_a_sentence(
    number: str, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", f"{file}#{number}"]) == 2
    told = capsys.readouterr().err
    assert f"there is no version {number.lstrip('0')[:30] or '0'}" in told
    assert len(told) < 500 + len(file)


def test_a_story_is_named_by_its_number(
    tmp_path: Path, file: str, capsys: pytest.CaptureFixture[str]
) -> None:
    corpus = str(tmp_path / "c.variorum")
    main(["corpus", "add", corpus, file])
    for number in ("1", "001"):
        assert main(["corpus", "search", corpus, "ferry", "--story", number]) == 0
    assert capsys.readouterr().out.count("Ferry aground") >= 2


def _code_of(words: list[str]) -> int:
    try:
        return main(words)
    except SystemExit as end:  # of argparse
        return int(end.code or 0)
