"""What the texts that a regular expression matches can begin with, told from the expression itself."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any

from variorum.text.openings import LETTERS, SKIPPED

_parse: Callable[[str, int], Any] = re._parser.parse  # type: ignore[attr-defined]
_MANY = 1_000


class AnyLetters(Exception):  # noqa: N818 - it is an answer
    """Such a text can begin with whatever letters."""


def openings_of(pattern: str, flags: int, *, whole: bool) -> set[str]:
    """What `variorum.text.openings.opening_of` can say of a text that this matches, "" aside.

    `whole`: where the whole text has to match, so that no letters follow.
    """
    found: set[str] = set()
    left = _after(_parse(pattern, flags), {""}, found)
    if not whole and left:
        raise AnyLetters(pattern[:40])
    return found | left - {""}


def _after(items: Iterable[tuple[Any, Any]], begun: set[str], found: set[str]) -> set[str]:
    """With which letters a text may have begun after these parts of a pattern; what is settled goes to `found`."""
    for operation, value in items:
        begun = _after_one(str(operation), value, begun, found)
        if not begun:
            break
    return begun


def _after_one(operation: str, value: Any, begun: set[str], found: set[str]) -> set[str]:
    match operation:
        case "LITERAL":
            return _with(chr(value), begun, found)
        case "IN":
            return {letters for each in value for letters in _of_set(each, begun, found)}
        case "BRANCH":
            return {letters for branch in value[1] for letters in _after(branch, set(begun), found)}
        case "SUBPATTERN":
            return _after(value[3], begun, found)
        case "ATOMIC_GROUP":
            return _after(value, begun, found)
        case "MAX_REPEAT" | "MIN_REPEAT" | "POSSESSIVE_REPEAT":
            return _repeated(*value, begun, found)
        case "AT" if str(value).startswith("AT_END"):
            found |= begun - {""}
            return begun & {""}
        case "ASSERT" if value[0] > 0:  # what follows must be so
            return _after(value[1], begun - {""}, found) | begun & {""}
        case "AT" | "ASSERT" | "ASSERT_NOT":
            return begun
    raise AnyLetters(operation)


def _repeated(least: int, most: Any, items: Any, begun: set[str], found: set[str]) -> set[str]:
    reached = set(begun) if least == 0 else set()
    for times in range(1, min(int(most), _MANY) + 1):
        begun = _after(items, set(begun), found)
        if times >= least:
            if begun <= reached:
                break
            reached |= begun
    return reached


def _of_set(member: tuple[Any, Any], begun: set[str], found: set[str]) -> set[str]:
    operation, value = str(member[0]), member[1]
    if operation == "LITERAL":
        return _with(chr(value), begun, found)
    if operation == "RANGE":
        first, last = value
        characters = map(chr, range(first, min(last, 0x7F) + 1))
        return {letters for each in characters for letters in _with(each, begun, found)}
    if operation == "CATEGORY" and str(value) in ("CATEGORY_NOT_WORD", "CATEGORY_SPACE"):
        found |= begun - {""}
        return begun & {""}
    if operation == "CATEGORY" and str(value) == "CATEGORY_DIGIT":
        return set()  # a text that begins so has no opening
    raise AnyLetters(operation)


def _with(character: str, begun: set[str], found: set[str]) -> set[str]:
    if not (character.isalnum() or character == "_"):
        found |= begun - {""}
        return begun & {""} if character in SKIPPED else set()
    if not (character.isascii() and character.isalpha()):
        return set()
    longer = {letters + character.lower() for letters in begun}
    found |= {letters for letters in longer if len(letters) == LETTERS}
    return {letters for letters in longer if len(letters) < LETTERS}
