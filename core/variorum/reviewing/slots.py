"""Versions mode: whether what an edit exchanges stands in the same slot of a sentence, or opposite by chance.

In a sentence written anew some name stands opposite another, as any two words do. One took the other's place where
the words around both are the same.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from variorum.model.comparison import Edit, Link
from variorum.model.frozen import dataclass
from variorum.text.stop_words import SMALL

_WORD = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")
#: So many words before and behind tell a slot, where one of them is more than "of" or "the".
_AROUND = 2


@dataclass(frozen=True, slots=True)
class Run:
    """Edits of a link with no word between them that stayed: to a reader one change.

    `before` and `after` are the words around it that both texts have; `wording` is how many words of the side that
    has more are only put otherwise.
    """

    edits: tuple[Edit, ...]
    before: tuple[str, ...]
    after: tuple[str, ...]
    wording: int

    def is_held(self) -> bool:
        """Whether words on both of its sides stayed, and such as tell something."""
        near = *self.before[-_AROUND:], *self.after[:_AROUND]
        return bool(self.before and self.after) and any(word.casefold() not in SMALL for word in near)


def runs_of(link: Link, left: str, right: str) -> Iterator[Run]:
    """The runs of a link; what is only set otherwise (capitals, marks) stayed."""
    edits = [edit for edit in link.edits if edit.kind != "typography"]
    ends = [link.left.start, *(edit.left.end for edit in edits)]
    starts = [*(edit.left.start for edit in edits), link.left.end]
    between = [tuple(_WORD.findall(left[end:start])) for end, start in zip(ends, starts, strict=True)]
    first = 0
    for last in range(1, len(edits) + 1):
        if last < len(edits) and not between[last]:
            continue
        run = tuple(edits[first:last])
        plain = [edit for edit in run if edit.kind == "wording"]
        here, there = (
            sum(len(_WORD.findall(words)) for words in side)
            for side in ([edit.left.of(left) for edit in plain], [edit.right.of(right) for edit in plain])
        )
        yield Run(run, between[first], between[last], max(here, there))
        first = last
