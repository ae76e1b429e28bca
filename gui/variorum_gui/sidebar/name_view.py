"""Which names are listed, in which groups and order."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Literal

from variorum.model.dossier import Entity
from variorum.model.frozen import dataclass
from variorum_gui.languages.words import marked
from variorum_gui.shown import Shown
from variorum_gui.sidebar.rows import TYPE_SIGNS

TypeFilter = Literal["all", "person", "organisation", "place", "other"]
NameOrder = Literal["mentions", "difference", "alphabet"]
NameGroups = Literal["texts", "kinds", "none"]


@dataclass(frozen=True, slots=True)
class NameView:
    """What a person asked to see; `told` are the rows that say why their mentions were joined."""

    types: TypeFilter = "all"
    words: str = ""
    order: NameOrder = "mentions"
    groups: NameGroups = "texts"
    told: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Group:
    """Entities under one heading."""

    title: str
    entities: tuple[Entity, ...]


_KINDS = {
    "person": marked("People"),
    "organisation": marked("Organisations"),
    "place": marked("Places"),
    "other": marked("Peoples, parties and others"),
}


def groups_of(shown: Shown, view: NameView) -> tuple[Group, ...]:
    """The names that pass the filter, sorted, under their headings; empty groups are left out."""
    if shown.dossier is None:
        return ()
    kept = [entity for entity in shown.dossier.entities if passes(entity, view)]
    kept.sort(key=_order(shown, view.order))
    both = shown.left is not None and shown.right is not None
    if view.groups == "kinds":
        found = [Group(title, tuple(e for e in kept if sign_of(e) == sign)) for sign, title in _KINDS.items()]
    elif view.groups == "texts" and both:
        found = [
            Group(marked("In both texts"), tuple(e for e in kept if len(_texts(e)) > 1)),
            Group(marked("Found in one text"), tuple(e for e in kept if len(_texts(e)) < 2)),
        ]
    else:
        found = [Group("", tuple(kept))]
    return tuple(group for group in found if group.entities)


def passes(entity: Entity, view: NameView) -> bool:
    """Whether a name is of the kind, and has the words, that are asked for."""
    return view.types in ("all", sign_of(entity)) and _holds(entity, view.words.casefold().split())


def sign_of(entity: Entity) -> str:
    """Which of the four kinds of the filter it is."""
    return TYPE_SIGNS.get(entity.type, "other")


def count_in(entity: Entity, document: int) -> int:
    """How often a text has it."""
    return sum(at == document for at, _ in entity.mentions)


def difference(shown: Shown, entity: Entity) -> float:
    """How far apart the texts are in how often they have it, as a share of their words."""
    shares = [
        count_in(entity, document) / max(1, len(text.version.text.split()))
        for document, text in enumerate(t for t in (shown.left, shown.right) if t is not None)
    ]
    return max(shares) - min(shares) if shares else 0.0


def _order(shown: Shown, order: NameOrder) -> Callable[[Entity], tuple[float, str]]:
    if order == "alphabet":
        return lambda entity: (0.0, entity.name.casefold())
    if order == "difference":
        return lambda entity: (-difference(shown, entity), entity.name.casefold())
    # Most mentioned first; of equals, those the dossier names first.
    return lambda entity: (-float(len(entity.mentions)), "")


def _texts(entity: Entity) -> set[int]:
    return {document for document, _ in entity.mentions}


def _holds(entity: Entity, wanted: Iterable[str]) -> bool:
    heap = " ".join((entity.listed, *entity.spellings, *(d.text for d in entity.descriptions))).casefold()
    return all(word in heap for word in wanted)
