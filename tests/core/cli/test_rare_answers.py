"""What the command line answers where things are uncommon or go wrong."""

from __future__ import annotations

import io
import logging
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from variorum.cli import finding_lines, main, window
from variorum.cli.inputs import result_of
from variorum.cli.output import inert, marked
from variorum.errors import VariorumError

GAZETTE = (
    "Ferry aground\n\nThe ferry Zembla ran aground off Port Ellery on Monday with 34 people aboard. "
    "“We heard a bang and the lights went out,” said Ann Lee, a cook. "
    "Divers will look at the hull when the wind drops. The bakery of the port sold bread all night.\n"
)
POST = (
    "Zembla hits a rock\n\nOff Port Ellery a ferry with 34 people aboard, the Zembla, ran aground on Monday. "
    "Ann Lee told us: “We heard a bang and the lights went out.” "
    "The hull will be looked at by divers. The mayor, Ola Bergh, thanked the crew of the lifeboat.\n"
)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    files = tmp_path / "gazette.txt", tmp_path / "post.txt"
    for file, text in zip(files, (GAZETTE, POST), strict=True):
        file.write_text(text, encoding="utf-8")
    return str(files[0]), str(files[1])


@pytest.fixture
def failing(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What `read` raises: put one in."""
    errors: list[BaseException] = []

    def fail(words: list[str]) -> int:
        raise errors[0]

    monkeypatch.setattr(main, "_run", fail)
    return errors


def test_two_outlets_are_told_with_reasons_and_the_words_both_quote(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["compare", *pair, "--mode", "outlets"]) == 0
    told = capsys.readouterr().out
    assert "the same words quoted, sure" in told
    assert "linked because:" in told


def test_what_only_one_outlet_has_stands_under_its_name(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["findings", *pair, "--mode", "outlets"]) == 0
    told = capsys.readouterr().out
    assert "No match found in the other text (please check): " in told
    assert "bakery" in told


def test_a_passage_of_which_a_part_has_a_match_is_not_said_to_have_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    files = tmp_path / "gazette.txt", tmp_path / "post.txt"
    files[0].write_text(
        "Harbour chief stands down\n\nKelm acknowledged she had “bought a boat that shouldn't have been bought,” "
        "calling the auditors' report accurate after a long evening that neighbours followed from the gallery, with "
        "the windows open and rain coming in, and saying she had “no interest in wasting the town's money.”\n",
        encoding="utf-8",
    )
    files[1].write_text(
        "Kelm resigns over boat\n\n“I bought a boat that should not have been bought,” Vanda Kelm said when the "
        "mayor asked her in the crowded hall.\n",
        encoding="utf-8",
    )
    assert main.main(["findings", *map(str, files), "--mode", "outlets"]) == 0
    told = capsys.readouterr().out
    assert "No match found" not in told
    assert "No full match found in the other text (please check): " in told
    assert "[part of it has a match] [a quotation] ‘Kelm acknowledged" in told


def test_texts_without_a_difference_leave_nothing_to_look_at(
    pair: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    same = tmp_path / "same.txt"
    same.write_text(GAZETTE, encoding="utf-8")
    assert main.main(["findings", pair[0], str(same)]) == 0
    assert "Nothing was found to look at." in capsys.readouterr().out


def test_names_that_may_be_one_are_told_after_the_joined_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.txt"
    file.write_text("Ola Kelm and Ida Kelm met. Kelm left.", "utf-8")
    assert main.main(["entities", str(file)]) == 0
    told = capsys.readouterr().out
    assert "Perhaps the same, not joined" in told
    assert "Kelm / Ida Kelm  “Ida Kelm” may be the “Kelm” meant here" in told


def test_several_sentences_are_explained_apart(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["compare", *pair, "--explain", "ferry"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("Ferry aground\n")
    assert "\n\nThe ferry Zembla ran aground" in told


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["compare", "-", "-"], 2, "Only one of the two texts can come from standard input."),
        (["compare", "a", "b", "--budget", "soon"], 2, "takes seconds, such as 0.5, not 'soon'"),
    ],
)
def test_what_cannot_be_meant_is_told(
    words: list[str], code: int, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        ended = main.main(words)
    except SystemExit as exit:
        ended = int(str(exit.code))
    assert ended == code
    assert told in capsys.readouterr().err


def test_ignored_kinds_and_a_budget_are_taken(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main.main(["compare", *pair, "--ignore", "case, spelling", "--budget", "5"]) == 0
    capsys.readouterr()


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (VariorumError("The file is damaged."), 3, "The file is damaged."),
        (KeyboardInterrupt(), 130, "Interrupted."),
        (
            RuntimeError("out of order"),
            3,
            "Something went wrong inside Variorum (RuntimeError). See the log:",
        ),
    ],
)
def test_every_way_to_fail_ends_with_a_sentence_and_a_code(
    failing: list[BaseException],
    error: BaseException,
    code: int,
    told: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(main, "_drop_the_rest", lambda: None)  # it would close the streams of the tests
    failing.append(error)
    assert main.main(["read", "a"]) == code
    assert told in capsys.readouterr().err


def test_what_nobody_foresaw_is_in_the_log(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from variorum.cli import log_file

    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    handler = log_file._OnFirstUse(logging.WARNING)
    handler.emit(logging.LogRecord("variorum", logging.ERROR, "here", 1, "out of order", None, None))
    handler.emit(logging.LogRecord("variorum", logging.ERROR, "here", 2, "once more", None, None))
    assert handler._file is not None
    handler._file.close()
    told = (tmp_path / "logs" / "variorum.log").read_text("utf-8")
    assert "ERROR variorum: out of order" in told
    assert "once more" in told


def test_a_log_that_cannot_be_written_is_done_without(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from variorum.cli import log_file

    (tmp_path / "logs").write_text("a file where the folder should be", "utf-8")
    monkeypatch.setenv("VARIORUM_HOME", str(tmp_path))
    handler = log_file._OnFirstUse(logging.WARNING)
    handler.emit(logging.LogRecord("variorum", logging.ERROR, "here", 1, "out of order", None, None))
    assert isinstance(handler._file, logging.NullHandler)


def test_the_log_lies_where_the_system_keeps_logs(monkeypatch: pytest.MonkeyPatch) -> None:
    from variorum.cli.log_file import log_path

    monkeypatch.delenv("VARIORUM_HOME", raising=False)
    assert log_path().name == "variorum.log"


def test_the_window_is_given_the_files_and_the_size(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: dict[str, Any] = {}

    def open_window(files: list[str], **wishes: Any) -> int:
        asked.update(wishes, files=files)
        return 0

    monkeypatch.setattr(window, "import_module", lambda name: SimpleNamespace(open_window=open_window))
    assert main.main(["a.txt", "--screenshot", "a.png", "--size", "800x600"]) == 0
    assert (asked["files"], asked["size"]) == (["a.txt"], (800, 600))


def test_a_window_that_is_not_there_or_lacks_a_part_is_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(window, "WINDOW", "variorum_no_such_window.launch")
    assert main.main([]) == 3
    assert "The window is not installed" in capsys.readouterr().err
    monkeypatch.setattr(window, "WINDOW", "variorum.no_such_part")
    assert main.main([]) == 3
    assert "a part of it is missing" in capsys.readouterr().err


def test_colour_comes_with_a_shape_on_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr("sys.stdout", SimpleNamespace(isatty=lambda: True))
    assert marked("gone", "removed") == marked("gone", "removed")
    assert marked("gone", "removed").startswith("\x1b[")
    assert marked("gone", "removed").endswith("\x1b[0m")


def test_times_and_an_address_are_told_with_the_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    page = tmp_path / "page.html"
    page.write_text(
        "<html><head><title>Ferry aground</title>"
        '<link rel="canonical" href="https://gazette.example/ferry">'
        '<meta property="article:published_time" content="2026-05-03T09:40:00Z"></head>'
        f"<body><article><h1>Ferry aground</h1><p>{GAZETTE[15:180]}</p><p>{GAZETTE[180:]}</p>"
        "</article></body></html>",
        "utf-8",
    )
    assert main.main(["read", str(page)]) == 0
    told = capsys.readouterr().out
    assert "https://gazette.example/ferry" in told
    assert "published 2026-05-03 09:40 UTC" in told


def test_a_finding_that_is_perhaps_of_one_text_is_marked(capsys: pytest.CaptureFixture[str]) -> None:
    title, sentence = "Perhaps only in the Post: a figure", "Only here: 34 aboard."
    finding_lines._passage(finding_lines._Told("only-right", "other", title, sentence, "", None))
    assert capsys.readouterr().out == "  [perhaps] [a figure] 34 aboard.\n"


def test_a_dash_is_what_comes_in_on_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    given = io.TextIOWrapper(io.BytesIO(b"Ferry aground\n\nThe ferry ran aground on Monday, they said.\n"))
    monkeypatch.setattr(sys, "stdin", given)
    (article,) = result_of("-").articles
    assert article.versions[0].headline == "Ferry aground"


def test_what_shapes_words_stays_in_them_and_what_turns_a_line_round_does_not() -> None:
    for words in ("نمی\u200cتوانند", "👩\u200d👩\u200d👧", "\u2068قال\u2069"):
        assert inert(words) == words
    assert inert("Mon\u00adday\nand on") == "Monday and on"
    assert inert("\u202e\u200b") == "\\x202e\\x200b"
