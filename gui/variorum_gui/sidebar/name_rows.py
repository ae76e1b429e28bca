"""The Names tab: people, organisations and places, and the words each text uses for them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from variorum.dossier.joining.name_keys import folded
from variorum.model.annotations import Mention, MentionType
from variorum.model.comparison import Side
from variorum.model.decisions import SETTLED
from variorum.model.dossier import Disagreement, Entity, TieKind
from variorum.model.span import Span
from variorum.reviewing.names_asked import are_said_to_be_one
from variorum_gui.languages.words import marked, tr, tr_many
from variorum_gui.shown import Place, Shown
from variorum_gui.sidebar.heads_row import heads_row
from variorum_gui.sidebar.kind_reasons import kind_reason
from variorum_gui.sidebar.name_view import NameView, count_in, groups_of
from variorum_gui.sidebar.places import (
    SIDES,
    cells_of,
    column_heads,
    name_of,
    quoted,
    side_of,
    whole_heads,
    words_at,
)
from variorum_gui.sidebar.rows import TYPE_SIGNS, Row, remark, section

#: Descriptions shown for each text; the rest are counted.
DESCRIPTIONS_SHOWN = 3
#: Of reasons why names that are only alike are one; a name with six spellings has five. All are told with the others.
_SUPPOSED_SHOWN = 1
#: Names no mention of which is surer than this are drawn as doubtful.
_SURE = 0.7
KIND_WORDS: dict[MentionType, str] = {
    "PERSON": marked("person"),
    "ORG": marked("organisation"),
    "LOC": marked("place"),
    "NORP": marked("people, nationality, party or faith"),
    "MISC": marked("something else"),
    "?": marked("kind not known"),
}
_TIES: dict[TieKind, str] = {
    "part": marked("Part of {name}? {reason}"),
    "family": marked("Family of {name}? {reason}"),
    "people": marked("People of {name}? {reason}"),
}


def name_rows(shown: Shown, view: NameView = NameView()) -> tuple[Row, ...]:  # noqa: B008  # a frozen value
    """The names by group; by default those in both texts first. What was not searched is said in the end."""
    if shown.dossier is None:
        return ()
    rows: list[Row] = []
    heads, whole, keys = column_heads(shown), whole_heads(shown), _keys(shown)
    for number, group in enumerate(groups_of(shown, view)):
        if group.title:
            rows.append(section(f"{tr(group.title)} {len(group.entities)}", None, heads, group.title, whole))
        elif number == 0:
            rows.append(section(f"{tr('Names')} {len(group.entities)}", None, heads, "names", whole))
        rows += (name_row(shown, entity, keys[id(entity)], view, whole) for entity in group.entities)
    if not rows and shown.dossier.entities:
        rows.append(remark(tr("No name fits this filter.")))
    told = heads_row(shown) if rows and rows[-1].kind == "item" else ()
    return (*rows, *told, *map(remark, search_notes(shown)))


def search_notes(shown: Shown) -> tuple[str, ...]:
    """What the search for names left out, in either text."""
    notes = [
        (name_of(shown, side), note)
        for side in SIDES
        if (text := shown.text(side)) is not None and text.annotations is not None
        for note in text.annotations.notes
    ]
    both = {note for name, note in notes if any(n == note and other != name for other, n in notes)}
    told = (note if note in both else tr("{text}: {words}", text=name, words=note) for name, note in notes)
    return tuple(dict.fromkeys(told))


def name_row(shown: Shown, entity: Entity, key: str, view: NameView, heads: tuple[str, ...] = ()) -> Row:
    """One name with its spellings, how often each text has it, and the words used for it."""
    others = [spelling for spelling in entity.spellings if spelling != entity.name]
    doubt = doubt_about(shown, entity)
    open_ones = spellings_to_confirm(shown, entity)
    places = tuple(
        replace(p, doubtful=bool(doubt) or words_at(shown, p) in open_ones)
        for p in mention_places(shown, entity)
    )
    lines = [doubt] if doubt else []
    if open_ones:
        lines.append(tr("perhaps not one with {names}: see Findings", names=", ".join(sorted(open_ones))))
    lines += [tr("also {names}", names=", ".join(others))] if others else []
    lines += _supposed(entity, _SUPPOSED_SHOWN)
    lines += _descriptions(shown, entity)
    lines += _reasons(shown, entity) if key in view.told else []
    return Row(
        key,
        entity.listed,
        detail="\n".join(lines),
        cells=cells_of(shown, partial(count_in, entity)),
        heads=heads,
        sign=TYPE_SIGNS.get(entity.type, "other"),
        places=places,
        light=entity.type,
        strong=not doubt,
        doubtful=bool(doubt),
        acts=_acts(entity, bool(doubt)),
        more_acts=("merge with", "kind"),
        editable=entity.name,
        tip="\n".join(
            (tr("{text}: {words}", text=entity.listed, words=tr(KIND_WORDS[entity.type])), *_supposed(entity))
        ),
    )


def _supposed(entity: Entity, most: int | None = None) -> list[str]:
    """Why names that are only alike are held for one, at most so many reasons, and what to do where they are not."""
    if not entity.supposed or len(entity.spellings) < 2:
        return []
    return [*entity.supposed[:most], tr("Where they are two, split one off (S).")]


def _acts(entity: Entity, doubtful: bool) -> tuple[str, ...]:
    """The buttons of a name: what kind it is is asked where that is in doubt."""
    split = ("split",) if len(entity.spellings) > 1 else ()
    merged = ("unmerge",) if entity.merged else ()
    return ("previous", "next", "why", *(("kind",) if doubtful else ()), "rename", *merged, *split)


def doubt_about(shown: Shown, entity: Entity) -> str:
    """Why a name is drawn as doubtful, "" where it is not."""
    if entity.type == "?":
        return tr("kind not known")
    if kind_decided(shown, entity):
        return ""
    surest = max((mention.confidence for mention in _mentions(shown, entity)), default=1.0)
    return tr("perhaps not a name of this kind") if surest < _SURE else ""


def spellings_to_confirm(shown: Shown, entity: Entity) -> frozenset[str]:
    """Spellings that were taken for this name's, and that a finding asks the reader to confirm."""
    if shown.dossier is None or entity.merged:
        return frozenset()
    own = {(place.side, place.span) for place in mention_places(shown, entity)}
    asked = {
        words
        for row in shown.dossier.disagreements
        if row.kind == "spelling"
        and row.tier == "check"
        and not are_said_to_be_one((words for *_, words in row.values), shown.decisions)
        and any((side_of(document), span) in own for document, _, span, _ in row.values if document < 2)
        and not _is_decided(shown, row)
        for _, _, _, words in row.values
    }
    return frozenset(asked - {entity.name})


def _is_decided(shown: Shown, row: Disagreement) -> bool:
    """Whether the reader confirmed or rejected the finding that asks about these spellings."""
    left, right = (tuple(span for at, _, span, _ in row.values if at == document) for document in (0, 1))
    asking = (f.id for f in shown.findings if f.kind == "name" and (f.left, f.right) == (left, right))
    verdicts = map(shown.decisions.verdict_on, asking)
    return any(verdict is not None and verdict.judgement in SETTLED for verdict in verdicts)


def kind_decided(shown: Shown, entity: Entity) -> bool:
    """Whether the reader said that it is of this kind."""
    said = [d for d in shown.decisions.entities if d.act == "type" and d.names and d.type == entity.type]
    if not said:
        return False
    names = {folded(name) for name in (entity.name, *entity.spellings)}
    return any(folded(decision.names[0]) in names for decision in said)


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
    keys = _keys(shown)
    return next((e for e in shown.dossier.entities if keys[id(e)] == key), None)


def key_at(shown: Shown, places: Iterable[Place]) -> str:
    """The key of the name that has most of these places, "" where none has any."""
    wanted = set(places)
    if shown.dossier is None or not wanted:
        return ""
    shares = {id(e): len(wanted & set(mention_places(shown, e))) for e in shown.dossier.entities}
    most = max(shares, key=lambda known: shares[known], default=None)
    return _keys(shown)[most] if most is not None and shares[most] else ""


def _keys(shown: Shown) -> dict[int, str]:
    """The key of each entity's row. A town and its province may share name and kind: those are numbered."""
    seen: Counter[str] = Counter()
    keys: dict[int, str] = {}
    for entity in shown.dossier.entities if shown.dossier is not None else ():
        key = f"name:{entity.type}:{entity.name}"
        seen[key] += 1
        keys[id(entity)] = key if seen[key] == 1 else f"{key}#{seen[key]}"
    return keys


def entity_at(shown: Shown, places: Iterable[Place]) -> Entity | None:
    """The entity with a mention at one of these places."""
    wanted = set(places)
    if shown.dossier is None:
        return None
    return next((e for e in shown.dossier.entities if wanted & set(mention_places(shown, e))), None)


def _mentions(shown: Shown, entity: Entity) -> Iterable[Mention]:
    for document, index in entity.mentions:
        text = shown.text(side_of(document)) if document < 2 else None
        if text is not None and text.annotations is not None and index < len(text.annotations.mentions):
            yield text.annotations.mentions[index]


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
            name = name_of(shown, side)
            lines.append(
                tr_many(
                    "{text}: {words} and {n} more",
                    "{text}: {words} and {n} more",
                    more,
                    text=name,
                    words=told,
                )
                if more > 0
                else tr("{text}: {words}", text=name, words=told)
            )
    return lines


def _reasons(shown: Shown, entity: Entity) -> list[str]:
    """Why it is taken for what it is, why its mentions were joined, and what it has to do with others."""
    assert shown.dossier is not None
    surest = max(_mentions(shown, entity), key=lambda mention: mention.confidence, default=None)
    kind = tr(KIND_WORDS[entity.type])
    lines = []
    if kind_decided(shown, entity):
        lines = [tr("You said that it is of this kind: {kind}.", kind=kind)]
    elif surest and surest.reason:
        lines = [tr("Taken for {kind}: {reason}.", kind=kind, reason=kind_reason(surest.reason))]
    lines += [
        tr("Joined: {reason}", reason=f"{reason[:1].upper()}{reason[1:]}")
        for reason in entity.why
        if reason not in entity.supposed[:_SUPPOSED_SHOWN]  # told already
    ]
    entities = shown.dossier.entities
    for link in shown.dossier.perhaps:
        if link.kind in _TIES and entities[link.one] is entity:
            lines.append(tr(_TIES[link.kind], name=entities[link.other].name, reason=link.reason))
    return lines
