"""Making flattened comparison pages out of two versions by the page's own rule, and versions to flatten."""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from variorum.model.article import Row
from variorum.reading.recovering.rebuilding import halves

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
    done_left = done_right = 0
    for i, j in [*_common(left, right), (len(left), len(right))]:
        gap = zip_longest(left[done_left:i], right[done_right:j])
        rows.extend(TrueRow(ours, theirs) for ours, theirs in gap)
        if i < len(left):
            rows.append(TrueRow(left[i], right[j]))
        done_left, done_right = i + 1, j + 1
    return rows


def _common(left: Sequence[str], right: Sequence[str]) -> list[tuple[int, int]]:
    """The places of a longest common subsequence."""
    longest = [[0] * (len(right) + 1) for _ in range(len(left) + 1)]
    for i in reversed(range(len(left))):
        for j in reversed(range(len(right))):
            same = left[i] == right[j]
            longest[i][j] = longest[i + 1][j + 1] + 1 if same else max(longest[i + 1][j], longest[i][j + 1])
    places: list[tuple[int, int]] = []
    i = j = 0
    while i < len(left) and j < len(right):
        if left[i] == right[j]:
            places.append((i, j))
            i, j = i + 1, j + 1
        elif longest[i + 1][j] >= longest[i][j + 1]:
            i += 1
        else:
            j += 1
    return places


def page_of(left: Sequence[str], right: Sequence[str], numbers: tuple[int, int] = (3, 4)) -> str:
    """The flattened page of two versions, headline first."""
    lines = [f"Version {numbers[0]} Version {numbers[1]}", f"{left[0]} {right[0]}", "(about 1 hour later)"]
    return HEADER + "\n".join([*lines, *(row.text for row in rows_of(left[1:], right[1:]))]) + "\n"


def page_rows(rows: Sequence[Row]) -> list[str]:
    """The rows as the page shows them, put together again from the halves they were taken apart into."""
    return [
        ("" if row.kind == "same" else " ").join(half for half in halves(row) if half is not None)
        for row in rows
    ]


@dataclass(frozen=True)
class Habits:
    """How often an editor does what, by paragraph of the older version."""

    edits: float = 0.18
    additions: float = 0.08
    removals: float = 0.0
    moves: float = 0.02


def later_version(
    paragraphs: Sequence[str], others: Sequence[str], chance: random.Random, habits: Habits | None = None
) -> list[str]:
    """What an editor makes of a text: paragraphs edited, moved, taken out, and others added.

    No paragraph of the result stands in it twice, and none of the older version's is lost unless taken out.
    """
    habits = habits or Habits()
    strength = chance.choice([0.5, 1.0, 2.0, 3.0])
    spare = [other for other in dict.fromkeys(others) if other not in paragraphs]
    chance.shuffle(spare)
    new: list[str] = []
    for paragraph in paragraphs:
        if chance.random() < habits.additions * strength:
            new.extend(spare.pop() for _ in range(min(len(spare), chance.choice([1, 1, 2, 3]))))
        if chance.random() >= habits.removals * strength:
            new.append(
                edited(paragraph, spare, chance) if chance.random() < habits.edits * strength else paragraph
            )
    for _ in paragraphs:
        if chance.random() < habits.moves * strength and len(new) > 3:
            new.insert(chance.randrange(len(new)), new.pop(chance.randrange(len(new))))
    if chance.random() < 3 * habits.additions * strength:
        new.extend(spare[: chance.choice([1, 2, 4, 6])])
    return list(dict.fromkeys(new))


def unsaid(others: Sequence[str], paragraphs: Sequence[str]) -> list[str]:
    """Those of `others` that say nothing `paragraphs` or earlier ones say: a version says nothing twice."""
    said = {run for paragraph in paragraphs for run in _runs(paragraph)}
    new: list[str] = []
    for other in others:
        runs = _runs(other)
        if not runs & said:
            new.append(other)
            said |= runs
    return new


def _runs(paragraph: str) -> set[tuple[str, ...]]:
    words = re.findall(r"\w+", paragraph.casefold())
    return {tuple(words[i : i + 6]) for i in range(len(words) - 5)}


def edited(paragraph: str, others: list[str], chance: random.Random) -> str:
    """A paragraph with a sentence dropped or added, words cut out, or words put in the place of others.

    What is added comes off the end of `others`, so that no version says it twice.
    """
    sentences = re.split(r"(?<=[.!?”\"]) (?=[A-Z“\"])", paragraph)
    words = paragraph.split(" ")
    act = chance.random()
    if act < 0.2 and len(sentences) > 1:
        del sentences[chance.randrange(len(sentences))]
        return " ".join(sentences)
    if act < 0.35 and others:
        added = re.split(r"(?<=[.!?]) (?=[A-Z])", others.pop())[0]
        sentences.insert(chance.randint(0, len(sentences)), added)
        return " ".join(sentences)
    if len(words) < 4:
        return f"{paragraph} {chance.choice(['again', 'later', 'today'])}"
    if act < 0.5:
        at = chance.randrange(1, len(words) - 2)
        return " ".join([*words[:at], *words[min(at + chance.randint(1, 4), len(words) - 1) :]])
    for _ in range(chance.choice([1, 1, 2, 4, 8])):
        at = chance.randrange(1, len(words) - 1)
        words[at] = chance.choice(
            ["several", "later", "officials", "14", "reportedly", words[at - 1].lower()]
        )
    return " ".join(words)
