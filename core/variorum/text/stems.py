"""Stems: what is left of a word without its inflection, so that "killed" meets "killing".

English is stemmed here by a few rules, because importing a stemmer costs more time than comparing two
articles (80 ms against 20); other languages load Snowball, whose quality theirs need, when first met.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import lru_cache

from variorum.text import stop_words
from variorum.text.unspaced import is_unspaced, units

#: Past forms and participles that no rule reaches; what news is told in.
_IRREGULAR = {
    form: verb
    for verb, forms in {
        "begin": "began begun",
        "bring": "brought",
        "build": "built",
        "buy": "bought",
        "catch": "caught",
        "choose": "chose chosen",
        "die": "dead death deaths dying died",
        "draw": "drew drawn",
        "drive": "drove driven",
        "fall": "fell fallen",
        "fight": "fought",
        "find": "found",
        "flee": "fled",
        "fly": "flew flown",
        "hold": "held",
        "hide": "hid hidden",
        "know": "knew known",
        "lead": "led",
        "leave": "left",
        "lose": "lost loss losses",
        "man": "men",
        "mean": "meant",
        "meet": "met",
        "pay": "paid",
        "ride": "rode ridden",
        "rise": "rose risen",
        "run": "ran running",
        "seek": "sought",
        "sell": "sold",
        "send": "sent",
        "shake": "shook shaken",
        "shoot": "shot shooting shots",
        "speak": "spoke spoken",
        "spend": "spent",
        "stand": "stood",
        "steal": "stole stolen",
        "strike": "struck stricken striking",
        "swear": "swore sworn",
        "teach": "taught",
        "think": "thought",
        "throw": "threw thrown",
        "win": "won",
        "withdraw": "withdrew withdrawn withdrawal",
        "woman": "women",
        "write": "wrote written",
    }.items()
    for form in forms.split()
}
#: What one newsroom writes out, another in figures or short.
_SHORT = {
    form: long
    for long, forms in {
        "3": "three",
        "4": "four",
        "5": "five",
        "6": "six",
        "7": "seven",
        "8": "eight",
        "9": "nine",
        "10": "ten",
        "11": "eleven",
        "12": "twelve",
        "20": "twenty",
        "30": "thirty",
        "40": "forty",
        "50": "fifty",
        "percent": "pct",
        "photograph": "photo photos",
        "television": "tv",
        "senator": "sen sens",
        "representative": "rep reps congressman congresswoman",
        "governor": "gov govs",
        "general": "gen",
        "lieutenant": "lt",
        "colonel": "col",
        "captain": "capt",
        "sergeant": "sgt",
        "attorney": "atty",
        "department": "dept",
        "government": "govt",
        "january": "jan",
        "february": "feb",
        "august": "aug",
        "september": "sept sep",
        "october": "oct",
        "november": "nov",
        "december": "dec",
        "arizona": "ariz",
        "california": "calif",
        "colorado": "colo",
        "connecticut": "conn",
        "florida": "fla",
        "kansas": "kan",
        "michigan": "mich",
        "minnesota": "minn",
        "oklahoma": "okla",
        "pennsylvania": "pa",
        "tennessee": "tenn",
        "texas": "tex",
        "virginia": "va",
        "wisconsin": "wis",
    }.items()
    for form in forms.split()
}
_TAILS = (
    ("ational", "at"),
    ("ization", "iz"),
    ("isation", "iz"),
    ("ations", "at"),
    ("ation", "at"),
    ("ators", "at"),
    ("ator", "at"),
    ("fulness", "ful"),
    ("iveness", "iv"),
    ("ments", ""),
    ("ment", ""),
    ("ness", ""),
    ("ities", ""),
    ("ity", ""),
    ("ions", ""),
    ("ion", ""),
    ("ally", ""),
    ("ance", ""),
    ("ence", ""),
    ("ive", ""),
    ("ise", "iz"),
    ("ize", "iz"),
    ("al", ""),
    ("er", ""),
    ("or", ""),
    ("ly", ""),
)
_VOWELS = frozenset("aeiouy")

#: Scripts before Thai part their words by spaces.
_FIRST_UNSPACED = "\u0e01"

Stemmer = Callable[[str], str]


@lru_cache(maxsize=65_536)
def english_stem(word: str) -> str:
    """The stem of a casefolded English word."""
    if word.endswith("'s"):
        word = word[:-2]
    word = _IRREGULAR.get(word) or _SHORT.get(word, word)
    if len(word) <= 3 or not word.isalpha():
        return word
    word = _without_inflection(_without_plural(word))
    for tail, rest in _TAILS:
        if word.endswith(tail) and len(word) - len(tail) >= 4:
            word = word[: -len(tail)] + rest
            break
    if word.endswith("e") and len(word) > 4:
        word = word[:-1]
    elif word.endswith("y") and len(word) > 3:
        word = word[:-1] + "i"
    return word


def _without_plural(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_inflection(word: str) -> str:
    if word.endswith("ied") and len(word) > 4:
        return word[:-3] + "y"
    for tail in ("ing", "ed"):
        stem = word[: -len(tail)]
        if word.endswith(tail) and len(stem) >= 3 and not _VOWELS.isdisjoint(stem):
            if stem.endswith("is") and len(stem) > 5:
                return stem[:-1] + "z"  # organised, organized
            return stem[:-1] if stem[-1] == stem[-2] and stem[-1] not in "lsz" else stem
    return word


#: Writing that has no inflection, or is compared by pairs of characters, needs no stemmer.
_NOT_INFLECTED = frozenset(("chinese", "japanese", "korean", "thai", "lao", "khmer", "burmese"))


def stemmer_for(language: str) -> Stemmer | None:
    """What stems words of the language, or None when nothing can: the words then stand for themselves."""
    if language == "english":
        return english_stem
    if language in _NOT_INFLECTED:
        return str
    if language not in stop_words.OTHERS:
        return None
    import snowballstemmer

    if language not in snowballstemmer.algorithms():
        return None
    snowball: Stemmer = snowballstemmer.stemmer(language).stemWord
    prepared = _PREPARED.get(language)
    stem: Stemmer = snowball if prepared is None else lambda word: snowball(prepared(word))
    return lru_cache(maxsize=65_536)(stem)


def _without_conjunction(word: str) -> str:
    """ "And the ministry" is one Arabic word; before its article, the conjunction is no letter of the noun."""
    return word[1:] if word.startswith(("وال", "فال", "ولل")) and len(word) > 5 else word


def _with_plain_e(word: str) -> str:
    """Russian newspapers print ё or е as they like."""
    return word.replace("ё", "е")


#: What Snowball leaves to others.
_PREPARED: dict[str, Stemmer] = {"arabic": _without_conjunction, "russian": _with_plain_e}


def content_stems(words: Iterable[str], language: str, stem: Stemmer | None) -> list[str]:
    """Stems of the words that tell something, in order; scripts without spaces give pairs of characters."""
    small = stop_words.OTHERS.get(language, stop_words.ENGLISH)
    found: list[str] = []
    unspaced: list[str] = []
    for word in words:
        if word >= _FIRST_UNSPACED and is_unspaced(word):
            unspaced.append(word)
            continue
        if unspaced:
            found += units(unspaced)
            unspaced = []
        if word not in small and (len(word) > 1 or word.isdigit()):
            found.append(stem(word) if stem else word)
    return found + units(unspaced) if unspaced else found
