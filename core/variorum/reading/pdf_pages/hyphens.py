"""Lines of a paragraph put together, with words that were cut at line ends made whole.

A hyphen at a line end may be the word's own. It goes only where the document, or the language, says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cache

from variorum.model.frozen import dataclass
from variorum.text.word_lists import listed

_HYPHENS = "-‐\xad"
_CUT = re.compile(r"([^\W_]+(?:[’'][^\W_]+)?)[-‐\xad]$")
_GOES_ON = re.compile(r"[^\W_]+(?:[’'][^\W_]+)?")
_WORD = re.compile(r"[^\W_]+(?:[-‐’'][^\W_]+)*")
#: With or without a hyphen these are right, so they do not tell whether words were cut.
_PREFIXES = listed("co re pre non anti ex pro semi self sub super multi mid over under e inter counter")
#: What follows a hyphen of a word's own, whatever stands before it: "Harbour-based", "Lent-themed".
_FOLLOWING = listed(
    """
    themed based led backed born style run owned wide related era elect controlled held trained educated
    speaking bound made making old year month week day long term like free proof fired powered sponsored
    funded affiliated linked aligned leaning occupied ruled dominated friendly
    """
)
#: "fi" and its kin, set as one letter; not other compatibility forms, which mean something ("²", "½").
_LIGATURES = str.maketrans(
    {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "ft", "ﬆ": "st", "\xa0": " "}
)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The words a document uses away from line ends, in small letters: whole ones, and those with hyphens."""

    words: frozenset[str]
    compounds: frozenset[str]
    #: Whether words were cut at line ends at all; where none was, every hyphen is a word's own.
    cuts: bool = True


def vocabulary_of(lines: Iterable[str]) -> Vocabulary:
    """The vocabulary of a document's lines, in reading order."""
    words: set[str] = set()
    compounds: set[str] = set()
    ends: list[tuple[str, str]] = []
    cut = ""
    for line in lines:
        found = [word.group().casefold().replace("‐", "-") for word in _WORD.finditer(spelt_out(line))]
        if cut and found:
            ends.append((cut, found.pop(0)))
        cut = found.pop() if found and line.rstrip()[-1:] in tuple(_HYPHENS) else ""
        for word in found:
            (compounds if "-" in word else words).add(word)
            words.update(word.split("-") if "-" in word else ())
    known = Vocabulary(frozenset(words), frozenset(compounds))
    return replace(known, cuts=any(_is_cut_surely(one, other, known) for one, other in ends))


def spelt_out(text: str) -> str:
    """`text` without ligatures."""
    return text.translate(_LIGATURES)


def paragraph_text(lines: Sequence[str], vocabulary: Vocabulary) -> str:
    """One paragraph's lines as one text."""
    text = ""
    for line in map(spelt_out, lines):
        cut, following = _CUT.search(text), _GOES_ON.match(line)
        if text and cut and following:
            keeps = not _was_cut(cut[1], following[0], text[-1], vocabulary)
            text = (text if keeps else text[:-1]) + line
        else:
            text = f"{text} {line}" if text and not _without_spaces(text[-1], line[:1]) else text + line
    return " ".join(text.replace("\xad", "").split())


def _was_cut(first: str, second: str, hyphen: str, vocabulary: Vocabulary) -> bool:
    """Whether the hyphen between two halves is there for the line's end alone."""
    if hyphen == "\xad":
        return True
    if second[0].isupper() != first.isupper() or second[0].isdigit() or first[-1].isdigit():
        return False  # "Anglo-Irish", "mid-2019"; in capitals throughout nothing can be told by them
    one, other = first.casefold(), second.casefold()
    if f"{one}-{other}" in vocabulary.compounds:
        return False
    if not vocabulary.cuts:
        return False
    if one + other in vocabulary.words or one + other in _ordinary_words():
        return True
    if other in _FOLLOWING:
        return False
    return not (_is_word(one, vocabulary) and _is_word(other, vocabulary))


def _is_cut_surely(one: str, other: str, known: Vocabulary) -> bool:
    if one in _PREFIXES or (_is_word(one, known) and _is_word(other, known)):
        return False
    return one + other in known.words or one + other in _ordinary_words()


def _is_word(half: str, vocabulary: Vocabulary) -> bool:
    return half in vocabulary.words or half in _ordinary_words()


def _without_spaces(before: str, after: str) -> bool:
    """Chinese and Japanese lines are joined without a space."""
    return all("\u2e80" <= c <= "\u9fff" or "\uff00" <= c <= "\uffef" for c in (before, after)) and bool(
        after
    )


@cache
def _ordinary_words() -> frozenset[str]:
    """Everyday English words; a list of another language would be asked in the same way."""
    from variorum_resources import text_of

    text = text_of("lexicons/ordinary_words.txt")
    return frozenset(line for line in text.splitlines() if line and line[0] != "#")
