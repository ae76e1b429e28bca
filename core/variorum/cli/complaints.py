"""What goes to standard error."""

from __future__ import annotations

import sys
from collections.abc import Iterable

from variorum.cli.output import inert
from variorum.model.article import Problem


class Complaint(Exception):  # noqa: N818 - it is an answer to the person, with an exit code
    """Ends the command with a sentence and an exit code."""

    def __init__(self, sentence: str, code: int) -> None:
        super().__init__(sentence)
        self.code = code


def complain(sentence: str) -> None:
    """Lines on standard error; what cannot be encoded or would drive a terminal is escaped, never an error."""
    sentence = "\n".join(inert(line) for line in sentence.split("\n"))
    encoding = sys.stderr.encoding or "utf-8"
    safe = f"variorum: {sentence}".encode(encoding, "backslashreplace").decode(encoding)
    print(safe, file=sys.stderr)


def complain_of(problems: Iterable[Problem]) -> bool:
    """Say each problem; True when something was lost by one, and not only remarked on."""
    some = False
    for problem in problems:
        hint = f" {problem.hint}" if problem.hint else ""
        complain(f"{problem.where}: {problem.reason}{hint}")
        some = some or not problem.remark
    return some
