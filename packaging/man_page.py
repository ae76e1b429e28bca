"""The manual page variorum(1), written from the parser of the command line, so that it tells of every option."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator


def man_page(
    window: argparse.ArgumentParser, commands: argparse.ArgumentParser, version: str, date: str
) -> str:
    """The page in the macros of man(7). `window` parses the call without a command, `commands` the others."""
    said = _closing(window.epilog or "")
    lines = [
        f'.TH VARIORUM 1 "{date}" "Variorum {version}" "User Commands"',
        ".SH NAME",
        r"variorum \- read two news articles side by side",
        ".SH SYNOPSIS",
        ".B variorum",
        _escaped(_usage(window).removeprefix("variorum ")),
        ".br",
        ".B variorum",
        r"\fICOMMAND\fR \fIARGUMENT\fR \[u2026]",
        ".SH DESCRIPTION",
        _escaped(window.description or ""),
        ".PP",
        "A file may be a text, a page, a document of an office program, a PDF, a mail, a feed,",
        "an export of an archive, a folder, or a corpus of Variorum. Everything happens on this machine.",
        ".SH OPTIONS",
        *_options(window),
        ".SH COMMANDS",
        *said["commands"],
    ]
    for name, parser in _verbs(commands):
        lines += [f".SS {_escaped(name)}", _escaped(_usage(parser)), *_options(parser)]
    lines += [".SH EXIT STATUS", *said["exit codes"], *_LAST]
    return "\n".join(lines) + "\n"


_LAST = [
    ".SH ENVIRONMENT",
    ".TP",
    ".B VARIORUM_HOME",
    "A folder for settings, corpora made without asking and the log, in place of those of the system.",
    ".TP",
    ".B NO_COLOR",
    "No colours on a terminal.",
    ".SH FILES",
    ".TP",
    r".I ~/.config/variorum/settings.json",
    "What was chosen in the preferences.",
    ".TP",
    r".I ~/.local/share/variorum/",
    "The corpora made without asking, and how the window stood.",
    ".SH SEE ALSO",
    "The manual: Help in the window.",
]


def _verbs(
    parser: argparse.ArgumentParser, before: str = ""
) -> Iterator[tuple[str, argparse.ArgumentParser]]:
    """Every command, and the verbs of those that have some, with their whole name."""
    inner = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    if not inner:
        yield before, parser
    for action in inner:
        for name, each in action.choices.items():
            yield from _verbs(each, f"{before} {name}".strip())


def _usage(parser: argparse.ArgumentParser) -> str:
    """How it is called, on one line: argparse breaks it by the width of the terminal it happens to run on."""
    return " ".join(parser.format_usage().removeprefix("usage: ").split())


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._HelpAction) or action.help == argparse.SUPPRESS:
            continue
        if not action.help and not action.option_strings:  # what CORPUS is, its name says
            continue
        yield ".TP"
        yield _called(action)
        yield _escaped(_help(action))


def _help(action: argparse.Action) -> str:
    """What an option does, with its values filled in as argparse does; a blank where nothing is said."""
    return re.sub(r"%\((\w+)\)s", lambda found: str(getattr(action, found[1], "")), action.help or " ")


def _called(action: argparse.Action) -> str:
    taken = action.metavar or ("|".join(map(str, action.choices)) if action.choices else action.dest.upper())
    value = f"\\fI{_escaped(str(taken))}\\fR"
    if not action.option_strings:
        return value
    names = ", ".join(f"\\fB{_escaped(option)}\\fR" for option in action.option_strings)
    return names if action.nargs == 0 else f"{names} {value}"


def _closing(epilog: str) -> dict[str, list[str]]:
    """The parser's last words by their headings; the table of commands keeps its lines."""
    said: dict[str, list[str]] = {"commands": [], "exit codes": []}
    for block in epilog.split("\n\n"):
        head, _, words = block.partition(":")
        name = head.partition(" (")[0]
        if name == "commands":
            said[name] = [".nf", _escaped(words.partition("\n")[2]), ".fi"]
        elif name in said:
            said[name] = [_escaped(" ".join(words.split()))]
        else:
            raise ValueError(f"the manual page has no place for these words of the parser: {head!r}")
    return said


def _escaped(words: str) -> str:
    """Safe in roff: nothing is an escape, a hyphen can be copied, and no line is a request."""
    words = words.replace("\\", r"\e").replace("-", r"\-").replace("…", r"\[u2026]").replace("’", r"\(cq")
    return "\n".join(rf"\&{line}" if line.startswith((".", "'")) else line for line in words.splitlines())
