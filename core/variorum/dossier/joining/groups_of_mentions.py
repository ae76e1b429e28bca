"""Which mentions of all texts are one person, body or place.

The order: people (full names, then bare ones), bodies and places by name, initials, short forms, aliases the
texts state. Types guard: Assad the person is never al-Asad the base, and a people is never its country.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from variorum.dossier.joining.aliases import join_aliases
from variorum.dossier.joining.bodies import join_by_name, join_initials, without_article
from variorum.dossier.joining.clippings import join_clippings
from variorum.dossier.joining.families import is_plural
from variorum.dossier.joining.groups import Groups
from variorum.dossier.joining.nicknames_within import join_nicknames_within, with_first_names
from variorum.dossier.joining.occurrences import Occurrence, occurrences_of
from variorum.dossier.joining.persons import join_persons
from variorum.dossier.joining.short_forms import join_short_forms
from variorum.model.annotations import Annotations, MentionType
from variorum.text.folds import plainly_spaced

Id = tuple[int, int]


def joined(annotations: Sequence[Annotations]) -> tuple[list[Occurrence], Groups[Id]]:
    """All mentions, and the groups they form."""
    texts = {number: plainly_spaced(one.text) for number, one in enumerate(annotations)}
    found = _settled_types(with_first_names(occurrences_of(annotations), texts))
    groups: Groups[Id] = Groups()
    for one in found:
        groups.add(one.id)
    of_type: dict[MentionType, list[Occurrence]] = {}
    for one in found:
        of_type.setdefault(one.type, []).append(one)
    people = of_type.get("PERSON", [])
    join_persons([p for p in people if not is_plural(p)], groups)
    join_by_name([p for p in people if is_plural(p)], groups)
    for kind in ("ORG", "LOC", "NORP", "MISC", "?"):
        join_by_name(of_type.get(kind, []), groups)
    bodies = of_type.get("ORG", [])
    join_initials(bodies, groups)
    join_short_forms(bodies, groups)
    join_short_forms(of_type.get("MISC", []), groups)
    join_short_forms(of_type.get("?", []), groups)
    join_clippings(found, groups)
    join_nicknames_within(found, texts, groups)
    join_aliases(found, texts, groups)
    return found, groups


def _settled_types(found: list[Occurrence]) -> list[Occurrence]:
    """A name whose kind is doubtful here and sure elsewhere takes the sure kind, for joining only."""
    sure: dict[tuple[str, ...], dict[MentionType, float]] = {}
    for one in found:
        if one.type != "?":
            kinds = sure.setdefault(_plain(one), {})
            kinds[one.type] = kinds.get(one.type, 0.0) + one.mention.confidence**4
    return [_with_type(one, sure.get(_plain(one), {})) for one in found]


def _plain(one: Occurrence) -> tuple[str, ...]:
    """The words; of a person's name also the article is a part."""
    return one.words if one.type in ("PERSON", "LOC") else tuple(without_article(list(one.words)))


def _with_type(one: Occurrence, kinds: dict[MentionType, float]) -> Occurrence:
    if not kinds:
        return one
    best = max(kinds, key=lambda kind: (kinds[kind], kind))
    if one.type == best or kinds[best] <= kinds.get(one.type, 0.0):
        return one
    doubtful = one.type == "?" or (one.mention.confidence < 0.75 and kinds[best] > 0.5)
    if not doubtful and len(one.words) < 2:
        return one
    return replace(one, mention=replace(one.mention, type=best))
