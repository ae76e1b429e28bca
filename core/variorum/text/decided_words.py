"""Sentences that ask to check something, as they read once a person has."""

from __future__ import annotations

from variorum.text.phrasing import filled, marked, phrase

#: What asks, and how it stands in the sentences of every language; the tests hold the translations to it.
ASKING = (
    (marked("please check"), " – {}"),
    (marked("please check"), " ({})"),
    (marked("to check"), " {}"),
)


def decided(text: str) -> str:
    """An English template without what asks to check it."""
    for words, around in ASKING:
        text = text.replace(around.format(words), "")
    return text


def phrase_decided(text: str, /, **values: object) -> str:
    """The text without what asks to check it.

    That is taken out before the values come in, which may have these words for themselves.
    """
    found = phrase(text)
    for words, around in ASKING:
        found = found.replace(around.format(phrase(words)), "")
    return filled(found, decided(text), values)
