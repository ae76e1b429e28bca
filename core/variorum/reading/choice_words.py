"""The choices of a doubt, in the language of whoever shows them: they are kept in English."""

from __future__ import annotations

import re

from variorum.text.phrasing import marked, phrase, speaks_english
from variorum.text.retelling import Place, Retelling

STARTS_AT = marked("{version} starts at {name}")
ONLY_IN = marked("Only in {version}")


def choice_in_words(label: str) -> str:
    """A choice as it is shown; as it is kept, where it was made by nobody we know."""
    if speaks_english():
        return label
    return _CHOICES(label) or phrase(label)


def _version(words: str) -> str:
    numbered = re.fullmatch(r"([Vv])ersion (\d+)", words)
    if numbered is None:
        return words
    if numbered[1] == "V":
        return phrase("Version {n}", n=numbered[2])
    return phrase("version {n}", n=numbered[2])


_CHOICES = Retelling((STARTS_AT, ONLY_IN), {"version": Place("[^“”]+", _version), "name": Place("“.*”")})
