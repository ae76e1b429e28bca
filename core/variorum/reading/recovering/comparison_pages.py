"""What all comparison pages share: the header's facts, and two versions made of rows."""

from __future__ import annotations

import re
from collections.abc import Sequence

from variorum.model.article import Doubt, Version
from variorum.model.building import version_from
from variorum.model.frozen import dataclass
from variorum.reading.drafts import Facts, dated
from variorum.reading.roles.dates import Moment, find_moment
from variorum.reading.roles.header_lines import header_line, with_fact
from variorum.reading.roles.naming import roles_in_place

_SOURCE = re.compile(
    r"This article is from the source\s+['‘’\"]\s*(.{1,80}?)\s*['‘’\"]\s+and was first", re.DOTALL
)
_FIRST_SEEN = re.compile(r"first published or seen\s+on\s+(.{0,60}?)\s*(?:\.\s|\.$|It |The next)", re.DOTALL)
_ADDRESS = re.compile(r"original source at\s+(https?://\S+)")
_STORED = re.compile(r"The article has changed\s+(\d{1,6})\s+times?")
_VERSIONS = re.compile(r"Version\s+(\d+)\s+Version\s+(\d+)")
_LATER = re.compile(r"\(([^()]{3,60}(?:later|earlier))\)")
#: Byline and date stand in the first rows, if at all.
_HEADING_ROWS = 5


@dataclass(frozen=True, slots=True)
class PageHeader:
    """What a News Sniffer page says above its table.

    "The article has changed N times" counts stored versions, 0 to N-1, and not changes.
    """

    outlet: str = ""
    address: str = ""
    stored_versions: int | None = None
    first_seen: str = ""


def read_header(text: str) -> PageHeader:
    """The header's facts; empty where the page does not say."""
    source, address, stored = _SOURCE.search(text), _ADDRESS.search(text), _STORED.search(text)
    seen = _FIRST_SEEN.search(text)
    return PageHeader(
        source[1] if source else "",
        address[1] if address else "",
        int(stored[1]) if stored else None,
        " ".join(seen[1].split()) if seen else "",
    )


def version_labels(line: str) -> tuple[str, str] | None:
    """ "Version 6 Version 7" as labels, or None."""
    found = _VERSIONS.fullmatch(line.strip())
    return (f"version {found[1]}", f"version {found[2]}") if found else None


def version_of(
    paragraphs: Sequence[str],
    label: str,
    seen: Moment | None,
    doubts: tuple[Doubt, ...] = (),
    obtained: str = "",
) -> Version:
    """A version of a comparison page, headline first; paragraphs stay as they are, one for one."""
    roles = roles_in_place(paragraphs)
    facts = Facts()
    for text, role in list(zip(paragraphs, roles, strict=True))[1:_HEADING_ROWS]:
        line = header_line(text) if role == "date" else None
        if line:
            facts = dated(with_fact(facts, line))
    return version_from(
        zip(paragraphs, roles, strict=True),
        label=label,
        published=facts.published,
        published_raw=facts.published_raw,
        updated=facts.updated,
        updated_raw=facts.updated_raw,
        seen=seen.when if seen else None,
        seen_raw=seen.raw if seen else "",
        guessed=facts.guessed,
        doubts=doubts,
        obtained=obtained,
    )


def read_times(line: str) -> tuple[Moment | None, Moment | None] | None:
    """The line of times under the titles, or None when it is none. Times are often missing from it."""
    later = _LATER.search(line)
    first = find_moment(line)
    if len(line) > 160 or not (later or first):
        return None
    rest = line[first.end :] if first else ""
    second = find_moment(rest)
    words = re.sub(r"\(UTC\)|UTC|\d|[\W_]", "", _LATER.sub("", line))
    if len(words) > 24:  # more than two month names and "at": a paragraph that mentions a date
        return None
    if first and not second and later and line.find(first.raw) > 0:
        first, second = None, first
    if second is None and later:
        second = Moment(later[1], None)
    return first, second


def first_seen_of(header: PageHeader, label: str, seen: Moment | None) -> Moment | None:
    """The first stored version was seen when the header says the article was."""
    if seen is None and label == "version 0" and header.first_seen:
        return find_moment(header.first_seen) or Moment(header.first_seen, None)
    return seen
