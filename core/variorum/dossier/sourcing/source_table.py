"""Which text leans on which source: a neutral table, named sources joined to entities."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from variorum.dossier.joining.metonyms import bodies_of_seats
from variorum.dossier.sourcing.belonging import is_on_air, owners_in, parted
from variorum.dossier.sourcing.papers import Papers, source_words
from variorum.dossier.sourcing.source_keys import is_its_own, outlet_names, worded
from variorum.dossier.sourcing.taken_up import taken_up
from variorum.model.annotations import Annotations, SourceKind, SourceMention
from variorum.model.dossier import Entity
from variorum.model.sourcing import SourceRow
from variorum.model.span import Span
from variorum.text.outlet_names import letters_of_agency
from variorum.text.sentences import sentences

_KINDS: tuple[SourceKind, ...] = ("named", "role", "document", "anonymous", "via")
#: An entity, or words; with the text, where the same words in another text are another source.
_Key = tuple[SourceKind, int | str, int | str]


def sources_by_text(
    annotations: Sequence[Annotations], entities: Sequence[Entity], outlets: Sequence[str] = ()
) -> tuple[SourceRow, ...]:
    """Every source with all its places, by kind, then those most texts lean on first.

    `outlets`: whose each text is, "" where that is not known; what an outlet tells of itself is left out.
    """
    table = _Table(annotations, entities)
    for i, one in enumerate(annotations):
        own = outlets[i] if i < len(outlets) else ""
        again = taken_up(one)
        for source in one.sources:
            first = again.get(source, source)
            if first.kind != "via" or not is_its_own(one.text[first.start : first.end], own):
                table.add(i, source, first)
    return tuple(sorted(table.rows(), key=_order))


class _Table:
    """The rows while they are gathered, by what makes two mentions one source."""

    def __init__(self, annotations: Sequence[Annotations], entities: Sequence[Entity]) -> None:
        self._annotations = annotations
        self._entities = entities
        entity_of = {at: number for number, entity in enumerate(entities) for at in entity.mentions}
        self._entity_at = {
            (i, m.start, m.end): entity_of[i, k]
            for i, one in enumerate(annotations)
            for k, m in enumerate(one.mentions)
            if (i, k) in entity_of
        }
        self._bodies = bodies_of_seats(entities)
        self._outlets = [outlet_names(one) for one in annotations]
        starts = [[start for start, _ in sentences(one.text)] for one in annotations]
        self._owners = [owners_in(one, of_one) for one, of_one in zip(annotations, starts, strict=True)]
        self._papers = [Papers(one, of_one) for one, of_one in zip(annotations, starts, strict=True)]
        self._places: dict[_Key, list[tuple[int, Span]]] = defaultdict(list)
        self._names: dict[_Key, str] = {}
        self._numbers: dict[_Key, int] = {}
        self._sure: set[_Key] = set()

    def add(self, document: int, source: SourceMention, first: SourceMention) -> None:
        """A mention of a source; `first` is where the text introduced it."""
        key = self._key(document, first)
        self._places[key].append((document, Span(source.start, source.end)))
        name, number = self._name(document, first), self._entity(document, first)
        if first.kind == "via":  # the longest of its names, however often the shorter one stands first
            self._names[key] = max(self._names.get(key, ""), name, key=len)
        self._names.setdefault(key, name)
        if number is not None:
            self._numbers.setdefault(key, number)
        if source.sure:
            self._sure.add(key)

    def rows(self) -> list[SourceRow]:
        return [
            SourceRow(self._names[key], key[0], self._numbers.get(key), tuple(found), key not in self._sure)
            for key, found in self._places.items()
        ]

    def _key(self, document: int, source: SourceMention) -> _Key:
        words = worded(self._words(document, source))
        number = self._entity(document, source)
        if source.kind == "via":  # one outlet is now a name, now none; and by turns a body and a thing
            name = words if number is None else worded(self._entities[number].name)
            name = letters_of_agency(name) or name
            name, owner = parted(self._outlets[document].get(name, name))
            return source.kind, name, (owner or self._owner(document, source)) if is_on_air(name) else ""
        if number is not None:
            return source.kind, self._bodies.get(number, number), ""
        if source.kind != "document":
            return source.kind, words, self._owner(document, source)
        given = self._papers[document].given(source)
        if given is None:
            return source.kind, words, ""
        paper, speaker = given
        words = worded(self._words(document, paper))
        of = self._entity(document, speaker) if speaker is not None else None
        if of is not None:
            return source.kind, words, self._bodies.get(of, of)
        role = self._words(document, speaker) if speaker is not None else ""
        return source.kind, words, f"{document} {worded(role)}"

    def _owner(self, document: int, source: SourceMention) -> str:
        """Whose it is; where only its own text can tell, it is that text's."""
        owner = self._owners[document].get(source, "")
        return f"of {document}" if owner is None else owner

    def _name(self, document: int, source: SourceMention) -> str:
        number = self._entity(document, source)
        words = self._words(document, source)
        if number is not None:
            return self._entities[number].name
        if source.kind == "document":
            paper, speaker = self._papers[document].given(source) or (source, None)
            # "the Pentagon statement" says it itself.
            if speaker is None or paper != source:
                return words
            return f"{words} ({self._name(document, speaker)})"
        owner = self._owners[document].get(source)
        if not owner or parted(worded(words))[1]:
            return words
        return f"{words} ({owner})" if source.kind != "via" or is_on_air(worded(words)) else words

    def _words(self, document: int, source: SourceMention) -> str:
        return source_words(self._annotations[document], source)

    def _entity(self, document: int, source: SourceMention) -> int | None:
        """The entity that is the source; of a role ("a spokesman for Lee") it is not the one named within.

        "Police" at the beginning of a sentence may pass for a name of a kind not known: it is the role all the same.
        """
        number = self._entity_at.get((document, source.start, source.end))
        is_bare_role = number is not None and source.kind == "role" and self._entities[number].type == "?"
        return None if is_bare_role else number


def _order(row: SourceRow) -> tuple[int, int, int, str, tuple[int, Span]]:
    texts = {document for document, _ in row.places}
    return _KINDS.index(row.kind), -len(texts), -len(row.places), row.name, row.places[0]
