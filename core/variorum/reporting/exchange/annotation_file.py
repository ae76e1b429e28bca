"""The annotations in a file: W3C collections, pages, lists and single ones, and what Hypothesis exports."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from dataclasses import field
from typing import Any

from variorum.model.article import Problem
from variorum.model.frozen import dataclass
from variorum.text.phrasing import kept_phrase, marked, retellable

#: A file of more bytes is not read: the annotations of a large corpus take a tenth of it.
MOST_BYTES = 64_000_000
#: Where a collection or page has its annotations: W3C's own words, and those of Hypothesis.
_HOLDING = ("items", "rows", "annotations", "first")
_NO_ANNOTATIONS = marked(
    "It holds no annotations: expected is W3C Web Annotation (JSON-LD) or an export of Hypothesis."
)
#: A float has no more.
_MOST_DIGITS = 309
TOO_DEEP = marked("It is nested too deeply to be read.")


@dataclass(frozen=True, slots=True)
class Told:
    """One annotation as it stands in the file, and its number there, from 1."""

    number: int
    content: dict[str, Any]


@dataclass(slots=True)
class InFile:
    """What a file holds, and what of it could not be taken."""

    annotations: list[Told] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def annotations_in(data: bytes, name: str) -> InFile:
    """All of them, in order. Nothing is fetched: pages that are elsewhere are named as a problem."""
    found = InFile()
    if len(data) > MOST_BYTES:
        _complain(found, name, kept_phrase("It is larger than {most} MB.", most=MOST_BYTES // 1_000_000))
        return found
    try:
        content = _content(data)
        items = list(_items(content, found, name))
    except RecursionError:
        _complain(found, name, retellable(TOO_DEEP))
        return found
    except ValueError as error:  # also what is not UTF-8
        _complain(found, name, kept_phrase("It is no JSON ({error}).", error=error))
        return found
    for number, item in enumerate(items, 1):
        if isinstance(item, dict):
            found.annotations.append(Told(number, item))
        else:
            _complain(found, f"{name}, annotation {number}", marked("It is no annotation."))
    known = isinstance(content, dict) and any(key in content for key in _HOLDING)
    if not found.annotations and not found.problems and not known:
        found.problems.append(Problem(name, retellable(_NO_ANNOTATIONS)))
    return found


def _content(data: bytes) -> Any:
    try:
        return json.loads(data.decode("utf-8-sig", "surrogatepass"), parse_int=_whole)
    except ValueError:
        lines = _json_lines(data)
        if lines is None:
            raise
        return lines


def _whole(digits: str) -> float:
    """Python reads no number of some thousand digits; such a one is no sound value, and ends no other annotation."""
    return int(digits) if len(digits) <= _MOST_DIGITS else math.inf


def _items(content: Any, found: InFile, name: str) -> Iterator[Any]:
    if isinstance(content, list):
        yield from content
    elif not isinstance(content, dict):
        return
    elif "target" in content or _has_type(content, "Annotation"):
        yield content
    else:
        for key in _HOLDING:
            inner = content.get(key)
            if isinstance(inner, str) and key in ("items", "first"):
                reason = kept_phrase(
                    "Its annotations are at {address}, which was not fetched.", address=inner
                )
                _complain(found, name, reason)
            elif isinstance(inner, list):
                yield from inner
            elif isinstance(inner, dict):
                yield from _items(inner, found, name)
        if isinstance(content.get("next"), str):
            reason = kept_phrase("It goes on at {address}, which was not fetched.", address=content["next"])
            _complain(found, name, reason)
        elif isinstance(content.get("next"), dict):
            yield from _items(content["next"], found, name)


def _json_lines(data: bytes) -> list[Any] | None:
    """One value a line, as some programs write; None where it is not that."""
    try:
        lines = data.decode("utf-8-sig").splitlines()
        return [json.loads(line, parse_int=_whole) for line in lines if line.strip()] or None
    except (ValueError, RecursionError):
        return None


def _has_type(content: dict[str, Any], wanted: str) -> bool:
    told = content.get("type")
    return wanted in told if isinstance(told, list) else told == wanted


def _complain(found: InFile, where: str, reason: str) -> None:
    found.problems.append(
        Problem(where, retellable(reason), kept_phrase("Export the annotations anew as one JSON file."))
    )
