"""`variorum-window`: what it answers before there is a window, and that all that is written knows its options."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from tests.manuals import LANGUAGES, read

import variorum
from variorum.cli.arguments import COMMANDS, parser, window_parser

_ROOT = Path(__file__).resolve().parents[3]
_CALL = """
import atexit, sys
atexit.register(lambda: print("with Qt" if "PySide6" in sys.modules else "without Qt"))
sys.argv[0] = "variorum-window"
from variorum_gui.launch import main
sys.exit(main())
"""


def _asked(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", _CALL, *arguments], capture_output=True, text=True, timeout=120
    )


def _options(window: bool) -> set[str]:
    known = parser(window=True) if window else window_parser()
    return {option for action in known._actions for option in action.option_strings}


@pytest.mark.parametrize(
    ("asked", "told"),
    [("--help", "--screenshot FILE.png"), ("--version", f"variorum {variorum.__version__}\n")],
)
def test_help_and_version_are_told_without_qt(asked: str, told: str) -> None:
    ended = _asked(asked)
    assert (ended.returncode, ended.stderr) == (0, "")
    assert told in ended.stdout
    assert ended.stdout.endswith("without Qt\n")


def test_an_option_it_does_not_know_is_a_wrong_call_and_opens_nothing() -> None:
    ended = _asked("--bogus")
    assert ended.returncode == 2
    assert "unrecognized arguments: --bogus" in ended.stderr
    assert ended.stdout == "without Qt\n"


def test_a_file_with_the_name_of_a_command_is_a_file() -> None:
    assert window_parser().parse_args([*COMMANDS]).files == [*COMMANDS]


def test_it_has_the_options_of_the_program_without_a_command_so_that_one_page_tells_of_both() -> None:
    assert _options(window=False) == _options(window=True)


def test_every_program_that_is_installed_stands_in_the_readme_and_on_the_page_of_the_command_line() -> None:
    project = tomllib.loads((_ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    programs = {*project["scripts"], *project["gui-scripts"]}
    assert programs == {parser(window=True).prog, window_parser().prog}
    pages = [(_ROOT / "README.md").read_text("utf-8")]
    pages += [read(language, "command-line.md") for language in LANGUAGES]
    assert all(f"`{program}`" in page for program in programs for page in pages)
