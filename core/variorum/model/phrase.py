"""A sentence for people that keeps what it was made of, so that it can be put into another language later."""

from __future__ import annotations

import string
from collections.abc import Mapping
from typing import Any, Self

from variorum.model.json_value import JsonValue

#: A phrase may stand in a phrase: "This is {what}". One that was kept may be nested as one likes.
_DEEPEST = 5
#: Translators take a C int.
_MOST = 2**31 - 1


class Phrase(str):
    """Its words, and the English template, values and number they are made of; see `text/phrasing.py`."""

    __slots__ = ("n", "one", "template", "values")

    template: str
    #: By their places in the template. A value that is a phrase itself is told again with it.
    values: Mapping[str, str]
    #: The English template for a single thing, and how many there are; None where no number decides the words.
    one: str
    n: int | None

    def __new__(
        cls,
        words: str,
        template: str,
        values: Mapping[str, str] | None = None,
        one: str = "",
        n: int | None = None,
    ) -> Phrase:
        made = super().__new__(cls, words)
        made.template, made.values, made.one, made.n = template, values or {}, one, n
        return made

    def __reduce__(self) -> tuple[type[Phrase], tuple[Any, ...]]:
        return Phrase, (str(self), self.template, dict(self.values), self.one, self.n)


class WithPhrases(JsonValue):
    """A value some of whose texts may be phrases. Its JSON has them as plain text, and beside it "made" of what."""

    __slots__ = ()

    def to_dict(self) -> dict[str, Any]:
        plain = super().to_dict()
        made = {name: parts for name in plain if (parts := made_of(getattr(self, name))) is not None}
        return {**plain, "made": made} if made else plain

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Self:
        made = data.get("made")
        told = made if isinstance(made, dict) else {}
        texts = {name: words for name in told if isinstance(words := data.get(name), str)}
        phrases = {name: phrase_made_of(words, told[name]) for name, words in texts.items()}
        return super().from_dict({**data, **phrases})


def made_of(words: object) -> dict[str, Any] | None:
    """What a sentence is made of, for JSON; None where its words say it: an English one without values."""
    if not isinstance(words, Phrase) or (words.template == words and not words.values and words.n is None):
        return None
    return _parts(words)


def phrase_made_of(words: str, made: object, depth: int = 0) -> str:
    """The sentence; its words alone where what it is said to be made of cannot be.

    A file that a person changed, or a child that a hostile text took over, may say anything: a template must
    not look into its values or blow them up ("{a.__class__}", "{a:>9999999999}").
    """
    if not isinstance(made, dict) or depth >= _DEEPEST:
        return words
    template, one, n = made.get("text"), made.get("one", ""), made.get("n")
    values = _values(made.get("values", {}), depth)
    if not isinstance(template, str) or not isinstance(one, str) or values is None:
        return words
    if n is not None and not (type(n) is int and 0 <= n <= _MOST):
        return words
    named = {*values} if n is None else {*values, "n"}
    if (values or n is not None) and not (
        _has_plain_places(template, named) and _has_plain_places(one, named)
    ):
        return words
    return Phrase(words, template, values, one, n)


def _parts(phrase: Phrase) -> dict[str, Any]:
    made: dict[str, Any] = {"text": phrase.template}
    if phrase.values:
        made["values"] = {name: _plain(value) for name, value in phrase.values.items()}
    return made if phrase.n is None else {**made, "one": phrase.one, "n": phrase.n}


def _plain(value: str) -> str | dict[str, Any]:
    # here plain words are a value that stays as it is, as a name does
    return {**_parts(value), "words": str(value)} if isinstance(value, Phrase) else value


def _values(stored: object, depth: int) -> dict[str, str] | None:
    if not isinstance(stored, dict):
        return None
    values: dict[str, str] = {}
    for name, value in stored.items():
        words = value.get("words") if isinstance(value, dict) else value
        if not isinstance(words, str):
            return None
        values[name] = phrase_made_of(words, value, depth + 1)
    return values


def _has_plain_places(template: str, names: set[str]) -> bool:
    """Whether each place is a name alone, and stands once: a thousand of them would be a thousand times as long."""
    try:
        places = [place for _, *place in string.Formatter().parse(template) if place[0] is not None]
    except ValueError:
        return False
    found = [name for name, form, conversion in places if not form and conversion is None]
    return (
        len(found) == len(places) == len({*found})
        and {*found} <= names
        and all(str(name).isidentifier() for name in found)
    )
