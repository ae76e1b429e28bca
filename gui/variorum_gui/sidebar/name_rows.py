"""The Names tab: people, organisations and places, and the words each text uses for them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from variorum.model.comparison import Side
from variorum.model.dossier import Entity
from variorum.model.span import Span
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.places import SIDES, name_of, quoted, side_of
from variorum_gui.sidebar.rows import TYPE_SIGNS, Row, remark, section

TypeFilter = Literal["all", "person", "organisation", "place", "other"]

#: Descriptions shown for each text; the rest are counted.
DESCRIPTIONS_SHOWN = 3


def name_rows(shown: Shown, types: TypeFilter = "all", words: str = "") -> tuple[Row, ...]:
    """The names in both texts first, then those in one."""
    if shown.dossier is None:
        return ()
    wanted = words.casefold().split()
    shared: list[Row] = []
    alone: list[Row] = []
    for entity in shown.dossier.entities:
        sign = TYPE_SIGNS.get(entity.type, "other")
        if types not in ("all", sign) or not _holds(entity, wanted):
            continue
        row = name_row(shown, entity)
        (shared if len({place.side for place in row.places}) > 1 else alone).append(row)
    if shown.left is None or shown.right is None:
        return (*shared, *alone)
    rows: list[Row] = []
    if shared:
        rows += (section("In both texts", len(shared)), *shared)
    if alone:
        rows += (section("Found in one text", len(alone)), *alone)
    if not rows and shown.dossier.entities:
        rows.append(remark("No name fits this filter."))
    return (*rows, *(remark(note) for note in shown.dossier.notes))


def name_row(shown: Shown, entity: Entity) -> Row:
    """One name with its spellings, how often each text has it, and the words used for it."""
    places = mention_places(shown, entity)
    others = [spelling for spelling in entity.spellings if spelling != entity.name]
    lines = [_counts(shown, places)]
    lines += [f"also {', '.join(others)}"] if others else []
    lines += _descriptions(shown, entity)
    acts = ("previous", "next", "rename", *(("split",) if len(entity.spellings) > 1 else ()))
    return Row(
        f"name:{entity.type}:{entity.name}",
        entity.name,
        detail="\n".join(lines),
        aside=str(len(places)),
        sign=TYPE_SIGNS.get(entity.type, "other"),
        places=places,
        light=entity.type,
        strong=True,
        acts=acts,
        editable=entity.name,
    )


def mention_places(shown: Shown, entity: Entity) -> tuple[Place, ...]:
    """Every mention of an entity in the two texts, left before right, in reading order."""
    places: list[Place] = []
    for document, index in entity.mentions:
        if document > 1:
            continue
        side = side_of(document)
        text = shown.text(side)
        if text is not None and text.annotations is not None and index < len(text.annotations.mentions):
            mention = text.annotations.mentions[index]
            places.append(Place(side, Span(mention.start, mention.end)))
    return tuple(sorted(places, key=lambda place: (place.side != "left", place.span)))


def entity_of(shown: Shown, key: str) -> Entity | None:
    """The entity a row of `name_rows` stands for."""
    if shown.dossier is None:
        return None
    return next((e for e in shown.dossier.entities if f"name:{e.type}:{e.name}" == key), None)


def entity_at(shown: Shown, places: Iterable[Place]) -> Entity | None:
    """The entity with a mention at one of these places."""
    wanted = set(places)
    if shown.dossier is None:
        return None
    return next((e for e in shown.dossier.entities if wanted & set(mention_places(shown, e))), None)


def _holds(entity: Entity, wanted: list[str]) -> bool:
    heap = " ".join((entity.name, *entity.spellings, *(d.text for d in entity.descriptions))).casefold()
    return all(word in heap for word in wanted)


def _counts(shown: Shown, places: tuple[Place, ...]) -> str:
    return " · ".join(
        f"{name_of(shown, side)} {count}"
        for side in SIDES
        if shown.text(side) is not None and (count := sum(place.side == side for place in places))
    )


def _descriptions(shown: Shown, entity: Entity) -> list[str]:
    by_side: dict[Side, list[str]] = {"left": [], "right": []}
    for description in entity.descriptions:
        words = by_side[side_of(description.document)] if description.document < 2 else []
        if description.text not in words:
            words.append(description.text)
    lines = []
    for side, words in by_side.items():
        if words:
            told = ", ".join(quoted(word, 60) for word in words[:DESCRIPTIONS_SHOWN])
            more = len(words) - DESCRIPTIONS_SHOWN
            lines.append(f"{name_of(shown, side)}: {told}" + (f" and {more} more" if more > 0 else ""))
    return lines
