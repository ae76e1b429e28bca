"""Whether what stands below a line begins a story, told by names: no mark of the page's helps here.

Another event brings other people: hardly a name below was told above. The same event told again repeats its first
paragraphs and gives people in full who were surnames only by then. Over 1,346 borders between paragraphs of 150 news
articles either is seen at 1 %, and only a line like a headline is asked about at all; of two articles put end to end
with nothing between but a headline, 63 % are told apart when the events differ, 30 % when they are the same.
"""

from __future__ import annotations

from collections.abc import Sequence

from variorum.text.late_patterns import LatePattern

_NAME = LatePattern(r"[A-ZÀ-Þ]\w*[a-zß-ÿ]\w*")
_NAMES = LatePattern(r"(?:[A-ZÀ-Þ][\w.’'-]*\s+){0,5}[A-ZÀ-Þ][\w’-]*")
_POSSESSIVE = LatePattern(r"['’]s$")
_WORD = LatePattern(r"[^\W\d_]{4,}")
_STARTS_SENTENCE = LatePattern(r"(?:^|[.?!]\s|[“\"‘(])$")
_CALENDAR = """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July
    August September October November December Mr Mrs Ms Dr"""
_NO_NAMES = frozenset(_CALENDAR.split())
_NO_FIRST_NAMES = frozenset({"Mr.", "Mrs.", "Ms.", "The", "A", "In", "On", "But", "And"})
#: Fewer names say nothing.
_FEWEST_NAMES = 8
_LOOKED_AT = 60
_SHARE_OF_NAMES_TOLD = 0.15
_LEDE_OF_ANOTHER, _LEDE_AGAIN = 0.12, 0.3
_SHARE_IN_FULL, _FEWEST_IN_FULL = 0.35, 2


def begins_anew(before: Sequence[str], after: Sequence[str], headline: str, first_headline: str) -> bool:
    """Whether `after`, paragraphs below `headline`, tells another story than `before`, or the same from the start."""
    earlier, later = before[-_LOOKED_AT:], after[:_LOOKED_AT]
    told, names = set(_names(earlier)), _names(later)
    if len(names) < _FEWEST_NAMES or len(told) < _FEWEST_NAMES // 2:
        return False
    overlap = _overlap(" ".join(before[:2]), " ".join(later[:2]))
    known = sum(name in told for name in names) / len(names)
    if known <= _SHARE_OF_NAMES_TOLD and overlap <= _LEDE_OF_ANOTHER:
        return True
    in_full, bare = _introductions(later, told)
    return (
        overlap >= _LEDE_AGAIN
        and in_full >= _FEWEST_IN_FULL
        and in_full / (in_full + bare + 1) >= _SHARE_IN_FULL
        and len(_words(headline) & _words(first_headline)) >= 2
    )


def _names(paragraphs: Sequence[str]) -> list[str]:
    """Every capitalised word inside a sentence."""
    found: list[str] = []
    for text in paragraphs:
        for match in _NAME.finditer(text):
            name = _POSSESSIVE.sub("", match[0])
            before = text[max(0, match.start() - 2) : match.start()]
            if name not in _NO_NAMES and not _STARTS_SENTENCE.search(before):
                found.append(name)
    return found


def _introductions(paragraphs: Sequence[str], told: set[str]) -> tuple[int, int]:
    """Of the names told before, how many come again first in full, and how many bare."""
    seen: set[str] = set()
    in_full = bare = 0
    for match in _NAMES.finditer("\n".join(paragraphs)):
        words = [_POSSESSIVE.sub("", word) for word in match[0].split()]
        last = words[-1]
        if last in seen or last not in told or last in _NO_NAMES or len(last) < 3:
            continue
        seen.add(last)
        if len(words) > 1 and words[0] not in _NO_FIRST_NAMES:
            in_full += 1
        else:
            bare += 1
    return in_full, bare


def _overlap(one: str, other: str) -> float:
    first, second = _words(one), _words(other)
    return len(first & second) / max(1, min(len(first), len(second)))


def _words(text: str) -> set[str]:
    return set(_WORD.findall(text.lower()))
