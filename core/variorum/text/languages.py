"""Which language a text is in, told by its script and its commonest small words.

Being unsure is better than being wrong: a stemmer of another language would make unlike words alike.

    >>> language_of("der hafen wurde am morgen für die fähren geöffnet".split())
    'german'
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice

from variorum.text import stop_words, tokens
from variorum.text.scripts import script_of

#: So many characters of a text tell its language.
_BEGINNING = 20_000
#: Beyond this many words the answer no longer changes.
_ENOUGH = 2_000
#: Running text has 35–50 % small words; a list of names in another language rarely 12 %.
_SURE_SHARE = 0.12
#: Fewer words than this (a headline) may have no small word at all.
_SHORT = 12
#: Of fewer words than this, a list or a line of sport, all but one or two may be names: they are no other language's.
_FEW = 25
#: How far ahead of the next language the best must be; in a headline two small words may be names.
_AHEAD, _AHEAD_WHEN_SHORT = 1.2, 1.6
#: Scripts of one language (as far as news in it is wide-spread).
_BY_SCRIPT = {
    "han": "chinese", "kana": "japanese", "hangul": "korean", "thai": "thai", "lao": "lao", "khmer": "khmer",
    "myanmar": "burmese", "hebrew": "hebrew", "greek": "greek",
}  # fmt: skip
#: Languages of a script that several share; their small words tell them apart.
_SHARED_SCRIPTS = {
    "": frozenset(stop_words.OTHERS.keys() - {"russian", "ukrainian", "arabic", "persian"}) | {"english"},
    "cyrillic": frozenset(("russian", "ukrainian")),
    "arabic": frozenset(("arabic", "persian")),
}


#: The letters of ISO 639 for what `language_of` answers.
_CODES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "italian": "it", "portuguese": "pt",
    "dutch": "nl", "swedish": "sv", "danish": "da", "norwegian": "no", "polish": "pl", "turkish": "tr", "russian": "ru",
    "ukrainian": "uk", "arabic": "ar", "persian": "fa", "chinese": "zh", "japanese": "ja", "korean": "ko",
    "thai": "th", "lao": "lo", "khmer": "km", "burmese": "my", "hebrew": "he", "greek": "el",
}  # fmt: skip


def code_by_words(text: str) -> str:
    """The two letters of the language that the words of a text tell ("en", "de" …), or "" where unsure."""
    return _CODES.get(language_of(tokens.words(text[:_BEGINNING].casefold())), "")


def language_of(words: Iterable[str]) -> str:
    """The English name of the language of casefolded words ("english", "german" …), or "" where unsure.

    A few words of plain Latin letters count as English, which is what we are mostly given.
    """
    # A number is a word of no language.
    sample = [word for word in islice(words, _ENOUGH) if not word[0].isdecimal()]
    if not sample:
        return ""
    script = _main_script(sample)
    if script in _SHARED_SCRIPTS:
        return _by_small_words(sample, script)
    return _BY_SCRIPT.get(script, "")


def _main_script(sample: list[str]) -> str:
    """The script most words begin with. A tenth of kana is Japanese, however many Chinese characters."""
    if max(sample) < "\u0370":
        return ""  # nothing but Latin letters, as nearly always
    counts = Counter("" if word < "\u0370" else script_of(word[0]) for word in sample if word[0].isalpha())
    if not counts:
        return ""
    if 10 * counts["kana"] > counts["kana"] + counts["han"] > counts[""]:
        return "kana"
    return max(sorted(counts), key=counts.__getitem__)


def _by_small_words(sample: list[str], script: str) -> str:
    # In running text no word but a name is one of ten: "Soll" five times in a note is no German.
    most = max(2, len(sample) // 10)
    owners = _owners()
    counts = Counter({word: min(count, most) for word, count in Counter(sample).items() if word in owners})
    scores: dict[str, float] = {}
    hits: dict[str, int] = {}
    for language in sorted(_SHARED_SCRIPTS[script]):
        found = counts.keys() & _small_words(language)
        # A word of three languages is a third of a sign for each.
        scores[language] = sum(counts[word] / owners[word] for word in sorted(found))
        hits[language] = sum(counts[word] for word in found)
    best, second = sorted(scores, key=lambda language: (-scores[language], language))[:2]
    if len(sample) < _SHORT:
        plain = script == "" and all(word.isascii() for word in sample)
        known = len(counts.keys() & _small_words(best)) > 1 or best == "english"
        sign = 0.0 if best == "english" else 1.0  # one small word of its own, or several shared ones
        clear = known and scores[best] > sign and scores[best] >= _AHEAD_WHEN_SHORT * scores[second]
        return best if clear else "english" if plain else ""
    if scores[best] >= _AHEAD * scores[second] and hits[best] >= _SURE_SHARE * len(sample):
        return best
    few = best == "english" and len(sample) < _FEW and all(word.isascii() for word in sample)
    own = scores[best] >= 1 and scores[best] >= _AHEAD_WHEN_SHORT * scores[second]
    return best if few and own else ""


def _small_words(language: str) -> frozenset[str]:
    return stop_words.OTHERS.get(language, stop_words.ENGLISH)


@lru_cache(maxsize=1)
def _owners() -> Counter[str]:
    """How many languages have each small word."""
    return Counter(word for words in (stop_words.ENGLISH, *stop_words.OTHERS.values()) for word in words)
