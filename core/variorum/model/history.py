"""What became of an article from version to version. Versions are named by their place in it, from 0."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from variorum.model.comparison import EditKind
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


@dataclass(frozen=True, slots=True)
class History(JsonValue):
    """An article's versions, and what happened between them."""

    versions: int
    steps: tuple[Step, ...] = ()
    lives: tuple[Life, ...] = ()
    #: Each headline with the version it came in.
    headlines: tuple[tuple[int, str], ...] = ()

    def life_at(self, version: int, place: int) -> Life | None:
        """The life of the sentence that has this code point in a version; the one born last where several have."""
        found = [
            life
            for life in self.lives
            if any(s.version == version and s.span.start <= place < s.span.end for s in life.stages)
        ]
        return max(found, key=lambda life: life.born, default=None)
