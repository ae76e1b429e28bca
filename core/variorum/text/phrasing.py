"""Sentences for people, in the language of whoever shows them.

The core writes English. A window that speaks another language says so once, before any work starts, and in each
process that works for it; what was put into words by then stays as it is, but for a `kept_phrase`. Words that are kept
in a corpus file or compared with others are plain strings, English for every reader of the file (`in_english`).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TypeAlias

from variorum.model.phrase import Phrase
from variorum.text.isolating import isolated_values

#: Gives the translation of a template, or the template; with a number, or -1 where none decides the words.
Translator: TypeAlias = Callable[[str, int], str]

#: What a translation with a wrong place in it can raise.
_BROKEN = (LookupError, ValueError, TypeError, AttributeError)
#: None: English. Read and replaced as one value, so threads may work meanwhile.
_translator: list[Translator | None] = [None]
_english_here: ContextVar[bool] = ContextVar("_english_here", default=False)


def phrase_with(translator: Translator | None) -> None:
    """From now on put phrases into another language; None: English."""
    _translator[0] = translator


def language_now() -> Translator | None:
    """What translates phrases; None: English."""
    return None if _english_here.get() else _translator[0]


def speaks_english() -> bool:
    """Whether phrases stay as they are."""
    return language_now() is None


@contextmanager
def in_english() -> Iterator[None]:
    """Within it, and in this thread alone, phrases are English: for what goes into a file."""
    before = _english_here.set(True)
    try:
        yield
    finally:
        _english_here.reset(before)


def marked(text: str, /) -> str:
    """The text as it is, for tables: who uses it calls `phrase`."""
    return text


def phrase(text: str, /, **values: object) -> str:
    """The text with the values in its named places ("{outlet}"); without values, braces and all."""
    translator = language_now()
    found = text if translator is None else translator(text, -1)
    return filled(found, text, values) if values else found


def phrase_many(one: str, many: str, n: int, /, **values: object) -> str:
    """The text for so many things, with `n` in the place "{n}"."""
    translator = language_now()
    found = many if translator is None else translator(many, n)
    english = one if n == 1 else many
    return filled(english if found == many else found, english, {"n": n, **values})


def kept_phrase(text: str, /, **values: object) -> Phrase:
    """As `phrase`, and `retold` puts it into words again, after a start or a process that spoke another language."""
    return Phrase(phrase(text, **values), text, _kept(values))


def kept_phrase_many(one: str, many: str, n: int, /, **values: object) -> Phrase:
    """As `phrase_many`, and `retold` puts it into words again."""
    return Phrase(phrase_many(one, many, n, **values), many, _kept(values), one, n)


def retold(words: str) -> str:
    """A sentence in the language of now; a plain one is looked up as it is."""
    if not isinstance(words, Phrase):
        return phrase(words) if words else ""
    values = {
        name: retold(value) if isinstance(value, Phrase) else value for name, value in words.values.items()
    }
    if words.n is not None:
        return kept_phrase_many(words.one, words.template, words.n, **values)
    return kept_phrase(words.template, **values)


def retellable(words: str) -> str:
    """A phrase, or a text that was `marked`, in the language of now, as a phrase; "" stays ""."""
    return retold(words) if isinstance(words, Phrase) or not words else kept_phrase(words)


def in_a_row(phrases: Iterable[str], between: str = ", ") -> str:
    """Some after one another, to be put into words again."""
    values = {f"p{number}": words for number, words in enumerate(phrases)}
    return kept_phrase(between.join(f"{{{name}}}" for name in values), **values) if values else ""


def _kept(values: dict[str, object]) -> dict[str, str]:
    return {name: value if isinstance(value, str) else str(value) for name, value in values.items()}


def filled(found: str, english: str, values: dict[str, object]) -> str:
    """A template of any language with its values; the English one where a translation has a wrong place in it."""
    values = isolated_values(values)
    if found is not english:
        try:
            return found.format(**values)
        except _BROKEN:
            pass  # a translator's slip must not cost the reader the sentence
    return english.format(**values)
