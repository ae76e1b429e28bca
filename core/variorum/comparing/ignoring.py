"""Edits a reader asked not to see."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

from variorum.model.comparison import Edit
from variorum.text.folds import folded

IGNORABLE = frozenset({"case", "punctuation", "typography", "spelling"})

#: British and American spellings, by their endings and hearts; both sides are rewritten before comparing.
_SPELLINGS = (
    ("isation", "ization"),
    ("ise", "ize"),
    ("ising", "izing"),
    ("yse", "yze"),
    ("our", "or"),
    ("centre", "center"),
    ("theatre", "theater"),
    ("metre", "meter"),
    ("defence", "defense"),
    ("offence", "offense"),
    ("licence", "license"),
    ("programme", "program"),
    ("grey", "gray"),
    ("tyre", "tire"),
    ("ll", "l"),
    ("aluminium", "aluminum"),
    ("judgement", "judgment"),
    ("cheque", "check"),
    ("ae", "e"),
    ("ogue", "og"),
)


def is_ignored(edit: Edit, left: str, right: str, ignore: frozenset[str]) -> bool:
    """Whether nothing is left of an edit once the named differences do not count."""
    if not ignore:
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
        passes.append(_one_spelling)
    for change in passes:
        one, other = change(one), change(other)
    return one == other


def _without_punctuation(words: str) -> str:
    return " ".join(
        "".join(" " if unicodedata.category(c)[0] == "P" and c not in "'’%" else c for c in words).split()
    )


def _one_spelling(words: str) -> str:
    plain = "".join(c for c in unicodedata.normalize("NFD", words) if not unicodedata.combining(c))
    for british, american in _SPELLINGS:
        plain = plain.replace(british, american)
    return plain
