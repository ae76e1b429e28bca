"""Texts that were put together from tokens: "5. 9", "1, 400", "7: 21 p. m.", "$ 82 million".

Collections and some feeds store text so. Half a number is a wrong number, hence such places are closed before
figures are looked for, and only in texts that show the habit elsewhere: "the trial of 2005. 12 people …" is no
number.
"""

from __future__ import annotations

from bisect import bisect_right

from variorum.model.frozen import dataclass
from variorum.text.late_patterns import LatePattern

_HABIT = LatePattern(
    r"\b\d{1,2}: \d\d\b|\b[ap]\. m\b|\bwww\. \w|\bhttps?:(?: //|//\S{1,250}\. \w)|\bU\. S\.(?= )|\b\w+\. (?:com|org)\b",
)
_PLACES = LatePattern(
    r"(?<![\d.,])(?<![A-Z][a-z]{2}\s)(?<![a-z]{3}\.\s)\d{1,3}(?:, \d{3})+(?![\d,]\d|\s?(?:,\s)?(?:19|20)\d\d\b)"
    r"|(?<=[Mm]agnitude-)\d\. \d\b"
    r"|(?<=[$£€])\d{1,3}\. \d{1,2}\b"
    r"|(?<![\d.,])\d{1,3}\. \d{1,2}(?=[\s-](?:magnitude|percent|per cent|million|billion|trillion|miles?|km|"
    r"kilomet(?:er|re)s?|m|met(?:er|re)s?|feet|points?|on the Richter|earthquake|quake|temblor|tremor)\b|%)"
    r"|(?<=[Mm]agnitude )\d\. \d\b|(?<=[Mm]agnitude at )\d\. \d\b|(?<=[Mm]agnitude of )\d\. \d\b"
    r"|(?<=measuring )\d\. \d\b|(?<=registering )\d\. \d\b"
    r"|\b\d{1,2}: \d\d\b|\b[ap]\. m\b",
)


@dataclass(frozen=True, slots=True)
class Closed:
    """The text without those spaces, and where they were taken out (places in the closed text)."""

    text: str
    _taken: tuple[int, ...]

    def original(self, at: int) -> int:
        """Where a place of the closed text stands in the text itself."""
        return at + bisect_right(self._taken, at)

    def original_end(self, end: int) -> int:
        """The same for the end of a span: a space after its last character is not in it."""
        return self.original(end - 1) + 1


def closed(text: str) -> Closed | None:
    """The text with its spaced-out numbers closed; None where there are none."""
    if _HABIT.search(text) is None:
        return None
    spaces = [
        match.start() + i
        for match in _PLACES.finditer(text)
        for i, character in enumerate(match.group())
        if character == " "
    ]
    if not spaces:
        return None
    gone = set(spaces)
    taken = tuple(at - n for n, at in enumerate(spaces))
    return Closed("".join(c for i, c in enumerate(text) if i not in gone), taken)


def joined_over_numbers(text: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Sentences, of which none ends inside a spaced-out number."""
    if _HABIT.search(text) is None:
        return found
    inside = [m.span() for m in _PLACES.finditer(text)]
    if not inside:
        return found
    joined: list[tuple[int, int]] = []
    starts = [start for start, _ in inside]
    for start, end in found:
        i = bisect_right(starts, start) - 1
        if joined and i >= 0 and inside[i][0] < start < inside[i][1]:
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
