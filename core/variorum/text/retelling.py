"""Sentences that were kept in English, told again in the language of whoever shows them.

What is kept in a file is English for every reader of it. The template a sentence was made with is found by matching,
so that its words can be put into another language and its values stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from functools import cache
from typing import TypeAlias

from variorum.model.frozen import dataclass
from variorum.text.isolating import not_isolated
from variorum.text.phrasing import phrase

#: The words of a value in the language of the reader; None where they are not such a value after all.
Teller: TypeAlias = Callable[[str], str | None]

_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Place:
    """What can stand in a named place of a template."""

    pattern: str
    tell: Teller = str


class Retelling:
    """Knows the templates some sentences are made with."""

    def __init__(
        self,
        templates: Iterable[str],
        places: dict[str, Place],
        instead: Mapping[str, str] | None = None,
        tell: Callable[..., str] = phrase,
    ) -> None:
        """`instead`: other words for a template, with the same places; `tell` puts values into words."""
        # The most words of its own first: "Move {what} to a new story" says more than "Move {what} to {target}".
        self._templates = sorted(templates, key=lambda text: -len(_PLACE.sub("", text)))
        self._places, self._instead, self._tell = places, instead or {}, tell

    def __call__(self, sentence: str) -> str | None:
        """The sentence by `phrase`; None where no template makes it."""
        for template in self._templates:
            match = _pattern(template, tuple((name, self._places[name].pattern) for name in _named(template)))
            found = match.fullmatch(sentence)
            if found is None:
                continue
            told = {
                name: self._places[name].tell(not_isolated(words))
                for name, words in found.groupdict().items()
            }
            if None not in told.values():
                return self._tell(self._instead.get(template, template), **told)
        return None


def known_in(templates: Iterable[str], places: Mapping[str, Place]) -> Retelling:
    """Knows sentences as they are said in the language of now, and tells them in that of when it is called."""
    said = {phrase(template): template for template in templates}
    return Retelling(said, dict(places), said)


def _named(template: str) -> list[str]:
    return _PLACE.findall(template)


@cache
def _pattern(template: str, places: tuple[tuple[str, str], ...]) -> re.Pattern[str]:
    patterns = dict(places)
    pieces = _PLACE.split(template)  # words, name, words, name, …, words
    parts = [
        f"(?P<{piece}>{patterns[piece]})" if number % 2 else re.escape(piece)
        for number, piece in enumerate(pieces)
    ]
    return re.compile("".join(parts), re.DOTALL)
