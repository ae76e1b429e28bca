"""Where words stand now in which a slip of the pen was mended since: “the fery sank” is “the ferry sank”."""

from __future__ import annotations

from difflib import SequenceMatcher

from variorum.model.decisions import Anchor
from variorum.model.span import Span

#: Shorter words are another word when a letter differs.
_FEWEST_LETTERS = 24
_ALIKE = 0.94
#: So much of what stood beside the words tells where to look, in characters.
_BESIDE = 12


def mended(anchor: Anchor, text: str) -> Span | None:
    """The place whose words are all but the same and that has the same words on one side at least.

    None where a figure changed: what was said of five is not said of six.
    """
    if len(anchor.words) < _FEWEST_LETTERS:
        return None
    longest = len(anchor.words) + len(anchor.words) // 8 + 1
    for start, end in _windows(anchor, text, longest):
        if _all_but_the_same(anchor.words, text[start:end]):
            return Span(start, end)
    return None


def _windows(anchor: Anchor, text: str, longest: int) -> list[tuple[int, int]]:
    """From the words that stood before to those that stood after, or a paragraph's border instead of them."""
    before, after = anchor.before[-_BESIDE:], anchor.after[:_BESIDE]
    first, last = anchor.words[:_BESIDE], anchor.words[-_BESIDE:]
    found: list[tuple[int, int]] = []
    starts = [at + len(before) for at in _places(before, text)] or _places(first, text)
    for start in starts:
        ends = _places(after, text, start, start + longest + len(after))
        ends += [at + len(last) for at in _places(last, text, start, start + longest)]
        found += [(start, end) for end in ends if end > start]
    return found


def _places(words: str, text: str, start: int = 0, end: int | None = None) -> list[int]:
    if not words.strip():
        return []
    places: list[int] = []
    at = text.find(words, start, end)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1, end)
    return places


def _all_but_the_same(one: str, other: str) -> bool:
    if _figures(one) != _figures(other):
        return False
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    return matcher.quick_ratio() >= _ALIKE and matcher.ratio() >= _ALIKE


def _figures(words: str) -> list[str]:
    return [letter for letter in words if letter.isdigit()]
