"""The command line as a person or a script meets it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from variorum.cli.arguments import COMMANDS
from variorum.cli.main import main

LEFT = "Ferry aground\n\nThe ferry left at nine with 200 people aboard. Nobody was hurt, the master said.\n"
RIGHT = "Ferry aground\n\nThe ferry left at nine with 214 people aboard. Nobody was hurt, the master said.\n"


ONE_REPORT = """Ferry aground off Ellery

The ferry Isola ran aground off Port Ellery on Saturday with four lorries aboard, Ada Holm said.

“Two bangs, and then the whole quay jumped and my tea went everywhere,” said Ned Tallis."""
OTHER_REPORT = """Ship strikes sandbank

Ned Tallis, who mends nets, said that “the whole quay jumped and my tea went everywhere”.

With 4 lorries in her hold the Isola, a ferry, struck a bank near Port Ellery on Saturday."""


ONE_RAID = (
    "Coast guards seize 14 smugglers off Port Ellery\n\nThe coast guard arrested 14 smugglers off Port Ellery on "
    "Monday. The cutter Marram stopped two boats at dawn, said Captain Ilse Brandvold. Brandvold said the Marram "
    "had followed the boats for six hours. The smugglers came from Tarsk, said Brandvold."
)
ANOTHER_RAID = (
    "Coast guards catch 9 smugglers off Port Ellery\n\nThe coast guard arrested 9 smugglers off Port Ellery on "
    "Friday. The frigate Kestrel fired warning shots at a trawler, said Commander Joao Teles. Teles said the "
    "Kestrel was on her first patrol. A smuggler was wounded, said Teles, and flown out by the Kestrel."
)


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    (tmp_path / "left.txt").write_text(LEFT, encoding="utf-8")
    (tmp_path / "right.txt").write_text(RIGHT, encoding="utf-8")
    return str(tmp_path / "left.txt"), str(tmp_path / "right.txt")


def variorum(*words: str, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "variorum", *words]
    return subprocess.run(command, input=stdin, capture_output=True, check=False)


def test_compare_tells_what_changed(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *pair]) == 0
    told = capsys.readouterr().out
    assert "[-200-]" in told
    assert "{+214+}" in told


def test_compare_counts_links_by_how_sure_they_are_and_gives_reasons_for_doubtful_ones(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "one.txt").write_text(ONE_REPORT, encoding="utf-8")
    (tmp_path / "one.txt").write_text(ONE_RAID, encoding="utf-8")
    (tmp_path / "other.txt").write_text(ANOTHER_RAID, encoding="utf-8")
    main(["compare", str(tmp_path / "one.txt"), str(tmp_path / "other.txt")])
    told = capsys.readouterr().out
    assert told.index("note: these seem to be different events") < told.index("links: ")


def test_compare_gives_json_that_the_model_reads_back(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    from variorum.model.comparison import Comparison

    main(["compare", *pair, "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    comparison = Comparison.from_dict(told)
    assert comparison.apply("left") == comparison.right
    assert {link["tier"] for link in told["links"]} <= {"sure", "likely", "possible"}


def test_differences_change_the_exit_code_only_where_asked(pair: tuple[str, str]) -> None:
    assert main(["compare", *pair]) == 0
    assert main(["compare", *pair, "--exit-code"]) == 1
    assert main(["compare", pair[0], pair[0], "--exit-code"]) == 0
    assert main(["findings", *pair, "--exit-code"]) == 1


def test_read_names_what_cannot_be_read_and_does_the_rest(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["read", "missing.html", pair[0]]) == 3
    told = capsys.readouterr()
    assert "missing.html" in told.err
    assert "The ferry left at nine" in told.out


def test_read_as_json_leaves_out_the_file_itself(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    main(["read", pair[0], "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert set(told) == {"articles", "problems"}


def test_standard_input_is_a_file_called_dash(pair: tuple[str, str]) -> None:
    told = variorum("compare", pair[0], "-", stdin=RIGHT.encode())
    assert told.returncode == 0
    assert b"214" in told.stdout


def test_a_missing_file_ends_with_three_and_one_sentence() -> None:
    told = variorum("compare", "missing.txt", "missing.txt")
    assert told.returncode == 3
    assert b"Traceback" not in told.stderr


def test_wrong_words_end_with_two() -> None:
    assert variorum("compare").returncode == 2
    assert variorum("compare", "--mode", "sideways", "a", "b").returncode == 2


def test_one_version_alone_cannot_be_compared(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", pair[0]]) == 2
    assert "second file" in capsys.readouterr().err


def test_a_version_that_is_not_there_is_named_with_those_that_are(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["compare", pair[0] + "#7", pair[1]]) == 2
    assert "version 1" in capsys.readouterr().err
    assert main(["compare", pair[0] + "#1", pair[1]]) == 0


def test_entities_are_joined_across_files(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["entities", *pair]) == 0
    assert "200" in capsys.readouterr().out
    main(["entities", *pair, "--format", "json"])
    told = json.loads(capsys.readouterr().out)
    assert {"texts", "dossier", "names", "figures", "sources"} <= set(told)
    assert len(told["names"]) == len(told["texts"]) == 2


def test_findings_are_told_meaning_first(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["findings", *pair]) == 0
    _note, _, heading, first, *_ = capsys.readouterr().out.splitlines()
    assert (heading, first) == ("May change the meaning (1)", "  Other figure: 200 / 214")
    main(["findings", *pair, "--format", "json"])
    assert json.loads(capsys.readouterr().out)[0]["kind"] == "figure"


def test_explain_shows_the_best_partners(pair: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["compare", *pair, "--explain", "people aboard"]) == 0
    assert "214 people aboard" in capsys.readouterr().out


def test_an_article_cannot_drive_the_terminal(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    hostile = tmp_path / "hostile.txt"
    hostile.write_text(
        "Headline\n\nA \x1b[2J sentence with \x07 a bell and \u202e an override.\n", encoding="utf-8"
    )
    main(["read", str(hostile)])
    told = capsys.readouterr().out
    assert not set("\x1b\x07\u202e") & set(told)


def test_a_reader_that_goes_away_is_quiet(pair: tuple[str, str]) -> None:
    command = f"{sys.executable} -m variorum compare {pair[0]} {pair[1]} --format json | head -c 1"
    told = subprocess.run(["sh", "-c", command], capture_output=True, check=False)
    assert told.stderr == b""


def test_a_picture_size_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--screenshot", "x.png", "--size", "large"]) == 2
    assert "1280x800" in capsys.readouterr().err


def test_version_and_help_are_instant_and_name_every_command() -> None:
    assert b"variorum 0" in variorum("--version").stdout
    told = variorum("--help").stdout.decode()
    for command in COMMANDS:
        assert f"  {command} " in told


def test_compare_tells_what_was_removed_by_time_and_not_by_side(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "<meta property='article:published_time' content='2026-05-0{day}T09:00:00Z'>"
    page = f"<html><head>{head}</head><body><h1>{{head}}</h1>{{body}}</body></html>"
    common = "".join(
        f"<p>The ferry ran aground off the harbour on day {n} of the strike.</p>" for n in range(5)
    )
    alone = ("<p>Refunds were promised by nobody in the office.</p>", "<p>An inquiry was opened at once.</p>")
    files = []
    for day, words in enumerate(alone, 3):
        files.append(tmp_path / f"{day}.html")
        files[-1].write_text(page.format(day=day, head="Ferry aground", body=common + words))
    names = [str(file) for file in files]
    told = []
    for words in (names, names[::-1]):
        assert main(["compare", *words, "--mode", "versions"]) == 0
        told.append(capsys.readouterr().out)
    for out in told:
        assert "removed:\n  - Refunds were promised" in out
        assert "added:\n  + An inquiry was opened" in out
