"""A letter underlined in each of several words, none twice: found for the words there are, in whatever language."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QAbstractButton, QLabel


def with_keys(*fields: QAbstractButton | QLabel) -> None:
    """Give each of these a letter to be reached by with Alt; the first ones choose first."""
    for field, words in zip(fields, underlined([field.text() for field in fields]), strict=True):
        field.setText(words)


def underlined(texts: Sequence[str]) -> list[str]:
    """With "&" before a letter of each, of the beginning of a word where one is free; without where none is."""
    taken: set[str] = set()
    made: list[str] = []
    for text in texts:
        at = next((at for at in _places(text) if text[at].lower() not in taken), None)
        if at is not None:
            taken.add(text[at].lower())
        plain = [sign.replace("&", "&&") for sign in text]
        made.append("".join(("&" if place == at else "") + sign for place, sign in enumerate(plain)))
    return made


def _places(text: str) -> list[int]:
    letters = [at for at, sign in enumerate(text) if sign.isalnum()]
    return sorted(letters, key=lambda at: at > 0 and text[at - 1].isalnum())
