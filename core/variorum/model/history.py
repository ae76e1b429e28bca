"""What became of an article from version to version. Versions are named by their place in it, from 0."""

from __future__ import annotations

from typing import Literal

from variorum.model.comparison import EditKind
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span

#: What happened to a sentence on the way to a version: "born" is its first, "back" the first after it was gone.
Turn = Literal["born", "same", "edited", "moved", "back"]


@dataclass(frozen=True, slots=True)
class Step(JsonValue):
    """From version `before` to the next one. Counts are of sentences, except `words` and `edits_by_kind`."""

    before: int
    #: Words of the newer version that are compared (without clutter).
    words: int
    removed: int = 0
    added: int = 0
    edited: int = 0
    moved: int = 0
    edits_by_kind: tuple[tuple[EditKind, int], ...] = ()
    #: Whether the headline's letters differ.
    headline: bool = False
    #: Notices (corrections, clarifications, updates) of the newer version that the older one lacks.
    notices: tuple[str, ...] = ()
    #: Nothing differs at all, clutter and times of the source aside.
    same: bool = False


@dataclass(frozen=True, slots=True)
class Stage(JsonValue):
    """A sentence in one version; several sentences where it was split, or others were merged into it."""

    version: int
    span: Span
    turn: Turn


@dataclass(frozen=True, slots=True)
class Event:
    """What is worth telling of a sentence in one version; `span` is where it stands there, None when it is gone."""

    version: int
    what: Turn | Literal["gone"]
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class Life(JsonValue):
    """One sentence through the versions, oldest first, without the versions it is not in."""

    stages: tuple[Stage, ...]

    @property
    def born(self) -> int:
        """The first version that has it."""
        return self.stages[0].version

    @property
    def last(self) -> int:
        """The last version that has it."""
        return self.stages[-1].version

    @property
    def changes(self) -> int:
        """How many versions changed it, or took it back."""
        return sum(stage.turn in ("edited", "moved", "back") for stage in self.stages)

    def events(self, versions: int) -> tuple[Event, ...]:
        """What happened to it, oldest first, in an article of so many versions; what left it alone is not told."""
        found: list[Event] = []
        for at, stage in enumerate(self.stages):
            if stage.turn != "same":
                found.append(Event(stage.version, stage.turn, stage.span))
            ends = self.stages[at + 1].version if at + 1 < len(self.stages) else versions
            if stage.version + 1 < ends:
                found.append(Event(stage.version + 1, "gone"))
        return tuple(found)


@dataclass(frozen=True, slots=True)
class History(JsonValue):
    """An article's versions, and what happened between them."""

    versions: int
    steps: tuple[Step, ...] = ()
    lives: tuple[Life, ...] = ()
    #: Each headline with the version it came in.
    headlines: tuple[tuple[int, str], ...] = ()
    #: Words of the first version that are compared; those of the others stand in the steps.
    first_words: int = 0

    @property
    def words(self) -> tuple[int, ...]:
        """How many words of each version are compared."""
        return (self.first_words, *(step.words for step in self.steps)) if self.steps else ()

    def life_at(self, version: int, place: int) -> Life | None:
        """The life of the sentence that has this code point in a version; the one born last where several have."""
        found = [
            life
            for life in self.lives
            if any(s.version == version and s.span.start <= place < s.span.end for s in life.stages)
        ]
        return max(found, key=lambda life: life.born, default=None)
