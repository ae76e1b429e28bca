"""What the reader decided. A frozen value: the corpus stores it, the window edits it, the core takes it."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal, TypeAlias

from variorum.model.annotations import MentionType
from variorum.model.article import Role
from variorum.model.comparison import Mode
from variorum.model.finding import Finding
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.judgement import SETTLED as SETTLED
from variorum.model.judgement import Judgement as Judgement
from variorum.model.span import Span

#: Code points of context kept on either side of an anchor's words.
CONTEXT = 32

#: Letters of the words, and of those beside them that are as they were, by which a passage is known again in a text
#: that is not the very one it was in: "during" stands in every article.
TELLING = 24

#: What a note can be marked with; "" is a note without a colour of its own.
NoteColour = Literal["", "blue", "orange", "green", "violet"]


@dataclass(frozen=True, slots=True)
class Anchor(JsonValue):
    """A passage that can be found again after the text was read anew.

    The idea is the W3C Web Annotation TextQuoteSelector (https://www.w3.org/TR/annotation-model/):
    the words themselves and `CONTEXT` code points either side; `start` is only a hint.
    """

    content_hash: str
    words: str
    before: str = ""
    after: str = ""
    start: int = 0

    @classmethod
    def at(cls, text: str, span: Span, content_hash: str) -> Anchor:
        """The anchor of `span` in a text whose `Version.content_hash` is given."""
        return cls(
            content_hash,
            span.of(text),
            text[max(0, span.start - CONTEXT) : span.start],
            text[span.end : span.end + CONTEXT],
            span.start,
        )

    def find(self, text: str) -> Span | None:
        """Where the passage stands in `text` now, or None when its words are gone.

        Among several places with the same words, the one whose surroundings agree longest wins, then
        the nearest to where it was.
        """
        end = self.start + len(self.words)
        # The hint may come from a file: no place lies outside the text.
        inside = self.start >= 0 and end <= len(text)
        if inside and text.startswith(self.words, self.start) and text.startswith(self.after, end):
            return Span(self.start, end)
        places = _occurrences(text, self.words)
        if not places:
            return None
        best = max(places, key=lambda at: (self._agreement(text, at), -abs(at - self.start)))
        return Span(best, best + len(self.words))

    def find_across(self, text: str) -> Span | None:
        """Where the words stand with other white space between them, as where a border of paragraphs came or went."""
        words = self.words.split()
        # To make a pattern takes a hundred times as long as to see that one of the words is missing.
        if not words or not all(word in text for word in words):
            return None
        pattern = re.compile(r"\s+".join(map(re.escape, words)))
        places = [Span(*match.span()) for match in pattern.finditer(text)]
        return min(places, key=lambda span: abs(span.start - self.start), default=None)

    def stands_in(self, text: str) -> bool:
        """Whether its words are in this text; without words, it is about a text as a whole."""
        return not self.words or self.find(text) is not None

    def known_again(self, text: str) -> Span | None:
        """As `find`, in another text than the very one: None also where too little stands there as it stood here."""
        return self.find(text) if self.letters_alike(text) >= TELLING else None

    def letters_alike(self, text: str) -> int:
        """Letters of the words, and of those beside them that are as they were, at the place that `find` tells."""
        span = self.find(text)
        return 0 if span is None else len(self.words) + self._agreement(text, span.start)

    def _agreement(self, text: str, at: int) -> int:
        before = text[max(0, at - CONTEXT) : at]
        after = text[at + len(self.words) : at + len(self.words) + CONTEXT]
        return _common_prefix(before[::-1], self.before[::-1]) + _common_prefix(after, self.after)


def _occurrences(text: str, words: str) -> list[int]:
    if not words:
        return []
    places: list[int] = []
    at = text.find(words)
    while at >= 0:
        places.append(at)
        at = text.find(words, at + 1)
    return places


def _common_prefix(one: str, other: str) -> int:
    differing = (i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b)
    return next(differing, min(len(one), len(other)))


@dataclass(frozen=True, slots=True)
class LinkDecision(JsonValue):
    """Two passages the reader linked by hand, or (`linked` False) said do not belong together."""

    left: Anchor
    right: Anchor
    linked: bool


@dataclass(frozen=True, slots=True)
class EntityDecision(JsonValue):
    """What the reader said about names.

    merge: all `names` are one entity. split: `names[0]` is apart from the other `names`.
    rename: `names[0]` is shown as `value`. type: `names[0]` is of `type`.
    apart: the two `names`, offered as perhaps the same (`Dossier.perhaps`), are not: no longer offered.

    Give `Entity.name` of each entity for merge, apart, rename and type; for a split a spelling that is to go
    and the spellings it goes from. A name means the entities shown under it, and only where there is none
    those with a mention spelled so; so it also holds for articles added later. A name that another entity is
    shown under gets a number ("Kelm (2)"). Later decisions win; a split of exactly the names of earlier merges
    (`Entity.merged`) takes these back.
    """

    act: Literal["merge", "split", "rename", "type", "apart"]
    names: tuple[str, ...]
    value: str = ""
    type: MentionType = "?"


@dataclass(frozen=True, slots=True)
class RoleDecision(JsonValue):
    """The role the reader gave to a paragraph."""

    paragraph: Anchor
    role: Role


@dataclass(frozen=True, slots=True)
class SpeakerDecision(JsonValue):
    """Who speaks a quotation (its words inside the marks), by the words of the same text that name him.

    With `speaker` None the reader says that the text does not tell who speaks.
    """

    quotation: Anchor
    speaker: Anchor | None


@dataclass(frozen=True, slots=True)
class CutDecision(JsonValue):
    """Where the reader cut a row of a flattened comparison page: code points into that row."""

    row: str
    cut: int


@dataclass(frozen=True, slots=True)
class JudgedFinding(JsonValue):
    """A finding as it stood when the reader judged it, with the `Version.content_hash` of its texts."""

    mode: Mode
    left: str
    right: str
    finding: Finding


@dataclass(frozen=True, slots=True)
class Verdict(JsonValue):
    """What the reader says of a finding; `judgement` None with a note is a note without a verdict.

    With `judged`, it stays in the list of findings also where the program does not find it any more.
    """

    finding: str
    judgement: Judgement | None
    note: str = ""
    left: Anchor | None = None
    right: Anchor | None = None
    judged: JudgedFinding | None = None


@dataclass(frozen=True, slots=True)
class Note(JsonValue):
    """A reader's note on a passage of one text; with a `partner`, on what joins it to one of the other text.

    `tags` are the reader's own words to find notes by (see `tags_in`).
    """

    passage: Anchor
    text: str
    id: str = ""
    tags: tuple[str, ...] = ()
    colour: NoteColour = ""
    partner: Anchor | None = None

    def says_the_same(self, other: Note) -> bool:
        """Whether both say the same, wherever each stands.

        A note moves with its text, and one on a link goes out with either end of it.
        """
        return replace(self, passage=other.passage, partner=other.partner) == other


#: What can be decided.
Decision: TypeAlias = (
    LinkDecision | EntityDecision | RoleDecision | CutDecision | Verdict | Note | SpeakerDecision
)


def tags_in(typed: str) -> tuple[str, ...]:
    """The tags in a line typed by a person: parted by commas, a # before them left out, each but once.

    A tag written with other capitals is the same tag; the first spelling stays.
    """
    found: dict[str, str] = {}
    for part in typed.split(","):
        tag = " ".join(part.split()).lstrip("#").strip()
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())


@dataclass(frozen=True, slots=True)
class Decisions(JsonValue):
    """All of it. Later entries win over earlier ones on the same thing."""

    links: tuple[LinkDecision, ...] = ()
    entities: tuple[EntityDecision, ...] = ()
    roles: tuple[RoleDecision, ...] = ()
    cuts: tuple[CutDecision, ...] = ()
    verdicts: tuple[Verdict, ...] = ()
    notes: tuple[Note, ...] = ()
    speakers: tuple[SpeakerDecision, ...] = ()

    def verdict_on(self, finding: str) -> Verdict | None:
        """The latest verdict on the finding with this id, if there is one."""
        return next((v for v in reversed(self.verdicts) if v.finding == finding), None)
