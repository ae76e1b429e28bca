"""Words of strangers, cut to what a window can show. Without Qt, which the process that reads ahead does not have.

A title or a tag in somebody's corpus may have a million letters. Qt takes half a second to find where such a line is
to be cut for painting, each time: whatever paints, measures, speaks or lists words takes them from here.
"""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, TypeVar

from variorum.text.leaving_out import CUT, shortened

if TYPE_CHECKING:
    from variorum.corpus.rows import ArticleRow, StoryRow, VersionRow

RowT = TypeVar("RowT", "StoryRow", "ArticleRow", "VersionRow")

#: Code points of a name, a title, a line.
LONGEST = 500
#: Of a line that can be edited.
LONGEST_FIELD = 2000
#: Of a tool tip, which may hold several of them and a note.
LONGEST_TIP = 4000
#: Tags of one thing that are named.
_MOST_TAGS = 50


def cut(words: str, most: int = LONGEST) -> str:
    """The words, or as many of them as are shown, with our sign where words are missing."""
    return shortened(words, most)


def in_one_line(words: str) -> str:
    """The same without line breaks and double spaces."""
    return cut(" ".join(cut(words, 2 * LONGEST).split()))


def cut_row(row: RowT) -> RowT:
    """A row of the corpus with all its words cut; the very row where none is too long."""
    short: dict[str, Any] = {
        field.name: cut(value)
        for field in fields(row)
        if isinstance(value := getattr(row, field.name), str) and len(value) > LONGEST
    }
    held: tuple[str, ...] = row.tags
    if len(held) > _MOST_TAGS or any(len(tag) > LONGEST for tag in held):
        short["tags"] = (*map(cut, held[:_MOST_TAGS]), *([CUT.strip()] if len(held) > _MOST_TAGS else []))
    return replace(row, **short) if short else row
