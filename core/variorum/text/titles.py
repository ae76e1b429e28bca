"""What a text is called where its outlet is not known: by its headline, else by its opening words.

One way for tree, headers, findings, reports and the command line: a text that one of them called by the name of its
file was taken for another text than the one that others called by how it begins.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from variorum.model.article import Paragraph, Version
from variorum.text.leaving_out import CUT, CUT_WITHIN, shortened
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
#: So many letters more than others such a title may have, for a word to stand in it whole.
_MORE = 14


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
    """Titles that begin with the same words, each cut so that the first word stands in it by which it differs from all.

    >>> differing_titles(("Two die as a coach leaves a road near Aske", "Two die as a coach leaves a road near Elm"))
    ('“Two die […] near Aske”', '“Two die […] near Elm”')
    """
    words = [_one_line(title).split() for title in titles]
    read = [[word.casefold() for word in each] for each in words]
    order = sorted(range(len(titles)), key=read.__getitem__)
    shared = [0] * len(titles)
    # Of all others, one that stands next to it in the alphabet begins with most of its words.
    for one, other in pairwise(order):
        same = sum(
            1 for _ in takewhile(lambda both: both[0] == both[1], zip(read[one], read[other], strict=False))
        )
        shared[one], shared[other] = max(shared[one], same), max(shared[other], same)
    return tuple(_with_word(each, at, limit) for each, at in zip(words, shared, strict=True))


def _with_word(words: Sequence[str], at: int, limit: int) -> str:
    """The title cut to have the word there, if it has to, by some letters more than the limit."""
    if at >= _SAME_WORDS:
        # With the word before it: a name alone could be anybody's, and one title may end where another goes on.
        ahead, behind = " ".join(words[:_AHEAD]) + CUT_WITHIN, words[at - 1 :]
        told, least = ahead + " ".join(behind), len(ahead) + len(" ".join(behind[:2]))
    else:
        told, least = " ".join(words), len(" ".join(words[: at + 1]))
    return quoted(told, max(limit, min(least + len(CUT), limit + _MORE)))


def _one_line(words: str) -> str:
    # Of a paragraph of a million letters no more is looked at than any title may have.
    return " ".join(words[:1000].split())
