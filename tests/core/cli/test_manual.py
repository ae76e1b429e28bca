"""The manual's page on the command line, held against the real parser."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from variorum.cli.arguments import COMMANDS, parser

PAGE = Path(__file__).resolve().parents[3] / "docs" / "manual" / "command-line.md"


def options(top: argparse.ArgumentParser) -> Iterator[str]:
    for action in top._actions:
        yield from (name for name in action.option_strings if name != "-h")
        if isinstance(action, argparse._SubParsersAction):
            for child in action.choices.values():
                yield from options(child)


def test_the_manual_names_every_command_and_option() -> None:
    page = PAGE.read_text(encoding="utf-8")
    known = {*options(parser(window=True)), *options(parser(window=False))}
    assert sorted(name for name in known if f"`{name}" not in page and f" {name} " not in page) == []
    assert sorted(name for name in COMMANDS if f"variorum {name}" not in page) == []


def test_the_manual_names_every_verb_of_a_corpus() -> None:
    page = PAGE.read_text(encoding="utf-8")
    (commands,) = (a for a in parser(window=False)._actions if isinstance(a, argparse._SubParsersAction))
    (verbs,) = (a for a in commands.choices["corpus"]._actions if isinstance(a, argparse._SubParsersAction))
    assert [verb for verb in verbs.choices if f"variorum corpus {verb} CORPUS" not in page] == []
