"""Edits a reader asked not to see."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from variorum.model.comparison import Edit
from variorum.text.british_spellings import american
from variorum.text.folds import folded

#: The last two are whole lines of a text, which `witness_of` leaves out.
IGNORABLE = frozenset({"case", "punctuation", "typography", "spelling", "space", "clutter", "boilerplate"})


def is_ignored(edit: Edit, left: str, right: str, ignore: frozenset[str]) -> bool:
    """Whether nothing is left of an edit once the named differences do not count."""
    if edit.kind == "number":  # a minus, the point of 1.5 and the hyphen of 3-1 are marks that say something
        return False
    one, other = edit.left.of(left), edit.right.of(right)
    passes: list[Callable[[str], str]] = []
    if "typography" in ignore:
        passes.append(lambda words: " ".join(folded(words).split()))
    if "case" in ignore:
        passes.append(str.casefold)
    if "punctuation" in ignore:
        passes.append(_without_punctuation)
    if "spelling" in ignore:
        passes.append(american)
    if "space" in ignore:
        # Last, so that words are still words for those before it.
        passes.append(lambda words: "".join(words.split()))
    for change in passes:
        one, other = change(one), change(other)
    return one == other


def _without_punctuation(words: str) -> str:
    return " ".join(
        "".join(
            " " if _is_mark(c) and not _stands_between_digits(words, at) else c for at, c in enumerate(words)
        ).split()
    )


def _is_mark(character: str) -> bool:
    return unicodedata.category(character)[0] == "P" and character not in "'’%"


def _stands_between_digits(words: str, at: int) -> bool:
    """As in 1.5, 3-1 and 5:30, where a mark says something."""
    return 0 < at < len(words) - 1 and words[at - 1].isdigit() and words[at + 1].isdigit()
