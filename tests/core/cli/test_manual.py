"""The manual's page on the command line, held against the real parser."""

from __future__ import annotations

import argparse
from collections.abc import Iterator

import pytest
from tests.manuals import LANGUAGES, read

from variorum.cli.arguments import COMMANDS, parser

in_every_language = pytest.mark.parametrize("language", LANGUAGES)


def options(top: argparse.ArgumentParser) -> Iterator[str]:
    for action in top._actions:
        yield from (name for name in action.option_strings if name != "-h")
        if isinstance(action, argparse._SubParsersAction):
            for child in action.choices.values():
                yield from options(child)


@in_every_language
def test_the_manual_names_every_command_and_option(language: str) -> None:
    page = read(language, "command-line.md")
    known = {*options(parser(window=True)), *options(parser(window=False))}
    assert sorted(name for name in known if f"`{name}" not in page and f" {name} " not in page) == []
    assert sorted(name for name in COMMANDS if f"variorum {name}" not in page) == []


@in_every_language
def test_the_manual_names_every_verb_of_a_corpus(language: str) -> None:
    page = read(language, "command-line.md")
    (commands,) = (a for a in parser(window=False)._actions if isinstance(a, argparse._SubParsersAction))
    (verbs,) = (a for a in commands.choices["corpus"]._actions if isinstance(a, argparse._SubParsersAction))
    assert [verb for verb in verbs.choices if f"variorum corpus {verb} CORPUS" not in page] == []
