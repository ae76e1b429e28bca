"""Words of an article between quotation marks of the language one reads the program in.

What stands between them is never touched, its marks neither: where they would meet their like, those for a quotation
within a quotation are taken around them. Words that are one quotation already are shown as that, once.

    >>> in_marks("Nobody ran.")
    '“Nobody ran.”'
    >>> in_marks("“Nobody ran,” he said.")
    '‘“Nobody ran,” he said.’'
    >>> in_marks(bare("„Nobody ran.“"))
    '“Nobody ran.”'
    >>> in_marks(bare("“Nobody ran."))
    '“Nobody ran.”'
"""

from __future__ import annotations

from variorum.text.isolating import isolated
from variorum.text.late_patterns import LatePattern
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import phrase

_CURLY = frozenset('“”„‟"')
_ANGLED = frozenset("«»")
#: What closes a quotation that begins so.
_CLOSED_BY = {"“": "”", "„": "“”", '"': '"', "«": "»", "»": "«", "‘": "’", "‚": "‘’", "「": "」", "『": "』"}
_CLOSING = frozenset("”»")
#: A mark within a word is an apostrophe.
_MARK = LatePattern(r"[“”„‟\"«»‘‚「」『』]|(?<!\w)’|’(?!\w)")


def bare(words: str) -> str:
    """A quotation without its own marks: words that are one from end to end, or of which one end is cut off."""
    words = words.strip()
    if len(words) < 2:
        return words
    first, last = words[0], words[-1]
    whole = last in _CLOSED_BY.get(first, "")
    from_, to = int(whole or first in "“„«"), len(words) - int(whole or last in _CLOSING)
    inner = words[from_:to].strip()
    return words if not inner or _MARK.search(inner) else inner


def in_marks(words: str) -> str:
    """The words in quotation marks, as they are."""
    before, _, after = phrase("“{words}”", words="\0").partition("\0")
    held = set(words)
    alike = any(held & marks and marks & {*before, *after} for marks in (_CURLY, _ANGLED))
    return isolated(phrase("‘{words}’", words=words) if alike else phrase("“{words}”", words=words))


def quoted(words: str, limit: int) -> str:
    """At most so many code points, in quotation marks."""
    return in_marks(bare(shortened(bare(words), limit)))  # what is cut may end within the first quotation
