"""Who says what to whom: sources across texts, statements without one, verbs and words chosen."""

from __future__ import annotations

from typing import Literal

from variorum.model.annotations import SourceKind
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span

UnsourcedKind = Literal["figure", "hearsay"]


@dataclass(frozen=True, slots=True)
class SourceRow(JsonValue):
    """One source and every place a text leans on it: a row of the table sources × texts.

    `entity` is the number of the entity, None where the source has no name. Rows without a name are joined by
    their words alone ("officials" here and there): that they are the same persons is not said. `doubtful`: at
    none of its places is it sure to be a source.
    """

    name: str
    kind: SourceKind
    entity: int | None
    places: tuple[tuple[int, Span], ...]
    doubtful: bool = False

    def count(self, document: int) -> int:
        """How often the text leans on it: a cell of the table."""
        return sum(at == document for at, _ in self.places)


@dataclass(frozen=True, slots=True)
class Unsourced(JsonValue):
    """A sentence that states a figure, or what is said or thought to be so, and names no source.

    `why` is "figure", or "hearsay" ("reportedly", "is believed to"). `words` are the figure or the hearsay word.
    """

    document: int
    sentence: Span
    why: UnsourcedKind
    words: Span


@dataclass(frozen=True, slots=True)
class ReportingVerb(JsonValue):
    """A verb by which texts report one speaker: "said", "admitted"; in the past, as it is told apart."""

    entity: int
    verb: str
    places: tuple[tuple[int, Span], ...]
    doubtful: bool = False

    def count(self, document: int) -> int:
        """How often the text uses it of the speaker."""
        return sum(at == document for at, _ in self.places)


@dataclass(frozen=True, slots=True)
class ActWords(JsonValue):
    """Two words that two texts chose for one act, in passages surely linked: "blast" / "rebuke".

    `places` are (left text, its span, right text, its span); words are in small letters.
    """

    left: str
    right: str
    places: tuple[tuple[int, Span, int, Span], ...]
