"""What an entity is called and what kind it is, from its mentions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from variorum.dossier.joining.families import family_name
from variorum.dossier.joining.occurrences import Occurrence
from variorum.entities.names.lexicons import lexicons
from variorum.model.annotations import MentionType

#: No dateline town is written so short, but for initials.
_LONGEST_INITIALS = 3
_VAGUE = frozenset(("America",))


def spellings_of(members: Iterable[Occurrence]) -> tuple[str, ...]:
    """The distinct names, most frequent first."""
    counts = Counter(one.text for one in members)
    return tuple(sorted(counts, key=lambda s: (-counts[s], s)))


def kind_of(members: Iterable[Occurrence]) -> MentionType:
    """The kind most mentions have, by how sure they are; a family is people, and no person."""
    members = list(members)
    if family_name(members):
        return "NORP"
    weight: dict[MentionType, float] = {}
    for one in members:
        weight[one.type] = weight.get(one.type, 0.0) + one.mention.confidence
    return max(weight, key=lambda kind: (weight[kind], kind))


def shown_name(members: Sequence[Occurrence], kind: MentionType) -> str:
    """What to call these mentions, taken for one of this kind."""
    return family_name(members) or name_of(spellings_of(members), kind)


def name_of(spellings: tuple[str, ...], kind: MentionType) -> str:
    """What to call it: the commonest full name of a person, the commonest spelling of anything else."""
    if kind == "PERSON":
        full = [s for s in spellings if " " in s]
        return full[0] if full else spellings[0]
    if kind == "LOC":
        return _name_of_place(spellings)
    longest = max(spellings, key=len)
    if kind == "ORG" and spellings[0].replace(".", "").isupper() and " " in longest:
        return longest
    return spellings[0]


def _name_of_place(spellings: tuple[str, ...]) -> str:
    """Not in the capitals of a dateline; a country in full where a text has it so, else as most write it.

    "America" names a continent, too, hence gives way to any other name of the country.
    """
    lists = lexicons()
    small = [s for s in spellings if not _is_shouted(s)]
    if not small:
        return " ".join(w.capitalize() for w in spellings[0].split())
    first = small[0]
    main = lists.place_of.get(first.lower(), "")
    if main and main != first and (first in _VAGUE or _is_abbreviated(first)):
        others = [s for s in small if s not in _VAGUE]
        return main if main in small else (others or small)[0]
    return first


def _is_shouted(name: str) -> bool:
    """A town in a dateline's capitals: "WASHINGTON", not "U.S.", "NYC" or a name in no list."""
    if not name.isupper() or len(name) <= _LONGEST_INITIALS or "." in name.rstrip("."):
        return False
    plain = " ".join(w.capitalize() for w in name.split())
    return plain in lexicons().names or lexicons().city(plain) > 0


def _is_abbreviated(name: str) -> bool:
    return "." in name or name.isupper()
