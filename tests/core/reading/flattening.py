"""Making flattened comparison pages out of two versions by the page's own rule, and versions to flatten."""

from __future__ import annotations

import difflib
import random
import re
from collections.abc import Sequence
from dataclasses import dataclass

HEADER = (
    "This article is from the source 'gazette' and was first published or seen on . "
    "It last changed over 40 days ago and won't be checked again for changes.\n\n"
    "You can find the current article at its original source at https://gazette.example/story\n\n"
    "The article has changed 9 times. There is an RSS feed of changes available.\n\n"
)


@dataclass(frozen=True)
class TrueRow:
    """A row with the answer: the left and the right paragraph, None where a side has none."""

    left: str | None
    right: str | None

    @property
    def text(self) -> str:
        if self.left is None or self.right is None:
            return self.left or self.right or ""
        return self.left * 2 if self.left == self.right else f"{self.left} {self.right}"

    @property
    def kind(self) -> str:
        if self.left is None or self.right is None:
            return "right" if self.left is None else "left"
        return "same" if self.left == self.right else "changed"


def rows_of(left: Sequence[str], right: Sequence[str]) -> list[TrueRow]:
    """A balanced longest common subsequence: leftovers between common paragraphs are paired in order."""
    rows: list[TrueRow] = []
    for tag, a, b, c, d in difflib.SequenceMatcher(None, left, right, autojunk=False).get_opcodes():
        if tag == "equal":
            rows.extend(TrueRow(p, p) for p in left[a:b])
            continue
        ours, theirs = list(left[a:b]), list(right[c:d])
        pairs = min(len(ours), len(theirs))
        rows.extend(TrueRow(x, y) for x, y in zip(ours, theirs, strict=False))
        rows.extend(TrueRow(x, None) for x in ours[pairs:])
        rows.extend(TrueRow(None, y) for y in theirs[pairs:])
    return rows


def page_of(left: Sequence[str], right: Sequence[str], numbers: tuple[int, int] = (3, 4)) -> str:
    """The flattened page of two versions, headline first."""
    lines = [f"Version {numbers[0]} Version {numbers[1]}", f"{left[0]} {right[0]}", "(about 1 hour later)"]
    return HEADER + "\n".join([*lines, *(row.text for row in rows_of(left[1:], right[1:]))]) + "\n"


def later_version(paragraphs: Sequence[str], others: Sequence[str], chance: random.Random) -> list[str]:
    """What an editor makes of a text: paragraphs reworded, cut, moved, and others added."""
    strength = chance.choice([0.5, 1.0, 2.0, 3.0])
    new: list[str] = []
    spare = list(others)
    chance.shuffle(spare)
    for paragraph in paragraphs:
        if chance.random() < 0.07 * strength and spare:
            new.extend(spare.pop() for _ in range(min(len(spare), chance.choice([1, 1, 2, 3]))))
        if chance.random() < 0.07 * strength:
            continue
        new.append(_edited(paragraph, chance) if chance.random() < 0.18 * strength else paragraph)
    if chance.random() < 0.15 * strength and len(new) > 3:
        new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    if chance.random() < 0.3 * strength:
        new.extend(spare[: chance.choice([1, 2, 4, 6])])
    return new


def _edited(paragraph: str, chance: random.Random) -> str:
    sentences = re.split(r"(?<=[.!?”\"]) (?=[A-Z“\"])", paragraph)
    act = chance.random()
    if act < 0.25 and len(sentences) > 1:
        del sentences[chance.randrange(len(sentences))]
        return " ".join(sentences)
    words = paragraph.split(" ")
    if len(words) < 4:
        return paragraph
    if act < 0.4:
        at = chance.randrange(1, len(words) - 2)
        return " ".join([*words[:at], *words[min(at + chance.randint(1, 4), len(words) - 1) :]])
    for _ in range(chance.choice([1, 1, 2, 4, 8])):
        at = chance.randrange(1, len(words) - 1)
        words[at] = chance.choice(
            ["several", "later", "officials", "14", "reportedly", words[at - 1].lower()]
        )
    return " ".join(words)
