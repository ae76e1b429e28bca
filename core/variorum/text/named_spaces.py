"""What blanks are called: between quotation marks nobody sees which one it is."""

from __future__ import annotations

from variorum.text.phrasing import marked, phrase

#: By the code point, where one has a name that typesetters use.
_NAMES: dict[str, str] = {
    "": marked("no space"),
    " ": marked("plain space"),
    "\u00a0": marked("no-break space"),
    "\u202f": marked("narrow no-break space"),
    "\u2009": marked("thin space"),
    "\u200a": marked("thin space"),
    "\t": marked("tab"),
    "\n": marked("line break"),
    "\u2028": marked("line break"),
}
_SEVERAL, _ANOTHER = marked("several spaces"), marked("another kind of space")
#: Every one of them.
NAMES_OF_SPACES = (*_NAMES.values(), _SEVERAL, _ANOTHER)


def space_named(blanks: str) -> str:
    """ "no-break space" of one; of several only that they are."""
    return phrase(_NAMES.get(blanks) or (_SEVERAL if len(blanks) > 1 else _ANOTHER))


def spaces_named(one: str, other: str) -> tuple[str, str] | None:
    """What blanks that stand for one another are called, as nothing of either is to be seen; None where one has words.

    >>> spaces_named(" ", "")
    ('plain space', 'no space')
    >>> spaces_named("", "said")
    """
    return None if (one + other).strip() else (space_named(one), space_named(other))
