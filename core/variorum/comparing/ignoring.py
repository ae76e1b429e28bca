"""Edits a reader asked not to see."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from variorum.model.comparison import Edit
from variorum.text.folds import folded

IGNORABLE = frozenset({"case", "punctuation", "typography", "spelling"})

#: British and American spellings; both sides are rewritten before comparing. Endings count after some letters
#: only, so that "four" and "for", "filled" and "filed", "prise" and "prize" stay two words.
_SPELLINGS = tuple(
    (re.compile(british), american)
    for british, american in (
        (r"(?<=\w{3})is(?=(?:e(?:d|rs?|s)?|ing|ations?)\b)", "iz"),
        (r"(?<=\w{3})ys(?=(?:e(?:d|rs?|s)?|ing)\b)", "yz"),
        (r"(?<=\w{2})our", "or"),
        (r"(?<=\w{4})ll|(?<=fue|due|dia|ski|woo)ll|(?<=wi)ll", "l"),
        (r"(cent|theat|met|lit|fib)re(?=s?\b)", r"\1er"),
        (r"(defen|offen|licen)ce", r"\1se"),
        (r"programme(?=s?\b)", "program"),
        (r"grey", "gray"),
        (r"tyre", "tire"),
        (r"aluminium", "aluminum"),
        (r"judgement", "judgment"),
        (r"cheque", "check"),
        (r"ae(?=[cdmosv])", "e"),
        (r"ogue", "og"),
    )
)


def is_ignored(edit: Edit, left: str, right: str, ignore: frozenset[str]) -> bool:
    """Whether nothing is left of an edit once the named differences do not count."""
    one, other = edit.left.of(left), edit.right.of(right)
    passes: list[Callable[[str], str]] = []
    if "typography" in ignore:
        passes.append(lambda words: " ".join(folded(words).split()))
    if "case" in ignore:
        passes.append(str.casefold)
    if "punctuation" in ignore:
        passes.append(_without_punctuation)
    if "spelling" in ignore:
        passes.append(_one_spelling)
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


def _one_spelling(words: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", words) if not unicodedata.combining(c))
    for british, american in _SPELLINGS:
        plain = british.sub(american, plain)
    return plain
