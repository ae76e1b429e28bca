"""The two texts in an evidence pack of ours, as they were packed; nothing else in it is an article.

Anybody can make a zip file of this shape: what it says is held against the sums it carries, and against itself.
"""

from __future__ import annotations

import hashlib
import json
import re
import zipfile
from collections.abc import Iterable
from dataclasses import replace
from typing import Any, get_args

from variorum.model.article import Article, Original, Problem, ReadResult, Role, Version
from variorum.reading import limits
from variorum.reading.problems import Unreadable, problem, remark
from variorum.reading.unpacking import unpacked
from variorum.text.phrasing import marked

#: The files every pack has; `variorum.reporting.pack.packing` makes them.
_SUMS, _RECORD = "SHA256SUMS", "record.json"
_SIDES = ("left", "right")
_OF_A_PACK = {_SUMS, _RECORD, "README.txt", *(f"reading/{side}.json" for side in _SIDES)}
_SUM = re.compile(r"^([0-9a-f]{64})  (.+)$", re.MULTILINE)
_OBTAINED = "evidence pack"
_FIELDS = {"published", "seen", "updated", "outlet", "address", "language", "headline", "byline"}
_WORDS = ("label", "published_raw", "seen_raw", "updated_raw")
#: What stands in one line of a window, as names and addresses do: a label of 10 MB stopped it for 18 s.
_MOST_LETTERS = 4_000


def is_evidence_pack(names: Iterable[str]) -> bool:
    """Whether a zip file with these names in it has what a pack has; one of them may have been taken out."""
    return len(_OF_A_PACK.intersection(names)) >= len(_OF_A_PACK) - 1


def texts_of_pack(archive: zipfile.ZipFile, where: str) -> ReadResult:
    """Both texts with their originals; one that was changed since it was packed is a problem instead."""
    members = _Members(archive)
    told = _objects(members.checked(_RECORD).get("texts"))
    articles: list[Article] = []
    originals: list[Original] = []
    problems: list[Problem] = []
    for side, about in zip(_SIDES, (*told, {}, {}), strict=False):
        name = f"reading/{side}.json"
        try:
            original = members.original(about)
            version = _version(members.checked(name), original)
        except (Unreadable, ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
            why = error if isinstance(error, Unreadable) else Unreadable(*_CHANGED)
            problems.append(problem(f"{where}/{name}", why.reason, why.hint))
            continue
        articles.append(Article((version,), _words(about, "outlet"), _words(about, "address")))
        originals += [original] if original is not None else []
    if articles:
        problems.append(
            remark(
                where,
                marked("It is an evidence pack: its texts were read, and nothing else of it."),
                marked("“Verify an Evidence Pack…” in the menu Report tells whether it was changed."),
            )
        )
    return ReadResult(tuple(articles), tuple(problems), tuple(originals))


_CHANGED = (
    marked("It was changed since the evidence pack was made."),
    marked("Get the pack again from whoever made it."),
)


class _Members:
    """The files of a pack, held against its sums."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        sums = self._data(_SUMS).decode("utf-8", "replace")
        self._sums = {name: digest for digest, name in _SUM.findall(sums)}

    def checked(self, name: str) -> dict[str, Any]:
        """A file of JSON that holds an object."""
        try:
            held = json.loads(self._right(name))
        except (ValueError, RecursionError):
            held = None
        if not isinstance(held, dict):
            raise Unreadable(*_CHANGED)
        return held

    def original(self, about: dict[str, Any]) -> Original | None:
        """The bytes a text was read from, where they are in the pack."""
        name = _words(about, "original")
        if not name:
            return None
        data = self._right(name)
        called = name.removeprefix("original/").partition("-")[2]
        return Original(hashlib.sha256(data).hexdigest(), data, called)

    def _right(self, name: str) -> bytes:
        data = self._data(name)
        if self._sums.get(name) != hashlib.sha256(data).hexdigest():
            raise Unreadable(*_CHANGED)
        return data

    def _data(self, name: str) -> bytes:
        try:
            entry = self._archive.getinfo(name)
        except KeyError:
            raise Unreadable(*_CHANGED) from None
        return unpacked(self._archive, entry, limits.TEXT_BYTES)


def _version(stored: dict[str, Any], original: Original | None) -> Version:
    """The version that was packed. Its doubts stay where it was read: without its rows they cannot be settled."""
    stored.pop("doubts", None)
    version = Version.from_dict(stored)
    at = 0
    for each in version.paragraphs:
        here = at <= each.start < each.end and version.text[each.start : each.end] == each.text
        if not here or each.role not in get_args(Role):
            raise ValueError(each)
        at = each.end
    words = [getattr(version, name) for name in _WORDS]
    times = [version.published, version.seen, version.updated]
    if not at or not isinstance(version.text, str) or not all(map(_is_a_line, words)):
        raise ValueError("no text")
    if any(time is not None and time.tzinfo is None for time in times):
        raise ValueError("a time without a zone")
    source = original.sha256 if original is not None else ""
    guessed, given = version.guessed & _FIELDS, version.given & _FIELDS
    return replace(version, source_sha256=source, obtained=_OBTAINED, guessed=guessed, given=given)


def _is_a_line(word: object) -> bool:
    return isinstance(word, str) and len(word) <= _MOST_LETTERS


def _objects(held: object) -> list[dict[str, Any]]:
    return [each if isinstance(each, dict) else {} for each in held] if isinstance(held, list) else []


def _words(held: dict[str, Any], name: str) -> str:
    value = held.get(name)
    return value[:_MOST_LETTERS] if isinstance(value, str) else ""
