"""What an entity is called and what kind it is, from its mentions."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from variorum.dossier.joining.occurrences import Occurrence
from variorum.model.annotations import MentionType


def spellings_of(members: Iterable[Occurrence]) -> tuple[str, ...]:
    """The distinct names, most frequent first."""
    counts = Counter(one.text for one in members)
    return tuple(sorted(counts, key=lambda s: (-counts[s], s)))


def kind_of(members: Iterable[Occurrence]) -> MentionType:
    """The kind most mentions have, by how sure they are."""
    weight: dict[MentionType, float] = {}
    for one in members:
        weight[one.type] = weight.get(one.type, 0.0) + one.mention.confidence
    return max(weight, key=lambda kind: (weight[kind], kind))


def name_of(spellings: tuple[str, ...], kind: MentionType) -> str:
    """What to call it: the commonest full name of a person, the commonest spelling of anything else."""
    if kind == "PERSON":
        full = [s for s in spellings if " " in s]
        return full[0] if full else spellings[0]
    longest = max(spellings, key=len)
    if kind == "ORG" and spellings[0].replace(".", "").isupper() and " " in longest:
        return longest
    return spellings[0]
