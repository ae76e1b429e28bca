"""The large first letter of an article, put before the rest of its word."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.reading.pdf_pages.lines import Line, line_of

#: In sizes of the type beside it.
_LARGE = 1.7
_BESIDE = 1.2


def with_large_letters(lines: Sequence[Line]) -> list[Line]:
    """`lines` with each large first letter joined to the first of the lines beside it."""
    left = list(lines)
    for letter in lines:
        text = letter.text
        if len(text) > 2 or not text[-1:].isalpha() or not text[-1:].isupper():
            continue
        beside = [line for line in left if line is not letter and _stands_beside(letter, line)]
        if not beside:
            continue
        first = max(beside, key=lambda line: line.baseline)
        for line in beside:  # the letter's place is theirs, or they would count as set in
            left[left.index(line)] = _before(letter, line) if line is first else _reaching(letter, line)
        left.remove(letter)
    return left


def _stands_beside(letter: Line, line: Line) -> bool:
    if letter.size < _LARGE * line.size or not letter.bottom - line.size < line.baseline < letter.top:
        return False
    gap = line.left - letter.right if not line.leftwards else letter.left - line.right
    return -0.3 * line.size < gap < _BESIDE * line.size


def _reaching(letter: Line, line: Line) -> Line:
    return replace(line, right=letter.right) if line.leftwards else replace(line, left=letter.left)


def _before(letter: Line, line: Line) -> Line:
    word = line.words[0]
    # "A ferry" keeps its space: the rest of a word begins small, or close to its letter in capitals
    close = word.left - letter.right < 0.25 * line.size and word.text.isupper()
    if word.text[:1].islower() and letter.text not in ("A", "I", "O"):
        close = True
    if close:
        return line_of([replace(word, text=letter.text + word.text), *line.words[1:]])
    return line_of([replace(word, text=letter.text, right=word.left), *line.words])
