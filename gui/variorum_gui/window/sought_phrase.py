"""What the corpus is asked for of words selected in a text: its index knows whole words, and no paragraph breaks."""

from __future__ import annotations

import unicodedata

from variorum.model.article import Version
from variorum.model.span import Span

#: Longer passages are looked for by their beginning.
MOST_LETTERS = 200


def phrase_in(version: Version, selected: Span) -> str:
    """The whole words of a selection, of the paragraph that most of it lies in; "" where it has no word.

    A word cut off by either end is left out, and made whole where there is no other.
    """
    found = ""
    for paragraph in version.paragraphs:
        start, end = max(selected.start, paragraph.start), min(selected.end, paragraph.end)
        if start < end:
            words = _whole_words(paragraph.text, start - paragraph.start, end - paragraph.start)
            found = max(found, words, key=len)
    return found


def _whole_words(text: str, start: int, end: int) -> str:
    first = start
    while first < end and _inside_a_word(text, first):
        first += 1
    last = min(end, first + MOST_LETTERS)
    while last > first and _inside_a_word(text, last):
        last -= 1
    if not any(map(_is_of_a_word, text[first:last])):
        first, last = start, end
        if not any(map(_is_of_a_word, text[first:last])):
            return ""
        while _inside_a_word(text, first):
            first -= 1
        while _inside_a_word(text, last):
            last += 1
    return " ".join(text[first:last].replace('"', " ").split())


def _inside_a_word(text: str, at: int) -> bool:
    return 0 < at < len(text) and _is_of_a_word(text[at - 1]) and _is_of_a_word(text[at])


def _is_of_a_word(letter: str) -> bool:
    """As SQLite's tokenizer has it: letters, numbers, and the accents on them."""
    return letter.isalnum() or unicodedata.category(letter) in ("Mn", "Mc", "Co")
