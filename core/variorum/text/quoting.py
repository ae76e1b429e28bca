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

Only a quotation that was cut within them gets its closing mark back, behind the sign that it was cut.

    >>> quoted("He said “Nobody ran on the quay.”", 24)
    '‘He said “Nobody ran […]”’'
    >>> quoted("'Nobody Ran Along the Quay' Says Captain", 24)
    "“'Nobody Ran Along […]'”"
"""

from __future__ import annotations

from variorum.text.isolating import isolated
from variorum.text.late_patterns import LatePattern
from variorum.text.leaving_out import shortened
from variorum.text.phrasing import phrase

#: Marks that do not stand within their like: curly ones, angled ones.
MARKS_ALIKE = frozenset('“”„‟"'), frozenset("«»")
#: What closes a quotation that begins so.
_CLOSED_BY = {"“": "”", "„": "“”", '"': '"', "«": "»", "»": "«", "‘": "’", "‚": "‘’", "「": "」", "『": "』"}
_CLOSING = frozenset("”»")
#: A mark within a word is an apostrophe.
_MARK = LatePattern(r"[“”„‟\"«»‘‚「」『』]|(?<!\w)’|’(?!\w)")
#: What a typewriter has for both: it opens before a word, and closes what it opened after one.
_MARK_OR_STRAIGHT = LatePattern(rf"{_MARK.pattern}|(?<!\w)'(?=\w)|(?<=\S)'(?!\w)")


def bare(words: str) -> str:
    """A quotation without its own marks: words that are one from end to end, or of which one end is cut off.

    Of marks within marks at both ends none is left.
    """
    words = words.strip()
    # A loop over places: in a broken file marks stand within each other by the thousand.
    levels = [(0, len(words))]
    while (within := _within(words, *levels[-1])) is not None:
        levels.append(within)
    start, end = levels.pop()
    inner = words[start:end]
    found = _without_one(inner)
    while levels and found == inner:
        # Within the marks nothing is to be taken away: perhaps they are.
        start, end = levels.pop()
        # A typewriter's one mark may be an apostrophe, but not behind a full stop or around other marks.
        surely = words[start] != "'" or inner[-1:] in tuple(".,!?")
        if _MARK_OR_STRAIGHT.search(inner):
            return words  # so all that stand around them stay, too
        if surely and inner:
            return inner
        found = inner = words[start:end]
    return found


def _within(words: str, start: int, end: int) -> tuple[int, int] | None:
    """What stands within the marks at both ends of this part."""
    if end - start < 2:
        return None
    first, last = words[start], words[end - 1]
    if last not in _CLOSED_BY.get(first, "") and not first == last == "'":
        return None
    start, end = start + 1, end - 1
    while start < end and words[start].isspace():
        start += 1
    while start < end and words[end - 1].isspace():
        end -= 1
    return start, end


def _without_one(words: str) -> str:
    """Without the mark at one end, where the other end is cut off."""
    if len(words) < 2:
        return words
    from_, to = int(words[0] in "“„«"), len(words) - int(words[-1] in _CLOSING)
    inner = words[from_:to].strip()
    return words if not inner or _MARK.search(inner) else inner


def in_marks(words: str) -> str:
    """The words in quotation marks, as they are."""
    before, _, after = phrase("“{words}”", words="\0").partition("\0")
    held = set(words)
    alike = any(held & marks and marks & {*before, *after} for marks in MARKS_ALIKE)
    return isolated(phrase("‘{words}’", words=words) if alike else phrase("“{words}”", words=words))


def quoted(words: str, limit: int) -> str:
    """At most so many code points and the marks these want, in quotation marks."""
    # What is cut may end within the first quotation, which then is all there is.
    return in_marks(bare(shortened_quotations(bare(words), limit)))


def shortened_quotations(words: str, limit: int) -> str:
    """At most so many code points; quotations that are cut within are closed, where those of the whole are."""
    cut = shortened(words, limit)
    if cut == words or bare(cut) != cut or _open(words):
        return cut
    return cut + "".join(_CLOSED_BY.get(mark, mark)[0] for mark in reversed(_open(cut)))


def _open(words: str) -> list[str]:
    """The marks of quotations that are not closed, from the outermost."""
    found: list[str] = []
    for match in _MARK_OR_STRAIGHT.finditer(words):
        mark = match[0]
        opens = mark == "'" and words[match.end() : match.end() + 1].isalnum()
        if found and mark in _CLOSED_BY.get(found[-1], found[-1]) and not opens:
            found.pop()
        elif mark in _CLOSED_BY or opens:
            found.append(mark)
    return found
