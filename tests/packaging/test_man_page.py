"""The manual page that the .deb installs."""

from __future__ import annotations

import argparse
import re
from collections.abc import Callable
from types import ModuleType

import pytest

from variorum.cli.arguments import COMMANDS, parser


@pytest.fixture
def page(packaging: Callable[[str], ModuleType]) -> str:
    told: str = packaging("man_page").man_page(
        parser(window=True), parser(window=False), "1.2.3", "2026-01-31"
    )
    return told


def _actions(top: argparse.ArgumentParser) -> list[argparse.Action]:
    found = []
    for action in top._actions:
        found.append(action)
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                found += _actions(inner)
    return found


def test_it_tells_of_every_command_and_every_option(page: str) -> None:
    for command in COMMANDS:
        assert re.search(rf"^\.SS {command}\b", page, re.MULTILINE)
    for action in (*_actions(parser(window=True)), *_actions(parser(window=False))):
        for option in action.option_strings:
            assert option in ("-h", "--help") or rf"\fB{option}".replace("-", r"\-") in page


def test_no_line_of_words_is_taken_for_a_request(page: str) -> None:
    requests = {line.split()[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert requests <= {".TH", ".SH", ".SS", ".TP", ".PP", ".B", ".I", ".br", ".nf", ".fi"}


def test_the_width_of_the_terminal_changes_nothing(
    packaging: Callable[[str], ModuleType], page: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    again = packaging("man_page").man_page(parser(window=True), parser(window=False), "1.2.3", "2026-01-31")
    assert again == page


def test_last_words_of_the_parser_that_it_has_no_place_for_are_told(
    packaging: Callable[[str], ModuleType],
) -> None:
    odd = argparse.ArgumentParser(epilog="new section:\n  words")
    with pytest.raises(ValueError, match="no place"):
        packaging("man_page").man_page(odd, argparse.ArgumentParser(), "1", "2026-01-31")
