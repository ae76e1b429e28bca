"""The table of names: who and what is named, how often in each text, and in which spellings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence

from variorum.model.annotations import Annotations
from variorum.model.decisions import Decisions
from variorum.model.dossier import Dossier, Entity
from variorum.model.frozen import dataclass
from variorum.model.json_value import JsonValue
from variorum.model.span import Span
from variorum.reporting.inert import one_line
from variorum.reporting.judged import Judged
from variorum.reporting.stated_facts import places_of
from variorum.text.phrasing import marked, phrase

#: Sign and word for each type, as in the window: never colour alone.
_SIGNS = {
    "PERSON": ("●", marked("person")),
    "ORG": ("■", marked("organisation")),
    "LOC": ("▲", marked("place")),
    "NORP": ("◆", marked("group")),
    "MISC": ("○", marked("other")),
    "?": ("○", marked("kind not known")),
}
Documents = tuple[int, int]
Both = tuple[Annotations, Annotations]
#: A name as the dossier counts it: which of its documents, and which of that one's names.
_Mention = tuple[int, int]


@dataclass(frozen=True, slots=True)
class NameRow(JsonValue):
    """A name, how often each text has it, and its spellings where there are several.

    `doubted`: the reader is unsure whether the spellings are of one name.
    """

    sign: str
    kind: str
    name: str
    left: int
    right: int
    spellings: tuple[str, ...]
    doubted: bool = False

    @property
    def doubt(self) -> str:
        """What follows on the spellings, "" where nobody doubts that they are of one name."""
        return phrase("(perhaps one name; marked unsure by hand)") if self.doubted and self.spellings else ""

    @property
    def written(self) -> str:
        """The spellings in one cell, "" where there is but one."""
        return " ".join(filter(None, (", ".join(self.spellings), self.doubt)))


def names(
    dossier: Dossier, annotations: Both, documents: Documents, judged: Judged, *, confirmed: bool = False
) -> tuple[tuple[NameRow, ...], int]:
    """Everyone and everything named, those in both texts first, then by how often; and how many are left out.

    With `confirmed` only those that stand in passages of findings the reader confirmed.
    """
    here = [entity for entity in dossier.entities if any(at in documents for at, _ in entity.mentions)]
    shown = here
    if confirmed:
        spans = _confirmed_spans(judged)
        met = set(_standing_in(spans, annotations, documents))
        shown = [entity for entity in here if met & set(entity.mentions)]
    doubted = set(_standing_in(_doubted_spans(dossier, documents, judged), annotations, documents))
    rows = [_row(entity, documents, bool(doubted & set(entity.mentions))) for entity in shown]
    rows.sort(key=lambda r: (not (r.left and r.right), -(r.left + r.right), r.name))
    return tuple(rows), len(here) - len(shown)


def reader_decided(dossier: Dossier, documents: Documents, decisions: Decisions) -> bool:
    """Whether the reader said anything of the names of these two texts that joins or parts them."""
    here = {
        words
        for entity in dossier.entities
        if any(at in documents for at, _ in entity.mentions)
        for words in (entity.name, *entity.spellings)
    }
    return any(
        here & {*decision.names, decision.value}
        for decision in decisions.entities
        if decision.act in ("merge", "split", "apart")
    )


def _row(entity: Entity, documents: Documents, doubted: bool) -> NameRow:
    counts = Counter(document for document, _ in entity.mentions)
    sign, kind = _SIGNS[entity.type][0], phrase(_SIGNS[entity.type][1])
    spellings = tuple(one_line(s) for s in entity.spellings) if len(entity.spellings) > 1 else ()
    left, right = counts[documents[0]], counts[documents[1]]
    return NameRow(sign, kind, one_line(entity.listed), left, right, spellings, doubted)


def _confirmed_spans(judged: Judged) -> tuple[list[Span], list[Span]]:
    left = [span for finding in judged.confirmed for span in finding.left]
    return left, [span for finding in judged.confirmed for span in finding.right]


def _doubted_spans(dossier: Dossier, documents: Documents, judged: Judged) -> tuple[list[Span], list[Span]]:
    """Where the spellings stand of which the reader said to be unsure."""
    left: list[Span] = []
    right: list[Span] = []
    for row in dossier.disagreements:
        if row.kind == "spelling":
            places = places_of(row, documents)
            if judged.fact(row.kind, *places) == "unsure":
                left += places[0]
                right += places[1]
    return left, right


def _standing_in(
    spans: tuple[Sequence[Span], Sequence[Span]], annotations: Both, documents: Documents
) -> Iterable[_Mention]:
    """The names within these passages of either text."""
    for document, own, annotated in zip(documents, spans, annotations, strict=True):
        if not own:
            continue
        passages = _merged(own)
        at = 0
        for number, mention in sorted(enumerate(annotated.mentions), key=lambda each: each[1].start):
            while at < len(passages) and passages[at].end <= mention.start:
                at += 1
            if at < len(passages) and passages[at].start < mention.end:
                yield document, number


def _merged(spans: Iterable[Span]) -> list[Span]:
    """In order, those that overlap made one: each name is then looked at once."""
    merged: list[Span] = []
    for span in sorted(spans):
        if merged and span.start <= merged[-1].end:
            merged[-1] = Span(merged[-1].start, max(merged[-1].end, span.end))
        else:
            merged.append(span)
    return merged
