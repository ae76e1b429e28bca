"""What stands in one text: names, figures, quotations and the sources they come from."""

from __future__ import annotations

from typing import Literal

from variorum.model.article import Version
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.precision import Told, told_written
from variorum.model.span import Span

MentionType = Literal["PERSON", "ORG", "LOC", "NORP", "MISC", "?"]
FigureKind = Literal[
    "count",
    "money",
    "percent",
    "date",
    "time",
    "age",
    "duration",
    "ordinal",
    "magnitude",
    "distance",
    "other",
]
SourceKind = Literal["named", "role", "anonymous", "document", "via"]

#: A speaker carried on from another sentence is never so sure, by that text alone.
SURE_SPEAKER = 0.86
#: A source less sure than this is shown with a doubt.
_SURE_SOURCE = 0.6


@dataclass(frozen=True, slots=True)
class Mention(JsonValue):
    """A name where it stands, without title, article or possessive 's. `type` "?" = kind unknown."""

    start: int
    end: int
    text: str
    type: MentionType
    confidence: float = 1.0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Figure(JsonValue):
    """A number, date or measure. `low`–`high` is what the words allow: "about 30" is 26.4–33.6.

    `value` is None where no single number can be meant ("hundreds"); for dates it is the proleptic
    ordinal (`datetime.date.toordinal`) where the day could be resolved, and below zero it has its minus, as `text` has.
    `unit` is "killed", "km", "USD", "year" …; `qualifier` the words before it ("at least"); `about` what is counted
    ("soldiers").
    """

    start: int
    end: int
    text: str
    kind: FigureKind
    value: float | None = None
    low: float | None = None
    high: float | None = None
    unit: str = ""
    qualifier: str = ""
    about: str = ""


@dataclass(frozen=True, slots=True)
class Quote(JsonValue):
    """Words between quotation marks (`start`–`end` lies inside the marks) and who says them.

    `scare` marks two-word irony quotes and the like, which nobody is quoted with. `cue` is the verb by which it
    is reported ("admitted"), None where no verb stands by it. `decided`: the reader said who speaks, or, without a
    speaker, that the text does not tell.
    """

    start: int
    end: int
    text: str
    speaker: Span | None = None
    confidence: float = 1.0
    scare: bool = False
    cue: Span | None = None
    decided: bool = False

    @property
    def sure(self) -> bool:
        """Whether the speaker may be shown without a doubt: named beside the quotation and its verb.

        Of seven hand-read texts 13 of 13 such speakers were right, and 9 of 14 others; the border was drawn there.
        """
        return self.speaker is not None and self.confidence >= SURE_SPEAKER


@dataclass(frozen=True, slots=True)
class SourceMention(JsonValue):
    """Where the article says it knows something from; "via" names another outlet or agency.

    `cue` is the verb by which it is made to speak ("said", "according to"), None where none stands beside it.
    `elsewhere`: only the reader made it one, by naming it the speaker of a quotation that stands elsewhere; the
    sentence it stands in has nothing from it.
    """

    start: int
    end: int
    kind: SourceKind
    confidence: float = 1.0
    cue: Span | None = None
    elsewhere: bool = False

    @property
    def sure(self) -> bool:
        """Whether it may be shown without a doubt; not where all that tells of it is a doubtful speaker."""
        return self.confidence >= _SURE_SOURCE


@dataclass(frozen=True, slots=True)
class Annotations(JsonValue):
    """Everything found in one text. Offsets point into `text`; mentions never overlap each other."""

    #: What was annotated, as it was given.
    source: str | Version
    mentions: tuple[Mention, ...] = ()
    figures: tuple[Figure, ...] = ()
    quotes: tuple[Quote, ...] = ()
    sources: tuple[SourceMention, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def cited(self) -> tuple[SourceMention, ...]:
        """The sources from which the sentence they stand in has something."""
        return tuple(source for source in self.sources if not source.elsewhere)

    @property
    def text(self) -> str:
        """The text the offsets point into."""
        return self.source if isinstance(self.source, str) else self.source.text

    @property
    def written(self) -> Told | None:
        """When the text was published, or else first seen; None where unknown or a bare string."""
        return None if isinstance(self.source, str) else told_written(self.source)
