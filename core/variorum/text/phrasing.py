"""Sentences for people, in the language of whoever shows them.

The core writes English. A window that speaks another language says so once, before any work starts, and in each
process that works for it; what was put into words by then stays as it is. Words that are kept in a corpus file or
compared with others are plain strings, English for every reader of the file.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from variorum.text.isolating import isolated_values

#: Gives the translation of a template, or the template; with a number, or -1 where none decides the words.
Translator: TypeAlias = Callable[[str, int], str]

#: What a translation with a wrong place in it can raise.
_BROKEN = (LookupError, ValueError, TypeError, AttributeError)
#: None: English. Read and replaced as one value, so threads may work meanwhile.
_translator: list[Translator | None] = [None]


def phrase_with(translator: Translator | None) -> None:
    """From now on put phrases into another language; None: English."""
    _translator[0] = translator


def speaks_english() -> bool:
    """Whether phrases stay as they are."""
    return _translator[0] is None


def marked(text: str, /) -> str:
    """The text as it is, for tables: who uses it calls `phrase`."""
    return text


def phrase(text: str, /, **values: object) -> str:
    """The text with the values in its named places ("{outlet}"); without values, braces and all."""
    translator = _translator[0]
    found = text if translator is None else translator(text, -1)
    return filled(found, text, values) if values else found


def phrase_many(one: str, many: str, n: int, /, **values: object) -> str:
    """The text for so many things, with `n` in the place "{n}"."""
    translator = _translator[0]
    found = many if translator is None else translator(many, n)
    english = one if n == 1 else many
    return filled(english if found == many else found, english, {"n": n, **values})


def filled(found: str, english: str, values: dict[str, object]) -> str:
    """A template of any language with its values; the English one where a translation has a wrong place in it."""
    values = isolated_values(values)
    if found is not english:
        try:
            return found.format(**values)
        except _BROKEN:
            pass  # a translator's slip must not cost the reader the sentence
    return english.format(**values)
