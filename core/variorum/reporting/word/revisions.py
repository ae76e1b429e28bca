"""Two versions as one text with revisions: what stayed, what was removed, what was added, paragraph by paragraph.

Dropping what was added gives the left text to the code point, dropping what was removed the right one. A break
between paragraphs is a revision like any word, so a run of line ends is never cut: half of one would be a line
break where the text has a paragraph.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from variorum.model.building import PARAGRAPH_BREAK
from variorum.model.comparison import Comparison
from variorum.model.frozen import dataclass

State = Literal["same", "removed", "added"]
_LINE_ENDS = "\r\n"
_EITHER = tuple(_LINE_ENDS)
#: Letters and digits of scripts that part words by blanks; elsewhere a run of letters is a whole clause.
_WORD = r"[^\W\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff]"
_TAIL, _HEAD = re.compile(rf"{_WORD}{{1,40}}\Z"), re.compile(rf"{_WORD}{{1,40}}")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Words of one state. `left` and `right` say where they begin in each text (for what only one has: would)."""

    text: str
    state: State
    left: int
    right: int


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The stretches of a paragraph, and the state of the break that ends it."""

    stretches: tuple[Stretch, ...]
    ending: State


def paragraphs(comparison: Comparison) -> Iterator[Paragraph]:
    """Both texts at once; the last paragraph ends as the text does, which is no revision."""
    held: list[Stretch] = []
    for stretch in stretches(comparison):
        left, right = stretch.left, stretch.right
        for number, words in enumerate(stretch.text.split(PARAGRAPH_BREAK)):
            if number:
                yield Paragraph(tuple(held), stretch.state)
                held = []
                left, right = _after(PARAGRAPH_BREAK, stretch.state, left, right)
            if words:
                held.append(Stretch(words, stretch.state, left, right))
                left, right = _after(words, stretch.state, left, right)
    yield Paragraph(tuple(held), "same")


def stretches(comparison: Comparison) -> Iterator[Stretch]:
    """Both texts at once, in order."""
    left = right = 0
    operations = _with_breaks_between(_whole_breaks(_whole_words(_operations(comparison))))
    for operation, (following, *_) in pairwise([*operations, ["", "", ""]]):
        for words, state in _in_its_paragraph(operation, following):
            if words:
                yield Stretch(words, state, left, right)
                left, right = _after(words, state, left, right)


def _in_its_paragraph(operation: list[str], following: str) -> list[tuple[str, State]]:
    """What is removed before what is added, unless whole paragraphs come between.

    Where paragraphs are added before one whose first word changes, that word stands behind them: before them it would
    seem to have become their first. Nor does what is added at the end of a paragraph stand behind others removed there.
    """
    same, removed, added = operation
    begins, ends = not same or same.endswith(PARAGRAPH_BREAK), not following or following.startswith(_EITHER)
    if begins and not ends and PARAGRAPH_BREAK in added and PARAGRAPH_BREAK not in removed:
        cut = added.rindex(PARAGRAPH_BREAK) + len(PARAGRAPH_BREAK)
        return [(same, "same"), (added[:cut], "added"), (removed, "removed"), (added[cut:], "added")]
    if ends and not begins and PARAGRAPH_BREAK in removed and PARAGRAPH_BREAK not in added:
        cut = removed.index(PARAGRAPH_BREAK)
        return [(same, "same"), (removed[:cut], "removed"), (added, "added"), (removed[cut:], "removed")]
    return [(same, "same"), (removed, "removed"), (added, "added")]


def _after(words: str, state: State, left: int, right: int) -> tuple[int, int]:
    return left + len(words) * (state != "added"), right + len(words) * (state != "removed")


def _operations(comparison: Comparison) -> list[list[str]]:
    """Equal words, what is removed after them, and what added."""
    found: list[list[str]] = []
    at = 0
    for span, new in comparison.script:
        found.append([comparison.left[at : span.start], span.of(comparison.left), new])
        at = span.end
    return [*found, [comparison.left[at:], "", ""]]


def _whole_words(operations: list[list[str]]) -> list[list[str]]:
    """The same, but no change begins or ends inside a word: 200 → 214, not 00 → 14."""
    done: list[list[str]] = []
    for operation, following in pairwise([*operations, ["", "", ""]]):
        before, *change = operation
        after = following[0]
        if any(change):
            tail = (
                _TAIL.search(before[-40:]) if any(_HEAD.match(words or after) for words in change) else None
            )
            head = (
                _HEAD.match(after) if any(_TAIL.search((words or before)[-40:]) for words in change) else None
            )
            start, end = tail[0] if tail else "", head[0] if head else ""
            before, following[0] = before[: len(before) - len(start)], after[len(end) :]
            change = [start + words + end for words in change]
        _join(done, before, change)
    return done


def _whole_breaks(operations: list[list[str]]) -> list[list[str]]:
    """The same, but what is equal gives its line ends to the change beside it where they run on there."""
    done: list[list[str]] = []
    for operation, following in pairwise([*operations, ["", "", ""]]):
        before, *change = operation
        after = following[0]
        if any(change):
            tail = before[len(before.rstrip(_LINE_ENDS)) :]
            head = after[: len(after) - len(after.lstrip(_LINE_ENDS))]
            if not any((words or after).startswith(_EITHER) for words in change):
                tail = ""
            if not any((words or before).endswith(_EITHER) for words in change):
                head = ""
            before = before[: len(before) - len(tail)]
            following[0] = after[len(head) :]
            change = [tail + words + head for words in change]
        _join(done, before, change)
    return done


def _with_breaks_between(operations: list[list[str]]) -> list[list[str]]:
    """The same, but a lone break between what is added before and after it is taken out and added again.

    LibreOffice (7.4) takes insertions at the end of a paragraph and at the beginning of the next for one, with the
    break between them: who rejected all lost it.
    """
    done: list[list[str]] = []
    for before, removed, added in operations:
        if done and before == PARAGRAPH_BREAK and done[-1][2] and added and not removed:
            done[-1][1] += before
            done[-1][2] += before + added
        else:
            done.append([before, removed, added])
    return done


def _join(done: list[list[str]], before: str, change: list[str]) -> None:
    """Add an operation; one that follows at once on another change is part of it."""
    if done and not before:
        done[-1][1:] = [held + words for held, words in zip(done[-1][1:], change, strict=True)]
    else:
        done.append([before, *change])
