"""The lines within one block of a page: at its line breaks, and where byline, date and credit stand in a row."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

from variorum.model.frozen import dataclass
from variorum.reading.html.zones import Zone

#: Zones that inline elements mark off within a line; a menu inside a sentence does not part it.
_PARTING: frozenset[Zone] = frozenset({"byline", "date", "credit", "kicker"})
#: A line with more words than this beside its byline or date is prose that names somebody.
_LOOSE_WORDS = 8
_LOOSE_CHARACTERS = 60
#: "by", "Posted on": words that lead to what follows them.
_LEADING_CHARACTERS = 14
_CONJUNCTIONS = frozenset(
    ("and", "&", "with", "und", "et", "y", "e", "en", "og", "och", "i", "ve", "și", "и", "و", "和")
)
_EDGES = " \t\r\n|,;·•/–—-"
#: A line at least this long that ends in the middle of a sentence was broken to fit a width.
_BROKEN_LINE = 50
_ENDED = re.compile(r"[.!?…:;。！？؟।۔][\"”’»」』')\]]*$")


@dataclass(frozen=True, slots=True)
class Run:
    """Text of one element within a block; "\\0" stands for a line break (real NULs the parser replaced)."""

    text: str
    zone: Zone
    linked: bool
    #: The number of the innermost inline element around it, 0 without one.
    span: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """One paragraph of a block, with the share of its characters that are links."""

    text: str
    zone: Zone
    linked: float


def lines_of(runs: Sequence[Run]) -> list[Line]:
    """The paragraphs a block's runs make, white space evened out."""
    rows: list[list[Run]] = [[]]
    for run in runs:
        for number, text in enumerate(run.text.split("\0")):
            if number:
                rows.append([])
            before = rows[-1][-1] if rows[-1] else None
            # "Published" and its <time> are set apart by style alone, and so are "Markets" and "Oil slips"
            apart = before is not None and (
                (before.zone != run.zone and _touch(before.text, text))
                or (0 != before.span != run.span != 0 and _begins_anew(before.text, text))
            )
            rows[-1].append(replace(run, text=f" {text}" if apart else text))
    lines = []
    for row in _unbroken(rows):
        for part in _parted(row):
            text = " ".join("".join(run.text for run in part).split())
            text = re.sub(r"^\| | \|$", "", text)
            if text.strip("|"):
                lines.append(Line(text, _zone_of(part), _linked(part)))
    return lines


def _begins_anew(one: str, other: str) -> bool:
    """Whether two elements that touch hold words of their own; "S" and "TORM" are one word with an initial."""
    ends = one[-1:].islower() or one[-1:].isdigit() or one[-1:] in (".", "!", "?")
    return ends and (other[:1].isupper() or other[:1].isdigit())


def _touch(one: str, other: str) -> bool:
    return one[-1:].isalnum() and other[:1].isalnum()


def _unbroken(rows: list[list[Run]]) -> list[list[Run]]:
    """`rows` with those joined that one sentence was broken over.

    Where blank lines part the paragraphs, a long line without a full stop was broken to fit a width; without
    them only one that goes on in lower case was.
    """
    texts = ["".join(run.text for run in row).strip() for row in rows]
    blank = any(not text for text in texts[1:-1])
    joined: list[list[Run]] = []
    for index, (row, text) in enumerate(zip(rows, texts, strict=True)):
        before = texts[index - 1] if index else ""
        goes_on = bool(before and text) and not _ENDED.search(before)
        long = len(before) >= _BROKEN_LINE
        if goes_on and ((blank and (long or text[0].islower())) or (long and text[0].islower())):
            joined[-1].extend((Run(" ", row[0].zone, False), *row))
        else:
            joined.append(list(row))
    return joined


def _parted(row: list[Run]) -> list[list[Run]]:
    """One row as its byline, date, credit and the rest; whole where it is prose."""
    told = [run for run in row if run.text.strip()]
    zones = {run.zone for run in told}
    if len(zones) < 2 or not zones & _PARTING:
        return [row]
    loose = [run for run in told if run.zone not in _PARTING]
    held = "caption" in zones or "kicker" in zones
    if not held and any(map(_is_prose, _by_element(loose))):
        return [row]
    parts: list[list[Run]] = []
    for run in _edges_apart(_authors_joined(row)):
        before = parts[-1] if parts else None
        if before is None or not run.text.strip(_EDGES):
            parts.append([run]) if before is None else before.append(run)
        elif run.zone == _zone_of(before) or _leads(before):
            before.append(run)
        else:
            parts.append([run])
    return parts


def _by_element(loose: list[Run]) -> Iterable[str]:
    """The words of each inline element for itself: "3 min read" and "Save for later" make no sentence."""
    for span in {run.span: None for run in loose}:
        yield " ".join(run.text for run in loose if run.span == span).strip(_EDGES)


def _is_prose(text: str) -> bool:
    return len(text.split()) > _LOOSE_WORDS or len(text) > _LOOSE_CHARACTERS


def _authors_joined(row: list[Run]) -> list[Run]:
    """`row` with the "and" between two authors as part of the byline."""
    told = [run.zone if run.text.strip() else None for run in row]
    joined = list(row)
    for index in range(1, len(row) - 1):
        between = told[index - 1] == told[index + 1] == "byline"
        if between and row[index].text.strip(_EDGES).casefold() in _CONJUNCTIONS:
            joined[index] = replace(row[index], zone="byline")
    return joined


def _edges_apart(row: list[Run]) -> Iterable[Run]:
    """Runs with the commas and bars they begin with apart, which belong to what stands before."""
    for run in row:
        rest = run.text.lstrip(_EDGES)
        edge = run.text[: len(run.text) - len(rest)]
        if edge:
            yield replace(run, text=edge)
        if rest:
            yield replace(run, text=rest)


def _leads(part: list[Run]) -> bool:
    text = "".join(run.text for run in part).strip()
    return (
        all(run.zone not in _PARTING for run in part if run.text.strip())
        and len(text) <= _LEADING_CHARACTERS
        and "caption" not in {run.zone for run in part}
        and re.search(r"[:：]\s*\S", text) is None
    )


def _zone_of(part: list[Run]) -> Zone:
    """What a line is: by the element marked off in it, where there is one, else by its first words."""
    told = [run for run in part if run.text.strip(_EDGES)] or part
    return told[-1].zone if _leads(told[:1]) and told[-1].zone in _PARTING else told[0].zone


def _linked(part: list[Run]) -> float:
    whole = sum(len(run.text) for run in part)
    return sum(len(run.text) for run in part if run.linked) / max(1, whole)
