"""What several texts say, joined: entities, quotation pairs, and figures that may not agree."""

from __future__ import annotations

from typing import Literal

from variorum.model.annotations import MentionType
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.judgement import SETTLED, Judgement
from variorum.model.span import Span

DisagreementTier = Literal["differ", "check", "range"]
#: "in parts": what one text has in one quotation the other has whole in several; "left out": within the quotation, with
#: no mark for it.
QuoteRelation = Literal["identical", "in parts", "cut", "left out", "words differ", "speaker differs"]
TieKind = Literal["same", "part", "family", "people"]


@dataclass(frozen=True, slots=True)
class Description(JsonValue):
    """Words a text uses for an entity ("powerful Iranian commander"), and where."""

    document: int
    span: Span
    text: str


@dataclass(frozen=True, slots=True)
class Entity(JsonValue):
    """One person, organisation or place across all texts.

    `mentions` are (document index, index into that document's mentions); `spellings` the distinct names,
    most frequent first; `why` the reasons its mentions were joined, one sentence each; `supposed` those of them
    that no text says and no reader: that a first name can be short for another, that two are spelled nearly alike;
    `merged` the names of each of the reader's merges that hold it together; `decided` whether the reader said of what
    type it is, which leaves no doubt about that. `division` is what the texts call a place ("province") of which
    another here bears the name.
    """

    name: str
    type: MentionType
    mentions: tuple[tuple[int, int], ...]
    spellings: tuple[str, ...] = ()
    descriptions: tuple[Description, ...] = ()
    why: tuple[str, ...] = ()
    merged: tuple[tuple[str, ...], ...] = ()
    decided: bool = False
    division: str = ""
    supposed: tuple[str, ...] = ()

    @property
    def listed(self) -> str:
        """What a list calls it, where a town and its province would stand twice under one name."""
        return f"{self.name} ({self.division})" if self.division else self.name


@dataclass(frozen=True, slots=True)
class SoftLink(JsonValue):
    """Two entities that have to do with each other but were not joined; numbers are indices of entities.

    same: perhaps one; to take it up decide `EntityDecision("merge", (name, name))`, to decline it
    `EntityDecision("apart", (name, name))` with both `Entity.name`, after which it is not offered again.
    part: `one` is, or may be, a part of `other` (wing, committee, town of a province). family: relatives.
    people: `one` is the people or nationality of the place `other`. `reason` is one sentence.
    """

    one: int
    other: int
    kind: TieKind
    reason: str


@dataclass(frozen=True, slots=True)
class Disagreement(JsonValue):
    """One fact with every text's value; `sentence` says it in careful words, never who is right.

    `values` are (document index, index into that document's figures or None, span, value as shown).
    """

    kind: str
    tier: DisagreementTier
    values: tuple[tuple[int, int | None, Span, str], ...]
    sentence: str
    #: The sentence once a reader has decided on it, where that is another.
    decided: str = ""
    #: The one once it was rejected, where that is another again: nobody stands behind what `decided` says then.
    rejected: str = ""
    #: What the values are of, in a few words ("those aboard"); "" where only the sentence tells.
    about: str = ""

    def told(self, judgement: Judgement | None) -> str:
        """The sentence, by what the reader said of it."""
        settled = self.decided if judgement in SETTLED else ""
        return (judgement == "rejected" and self.rejected) or settled or self.sentence


@dataclass(frozen=True, slots=True)
class QuotePair(JsonValue):
    """The same quotation in two texts: (document index, quote index) on either side."""

    left: tuple[int, int]
    right: tuple[int, int]
    how: frozenset[QuoteRelation]


@dataclass(frozen=True, slots=True)
class Dossier(JsonValue):
    """Everything `cross_reference` found."""

    entities: tuple[Entity, ...] = ()
    disagreements: tuple[Disagreement, ...] = ()
    quote_pairs: tuple[QuotePair, ...] = ()
    notes: tuple[str, ...] = ()
    #: Entities not joined that may be one, or belong together; those perhaps the same come first.
    perhaps: tuple[SoftLink, ...] = ()
    #: Quotations (document index, quote index) whose speaker, not sure by itself, another text names, too, in words of
    #: its own: he may be shown without a doubt.
    agreed: tuple[tuple[int, int], ...] = ()
