"""A quotation that one text has whole and the other in parts, told as one."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from variorum.dossier.quotations.quoted_words import quoted_words
from variorum.dossier.quotations.same_words import same_words
from variorum.model.annotations import Quote
from variorum.model.frozen import dataclass
from variorum.text.leaving_out import CUT_WITHIN

_NOTHING_BETWEEN = " · "


def told_in_parts(
    parts: Sequence[Quote], whole: Quote, told: Callable[[str], str], *, lacking_nothing: bool = False
) -> str:
    """The parts in the order of the whole, each as it is `told`, with the sign of what is left out between two.

    `lacking_nothing`: it is known that the text has all words of the whole, perhaps in others than these parts.
    """
    if len(parts) == 1:
        return told(parts[0].text)
    words = quoted_words(whole.text)
    placed = sorted((_placed(part, words) for part in parts), key=lambda part: (part.start, part.end))
    had = frozenset[int]().union(*(part.places for part in placed))
    line = told(placed[0].quote.text)
    for before, after in pairwise(placed):
        # One may stand in what the other leaves out within it.
        between = range(*sorted((before.end, after.start)))
        nothing = lacking_nothing or had.issuperset(between)
        line += f"{_NOTHING_BETWEEN if nothing else CUT_WITHIN}{told(after.quote.text)}"
    return line


@dataclass(frozen=True, slots=True)
class _Part:
    """Of the words of the whole it has those at these places, the first at `start`."""

    quote: Quote
    places: frozenset[int]

    @property
    def start(self) -> int:
        return min(self.places)

    @property
    def end(self) -> int:
        return max(self.places) + 1


def _placed(part: Quote, whole: tuple[str, ...]) -> _Part:
    runs = same_words(whole, quoted_words(part.text))
    return _Part(part, frozenset(at for run in runs for at in range(run.a, run.a + run.size)))
