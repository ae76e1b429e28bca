"""Neighbouring paragraphs of which the other text has nothing: together they get one verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from functools import reduce
from itertools import islice, takewhile
from operator import or_
from typing import Literal

from variorum.model.comparison import Side
from variorum.model.finding import FindingKind
from variorum.model.frozen import dataclass
from variorum.model.span import Span
from variorum.reviewing.judged_before import JudgedBefore
from variorum.reviewing.passages import Carried
from variorum.reviewing.taking_up import TakingUp
from variorum.reviewing.two_texts import TwoTexts

#: Of a passage in the other text: nothing; perhaps all; much the same, said by another person; or a quotation, a
#: figure of it that another finding shows.
Match = Literal["none", "possible", "another", "part"]
#: More sentences that another report leaves out can hardly be judged in one verdict.
_MOST_TOGETHER = 6


@dataclass(frozen=True)
class Passage:
    """Sentences next to each other, a span for each paragraph; only those of one `row` can be one finding.

    `row` is None for one that is a finding by itself.
    """

    row: int | None
    spans: tuple[Span, ...]
    sentences: int
    carried: Carried
    who: frozenset[str]
    match: Match = "none"
    #: Where the paragraph of the last of them starts; None where two of one paragraph are not told as one.
    paragraph: int | None = None


def gathered(passages: Iterable[Passage], texts: TwoTexts, side: Side, kind: FindingKind) -> list[Passage]:
    """Neighbouring paragraphs as one passage: what a newsroom adds in one place, however long, it adds in one act.

    Two things that another report leaves out have nothing to do with each other: of two outlets each paragraph must
    take up the one before it, until somebody else has the word, and few sentences are one.

    What the reader judged, found as `kind`, stays as it was judged: where another version has a paragraph more, that
    one is asked about, and the verdict on those beside it holds.
    """
    listed = list(passages)
    before = JudgedBefore(texts.verdicts, kind, texts.annotations(side).text)
    takes_up = TakingUp(texts.annotations(side)) if texts.comparison.mode == "outlets" else None
    goes_with = _are_beside if takes_up is None else _go_together
    found: list[list[Passage]] = []
    #: Without what stands in them, as the next is held against them; None behind what was judged.
    so_far: Passage | None = None
    at = 0
    while at < len(listed):
        judged = _judged_from(listed, at, before, goes_with) if texts.verdicts else 0
        if judged:
            found.append(listed[at : at + judged])
            so_far = None
        elif (
            so_far is not None
            and goes_with(so_far, listed[at])
            and (
                takes_up is None
                or _of_one_paragraph(so_far, listed[at])
                or takes_up([span for one in found[-1] for span in one.spans], listed[at].spans[0])
            )
        ):
            found[-1].append(listed[at])
            so_far = _going_on(so_far, listed[at])
        else:
            found.append([listed[at]])
            so_far = listed[at]
        at += judged or 1
    return [_joined(passages) for passages in found]


def _judged_from(
    listed: Sequence[Passage], at: int, before: JudgedBefore, goes_with: Callable[[Passage, Passage], bool]
) -> int:
    """How many of those that follow the reader judged as one, most first; 0 for none."""

    def following() -> Iterator[Passage]:
        others = (listed[number] for number in range(at + 1, len(listed)))
        yield listed[at]
        yield from takewhile(lambda other: goes_with(listed[at], other), others)

    lengths = before.lengths_from(span for one in following() for span in one.spans)
    lengths |= frozenset(range(1, _MOST_TOGETHER + 1))
    together = list(islice(following(), max(lengths)))
    for count in sorted(lengths, reverse=True):
        if count <= len(together) and before.has([span for one in together[:count] for span in one.spans]):
            return count
    return 0


def _are_beside(before: Passage, passage: Passage) -> bool:
    return before.row is not None and (before.row, before.match) == (passage.row, passage.match)


def _go_together(before: Passage, passage: Passage) -> bool:
    return _are_beside(before, passage) and (
        _of_one_paragraph(before, passage)
        or (passage.who <= before.who and before.sentences + passage.sentences <= _MOST_TOGETHER)
    )


def _of_one_paragraph(before: Passage, passage: Passage) -> bool:
    """Whether only what the reader linked stands between them: the rest of a finding stays one."""
    return passage.paragraph is not None and before.paragraph == passage.paragraph


def _going_on(so_far: Passage, passage: Passage) -> Passage:
    """Both as one that grows: its spans are put together once, for a text may have gained 20,000 paragraphs."""
    sentences = so_far.sentences + passage.sentences
    return replace(so_far, sentences=sentences, paragraph=passage.paragraph)


def _joined(passages: Sequence[Passage]) -> Passage:
    return replace(
        passages[0],
        spans=tuple(span for one in passages for span in one.spans),
        sentences=sum(one.sentences for one in passages),
        carried=reduce(or_, (one.carried for one in passages)),
        paragraph=passages[-1].paragraph,
    )
