"""Which text leans on which source: a neutral table, named sources joined to entities."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from variorum.dossier.joining.name_keys import folded
from variorum.model.annotations import Annotations, SourceKind, SourceMention
from variorum.model.dossier import Entity
from variorum.model.sourcing import SourceRow
from variorum.model.span import Span

_KINDS: tuple[SourceKind, ...] = ("named", "role", "document", "anonymous", "via")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_DETERMINERS = frozenset(
    (
        "a",
        "an",
        "the",
        "one",
        "another",
        "two",
        "three",
        "four",
        "several",
        "some",
        "his",
        "her",
        "their",
        "its",
    )
)
#: Two roles are worded alike by their first words: "a spokesman for the line", "a spokesman for the line here".
_MOST_WORDS = 6


def sources_by_text(annotations: Sequence[Annotations], entities: Sequence[Entity]) -> tuple[SourceRow, ...]:
    """Every source with all its places, by kind, then those most texts lean on first."""
    entity_of = {at: number for number, entity in enumerate(entities) for at in entity.mentions}
    places: dict[tuple[SourceKind, int | str], list[tuple[int, Span]]] = defaultdict(list)
    names: dict[tuple[SourceKind, int | str], str] = {}
    sure: set[tuple[SourceKind, int | str]] = set()
    for i, one in enumerate(annotations):
        mention_at = {(m.start, m.end): k for k, m in enumerate(one.mentions)}
        for source in one.sources:
            span = Span(source.start, source.end)
            number = _entity(i, source, mention_at, entity_of)
            key: int | str = number if number is not None else _worded(span.of(one.text))
            places[source.kind, key].append((i, span))
            if source.sure:
                sure.add((source.kind, key))
            name = entities[number].name if number is not None else " ".join(span.of(one.text).split())
            names.setdefault((source.kind, key), name)
    rows = [
        SourceRow(names[at], at[0], at[1] if isinstance(at[1], int) else None, tuple(found), at not in sure)
        for at, found in places.items()
    ]
    return tuple(sorted(rows, key=_order))


def _order(row: SourceRow) -> tuple[int, int, int, str, tuple[int, Span]]:
    texts = {document for document, _ in row.places}
    return _KINDS.index(row.kind), -len(texts), -len(row.places), row.name, row.places[0]


def _entity(
    document: int,
    source: SourceMention,
    mention_at: Mapping[tuple[int, int], int],
    entity_of: Mapping[tuple[int, int], int],
) -> int | None:
    """The entity that is the source; of a role ("a spokesman for Lee") it is not the one named within."""
    k = mention_at.get((source.start, source.end))
    return entity_of.get((document, k)) if k is not None else None


def _worded(words: str) -> str:
    tokens = [folded(w) for w in _WORD.findall(words)]
    kept = [w for w in tokens if w and w not in _DETERMINERS] or tokens
    return " ".join(kept[:_MOST_WORDS])
