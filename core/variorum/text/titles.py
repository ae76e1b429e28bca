"""What a text is called where its outlet is not known: by its headline, else by its opening words.

One way for tree, headers, findings, reports and the command line: a text that one of them called by the name of its
file was taken for another text than the one that others called by how it begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from variorum.model.article import Paragraph, Version
from variorum.text.leaving_out import CUT_WITHIN, shortened
from variorum.text.quoting import quoted

#: Paragraphs among which the first of the text itself is looked for.
_OPENING = 20
#: Letters of the opening words: a line of a list shows fewer.
_LONGEST = 100
#: Letters of a title that stands in sentences.
_IN_A_SENTENCE = 36
#: Words a title is known again by, where most that it shares with others is left out; and the fewest so shared of which
#: anything could be left out.
_AHEAD, _SAME_WORDS = 2, 4


def title_of(version: Version) -> str:
    """The headline on one line, else the opening words; "" of a text without any."""
    return _one_line(version.headline) or opening_of(version.paragraphs)


def opening_of(paragraphs: Sequence[Paragraph]) -> str:
    """The words the text itself begins with, page clutter above it left out as far as that is known."""
    first = paragraphs[:_OPENING]
    body = (p.text for p in first if p.role == "body")
    words = next(filter(None, map(_one_line, body)), "") or next(
        filter(None, (_one_line(p.text) for p in first)), ""
    )
    return shortened(words, _LONGEST)


def short_title(title: str, limit: int = _IN_A_SENTENCE) -> str:
    """A title as it stands in sentences: in quotation marks, cut after a word; "" where there is none."""
    words = _one_line(title)
    return quoted(words, limit) if words else ""


def differing_titles(titles: Sequence[str], limit: int = _IN_A_SENTENCE) -> tuple[str, ...]:
    """Titles that begin with the same words, each cut so that the first word in which they differ stands in it.

    >>> differing_titles(("Two die as a coach leaves a road near Aske", "Two die as a coach leaves a road near Elm"))
    ('“Two die […] near Aske”', '“Two die […] near Elm”')
    """
    words = [_one_line(title).split() for title in titles]
    shared = sum(
        1 for _ in takewhile(lambda at: len({*map(str.casefold, at)}) == 1, zip(*words, strict=False))
    )
    if shared < _SAME_WORDS:
        return tuple(short_title(title, limit) for title in titles)
    # With the word before it: a name alone could be anybody's, and one title may end where another goes on.
    return tuple(
        quoted(" ".join(each[:_AHEAD]) + CUT_WITHIN + " ".join(each[shared - 1 :]), limit) for each in words
    )


def _one_line(words: str) -> str:
    # Of a paragraph of a million letters no more is looked at than any title may have.
    return " ".join(words[:1000].split())
