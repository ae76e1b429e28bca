"""Numbers on the command line: of rows of a corpus, of versions of a file, of pixels."""

from __future__ import annotations

import argparse

from variorum.cli.complaints import Complaint
from variorum.cli.output import inert
from variorum.text.leaving_out import shortened

#: No row of a corpus has a larger number.
_LARGEST = 2**63 - 1
_LONGEST = 40


def number_in(words: str) -> int | None:
    """The number written; None of other words, and of a number that nothing here can have.

    Python refuses to read more than 4,300 digits (https://docs.python.org/3/library/stdtypes.html#int-max-str-digits).
    """
    if not words.isdecimal() or len(words.lstrip("0")) > len(str(_LARGEST)):
        return None
    number = int(words.lstrip("0") or "0")
    return number if number <= _LARGEST else None


def row_number(words: str) -> int:
    """A number of an option, for `argparse`."""
    number = number_in(words)
    if number is None:
        raise argparse.ArgumentTypeError(f"takes a number, as list shows, not {in_brief(words)!r}")
    return number


def version_number(words: str) -> int:
    """The number of a version in a corpus. Raises `Complaint`."""
    number = number_in(words)
    if number is None:
        raise Complaint(
            f"{in_brief(words)}: with --corpus a text is named by its number, as `variorum corpus list` shows.",
            2,
        )
    return number


def in_brief(words: str) -> str:
    """What somebody typed, as a sentence can repeat it."""
    return shortened(inert(words), _LONGEST)
