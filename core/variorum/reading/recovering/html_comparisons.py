"""Saved comparison pages of News Sniffer and NewsDiffs: both versions stand in them exactly."""

from __future__ import annotations

import json
import re
from dataclasses import replace
from typing import TYPE_CHECKING

from variorum.model.article import Article
from variorum.reading.recovering.comparison_pages import (
    first_seen_of,
    read_header,
    version_labels,
    version_of,
)
from variorum.reading.roles.dates import Moment, read_moment

if TYPE_CHECKING:
    from selectolax.lexbor import LexborHTMLParser, LexborNode

_NEWSDIFFS_TEXT = re.compile(
    r"""var\s+text([12])\s*=\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")""", re.DOTALL
)
_ARCHIVED = re.compile(r"\barchived\s+(\S.{4,50})$", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f", "v": "\v", "0": "\0"}


def comparison_in(tree: LexborHTMLParser) -> Article | None:
    """The article of a saved comparison page, or None when the page is none."""
    table = tree.css_first("table.version_diff")
    if table is not None:
        return _news_sniffer(tree, table)
    for script in tree.css("script"):
        found = {m[1]: m[2] or m[3] or "" for m in _NEWSDIFFS_TEXT.finditer(script.text())}
        if len(found) == 2:
            return _newsdiffs(tree, found)
    return None


def _news_sniffer(tree: LexborHTMLParser, table: LexborNode) -> Article:
    above = tree.body.text(separator=" ") if tree.body else ""
    header = read_header(" ".join(above.split()))
    labels = ("", "")
    times: list[Moment | None] = [None, None]
    sides: tuple[list[str], list[str]] = ([], [])
    for row in table.css("tr"):
        cells = row.css("th, td")
        if len(cells) != 2:
            continue
        texts = [" ".join(cell.text().split()) for cell in cells]
        found = version_labels(" ".join(texts))
        if found:
            labels = found
        elif any("time" in (cell.attributes.get("class") or "").split() for cell in cells):
            times = [_time_in(cell) for cell in cells]
        else:
            for side, text in zip(sides, texts, strict=True):
                if text:
                    side.append(text)
    times[0] = first_seen_of(header, labels[0], times[0])
    versions = tuple(
        version_of(side, label, time, obtained="News Sniffer page")
        for side, label, time in zip(sides, labels, times, strict=True)
        if side
    )
    return Article(versions, header.outlet, header.address, stored_versions=header.stored_versions)


def _time_in(cell: LexborNode) -> Moment | None:
    element = cell.css_first("time[datetime]")
    if element is None:
        return None
    return read_moment(element.attributes.get("datetime") or "")


def _newsdiffs(tree: LexborHTMLParser, texts: dict[str, str]) -> Article:
    """Line 1 is the date, 2 the title, 3 the byline."""
    versions = []
    seen = [_archived(item.text()) for item in tree.css("li del, li ins")][:2]
    for number in ("1", "2"):
        lines = [line.strip() for line in _unescaped(texts[number]).split("\n")]
        date, title, byline = [*lines, "", "", ""][:3]
        paragraphs = [part for part in (title, byline, *lines[3:]) if part]
        time = seen[int(number) - 1] if len(seen) == 2 else None
        version = version_of(paragraphs, "", time, obtained="NewsDiffs page")
        if date and version.published is None:
            moment = read_moment(date)
            guessed = version.guessed | ({"published"} if moment.guessed else set())
            version = replace(
                version, published=moment.when, published_raw=moment.raw, guessed=frozenset(guessed)
            )
        versions.append(version)
    return Article(tuple(versions), address=_newsdiffs_address(tree))


def _archived(line: str) -> Moment | None:
    """The time in "Pink: Archived Jan. 3, 2020, 1:05 p.m."."""
    found = _ARCHIVED.search(" ".join(line.split()))
    return read_moment(found[1]) if found else None


def _newsdiffs_address(tree: LexborHTMLParser) -> str:
    """The link in the page's heading; the menus above it lead to the site itself."""
    for link in tree.css('h3 a[href^="http"], a[href^="http"]'):
        address = link.attributes.get("href") or ""
        if "newsdiffs" not in address:
            return address
    return ""


def _unescaped(literal: str) -> str:
    """The value of a JavaScript string literal."""

    def value(escape: re.Match[str]) -> str:
        code = escape[1]
        if code[0] in "ux" and len(code) > 1:
            return str(json.loads(f'"\\u{code[1:].rjust(4, "0")}"'))
        return _ESCAPED.get(code, "" if code == "\n" else code)

    return _ESCAPE.sub(value, literal)
