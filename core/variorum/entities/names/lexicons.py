"""The word lists that come with the program, read when first needed (about 30 ms)."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from variorum.model.annotations import MentionType
from variorum.model.frozen import dataclass
from variorum_resources import text_of


@dataclass(frozen=True, slots=True)
class Lexicons:
    """All lists. Phrases are keyed as written, with straight apostrophes."""

    #: Names whose type is sure: countries, states, regions, institutions, peoples …
    names: dict[str, tuple[MentionType, str]]
    #: For the first word of every multi-word name, the longest number of words there is.
    longest: dict[str, int]
    big_cities: frozenset[str]
    small_cities: frozenset[str]
    #: Name to "f", "m", or "" where both bear it.
    first_names: dict[str, str]
    surnames: frozenset[str]
    #: Surnames that are everyday words, too: no proof by themselves.
    everyday_surnames: frozenset[str]
    #: Last words that give a name its kind.
    heads: dict[str, MentionType]
    titles: frozenset[str]
    #: Common nouns that say what a name beside them is ("spokesman", "militia"), in lower case.
    roles: dict[str, MentionType]
    ordinary: frozenset[str]
    #: Alias or demonym, in lower case, to the place's main name.
    place_of: dict[str, str]
    demonyms: dict[str, str]
    #: Other name, as written, to the main one, of places and bodies.
    aliases: dict[str, str]

    def city(self, phrase: str) -> float:
        """How sure it is that the phrase names a town: 0 when it is in no list."""
        return 0.8 if phrase in self.big_cities else 0.55 if phrase in self.small_cities else 0.0


def straight(words: str) -> str:
    """The words with straight apostrophes, as they are in the lists."""
    return words.replace("\u2019", "'").replace("\u2018", "'")


@cache
def lexicons() -> Lexicons:
    """The lists, read once."""
    names: dict[str, tuple[MentionType, str]] = {}
    place_of: dict[str, str] = {}
    demonyms: dict[str, str] = {}
    for name in _lines("regions"):
        names[name] = ("LOC", "a known region")
    for line in _lines("states"):
        name, short, people = line.split("|")
        for alias in (name, *short.split()):
            if not (alias.isupper() and alias.isalpha()):  # "OR" and "IN" are words of headlines
                names[alias] = ("LOC", "a state or province")
                place_of[alias.lower()] = name
        _add_people(people, name, names, demonyms)
    for line in _lines("institutions"):
        kind, entries = line.split("|")
        for name in entries.split(";"):
            names[name] = (_mention_type(kind), "a known name")
    for name in _lines("groups"):
        names[name] = ("NORP", "a known people, party or faith")
    for line in _lines("countries"):
        name, others, people = line.split("|")
        for alias in (name, *filter(None, others.split(";"))):
            names[alias] = ("LOC", "a country")
            place_of[alias.lower()] = name
        _add_people(people, name, names, demonyms)
    big, small = _text("cities").split("\n# smaller\n")
    big_cities, small_cities = frozenset(big.splitlines()[1:]), frozenset(small.splitlines())
    heads: dict[str, MentionType] = {}
    for line in _lines("heads"):
        kind, entries = line.split("|")
        for word in entries.split():
            heads.setdefault(word, _mention_type(kind))
    aliases: dict[str, str] = {}
    for line in _lines("aliases"):
        main, others = line.split("|")
        aliases |= dict.fromkeys([main, *others.split(";")], main)
    roles: dict[str, MentionType] = {}
    for line in _lines("roles"):
        kind, entries = line.split("|")
        for word in entries.split():
            roles.setdefault(word, _mention_type(kind))
    return Lexicons(
        names=names,
        longest=_longest(names, big_cities, small_cities),
        big_cities=big_cities,
        small_cities=small_cities,
        first_names={
            name: bearer for name, _, bearer in (line.partition(" ") for line in _lines("first_names"))
        },
        surnames=frozenset(_lines("surnames")),
        everyday_surnames=frozenset(word for line in _lines("everyday_surnames") for word in line.split()),
        heads=heads,
        titles=frozenset(word for line in _lines("titles") for word in line.split()),
        roles=roles,
        ordinary=frozenset(_lines("ordinary_words")),
        place_of=place_of,
        demonyms=demonyms,
        aliases=aliases,
    )


def _add_people(
    people: str, place: str, names: dict[str, tuple[MentionType, str]], demonyms: dict[str, str]
) -> None:
    """Words are parted by spaces, or by ";" where one of them has a space in it."""
    written = [*filter(None, people.split(";" if ";" in people else " "))]
    for word in [*written, *(f"{word}s" for word in written if word.endswith("an"))]:
        names.setdefault(word, ("NORP", f"people or things of {place}"))
        demonyms.setdefault(word.lower(), place)


def _longest(names: dict[str, tuple[MentionType, str]], *cities: Iterable[str]) -> dict[str, int]:
    longest: dict[str, int] = {}
    for phrases in (names, *cities):
        for phrase in phrases:
            if " " in phrase:
                first = phrase[: phrase.index(" ")]
                count = phrase.count(" ") + 1
                if longest.get(first, 1) < count:
                    longest[first] = count
    return longest


def _mention_type(word: str) -> MentionType:
    kinds: dict[str, MentionType] = {
        "PERSON": "PERSON",
        "ORG": "ORG",
        "LOC": "LOC",
        "MISC": "MISC",
        "NORP": "NORP",
    }
    return kinds[word]


def _text(name: str) -> str:
    return text_of(f"lexicons/{name}.txt")


def _lines(name: str) -> list[str]:
    return [line for line in _text(name).splitlines() if line and not line.startswith("#")]


@cache
def nicknames() -> dict[str, frozenset[str]]:
    """For a first name in lower case, the groups (numbered) of names it may stand for."""
    groups: dict[str, set[str]] = {}
    for number, line in enumerate(_lines("nicknames")):
        for name in line.lower().split():
            groups.setdefault(name, set()).add(str(number))
    return {name: frozenset(numbers) for name, numbers in groups.items()}
