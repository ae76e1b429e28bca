"""Whether a word is (part of) a name, told by its capital and what stands beside it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cache

from variorum.comparing.wording.sides import Setting, Side
from variorum.comparing.wording.word_differences import Token
from variorum.text.stop_words import ENGLISH, OTHERS
from variorum.text.word_lists import listed
from variorum_resources import text_of

_SMALL = {"english": ENGLISH, **OTHERS}
#: After these a capital may be the start of a sentence.
_OPENERS = frozenset(".!?:\"'(…")

#: Everyday words that open the names of places: "North Korea".
_OPEN_PLACES = listed(
    "north south east west northern southern eastern western central upper lower new old great greater saint san"
)


def is_name(tokens: Sequence[Token], at: int, side: Side, setting: Setting) -> bool:
    """Whether the token at `at` is a name, as far as its capital can tell."""
    token = tokens[at]
    if not side.text[token.start].isupper():
        return False
    words, key = setting.words, bare(token.key)
    written = side.text[token.start : token.end]
    if key in words.titles or key in words.days or key == "i":
        return False
    if written.isupper() and len(written) > 1:
        return key not in _SMALL.get(setting.language, ENGLISH) or is_acronym(tokens, at, side)
    if words.capital_nouns:
        return _among_capital_nouns(tokens, at, side, setting)
    if _opens(tokens, at, side):
        return _opens_with_a_name(tokens, at, side, setting)
    if key in _SMALL.get(setting.language, ENGLISH) or key in words.months:
        return _beside_a_name(tokens, at, side, setting)
    return True


def bare(key: str) -> str:
    """Without a possessive's ending."""
    return key.removesuffix("'s").removesuffix("'")


def is_acronym(tokens: Sequence[Token], at: int, side: Side) -> bool:
    """ "US" is the country where the words beside it are not in capitals, too."""
    beside = [side.text[t.start : t.end] for t in (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])]
    return not any(word.isupper() and len(word) > 1 for word in beside)


def _opens(tokens: Sequence[Token], at: int, side: Side) -> bool:
    start = tokens[at].start
    if at == 0 or start in side.openings or tokens[at - 1].key in _OPENERS:
        # A full stop after one letter or a short title ends no sentence: "J. Harrow", "Ms. Hale".
        abbreviated = at > 1 and tokens[at - 1].key == "." and start not in side.openings
        return not abbreviated
    place = bisect_right(side.title_case, (start, len(side.text)))
    return place > 0 and start < side.title_case[place - 1][1]


def _opens_with_a_name(tokens: Sequence[Token], at: int, side: Side, setting: Setting) -> bool:
    key = bare(tokens[at].key)
    small = _SMALL.get(setting.language, ENGLISH)
    if key in small:
        return (
            key not in ("the", "a", "an") and _given_name(key) and _beside_a_name(tokens, at, side, setting)
        )
    if setting.has_name(key):
        return True
    if setting.language == "english" and key in _ordinary():
        return key in _OPEN_PLACES and _beside_a_name(tokens, at, side, setting)
    if key in setting.words.numbers or key in setting.words.negations or key in setting.words.hedges:
        return False
    return setting.language == "english" or _beside_a_name(tokens, at, side, setting)


def _given_name(key: str) -> bool:
    return key in ("will", "may", "mark", "grant", "rose", "hope")


def _beside_a_name(tokens: Sequence[Token], at: int, side: Side, setting: Setting) -> bool:
    """Between capitals, as "Will" in "Will Harper" and "The" in "The Hague"."""
    words = setting.words
    if tokens[at].key in words.articles and tokens[at].key != "the":
        return False
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.key[:1].isalpha() and side.text[after.start].isupper():
        return after.key not in words.days and after.key not in words.months
    before = tokens[at - 1] if at else None
    return (
        before is not None
        and before.key not in words.months
        and (
            (before.key in words.titles and before.key != "the")
            or (before.key == "." and at > 1 and tokens[at - 2].key in words.titles)
            or (
                before.key[:1].isalpha()
                and side.text[before.start].isupper()
                and not _opens(tokens, at - 1, side)
            )
        )
    )


def _among_capital_nouns(tokens: Sequence[Token], at: int, side: Side, setting: Setting) -> bool:
    """In German: known names, names beside each other, after a title, beside a verb of saying."""
    key, words = bare(tokens[at].key), setting.words
    if key in words.months or key in words.moments or key in OTHERS["german"]:
        return False
    written = side.text[tokens[at].start : tokens[at].end]
    # "Die Bank" is a bank, though some are called Bank; "die Schweiz" and "der Iran" are countries.
    a_thing = at > 0 and tokens[at - 1].key in words.articles and written not in _countries()
    if not a_thing and (written in _known_names() or written.removesuffix("s") in _known_names()):
        return True
    if at == 0:
        return False
    before = tokens[at - 1]
    after = tokens[at + 1].key if at + 1 < len(tokens) else ""
    if before.key in words.titles or before.key in words.sayings or after in words.sayings:
        return before.key not in words.articles
    return side.text[before.start : before.end] in _known_names()


@cache
def _ordinary() -> frozenset[str]:
    """Everyday English words: what begins a sentence and is none of them is a name."""
    return _listing("ordinary_words")


@cache
def _known_names() -> frozenset[str]:
    lines = (*_listing("first_names"), *_listing("cities"), *_listing("surnames"))
    return frozenset(line.removesuffix(" m").removesuffix(" f") for line in lines) | _countries()


def is_first_name(word: str) -> bool:
    """Whether a word, as written, is known as somebody's first name."""
    return word in _first_names()


def is_everyday(folded: str) -> bool:
    """Whether a word is one of everyday English."""
    return folded in _ordinary()


@cache
def _first_names() -> frozenset[str]:
    return frozenset(line[:-2] if line[-2:] in (" m", " f") else line for line in _listing("first_names"))


@cache
def _countries() -> frozenset[str]:
    return frozenset(line.split("|")[0] for line in _listing("countries"))


def nation(key: str) -> str:
    """The country that a word of English names, so that "Iranian" claims what "Iran" does; else the word."""
    return _nations().get(key, key)


@cache
def _nations() -> dict[str, str]:
    found: dict[str, str] = {}
    shared: set[str] = set()
    for line in _listing("countries"):
        name, others, peoples = (*line.split("|"), "", "")[:3]
        # Names of several words are claimed word by word, and initials without their full stops.
        forms = {form.strip().replace(".", "") for form in (name, *others.split(";"), *peoples.split())}
        for key in {form.casefold() for form in forms if form and " " not in form}:
            shared.update({key} & found.keys())
            found[key] = name
    return {key: name for key, name in found.items() if key not in shared}


def _listing(name: str) -> frozenset[str]:
    text = text_of(f"lexicons/{name}.txt")
    return frozenset(line for line in text.splitlines() if line and not line.startswith("#"))
