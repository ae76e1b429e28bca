"""What is sought in both texts, and where it stands in them; words as typed, or a pattern."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from dataclasses import field
from typing import TYPE_CHECKING, Any

from variorum.model.comparison import Side
from variorum.model.frozen import dataclass
from variorum_gui.comparison.places import Places
from variorum_gui.languages.words import tr

if TYPE_CHECKING:
    from variorum_gui.shown import Shown

#: Characters readers type one for the other.
_ALIKE = ("'’‘‛′", '"“”„«»', "-‐‑–—−")
#: Small letters with the same capital: the case makes no difference between them, as for `re.IGNORECASE`.
_SAME_CAPITAL = (
    "iı sſ µμ \u0345ι\u1fbe \u0390\u1fd3 \u03b0\u1fe3 βϐ εϵ θϑ κϰ πϖ ρϱ ςσ φϕ вᲀ дᲁ оᲂ сᲃ тᲄᲅ ъᲆ ѣᲇ ᲈꙋ ṡẛ ﬅﬆ"
)
_EQUAL = {letter: alike for alike in (*_ALIKE, *_SAME_CAPITAL.split()) for letter in alike}
#: A search by pattern is given up after so many seconds; the place it is at is told.
SECONDS = 2.0
#: More hits of a pattern on one side are not listed: "." hits every letter.
MOST_HITS = 20_000
#: A longer pattern, or one that repeats more often than this in all, takes long to be made ready, which no clock
#: stops: `a{99999999}` took over 10 s and all memory.
_LONGEST, _MOST_REPEATS = 1_000, 100_000
_REPEAT = re.compile(r"\{\s*(\d*)\s*(?:,\s*(\d*)\s*)?\}")


@dataclass(frozen=True, slots=True)
class Sought:
    """Words, or with `pattern` a regular expression; `whole`: not as part of longer words."""

    words: str = ""
    whole: bool = False
    pattern: bool = False

    def __bool__(self) -> bool:
        return bool(self.words.strip())


@dataclass(frozen=True, slots=True)
class Found:
    """All places of both texts. `complaint` says why there may be more, or none."""

    places: dict[Side, Places] = field(default_factory=lambda: {"left": Places(), "right": Places()})
    complaint: str = ""


def texts_of(shown: Shown) -> dict[Side, str]:
    """Both texts as they are searched."""
    sides: tuple[Side, Side] = ("left", "right")
    return {side: text.version.text if (text := shown.text(side)) is not None else "" for side in sides}


def search(texts: dict[Side, str], sought: Sought, cancelled: Callable[[], bool] = lambda: False) -> Found:
    """Every place, whatever the case. Touches no Qt: a search by pattern may run on any thread."""
    if not sought:
        return Found()
    if sought.pattern:
        return _by_pattern(texts, sought, cancelled)
    found = Found()
    for side, text in texts.items():
        small, add = in_small_letters(text), found.places[side].add
        for match in pattern_for(sought.words, small, sought.whole).finditer(small):
            add(match.start(), match.end())
    return found


def in_small_letters(text: str) -> str:
    """As long as the text itself, which `İ` alone would make longer."""
    # To search this takes a tenth of what a search with re.IGNORECASE takes, which knows no first letter to look for.
    return (text if text.isascii() else text.replace("İ", "i")).lower()


def pattern_for(words: str, small: str, whole: bool = False) -> re.Pattern[str]:
    """The search for words as typed in a text in small letters, whatever the kind of quotation mark or dash, or the
    line break.
    """
    letters: dict[str, str] = {}
    parts: list[str] = []
    for part in re.split(r"(\s+)", words.strip()):
        if part.isspace():
            parts.append(r"\s+")
            continue
        for letter in in_small_letters(part):
            if letter not in letters:
                letters[letter] = _letter(letter, small)
            parts.append(letters[letter])
    made = "".join(parts)
    return re.compile(rf"(?<!\w){made}(?!\w)" if whole else made)


def _letter(letter: str, small: str) -> str:
    # Words are sought the faster, the fewer of their letters stand for several: only for those that do occur.
    equal = "".join(each for each in _EQUAL.get(letter, "") if each in small)
    return f"[{re.escape(equal)}]" if len(equal) > 1 else re.escape(equal or letter)


def _by_pattern(texts: dict[Side, str], sought: Sought, cancelled: Callable[[], bool]) -> Found:
    # `re` has no limit of time and stops every other thread while it looks for a match; this one has, and does not.
    import regex

    found = Found()
    if len(sought.words) > _LONGEST or repeats(sought.words) > _MOST_REPEATS:
        return Found(complaint=tr("the pattern is too long, or repeats too often"))
    try:
        whole = rf"(?<!\w)(?:{sought.words})(?!\w)" if sought.whole else sought.words
        made = regex.compile(whole, regex.IGNORECASE | regex.MULTILINE)
    except regex.error as error:
        return Found(complaint=tr("this is no pattern: {reason}", reason=error))
    except (RecursionError, OverflowError, MemoryError, ValueError):
        return Found(complaint=tr("the pattern is too long, or repeats too often"))
    until = time.monotonic() + SECONDS
    for side, text in texts.items():
        left = until - time.monotonic()
        complaint = _look(made, text, found.places[side], left, cancelled)
        if complaint:
            return Found(found.places, complaint)
    return found


def _look(made: Any, text: str, places: Places, seconds: float, cancelled: Callable[[], bool]) -> str:
    late = tr("stopped after {seconds} seconds: there may be more", seconds=f"{SECONDS:g}")
    if seconds <= 0:
        return late
    try:
        for match in made.finditer(text, concurrent=True, timeout=seconds):
            if match.end() > match.start():
                places.add(match.start(), match.end())
            if len(places) >= MOST_HITS:
                return tr("there are more: only the first are listed")
            if cancelled():
                return tr("stopped")
    except TimeoutError:
        return late
    except (RecursionError, MemoryError):
        return tr("the pattern is too large for these texts")
    return ""


def repeats(pattern: str) -> int:
    """How often a pattern may repeat its parts at the most, were all its {n} inside one another."""
    product = 1
    for low, high in _REPEAT.findall(pattern):
        digits = max((low, high), key=lambda number: (len(number.lstrip("0")), number.lstrip("0")))
        product *= max(1, int(digits[:9] or 1))
        if len(digits) > 9 or product > _MOST_REPEATS:
            return _MOST_REPEATS + 1
    return product
