"""A document that holds several reports: where each begins, told by its words and by its styles.

A document has one title. Another paragraph in the style of a title, with prose of its own above and below, heads
another text; a second heading does not, for a report has many.
"""

from __future__ import annotations

from variorum.reading.documents.passages import Kind, Passage, lines_of
from variorum.reading.drafts import Block
from variorum.reading.several.seam_signs import Seam
from variorum.reading.several.several_articles import seams_between

#: As far as a text stands alone: less prose above or below and a title is one of a section.
_FEWEST_WORDS = 30
_TITLE_MARGIN = 0.6
_BESIDE: tuple[Kind, ...] = ("furniture", "caption")


def parted(passages: list[Passage]) -> tuple[list[Seam], list[list[Passage]]]:
    """The seams, and the passages of each article; a seam inside a passage is put before it."""
    lines = lines_of(passages)
    blocks = [
        Block(text, "furniture" if kind == "furniture" else "caption" if kind == "caption" else None)
        for text, kind, _ in lines
    ]
    found = {seam.at: seam for seam in seams_between(blocks)}
    for at in _titles(lines):
        found.setdefault(at, Seam(at, _TITLE_MARGIN))
    seams: list[Seam] = []
    starts = [0]
    for at in sorted(found):
        if (start := lines[at][2]) > starts[-1]:
            seams.append(found[at])
            starts.append(start)
    ends = [*starts[1:], len(passages)]
    return seams, [passages[start:end] for start, end in zip(starts, ends, strict=True)]


def _titles(lines: list[tuple[str, Kind, int]]) -> list[int]:
    """Titles after the first, each with enough words between it and the next."""
    titles = [
        index
        for index, (_, kind, _) in enumerate(lines)
        if kind == "title" and (not index or lines[index - 1][1] != "title")
    ]
    words = [0 if kind in _BESIDE else len(text.split()) for text, kind, _ in lines]
    if len(titles) < 2 or sum(words[titles[0] : titles[1]]) < _FEWEST_WORDS:
        return []
    ends = [*titles[2:], len(lines)]
    return [
        title for title, end in zip(titles[1:], ends, strict=True) if sum(words[title:end]) >= _FEWEST_WORDS
    ]
