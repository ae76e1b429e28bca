"""Whether two names are of one outlet or agency: "A.P." and The Associated Press, NYT and The New York Times.

Dots, articles and what an outlet's branch is called part no names. Initials are the name they are of, but for the
letters of agencies, which stand for those in `lexicons/outlets.txt` alone. Nothing else is guessed: the Gazette may be
any Gazette.
"""

from __future__ import annotations

import unicodedata
from functools import cache, lru_cache

from variorum.text.late_patterns import LatePattern
from variorum.text.word_lists import listed
from variorum_resources import text_of

_INITIALS = LatePattern(r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_](?![^\W_])\.?")
#: What stands between blanks and signs: marks above and below letters, which are no letters for `re`, belong to it.
_WORD = LatePattern(r"[^\s!-/:-@\[-`{-~\u00a0-\u00bf\u2010-\u2027\u2030-\u205e]+")
#: Not "los" and "las": Los Angeles Times.
_ARTICLES = listed("the der die das le la les el il het")
#: What an outlet is called beside its name, or not: ABC and ABC News.
BRANCHES = listed("com news online")
#: Words without a letter of their own in most initials: Press Trust of India.
_SMALL = listed("of and the for de des du für und")

_Words = tuple[str, ...]


def undotted(name: str) -> str:
    """The name with its initials as one word.

    >>> undotted("A.P."), undotted("N.Y. Times"), undotted("St. Louis")
    ('AP', 'NY Times', 'St. Louis')
    """
    return _INITIALS.sub(lambda found: found[0].replace(".", ""), name)


@lru_cache(maxsize=1024)
def same_outlet(one: str, other: str) -> bool:
    """Whether both are names of one outlet; never of a name that is not known ("").

    >>> same_outlet("A.P.", "The Associated Press"), same_outlet("L.A. Times", "Los Angeles Times")
    (True, True)
    >>> same_outlet("The Times", "The New York Times"), same_outlet("Der Standard", "The Standard")
    (False, False)
    """
    if one.strip() and one.strip().casefold() == other.strip().casefold():
        return True
    a, b = _as_written(one), _as_written(other)
    if not a or not b:
        return False
    if _folded(a) == _folded(b):
        return True
    (article, a), (another, b) = _without_article(a), _without_article(b)
    if article and another and article != another:
        return False
    a, b = _without_branch(a), _without_branch(b)
    return (
        _folded(a) == _folded(b)
        or _are_one_agency(_folded(a), _folded(b))
        or _is_shortened(a, b)
        or _is_shortened(b, a)
    )


def letters_of_agency(name: str) -> str:
    """What everybody calls the agency of this name; "" for other names, and where two are called so.

    >>> letters_of_agency("Agence France Presse"), letters_of_agency("A.P."), letters_of_agency("Bergen Journal")
    ('afp', 'ap', '')
    """
    words = _folded(_as_written(name))
    letters = _agencies().get(words, "")
    lines = [each for each, _ in _lines() if each == letters]
    return letters if len(lines) == 1 or words == (letters,) else ""


@cache
def _agencies() -> dict[_Words, str]:
    """For the words of each name the letters before it, and for the letters themselves."""
    return {_folded(_as_written(name)): letters for letters, names in _lines() for name in (letters, *names)}


@cache
def _lines() -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Letters, and the names of what they stand for."""
    lines = [line for line in text_of("lexicons/outlets.txt").splitlines() if not line.startswith("#")]
    parted = (line.partition("|") for line in lines)
    return tuple((letters, tuple(names.split(";"))) for letters, _, names in parted)


def _as_written(name: str) -> _Words:
    return tuple(_WORD.findall(undotted(unicodedata.normalize("NFC", name).replace("&", " and "))))


def _folded(words: _Words) -> _Words:
    return tuple(word.casefold() for word in words)


def _without_article(words: _Words) -> tuple[str, _Words]:
    """The article a name begins with, in small letters, and what follows it: "LA Times" begins with none."""
    first = words[0].casefold()
    begins = len(words) > 1 and first in _ARTICLES and words[0] != "LA"
    return (first, words[1:]) if begins else ("", words)


def _without_branch(words: _Words) -> _Words:
    return words[:-1] if len(words) > 1 and words[-1].casefold() in BRANCHES else words


def _are_one_agency(one: _Words, other: _Words) -> bool:
    """Its letters and what they stand for. Of two names in full those with the same letters may be two: ABC."""
    known = _agencies()
    letters = known.get(one, "")
    return bool(letters) and letters == known.get(other) and (letters,) in (one, other)


def _is_shortened(short: _Words, words: _Words) -> bool:
    """Whether some of the words of a name are told by their initials, the others being the same."""
    if len(short) >= len(words) or any((word.casefold(),) in _agencies() for word in short):
        return False
    telling = tuple(word for word in words if word.casefold() not in _SMALL)
    return any(_tell_the_same(short, _folded(each)) for each in (words, telling))


def _tell_the_same(short: _Words, words: _Words) -> bool:
    at = 0
    for word in short:
        told = word.casefold()
        if words[at : at + 1] == (told,):
            at += 1
        elif len(word) > 1 and word.isupper() and [*told] == [each[0] for each in words[at : at + len(told)]]:
            at += len(told)
        else:
            return False
    return at == len(words)
