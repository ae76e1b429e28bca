"""What a comparison says about two texts: links between sentences, edits inside them, and the rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, Literal, Self

from variorum.model.frozen import dataclass
from variorum.model.in_runs import sending
from variorum.model.json_value import JsonValue
from variorum.model.span import Span

Mode = Literal["versions", "outlets"]
Side = Literal["left", "right"]
LinkKind = Literal["same", "edited", "reworded", "quote"]
Tier = Literal["sure", "likely", "possible", "weak"]
EditKind = Literal[
    "negation", "number", "date", "name", "quote", "attribution", "hedge", "wording", "typography"
]

#: Lowest probability of each tier; "weak" is only ever seen in `Comparison.candidates`.
TIER_FLOORS: tuple[tuple[Tier, float], ...] = (("sure", 0.90), ("likely", 0.65), ("possible", 0.25))


def tier_of(score: float) -> Tier:
    """The tier a probability belongs to."""
    # Asked some 40,000 times for two long texts: a generator takes thrice as long.
    for tier, floor in TIER_FLOORS:
        if score >= floor:
            return tier
    return "weak"


@dataclass(frozen=True, slots=True)
class Edit(JsonValue):
    """Words changed inside a link; one of the spans may be empty (pure insertion or deletion)."""

    left: Span
    right: Span
    kind: EditKind = "wording"


@dataclass(frozen=True, slots=True)
class Link(JsonValue):
    """Two passages that tell the same. Spans cover whole sentences, or, for "quote", the words quoted."""

    left: Span
    right: Span
    kind: LinkKind
    score: float
    moved: bool = False
    why: tuple[str, ...] = ()
    edits: tuple[Edit, ...] = ()
    #: Linked by the reader: the score is then 1.0, and says nothing of what the program found.
    by_reader: bool = False

    @property
    def tier(self) -> Tier:
        """How sure the link is, in three words a reader can act on."""
        return tier_of(self.score)


@dataclass(frozen=True, slots=True)
class Stats(JsonValue):
    """Words in sentences linked at "likely" or better, divided by words compared (0.0 when none)."""

    left_matched: float = 0.0
    right_matched: float = 0.0
    left_words: int = 0
    right_words: int = 0
    edits_by_kind: tuple[tuple[EditKind, int], ...] = ()
    moved: int = 0


@dataclass(frozen=True, slots=True)
class Comparison(JsonValue):
    """The whole comparison of two texts; spans point into `left` and `right`."""

    left: str
    right: str
    mode: Mode
    why_mode: str = ""
    links: tuple[Link, ...] = ()
    only_left: tuple[Span, ...] = ()
    only_right: tuple[Span, ...] = ()
    ignored_left: tuple[Span, ...] = ()
    ignored_right: tuple[Span, ...] = ()
    #: Monotone: each left span is replaced by the right text beside it; what lies between is equal.
    script: tuple[tuple[Span, str], ...] = ()
    #: The same from the right: each right span is replaced by left text.
    inverse_script: tuple[tuple[Span, str], ...] = ()
    #: Borders of the sentences compared, in order, so that candidates can be worked out on request.
    left_sentences: tuple[Span, ...] = ()
    right_sentences: tuple[Span, ...] = ()
    stats: Stats = Stats()
    complete: bool = True
    notes: tuple[str, ...] = ()

    def __reduce__(self) -> tuple[Any, ...]:
        """For pickle: links and sentences in runs."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        links, left, right = sending(self.links, self.left_sentences, self.right_sentences, Link)
        values.update(links=links, left_sentences=left, right_sentences=right)
        return Comparison, tuple(values.values())

    def __copy__(self) -> Self:
        """Itself, as nothing in it changes: `copy` would put what is pickled in the place of links and sentences."""
        return self

    def apply(self, side: Side) -> str:
        """Rebuild the *other* text from the text of `side` and the script alone."""
        if side == "left":
            return _replaced(self.left, self.script)
        if side == "right":
            return _replaced(self.right, self.inverse_script)
        raise ValueError(f"side must be 'left' or 'right', not {side!r}")

    def candidates(self, span: Span, side: Side = "left") -> tuple[Link, ...]:
        """The three best partners of the sentence at `span`, best first, whatever their score."""
        from variorum.comparing.linking.candidates import candidates_of

        return candidates_of(self, span, side)


def _replaced(text: str, script: tuple[tuple[Span, str], ...]) -> str:
    parts: list[str] = []
    at = 0
    for span, new in script:
        parts += (text[at : span.start], new)
        at = span.end
    parts.append(text[at:])
    return "".join(parts)


@dataclass(frozen=True, slots=True)
class Chorus(JsonValue):
    """Several texts compared with each other.

    `pairs[i, j]` (i < j) is the comparison of text i with text j; each group lists the places
    (text index, span) where several texts tell the same thing.
    """

    pairs: Mapping[tuple[int, int], Comparison]
    groups: tuple[tuple[tuple[int, Span], ...], ...] = ()
