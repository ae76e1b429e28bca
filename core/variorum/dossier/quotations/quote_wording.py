"""The same quotation in other words: which words were exchanged, and whether they carry meaning."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from variorum.dossier.disagreeing.careful_words import called
from variorum.dossier.joining.name_keys import likeness
from variorum.dossier.quotations.quote_pairing import quoted_words
from variorum.model.annotations import Annotations
from variorum.model.dossier import Disagreement, QuotePair
from variorum.model.span import Span
from variorum.text.word_lists import listed

_FUNCTION = listed(
    """
    a an the and or but of in on at by for from to with as that this these those it its he she they
    we i you his her their our my your is are was were be been am have s d so very just then also
    there here
    """
)
_NOT = listed("not no never nor neither without")
#: Above this likeness two words are spellings of one (colour, color), not an exchange.
_SPELLING = 0.85
_LEAST_WORDS = 5


def quotations_in_other_words(
    annotations: Sequence[Annotations], pairs: Sequence[QuotePair], names: Sequence[str]
) -> tuple[Disagreement, ...]:
    """A row for each pair in which words were exchanged; tier "range" where they are small words only."""
    rows: list[Disagreement] = []
    for pair in pairs:
        if "words differ" not in pair.how:
            continue
        left = annotations[pair.left[0]].quotes[pair.left[1]]
        right = annotations[pair.right[0]].quotes[pair.right[1]]
        a, b = quoted_words(left.text), quoted_words(right.text)
        if min(len(a), len(b)) < _LEAST_WORDS:
            continue
        weight = _weight(a, b)
        if not weight:
            continue
        values = (
            (pair.left[0], None, Span(left.start, left.end), left.text),
            (pair.right[0], None, Span(right.start, right.end), right.text),
        )
        sentence = (
            f"Quoted in different words: “{_short(left.text)}” ({called(names, pair.left[0])}), "
            f"“{_short(right.text)}” ({called(names, pair.right[0])})."
        )
        rows.append(Disagreement("quote", "differ" if weight > 1 else "range", values, sentence))
    return tuple(rows)


def _weight(a: tuple[str, ...], b: tuple[str, ...]) -> int:
    """2: meaning was exchanged; 1: small words only; 0: nothing but cuts and spellings."""
    best = 0
    for tag, i, i2, j, j2 in SequenceMatcher(None, a, b, autojunk=False).get_opcodes():
        if tag == "equal":
            continue
        old, new = a[i:i2], b[j:j2]
        if _only_cut(i, j, i2 == len(a), j2 == len(b), old, new):
            continue
        if bool(_NOT & set(old)) != bool(_NOT & set(new)):
            return 2
        best = max(best, _exchange(old, new) if tag == "replace" else 1)
    return best


def _only_cut(i: int, j: int, ends_a: bool, ends_b: bool, old: tuple[str, ...], new: tuple[str, ...]) -> bool:
    """Where one quotation starts or ends earlier, nothing was exchanged; one word for one word is."""
    at_start, at_end = i == 0 or j == 0, ends_a or ends_b
    if not (at_start or at_end):
        return False
    both = (i == 0 and j == 0) or (ends_a and ends_b)
    return not (both and 1 <= len(old) <= 2 and 1 <= len(new) <= 2)


def _exchange(old: tuple[str, ...], new: tuple[str, ...]) -> int:
    content = [w for w in old if w not in _FUNCTION], [w for w in new if w not in _FUNCTION]
    if not content[0] or not content[1]:
        return 1
    for x, y in zip(*content, strict=False):
        if not (x.isdigit() or y.isdigit()) and likeness(x, y) < _SPELLING:
            return 2
    return 0


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= 160 else words[:157].rsplit(" ", 1)[0] + " …"
