"""What a number counts: the noun phrase after it.

Of more than one thing English uses a plural, so a phrase without one is none ("after the two met", "five past"),
and of one thing a singular ("one warned photographers": a verb and its object).
"""

from __future__ import annotations

from variorum.entities.figures.plurals import (
    ends_a_phrase,
    is_finite_past,
    is_manner,
    is_participle,
    is_plural,
)
from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed

_WORD = LatePattern(
    r"(?P<gap>[\s-]+)(?P<word>(?:AK|MiG|Su)\s\d{2}s?\b|(?:[A-Z]\.){2,}|\d{1,4}s?-[a-z][\w-]{0,40}|[^\W\d_][\w'’-]{0,60})"
)
_STOPS = listed(
    """
    in on at by for from to of off up with without within into about above after against along among across amid
    inside beneath onto toward towards throughout beyond despite besides next already so too
    around as before behind below between during near over since than through until when where which
    who whom that while and or but nor is are was were be been being has have had will would can
    could may might must shall should do does did the a an his her its their our this these those it he
    she they we i you said say says not also then there here now later ago earlier if because including
    died killed injured wounded hurt arrested killing wounding left came went told took made got
    began started ended dead missing per each every both all some any even outside
    """
)
_MORE = LatePattern(
    r"\s+(?:more|other|others|additional|further|of\s+(?:the|its|his|her|their|those|these|our|his))\b"
)
#: "hundreds of people": only after a number in the plural.
_OF = LatePattern(r"\s+of(?=\s)")
#: A dash written without its spaces: "four people-one with broken bones".
_AFTER_A_DASH = listed("one two three four five six seven eight nine ten") | _STOPS
_PLUS = LatePattern(r"(?:-|\s)plus(?=\s)")
_MOST_WORDS = 6


def counted_thing(text: str, end: int, *, single: bool = False, english: bool = True) -> str:
    """The words right after the number at `end` that say what is counted; "" where there are none.

    `single` where one is counted; the forms of the words are looked at in English only.
    """
    at = _begin(text, end)
    words = _run(text, at, single, part=text[end:at].endswith("of") or " of " in text[end:at])
    if not english:
        return " ".join(words)
    for at, word in enumerate(words):
        if is_finite_past(word) or (at and is_manner(word)):
            words = words[:at]
            break
    while len(words) > 1 and (is_participle(words[-1]) or is_manner(words[-1])):
        words.pop()
    if single:
        return "" if not words or _is_verb_of_one(words) else " ".join(words)
    while words and not is_plural(words[-1]):
        words.pop()
    return " ".join(words)


def _begin(text: str, end: int) -> int:
    plus = _PLUS.match(text, end)
    if plus:
        return plus.end()
    more = _MORE.match(text, end)
    if more and not more.group().strip().endswith("others"):
        return more.end()
    many = _OF.match(text, end) if text[end - 1 : end] == "s" else None
    return many.end() if many else end


def _run(text: str, at: int, single: bool, part: bool) -> list[str]:
    """The words up to what cannot be of the phrase, or up to the first plural, at most six.

    Of "one officer's uniform" the officer is one, of "two of the mayor's aides" (`part`) the aides are two.
    """
    words: list[str] = []
    while len(words) < _MOST_WORDS:
        match = _WORD.match(text, at)
        if match is None or "\n" in match["gap"]:
            break
        word = match["word"]
        bare = word.lower().replace("’", "'")
        if bare.split("'")[0] in _STOPS or bare.endswith("n't"):
            break
        first, dash, rest = word.partition("-")
        if dash and rest.lower() in _AFTER_A_DASH:
            words.append(first)
            break
        words.append(word.removesuffix("'s").removesuffix("’s"))
        at = match.end()
        owner = bare.endswith(("'s", "s'"))
        if owner and part:
            words = []
        if (owner and not part) or (not owner and not single and ends_a_phrase(word)):
            break
    return words


def _is_verb_of_one(words: list[str]) -> bool:
    """ "one used by them", "one warned photographers"; "one armed man" is a man."""
    first = words[0].lower()
    if is_manner(words[0]) and len(words) == 1:
        return True
    return first.endswith("ed") and "-" not in first and (len(words) == 1 or is_plural(words[-1]))
